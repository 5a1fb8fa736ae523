import type { SourceFile } from "../source/source-file.ts";
import type { Document } from "./document.ts";

/** Provisional: the whole text as one paragraph. */
export function cleanDocument(source: SourceFile, _given: { published: string | null }): Document {
  const text = source.text.replace(/[\s\u00a0]+$/u, "");
  return {
    source,
    text,
    map: { segments: [{ target: 0, targetLength: text.length, source: 0, sourceLength: text.length }] },
    blocks: [{ kind: "paragraph", start: 0, end: text.length, depth: null, credit: null }],
    removed: [],
    masthead: { title: null, published: null, updated: null, sources: [], authors: [], editor: null },
    language: "en",
  };
}
