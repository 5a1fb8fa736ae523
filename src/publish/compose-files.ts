import type { Archive } from "../archive/archive.ts";
import type { PageUrl } from "../archive/urls.ts";
import { absoluteUrl } from "./addresses.ts";
import { composeDataPackage } from "./data-package.ts";
import {
  composeArticlesData,
  composeEntitiesData,
  composeFiguresData,
  composeSeriesData,
  composeTimelineData,
} from "./downloads.ts";
import { composeRss } from "./feeds.ts";
import { composeSitemap } from "./sitemap.ts";

/**
 * Every file of the site that is no page: data, feed, sitemap and robots.txt, by path below the site's root. `urls` are
 * the addresses of all its pages.
 */
export function composeFiles(archive: Archive, urls: readonly PageUrl[]): ReadonlyMap<string, string> {
  const data = new Map([
    ["data/articles.jsonl", composeArticlesData(archive)],
    ["data/entities.jsonl", composeEntitiesData(archive)],
    ["data/figures.csv", composeFiguresData(archive)],
    ["data/series.json", composeSeriesData(archive)],
    ["data/timeline.json", composeTimelineData(archive)],
  ]);
  return new Map([
    ...data,
    ["data/datapackage.json", composeDataPackage(archive.site, data)],
    ["feed.xml", composeRss(archive)],
    ...composeSitemap(archive, urls),
    ["robots.txt", `User-agent: *\nAllow: /\nSitemap: ${absoluteUrl(archive.site, "/sitemap.xml")}\n`],
  ]);
}
