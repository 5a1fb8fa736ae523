import type { SpeechWork } from "./attribute-piece.ts";
import type { PrintedNames } from "./find-printed-names.ts";
import { mainSubject } from "./find-subjects.ts";
import type { Topic } from "./speech.ts";

// A stretch of speech verbs without end is no sentence; beyond this many its subjects are not told apart.
const MOST_SUBJECTS = 16;

/** Finds what a later `he` or `she` may mean: names outside marks, and the pronouns that keep a person in mind. In order. */
export function findTopics(work: SpeechWork, printed: PrintedNames): readonly Topic[] {
  const topics: Topic[] = [];
  const { tokens } = work.reading;
  work.stretches.forEach((stretch, number) => {
    const subjects: number[] = [];
    const main = mainSubject(stretch);
    if (main !== null) subjects.push(main.to - 1);
    for (const cue of work.cues[number] ?? [])
      if (cue.speaker !== null && subjects.length < MOST_SUBJECTS) subjects.push(cue.speaker.to - 1);
    for (let at = stretch.from; at < stretch.to; at += 1) {
      if (stretch.owner[at] !== -1) continue;
      const name = printed.nameOf[at] ?? -1;
      const token = tokens[at];
      if (token === undefined) continue;
      if (name >= 0) {
        // A name counts once, at its last token.
        if (at + 1 < stretch.to && printed.nameOf[at + 1] === name) continue;
        topics.push({
          at: token.start,
          sentence: number,
          name,
          pronoun: null,
          isSubject: subjects.includes(at),
        });
      } else if ((token.lower === "he" || token.lower === "she") && subjects.includes(at)) {
        topics.push({ at: token.start, sentence: number, name: null, pronoun: token.lower, isSubject: true });
      }
    }
  });
  return topics;
}
