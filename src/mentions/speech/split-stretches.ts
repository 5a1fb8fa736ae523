import type { Reading } from "../reading.ts";
import { SPEECH_VERBS } from "../words/speech-verbs.ts";
import { isDeterminer, isListedPronoun, isNameToken } from "./clause-bits.ts";
import type { Clause } from "./noun-phrase.ts";
import type { PairedMarks } from "./pair-marks.ts";

/** A sentence as speech has it: a stop inside marks ends none, and `"…?" Ann asked.` is one. */
export interface Stretch extends Clause {
  readonly block: number;
  /** The number of its first sentence in the reading. */
  readonly sentence: number;
}

const REACH = 10;

/** True where `Ann asked.` or `the minister said, adding` stands at `at`: a subject of few words and a verb of saying. */
function isAttributionAt(reading: Reading, owner: Int32Array, at: number, isAfterStop: boolean): boolean {
  const { tokens } = reading;
  const first = tokens[at];
  if (first === undefined) return false;
  if (first.text === "―" || first.text === "—" || first.text === "–") return isNameToken(tokens[at + 1]);
  if (first.kind !== "word") return false;
  if (first.casing === "lower") return true;
  if (!isNameToken(first) && !isListedPronoun(first) && !isDeterminer(first)) return false;
  for (let index = at + 1; index < at + REACH; index += 1) {
    const token = tokens[index];
    if (
      token === undefined ||
      owner[index] !== -1 ||
      (token.kind === "mark" && token.text !== "." && token.text !== ",")
    )
      return false;
    const verb = SPEECH_VERBS.get(token.lower);
    if (verb === undefined || verb.group !== "saying" || (verb.form !== "past" && verb.form !== "present"))
      continue;
    const next = tokens[index + 1];
    return (
      next === undefined || next.text === "." || next.text === "," || (!isAfterStop && next.lower !== "that")
    );
  }
  return false;
}

/** Splits a reading into stretches, given its marks. Every token stands in exactly one. Linear in the tokens. */
export function splitStretches(reading: Reading, marks: PairedMarks): readonly Stretch[] {
  const { tokens, sentences } = reading;
  const { owner, stretches } = marks;
  const found: Stretch[] = [];
  let from = sentences[0]?.firstToken ?? 0;
  let opener = 0;
  for (let number = 0; number < sentences.length; number += 1) {
    const sentence = sentences[number];
    if (sentence === undefined) continue;
    const end = sentence.endToken;
    const isBlockEnd = sentences[number + 1]?.block !== sentence.block;
    const inside = owner[end - 1] ?? -1;
    const stretch = inside < 0 ? undefined : stretches[inside];
    let isEnd = isBlockEnd || stretch === undefined || end - 1 === stretch.close;
    // A sentence may also be cut right before its closing mark where white space strays in.
    if (!isBlockEnd && isEnd && stretch !== undefined && owner[end] === -1) {
      const stop = tokens[stretch.close - 1]?.text ?? "";
      if (stop === "," || isAttributionAt(reading, owner, end, stop === ".")) isEnd = false;
    }
    if (!isEnd) continue;
    found.push({ tokens, owner, from, to: end, block: sentence.block, sentence: opener });
    from = end;
    opener = number + 1;
  }
  return found;
}
