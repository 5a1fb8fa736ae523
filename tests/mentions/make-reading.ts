import type { Document } from "../../src/document/document.ts";
import { composeReading, type Reading } from "../../src/mentions/reading.ts";
import { documentOf } from "./document-of.ts";

/** A reading of plain text for finder tests: blocks are split at blank lines, nothing is cleaned. */
export function makeReading(text: string): Reading {
  const blocks: Document["blocks"][number][] = [];
  let start = 0;
  for (const part of text.split("\n\n")) {
    blocks.push({ kind: "paragraph", start, end: start + part.length, depth: null, credit: null });
    start += part.length + 2;
  }
  return composeReading(documentOf(text, blocks));
}
