import type { Article } from "../archive/article.ts";

/** Where somebody says when an article appeared, where its text says that it was not before a day, and where nothing does. */
const rankOf = ({ appeared: { published, updated, notBefore } }: Article): 0 | 1 | 2 =>
  published !== null || updated !== null ? 0 : notBefore !== null ? 1 : 2;

/** What is listed oldest first, newest first instead; what belongs to articles that nothing dates comes last. */
export function newestFirst(articles: readonly Article[]): readonly Article[];
export function newestFirst<T>(list: readonly T[], of: (item: T) => Article): readonly T[];
export function newestFirst<T>(
  list: readonly T[],
  of = (item: T) => item as unknown as Article,
): readonly T[] {
  return list.toReversed().sort((a, b) => rankOf(of(a)) - rankOf(of(b)));
}

/** The newest first by the day the archive took them in; those without one after them, newest article first. */
export function latestArticles(articles: readonly Article[], count: number): readonly Article[] {
  return newestFirst(articles)
    .map((article, at) => ({ article, at, added: article.appeared.added ?? "" }))
    .sort((a, b) => (a.added > b.added ? -1 : a.added < b.added ? 1 : a.at - b.at))
    .slice(0, count)
    .map(({ article }) => article);
}
