import type { EntityId } from "../authority/authority-record.ts";
import { fold } from "../text/fold.ts";
import type { Agreement, UnbackedClaim } from "./archive.ts";
import type { Article } from "./article.ts";
import { contentOf, type SentenceIndex } from "./sentence-index.ts";

// Words that claim a first place, written by hand. A rank can be backed by a figure; to have been first, or the only one,
// can not, and wants a date or a source.
const RANK = new RegExp(
  [
    "\\b(?:largest|biggest|greatest|highest|tallest|longest|fastest|busiest|richest|oldest|strongest|widest|smallest|lowest|cheapest|safest)\\b",
    "\\b(?:runs|has|makes|sells|carries|handles|produces|covers) the most\\b",
    "\\bnot (?:received|seen|had|known|held|run)\\b[^.]{0,60}\\b(?:before|larger|bigger|higher|longer)\\b",
  ].join("|"),
  "u",
);
const PRIORITY =
  /\b(?:pioneer(?:ed|s)|(?:world's|country's|nation's) (?:first|only)|first-ever|unprecedented|unrivalled|unmatched|second to none|like no other)\b|\b(?:nowhere|no one|nobody|nothing|no other)\b[^.]{0,40}\b(?:else|before|ever)\b/u;

/** A superlative in a sentence, and whether a figure could back it; null where there is none. */
export function findSuperlative(
  sentence: string,
): { readonly start: number; readonly end: number; readonly isRank: boolean } | null {
  const lower = sentence.toLowerCase();
  const rank = RANK.exec(lower);
  const match = rank ?? PRIORITY.exec(lower);
  if (match === null) return null;
  return { start: match.index, end: match.index + match[0].length, isRank: rank !== null };
}

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
export function findUnbackedClaims(
  articles: readonly Article[],
  index: SentenceIndex,
): readonly UnbackedClaim[] {
  return articles.flatMap((article) => {
    const blocks = topicsByBlock(article);
    return article.mentions.sentences.flatMap(({ start, end, block }, sentence): readonly UnbackedClaim[] => {
      const text = article.document.text.slice(start, end);
      const found = findSuperlative(text);
      if (found === null || SOURCED.test(fold(text))) return [];
      const { figures, dates } = contentOf(index, article, sentence);
      const isMeasured = figures.some(
        ({ quantity }) => quantity.unit !== null && quantity.figureKind !== "ordinal",
      );
      const isBacked = dates.length > 0 || (found.isRank && isMeasured);
      if (isBacked) return [];
      const span = { start: start + found.start, end: start + found.end };
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
