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

/** Answers for an article its sentences that say anything, by their numbers. */
export type SentenceIndex = (article: Article) => ReadonlyMap<number, SentenceContent>;

const NOTHING: SentenceContent = { names: [], dates: [], figures: [] };

/** As many articles as stand grouped at a time: all of them are a sixth of what an archive holds in memory. */
const MOST_HELD = 500;

function groupBySentence(article: Article): ReadonlyMap<number, SentenceContent> {
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
  return contents;
}

/** Groups what articles say by sentence as it is asked for, so that no one searches an article for what stands beside a name. */
export function openSentenceIndex(): SentenceIndex {
  const held = new Map<Article, ReadonlyMap<number, SentenceContent>>();
  return (article) => {
    let contents = held.get(article);
    if (contents === undefined) {
      const [oldest] = held.size < MOST_HELD ? [] : held.keys();
      if (oldest !== undefined) held.delete(oldest);
      contents = groupBySentence(article);
      held.set(article, contents);
    }
    return contents;
  };
}

/** What a sentence says; empty lists where it says nothing that was found. */
export function contentOf(index: SentenceIndex, article: Article, sentence: number): SentenceContent {
  return index(article).get(sentence) ?? NOTHING;
}
