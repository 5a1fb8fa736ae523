import { join, relative } from "node:path";
import { fileFault } from "../cache/file-fault.ts";
import type { Frame, Pages } from "../publish/views.ts";
import { JOINED } from "./own-version.ts";

/** A page's address and its view as JSON, without the frame that all views share. */
export interface PageText {
  readonly url: string;
  readonly text: string;
}

/** By the template that prints them. */
export type PageTexts = Readonly<Record<keyof Pages, readonly PageText[]>>;

/** Some of a site's pages: plain data, so that it can be handed to another thread. */
export interface Batch {
  /** The program's own folder, which holds `templates/` and `.eleventy.ts`. */
  readonly root: string;
  readonly output: string;
  /** The shared frame as JSON. */
  readonly frame: string;
  readonly pages: PageTexts;
}

/** The fault within Eleventy's, which only tell where it came up; a full disk is no fault of a template's. */
function innermost(fault: unknown): unknown {
  let found = fault;
  while (found instanceof Error && "originalError" in found && found.originalError instanceof Error)
    found = found.originalError;
  return found;
}

/**
 * Prints the pages of a batch below its output folder; nothing else there is touched. Throws what the file system
 * throws, and Eleventy's own faults as they are.
 */
export async function renderPages({ root, output, frame, pages }: Batch): Promise<void> {
  // Loaded here, for they take long: not every build has pages to print, and not every thread prints them.
  if (JOINED === null) {
    const { readTypeScript } = await import("./read-typescript.ts");
    readTypeScript();
  }
  const { default: Eleventy } = await import("@11ty/eleventy");
  // Eleventy takes paths from the working directory.
  const here = (path: string): string => relative(process.cwd(), path) || ".";
  // What JSON.stringify wrote of a frame and of views without theirs.
  const shared = JSON.parse(frame) as Frame;
  // A view is read when its page is printed and not before: all views of a batch at once are four times their texts.
  const open = ({ url, text }: PageText) => ({
    url,
    view: () => ({ ...(JSON.parse(text) as object), frame: shared }),
  });
  const eleventy = new Eleventy(here(join(JOINED ?? root, "templates")), here(output), {
    configPath: here(join(JOINED ?? root, JOINED === null ? ".eleventy.ts" : "eleventy.mjs")),
    quietMode: true,
    config: (configuration) => {
      for (const [key, texts] of Object.entries(pages))
        configuration.addGlobalData(key, () => texts.map(open));
    },
  });
  eleventy.disableLogger();
  try {
    await eleventy.write();
  } catch (fault) {
    const inner = innermost(fault);
    throw fileFault(inner) === null ? fault : inner;
  }
}
