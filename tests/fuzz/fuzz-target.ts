import { createHash } from "node:crypto";
import { appendFileSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { faultsOfHead, faultsOfYaml } from "../properties/faults-of-fields.ts";
import { faultsOfMarkdown } from "../properties/faults-of-markdown.ts";
import { faultsOfPlaces } from "../properties/faults-of-places.ts";
import { faultsOfDate, faultsOfSlug } from "../properties/faults-of-words.ts";

const LAWS = {
  head: faultsOfHead,
  markdown: faultsOfMarkdown,
  text: (text: string) => faultsOfPlaces(text, "text"),
  article: (text: string) => faultsOfPlaces(text, "markdown"),
  html: (text: string) => faultsOfPlaces(text, "html"),
  yaml: faultsOfYaml,
  slug: faultsOfSlug,
  date: faultsOfDate,
};

export type LawName = keyof typeof LAWS;

/** The laws in the order of the bytes that choose them. */
// Object.keys knows no more of an object than that its keys are strings.
export const LAW_NAMES = Object.keys(LAWS) as readonly LawName[];

/** What a law finds wrong; what it throws is wrong too. */
function faultsOf(law: (text: string) => readonly string[], text: string): readonly string[] {
  try {
    return law(text);
  } catch (fault) {
    return [fault instanceof Error ? `throws ${fault.message}\n${fault.stack}` : String(fault)];
  }
}

const found = new Set<string>();

/**
 * Runs one law on bytes a fuzzer makes: the first chooses the law, the rest is the text. What breaks a law is written to
 * the folder DATELINE_FUZZ_FOUND, the first of its kind only, and the run goes on; without that folder it is thrown.
 */
export function fuzz(bytes: Buffer): void {
  const name = LAW_NAMES[(bytes[0] ?? 0) % LAW_NAMES.length];
  if (name === undefined) return;
  const law = LAWS[name];
  const text = bytes.subarray(1).toString("utf8");
  const started = performance.now();
  const [first, ...more] = faultsOf(law, text);
  const took = performance.now() - started;
  const fault = first ?? (took > 5_000 ? "takes more than five seconds" : null);
  if (fault === null) return;
  const kind = `${name} ${fault.replace(/\d+|"(?:[^"\\]|\\.)*"/g, "_").slice(0, 60)}`;
  if (found.has(kind)) return;
  found.add(kind);
  const folder = process.env["DATELINE_FUZZ_FOUND"];
  if (folder === undefined)
    throw new Error(`${kind}\n${JSON.stringify(text)}\n${[fault, ...more].join("\n")}`);
  mkdirSync(folder, { recursive: true });
  const file = createHash("sha256").update(bytes).digest("hex").slice(0, 12);
  writeFileSync(join(folder, file), bytes);
  appendFileSync(
    join(folder, "found.txt"),
    `${file} ${kind}\n${JSON.stringify(text)}\n${fault.slice(0, 2000)}\n\n`,
  );
}
