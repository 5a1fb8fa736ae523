import { diagnose } from "../diagnostics/diagnose.ts";
import type { Report } from "../diagnostics/diagnostic.ts";
import type { Quantity } from "../mentions/quantity.ts";
import { dayRangeOf } from "../text/edtf.ts";
import { fold } from "../text/fold.ts";
import { hasTerm } from "../text/has-term.ts";
import type { DatedMention } from "./archive.ts";
import type { Article } from "./article.ts";
import type { SeriesDefinition } from "./read-series.ts";
import type { FigureSeries, PrintedFigure, SeriesPoint } from "./series.ts";

/** The bounds of a quantity as numbers; null where its words leave that side open. */
export function limitsOf(quantity: Quantity): { readonly low: number | null; readonly high: number | null } {
  const { value, bound } = quantity;
  if (value === null) return { low: null, high: null };
  if (typeof value !== "number") return { low: value[0], high: value[1] };
  switch (bound) {
    case "more-than":
    case "at-least":
      return { low: value, high: null };
    case "nearly":
    case "at-most":
    case "less-than":
      return { low: null, high: value };
    case "exact":
    case "about":
    case "between":
      return { low: value, high: value };
    default:
      return bound satisfies never;
  }
}

function foldSentence({ article, sentence }: PrintedFigure): string {
  const span = article.mentions.sentences[sentence];
  return span === undefined ? "" : fold(article.document.text.slice(span.start, span.end));
}

/** Asks for the sentence last: it is folded only for figures of the right kind and unit. */
function fits(
  { given }: SeriesDefinition,
  figure: PrintedFigure,
  sentenceOf: (figure: PrintedFigure) => string,
): boolean {
  const { quantity } = figure.mention;
  if (quantity.value === null) return false;
  if (given.kind !== undefined && !given.kind.includes(quantity.figureKind)) return false;
  const unit = fold(quantity.unit ?? "");
  const units = given.units ?? [given.unit];
  // A counted noun may come with its modifiers: `heavy container train` counts trains.
  if (!units.some((wanted) => unit === fold(wanted) || hasTerm(unit, wanted))) return false;
  const sentence = sentenceOf(figure);
  return (
    given.match.words.every((group) => group.some((term) => hasTerm(sentence, term))) &&
    !(given.match.not ?? []).some((term) => hasTerm(sentence, term))
  );
}

function scopeOf({ given }: SeriesDefinition, sentence: string): string {
  const found = given.scopes?.find((scope) => scope.words.some((term) => hasTerm(sentence, term)));
  return found?.name ?? given.scope ?? given.of ?? "";
}

/** Words after which a date is what the figure is compared with, not when it holds: "8% more than last year". */
const COMPARED =
  /\b(?:than|against|versus|compared (?:with|to)|(?:up|down) (?:on|from))\s+(?:(?:in|for|during|the|that of|a)\s+)*$/i;

function isCompared({ article, mention }: DatedMention): boolean {
  return COMPARED.test(article.document.text.slice(Math.max(0, mention.start - 40), mention.start));
}

/** When a figure holds: its own words, else a date of its sentence, else what is known of the article's date. */
function dateOf(
  { mention, article, sentence }: PrintedFigure,
  dated: readonly DatedMention[],
): Pick<SeriesPoint, "date" | "dateFrom"> {
  if (mention.asOf !== null) return { date: mention.asOf, dateFrom: "as-of" };
  const printed = dated.find((date) => date.sentence === sentence && !isCompared(date));
  if (printed !== undefined) return { date: printed.edtf, dateFrom: "sentence" };
  const { published, updated, notBefore } = article.appeared;
  if (published !== null || updated !== null) return { date: published ?? updated, dateFrom: "published" };
  return notBefore === null ? { date: null, dateFrom: null } : { date: `${notBefore}/..`, dateFrom: "text" };
}

const UNDATED = "~";
const dayOf = (point: SeriesPoint): string => {
  const range = point.date === null ? null : dayRangeOf(point.date);
  return range?.earliest ?? range?.latest ?? UNDATED;
};

function pointOf(
  figure: PrintedFigure,
  scope: string,
  timeline: ReadonlyMap<Article, readonly DatedMention[]>,
): SeriesPoint {
  const date = dateOf(figure, timeline.get(figure.article) ?? []);
  return { figure, ...date, ...limitsOf(figure.mention.quantity), scope };
}

const byDay = (a: SeriesPoint, b: SeriesPoint): number => {
  const [x, y] = [dayOf(a), dayOf(b)];
  return x < y ? -1 : x > y ? 1 : 0;
};

/** The figures that belong to no series, as points of the scope their words give, by date, undated last. */
export function looseFigures(
  series: readonly FigureSeries[],
  figures: readonly PrintedFigure[],
  timeline: ReadonlyMap<Article, readonly DatedMention[]>,
): readonly SeriesPoint[] {
  const taken = new Set(series.flatMap(({ points }) => points.map(({ figure }) => figure)));
  return figures
    .filter((figure) => !taken.has(figure) && figure.mention.quantity.value !== null)
    .map((figure) => pointOf(figure, figure.mention.scope ?? "", timeline))
    .sort(byDay);
}

/**
 * Composes each series from the figures that its file recognises. One that finds none is reported, and is published only
 * where its file says `public: true`: its figures may stand in articles that are held back.
 */
export function composeSeries(
  definitions: readonly SeriesDefinition[],
  figures: readonly PrintedFigure[],
  timeline: ReadonlyMap<Article, readonly DatedMention[]>,
  report: Report,
): readonly FigureSeries[] {
  const folded = new Map<PrintedFigure, string>();
  const sentenceOf = (figure: PrintedFigure): string => {
    const known = folded.get(figure) ?? foldSentence(figure);
    folded.set(figure, known);
    return known;
  };
  return definitions.flatMap((definition) => {
    const { slug, given, file } = definition;
    const points = figures
      .filter((figure) => fits(definition, figure, sentenceOf))
      .map((figure) => pointOf(figure, scopeOf(definition, sentenceOf(figure)), timeline))
      .sort(byDay);
    if (points.length === 0)
      report(
        diagnose(
          "series/no-points",
          { path: file.path, text: file.text, span: null },
          { series: given.label },
        ),
      );
    if (points.length === 0 && given.public !== true) return [];
    return {
      slug,
      label: given.label,
      measure: given.measure,
      of: given.of ?? null,
      unit: given.unit,
      course: given.course ?? "free",
      note: file.note,
      scope: given.scope ?? given.of ?? "",
      points,
    };
  });
}
