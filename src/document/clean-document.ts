import { diagnose } from "../diagnostics/diagnose.ts";
import type { Report } from "../diagnostics/diagnostic.ts";
import { type FrontMatter, readFrontMatter, type Written } from "../source/front-matter.ts";
import type { SourceFile } from "../source/source-file.ts";
import { isEdtf } from "../text/edtf.ts";
import { detectLanguage } from "./detect-language.ts";
import type { Document, Masthead, Stated } from "./document.ts";
import { htmlDocument } from "./html-document.ts";
import { markdownDocument } from "./markdown-document.ts";
import { textDocument } from "./text-document.ts";

/** What a caller knows of an article beside its file. */
export interface Given {
  /** When it was published, EDTF; null where it is not known. Front matter outranks it, and it outranks the masthead. */
  readonly published: string | null;
  /** The file's front matter where it has been read already; read here otherwise. */
  readonly frontMatter?: FrontMatter;
  /** Keys of lines that several articles of the run print (`lineKey`): they are the page's, not the article's. */
  readonly repeated?: ReadonlySet<string>;
  /** Where faults of the article are put; they are dropped without it. */
  readonly report?: Report;
}

const NONE: ReadonlySet<string> = new Set();
const silent: Report = () => {};

const stated = <T>({ value, span }: Written<T>): Stated<T> => ({ value, source: span });

/** The day of `2024-03-05T09:00:00Z`; null where the words are no date Dateline understands. */
function givenDate(published: string | null): Stated<string> | null {
  if (published === null) return null;
  const date = published.replace(/[T ]\d\d:.*/s, "");
  return isEdtf(date) ? { value: date, source: null } : null;
}

/** What the editor wrote outranks what the caller gives, and that outranks what the page prints. */
function withGiven(masthead: Masthead, frontMatter: FrontMatter, published: string | null): Masthead {
  const written = <T>(field: Written<T> | null): Stated<T> | null => (field === null ? null : stated(field));
  return {
    title: written(frontMatter.title) ?? masthead.title,
    published: written(frontMatter.published) ?? givenDate(published) ?? masthead.published,
    updated: written(frontMatter.updated) ?? masthead.updated,
    sources:
      frontMatter.sources.length > 0
        ? frontMatter.sources.map(({ value, span }) => ({ value: value.name, source: span }))
        : masthead.sources,
    authors: frontMatter.authors.length > 0 ? frontMatter.authors.map(stated) : masthead.authors,
    editor: written(frontMatter.editor) ?? masthead.editor,
  };
}

/** Reads the document by its format; `language` is what the page says of itself. */
function readDocument(
  source: SourceFile,
  frontMatter: FrontMatter,
  repeated: ReadonlySet<string>,
  report: Report,
): { readonly document: Omit<Document, "language">; readonly language: string | null } {
  switch (source.format) {
    case "markdown":
      return { document: markdownDocument(source, frontMatter, report), language: null };
    case "text":
      return { document: textDocument(source, frontMatter, repeated), language: null };
    case "html":
      return htmlDocument(source, frontMatter, repeated, report);
    default:
      return source.format satisfies never;
  }
}

/**
 * Cleans an article: its words without the page around them, with the way back to every character of the source. Pure.
 * What is unsafe in it, or in another language than English, is reported.
 */
export function cleanDocument(source: SourceFile, given: Given): Document {
  const report = given.report ?? silent;
  const frontMatter = given.frontMatter ?? readFrontMatter(source, report);
  const { document: read, language: said } = readDocument(
    source,
    frontMatter,
    given.repeated ?? NONE,
    report,
  );
  const found = detectLanguage(read.text);
  const language = frontMatter.language?.value ?? (found === "und" ? (said ?? found) : found);
  if (frontMatter.language === null && language !== "und" && !language.startsWith("en"))
    report(
      diagnose("document/other-language", { path: source.path, text: source.text, span: null }, { language }),
    );
  const { text, map, blocks, removed } = read;
  const masthead = withGiven(read.masthead, frontMatter, given.published);
  return { source: read.source, text, map, blocks, removed, masthead, language };
}
