import { diagnose } from "../diagnostics/diagnose.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { cleanDocument } from "../document/clean-document.ts";
import type { Document } from "../document/document.ts";
import { type Excess, findExcess } from "../source/find-excess.ts";
import { type FrontMatter, NO_FRONT_MATTER } from "../source/front-matter.ts";
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

const tooLarge = ({ path, text }: SourceFile, { holds, most }: Excess): Diagnostic =>
  diagnose("source/too-large", { path, text, span: null }, { holds, most });

/** What stands for an article that is too large to be read: nothing of it. */
function extractNothing(source: SourceFile, excess: Excess): Extraction {
  const { source: empty, ...document } = cleanDocument(
    { path: source.path, format: "text", text: "" },
    { published: null, frontMatter: NO_FRONT_MATTER },
  );
  const candidates = findCandidates({ ...document, source: empty });
  const { text: _, ...fault } = tooLarge(source, excess);
  return { document, candidates, faults: [fault] };
}

/**
 * Reads one article and finds what it says. A pure function of its file and of the lines `repeated` that the pages of
 * other articles print too (`repeatedIn`): it may be done on any machine, in any order. An article that holds too much
 * (`findExcess`, `MOST_MENTIONS`) is an error, and nothing of it is handed on.
 */
export function extractArticle(
  source: SourceFile,
  frontMatter: FrontMatter,
  repeated: readonly string[],
): Extraction {
  const excess = findExcess(source);
  if (excess !== null) return extractNothing(source, excess);
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
  if (isTooMuch)
    faults.push(
      tooLarge(source, { holds: `${count} names, dates and numbers`, most: String(MOST_MENTIONS) }),
    );
  const candidates = isTooMuch
    ? { ...found, names: [], dates: [], figures: [], numerals: [], speech: NO_SPEECH }
    : found;
  return { document, candidates, faults: faults.map(({ text: _text, ...fault }) => fault) };
}
