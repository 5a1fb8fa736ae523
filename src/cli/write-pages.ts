import { cpSync } from "node:fs";
import { join, relative } from "node:path";
import Eleventy from "@11ty/eleventy";
import type { Page, Pages, View } from "../publish/views.ts";

/** As many pages as one Eleventy holds: it keeps every page's text until it ends. */
const CHUNK = 2000;

type Views = Readonly<Record<keyof Pages, readonly View[]>>;

/** Cuts the pages into chunks of at most 2,000, each with an empty list for every other template. */
function* chunksOf(pages: Pages): Generator<Views> {
  const lists = Object.entries(pages) as [keyof Pages, readonly Page<View>[]][];
  // Every key of Pages is there, because the entries are its own.
  const empty = Object.fromEntries(lists.map(([key]) => [key, []])) as unknown as Views;
  let chunk: Views = empty;
  let size = 0;
  for (const [key, list] of lists)
    for (let from = 0; from < list.length; ) {
      const to = Math.min(list.length, from + CHUNK - size);
      chunk = { ...chunk, [key]: list.slice(from, to).map(({ compose }) => compose()) };
      size += to - from;
      from = to;
      if (size === CHUNK) {
        yield chunk;
        chunk = empty;
        size = 0;
      }
    }
  if (size > 0) yield chunk;
}

/** Throws where two pages have one address: one would overwrite the other. */
function checkAddresses(pages: Pages): void {
  const seen = new Set<string>();
  for (const list of Object.values(pages) as (readonly Page<View>[])[])
    for (const { url } of list) {
      if (seen.has(url)) throw new Error(`two pages have the address ${url}`);
      seen.add(url);
    }
}

interface Given {
  /** Folder that holds `templates/` and `.eleventy.ts`: the program's own. */
  readonly root: string;
  /** Told after each chunk how many pages are written. */
  readonly onStep?: (written: number) => void;
}

/** Writes all pages below `outputFolder` and returns how many; nothing else in the folder is touched. */
export async function writePages(
  pages: Pages,
  outputFolder: string,
  { root, onStep = () => {} }: Given,
): Promise<number> {
  checkAddresses(pages);
  // Eleventy takes paths from the working directory.
  const here = (path: string): string => relative(process.cwd(), path) || ".";
  let written = 0;
  for (const views of chunksOf(pages)) {
    const eleventy = new Eleventy(here(join(root, "templates")), here(outputFolder), {
      configPath: here(join(root, ".eleventy.ts")),
      quietMode: true,
      config: (configuration) => {
        for (const [key, list] of Object.entries(views)) configuration.addGlobalData(key, () => list);
      },
    });
    eleventy.disableLogger();
    await eleventy.write();
    written += Object.values(views).reduce((sum, list) => sum + list.length, 0);
    onStep(written);
  }
  return written;
}

/** Copies what every site is served with as it stands: the style sheet and the icon. */
export function copyPublic(from: string, outputFolder: string): void {
  cpSync(from, outputFolder, { recursive: true });
}
