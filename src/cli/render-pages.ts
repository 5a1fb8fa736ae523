import { join, relative } from "node:path";
import type { Frame, Pages } from "../publish/views.ts";

/** Views as JSON, each without the frame that they share, by the template that prints them. */
export type ViewTexts = Readonly<Record<keyof Pages, readonly string[]>>;

/** Some of a site's pages: plain data, so that it can be handed to another thread. */
export interface Batch {
  /** The program's own folder, which holds `templates/` and `.eleventy.ts`. */
  readonly root: string;
  readonly output: string;
  /** The shared frame as JSON. */
  readonly frame: string;
  readonly views: ViewTexts;
}

/** Prints the pages of a batch below its output folder; nothing else there is touched. Throws what Eleventy throws. */
export async function renderPages({ root, output, frame, views }: Batch): Promise<void> {
  // Loaded here, for they take long: not every build has pages to print, and not every thread prints them.
  const { readTypeScript } = await import("./read-typescript.ts");
  readTypeScript();
  const { default: Eleventy } = await import("@11ty/eleventy");
  // Eleventy takes paths from the working directory.
  const here = (path: string): string => relative(process.cwd(), path) || ".";
  // What was written by JSON.stringify of a frame and of views without theirs.
  const shared = JSON.parse(frame) as Frame;
  const parse = (text: string): object => ({ ...(JSON.parse(text) as object), frame: shared });
  const eleventy = new Eleventy(here(join(root, "templates")), here(output), {
    configPath: here(join(root, ".eleventy.ts")),
    quietMode: true,
    config: (configuration) => {
      for (const [key, texts] of Object.entries(views))
        configuration.addGlobalData(key, () => texts.map(parse));
    },
  });
  eleventy.disableLogger();
  await eleventy.write();
}
