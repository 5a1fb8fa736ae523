import { dayRangeOf, type Edtf } from "../text/edtf.ts";
import type { Article } from "./article.ts";
import { articleDate, articleDays } from "./article-date.ts";
import { datesIn } from "./sentence-content.ts";

/** When what a sentence tells happened, and what says so: the sentence, one shortly before it, or the article's date. */
export interface HappeningDate {
  readonly edtf: Edtf;
  readonly from: "sentence" | "before" | "article";
}

/** As far before a sentence as a date may stand that still tells its day: a story gives its day once, at its head. */
const REACH = 4;
const DAY = 86_400_000;
/** In days: what a story tells of as one happening, and how long before the article that may have been. */
const LONGEST = 31;
const LONGEST_AGO = 60;

const daysBetween = (from: string, to: string): number => (Date.parse(to) - Date.parse(from)) / DAY;

/** The one stretch of days that a sentence prints; null where it prints none, several, or a coarser date. */
function onlyDays(article: Article, sentence: number): Edtf | null {
  const [date, ...others] = datesIn(article, sentence).flatMap(({ value }) => value.edtf ?? []);
  const range = date === undefined || others.length > 0 ? null : dayRangeOf(date);
  if (date === undefined || range === null || range.earliest === null || range.latest === null) return null;
  return daysBetween(range.earliest, range.latest) <= LONGEST ? date : null;
}

/** True where a date lies shortly before the article, as the day of its story does, or nothing says when it appeared. */
function isOfStory(article: Article, date: Edtf): boolean {
  const { earliest, latest } = articleDays(article);
  const appeared = latest ?? earliest;
  const day = dayRangeOf(date)?.earliest ?? null;
  if (appeared === null || day === null) return day !== null;
  return day <= appeared && daysBetween(day, appeared) <= LONGEST_AGO;
}

/** When what a sentence tells happened; null where nothing says. */
export function happeningDate(article: Article, sentence: number): HappeningDate | null {
  const own = onlyDays(article, sentence);
  if (own !== null) return { edtf: own, from: "sentence" };
  for (let at = sentence - 1; at >= 0 && at >= sentence - REACH; at -= 1) {
    const date = onlyDays(article, at);
    if (date !== null && isOfStory(article, date)) return { edtf: date, from: "before" };
  }
  const date = articleDate(article);
  return date === null ? null : { edtf: date.edtf, from: "article" };
}
