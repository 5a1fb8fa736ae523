import type { PrintedFigure } from "../../archive/series.ts";
import {
  FIGURES_URL,
  figureKindUrl,
  figureUnitUrl,
  figureYearUrl,
  type PageUrl,
  seriesUrl,
} from "../../archive/urls.ts";
import type { FigureKind } from "../../mentions/quantity.ts";
import { dayRangeOf } from "../../text/edtf.ts";
import { type Slug, slugOf } from "../../text/slug.ts";
import { sentenceHref } from "../addresses.ts";
import { formatDate } from "../format-date.ts";
import { FIGURE_KIND_NAMES, formatMention } from "../format-figure.ts";
import { composeView, type Desk } from "../frame.ts";
import { counted } from "../kind-names.ts";
import { cutList } from "../page-list.ts";
import type { Counted, FigureRow, Link } from "../view-parts.ts";
import type { FigureListView, Page } from "../views.ts";
import { composeListPages } from "./compose-list-pages.ts";

/** As many units as the index offers; every row leads to its own. */
const MOST_UNITS = 40;

const SYMBOLS: ReadonlyMap<string, string> = new Map([
  ["%", "percent"],
  ["‰", "per mille"],
  ["°", "degrees"],
]);

/** A unit as part of an address; symbols by their names. */
export function unitSlug(unit: string): Slug {
  return slugOf(SYMBOLS.get(unit) ?? unit);
}

/** The one year a figure holds for; null where it is not said or runs over several. */
function yearOf({ mention }: PrintedFigure): string | null {
  const range = mention.asOf === null ? null : dayRangeOf(mention.asOf);
  const from = range?.earliest?.slice(0, 4) ?? null;
  return from !== null && from === range?.latest?.slice(0, 4) ? from : null;
}

function figureRow(desk: Desk, { article, sentence, mention }: PrintedFigure): FigureRow {
  const { quantity, measures, scope, asOf, basis } = mention;
  const { unit, figureKind } = quantity;
  return {
    words: article.document.text.slice(mention.start, mention.end),
    value: formatMention(mention, article.document.text),
    unit:
      unit === null || figureKind === "ordinal"
        ? null
        : { text: unit, href: desk.href(figureUnitUrl(unitSlug(unit))) },
    kind: { text: figureKind, href: desk.href(figureKindUrl(figureKind)) },
    measures,
    scope,
    asOf: asOf === null ? null : formatDate(asOf),
    basis,
    href: sentenceHref(desk.archive.site, article.url, sentence),
    article: { text: article.title, href: desk.href(article.url) },
  };
}

interface Facet {
  readonly url: PageUrl;
  readonly text: string;
  readonly figures: PrintedFigure[];
}

function group(
  figures: readonly PrintedFigure[],
  of: (figure: PrintedFigure) => Omit<Facet, "figures"> | null,
): readonly Facet[] {
  const facets = new Map<PageUrl, Facet>();
  for (const figure of figures) {
    const facet = of(figure);
    if (facet === null) continue;
    const known = facets.get(facet.url) ?? { ...facet, figures: [] };
    known.figures.push(figure);
    facets.set(facet.url, known);
  }
  return [...facets.values()].sort((a, b) => b.figures.length - a.figures.length || (a.url < b.url ? -1 : 1));
}

interface Given {
  readonly url: PageUrl;
  readonly title: string;
  readonly introduction: string;
  readonly figures: readonly PrintedFigure[];
  readonly facets: Pick<FigureListView, "series" | "kinds" | "units" | "years">;
}

const NO_FACETS: Given["facets"] = { series: [], kinds: [], units: [], years: [] };

function pagesOf(desk: Desk, given: Given): readonly Page<FigureListView>[] {
  const { url, title, introduction, figures, facets } = given;
  const trail: readonly Link[] =
    url === FIGURES_URL ? [] : [{ text: "Figures", href: desk.href(FIGURES_URL) }];
  return composeListPages(
    desk,
    cutList(url, figures, ({ article, number }) => `${article.id} ${number}`),
    ({ url: own, entries, paging: { page }, paging }) => ({
      ...composeView(desk, own, { title, description: introduction, part: FIGURES_URL, page, trail }),
      title,
      introduction: page === 1 ? introduction : null,
      ...(page === 1 ? facets : NO_FACETS),
      paging,
      figures: entries.map((figure) => figureRow(desk, figure)),
    }),
    ({ entries, paging: { page } }) => [
      title,
      page === 1 ? [introduction, facets] : null,
      entries.map(({ article, number }) => [desk.inputs.article(article), number]),
    ],
  );
}

const ofKind = ({ mention }: PrintedFigure): Omit<Facet, "figures"> => {
  const kind: FigureKind = mention.quantity.figureKind;
  return { url: figureKindUrl(kind), text: FIGURE_KIND_NAMES[kind] };
};

const ofUnit = ({ mention }: PrintedFigure): Omit<Facet, "figures"> | null => {
  const { unit, figureKind } = mention.quantity;
  // What an ordinal puts in order is no unit: nothing is measured in it.
  return unit === null || figureKind === "ordinal"
    ? null
    : { url: figureUnitUrl(unitSlug(unit)), text: unit };
};

const ofYear = (figure: PrintedFigure): Omit<Facet, "figures"> | null => {
  const year = yearOf(figure);
  return year === null ? null : { url: figureYearUrl(year), text: year };
};

/** All figures the articles print, and those of each kind, unit and year. */
export function composeFigurePages(desk: Desk): readonly Page<FigureListView>[] {
  const { figures, series } = desk.archive;
  const kinds = group(figures, ofKind);
  const units = group(figures, ofUnit);
  const years = [...group(figures, ofYear)].sort((a, b) => (a.text < b.text ? -1 : 1));
  const countedFacet = ({ url, text, figures: list }: Facet): Counted => ({
    text,
    href: desk.href(url),
    count: list.length,
    note: null,
  });
  const index = pagesOf(desk, {
    url: FIGURES_URL,
    title: "Figures",
    introduction: `${counted(figures.length, "figure")} as the articles print them, each with its value and its sentence.`,
    figures,
    facets: {
      series: series.map(({ label, slug, points, unit }) => ({
        text: label,
        href: desk.href(seriesUrl(slug)),
        count: points.length,
        note: unit,
      })),
      kinds: kinds.map(countedFacet),
      units: units.slice(0, MOST_UNITS).map(countedFacet),
      years: years.map(countedFacet),
    },
  });
  const facetPages = (
    facets: readonly Facet[],
    title: (text: string) => string,
  ): readonly Page<FigureListView>[] =>
    facets.flatMap(({ url, text, figures: list }) =>
      pagesOf(desk, {
        url,
        title: title(text),
        introduction: `${title(text)}: ${counted(list.length, "figure")} as the articles print them.`,
        figures: list,
        facets: NO_FACETS,
      }),
    );
  return [
    ...index,
    ...facetPages(kinds, (text) => text),
    ...facetPages(units, (text) => `Figures in ${text}`),
    ...facetPages(years, (text) => `Figures for ${text}`),
  ];
}
