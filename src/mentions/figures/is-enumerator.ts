import type { Token } from "../../text/tokens.ts";

/** `1)` and `2 )` inside a text: a number before a bracket that none has opened near by. */
export function isEnumerator(tokens: readonly Token[], index: number): boolean {
  const [token, bracket, after] = [tokens[index], tokens[index + 1], tokens[index + 2]];
  if (bracket?.text !== ")" || token === undefined || token.text.length > 2 || after?.kind !== "word")
    return false;
  for (let at = index - 1; at >= 0 && at > index - 30; at -= 1) {
    const mark = tokens[at]?.text;
    if (mark === "(") return false;
    if (mark === ")") return true;
  }
  return true;
}
