import type { NameDraft } from "./name-draft.ts";
import type { TokenFacts } from "./token-facts.ts";

const CLIP = 4;

/** Names in one list are mostly of one kind: each member gains from what speaks for the others. */
export function shareInLists(facts: TokenFacts, drafts: readonly NameDraft[]): void {
  for (let first = 0; first < drafts.length; ) {
    let last = first;
    let hasAnd = false;
    for (; last + 1 < drafts.length; last += 1) {
      const link = linkBetween(facts, drafts[last]?.to ?? 0, drafts[last + 1]?.from ?? 0);
      if (link === null) break;
      if (link === "and") hasAnd = true;
    }
    const length = last - first + 1;
    if (length >= 3 || (length === 2 && hasAnd)) {
      const members = drafts.slice(first, last + 1).map(({ candidate }) => candidate);
      const total = [0, 0, 0, 0];
      const own = members.map(({ inside, around }) =>
        total.map((_, kind) => Math.max(-1, Math.min(CLIP, (inside[kind] ?? 0) + (around[kind] ?? 0)))),
      );
      for (const sums of own)
        for (let kind = 0; kind < 4; kind += 1) total[kind] = (total[kind] ?? 0) + (sums[kind] ?? 0);
      members.forEach((member, index) => {
        for (let kind = 0; kind < 4; kind += 1) {
          const others = ((total[kind] ?? 0) - (own[index]?.[kind] ?? 0)) / (length - 1);
          member.around[kind] = (member.around[kind] ?? 0) + 0.45 * others;
        }
      });
    }
    first = last + 1;
  }
}

/** What joins two names of a list, or null: at most a comma, `and` and an article. */
function linkBetween(facts: TokenFacts, from: number, to: number): "comma" | "and" | null {
  if (to - from > 3 || to === from) return null;
  let link: "comma" | "and" | null = null;
  for (let index = from; index < to; index += 1) {
    const token = facts.tokens[index];
    if (token === undefined || facts.breaks[index] === 1) return null;
    if (token.text === ",") link ??= "comma";
    else if (token.lower === "and" || token.lower === "or" || token.text === "&") link = "and";
    else if (token.lower !== "the" || link === null) return null;
  }
  return facts.breaks[to] === 1 ? null : link;
}
