import type { EntityId } from "../authority/authority-record.ts";
import { fold } from "../text/fold.ts";
import type { Article } from "./article.ts";
import type { Agreement, UnbackedClaim } from "./comparison.ts";
import { findSuperlative } from "./find-superlative.ts";
import { datesIn, figuresIn } from "./sentence-content.ts";

const SOURCED = /\b(?:according to|ranked|ranking|survey|figures from|data from|statistics)\b/;

/** The topics whose terms stand in each paragraph of an article. */
function topicsByBlock({ topics, mentions }: Article): ReadonlyMap<number, ReadonlySet<EntityId>> {
  const blocks = new Map<number, Set<EntityId>>();
  for (const { topic, evidence } of topics)
    for (const { sentence } of evidence) {
      const block = mentions.sentences[sentence]?.block;
      if (block !== undefined) blocks.set(block, (blocks.get(block) ?? new Set<EntityId>()).add(topic));
    }
  return blocks;
}

/** Every superlative that its own sentence backs with no figure, no date and no source, in the order of the archive. */
export function findUnbackedClaims(articles: readonly Article[]): readonly UnbackedClaim[] {
  return articles.flatMap((article) => {
    const blocks = topicsByBlock(article);
    return article.mentions.sentences.flatMap(({ start, end, block }, sentence): readonly UnbackedClaim[] => {
      const text = article.document.text.slice(start, end);
      const found = findSuperlative(text);
      if (found === null || SOURCED.test(fold(text))) return [];
      const figures = figuresIn(article, sentence);
      const isMeasured = figures.some(
        ({ quantity }) => quantity.unit !== null && quantity.figureKind !== "ordinal",
      );
      const span = { start: start + found.start, end: start + found.end };
      // `the 13th` counts: a figure of its own, which a series follows. `the first` and `the third largest` do not.
      const isCount =
        !found.isRank &&
        figures.some(
          ({ quantity, ...at }) => quantity.value !== 1 && at.start < span.end && span.start < at.end,
        );
      if (datesIn(article, sentence).length > 0 || isCount || (found.isRank && isMeasured)) return [];
      return [{ said: { article, sentence, span }, topics: [...(blocks.get(block) ?? [])].sort() }];
    });
  });
}

/** Sets superlatives of one topic from different articles side by side: none can be weighed against another. */
export function compareSuperlatives(
  claims: readonly UnbackedClaim[],
  nameOf: (id: EntityId) => string,
): readonly Agreement[] {
  const last = new Map<EntityId, UnbackedClaim>();
  const agreements: Agreement[] = [];
  const shown = ({ said }: UnbackedClaim): string =>
    said.article.document.text.slice(said.span.start, said.span.end);
  for (const claim of claims)
    for (const topic of claim.topics) {
      const before = last.get(topic);
      last.set(topic, claim);
      if (before === undefined || before.said.article === claim.said.article) continue;
      agreements.push({
        kind: "superlative",
        subject: `Superlatives about ${nameOf(topic)}`,
        series: null,
        entity: topic,
        earlier: { shown: shown(before), said: before.said },
        later: { shown: shown(claim), said: claim.said },
        verdict: "not-comparable",
        because: "Superlatives without a date, a figure or a source cannot be set against each other.",
      });
    }
  return agreements;
}
