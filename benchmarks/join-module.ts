import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { build } from "esbuild";

/**
 * Imports a module of this folder joined into one file, as bin/program.js joins the program: what is measured is what
 * users run, and not what a reader of TypeScript adds to every function.
 */
export async function joinModule(name: string): Promise<unknown> {
  const folder = mkdtempSync(join(tmpdir(), "dateline-joined-"));
  try {
    const outfile = join(folder, "joined.mjs");
    const header =
      'import { createRequire as createOwnRequire } from "node:module"; const require = createOwnRequire(import.meta.url);';
    await build({
      entryPoints: [fileURLToPath(new URL(name, import.meta.url))],
      outfile,
      bundle: true,
      format: "esm",
      platform: "node",
      target: "node20",
      // Else each `/\p{L}/u` inside a function would be compiled anew at every call.
      supported: { "regexp-unicode-property-escapes": true },
      banner: { js: header },
      logLevel: "silent",
    });
    return await import(pathToFileURL(outfile).href);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
