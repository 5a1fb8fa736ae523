import { utc } from "@date-fns/utc";
import { format, parseISO } from "date-fns";
import type { Archive } from "../archive/archive.ts";
import type { Article } from "../archive/article.ts";
import { HOME_URL } from "../archive/urls.ts";
import { isCalendarDate } from "../text/calendar-date.ts";
import { absoluteUrl } from "./addresses.ts";
import { escapeXml } from "./escape-xml.ts";
import { summaryOf } from "./excerpt.ts";
import { latestArticles } from "./latest-articles.ts";
import { zonedMoment } from "./zoned-moment.ts";

const FEED_URL = "/feed.xml";
const MOST_ITEMS = 50;

const element = (name: string, text: string): string => `<${name}>${escapeXml(text)}</${name}>`;

function item(archive: Archive, article: Article): string {
  const url = absoluteUrl(archive.site, article.url);
  const { published } = article.appeared;
  const topics = article.topics.flatMap(({ topic }) => archive.entities.get(topic)?.name ?? []);
  return [
    "    <item>",
    `      ${element("title", article.title)}`,
    `      ${element("link", url)}`,
    `      <guid isPermaLink="true">${escapeXml(url)}</guid>`,
    // A day is known or it is not: nothing stands in for it.
    ...(published !== null && isCalendarDate(published)
      ? [
          `      ${element("pubDate", format(parseISO(zonedMoment(article.appeared) ?? published, { in: utc }), "EEE, dd MMM yyyy HH:mm:ss 'GMT'"))}`,
        ]
      : []),
    ...topics.map((topic) => `      ${element("category", topic)}`),
    `      ${element("description", summaryOf(article))}`,
    "    </item>",
  ].join("\n");
}

/** The RSS 2.0 feed of the fifty articles last taken in, newest first. It holds no clock: two builds are the same. */
export function composeRss(archive: Archive): string {
  const { site } = archive;
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom">',
    "  <channel>",
    `    ${element("title", site.title)}`,
    `    ${element("link", absoluteUrl(site, HOME_URL))}`,
    `    ${element("description", site.description)}`,
    `    ${element("language", site.language)}`,
    `    <atom:link href="${escapeXml(absoluteUrl(site, FEED_URL))}" rel="self" type="application/rss+xml"/>`,
    ...latestArticles(archive.articles, MOST_ITEMS).map((article) => item(archive, article)),
    "  </channel>",
    "</rss>",
    "",
  ].join("\n");
}
