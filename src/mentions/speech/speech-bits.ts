import { type Token, wordClass } from "../../text/tokens.ts";
import { isNameToken } from "./clause-bits.ts";
import { CUE_WORDS } from "./cue-words.ts";

/** May tell who speaks: `said`, `according`, `statement`. */
export const CUE_WORD = 1;
/** Written as a name is. */
export const NAME_WORD = 2;
/** `he` or `she`. */
export const PERSONAL = 4;

const speechBits = wordClass((word) => {
  if (word.kind !== "word") return 0;
  const isPersonal = word.lower === "he" || word.lower === "she";
  return (
    (CUE_WORDS.has(word.lower) ? CUE_WORD : 0) |
    (isNameToken(word) ? NAME_WORD : 0) |
    (isPersonal ? PERSONAL : 0)
  );
});

/** What each word is to the speech finder, by token number: each step then skips the tokens that are nothing to it. */
export function readSpeechBits(tokens: readonly Token[]): Uint8Array {
  const bits = new Uint8Array(tokens.length);
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (token !== undefined) bits[at] = speechBits(token);
  }
  return bits;
}
