import { cpSync, readdirSync } from "node:fs";
import { availableParallelism } from "node:os";
import { join, relative, sep } from "node:path";
import type { Frame, Page, Pages, View } from "../publish/views.ts";
import { type Batch, type PageText, renderPages } from "./render-pages.ts";
import { openWorkQueue, type WorkQueue } from "./work-queue.ts";

/** As much as one Eleventy is given: it keeps every page's text until it ends. */
const MOST_PAGES = 2_000;
const MOST_UNITS = 12_000_000;

/** More threads than this only wait for the one that composes. */
const MOST_THREADS = 3;

/** Throws where two pages have one address: one would overwrite the other. */
function checkAddresses(pages: Pages): void {
  const seen = new Set<string>();
  for (const list of Object.values(pages) as (readonly Page<View>[])[])
    for (const { url } of list) {
      if (seen.has(url)) throw new Error(`two pages have the address ${url}`);
      seen.add(url);
    }
}

/** A page's view as text: equal texts are equal pages. */
export interface ViewText {
  readonly key: keyof Pages;
  readonly page: Page<View>;
  /** The view as JSON without its frame, and the frame as JSON. */
  readonly view: string;
  readonly frame: string;
}

interface Given {
  /** Folder that holds `templates/` and `.eleventy.ts`: the program's own. */
  readonly root: string;
  /** Told how many pages are composed. */
  readonly onStep?: (composed: number) => void;
  /** Asked of each page once it is composed; a page for which it answers true is not printed. */
  readonly isKept?: (text: ViewText) => boolean;
  /** Asked of each page with a digest of its inputs, where it has one; one for which it answers true is not composed. */
  readonly isKnown?: (page: Page<View>, inputs: string) => boolean;
  /** As many threads as print beside this one, which waits half its time; by default one for each core, 0 for none. */
  readonly threads?: number;
}

/**
 * Composes all pages that are not known, each once, and prints below `outputFolder` those that are not kept; nothing else in the folder is
 * touched. Pages are printed by other threads while this one composes, where they are many. Answers how many were printed.
 */
export async function writePages(
  pages: Pages,
  outputFolder: string,
  {
    root,
    onStep = () => {},
    isKept = () => false,
    isKnown = () => false,
    threads = availableParallelism() === 1 ? 0 : Math.min(availableParallelism(), MOST_THREADS),
  }: Given,
): Promise<number> {
  checkAddresses(pages);
  const lists = Object.entries(pages) as [keyof Pages, readonly Page<View>[]][];
  let queue: WorkQueue<Batch, null> | null = null;
  let frame: Frame | null = null;
  let frameText = "";
  let texts = new Map<keyof Pages, PageText[]>();
  let [size, units, composed, printed] = [0, 0, 0, 0];

  const take = (): Batch => {
    // Every key of Pages is there; templates without a page get an empty list.
    const all = Object.fromEntries(lists.map(([key]) => [key, texts.get(key) ?? []])) as unknown;
    const batch = { root, output: outputFolder, frame: frameText, pages: all as Batch["pages"] };
    printed += size;
    texts = new Map();
    [size, units] = [0, 0];
    return batch;
  };
  const flush = async (): Promise<void> => {
    if (size === 0) return;
    if (threads === 0) return renderPages(take());
    queue ??= openWorkQueue<Batch, null>("render", threads);
    await queue.give(take());
  };

  for (const [key, list] of lists)
    for (const page of list) {
      const inputs = page.inputs?.();
      if (inputs !== undefined && isKnown(page, inputs)) {
        composed += 1;
        onStep(composed);
        continue;
      }
      const { frame: own, ...rest } = page.compose();
      if (own !== frame) {
        await flush();
        frame = own;
        frameText = JSON.stringify(own);
      }
      const view = JSON.stringify(rest);
      composed += 1;
      onStep(composed);
      if (isKept({ key, page, view, frame: frameText })) continue;
      const same = texts.get(key) ?? [];
      same.push({ url: page.url, text: view });
      texts.set(key, same);
      size += 1;
      units += view.length;
      if (size >= MOST_PAGES || units >= MOST_UNITS) await flush();
    }
  // What is left over of a small site is not worth a thread.
  if (queue === null && size > 0) await renderPages(take());
  else await flush();
  // Set by flush, which the compiler does not see.
  await (queue as WorkQueue<Batch, null> | null)?.end();
  return printed;
}

/** Copies what every site is served with as it stands, the style sheet and the icon; answers their paths, with `/`. */
export function copyPublic(from: string, outputFolder: string): readonly string[] {
  cpSync(from, outputFolder, { recursive: true });
  return readdirSync(from, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(from, join(entry.parentPath, entry.name)).split(sep).join("/"));
}
