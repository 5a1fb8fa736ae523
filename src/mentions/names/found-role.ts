import type { Post } from "./read-post.ts";
import type { RoleClue } from "./role-clue.ts";
import { textOf } from "./text-of.ts";
import type { TokenFacts } from "./token-facts.ts";

/** A role with the tokens its title takes, so that no name is found there. */
export interface FoundRole {
  readonly clue: RoleClue;
  readonly title: { readonly from: number; readonly to: number };
}

// Whose wife someone is is no body.
const KIN = new Set(
  "wife husband widow widower son daughter mother father brother sister uncle aunt nephew niece cousin girlfriend boyfriend fiancee grandson granddaughter friend".split(
    " ",
  ),
);
const HONORIFICS_BEHIND = new Set(["sheikh", "shaikh", "sir", "dr", "mr", "mrs", "ms", "prof"]);

/** The end of `DMP Commissioner` in `DMP Commissioner Sheikh Name`: how someone is addressed is no part of the post. */
function withoutHonorific(
  { tokens }: TokenFacts,
  { from, to }: { readonly from: number; readonly to: number },
): number {
  let end = to;
  while (end - from > 1 && HONORIFICS_BEHIND.has(tokens[end - 1]?.lower ?? "")) end -= 1;
  return end;
}

/** The role that a post read beside a name gives. */
export function composeRole(facts: TokenFacts, post: Post, rule: string): FoundRole {
  const { affiliation, country, of } = post;
  const title = { from: post.title.from, to: withoutHonorific(facts, post.title) };
  const isKin = KIN.has(facts.tokens[title.to - 1]?.lower ?? "");
  return {
    title,
    clue: {
      start: facts.tokens[title.from]?.start ?? 0,
      end: facts.tokens[(post.to > post.title.to ? post.to : title.to) - 1]?.end ?? 0,
      rule,
      title: textOf(facts, title.from, title.to),
      affiliation: affiliation === null || isKin ? null : textOf(facts, affiliation.from, affiliation.to),
      country,
      of: of === null ? null : textOf(facts, of.from, of.to),
    },
  };
}
