import type { KnownMonth } from "../../archive/archive.ts";
import { KNOWN_URL, knownUrl, seriesUrl } from "../../archive/urls.ts";
import { articleCell, entityCell, linkCell, saidCell, section, textCell } from "../cells.ts";
import { formatAppeared, formatDate } from "../format-date.ts";
import type { Desk } from "../frame.ts";
import { counted, KIND_NAMES } from "../kind-names.ts";
import type { Page, SheetView } from "../views.ts";
import { composeLongSheet, composeSheet } from "./compose-sheet.ts";

/** As many newly named entities as one page lists. */
const MOST_NEW = 200;

const knownWords = ({ known }: KnownMonth): string =>
  `${counted(known.articles, "article")}, ${counted(known.entities, "name")} and ${counted(known.figures, "figure")}`;

function monthSheet(desk: Desk, month: KnownMonth): Page<SheetView> {
  const label = formatDate(month.month);
  const { entities, series } = desk.archive;
  const labels = new Map(series.map(({ slug, label: name }) => [slug, name]));
  return composeSheet(
    desk,
    {
      url: knownUrl(month.month),
      kicker: "As known on",
      title: `What could be known at the end of ${label}`,
      introduction: `By then the archive's reports came to ${knownWords(month)}.`,
      notes: [
        "A report counts from the first day on which it can have appeared. Where that day is not known, it may have come later, and never sooner.",
      ],
      trail: [{ text: "As known on", href: desk.href(KNOWN_URL) }],
    },
    () => [
      section("reports", "Reports of the month", {
        columns: ["Report", "Appeared"],
        rows: month.articles.map((article) => [
          articleCell(desk, article),
          textCell(formatAppeared(article.appeared)),
        ]),
      }),
      section("series", "Series as they stood", {
        columns: ["Series", "Last figure known", "Holds for", "Scope"],
        rows: month.series.map(({ slug, point }) => {
          const { article, sentence, mention } = point.figure;
          return [
            linkCell(labels.get(slug) ?? slug, desk.href(seriesUrl(slug))),
            saidCell(desk, { article, sentence, span: mention }),
            textCell(point.date === null ? "not known" : formatDate(point.date)),
            textCell(point.scope),
          ];
        }),
      }),
      section("named", `Named for the first time (${month.entities.length})`, {
        columns: ["Name", "Kind"],
        rows: month.entities.slice(0, MOST_NEW).map((id) => {
          const kind = entities.get(id)?.kind;
          return [entityCell(desk, id), textCell(kind === undefined ? "" : KIND_NAMES[kind].one)];
        }),
      }),
    ],
  );
}

/** What the archive could have said at the end of each month that has articles. */
export function composeKnownPages(desk: Desk): readonly Page<SheetView>[] {
  const { knownMonths } = desk.archive;
  if (knownMonths.length === 0) return [];
  const index = composeLongSheet(
    desk,
    {
      url: KNOWN_URL,
      kicker: "As known on",
      title: "What could be known, month by month",
      introduction:
        "The archive as its reports would have filled it: at the end of each month in which one can have appeared.",
    },
    {
      entries: knownMonths,
      keyOf: ({ month }) => month,
      row: (month) => [
        linkCell(formatDate(month.month), desk.href(knownUrl(month.month))),
        textCell(String(month.articles.length)),
        textCell(String(month.entities.length)),
        textCell(knownWords(month)),
      ],
      section: (rows) =>
        section("months", "Months", {
          columns: ["Month", "#New reports", "#New names", "Known by its end"],
          rows,
        }),
    },
  );
  return [...index, ...knownMonths.map((month) => monthSheet(desk, month))];
}
