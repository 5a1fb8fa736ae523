import type { Archive } from "../archive/archive.ts";
import type { PageUrl } from "../archive/urls.ts";
import { absoluteUrl } from "./addresses.ts";
import { composeDataPackage, type FileFacts } from "./data-package.ts";
import {
  composeArticlesData,
  composeEntitiesData,
  composeFiguresData,
  composeProofData,
  composeSeriesData,
  composeTimelineData,
} from "./downloads.ts";
import { composeRss } from "./feeds.ts";
import { composeSitemap } from "./sitemap.ts";

/**
 * Composes every file of the site that is no page: data, feed, sitemap and robots.txt. Each is given to `write` by its
 * path below the site's root, in pieces that are composed as they are taken. `urls` are the addresses of all pages.
 */
export function composeFiles(
  archive: Archive,
  urls: readonly PageUrl[],
  write: (path: string, pieces: Iterable<string>) => FileFacts,
): void {
  const data: readonly (readonly [path: string, pieces: Iterable<string>])[] = [
    ["data/articles.jsonl", composeArticlesData(archive)],
    ["data/entities.jsonl", composeEntitiesData(archive)],
    ["data/figures.csv", composeFiguresData(archive)],
    ["data/proof.jsonl", composeProofData(archive)],
    ["data/series.json", composeSeriesData(archive)],
    ["data/timeline.json", composeTimelineData(archive)],
  ];
  const facts = new Map(data.map(([path, pieces]) => [path, write(path, pieces)]));
  write("data/datapackage.json", [composeDataPackage(archive.site, facts)]);
  write("feed.xml", [composeRss(archive)]);
  for (const [path, text] of composeSitemap(archive, urls)) write(path, [text]);
  const sitemap = absoluteUrl(archive.site, "/sitemap.xml");
  write("robots.txt", [`User-agent: *\nAllow: /\nSitemap: ${sitemap}\n`]);
}
