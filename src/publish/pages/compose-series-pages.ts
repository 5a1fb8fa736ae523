import { type FigureSeries, ownPoints, type SeriesPoint } from "../../archive/series.ts";
import { FIGURES_URL, seriesUrl } from "../../archive/urls.ts";
import { composeChart, scopesOf } from "../chart.ts";
import { composeExcerpt } from "../excerpt.ts";
import { formatDate } from "../format-date.ts";
import { formatMention, formatNumber } from "../format-figure.ts";
import { composeView, type Desk } from "../frame.ts";
import { counted } from "../kind-names.ts";
import { cutList, type ListPage } from "../page-list.ts";
import type { Page, SeriesView } from "../views.ts";
import { agreementSection } from "./compose-agreement.ts";
import { paragraphsOf } from "./compose-entity-pages.ts";
import { composeListPages } from "./compose-list-pages.ts";

/** As many points as one drawing holds; the pages after the first have tables only. */
const MOST_DRAWN = 300;

const DATE_FROM: Readonly<Record<NonNullable<SeriesPoint["dateFrom"]>, string | null>> = {
  "as-of": null,
  sentence: "a date of the sentence",
  published: "the article's date",
  text: "the latest day the text speaks of",
};

function boundsOf({ low, high }: SeriesPoint): string {
  if (low === null && high === null) return "no single value";
  if (high === null) return `${formatNumber(low ?? 0)} or more`;
  if (low === null) return `up to ${formatNumber(high)}`;
  return low === high ? formatNumber(low) : `${formatNumber(low)} to ${formatNumber(high)}`;
}

function pointRow(desk: Desk, point: SeriesPoint): SeriesView["points"][number] {
  const { article, sentence, mention } = point.figure;
  return {
    date: point.date === null ? "not known" : formatDate(point.date),
    dateFrom: point.dateFrom === null ? null : DATE_FROM[point.dateFrom],
    value: formatMention(mention, article.document.text),
    bounds: boundsOf(point),
    scope: point.scope,
    excerpt: composeExcerpt(desk, article, sentence, [mention]),
    article: { text: article.title, href: desk.href(article.url) },
  };
}

function composeSeriesView(desk: Desk, series: FigureSeries, cut: ListPage<SeriesPoint>): SeriesView {
  const { label, unit, measure, of, points } = series;
  const { page } = cut.paging;
  const drawn = { ...series, points: ownPoints(series).slice(0, MOST_DRAWN) };
  return {
    ...composeView(desk, cut.url, {
      title: `${label}, series`,
      description: `${label}: ${counted(points.length, "point")}, each with the sentence that says it.`,
      part: FIGURES_URL,
      page,
      trail: [{ text: "Figures", href: desk.href(FIGURES_URL) }],
    }),
    label,
    note: page === 1 ? paragraphsOf(series.note) : [],
    unit,
    measure,
    of,
    chart: page === 1 ? composeChart(drawn) : null,
    scopes: scopesOf(drawn),
    notes: page === 1 ? agreementSection(desk, desk.agreementsOf.series.get(series.slug) ?? []) : [],
    paging: cut.paging,
    points: cut.entries.map((point) => pointRow(desk, point)),
  };
}

/** One page, or one for each hundred points, for every series. */
export function composeSeriesPages(desk: Desk): readonly Page<SeriesView>[] {
  return desk.archive.series.flatMap((series) =>
    composeListPages(
      desk,
      cutList(seriesUrl(series.slug), series.points, ({ figure }) => `${figure.article.id} ${figure.number}`),
      (cut) => composeSeriesView(desk, series, cut),
    ),
  );
}
