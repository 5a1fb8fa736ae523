import type { Token } from "../../text/tokens.ts";
import {
  BEFORE_NAME,
  DIARY_SUBJECTS,
  DIARY_VERBS,
  HELPING_VERBS,
  NO_SUBJECTS,
  PLAIN_VERBS,
} from "../words/diary-words.ts";

/** How far back a verb may stand that takes a plain form with it: `helped the voters go`. */
const HELPER_REACH = 6;

/** True where a verb before takes the plain form with it: `saw United face Leeds`, `did the teams play`. */
function isHelped(tokens: readonly Token[], at: number): boolean {
  for (let back = at - 1; back >= 0 && back >= at - HELPER_REACH; back -= 1) {
    const token = tokens[back];
    if (token === undefined || token.kind === "mark") return false;
    if (HELPING_VERBS.has(token.lower)) return true;
  }
  return false;
}

/** True where the word before can be the subject of a plural verb: `voters`, `who`, and of some verbs `United`. */
function isSubject(before: Token, mayBeName: boolean): boolean {
  if (DIARY_SUBJECTS.has(before.lower)) return true;
  if (NO_SUBJECTS.has(before.lower)) return false;
  if (before.kind !== "word") return mayBeName && before.text === ",";
  const isPlural = before.lower.length > 3 && before.lower.endsWith("s") && !before.lower.endsWith("ss");
  return isPlural || (mayBeName && before.casing !== "lower" && before.casing !== "none");
}

/**
 * True where a verb in the present tells a plan, as diaries and fixture lists do: `voters go to the polls on Thursday`,
 * `City face Leeds on Sunday`, `the film hits cinemas on Friday`; not `helped voters go to the polls`, `the play on Friday`.
 */
export function isDiaryVerb(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  const after = token === undefined ? undefined : DIARY_VERBS.get(token.lower);
  if (token === undefined || after === undefined || token.casing !== "lower") return false;
  if (after !== null && !after.has(tokens[at + 1]?.lower ?? "")) return false;
  if (BEFORE_NAME.has(token.lower) && tokens[at + 1]?.casing !== "capital") return false;
  const plain = PLAIN_VERBS.get(token.lower);
  const before = tokens[at - 1];
  // `the votes on Friday`, `all visits to Paris`
  if (plain === undefined) return before?.kind === "word" && !NO_SUBJECTS.has(before.lower);
  // `United lost and face Leeds next`
  if (plain === "any" && (before?.lower === "and" || before?.lower === "but"))
    return tokens[at + 1]?.casing === "capital";
  return before !== undefined && isSubject(before, plain === "any") && !isHelped(tokens, at);
}
