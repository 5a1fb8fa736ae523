import type { TokenFacts } from "./token-facts.ts";

/** The words of the tokens `from`..`to`, one space where the text has any. */
export function textOf(facts: TokenFacts, from: number, to: number): string {
  let text = "";
  for (let index = from; index < to; index += 1) {
    const token = facts.tokens[index];
    if (token === undefined) break;
    text += (index > from && !token.glued ? " " : "") + token.text;
  }
  return text;
}
