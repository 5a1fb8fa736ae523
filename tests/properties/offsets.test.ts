import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { composeArticleRecord } from "../../src/archive/article-record.ts";
import { cleanDocument } from "../../src/document/clean-document.ts";
import { countCandidates, findCandidates, typeMentions } from "../../src/mentions/find-mentions.ts";
import type { SourceFormat } from "../../src/source/source-file.ts";
import { overlaps, type Span } from "../../src/text/span.ts";
import { times } from "../deep.ts";
import { anyMarkup, anySentences, anyText } from "./arbitrary-text.ts";

const isIn = (text: string, { start, end }: Span): boolean => 0 <= start && start < end && end <= text.length;

/** What is wrong with the places that an article's record tells; empty where nothing is. */
function faultsOf(text: string, format: SourceFormat): readonly string[] {
  const document = cleanDocument({ path: "a", format, text }, { published: "2024-03-08" });
  const candidates = findCandidates(document);
  const mentions = typeMentions(candidates, countCandidates([candidates]));
  const record = composeArticleRecord("a", document, mentions);
  const faults: string[] = [];
  const slice = ({ start, end }: Span): string => text.slice(start, end);
  const say = (what: string, item: unknown): void => void faults.push(`${what} ${JSON.stringify(item)}`);

  for (const list of [
    record.removed,
    record.dates,
    record.figures,
    record.quotes,
    record.statements,
    record.mentions,
    record.numerals,
  ] as const)
    for (const item of list) if (!isIn(text, item)) say("outside the text:", item);
  for (const item of [...record.dates, ...record.figures])
    if (slice(item) !== item.surface) say("not its words:", item);
  const named = {
    person: record.people,
    organisation: record.organisations,
    place: record.places,
    event: record.events,
  };
  for (const mention of record.mentions) {
    const entry = named[mention.kind].find(({ name }) => name === mention.name);
    if (entry?.surfaces.includes(slice(mention)) !== true) say("not one of its surfaces:", mention);
  }
  for (const list of [record.dates, record.figures, record.mentions, record.numerals] as const)
    list.forEach((item, at) => {
      const next = list[at + 1];
      if (next !== undefined && (overlaps(item, next) || next.start < item.start))
        say("overlap or disorder:", [item, next]);
    });
  // Each run of digits of the article's text is classified, once.
  const runs = [...document.text.matchAll(/\p{Nd}+/gu)].map(
    ({ index, 0: digits }) => `${index}-${index + digits.length}`,
  );
  const told = new Set(candidates.numerals.map(({ start, end }) => `${start}-${end}`));
  for (const run of runs) if (!told.has(run)) say("digits without a class:", run);
  for (const block of document.blocks) if (!isIn(document.text, block)) say("block outside the text:", block);
  return faults;
}

describe("places in the file, whatever it holds", () => {
  it.each([
    ["text", "text", anyText],
    ["text of sentences", "text", anySentences],
    ["Markdown", "markdown", anyMarkup],
    ["Markdown of sentences", "markdown", anySentences],
    ["HTML", "html", anyMarkup],
  ] as const)("are what they say: %s", { timeout: times(30_000, 600_000) }, (_what, format, given) => {
    fc.assert(
      fc.property(given, (text) => {
        expect(faultsOf(text, format)).toEqual([]);
      }),
      { numRuns: times(60, 20_000) },
    );
  });
});
