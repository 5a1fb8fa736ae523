import type { DatedMention } from "../../archive/archive.ts";
import type { Article } from "../../archive/article.ts";
import { DATES_URL, dateUrl, type PageUrl } from "../../archive/urls.ts";
import { datedInputs, datedLine, HAS_PAGE } from "../dated-line.ts";
import { formatDate } from "../format-date.ts";
import { composeView, type Desk } from "../frame.ts";
import { counted } from "../kind-names.ts";
import { cutList, PAGE_SIZE } from "../page-list.ts";
import type { Counted, Link } from "../view-parts.ts";
import type { DateView, Page } from "../views.ts";
import { composeListPages } from "./compose-list-pages.ts";

/** A year, month or day, what falls in it, and the periods inside it. */
interface Period {
  readonly value: string;
  readonly mentions: DatedMention[];
  readonly published: Article[];
  readonly parts: Set<string>;
}

/** `2024-07-09` to `2024`, `2024-07` and itself. */
const periodsOf = (day: string): readonly string[] =>
  [4, 7, 10].filter((end) => end <= day.length).map((end) => day.slice(0, end));

/** The smallest year, month or day that holds a stretch of days whole; null where it runs over years or has an open end. */
function smallestPeriod({ earliest, latest }: DatedMention): string | null {
  if (earliest === null || latest === null || earliest.slice(0, 4) !== latest.slice(0, 4)) return null;
  if (earliest === latest) return earliest;
  return earliest.slice(0, 7) === latest.slice(0, 7) ? earliest.slice(0, 7) : earliest.slice(0, 4);
}

function gatherPeriods(desk: Desk): ReadonlyMap<string, Period> {
  const periods = new Map<string, Period>();
  const of = (value: string): Period => {
    const period = periods.get(value) ?? { value, mentions: [], published: [], parts: new Set<string>() };
    periods.set(value, period);
    return period;
  };
  const enter = (smallest: string, add: (period: Period) => void): void => {
    const line = periodsOf(smallest);
    line.forEach((value, at) => {
      const period = of(value);
      add(period);
      const part = line[at + 1];
      if (part !== undefined) period.parts.add(part);
    });
  };
  for (const mention of desk.archive.timeline) {
    const smallest = smallestPeriod(mention);
    if (smallest !== null) enter(smallest, ({ mentions }) => mentions.push(mention));
  }
  for (const article of desk.archive.articles) {
    const { published } = article.appeared;
    if (published !== null && HAS_PAGE.test(published))
      enter(published, (period) => period.published.push(article));
  }
  return periods;
}

const byValue = (a: { readonly value: string }, b: { readonly value: string }): number =>
  a.value < b.value ? -1 : 1;

function countedPeriod(desk: Desk, { value, mentions, published }: Period): Counted {
  const note = published.length === 0 ? null : `${counted(published.length, "article")} published`;
  return { text: formatDate(value), href: desk.href(dateUrl(value)), count: mentions.length, note };
}

interface Given {
  readonly url: PageUrl;
  readonly title: string;
  readonly introduction: string;
  readonly parts: readonly Counted[];
  readonly partsHeading: string;
  readonly published: readonly Article[];
  readonly mentions: readonly DatedMention[];
  readonly trail: readonly Link[];
}

function pagesOf(desk: Desk, given: Given): readonly Page<DateView>[] {
  const { url, title, introduction, parts, partsHeading, trail } = given;
  const list = cutList(url, given.mentions, ({ article, mention }) => `${article.id} ${mention.start}`);
  const published = given.published.slice(0, PAGE_SIZE);
  return composeListPages(
    desk,
    list,
    ({ url: own, entries, paging: { page }, paging }) => ({
      ...composeView(desk, own, {
        title: url === DATES_URL ? title : `${title} in the news`,
        description: introduction,
        part: DATES_URL,
        page,
        trail,
      }),
      title,
      introduction: page === 1 ? introduction : null,
      parts: page === 1 ? parts : [],
      partsHeading,
      published:
        page === 1 ? published.map((article) => ({ text: article.title, href: desk.href(article.url) })) : [],
      paging,
      mentions: entries.map((mention) => datedLine(desk, mention)),
    }),
    ({ entries, paging: { page } }) => [
      [title, partsHeading, trail],
      page === 1 ? [introduction, parts, published.map(desk.inputs.article)] : null,
      datedInputs(desk, entries),
    ],
  );
}

/** The index of years, and a page for every year, month and day that the articles speak of or appeared on. */
export function composeDatePages(desk: Desk): readonly Page<DateView>[] {
  const periods = gatherPeriods(desk);
  const all = [...periods.values()].sort(byValue);
  const root: Link = { text: "Dates", href: desk.href(DATES_URL) };
  const years = all.filter(({ value }) => value.length === 4);
  const index = pagesOf(desk, {
    url: DATES_URL,
    title: "Dates",
    introduction: "Every year, month and day the articles speak of.",
    parts: years.map((period) => countedPeriod(desk, period)),
    partsHeading: "Years",
    published: [],
    mentions: [],
    trail: [],
  });
  const pages = all.flatMap((period) => {
    const { value, mentions, published } = period;
    const parts = [...period.parts].flatMap((part) => periods.get(part) ?? []).sort(byValue);
    const above = periodsOf(value).slice(0, -1);
    return pagesOf(desk, {
      url: dateUrl(value),
      title: formatDate(value),
      introduction: `What the articles say of ${formatDate(value)}: ${counted(mentions.length, "sentence")}.`,
      parts: parts.map((part) => countedPeriod(desk, part)),
      partsHeading: value.length === 4 ? "Months" : "Days",
      published,
      mentions,
      trail: [root, ...above.map((date) => ({ text: formatDate(date), href: desk.href(dateUrl(date)) }))],
    });
  });
  return [...index, ...pages];
}
