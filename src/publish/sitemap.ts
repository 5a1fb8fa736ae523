import type { Archive } from "../archive/archive.ts";
import type { Article } from "../archive/article.ts";
import { entityUrl, NOT_FOUND_URL, type PageUrl } from "../archive/urls.ts";
import { isCalendarDate } from "../text/calendar-date.ts";
import { absoluteUrl } from "./addresses.ts";
import { escapeXml } from "./escape-xml.ts";

// Source: sitemaps.org protocol 0.9, "a Sitemap file can contain no more than 50,000 URLs".
const MOST_URLS = 50000;
const NAMESPACE = 'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"';
const HEAD = '<?xml version="1.0" encoding="UTF-8"?>';

/** The last day something is known to have changed on an article's page; null where no day is known. */
export function lastChanged({ appeared, corrections }: Article): string | null {
  const { published, updated, added } = appeared;
  const days = [published, updated, added, ...corrections.map(({ date }) => date)].filter(
    (day) => day !== null && isCalendarDate(day),
  );
  return days.sort().at(-1) ?? null;
}

function urlSet(archive: Archive, urls: readonly PageUrl[], changed: ReadonlyMap<PageUrl, string>): string {
  const lines = urls.map((url) => {
    const day = changed.get(url);
    const lastmod = day === undefined ? "" : `<lastmod>${day}</lastmod>`;
    return `  <url><loc>${escapeXml(absoluteUrl(archive.site, url))}</loc>${lastmod}</url>`;
  });
  return [HEAD, `<urlset ${NAMESPACE}>`, ...lines, "</urlset>", ""].join("\n");
}

/**
 * The sitemap of all pages: `sitemap.xml`, and where they are more than one file may hold, an index of several.
 * `lastmod` stands only where a day is known.
 */
export function composeSitemap(archive: Archive, urls: readonly PageUrl[]): ReadonlyMap<string, string> {
  const changed = new Map(
    archive.articles.flatMap((article): [string, string][] => {
      const day = lastChanged(article);
      return day === null ? [] : [[article.url, day]];
    }),
  );
  // An address that leads on is no page to be found.
  const left = new Set<PageUrl>([
    NOT_FOUND_URL,
    ...archive.merges.map(({ from }) => entityUrl(from)),
    ...archive.redirects.map(({ from }) => from),
  ]);
  const listed = urls.filter((url) => !left.has(url));
  if (listed.length <= MOST_URLS) return new Map([["sitemap.xml", urlSet(archive, listed, changed)]]);
  const files = new Map<string, string>();
  for (let from = 0; from < listed.length; from += MOST_URLS)
    files.set(
      `sitemap-${files.size + 1}.xml`,
      urlSet(archive, listed.slice(from, from + MOST_URLS), changed),
    );
  const parts = [...files.keys()].map(
    (path) => `  <sitemap><loc>${escapeXml(absoluteUrl(archive.site, `/${path}`))}</loc></sitemap>`,
  );
  const index = [HEAD, `<sitemapindex ${NAMESPACE}>`, ...parts, "</sitemapindex>", ""].join("\n");
  return new Map([["sitemap.xml", index], ...files]);
}
