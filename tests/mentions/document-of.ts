import type { Document } from "../../src/document/document.ts";

/** A document whose source is its text, cut into these blocks: nothing is cleaned. */
export function documentOf(text: string, blocks: Document["blocks"]): Document {
  return {
    source: { path: "test.txt", format: "text", text },
    text,
    map: { segments: [{ target: 0, targetLength: text.length, source: 0, sourceLength: text.length }] },
    blocks,
    removed: [],
    pictures: [],
    masthead: { title: null, published: null, updated: null, sources: [], authors: [], editor: null },
    language: "en",
  };
}
