import type { AuthorityRecord, EntityId } from "../authority/authority-record.ts";
import type { Document } from "../document/document.ts";
import type { Mentions } from "../mentions/find-mentions.ts";
import { fold } from "../text/fold.ts";
import { hasTerm } from "../text/has-term.ts";
import type { TopicAssignment } from "./article.ts";

/** A topic is found where its terms stand in this many sentences, or in the title. */
const ENOUGH_SENTENCES = 2;

function evidenceFor(topic: AuthorityRecord, sentences: readonly string[]): TopicAssignment["evidence"] {
  return sentences.flatMap((text, sentence) => {
    const term = topic.terms.find((candidate) => hasTerm(text, candidate));
    return term === undefined ? [] : [{ term, sentence }];
  });
}

/** A topic that an editor files an article under, and the words. */
export interface GivenTopic {
  readonly topic: EntityId;
  readonly words: string;
}

/**
 * The topics of an article: those the editor names; where none is named, those whose own terms stand in two sentences or
 * in the title. The evidence is listed for both.
 */
export function assignTopics(
  given: readonly GivenTopic[],
  topics: readonly AuthorityRecord[],
  document: Document,
  mentions: Mentions,
): readonly TopicAssignment[] {
  const sentences = mentions.sentences.map(({ start, end }) => fold(document.text.slice(start, end)));
  const title = fold(document.masthead.title?.value ?? "");
  const found: TopicAssignment[] = [];
  for (const topic of topics) {
    const isGiven = given.some((one) => one.topic === topic.id);
    if (!isGiven && given.length > 0) continue;
    const evidence = evidenceFor(topic, sentences);
    const isFound = evidence.length >= ENOUGH_SENTENCES || topic.terms.some((term) => hasTerm(title, term));
    if (isGiven || isFound)
      found.push({ topic: topic.id, basis: isGiven ? "editor" : "inferred", words: null, evidence });
  }
  const recorded = new Set<EntityId>(topics.map(({ id }) => id));
  for (const { topic, words } of given) {
    if (recorded.has(topic)) continue;
    recorded.add(topic);
    found.push({ topic, basis: "editor", words, evidence: [] });
  }
  return found;
}
