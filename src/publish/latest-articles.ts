import type { Article } from "../archive/article.ts";

/** The newest first by the day the archive took them in; those without one after them, newest article first. */
export function latestArticles(articles: readonly Article[], count: number): readonly Article[] {
  return articles
    .map((article, at) => ({ article, at, added: article.appeared.added ?? "" }))
    .sort((a, b) => (a.added > b.added ? -1 : a.added < b.added ? 1 : b.at - a.at))
    .slice(0, count)
    .map(({ article }) => article);
}
