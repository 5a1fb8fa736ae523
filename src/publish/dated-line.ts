import type { DatedMention } from "../archive/archive.ts";
import { dateUrl } from "../archive/urls.ts";
import { composeExcerpt } from "./excerpt.ts";
import { formatDate } from "./format-date.ts";
import type { Desk } from "./frame.ts";
import type { DatedLine } from "./view-parts.ts";

/** A year, month or day: the dates that have a page. */
export const HAS_PAGE = /^\d{4}(?:-\d\d(?:-\d\d)?)?$/;

/** A dated mention as lists print it. */
export function datedLine(desk: Desk, { article, sentence, mention, edtf }: DatedMention): DatedLine {
  return {
    date: formatDate(edtf),
    dateHref: HAS_PAGE.test(edtf) ? desk.href(dateUrl(edtf)) : null,
    value: edtf,
    note: mention.value.from,
    excerpt: composeExcerpt(desk, article, sentence, [mention]),
    article: { text: article.title, href: desk.href(article.url) },
  };
}

/** All that the lines of dated mentions are made from. */
export const datedInputs = (desk: Desk, list: readonly DatedMention[]): readonly unknown[] =>
  list.map(({ article, mention, edtf }) => [desk.inputs.article(article), mention.start, edtf]);
