import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import type { AxeResults } from "axe-core";
import { type Browser, type BrowserContextOptions, chromium, type Page as Tab } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { buildSite } from "../../src/cli/build.ts";
import { SILENT_PROGRESS } from "../../src/cli/progress.ts";
import { type SiteServer, startSiteServer } from "../../src/cli/site-server.ts";
import { basePath } from "../../src/publish/addresses.ts";
import { composePages } from "../../src/publish/compose-pages.ts";
import type { Page, Pages, View } from "../../src/publish/views.ts";
import { CHROMIUM_FLAGS } from "./chromium-flags.ts";
import { findChromium } from "./find-chromium.ts";

const CONTENT = resolve(fileURLToPath(import.meta.url), "../../../content");
const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const KINDS: readonly (keyof Pages)[] = [
  "home",
  "articles",
  "articleLists",
  "indexes",
  "entities",
  "topics",
  "sourceIndexes",
  "sources",
  "dates",
  "timeline",
  "figures",
  "series",
  "quotations",
  "search",
  "sheets",
  "about",
  "notFound",
];

const executablePath = findChromium();

interface Watched {
  readonly tab: Tab;
  readonly complaints: readonly string[];
}

/** What axe finds wrong with the page that stands in a tab, once its script has run there. */
async function axeFaults(tab: Tab): Promise<readonly string[]> {
  const results = await tab.evaluate(async () => {
    // The script has put `axe` there.
    const { axe } = globalThis as unknown as { axe: { run: (options: object) => Promise<AxeResults> } };
    return axe.run({ runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] });
  });
  return results.violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html} ${nodes[0]?.failureSummary}`);
}

describe.skipIf(executablePath === null)("the built site in a browser", () => {
  let folder = "";
  let site: SiteServer;
  let origin = "";
  let browser: Browser;
  let home = "";
  let addresses: ReadonlyMap<keyof Pages, readonly string[]> = new Map();

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), "dateline-browser-"));
    const output = join(folder, "site");
    const built = await buildSite({
      content: CONTENT,
      output,
      cache: null,
      now: "2026-12-01T00:00:00Z",
      progress: SILENT_PROGRESS,
      note: () => {},
    });
    if (built.outcome !== "built")
      throw new Error(`the site was not built: ${JSON.stringify(built.faults[0])}`);
    const base = basePath(built.archive.site);
    site = await startSiteServer({ folder: output, base: () => base }, 0, () => {});
    origin = `http://127.0.0.1:${site.port}`;
    home = origin + base;
    const pages = composePages(built.archive);
    // Of each kind the first page, an index where there is one, and the one that lies deepest.
    const chosen = (list: readonly Page<View>[]): readonly string[] => {
      const urls = list.map(({ url }) => url);
      const deepest = urls.toSorted((a, b) => b.length - a.length || (a < b ? -1 : 1))[0];
      return [...new Set([urls[0] ?? "/", deepest ?? "/"])].map((url) => origin + base + url.slice(1));
    };
    addresses = new Map(KINDS.map((kind) => [kind, chosen(pages[kind])]));
    browser = await chromium.launch({
      executablePath: executablePath ?? "",
      headless: true,
      args: [...CHROMIUM_FLAGS],
    });
  });

  afterAll(async () => {
    await browser?.close();
    await site?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  const addressOf = (kind: keyof Pages): string => addresses.get(kind)?.[0] ?? "";

  /** Opens a tab and notes every complaint of the console and every request that leaves the site. */
  async function open(options: BrowserContextOptions = {}): Promise<Watched> {
    const context = await browser.newContext(options);
    const tab = await context.newPage();
    const complaints: string[] = [];
    tab.on("console", (message) => {
      if (message.type() === "error" || message.type() === "warning") complaints.push(message.text());
    });
    tab.on("pageerror", (fault) => complaints.push(String(fault)));
    tab.on("request", (request) => {
      if (!request.url().startsWith(origin)) complaints.push(`asked for ${request.url()}`);
    });
    tab.on("response", (response) => {
      if (response.status() >= 400) complaints.push(`${response.status()} for ${response.url()}`);
    });
    return { tab, complaints };
  }

  it.each([
    ["with JavaScript", true],
    ["without JavaScript", false],
  ])("leads from home to a person to the sentence that names them, %s", async (_, javaScriptEnabled) => {
    const { tab, complaints } = await open({ javaScriptEnabled });
    await tab.goto(home);
    await tab.getByRole("navigation", { name: "Sections" }).getByRole("link", { name: "People" }).click();
    const person = tab.locator(".letter li a").first();
    const indexed = (await person.textContent()) ?? "";
    await person.click();
    const name = (await tab.locator("h1").textContent()) ?? "";
    expect(indexed.split(/[\s,]+/).sort()).toEqual(name.split(/\s+/).sort());
    const excerpt = tab.locator(".mention-group .excerpt").first();
    const sentence = (await excerpt.textContent()) ?? "";
    await excerpt.click();
    expect(new URL(tab.url()).hash).toMatch(/^#s\d+$/);
    const target = tab.locator(".sentence:target");
    expect(((await target.textContent()) ?? "").replace(/\s+/g, " ")).toBe(sentence.replace(/\s+/g, " "));
    await target.waitFor({ state: "visible" });
    const box = await target.boundingBox();
    expect(box !== null && box.y >= 0 && box.y < 720).toBe(true);
    const lit = await target.evaluate((element) => getComputedStyle(element).backgroundColor);
    expect(lit).not.toBe("rgba(0, 0, 0, 0)");
    expect(complaints).toEqual([]);
    await tab.context().close();
  });

  it("leads from home to a person at once", async () => {
    const { tab } = await open();
    await tab.goto(home);
    await tab.getByRole("region", { name: "Most-named people" }).getByRole("link").first().click();
    expect(await tab.locator("body.entity h1").count()).toBe(1);
    await tab.context().close();
  });

  it("leads from a figure of an article's panel to its words, and lights them and their sentence", async () => {
    const { tab } = await open();
    await tab.goto(addressOf("articles"));
    const entry = tab.locator('.panel a[href^="#figure-"]').first();
    const words = (await entry.textContent()) ?? "";
    await entry.click();
    expect(await tab.locator(".figure:target").textContent()).toBe(words);
    const lit = await tab
      .locator(".sentence:has(:target)")
      .evaluate((element) => getComputedStyle(element).backgroundColor);
    expect(lit).not.toBe("rgba(0, 0, 0, 0)");
    await tab.context().close();
  });

  it("lets a keyboard pass over the masthead, and shows where it is", async () => {
    const { tab } = await open();
    await tab.goto(home);
    await tab.keyboard.press("Tab");
    const skip = tab.locator(".skip");
    expect(await skip.evaluate((element) => element === document.activeElement)).toBe(true);
    expect(await skip.evaluate((element) => element.getBoundingClientRect().top)).toBeGreaterThanOrEqual(0);
    await tab.keyboard.press("Enter");
    expect(await tab.evaluate(() => document.activeElement?.id)).toBe("main");
    await tab.keyboard.press("Tab");
    const outline = await tab.evaluate(() => {
      const { activeElement } = document;
      return activeElement === null ? "" : getComputedStyle(activeElement).outlineStyle;
    });
    expect(outline).toBe("solid");
    await tab.context().close();
  });

  it("answers what is not there with the page for it", async () => {
    const { tab } = await open();
    const response = await tab.goto(`${home}people/nobody-at-all/`);
    expect(response?.status()).toBe(404);
    expect(await tab.locator("h1").textContent()).toBe("No such page");
    await tab.context().close();
  });

  it.each(KINDS)(
    "%s has no fault that axe can find in light or dark, no complaint, no request elsewhere, and does not scroll sideways at 360 px",
    async (kind) => {
      const { tab, complaints } = await open({ colorScheme: "light" });
      for (const address of addresses.get(kind) ?? []) {
        await tab.setViewportSize({ width: 1280, height: 800 });
        await tab.goto(address);
        await tab.evaluate(AXE);
        for (const colorScheme of ["light", "dark"] as const) {
          await tab.emulateMedia({ colorScheme });
          expect(await axeFaults(tab), `${address} in the ${colorScheme}`).toEqual([]);
        }
        await tab.setViewportSize({ width: 360, height: 740 });
        const excess = await tab.evaluate(() => document.documentElement.scrollWidth - innerWidth);
        expect(excess, address).toBeLessThanOrEqual(0);
      }
      expect(complaints).toEqual([]);
      await tab.context().close();
    },
  );
});
