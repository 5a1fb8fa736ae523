import { DOCUMENT_NOUNS, THING_NOUNS } from "../words/thing-nouns.ts";
import {
  type Attribution,
  attributeFromAround,
  attributeWithin,
  type PlacedPiece,
  type SpeechWork,
} from "./attribute-piece.ts";
import { isQuotation, type QuotedShape, shapeOf } from "./is-quotation.ts";
import { headOf } from "./noun-phrase.ts";
import type { MarkedStretch } from "./pair-marks.ts";

const JOINING_RULES: ReadonlySet<string> = new Set([
  "quotes/continued",
  "quotes/same-paragraph",
  "quotes/same-sentence",
]);
// What speech over several blocks gives up for the attribution that its last block prints.
const WEAK_RULES: ReadonlySet<string> = new Set([
  "quotes/carried",
  "quotes/followed",
  "quotes/introduced",
  "quotes/continued",
]);

/** True where a piece belongs to the utterance of the one before. */
function isJoined(attribution: Attribution | null, last: PlacedPiece | null): boolean {
  if (attribution === null || last === null) return false;
  return (
    JOINING_RULES.has(attribution.rule) ||
    (attribution.cue !== null && attribution.cue === last.attribution?.cue)
  );
}

/** Speech that goes on over blocks takes the speaker whom a later block names: `"One.` / `"Two," said Ann.` */
function nameContinued(pieces: PlacedPiece[]): readonly PlacedPiece[] {
  for (let number = pieces.length - 2; number >= 0; number -= 1) {
    const piece = pieces[number];
    const next = pieces[number + 1];
    if (
      piece === undefined ||
      next === undefined ||
      !piece.mark.continues ||
      next.mark.block !== piece.mark.block + 1
    )
      continue;
    const isWeak = piece.attribution === null || WEAK_RULES.has(piece.attribution.rule);
    if (!isWeak || next.attribution === null || WEAK_RULES.has(next.attribution.rule)) continue;
    pieces[number] = {
      ...piece,
      attribution: { cue: null, speaker: next.attribution.speaker, rule: "quotes/continued" },
      utterance: next.utterance,
    };
  }
  return pieces;
}

/**
 * The attribution without its speaker where a thing stands as one, or where a document is only said to "call" something
 * a word or two in marks.
 */
function withoutThing(
  { reading }: SpeechWork,
  attribution: Attribution | null,
  shape: QuotedShape,
): Attribution | null {
  if (attribution === null || attribution.speaker === null) return attribution;
  const head = headOf(reading, attribution.speaker);
  const isFragment = attribution.cue?.verb?.group === "holding" && !shape.endsStopped;
  const isSilent = THING_NOUNS.has(head) || (isFragment && DOCUMENT_NOUNS.has(head));
  return isSilent ? { ...attribution, speaker: null } : attribution;
}

/**
 * Places each piece of marked speech: which stretches are speech, whose, and which pieces are one utterance. Titles and
 * headings of the article are passed over. In order; linear in the marks.
 */
export function findQuotations(work: SpeechWork, marks: readonly MarkedStretch[]): readonly PlacedPiece[] {
  const { reading, stretches } = work;
  const pieces: PlacedPiece[] = [];
  let number = 0;
  let utterances = 0;
  for (const mark of marks) {
    while (number + 1 < stretches.length && (stretches[number]?.to ?? 0) <= mark.open) number += 1;
    const stretch = stretches[number];
    if (stretch === undefined) break;
    const kind = reading.blocks[mark.block]?.kind;
    if (kind === "title" || kind === "heading") continue;
    const shape = shapeOf(reading, mark);
    const last = pieces.at(-1) ?? null;
    let attribution = withoutThing(work, attributeWithin(work, number, mark, shape), shape);
    const isContinued = last?.mark.continues === true && last.mark.block === mark.block - 1;
    if (attribution === null && isContinued)
      attribution = { cue: null, speaker: last.attribution?.speaker ?? null, rule: "quotes/continued" };
    const follows = last !== null && last.mark.block === mark.block;
    if (
      !isQuotation(stretch, mark, shape, {
        cue: attribution?.cue ?? null,
        rule: attribution?.rule ?? null,
        follows,
      })
    )
      continue;
    attribution ??= attributeFromAround(work, number, last);
    const utterance = last !== null && isJoined(attribution, last) ? last.utterance : utterances++;
    pieces.push({ mark, number, attribution, utterance });
  }
  return nameContinued(pieces);
}
