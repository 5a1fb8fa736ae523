import type { Article } from "../archive/article.ts";
import { sentenceAnchor } from "../archive/urls.ts";
import type { Span } from "../text/span.ts";
import { sentenceHref } from "./addresses.ts";
import { formatAppeared } from "./format-date.ts";
import { cutText, type Desk } from "./frame.ts";
import type { ArticleLine, Excerpt, SentenceLink } from "./view-parts.ts";

/** The whole sentence with the words of the spans marked; spans are in order and do not overlap. */
export function composeExcerpt(
  desk: Desk,
  article: Article,
  sentence: number,
  spans: readonly Span[],
): Excerpt {
  const { text } = article.document;
  const whole = article.mentions.sentences[sentence] ?? spans[0] ?? { start: 0, end: 0 };
  const parts: Excerpt["parts"][number][] = [];
  let last = whole.start;
  for (const { start, end } of spans) {
    const from = Math.max(start, last);
    const to = Math.min(end, whole.end);
    if (to <= from) continue;
    if (from > last) parts.push({ text: text.slice(last, from), isMark: false });
    parts.push({ text: text.slice(from, to), isMark: true });
    last = to;
  }
  if (last < whole.end) parts.push({ text: text.slice(last, whole.end), isMark: false });
  return { parts, href: sentenceHref(desk.archive.site, article.url, sentence) };
}

/** A link to a sentence of the same page, numbered as readers count. */
export function sentenceLink(sentence: number): SentenceLink {
  return { number: sentence + 1, href: `#${sentenceAnchor(sentence)}` };
}

/** The first words of the article's body, cut at a word: at most `length` units. */
export function summaryOf(article: Article, length = 240): string {
  const { blocks, text } = article.document;
  const first = blocks.find(({ kind }) => kind === "paragraph") ?? blocks[0];
  return first === undefined ? "" : cutText(text.slice(first.start, first.end), length);
}

/** An article as lists print it. */
export function articleLine(desk: Desk, article: Article): ArticleLine {
  return {
    title: article.title,
    href: desk.href(article.url),
    date: formatAppeared(article.appeared),
    added: article.appeared.added,
    source: article.sources[0]?.name ?? null,
    summary: summaryOf(article),
  };
}
