import type { Mentions } from "../mentions/find-mentions.ts";
import { dayRangeOf } from "../text/edtf.ts";
import { fold } from "../text/fold.ts";
import type { DatedMention } from "./archive.ts";
import type { Article } from "./article.ts";
import { sentenceHolding } from "./sentence-holding.ts";

const byDay = (a: DatedMention, b: DatedMention): number => {
  const [x, y] = [a.earliest ?? a.latest ?? "", b.earliest ?? b.latest ?? ""];
  if (x !== y) return x < y ? -1 : 1;
  const [u, v] = [a.latest ?? "", b.latest ?? ""];
  return u === v ? 0 : u < v ? -1 : 1;
};

/** Every date an article prints whose value is known, in the order of the calendar. */
export function composeTimeline(articles: readonly Article[]): readonly DatedMention[] {
  const dated: DatedMention[] = [];
  for (const article of articles)
    for (const mention of article.mentions.dates) {
      const { edtf } = mention.value;
      const range = edtf === null ? null : dayRangeOf(edtf);
      if (edtf === null || range === null) continue;
      const sentence = sentenceHolding(article.mentions.sentences, mention.start);
      dated.push({ article, sentence, mention, edtf, earliest: range.earliest, latest: range.latest });
    }
  return dated.sort(byDay);
}

const AHEAD =
  /\b(?:will|would|plans?|planned|next|upcoming|expected|aims?|due|scheduled|by|until|forthcoming)\b/;

/**
 * The latest day the text speaks of as past, and its sentence: an article that names it appeared on that day or later.
 * Dates coarser than a month say too little, and sentences that look ahead say nothing.
 */
export function latestPastDay(
  text: string,
  mentions: Mentions,
): { readonly day: string; readonly sentence: number } | null {
  let latest: { day: string; sentence: number } | null = null;
  for (const date of mentions.dates) {
    const { edtf } = date.value;
    if (edtf === null || !/^\d{4}-\d\d/.test(edtf)) continue;
    const day = dayRangeOf(edtf)?.latest ?? null;
    const sentence = sentenceHolding(mentions.sentences, date.start);
    const span = mentions.sentences[sentence];
    if (day === null || span === undefined || AHEAD.test(fold(text.slice(span.start, span.end)))) continue;
    if (latest === null || day > latest.day) latest = { day, sentence };
  }
  return latest;
}
