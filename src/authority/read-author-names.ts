import { existsSync } from "node:fs";
import { join } from "node:path";
import type { Report } from "../diagnostics/diagnostic.ts";
import { readRecordFile } from "../source/record-file.ts";
import { slugOf } from "../text/slug.ts";
import type { AuthorityRecord } from "./authority-record.ts";

/** The name of each author by the id that articles may give instead. */
export type AuthorNames = ReadonlyMap<string, string>;

// Ours, then where Jekyll, Hugo, Eleventy and Docusaurus keep theirs below the folder that is read.
const FILES: readonly string[] = ["", "_data/", "data/", "blog/"].flatMap((folder) =>
  ["yaml", "yml"].map((ending) => `${folder}authors.${ending}`),
);
const NAMES = ["name", "display_name", "full_name", "title"];
const IDS = ["id", "slug", "username", "login", "key"];

const isFields = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const firstWords = (value: Readonly<Record<string, unknown>>, keys: readonly string[]): string | null =>
  (keys.map((key) => value[key]).find((words) => typeof words === "string") as string | undefined) ?? null;

/** The names in a list of authors: `ana: Ana Ruiz`, `ana: {name: Ana Ruiz}`, or a list of fields with an id. */
function namesIn(data: unknown): readonly (readonly [id: string, name: string])[] {
  const entries: readonly (readonly [string | null, unknown])[] = Array.isArray(data)
    ? data.map((item: unknown) => [isFields(item) ? firstWords(item, IDS) : null, item] as const)
    : isFields(data)
      ? Object.entries(data)
      : [];
  return entries.flatMap(([id, value]) => {
    const name = typeof value === "string" ? value : isFields(value) ? firstWords(value, NAMES) : null;
    return id === null || name === null || name.trim() === "" ? [] : [[id, name.trim()] as const];
  });
}

/**
 * Reads the names that stand for the ids of authors: `authors.yaml` of the content folder, or another system's file there,
 * and the records of people, which outrank it.
 */
export function readAuthorNames(
  content: string,
  records: Iterable<AuthorityRecord>,
  report: Report,
): AuthorNames {
  const names = new Map<string, string>();
  const file = FILES.find((path) => existsSync(join(content, path)));
  if (file !== undefined)
    for (const [id, name] of namesIn(readRecordFile(content, file, report)?.block.data)) names.set(id, name);
  for (const { kind, slug, name } of records) if (kind === "person") names.set(slug, name);
  return names;
}

/** The name an id stands for, the words themselves where they are none; an id that is written like a name is none. */
export function authorNamed(words: string, names: AuthorNames): string {
  return names.get(words) ?? (/\s/.test(words) ? words : (names.get(slugOf(words)) ?? words));
}
