import type { Reading } from "../reading.ts";
import type { SpeechWork } from "./attribute-piece.ts";
import { findCues } from "./find-cues.ts";
import { findPrintedNames } from "./find-printed-names.ts";
import { findQuotations } from "./find-quotations.ts";
import { findStatements, type QuotedRange } from "./find-statements.ts";
import { findTopics } from "./find-topics.ts";
import { isSomeone } from "./is-someone.ts";
import { keepSpeakers } from "./keep-speakers.ts";
import { pairMarks } from "./pair-marks.ts";
import type { QuotedPiece, ReportedPiece, SpeakerPhrase, Speech } from "./speech.ts";
import { readSpeechBits } from "./speech-bits.ts";
import { splitStretches } from "./split-stretches.ts";

const ASKED: ReadonlySet<string | null> = new Set(["he", "she", "his", "her", "him"]);

/** The offset of the last speaker who is only a `he`, a `she` or `the 36-year-old`, for whom topics are read; -1 where none is. */
function lastAsked(speakers: readonly SpeakerPhrase[]): number {
  let last = -1;
  for (const speaker of speakers)
    if (speaker.start > last && (ASKED.has(speaker.pronoun) || isSomeone(speaker))) last = speaker.start;
  return last;
}

/**
 * Finds what is said in one article and by whom, as printed: marked speech with its pieces joined into utterances, and
 * reported statements. Titles, slogans and words held at arm's length in marks are left out. Speakers are resolved
 * later, by `attributeSpeech`. Pure, and linear in the tokens.
 */
export function findSpeech(reading: Reading): Speech {
  const { tokens, text } = reading;
  const { owner, stretches: marks } = pairMarks(reading);
  const stretches = splitStretches(reading, { owner, stretches: marks });
  const bits = readSpeechBits(tokens);
  const cues = stretches.map((stretch) => findCues(stretch, bits));
  const work: SpeechWork = { reading, stretches, cues, bits };
  const printed = findPrintedNames(reading, owner, bits);
  const { speakers, keep } = keepSpeakers(work, printed);
  const pieces = findQuotations(work, marks);
  const quotations = pieces.map(({ mark, number, attribution, utterance }): QuotedPiece => {
    const start = tokens[mark.open]?.start ?? 0;
    const end = tokens[mark.close]?.end ?? start;
    const cue = attribution?.cue ?? null;
    return {
      start,
      end,
      words: text.slice(tokens[mark.innerFrom]?.start ?? start, tokens[mark.innerTo - 1]?.end ?? end),
      cue: cue === null ? null : (tokens[cue.at]?.text ?? null),
      speaker: attribution?.speaker ? keep(attribution.speaker, number) : null,
      utterance,
      rule: attribution?.rule ?? "quotes/unattributed",
    };
  });
  const quoted = new Map<number, QuotedRange>();
  for (const { number, mark } of pieces)
    quoted.set(number, { open: quoted.get(number)?.open ?? mark.open, close: mark.close });
  const statements = findStatements(work, quoted).map(
    ({ start, end, cue, rule, speaker, number }): ReportedPiece => ({
      start,
      end,
      cue,
      rule,
      speaker: keep(speaker, number),
    }),
  );
  const asked = lastAsked(speakers);
  const topics = asked < 0 ? [] : findTopics(work, printed, asked);
  return { names: printed.names, topics, speakers, quotations, statements };
}
