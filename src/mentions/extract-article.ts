import { diagnose } from "../diagnostics/diagnose.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { cleanDocument } from "../document/clean-document.ts";
import type { Document } from "../document/document.ts";
import type { FrontMatter } from "../source/front-matter.ts";
import type { SourceFile } from "../source/source-file.ts";
import { type Candidates, findCandidates } from "./find-mentions.ts";
import { NO_SPEECH } from "./speech/speech.ts";

/** What one article alone gives, as it is kept: its source is not kept twice. Survives JSON. */
export interface Extraction {
  readonly document: Omit<Document, "source">;
  readonly candidates: Candidates;
  readonly faults: readonly Omit<Diagnostic, "text">[];
}

/** As many names, dates and numbers as one article may hold: a long novel has as many, and each is printed with its sentence. */
export const MOST_MENTIONS = 100_000;

const countMentions = ({ names, dates, numerals }: Candidates): number =>
  names.length + dates.length + numerals.length;

/**
 * Reads one article and finds what it says. A pure function of its file and of the lines `repeated` that the pages of
 * other articles print too (`repeatedIn`): it may be done on any machine, in any order. An article that holds more than
 * `MOST_MENTIONS` is an error, and nothing of it is handed on.
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
  const found = findCandidates({ ...document, source });
  const count = countMentions(found);
  const isTooMuch = count > MOST_MENTIONS;
  if (isTooMuch) {
    const place = { path: source.path, text: source.text, span: null };
    const holds = `${count} names, dates and numbers`;
    faults.push(diagnose("source/too-large", place, { holds, most: String(MOST_MENTIONS) }));
  }
  const candidates = isTooMuch
    ? { ...found, names: [], dates: [], figures: [], numerals: [], speech: NO_SPEECH }
    : found;
  return { document, candidates, faults: faults.map(({ text: _text, ...fault }) => fault) };
}
