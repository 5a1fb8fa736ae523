import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { cleanDocument } from "../document/clean-document.ts";
import type { Document } from "../document/document.ts";
import type { FrontMatter } from "../source/front-matter.ts";
import type { SourceFile } from "../source/source-file.ts";
import { type Candidates, findCandidates } from "./find-mentions.ts";

/** What one article alone gives, as it is kept: its source is not kept twice. Survives JSON. */
export interface Extraction {
  readonly document: Omit<Document, "source">;
  readonly candidates: Candidates;
  readonly faults: readonly Omit<Diagnostic, "text">[];
}

/**
 * Reads one article and finds what it says. A pure function of its file and of the lines `repeated` that the pages of
 * other articles print too (`repeatedIn`): it may be done on any machine, in any order.
 */
export function extractArticle(
  source: SourceFile,
  frontMatter: FrontMatter,
  repeated: readonly string[],
): Extraction {
  const faults: Diagnostic[] = [];
  const { source: _, ...document } = cleanDocument(source, {
    published: null,
    frontMatter,
    repeated: new Set(repeated),
    report: (fault) => faults.push(fault),
  });
  const candidates = findCandidates({ ...document, source });
  return { document, candidates, faults: faults.map(({ text: _text, ...fault }) => fault) };
}
