import type { Document } from "../../src/document/document.ts";
import { composeReading, type Reading } from "../../src/mentions/reading.ts";
import { documentOf } from "./document-of.ts";

/** A reading of `text` with a paragraph for each line; a line that begins with `# ` is a heading. */
export function readingOf(text: string): Reading {
  const blocks: Document["blocks"][number][] = [];
  let at = 0;
  for (const line of text.split("\n")) {
    const isHeading = line.startsWith("# ");
    const start = at + (isHeading ? 2 : 0);
    if (line !== "")
      blocks.push({
        kind: isHeading ? "heading" : "paragraph",
        start,
        end: at + line.length,
        depth: isHeading ? 2 : null,
        credit: null,
      });
    at += line.length + 1;
  }
  return composeReading(documentOf(text, blocks));
}
