import type { EntityId } from "../authority/authority-record.ts";
import { fold } from "../text/fold.ts";
import { compareFigures, type Measured } from "./compare-figures.ts";
import type { Agreement, Claim } from "./comparison.ts";
import { roundingInterval } from "./rounding.ts";
import type { FigureSeries, PrintedFigure, SeriesPoint } from "./series.ts";

const wordsOf = ({ article, mention }: PrintedFigure): string =>
  article.document.text.slice(mention.start, mention.end);

function measuredOf(point: SeriesPoint): Measured {
  const { figure, low, high, scope, date, dateFrom } = point;
  const { quantity } = figure.mention;
  return {
    low,
    high,
    rounded: roundingInterval(quantity, wordsOf(figure)),
    date,
    isDated: dateFrom === "as-of" || dateFrom === "sentence",
    scope,
    unit: quantity.figureKind === "count" || quantity.figureKind === "ordinal" ? quantity.unit : null,
  };
}

function claimOf({ figure }: SeriesPoint): Claim {
  const { article, sentence, mention } = figure;
  return { shown: wordsOf(figure), said: { article, sentence, span: mention } };
}

interface Subject {
  readonly kind: Agreement["kind"];
  readonly subject: string;
  readonly series: FigureSeries["slug"] | null;
  readonly entity: EntityId | null;
}

function agreementOf(
  subject: Subject,
  a: SeriesPoint,
  b: SeriesPoint,
  course: FigureSeries["course"],
): Agreement {
  const [verdict, because] = compareFigures(measuredOf(a), measuredOf(b), course);
  return { ...subject, earlier: claimOf(a), later: claimOf(b), verdict, because };
}

/**
 * Compares each point of a series with the next, and with the next of its own scope where that is another: linear in
 * the points, and every point is compared with its neighbours in time.
 */
export function compareSeries(series: FigureSeries): readonly Agreement[] {
  const subject: Subject = { kind: "series", subject: series.label, series: series.slug, entity: null };
  const agreements: Agreement[] = [];
  const lastOfScope = new Map<string, SeriesPoint>();
  series.points.forEach((point, at) => {
    const before = series.points[at - 1];
    const same = lastOfScope.get(point.scope);
    if (before !== undefined && before.scope !== point.scope)
      agreements.push(agreementOf(subject, before, point, series.course));
    if (same !== undefined) agreements.push(agreementOf(subject, same, point, series.course));
    lastOfScope.set(point.scope, point);
  });
  return agreements;
}

/** Loose figures that measure the same thing of the same scope in the same unit, by what they measure. */
export function groupFigures(loose: readonly SeriesPoint[]): readonly (readonly SeriesPoint[])[] {
  const groups = new Map<string, SeriesPoint[]>();
  for (const point of loose) {
    const { quantity, measures, scope } = point.figure.mention;
    // A number alone, or one that counts places in an order, measures nothing that another could.
    if (measures === null || scope === null || quantity.unit === null || quantity.figureKind === "ordinal")
      continue;
    const key = [quantity.figureKind, quantity.unit, measures, scope].map(fold).join("|");
    const group = groups.get(key) ?? [];
    group.push(point);
    groups.set(key, group);
  }
  return [...groups.values()].filter((group) => group.length > 1);
}

/** Compares loose figures of one measure and scope, each with the next, where they stand in different articles. */
export function compareLooseFigures(groups: readonly (readonly SeriesPoint[])[]): readonly Agreement[] {
  return groups.flatMap((group) =>
    group.slice(1).flatMap((point, at): readonly Agreement[] => {
      const before = group[at];
      if (before === undefined || before.figure.article === point.figure.article) return [];
      const { measures, scope } = point.figure.mention;
      const subject = `${measures}, ${scope}`;
      return [agreementOf({ kind: "figure", subject, series: null, entity: null }, before, point, "free")];
    }),
  );
}
