import type { Token } from "../../text/tokens.ts";
import type { Finding } from "./figure-finding.ts";
import type { Measured } from "./measured.ts";

/** "The number of twins and partners rose to 5 and 12 respectively": each figure measures the noun in its place. */
export function pairRespectively(
  tokens: readonly Token[],
  figures: readonly Finding[],
  measured: Measured[],
): void {
  for (let last = 1; last < figures.length; last += 1) {
    const end = figures[last]?.afterNoun ?? 0;
    if (tokens[end]?.lower !== "respectively" && tokens[end + 1]?.lower !== "respectively") continue;
    let first = last;
    while (first > 0 && (figures[first]?.first ?? 0) - (figures[first - 1]?.afterNoun ?? 0) <= 2) first -= 1;
    const shared = measured.slice(first, last + 1).find(({ measures }) => measures?.includes(" and "));
    if (shared?.measures == null) continue;
    const lead = /^(?:total )?(?:number|amount|share|value|volume) of /.exec(shared.measures)?.[0] ?? "";
    const nouns = shared.measures.slice(lead.length).split(/, and | and |, /);
    if (nouns.length !== last - first + 1) continue;
    nouns.forEach((noun, index) => {
      const own = measured[first + index];
      if (own !== undefined)
        measured[first + index] = { ...own, measures: lead + noun, scope: shared.scope, asOf: own.asOf };
    });
  }
}
