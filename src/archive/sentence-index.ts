import type { EntityId } from "../authority/authority-record.ts";
import type { DateMention, FigureMention } from "../mentions/mention.ts";
import type { Span } from "../text/span.ts";
import type { Article } from "./article.ts";
import { joinedEntity } from "./joined-entity.ts";
import { sentenceHolding } from "./sentence-holding.ts";

/** What one sentence says, each list in the order of the text. */
export interface SentenceContent {
  readonly names: readonly (Span & { readonly entity: EntityId })[];
  readonly dates: readonly DateMention[];
  readonly figures: readonly FigureMention[];
}

/** The sentences of an article that say anything, by their numbers. */
export type SentenceIndex = ReadonlyMap<Article, ReadonlyMap<number, SentenceContent>>;

const NOTHING: SentenceContent = { names: [], dates: [], figures: [] };

/** Groups what articles say by sentence, so that no one searches an article for what stands beside a name. */
export function indexSentences(articles: readonly Article[]): SentenceIndex {
  return new Map(
    articles.map((article) => {
      const { sentences, dates, figures } = article.mentions;
      const contents = new Map<
        number,
        { names: (Span & { entity: EntityId })[]; dates: DateMention[]; figures: FigureMention[] }
      >();
      const of = (sentence: number) => {
        const content = contents.get(sentence) ?? { names: [], dates: [], figures: [] };
        contents.set(sentence, content);
        return content;
      };
      for (const { mention, resolution, sentence } of article.names) {
        const entity = joinedEntity(resolution);
        if (entity !== null) of(sentence).names.push({ start: mention.start, end: mention.end, entity });
      }
      for (const date of dates) of(sentenceHolding(sentences, date.start)).dates.push(date);
      for (const figure of figures) of(sentenceHolding(sentences, figure.start)).figures.push(figure);
      return [article, contents];
    }),
  );
}

/** What a sentence says; empty lists where it says nothing that was found. */
export function contentOf(index: SentenceIndex, article: Article, sentence: number): SentenceContent {
  return index.get(article)?.get(sentence) ?? NOTHING;
}
