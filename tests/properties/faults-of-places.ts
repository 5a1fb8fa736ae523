import { composeArticleRecord } from "../../src/archive/article-record.ts";
import { cleanDocument } from "../../src/document/clean-document.ts";
import { countCandidates, findCandidates, typeMentions } from "../../src/mentions/find-mentions.ts";
import type { SourceFormat } from "../../src/source/source-file.ts";
import { isEdtf } from "../../src/text/edtf.ts";
import { overlaps, type Span } from "../../src/text/span.ts";

const isIn = (text: string, { start, end }: Span): boolean => 0 <= start && start < end && end <= text.length;

/** Numbers, a low one before a high one, none of them infinite. */
function isSound(value: number | readonly [number, number] | null): boolean {
  if (value === null) return true;
  return typeof value === "number"
    ? Number.isFinite(value)
    : value.every(Number.isFinite) && value[0] <= value[1];
}

/** What is wrong with the places and values that an article's record tells; empty where nothing is. */
export function faultsOfPlaces(text: string, format: SourceFormat): readonly string[] {
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
  for (const date of record.dates) if (date.value !== null && !isEdtf(date.value)) say("no date:", date);
  for (const figure of record.figures) if (!isSound(figure.value)) say("no number:", figure);
  const named = {
    person: record.people,
    organisation: record.organisations,
    place: record.places,
    event: record.events,
  };
  for (const mention of record.mentions) {
    const entry = named[mention.kind].find(({ name }) => name === mention.name);
    if (entry?.surfaces.includes(slice(mention)) !== true) say("not one of its surfaces:", mention);
    if (mention.name.trim() === "") say("a name of nothing:", mention);
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
  // What is kept in a cache or a shard comes back as it was.
  const kept = JSON.stringify({ document, candidates });
  if (JSON.stringify(JSON.parse(kept)) !== kept) say("not kept by JSON:", null);
  // Nothing is left over from one reading to the next.
  const again = cleanDocument({ path: "a", format, text }, { published: "2024-03-08" });
  if (JSON.stringify({ document: again, candidates: findCandidates(again) }) !== kept)
    say("not the same again:", null);
  return faults;
}
