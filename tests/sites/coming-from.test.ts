import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { Archive } from "../../src/archive/archive.ts";
import { linksIn } from "../../src/archive/article-links.ts";
import { buildArchive } from "../../src/build-archive.ts";
import type { Diagnostic } from "../../src/diagnostics/diagnostic.ts";
import { findArticleFolders } from "../../src/source/article-folders.ts";

/** What Dateline makes of the small site of a system: rows of docs/coming-from.md are held to it. */
interface Seen {
  readonly archive: Archive;
  readonly faults: readonly Diagnostic[];
  readonly folder: string;
}

const PAGE = readFileSync(new URL("../../docs/coming-from.md", import.meta.url), "utf8");

/** The first cells of each system's table, by its heading. */
const TABLES: ReadonlyMap<string, readonly string[]> = new Map(
  PAGE.split(/^## /m)
    .slice(1)
    .map((section) => [
      section.slice(0, section.indexOf("\n")),
      [...section.matchAll(/^\| (.+?) \| .+ \|$/gm)]
        .map(([, cell = ""]) => cell)
        .filter((cell) => cell !== "what you have" && !cell.startsWith("---")),
    ]),
);

function see(system: string): Seen {
  const folder = join(import.meta.dirname, `coming-from-${system}`);
  const faults: Diagnostic[] = [];
  const archive = buildArchive(folder, (fault) => faults.push(fault), { now: "2026-11-16T00:00:00Z" });
  return { archive, faults, folder };
}

const article = ({ archive }: Seen, words: string) => {
  const found = archive.articles.find(({ title }) => title.startsWith(words));
  if (found === undefined) throw new Error(`no article ${words}`);
  return found;
};
const quay = (seen: Seen) => article(seen, "Eastern quay");
const pier = (seen: Seen) => article(seen, "Pier");
const topics = (seen: Seen, words: string) =>
  article(seen, words).topics.map(({ topic }) => seen.archive.entities.get(topic)?.name);
const old = (seen: Seen, words: string) =>
  seen.archive.redirects.filter((one) => one.article === article(seen, words)).map(({ from }) => from);
const codes = ({ faults }: Seen) => faults.map(({ code }) => code);
const isHeld = (seen: Seen, words: string) =>
  expect(seen.archive.articles.filter(({ title }) => title.startsWith(words))).toEqual([]);
const isPassedOver = (seen: Seen) => expect(codes(seen)).not.toContain("front-matter/unread-field");
const leadsToQuay = (seen: Seen) => {
  const links = linksIn(pier(seen)).map(({ href }) => seen.archive.findLink(pier(seen), href));
  expect(links.length).toBeGreaterThan(0);
  for (const link of links)
    expect(link).toMatchObject({ outcome: "article", article: { id: quay(seen).id } });
};
const says = (field: "published" | "moment" | "updated", value: string) => (seen: Seen) =>
  expect(quay(seen).appeared[field]).toBe(value);
const picture =
  (address: string, alt: string | null = null) =>
  (seen: Seen) =>
    expect(quay(seen).picture).toMatchObject({ address, alt });

type Checks = Readonly<Record<string, (seen: Seen) => void>>;

const SYSTEMS: readonly (readonly [heading: string, system: string, checks: Checks])[] = [
  [
    "Jekyll",
    "jekyll",
    {
      "`_posts/2019-05-14-quay.md`": says("published", "2019-05-14"),
      "`date: 2019-05-15 23:30:00 -0500`": (seen) =>
        expect(pier(seen).appeared).toMatchObject({
          published: "2019-05-15",
          moment: "2019-05-15T23:30:00-05:00",
        }),
      "`author: ana` and `_data/authors.yml`": (seen) => expect(quay(seen).authors).toEqual(["Ana Ruiz"]),
      "`tags` and `categories`": (seen) => expect(topics(seen, "Eastern")).toEqual(["ports", "News"]),
      "`last_modified_at`": says("updated", "2019-05-20"),
      "`excerpt` and `description`": (seen) =>
        expect([quay(seen).standfirst, pier(seen).standfirst]).toEqual(["Ships moor again.", "For repairs."]),
      "`image` with `image_alt`": picture("/assets/quay.jpg", "Two ships"),
      "`permalink` in `_config.yml`": (seen) => expect(old(seen, "Eastern")).toEqual(["/2019/05/quay/"]),
      "`permalink` and `redirect_from` of an article": (seen) =>
        expect(old(seen, "Pier")).toEqual(expect.arrayContaining(["/old/pier/", "/pier-closes.html"])),
      "`{% post_url 2019-05-14-quay %}` in a link": leadsToQuay,
      "`_drafts/` and `published: false`": (seen) => {
        isHeld(seen, "Crane");
        isHeld(seen, "Ferry");
      },
      "`layout`, `comments` and their like": isPassedOver,
      "`tags: one two` in one line": (seen) => expect(topics(seen, "Pier")).toEqual(["one two"]),
      "a page outside `_posts/`, such as `about.md`": ({ faults }) =>
        expect(faults.filter(({ code }) => code === "source/unread").map(({ path }) => path)).toEqual([
          "about.md",
        ]),
    },
  ],
  [
    "Hugo",
    "hugo",
    {
      "TOML between lines of `+++`": says("moment", "2019-05-14T10:00:00+02:00"),
      "`content/news/quay/index.md`": (seen) => {
        expect(quay(seen).url).toBe("/articles/quay/");
        expect(codes(seen)).not.toContain("source/unknown-format");
      },
      "`_index.md`": (seen) => isHeld(seen, "News"),
      "`lastmod`": says("updated", "2019-05-20"),
      "`[taxonomies]`, `tags` and `categories`": (seen) =>
        expect(topics(seen, "Eastern")).toEqual(["ports", "News"]),
      "`[permalinks]` in `hugo.toml`": (seen) => expect(old(seen, "Pier")).toEqual(["/2019/pier-is-closed/"]),
      "`aliases`": (seen) => expect(old(seen, "Eastern")).toContain("/old/quay/"),
      "`slug`": (seen) => expect(pier(seen).url).toBe("/articles/pier-is-closed/"),
      "`draft = true`": (seen) => isHeld(seen, "Crane"),
      '`{{< ref "quay" >}}` in a link': leadsToQuay,
      "`weight`, `menu` and their like": isPassedOver,
      "`[params]`": (seen) => expect(quay(seen).authors).toEqual(["Ana Ruiz"]),
    },
  ],
  [
    "Eleventy",
    "eleventy",
    {
      "`src/posts/quay.md`": says("published", "2019-05-14"),
      "`src/posts/posts.json`": (seen) => {
        expect(codes(seen)).not.toContain("source/unknown-format");
        expect(topics(seen, "Eastern")).toEqual([]);
      },
      "JSON between `---json` and `---`": (seen) => expect(pier(seen).appeared.published).toBe("2019-05-15"),
      "`permalink: /2019/quay/`": (seen) => expect(old(seen, "Eastern")).toEqual(["/2019/quay/"]),
      "`permalink: false`": (seen) => isHeld(seen, "Crane"),
      "`eleventyExcludeFromCollections` and its like": isPassedOver,
      "JavaScript after `---js`": ({ faults }) =>
        expect(
          faults.filter(({ severity }) => severity === "error").map(({ code, path }) => `${code} ${path}`),
        ).toEqual(["front-matter/not-yaml src/posts/ferry.md"]),
    },
  ],
  [
    "Astro",
    "astro",
    {
      "`src/content/blog/quay.mdx`": (seen) => expect(quay(seen).id).toBe("src/content/blog/quay.mdx"),
      "`pubDate: 'May 14 2019'`": says("published", "2019-05-14"),
      "`updatedDate`": says("updated", "2019-05-20"),
      "`description`": (seen) => expect(quay(seen).standfirst).toBe("Ships moor again."),
      "`heroImage`": picture("./quay.jpg"),
      "`draft: true`": (seen) => isHeld(seen, "Pier"),
      "`import` and components in MDX": (seen) => {
        expect(quay(seen).document.text).toContain("Bring a coat.");
        expect(quay(seen).document.text).not.toMatch(/import|Note/);
      },
    },
  ],
  [
    "Zola",
    "zola",
    {
      "`content/2019-05-14-quay.md`": says("published", "2019-05-14"),
      '`path = "2019/05/15/pier"`': (seen) => {
        expect(pier(seen).appeared.published).toBe("2019-05-15");
        expect(old(seen, "Pier")).toContain("/2019/05/15/pier/");
      },
      "`aliases`": (seen) => expect(old(seen, "Eastern")).toContain("/old/quay.html"),
      "`[taxonomies]`": (seen) => expect(topics(seen, "Eastern")).toEqual(["ports"]),
      "`authors` and `[extra]` with `author`": (seen) =>
        expect([...quay(seen).authors, ...pier(seen).authors]).toEqual(["Ana Ruiz", "Ben Cole"]),
      "a link to `@/2019-05-14-quay.md`": leadsToQuay,
      "`template`, `in_search_index` and their like": isPassedOver,
    },
  ],
  [
    "WordPress, exported to Markdown",
    "wordpress",
    {
      "`date: 2019-05-14 10:00:00`": says("moment", "2019-05-14T10:00:00"),
      "`slug` with percent signs": (seen) => expect(quay(seen).url).toBe("/articles/kaltehafen/"),
      "`categories` and `tags`": (seen) => expect(topics(seen, "Eastern")).toEqual(["ports", "News"]),
      "`status: draft`": (seen) => isHeld(seen, "Crane"),
      "`coverImage` and `featured_image`": (seen) =>
        expect([quay(seen).picture?.address, pier(seen).picture?.address]).toEqual(["quay.jpg", "pier.jpg"]),
      "`wordpress_id`, `post_type` and their like": isPassedOver,
      "the XML file of an export": ({ archive }) => expect(archive.articles).toHaveLength(2),
    },
  ],
  [
    "Ghost, exported to Markdown",
    "ghost",
    {
      "`published_at: 2019-05-14T10:00:00.000Z`": says("moment", "2019-05-14T10:00:00Z"),
      "`updated_at`": says("updated", "2019-05-20"),
      "`custom_excerpt`": (seen) => expect(quay(seen).standfirst).toBe("Ships moor again."),
      "`feature_image` with `feature_image_alt` and `feature_image_caption`": (seen) =>
        expect(quay(seen).picture).toEqual({
          address: "/content/images/quay.jpg",
          alt: "Two ships",
          caption: "The quay",
          credit: null,
        }),
      "tags and authors with a `name` and a `slug`": (seen) =>
        expect([topics(seen, "Eastern"), quay(seen).authors]).toEqual([["Ports"], ["Ana Ruiz"]]),
      "`visibility: paid`": (seen) => isHeld(seen, "Pier"),
      "`codeinjection_head`, `uuid` and their like": isPassedOver,
      "the JSON file of an export": ({ archive }) => expect(archive.articles).toHaveLength(1),
    },
  ],
  [
    "Quartz and Obsidian",
    "quartz",
    {
      "`[[Eastern quay]]` and `[[quay\\|the quay]]`": leadsToQuay,
      "`aliases: [The old quay]`": (seen) =>
        expect(seen.archive.findLink(pier(seen), "The%20old%20quay")).toMatchObject({ outcome: "article" }),
      "`created` and `modified`": (seen) => {
        says("published", "2019-05-14")(seen);
        says("updated", "2019-05-20")(seen);
      },
      "`tags: [ports/east]`": (seen) => expect(topics(seen, "Eastern")).toEqual(["ports/east"]),
      "`publish: false`": (seen) => isHeld(seen, "Crane"),
      "`cssclasses` and their like": isPassedOver,
      "`.obsidian/`": ({ folder }) => {
        expect(readdirSync(folder)).toContain(".obsidian");
        expect(findArticleFolders(folder).folders).toEqual([""]);
      },
    },
  ],
];

describe("docs/coming-from.md", () => {
  it("has a table for each system", () => {
    expect([...TABLES.keys()]).toEqual(SYSTEMS.map(([heading]) => heading));
  });

  for (const [heading, system, checks] of SYSTEMS)
    describe(heading, () => {
      const seen = see(system);
      it("has a test for each row, and a row for each test", () => {
        expect(TABLES.get(heading)).toEqual(Object.keys(checks));
      });
      it.each(Object.keys(checks))("%s", (row) => {
        checks[row]?.(seen);
      });
    });
});
