import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { divideArticles, releaseTerms } from "../archive/divide-articles.ts";
import { readSite } from "../archive/read-site.ts";
import { articleUrl } from "../archive/urls.ts";
import type { LeftOutArticle } from "../cache/build-record.ts";
import { findArticleFolders } from "../source/article-folders.ts";
import { isFolder } from "../source/check-content-folder.ts";
import { formatOf } from "../source/read-source-file.ts";
import { readSourceFiles } from "../source/read-source-files.ts";
import type { Slug } from "../text/slug.ts";

/** The paths of the articles that a site says it holds. */
function publishedPaths(site: string): ReadonlySet<string> {
  const file = join(site, "data", "articles.jsonl");
  if (!existsSync(file)) return new Set();
  const ids = readFileSync(file, "utf8")
    .split("\n")
    .flatMap((line) => /^\{"id":("(?:[^"\\]|\\.)*")/.exec(line)?.[1] ?? []);
  // A JSON string by the expression that found it.
  return new Set(ids.map((id) => JSON.parse(id) as string));
}

/** The articles of a content folder that are neither in a site nor held back at `now`, in the order of their paths. */
export function findLeftOut(content: string, site: string, now: string): readonly LeftOutArticle[] {
  if (!isFolder(content)) return [];
  const { folders } = findArticleFolders(content);
  const published = publishedPaths(site);
  const left = new Map<string, Slug | null>();
  const given = readSourceFiles(content, ({ severity, path }) => {
    if (severity === "error" && formatOf(path) !== null) left.set(path, null);
  });
  const wrong = new Set<string>();
  const { released, held } = divideArticles(
    given.map((source) => ({ source })),
    releaseTerms(
      content,
      readSite(content, () => {}),
      now,
    ),
    ({ severity, path }) => {
      if (severity === "error") wrong.add(path);
    },
  );
  for (const { source, frontMatter } of [
    ...released,
    ...held.filter(({ source: { path } }) => wrong.has(path)),
  ])
    if (!published.has(source.path)) left.set(source.path, frontMatter.slug?.value ?? null);
  return [...left]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([path, slug]) => ({ path, url: articleUrl(path, slug, folders) }));
}
