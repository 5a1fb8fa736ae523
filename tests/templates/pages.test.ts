import { existsSync, rmSync } from "node:fs";
import { join } from "node:path";
import { type ConfigData, HtmlValidate } from "html-validate";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import configuration from "../../.htmlvalidate.json" with { type: "json" };
import { composePages } from "../../src/publish/compose-pages.ts";
import type { Page, View } from "../../src/publish/views.ts";
import { sampleArchive } from "../publish/sample-archive.ts";
import { readPages, writeSample } from "./write-sample.ts";

const BASE = "/archive/";
const archive = sampleArchive();
let folder = "";
let pages: ReadonlyMap<string, string> = new Map();

beforeAll(async () => {
  folder = await writeSample(archive);
  pages = readPages(folder);
}, 60_000);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

const matchesOf = (html: string, pattern: RegExp): readonly string[] =>
  [...html.matchAll(pattern)].map(([, found]) => found ?? "");

/** What a check finds wrong with any page, by page; nothing where all is well. */
function faults(
  check: (html: string, path: string) => readonly string[],
): Readonly<Record<string, readonly string[]>> {
  const found = [...pages].map(([path, html]) => [path, check(html, path)] as const);
  return Object.fromEntries(found.filter(([, list]) => list.length > 0));
}

describe("prints every page of the sample", () => {
  it("and no other", () => {
    const urls = Object.values(composePages(archive)).flatMap((list: readonly Page<View>[]) =>
      list.map(({ url }) => (url.endsWith("/") ? `${url.slice(1)}index.html` : url.slice(1))),
    );
    expect([...pages.keys()].sort()).toEqual([...urls].sort());
  });

  it("as valid HTML", async () => {
    // The file is in the form that html-validate reads; its JSON is typed more loosely than that.
    const validator = new HtmlValidate(configuration as unknown as ConfigData);
    const found: string[] = [];
    for (const [path, html] of pages) {
      const report = await validator.validateString(html, path);
      for (const { messages } of report.results)
        found.push(...messages.map(({ line, message, ruleId }) => `${path}:${line} ${ruleId}: ${message}`));
    }
    expect(found).toEqual([]);
  }, 60_000);

  it("with one h1, and no heading a level too deep", () => {
    expect(
      faults((html) => {
        const levels = matchesOf(html, /<h([1-6])[ >]/g).map(Number);
        const skips = levels.filter((level, at) => level > (levels[at - 1] ?? 0) + 1);
        const ones = levels.filter((level) => level === 1).length;
        return [...skips.map((level) => `h${level} after a gap`), ...(ones === 1 ? [] : [`${ones} h1`])];
      }),
    ).toEqual({});
  });

  it("with ids that occur once", () => {
    expect(
      faults((html) => {
        const ids = matchesOf(html, / id="([^"]*)"/g);
        return ids.filter((id, at) => ids.indexOf(id) !== at);
      }),
    ).toEqual({});
  });

  it("with links that all lead to a page or file of the site below its path, and to a place that is there", () => {
    expect(
      faults((html, path) =>
        matchesOf(html, / href="([^"]*)"/g).filter((href) => {
          if (/^(?:https?:|mailto:)/.test(href)) return false;
          const [target = "", anchor] = href.split("#");
          if (target !== "" && !target.startsWith(BASE)) return true;
          const below = decodeURI(target.slice(BASE.length));
          const file =
            target === "" ? path : below === "" || below.endsWith("/") ? `${below}index.html` : below;
          if (!existsSync(join(folder, file))) return true;
          return (
            anchor !== undefined && anchor !== "" && !(pages.get(file) ?? "").includes(` id="${anchor}"`)
          );
        }),
      ),
    ).toEqual({});
  });

  it("with no link that has no words", () => {
    expect(
      faults((html) =>
        [...html.matchAll(/<a [^>]*>(.*?)<\/a>/gs)].flatMap(([whole, inner = ""]) =>
          inner.replace(/<[^>]*>/g, "").trim() === "" ? [whole] : [],
        ),
      ),
    ).toEqual({});
  });

  it("with a title, a description and a canonical address of its own", () => {
    const of = (pattern: RegExp): readonly string[] =>
      [...pages.values()].map((html) => matchesOf(html, pattern).join("\n"));
    for (const pattern of [/<title>(.*?)<\/title>/g, /<link rel="canonical" href="(.*?)"/g]) {
      const values = of(pattern);
      expect(values.filter((value, at) => value === "" || values.indexOf(value) !== at)).toEqual([]);
    }
    expect(of(/<meta name="description" content="(.*?)"/g).filter((value) => value === "")).toEqual([]);
  });

  it("with no script but data, no inline style, and nothing from elsewhere", () => {
    expect(
      faults((html) => [
        ...matchesOf(html, /<script(?! type="application\/ld\+json")([^>]*)>/g),
        ...matchesOf(html, / (style="[^"]*")/g),
        ...matchesOf(html, / (src="[^"]*")/g),
        ...matchesOf(html, /(<(?:iframe|object|embed|form)[^>]*>)/g),
        ...matchesOf(html, / (on[a-z]+="[^"]*")/g),
        ...matchesOf(html, /<link rel="(?:stylesheet|icon)" href="(https?:[^"]*)"/g),
      ]),
    ).toEqual({});
  });

  it.each(Object.keys(composePages(archive)) as (keyof ReturnType<typeof composePages>)[])(
    "%s, as it stood",
    async (key) => {
      const [first] = composePages(archive)[key] as readonly Page<View>[];
      const url = first?.url ?? "";
      const html = pages.get(url.endsWith("/") ? `${url.slice(1)}index.html` : url.slice(1)) ?? "";
      // Scores move whenever a finder does; tests/evaluation holds them to what is measured.
      const steady = html.replace(/(<td class="number score">)[^<]*/g, "$1as measured");
      // A line for every element, so that a change can be read.
      await expect(steady.replace(/></g, ">\n<")).toMatchFileSnapshot(`__snapshots__/${key}.html.snap`);
    },
  );
});
