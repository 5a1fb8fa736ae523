import type { Post } from "./read-post.ts";
import type { RoleClue } from "./role-clue.ts";
import { textOf } from "./text-of.ts";
import type { TokenFacts } from "./token-facts.ts";

/** A role with the tokens its title takes, so that no name is found there. */
export interface FoundRole {
  readonly clue: RoleClue;
  readonly title: { readonly from: number; readonly to: number };
}

/** The role that a post read beside a name gives. */
export function composeRole(facts: TokenFacts, post: Post, rule: string): FoundRole {
  const { title, affiliation, country, of } = post;
  return {
    title,
    clue: {
      start: facts.tokens[title.from]?.start ?? 0,
      end: facts.tokens[Math.max(post.to, title.to) - 1]?.end ?? 0,
      rule,
      title: textOf(facts, title.from, title.to),
      affiliation: affiliation === null ? null : textOf(facts, affiliation.from, affiliation.to),
      country,
      of: of === null ? null : textOf(facts, of.from, of.to),
    },
  };
}
