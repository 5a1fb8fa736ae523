import { createHash } from "node:crypto";
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  unlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, extname, join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { context, type Plugin } from "esbuild";
import type { Archive } from "../../src/archive/archive.ts";
import { buildArchive } from "../../src/build-archive.ts";
import type { FileFacts } from "../../src/publish/data-package.ts";

/** A fault to plant: words of one file of the program, and what stands in their place. */
export interface Fault {
  readonly name: string;
  /** Below the program's folder. */
  readonly file: string;
  readonly from: string | RegExp;
  readonly to: string;
}

const ROOT = resolve(import.meta.dirname, "../..");

/** All of the program that composes and prints: what is planted stands in there. */
function entryText(): string {
  const templates = readdirSync(join(ROOT, "templates")).filter((name) => name.endsWith(".11ty.tsx"));
  return [
    'export { composePages, pageUrls } from "./src/publish/compose-pages.ts";',
    'export { composeFiles } from "./src/publish/compose-files.ts";',
    'export { renderToString } from "preact-render-to-string";',
    ...templates.map((name, at) => `import * as template${at} from "./templates/${name}";`),
    `export const templates = [${templates.map((_, at) => `template${at}`).join(", ")}];`,
  ].join("\n");
}

interface Printer {
  readonly composePages: (
    archive: Archive,
  ) => Readonly<Record<string, readonly { readonly url: string; readonly compose: () => unknown }[]>>;
  readonly pageUrls: (pages: unknown) => readonly string[];
  readonly composeFiles: (
    archive: Archive,
    urls: readonly string[],
    write: (path: string, pieces: Iterable<string>) => FileFacts,
  ) => void;
  readonly renderToString: (tree: unknown) => string;
  readonly templates: readonly {
    readonly data: {
      readonly pagination: { readonly data: string };
      readonly permalink: (given: object) => string;
    };
    readonly render: (given: object) => unknown;
  }[];
}

/** Every file of an archive's site, by path. */
function printSite(printer: Printer, archive: Archive): ReadonlyMap<string, string> {
  const files = new Map<string, string>();
  const pages = printer.composePages(archive);
  for (const { data, render } of printer.templates)
    for (const { url, compose } of pages[data.pagination.data] ?? []) {
      const given = { item: { url, view: compose } };
      files.set(data.permalink(given), `<!doctype html>\n${printer.renderToString(render(given))}\n`);
    }
  printer.composeFiles(archive, printer.pageUrls(pages), (path, pieces) => {
    const text = [...pieces].join("");
    files.set(path, text);
    return { bytes: Buffer.byteLength(text), sha256: createHash("sha256").update(text).digest("hex") };
  });
  return files;
}

/** A site that the program prints, with a fault or without, in a folder that is altered from fault to fault. */
export interface FaultySite {
  readonly site: string;
  /**
   * Prints the site anew with a fault and answers the files that came out otherwise; null where the fault's words are gone from the
   * program, so that nothing was planted.
   */
  readonly plant: (fault: Fault) => Promise<readonly string[] | null>;
  readonly close: () => Promise<void>;
}

/** Prints the site of a content folder, and again with each fault that is planted: everything else is the program as it stands. */
export async function openFaultySite(content: string): Promise<FaultySite> {
  const folder = mkdtempSync(join(tmpdir(), "dateline-fault-"));
  const site = join(folder, "site");
  let planted: Fault | null = null;
  let isPlanted = false;
  const planting: Plugin = {
    name: "planting",
    setup: ({ onLoad }) =>
      onLoad({ filter: /\.tsx?$/ }, ({ path }) => {
        const text = readFileSync(path, "utf8");
        if (planted === null || path !== join(ROOT, planted.file)) return undefined;
        const contents = text.replace(planted.from, planted.to);
        isPlanted = contents !== text;
        return { contents, loader: extname(path) === ".tsx" ? "tsx" : "ts" };
      }),
  };
  const making = await context({
    absWorkingDir: ROOT,
    stdin: { contents: entryText(), resolveDir: ROOT, loader: "ts" },
    bundle: true,
    format: "esm",
    platform: "node",
    target: "node20",
    write: false,
    plugins: [planting],
    logLevel: "silent",
    banner: {
      js: 'import { createRequire as createOwnRequire } from "node:module"; const require = createOwnRequire(import.meta.url);',
    },
  });
  const archive = buildArchive(content, () => {}, { now: "2026-11-22T00:00:00Z" });
  let runs = 0;
  const print = async (): Promise<ReadonlyMap<string, string>> => {
    const { outputFiles } = await making.rebuild();
    runs += 1;
    const file = join(folder, `printer-${runs}.mjs`);
    writeFileSync(file, outputFiles?.[0]?.text ?? "");
    return printSite((await import(/* @vite-ignore */ pathToFileURL(file).href)) as Printer, archive);
  };
  const write = (path: string, text: string): void => {
    mkdirSync(dirname(join(site, path)), { recursive: true });
    writeFileSync(join(site, path), text);
  };
  const shared = readdirSync(join(ROOT, "public")).map(
    (name) => [name, readFileSync(join(ROOT, "public", name), "utf8")] as const,
  );
  // As docs/publishing.md has it: a faulty program lists what it printed.
  const list = (files: ReadonlyMap<string, string>): void => {
    const rows = [...files, ...shared].map(([path, text]) => {
      const bytes = Buffer.from(text, "utf8");
      return JSON.stringify([path, createHash("sha256").update(bytes).digest("hex"), bytes.length]);
    });
    const text = `{"articles":${archive.articles.length},"files":[\n${rows.join(",\n")}\n]}\n`;
    write(
      ".dateline-site",
      `dateline-site-2 ${createHash("sha256").update(`dateline-site-2\n${text}`).digest("hex")}\n${text}`,
    );
  };
  const sound = await print();
  for (const [path, text] of [...sound, ...shared]) write(path, text);
  list(sound);
  let altered: readonly string[] = [];
  const restore = (): void => {
    for (const path of altered) {
      const text = sound.get(path);
      if (text === undefined) unlinkSync(join(site, path));
      else write(path, text);
    }
  };
  return {
    site,
    plant: async (fault) => {
      restore();
      altered = [];
      [planted, isPlanted] = [fault, false];
      const faulty = await print();
      if (!isPlanted) return null;
      const changed = [...faulty].filter(([path, text]) => sound.get(path) !== text);
      const gone = [...sound.keys()].filter((path) => !faulty.has(path));
      for (const [path, text] of changed) write(path, text);
      for (const path of gone) unlinkSync(join(site, path));
      list(faulty);
      altered = [...changed.map(([path]) => path), ...gone];
      return altered;
    },
    close: async () => {
      await making.dispose();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
