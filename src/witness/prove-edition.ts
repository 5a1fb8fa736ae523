import { createHash } from "node:crypto";
import { existsSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import type { Verdict } from "./verdict.ts";

/** The list of its files that stands in every site; docs/publishing.md fixes its form. */
const LIST = ".dateline-site";
const KIND = "dateline-site-2";

const digestOf = (bytes: Uint8Array): string => createHash("sha256").update(bytes).digest("hex");

/** What the list of a site says, where its own checksum holds. */
interface Edition {
  readonly articles: number;
  readonly files: readonly (readonly [path: string, sha256: string, size: number])[];
}

function readEdition(folder: string, verdict: Verdict): Edition | null {
  const wrong = (why: string, found: string): null => {
    verdict.disprove({ path: LIST, why, found, expected: "the list of the site's files" });
    return null;
  };
  if (!existsSync(join(folder, LIST))) return wrong("the site has no list of its files", "");
  const text = readFileSync(join(folder, LIST), "utf8");
  const end = text.indexOf("\n");
  const [kind, seal] = text.slice(0, end).split(" ");
  const rows = text.slice(end + 1);
  if (kind !== KIND || seal !== digestOf(Buffer.from(`${KIND}\n${rows}`, "utf8")))
    return wrong("the list of the site's files was changed", text.slice(0, 60));
  try {
    return JSON.parse(rows) as Edition;
  } catch {
    return wrong("the list of the site's files is no JSON", rows.slice(0, 60));
  }
}

/**
 * Proves that the files of a site are those it was published with, to the last byte; of a sample, their sizes. Answers those that
 * its list does not name: a build leaves what it did not make where it is, and nothing is proved of it.
 */
export function proveEdition(
  {
    folder,
    files,
    isWhole,
  }: { readonly folder: string; readonly files: ReadonlySet<string>; readonly isWhole: boolean },
  verdict: Verdict,
): { readonly strangers: ReadonlySet<string>; readonly articles: number | null } {
  const edition = readEdition(folder, verdict);
  const strangers = new Set(files);
  strangers.delete(LIST);
  if (edition === null) return { strangers: new Set(), articles: null };
  for (const [path, sha256, size] of edition.files) {
    strangers.delete(path);
    const wrong = (why: string, found: string, expected: string): void =>
      verdict.disprove({ path, why, found, expected });
    const file = join(folder, path);
    if (!files.has(path)) wrong("a file that the site lists is missing", "", path);
    else if (statSync(file).size !== size)
      wrong("the file is not as long as when it was published", String(statSync(file).size), String(size));
    else if (isWhole && digestOf(readFileSync(file)) !== sha256)
      wrong("the file was changed after it was published", "", sha256);
    else verdict.prove("file as it was published");
  }
  return { strangers, articles: edition.articles };
}
