import type { Archive } from "../archive/archive.ts";
import type { Article } from "../archive/article.ts";
import { composeArticleRecord } from "../archive/article-record.ts";
import { limitsOf } from "../archive/figure-series.ts";
import type { PrintedFigure } from "../archive/series.ts";
import { entityUrl, sentenceAnchor } from "../archive/urls.ts";
import { withoutHidden } from "../text/hidden-characters.ts";
import { toSource } from "../text/offset-map.ts";
import type { Span } from "../text/span.ts";
import { absoluteUrl } from "./addresses.ts";
import { type Cell, printCsvRow } from "./print-csv.ts";

// Data files grow with the archive, beyond what one string can hold: they are composed piece by piece.

/** A list as JSON, an item a line. */
function* jsonArray<T>(items: Iterable<T>, recordOf: (item: T) => unknown): Generator<string> {
  let mark = "[\n";
  for (const item of items) {
    yield mark + JSON.stringify(recordOf(item));
    mark = ",\n";
  }
  yield mark === ",\n" ? "\n]\n" : "[]\n";
}

/** The words of a sentence of an article, counted from 0. */
function sentenceWords({ document, mentions }: Article, sentence: number): string {
  const span = mentions.sentences[sentence];
  return span === undefined ? "" : document.text.slice(span.start, span.end);
}

const sentenceUrl = (archive: Archive, article: Article, sentence: number): string =>
  `${absoluteUrl(archive.site, article.url)}#${sentenceAnchor(sentence)}`;

/** `data/articles.jsonl`: the record of each article with its slug and address. */
export function* composeArticlesData(archive: Archive): Generator<string> {
  for (const article of archive.articles) {
    const record = {
      ...composeArticleRecord(article.id, article.document, article.mentions),
      slug: article.slug,
      url: absoluteUrl(archive.site, article.url),
    };
    yield `${JSON.stringify(record)}\n`;
  }
}

/**
 * `data/proof.jsonl`: where the words stand that pages are made from, for each article: its sentences and its names with
 * whom each is taken for, as places in the source file. `dateline verify` reads the words there again.
 */
export function* composeProofData(archive: Archive): Generator<string> {
  for (const { id, url, document, mentions, names } of archive.articles) {
    const place = (span: Span): readonly [number, number] => {
      const { start, end } = toSource(document.map, span);
      return [start, end];
    };
    const joined = names.flatMap(({ mention, resolution }) =>
      resolution.outcome === "linked" || resolution.outcome === "provisional"
        ? [[...place(mention), resolution.entity]]
        : [],
    );
    const sentences = mentions.sentences.map(place);
    yield `${JSON.stringify({ article: id, url: absoluteUrl(archive.site, url), sentences, names: joined })}\n`;
  }
}

/** `data/entities.jsonl`: who and what the archive knows, by id. */
export function* composeEntitiesData(archive: Archive): Generator<string> {
  for (const { id, kind, name, record, spellings, articles } of archive.entities.values()) {
    const told = {
      id,
      kind,
      name,
      variants: [...new Set([...(record?.variants ?? []), ...spellings.map(({ form }) => form)])].filter(
        (form) => form !== name,
      ),
      url: absoluteUrl(archive.site, entityUrl(id)),
      ...(kind === "topic" ? { mediaTopics: record?.mediaTopics ?? [] } : {}),
      articles: articles.map((article) => article.id),
    };
    yield `${JSON.stringify(told)}\n`;
  }
}

/** The columns of `data/figures.csv`, with their Frictionless types. */
export const FIGURE_COLUMNS = [
  ["article", "string", "Path of the article below the content folder"],
  ["url", "string", "Address of the sentence"],
  ["words", "string", "The figure as printed"],
  ["low", "number", "Lower bound in the base unit; empty where open"],
  ["high", "number", "Upper bound in the base unit; empty where open"],
  ["unit", "string", "ISO 4217 code, symbol, or the noun counted"],
  ["bound", "string", "How the words bound it: exact, about, at-least, …"],
  ["kind", "string", "count, currency, percent, …"],
  ["measures", "string", "What is measured"],
  ["scope", "string", "Of what or whom"],
  ["as_of", "string", "When it holds, EDTF"],
  ["basis", "string", "stated, computed, inferred or editor"],
  ["start", "integer", "First character in the source file, UTF-16 units from 0"],
  ["end", "integer", "Character after the last"],
] as const;

function figureCells(archive: Archive, { article, sentence, mention }: PrintedFigure): readonly Cell[] {
  const { quantity, measures, scope, asOf, basis } = mention;
  const { low, high } = limitsOf(quantity);
  const { start, end } = toSource(article.document.map, mention);
  return [
    article.id,
    sentenceUrl(archive, article, sentence),
    withoutHidden(article.document.source.text.slice(start, end)),
    low,
    high,
    quantity.unit,
    quantity.bound,
    quantity.figureKind,
    measures,
    scope,
    asOf,
    basis,
    start,
    end,
  ];
}

/** `data/figures.csv`: every figure, in the order of the archive. */
export function* composeFiguresData(archive: Archive): Generator<string> {
  yield printCsvRow(FIGURE_COLUMNS.map(([name]) => name));
  for (const figure of archive.figures) yield printCsvRow(figureCells(archive, figure));
}

/** `data/series.json`: each series with its points; an open side is null. */
export function composeSeriesData(archive: Archive): Iterable<string> {
  return jsonArray(archive.series, ({ slug, label, unit, points }) => ({
    id: slug,
    label,
    unit,
    points: points.map(({ figure: { article, sentence, mention }, date, low, high, scope }) => ({
      date,
      low,
      high,
      bound: mention.quantity.bound,
      scope,
      article: article.id,
      sentence: sentenceWords(article, sentence),
      url: sentenceUrl(archive, article, sentence),
    })),
  }));
}

/** `data/timeline.json`: every date whose value is known, in the order of the calendar. */
export function composeTimelineData(archive: Archive): Iterable<string> {
  return jsonArray(archive.timeline, ({ article, sentence, mention, edtf, earliest, latest }) => ({
    date: edtf,
    earliest,
    latest,
    words: article.document.text.slice(mention.start, mention.end),
    basis: mention.value.basis,
    implied: mention.value.implied,
    from: mention.value.from,
    article: article.id,
    sentence: sentenceWords(article, sentence),
    url: sentenceUrl(archive, article, sentence),
  }));
}
