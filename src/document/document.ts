import type { SourceFile } from "../source/source-file.ts";
import type { HiddenCounts } from "../text/hidden-characters.ts";
import type { OffsetMap } from "../text/offset-map.ts";
import type { Span } from "../text/span.ts";

/** What part of an article a block is. `tail` is matter beside the body that still says something of the article: a byline, the editor, the source, a note. */
export type BlockKind =
  | "title"
  | "heading"
  | "paragraph"
  | "caption"
  | "list-item"
  | "quote"
  | "table"
  | "tail";

/** One block of the cleaned text; `text.slice(start, end)` is its words. A blank line stands between two blocks. */
export interface Block extends Span {
  readonly kind: BlockKind;
  /** Heading depth 1-6; null for other kinds. */
  readonly depth: number | null;
  /** Span in `text` of the photographer or agency a caption names; null where there is none. */
  readonly credit: Span | null;
}

/** A stretch of the source that is not the article's text, and why. Offsets into `source.text`. */
export interface Removed extends Span {
  readonly reason:
    | "front-matter"
    | "navigation"
    | "control"
    | "site-title"
    | "masthead"
    | "repetition"
    | "banner"
    | "footer"
    | "licence"
    | "contact"
    | "related"
    | "advertisement"
    | "markup";
}

/** A value read off the masthead or front matter, with the source span that prints it (null where only the file implies it). */
export interface Stated<T> {
  readonly value: T;
  readonly source: Span | null;
}

/** What an article says of itself. Dates are EDTF. Front matter outranks what the masthead prints. */
export interface Masthead {
  readonly title: Stated<string> | null;
  readonly published: Stated<string> | null;
  readonly updated: Stated<string> | null;
  readonly sources: readonly Stated<string>[];
  readonly authors: readonly Stated<string>[];
  readonly editor: Stated<string> | null;
}

/** A picture that an article's text shows: nothing is known to be there. */
export interface PictureReference {
  /** As written: a file beside the article, a path of the site, or an address elsewhere. */
  readonly address: string;
  /** Where it stands in `source.text`. */
  readonly span: Span;
}

/**
 * An article's words without the page around them. `text` is what all finders read: blocks joined by a blank line,
 * white space single, no-break spaces plain, damaged words mended (`15overseas` reads `15 overseas`).
 * `map` leads every printed character back to `source.text`.
 */
export interface Document {
  readonly source: SourceFile;
  readonly text: string;
  readonly map: OffsetMap;
  readonly blocks: readonly Block[];
  readonly removed: readonly Removed[];
  /** In the order of the text. Of captures none are known: their pictures stand elsewhere. */
  readonly pictures: readonly PictureReference[];
  readonly masthead: Masthead;
  /** BCP 47, from front matter, found, or the archive's; `und` where it cannot be told. */
  readonly language: string;
}

/** A document as its format is read: its language is not found yet, and it tells what was left out because it is not seen. */
export type ReadDocument = Omit<Document, "language"> & { readonly hidden: HiddenCounts };
