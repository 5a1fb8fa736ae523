import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";

/** An editor's record, as far as it names and dates: its values as they stand in the file. */
export interface EditorsRecord {
  readonly id: string;
  readonly names: readonly string[];
  /** All of the file, for what pages print of it. */
  readonly text: string;
  readonly fields: Readonly<Record<string, unknown>>;
}

const KINDS: Readonly<Record<string, string>> = {
  people: "person",
  organisations: "organisation",
  places: "place",
  events: "event",
  topics: "topic",
};

const HEAD = /^---[ \t]*\r?\n([\s\S]*?)\r?\n---[ \t]*(?:\r?\n|$)/;

/** The fields of a YAML text; none where it is no mapping. */
function fieldsOf(yaml: string): Readonly<Record<string, unknown>> {
  try {
    const read: unknown = parse(yaml, { schema: "failsafe", logLevel: "silent" });
    return typeof read === "object" && read !== null && !Array.isArray(read) ? { ...read } : {};
  } catch {
    return {};
  }
}

export const stringsOf = (value: unknown): readonly string[] =>
  typeof value === "string" ? [value] : Array.isArray(value) ? value.flatMap(stringsOf) : [];

function filesBelow(folder: string): readonly string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

const slugFrom = (file: string): string => file.replace(/^.*[\\/]/, "").replace(/\.[^.]+$/, "");

/** Reads the records that editors keep, by their ids. */
export function readEditorsRecords(content: string): ReadonlyMap<string, EditorsRecord> {
  const records = new Map<string, EditorsRecord>();
  for (const [folder, kind] of Object.entries(KINDS))
    for (const file of filesBelow(join(content, "authority", folder))) {
      const text = readFileSync(file, "utf8");
      const fields = fieldsOf(HEAD.exec(text)?.[1] ?? (file.endsWith(".md") ? "" : text));
      const id = `${kind}/${slugFrom(file)}`;
      const names = [fields["name"], fields["variants"], fields["terms"], fields["surface"]].flatMap(
        stringsOf,
      );
      records.set(id, { id, names, text, fields });
    }
  return records;
}

/** A ruling on words of one article. */
export interface Ruling {
  readonly article: string;
  readonly words: string;
  readonly is: string | null;
}

/** Reads `authority/judgements.yaml` as far as it says whom words stand for; a merge of two names joins both ways. */
export function readRulings(content: string): readonly Ruling[] {
  const file = join(content, "authority", "judgements.yaml");
  if (!existsSync(file)) return [];
  try {
    const read: unknown = parse(readFileSync(file, "utf8"), { schema: "failsafe", logLevel: "silent" });
    if (!Array.isArray(read)) return [];
    return read.flatMap((entry: unknown): Ruling[] => {
      if (typeof entry !== "object" || entry === null) return [];
      const { article, words, is } = entry as Readonly<Record<string, unknown>>;
      return typeof article === "string" && typeof words === "string"
        ? [{ article, words, is: typeof is === "string" ? is : null }]
        : [];
    });
  } catch {
    return [];
  }
}

/** `site.yaml` as fields; empty where there is none. */
export function readSiteFields(content: string): Readonly<Record<string, unknown>> {
  const file = ["site.yaml", "site.yml"].map((name) => join(content, name)).find((path) => existsSync(path));
  return file === undefined ? {} : fieldsOf(readFileSync(file, "utf8"));
}

/** The texts of the series that editors define, by their slugs. */
export function readSeriesFiles(content: string): ReadonlyMap<string, EditorsRecord> {
  return new Map(
    filesBelow(join(content, "series")).map((file) => {
      const text = readFileSync(file, "utf8");
      const fields = fieldsOf(HEAD.exec(text)?.[1] ?? "");
      const id = slugFrom(file);
      return [id, { id, names: stringsOf(fields["label"]), text, fields }];
    }),
  );
}
