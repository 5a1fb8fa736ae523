import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** What an extraction depends on besides the article: the code that reads and finds, and the packages it uses. */
const READERS = ["text", "diagnostics", "source", "document", "mentions"];
const PACKAGES = ["package.json", "package-lock.json"];

function* filesBelow(folder: string): Generator<string> {
  const entries = readdirSync(folder, { withFileTypes: true });
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) yield* filesBelow(path);
    else if (entry.isFile()) yield path;
  }
}

/**
 * The version of the extractor whose package lies at `root`: a digest of its own sources and of the versions it
 * depends on. `runtime` names what else could change a result, such as the version of Unicode.
 */
export function extractorVersion(root: string, runtime: string): string {
  const hash = createHash("sha256").update(runtime);
  const add = (file: string): void => {
    hash.update(`\n${file.slice(root.length).replaceAll("\\", "/")}\n`).update(readFileSync(file));
  };
  for (const name of PACKAGES) if (existsSync(join(root, name))) add(join(root, name));
  for (const name of READERS) for (const file of filesBelow(join(root, "src", name))) add(file);
  return hash.digest("hex").slice(0, 32);
}

/** The key of one article's extraction: a digest of its text and of what was given beside it, which must survive JSON. */
export function extractionKey(text: string, given: unknown): string {
  return createHash("sha256")
    .update(JSON.stringify(given))
    .update("\n")
    .update(text)
    .digest("hex")
    .slice(0, 40);
}
