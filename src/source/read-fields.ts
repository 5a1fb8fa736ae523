import { z } from "zod";
import type { DiagnosticCode, Facts } from "../diagnostics/catalogue.ts";
import { nearest } from "../diagnostics/nearest.ts";
import type { Span } from "../text/span.ts";
import { readWrittenDate } from "../text/written-date.ts";
import {
  CORRECTION_SCHEMA,
  type FieldName,
  FRONT_MATTER_SCHEMA,
  SOURCE_SCHEMA,
  STOPPING_FIELDS,
} from "./front-matter-schema.ts";
import { ownValue } from "./own-value.ts";
import { FIELD_NAMES, OPENED_FIELDS, PICTURE_NAMES, PICTURE_PARTS } from "./words/field-names.ts";
import { FOREIGN_FIELDS } from "./words/foreign-fields.ts";
import type { YamlBlock } from "./yaml-block.ts";

/** A file's head while it is read. */
export interface Desk {
  readonly text: string;
  readonly block: YamlBlock;
  readonly say: (code: DiagnosticCode, span: Span, facts: Facts) => void;
}

/** What stands under one key, and where: `["extra", "author"]`. */
export interface GivenField {
  readonly path: readonly string[];
  readonly value: unknown;
}

/** One value of a field as its schema gives it, and the path at which it is written. */
export interface CheckedValue {
  readonly path: readonly PropertyKey[];
  readonly value: unknown;
}

/** A field's name without what systems write differently: `last_modified_at`, `lastModifiedAt`. */
export const foldKey = (key: string): string => key.toLowerCase().replace(/[_\-\s]/g, "");

const PICTURE_KEYS: readonly string[] = PICTURE_NAMES.flatMap((name) => [
  name,
  ...Object.values(PICTURE_PARTS)
    .flat()
    .map((part) => `${name}_${part}`),
]);
const OWN_NAMES: readonly string[] = [...Object.values(FIELD_NAMES).flat(), ...PICTURE_NAMES];
/** True for a field that is understood or passed over, whatever its capitals and hyphens. */
export const isKnownField = (key: string): boolean => KNOWN.has(foldKey(key));

const KNOWN: ReadonlySet<string> = new Set(
  [...OWN_NAMES, ...PICTURE_KEYS, ...OPENED_FIELDS, ...FOREIGN_FIELDS, "source_url"].map(foldKey),
);

// As many characters of a wrong value as a message repeats.
const MOST_NAMED = 60;

/** A value as a message names it. */
export function nameOf(value: unknown): string {
  if (value === null || value === undefined) return "nothing";
  if (Array.isArray(value)) return "list";
  if (typeof value === "object") return "set of fields";
  const words = String(value);
  return `\`${words.length > MOST_NAMED ? `${[...words.slice(0, MOST_NAMED)].slice(0, -1).join("")}…` : words}\``;
}

const isEmpty = (value: unknown): boolean =>
  value === null || (typeof value === "string" && value.trim() === "");

const isFields = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** The fields of a block by their folded names; what stands in `extra` or `taxonomies` as if it stood beside them, own fields first. */
export function givenFields(data: object): ReadonlyMap<string, GivenField> {
  const given = new Map<string, GivenField>();
  const opened = new Set(OPENED_FIELDS.map(foldKey));
  const within: GivenField[] = [];
  for (const [key, value] of Object.entries(data)) {
    if (!given.has(foldKey(key))) given.set(foldKey(key), { path: [key], value });
    if (!opened.has(foldKey(key)) || !isFields(value)) continue;
    for (const [inner, item] of Object.entries(value)) within.push({ path: [key, inner], value: item });
  }
  for (const field of within) {
    const key = foldKey(field.path.at(-1) ?? "");
    if (!given.has(key)) given.set(key, field);
  }
  return given;
}

/** A misspelt name differs in a letter or two of many; a name that only resembles ours is another system's. */
function meantName(key: string): string | null {
  if (key.length < 4) return null;
  return nearest(key, OWN_NAMES, key.length < 8 ? 1 : 2);
}

/** Reports each field that looks like a misspelt one of ours, and answers the others that nothing knows. */
export function unknownFields(
  { block, say }: Desk,
  data: object,
  own: ReadonlySet<string>,
): readonly { readonly value: string; readonly span: Span }[] {
  return Object.keys(data).flatMap((key) => {
    if (isKnownField(key) || own.has(foldKey(key))) return [];
    const near = meantName(key);
    const span = block.keySpanOf(key);
    if (near === null) return [{ value: key, span }];
    say("front-matter/unknown-field", span, { field: key, nearest: near });
    return [];
  });
}

/** A value with its numbers as they are written: YAML reads `2024` as a number and `1.10` as 1.1. */
function asWritten(desk: Desk, value: unknown, path: readonly PropertyKey[]): unknown {
  if (typeof value === "number") {
    const { start, end } = desk.block.spanOf(path);
    return desk.text.slice(start, end);
  }
  if (Array.isArray(value)) return value.map((item, index) => asWritten(desk, item, [...path, index]));
  if (!isFields(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [key, asWritten(desk, item, [...path, key])]),
  );
}

/** A set of fields without those its schema does not know, which are reported; a name alone is a source. */
function knownFields(desk: Desk, field: FieldName, value: unknown, path: readonly PropertyKey[]): unknown {
  if (field === "source" && typeof value === "string") return { name: value };
  if (!isFields(value)) return value;
  const known = Object.keys((field === "source" ? SOURCE_SCHEMA : CORRECTION_SCHEMA).shape);
  return Object.fromEntries(
    Object.entries(value).filter(([key, item]) => {
      if (known.includes(key)) return item !== null;
      const facts = { field: `${field}.${key}`, nearest: nearest(key, known) ?? "" };
      desk.say("front-matter/unknown-field", desk.block.spanOf([...path, key]), facts);
      return false;
    }),
  );
}

// What names an author or a topic that is written as a set of fields.
const NAMING = ["name", "full_name", "display_name", "title", "label", "id", "slug"];

/** The words by which fields are named: those of `name`, or of what stands for it. */
function nameWithin(value: unknown): unknown {
  if (!isFields(value)) return value;
  const by = new Map(Object.entries(value).map(([key, item]) => [foldKey(key), item]));
  return NAMING.map((name) => by.get(foldKey(name))).find((item) => typeof item === "string") ?? value;
}

/** The items of a list field, however the list is written: a value alone, `a, b` for topics, fields with a name. */
function itemsOf(desk: Desk, field: FieldName, given: GivenField): readonly CheckedValue[] {
  const { path } = given;
  const value = asWritten(desk, given.value, path);
  const items: readonly CheckedValue[] = Array.isArray(value)
    ? value.map((item, index) => ({ path: [...path, index], value: item }))
    : [{ path, value }];
  switch (field) {
    case "source":
    case "corrections":
      return items.map((item) => ({ ...item, value: knownFields(desk, field, item.value, item.path) }));
    case "topics": {
      const names = items.map((item) => ({ ...item, value: nameWithin(item.value) }));
      const parts = Array.isArray(value)
        ? names
        : names.flatMap((item) =>
            typeof item.value === "string"
              ? item.value.split(",").map((part) => ({ ...item, value: part.trim() }))
              : [item],
          );
      return parts
        .filter((item) => !isEmpty(item.value))
        .map((item) => (typeof item.value === "boolean" ? { ...item, value: String(item.value) } : item));
    }
    case "authors":
    case "people":
    case "organisations":
    case "places":
    case "events":
      return items
        .map((item) => ({ ...item, value: nameWithin(item.value) }))
        .filter((item) => !isEmpty(item.value));
    default:
      // `permalink: false` gives no address.
      return items.filter((item) => !isEmpty(item.value) && typeof item.value !== "boolean");
  }
}

/** Checks one value by a schema; undefined where it is wrong, all its faults reported. */
function checkValue(desk: Desk, field: FieldName, { path, value }: CheckedValue, schema: z.ZodType): unknown {
  const checked = schema.safeParse(value);
  if (checked.success) return checked.data;
  const code = STOPPING_FIELDS.has(field) ? "front-matter/wrong-value" : "front-matter/passed-over";
  for (const issue of checked.error.issues) {
    let found: unknown = value;
    for (const step of issue.path) found = ownValue(found, step);
    const facts = {
      found: nameOf(found),
      field: [...path, ...issue.path].filter((step) => typeof step === "string").join("."),
      expected: issue.message,
    };
    desk.say(code, desk.block.spanOf([...path, ...issue.path]), facts);
  }
  return undefined;
}

/** Fields whose names add up, so that `tags` and `categories` are both topics. */
const ADDED_UP: ReadonlySet<FieldName> = new Set<FieldName>(["topics", "authors", "addresses"]);

/** Names that all say when an article appeared: they may not differ. */
const SAID_TWICE: ReadonlySet<string> = new Set(["published", "date", "pubdate", "datepublished"]);

function reportOtherDays(desk: Desk, all: readonly GivenField[]): void {
  const days = all
    .filter(({ path }) => SAID_TWICE.has(foldKey(path.at(-1) ?? "")))
    .map(({ path, value }) => ({ path, day: readWrittenDate(String(asWritten(desk, value, path)))?.edtf }));
  const [first, ...others] = days;
  for (const { path, day } of others)
    if (first !== undefined && day !== undefined && day !== first.day)
      desk.say("front-matter/passed-over", desk.block.spanOf(path), {
        found: `\`${day}\``,
        field: path.join("."),
        expected: `the date in \`${first.path.join(".")}\``,
      });
}

/** The values of one field, under whichever names they are written; wrong ones are reported and left out. */
export function readField(
  desk: Desk,
  given: ReadonlyMap<string, GivenField>,
  field: FieldName,
): readonly CheckedValue[] {
  const all = FIELD_NAMES[field]
    .map((name) => given.get(foldKey(name)))
    .filter((found) => found !== undefined)
    .filter(({ value }) => !isEmpty(value));
  const schema = FRONT_MATTER_SCHEMA.shape[field];
  if (field === "published") reportOtherDays(desk, all);
  const taken = ADDED_UP.has(field) ? all : all.slice(0, 1);
  return taken.flatMap((found) => {
    if (!(schema instanceof z.ZodArray)) {
      const item = { path: found.path, value: asWritten(desk, found.value, found.path) };
      const value = checkValue(desk, field, item, schema);
      return value === undefined ? [] : [{ path: found.path, value }];
    }
    const values: CheckedValue[] = [];
    for (const item of itemsOf(desk, field, found)) {
      const value = checkValue(desk, field, item, schema.element);
      if (value !== undefined) values.push({ path: item.path, value });
    }
    return values;
  });
}
