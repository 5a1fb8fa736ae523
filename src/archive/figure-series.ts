import { diagnose } from "../diagnostics/diagnose.ts";
import type { Report } from "../diagnostics/diagnostic.ts";
import type { Quantity } from "../mentions/quantity.ts";
import { dayRangeOf } from "../text/edtf.ts";
import { fold } from "../text/fold.ts";
import { hasTerm } from "../text/has-term.ts";
import type { DatedMention, FigureSeries, PrintedFigure, SeriesPoint } from "./archive.ts";
import type { Article } from "./article.ts";
import type { SeriesDefinition } from "./read-series.ts";

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

function sentenceOf({ article, sentence }: PrintedFigure): string {
  const span = article.mentions.sentences[sentence];
  return span === undefined ? "" : fold(article.document.text.slice(span.start, span.end));
}

function fits({ given }: SeriesDefinition, figure: PrintedFigure, sentence: string): boolean {
  const { quantity } = figure.mention;
  if (quantity.value === null) return false;
  if (given.kind !== undefined && !given.kind.includes(quantity.figureKind)) return false;
  const unit = fold(quantity.unit ?? "");
  const units = given.units ?? [given.unit];
  // A counted noun may come with its modifiers: `heavy container train` counts trains.
  if (!units.some((wanted) => unit === fold(wanted) || hasTerm(unit, wanted))) return false;
  return (
    given.match.words.every((group) => group.some((term) => hasTerm(sentence, term))) &&
    !(given.match.not ?? []).some((term) => hasTerm(sentence, term))
  );
}

/** When a figure holds: its own words, else a date of its sentence, else what is known of the article's date. */
function dateOf(
  { mention, article, sentence }: PrintedFigure,
  dated: readonly DatedMention[],
): Pick<SeriesPoint, "date" | "dateFrom"> {
  if (mention.asOf !== null) return { date: mention.asOf, dateFrom: "as-of" };
  const printed = dated.find((date) => date.sentence === sentence);
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

/** Composes each series from the figures that its file recognises; one that finds none is reported. */
export function composeSeries(
  definitions: readonly SeriesDefinition[],
  figures: readonly PrintedFigure[],
  timeline: ReadonlyMap<Article, readonly DatedMention[]>,
  report: Report,
): readonly FigureSeries[] {
  const read = figures.map((figure) => ({ figure, sentence: sentenceOf(figure) }));
  return definitions.map((definition) => {
    const { slug, given, file } = definition;
    const points = read
      .filter(({ figure, sentence }) => fits(definition, figure, sentence))
      .map(
        ({ figure, sentence }): SeriesPoint => ({
          figure,
          ...dateOf(figure, timeline.get(figure.article) ?? []),
          ...limitsOf(figure.mention.quantity),
          scope:
            given.scopes?.find((scope) => scope.words.some((term) => hasTerm(sentence, term)))?.name ??
            given.scope ??
            given.of ??
            "",
        }),
      )
      .sort((a, b) => (dayOf(a) < dayOf(b) ? -1 : dayOf(a) > dayOf(b) ? 1 : 0));
    if (points.length === 0)
      report(
        diagnose(
          "series/no-points",
          { path: file.path, text: file.text, span: null },
          { series: given.label },
        ),
      );
    return {
      slug,
      label: given.label,
      measure: given.measure,
      of: given.of ?? null,
      unit: given.unit,
      note: file.note,
      points,
    };
  });
}
