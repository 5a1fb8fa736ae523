import type { Archive, PrintedFigure } from "../archive/archive.ts";
import type { Article } from "../archive/article.ts";
import { composeArticleRecord } from "../archive/article-record.ts";
import { limitsOf } from "../archive/figure-series.ts";
import { entityUrl, sentenceAnchor } from "../archive/urls.ts";
import { toSource } from "../text/offset-map.ts";
import { absoluteUrl } from "./addresses.ts";
import { type Cell, printCsv } from "./print-csv.ts";

const jsonLines = (records: readonly unknown[]): string =>
  records.map((record) => `${JSON.stringify(record)}\n`).join("");

const jsonArray = (records: readonly unknown[]): string =>
  records.length === 0 ? "[]\n" : `[\n${records.map((record) => JSON.stringify(record)).join(",\n")}\n]\n`;

/** The words of a sentence of an article, counted from 0. */
function sentenceWords({ document, mentions }: Article, sentence: number): string {
  const span = mentions.sentences[sentence];
  return span === undefined ? "" : document.text.slice(span.start, span.end);
}

const sentenceUrl = (archive: Archive, article: Article, sentence: number): string =>
  `${absoluteUrl(archive.site, article.url)}#${sentenceAnchor(sentence)}`;

/** `data/articles.jsonl`: the record of each article with its slug and address. */
export function composeArticlesData(archive: Archive): string {
  return jsonLines(
    archive.articles.map((article) => ({
      ...composeArticleRecord(article.id, article.document, article.mentions),
      slug: article.slug,
      url: absoluteUrl(archive.site, article.url),
    })),
  );
}

/** `data/entities.jsonl`: who and what the archive knows, by id. */
export function composeEntitiesData(archive: Archive): string {
  return jsonLines(
    [...archive.entities.values()].map(({ id, kind, name, record, spellings, articles }) => ({
      id,
      kind,
      name,
      variants: [...new Set([...(record?.variants ?? []), ...spellings.map(({ form }) => form)])].filter(
        (form) => form !== name,
      ),
      url: absoluteUrl(archive.site, entityUrl(id)),
      ...(kind === "topic" ? { mediaTopics: record?.mediaTopics ?? [] } : {}),
      articles: articles.map((article) => article.id),
    })),
  );
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
    article.document.source.text.slice(start, end),
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
export function composeFiguresData(archive: Archive): string {
  const heads = FIGURE_COLUMNS.map(([name]) => name);
  return printCsv([heads, ...archive.figures.map((figure) => figureCells(archive, figure))]);
}

/** `data/series.json`: each series with its points; an open side is null. */
export function composeSeriesData(archive: Archive): string {
  return jsonArray(
    archive.series.map(({ slug, label, unit, points }) => ({
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
    })),
  );
}

/** `data/timeline.json`: every date whose value is known, in the order of the calendar. */
export function composeTimelineData(archive: Archive): string {
  return jsonArray(
    archive.timeline.map(({ article, sentence, mention, edtf, earliest, latest }) => ({
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
    })),
  );
}
