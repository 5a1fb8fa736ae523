import type { EntityId } from "../authority/authority-record.ts";
import type { DateMention, FigureMention } from "../mentions/mention.ts";
import type { Span } from "../text/span.ts";
import type { Article } from "./article.ts";
import { joinedEntity } from "./joined-entity.ts";

/** A name in an article that was joined to an entity. */
export type JoinedName = Span & { readonly entity: EntityId };

/** Those of `items`, which stand in the order of their starts, that begin in the sentence, as `sentenceHolding` tells sentences. */
function within<T>(
  { mentions: { sentences } }: Article,
  sentence: number,
  items: readonly T[],
  startOf: (item: T) => number,
): readonly T[] {
  const from = sentence === 0 ? 0 : (sentences[sentence]?.start ?? Number.POSITIVE_INFINITY);
  const until = sentences[sentence + 1]?.start ?? Number.POSITIVE_INFINITY;
  const firstAt = (offset: number): number => {
    let [low, high] = [0, items.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      const item = items[middle];
      if (item !== undefined && startOf(item) < offset) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  const first = firstAt(from);
  let end = first;
  for (let item = items[end]; item !== undefined && startOf(item) < until; item = items[end]) end += 1;
  return items.slice(first, end);
}

const startOf = ({ start }: Span): number => start;

/** The dates of a sentence, in the order of the text. */
export const datesIn = (article: Article, sentence: number): readonly DateMention[] =>
  within(article, sentence, article.mentions.dates, startOf);

/** The figures of a sentence, in the order of the text. */
export const figuresIn = (article: Article, sentence: number): readonly FigureMention[] =>
  within(article, sentence, article.mentions.figures, startOf);

/** The names of a sentence that were joined, in the order of the text. */
export const namesIn = (article: Article, sentence: number): readonly JoinedName[] =>
  within(article, sentence, article.names, ({ mention }) => mention.start).flatMap(
    ({ mention: { start, end }, resolution }) => {
      const entity = joinedEntity(resolution);
      return entity === null ? [] : [{ start, end, entity }];
    },
  );
