import type { Token } from "../../text/tokens.ts";
import { isPlural } from "./counted-noun.ts";

const STREETS = new Set("street road avenue ave boulevard crescent terrace".split(" "));

/** `123 Maple Street`: up to three capital words on to the street; not `12 High Street shops`. */
export function isStreetNumber(tokens: readonly Token[], index: number): boolean {
  if (tokens[index]?.kind !== "number" || tokens[index + 1]?.casing !== "capital") return false;
  for (let at = index + 2; at < index + 5; at += 1) {
    const token = tokens[at];
    if (token?.casing !== "capital") return false;
    if (STREETS.has(token.lower))
      return !(tokens[at + 1]?.kind === "word" && isPlural(tokens[at + 1] ?? token));
  }
  return false;
}
