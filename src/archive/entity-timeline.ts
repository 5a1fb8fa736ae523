import { dayRangeOf } from "../text/edtf.ts";
import type { DatedMention } from "./archive.ts";
import type { Entity } from "./entity.ts";
import { datesIn } from "./sentence-content.ts";

const byDay = (a: DatedMention, b: DatedMention): number => {
  const [x, y] = [a.earliest ?? a.latest ?? "", b.earliest ?? b.latest ?? ""];
  if (x !== y) return x < y ? -1 : 1;
  const [u, v] = [a.latest ?? "", b.latest ?? ""];
  return u === v ? 0 : u < v ? -1 : 1;
};

/** The dates of the sentences that name an entity, each once, in the order of the calendar; linear but for the sorting. */
export function composeEntityTimeline(entity: Entity): readonly DatedMention[] {
  const seen = new Set<unknown>();
  const dated: DatedMention[] = [];
  for (const { article, sentence } of entity.appearances)
    for (const mention of datesIn(article, sentence)) {
      const { edtf } = mention.value;
      const range = edtf === null ? null : dayRangeOf(edtf);
      if (edtf === null || range === null || seen.has(mention)) continue;
      seen.add(mention);
      dated.push({ article, sentence, mention, edtf, earliest: range.earliest, latest: range.latest });
    }
  return dated.sort(byDay);
}
