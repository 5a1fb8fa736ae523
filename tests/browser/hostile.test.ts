import { readdirSync, readFileSync, rmSync } from "node:fs";
import { join, relative } from "node:path";
import { type Browser, type BrowserContextOptions, chromium } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { buildSite } from "../../src/cli/build.ts";
import { SILENT_PROGRESS } from "../../src/cli/progress.ts";
import { type SiteServer, startSiteServer } from "../../src/cli/site-server.ts";
import { times } from "../deep.ts";
import { hostileContent } from "../hostile/payload-archive.ts";
import { makeFolder } from "../make-folder.ts";
import { CHROMIUM_FLAGS } from "./chromium-flags.ts";
import { findChromium } from "./find-chromium.ts";

// The site of payloads that tests/hostile/payloads.test.ts takes apart, as a reader's browser meets it.

const executablePath = findChromium();

/** At most so many pages of each folder: the pages of one kind are made alike. */
const OF_EACH = times(2, 1_000);

describe.skipIf(executablePath === null)("a site of payloads in a browser", { timeout: 300_000 }, () => {
  let folder = "";
  let site: SiteServer;
  let origin = "";
  let browser: Browser;
  let addresses: readonly string[] = [];

  beforeAll(async () => {
    const content = hostileContent();
    folder = makeFolder(
      Object.fromEntries(Object.entries(content).map(([path, text]) => [`content/${path}`, text])),
    );
    const output = join(folder, "site");
    const built = await buildSite({
      content: join(folder, "content"),
      output,
      cache: null,
      now: "2026-12-01T00:00:00Z",
      progress: SILENT_PROGRESS,
      note: () => {},
    });
    if (built.outcome !== "built")
      throw new Error(`the site was not built: ${JSON.stringify(built.faults[0])}`);
    site = await startSiteServer({ folder: output, base: () => "/" }, 0, () => {});
    origin = `http://127.0.0.1:${site.port}`;
    const pages = readdirSync(output, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && entry.name.endsWith(".html"))
      .map((entry) => relative(output, join(entry.parentPath, entry.name)))
      .sort();
    const taken = new Map<string, number>();
    // Articles written in Markdown hold every payload in every field: all of them are opened.
    addresses = pages
      .filter((path) => {
        const kind = path.split("/").slice(0, -2).join("/");
        taken.set(kind, (taken.get(kind) ?? 0) + 1);
        return kind === "articles/2020" || (taken.get(kind) ?? 0) <= OF_EACH;
      })
      .map((path) => `${origin}/${path.split("/").map(encodeURIComponent).join("/")}`);
    browser = await chromium.launch({
      executablePath: executablePath ?? "",
      headless: true,
      args: [...CHROMIUM_FLAGS],
    });
  }, 180_000);

  afterAll(async () => {
    await browser?.close();
    await site?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  /** Opens every page, moves over it, and answers all that ran, was asked for elsewhere, or was complained of. */
  async function visitAll(options: BrowserContextOptions): Promise<readonly string[]> {
    const context = await browser.newContext(options);
    const harm: string[] = [];
    await context.exposeFunction("hacked", (number: unknown) => harm.push(`ran ${String(number)}`));
    const visit = async (list: readonly string[]): Promise<void> => {
      const tab = await context.newPage();
      const say = (what: string): void => void harm.push(`${tab.url()}: ${what}`);
      tab.on("console", (message) => {
        if (message.type() === "error" || message.type() === "warning") say(message.text());
      });
      tab.on("pageerror", (fault) => say(String(fault)));
      tab.on("dialog", (dialog) => {
        say(dialog.message());
        void dialog.dismiss();
      });
      tab.on("popup", () => say("opened a window"));
      tab.on("request", (request) => {
        if (!request.url().startsWith(origin)) say(`asked for ${request.url()}`);
      });
      for (const address of list) {
        await tab.goto(address);
        // What waits for the pointer or the keyboard has its chance.
        await tab.evaluate(() => {
          for (const element of document.querySelectorAll<HTMLElement>("main *")) {
            element.dispatchEvent(new MouseEvent("mouseover", { bubbles: true }));
            element.focus?.();
          }
        });
        if (new URL(tab.url()).pathname !== new URL(address).pathname) say(`left ${address}`);
      }
      await tab.close();
    };
    const half = Math.ceil(addresses.length / 2);
    await Promise.all([visit(addresses.slice(0, half)), visit(addresses.slice(half))]);
    await context.close();
    return harm;
  }

  it("runs nothing, asks for nothing elsewhere, and nothing even tries: no complaint under its strict policy", async () => {
    expect(addresses.length).toBeGreaterThan(40);
    expect(await visitAll({})).toEqual([]);
  });

  it("runs nothing and asks for nothing where the policy is taken away", async () => {
    expect(await visitAll({ bypassCSP: true })).toEqual([]);
  });

  it("has a feed and a sitemap that a browser's XML parser reads whole", async () => {
    const tab = await browser.newPage();
    for (const name of ["feed.xml", "sitemap.xml"]) {
      const xml = readFileSync(join(folder, "site", name), "utf8");
      const read = await tab.evaluate((text) => {
        const tree = new DOMParser().parseFromString(text, "application/xml");
        return {
          faults: tree.querySelectorAll("parsererror").length,
          items: tree.querySelectorAll("item, url").length,
          strange: tree.getElementsByTagNameNS("*", "script").length,
        };
      }, xml);
      expect({ ...read, items: 0 }).toEqual({ faults: 0, items: 0, strange: 0 });
      expect(read.items).toBeGreaterThan(40);
    }
    await tab.close();
  });

  it("would have noticed: a page with a script of its own runs it where there is no policy", async () => {
    const context = await browser.newContext();
    const harm: number[] = [];
    await context.exposeFunction("hacked", (number: number) => harm.push(number));
    const tab = await context.newPage();
    await tab.setContent("<img src=x onerror=hacked(3)>");
    await expect.poll(() => harm).toEqual([3]);
    await context.close();
  });
});
