import type { UserConfig } from "@11ty/eleventy";
import type { VNode } from "preact";
import { renderToString } from "preact-render-to-string";

/**
 * All that Eleventy is told: our templates are Preact components in `.11ty.tsx` files, and nothing else is a template.
 * Article files never reach it. The views are handed over by the build (src/cli/write-pages.ts).
 */
export default function configureEleventy(configuration: UserConfig): void {
  // The joined program (bin/program.js) holds the templates as plain JavaScript.
  configuration.setTemplateFormats(["11ty.tsx", "11ty.mjs"]);
  // Templates are ours wherever the program lies, under node_modules or in an ignored folder too.
  configuration.setUseGitIgnore(false);
  configuration.ignores.delete("**/node_modules/**");
  // On a busy machine Eleventy prints which of its parts were slow, quiet or not; a build has its own account of its time.
  configuration.benchmarkManager.finish = () => {};
  configuration.addExtension(["11ty.tsx", "11ty.mjs"], {
    key: "11ty.js",
    compile: () =>
      async function render(data) {
        // A template returns what definePages says it returns.
        const tree = (await this.defaultRenderer(data)) as VNode;
        // As bytes, outside the heap: Eleventy keeps every page's content to the end, and what it keeps need not be moved about.
        return Buffer.from(`<!doctype html>\n${renderToString(tree)}\n`);
      },
  });
}
