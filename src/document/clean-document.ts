import type { SourceFile } from "../source/source-file.ts";
import type { Document } from "./document.ts";
import { textDocument } from "./text-document.ts";

/** What a caller knows of an article beside its file. */
export interface Given {
  /** The day of publication, EDTF; null where it is not known. */
  readonly published: string | null;
  /** Keys of lines that several articles of the run print; they are the page's, not the article's. */
  readonly repeated?: ReadonlySet<string>;
}

const NONE: ReadonlySet<string> = new Set();

/** Cleans an article: its words without the page around them, with the way back to the source. Pure. */
export function cleanDocument(source: SourceFile, given: Given): Document {
  const document = textDocument(source, { start: 0, end: source.text.length }, given.repeated ?? NONE);
  if (given.published === null) return document;
  return {
    ...document,
    masthead: { ...document.masthead, published: { value: given.published, source: null } },
  };
}
