import { describe, expect, it } from "vitest";
import { composeRss } from "../../src/publish/feeds.ts";
import { sampleArchive } from "./sample-archive.ts";

const archive = sampleArchive();
const rss = composeRss(archive);
const items = rss.split("<item>").slice(1);

describe("composes the RSS feed", () => {
  it("in the order the archive took its articles in, newest first, those without a day last", () => {
    expect(items.map((item) => /<title>(.*?)<\/title>/.exec(item)?.[1])).toEqual([
      "Saltmere lights its lanterns",
      "Ferries return to Saltmere &amp; the islands",
      "A letter &lt;to&gt; the &quot;Board&quot;",
    ]);
  });

  it("with a date of publication only where the day is known", () => {
    expect(items.map((item) => /<pubDate>(.*?)<\/pubDate>/.exec(item)?.[1] ?? null)).toEqual([
      null,
      "Fri, 05 May 2023 00:00:00 GMT",
      null,
    ]);
  });

  it("with whole addresses below the site's path", () => {
    const links = [...rss.matchAll(/(?:<link>|href=")(.*?)(?:<|")/g)].map(([, link]) => link ?? "");
    expect(links).toHaveLength(5);
    expect(links.every((link) => link.startsWith("https://example.org/archive/"))).toBe(true);
  });

  it("without the clock, which would make two builds differ", () => {
    expect(rss).not.toMatch(/lastBuildDate/);
    expect(composeRss(archive)).toBe(rss);
  });

  it("without the characters that XML cannot hold", () => {
    const [article] = archive.articles;
    if (article === undefined) throw new Error("the sample has no article");
    const damaged = { ...archive, articles: [{ ...article, title: "Bell\u0007 and\ud800 null\u0000 & 😀" }] };
    expect(composeRss(damaged)).toContain("<title>Bell and null &amp; 😀</title>");
  });
});
