import { type DayRange, dayRangeOf, type Edtf } from "../text/edtf.ts";
import type { Article } from "./article.ts";

/** When an article appeared as far as anything says, and what says so. */
export interface ArticleDate {
  readonly edtf: Edtf;
  readonly from: "published" | "updated" | "text";
}

/**
 * The date of an article: as published; else on or before its update; else on or after the latest day its text speaks of
 * as past. Null where nothing says.
 */
export function articleDate({ appeared }: Pick<Article, "appeared">): ArticleDate | null {
  const { published, updated, notBefore } = appeared;
  if (published !== null) return { edtf: published, from: "published" };
  if (updated !== null) {
    const before = dayRangeOf(updated)?.latest ?? null;
    const edtf =
      before === null ? updated : `${notBefore !== null && notBefore <= before ? notBefore : ".."}/${before}`;
    return { edtf, from: "updated" };
  }
  return notBefore === null ? null : { edtf: `${notBefore}/..`, from: "text" };
}

const NO_DAYS: DayRange = { earliest: null, latest: null };

/** The first and the last day on which an article can have appeared. */
export function articleDays(article: Pick<Article, "appeared">): DayRange {
  const date = articleDate(article);
  return (date === null ? null : dayRangeOf(date.edtf)) ?? NO_DAYS;
}
