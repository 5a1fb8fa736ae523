import matter from "gray-matter";
import type { z } from "zod";
import type { DiagnosticCode, Facts } from "../diagnostics/catalogue.ts";
import { diagnose } from "../diagnostics/diagnose.ts";
import type { Report } from "../diagnostics/diagnostic.ts";
import { nearest } from "../diagnostics/nearest.ts";
import type { CalendarDate } from "../text/calendar-date.ts";
import type { Edtf } from "../text/edtf.ts";
import type { Slug } from "../text/slug.ts";
import type { Span } from "../text/span.ts";
import { findClosingLine, lineFrom } from "./find-closing-line.ts";
import {
  ALIASES,
  CORRECTION_SCHEMA,
  type FieldName,
  FRONT_MATTER_SCHEMA,
  LIST_FIELDS,
  SOURCE_SCHEMA,
} from "./front-matter-schema.ts";
import type { SourceFile } from "./source-file.ts";
import { readPlainBlock, readYamlBlock, type YamlBlock } from "./yaml-block.ts";

/** A value of the front matter and where it is written in the file. */
export interface Written<T> {
  readonly value: T;
  readonly span: Span;
}

/** One source as the desk writes it; dates are EDTF. */
export interface WrittenSource {
  readonly name: string;
  readonly url: string | null;
  readonly title: string | null;
  readonly published: Edtf | null;
  readonly captured: CalendarDate | null;
}

/** One correction as the desk writes it. */
export interface WrittenCorrection {
  readonly date: CalendarDate;
  readonly text: string;
  readonly was: string | null;
}

/** What an editor wrote at the head of a file. A field that is absent or wrong is null or empty; a wrong one was reported. */
export interface FrontMatter {
  /** The block with both its fences, null where the file has none. The article's text begins where it ends, or at 0. */
  readonly span: Span | null;
  /** True where it stands there and could not be read, so that nothing is known to be missing. */
  readonly isBroken: boolean;
  readonly title: Written<string> | null;
  readonly published: Written<Edtf> | null;
  readonly updated: Written<Edtf> | null;
  readonly sources: readonly Written<WrittenSource>[];
  readonly authors: readonly Written<string>[];
  readonly editor: Written<string> | null;
  readonly topics: readonly Written<string>[];
  readonly people: readonly Written<string>[];
  readonly organisations: readonly Written<string>[];
  readonly places: readonly Written<string>[];
  readonly events: readonly Written<string>[];
  readonly added: Written<CalendarDate> | null;
  readonly language: Written<string> | null;
  readonly slug: Written<Slug> | null;
  readonly draft: Written<boolean> | null;
  /** A day, or a moment with its zone, as written. */
  readonly publishAt: Written<string> | null;
  readonly embargo: Written<string> | null;
  readonly corrections: readonly Written<WrittenCorrection>[];
}

/** The front matter of a file that has none. */
export const NO_FRONT_MATTER: FrontMatter = {
  span: null,
  isBroken: false,
  title: null,
  published: null,
  updated: null,
  sources: [],
  authors: [],
  editor: null,
  topics: [],
  people: [],
  organisations: [],
  places: [],
  events: [],
  added: null,
  language: null,
  slug: null,
  draft: null,
  publishAt: null,
  embargo: null,
  corrections: [],
};

const OPENING = /^---[^\S\r\n]*([^\s-][^\r\n]*)?(?:\r\n?|\n)/;
// TOML stands between lines of `+++`, JSON between lines of `;;;`.
const OTHER_OPENING = /^(\+\+\+|;;;)[^\S\r\n]*(?:\r\n?|\n)/;
const FIELDS: readonly string[] = Object.keys(FRONT_MATTER_SCHEMA.shape);

interface Fence {
  readonly language: Span | null;
  /** Where the YAML begins and where it ends, before the closing fence. */
  readonly yaml: Span;
  readonly end: number;
}

/** The lines between which other programs read TOML or JSON at the head of a file; null where it has none. */
function findOtherFence(text: string): Span | null {
  const mark = OTHER_OPENING.exec(text)?.[1];
  if (mark === undefined) return null;
  const closing = findClosingLine(text, lineFrom(text, 0).next, mark);
  return closing === null ? null : { start: 0, end: closing.end };
}

/** Finds the block at the head of a text; null where it has none, `unclosed` where a block begins and does not end. */
function findFence(text: string): Fence | "unclosed" | null {
  const opening = OPENING.exec(text);
  if (opening === null) return null;
  const start = opening[0].length;
  const language = opening[1]?.trim() ?? "";
  const at = text.indexOf(language, 3);
  const closing = findClosingLine(text, start, "---");
  if (closing !== null)
    return {
      language: language === "" ? null : { start: at, end: at + language.length },
      yaml: { start, end: closing.start },
      end: closing.end,
    };
  // A rule at the head of a text is no front matter; a field under it shows that one was meant.
  return language !== "" || /^[\w-]+[ \t]*:(?:\s|$)/.test(text.slice(start, start + 80)) ? "unclosed" : null;
}

const refuse = (): never => {
  throw new TypeError("only YAML is read");
};

/** Reads the block through gray-matter with our own YAML engine; null where its language is another, which is never run. */
function readBlock(text: string, fence: Fence): YamlBlock | null {
  if (fence.language === null) {
    const plain = readPlainBlock(text.slice(fence.yaml.start, fence.yaml.end), fence.yaml.start);
    if (plain !== null) return plain;
  }
  let block: YamlBlock | null = null;
  const yaml = {
    parse: (): object => {
      block = readYamlBlock(text.slice(fence.yaml.start, fence.yaml.end), fence.yaml.start);
      return {};
    },
    stringify: refuse,
  };
  const other = { parse: refuse, stringify: refuse };
  try {
    // An options object also keeps gray-matter from answering out of its cache.
    // It knows no line that ends in a carriage return alone.
    matter(text.slice(0, fence.end).replace(/\r(?!\n)/g, "\n"), {
      engines: { yaml, javascript: other, js: other, json: other, coffee: other, cson: other, toml: other },
    });
  } catch {
    // Thrown by `refuse` or for a language gray-matter does not know; the caller reports it with its place.
    return null;
  }
  return block;
}

// As many characters of a wrong value as a message repeats.
const MOST_NAMED = 60;

function nameOf(value: unknown): string {
  if (value === null || value === undefined) return "nothing";
  if (Array.isArray(value)) return "list";
  if (typeof value === "object") return "set of fields";
  const words = String(value);
  return `\`${words.length > MOST_NAMED ? `${[...words.slice(0, MOST_NAMED)].slice(0, -1).join("")}…` : words}\``;
}

/** The words of a scalar without its quotation marks, where they stand in the file as they are. */
function wordsSpan(text: string, span: Span, value: unknown): Span {
  const isQuoted =
    /^["']/.test(text.charAt(span.start)) && text.slice(span.start + 1, span.end - 1) === value;
  return isQuoted ? { start: span.start + 1, end: span.end - 1 } : span;
}

interface Desk {
  readonly text: string;
  readonly block: YamlBlock;
  readonly say: (code: DiagnosticCode, span: Span, facts: Facts) => void;
}

/** A value with its numbers as they are written: YAML reads `2024` as a number and `1.10` as 1.1. */
function asWritten(desk: Desk, value: unknown, path: readonly PropertyKey[]): unknown {
  if (typeof value === "number") {
    const { start, end } = desk.block.spanOf(path);
    return desk.text.slice(start, end);
  }
  if (Array.isArray(value)) return value.map((item, index) => asWritten(desk, item, [...path, index]));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [key, asWritten(desk, item, [...path, key])]),
  );
}

/** A set of fields without those its schema does not know, which are reported; a name alone is a source. */
function knownFields(desk: Desk, field: FieldName, value: unknown, path: readonly PropertyKey[]): unknown {
  if (field !== "source" && field !== "corrections") return value;
  if (field === "source" && typeof value === "string") return { name: value };
  if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
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

/** Checks one field as written under `key`; undefined where it is wrong, all its faults reported. */
function checkField(desk: Desk, field: FieldName, key: string, raw: unknown): unknown {
  const isList = LIST_FIELDS.has(field);
  const isSingle = isList && !Array.isArray(raw);
  let value = asWritten(desk, raw, [key]);
  if (isList) {
    const items = Array.isArray(value) ? value : [value];
    value = items.map((item, index) => knownFields(desk, field, item, isSingle ? [key] : [key, index]));
  }
  const schema: z.ZodType = FRONT_MATTER_SCHEMA.shape[field];
  const checked = schema.safeParse(value);
  if (checked.success) return checked.data;
  for (const issue of checked.error.issues) {
    const path = isSingle ? issue.path.slice(1) : issue.path;
    let found: unknown = raw;
    for (const step of path)
      found =
        typeof found === "object" && found !== null
          ? Object.entries(found).find(([name]) => name === String(step))?.[1]
          : undefined;
    const facts = {
      found: nameOf(found),
      field: [key, ...path.filter((step) => typeof step === "string")].join("."),
      expected: issue.message,
    };
    desk.say("front-matter/wrong-value", desk.block.spanOf([key, ...path]), facts);
  }
  return undefined;
}

/** The fields of the block by their own names, each with the key it stands under. */
function readFields(desk: Desk): ReadonlyMap<FieldName, { readonly key: string; readonly value: unknown }> {
  const fields = new Map<FieldName, { key: string; value: unknown }>();
  for (const [key, raw] of Object.entries(desk.block.data ?? {})) {
    // The schema's own keys are the only names a key can equal here.
    const field = FIELDS.includes(key) ? (key as FieldName) : ALIASES.get(key);
    const span = desk.block.keySpanOf(key);
    if (field === undefined) {
      const facts = { field: key, nearest: nearest(key, [...FIELDS, ...ALIASES.keys()]) ?? "" };
      desk.say("front-matter/unknown-field", span, facts);
      continue;
    }
    if (raw === null) continue;
    const other = fields.get(field);
    if (other !== undefined) {
      const facts = { found: "second value", field: key, expected: `one of \`${other.key}\` and \`${key}\`` };
      desk.say("front-matter/wrong-value", span, facts);
      continue;
    }
    const value = checkField(desk, field, key, raw);
    if (value !== undefined) fields.set(field, { key, value });
  }
  return fields;
}

function composeFrontMatter(desk: Desk, span: Span): FrontMatter {
  const fields = readFields(desk);
  // checkField has parsed each value with the schema of its field, which is what makes these two casts safe.
  const one = <T>(field: FieldName): Written<T> | null => {
    const found = fields.get(field);
    if (found === undefined) return null;
    return {
      value: found.value as T,
      span: wordsSpan(desk.text, desk.block.spanOf([found.key]), found.value),
    };
  };
  const many = <T>(field: FieldName): readonly Written<T>[] => {
    const found = fields.get(field);
    if (found === undefined) return [];
    const isList = Array.isArray((desk.block.data as Readonly<Record<string, unknown>>)[found.key]);
    return (found.value as readonly T[]).map((value, index) => ({
      value,
      span: wordsSpan(desk.text, desk.block.spanOf(isList ? [found.key, index] : [found.key]), value),
    }));
  };
  return {
    span,
    isBroken: false,
    title: one("title"),
    published: one("published"),
    updated: one("updated"),
    sources: many<z.infer<typeof SOURCE_SCHEMA>>("source").map(({ value, span: place }) => ({
      value: {
        name: value.name,
        url: value.url ?? null,
        title: value.title ?? null,
        published: value.published ?? null,
        captured: value.captured ?? null,
      },
      span: place,
    })),
    authors: many("authors"),
    editor: one("editor"),
    topics: many("topics"),
    people: many("people"),
    organisations: many("organisations"),
    places: many("places"),
    events: many("events"),
    added: one("added"),
    language: one("language"),
    slug: one("slug"),
    draft: one("draft"),
    publishAt: one("publishAt"),
    embargo: one("embargo"),
    corrections: many<z.infer<typeof CORRECTION_SCHEMA>>("corrections").map(({ value, span: place }) => ({
      value: { date: value.date, text: value.text, was: value.was ?? null },
      span: place,
    })),
  };
}

/**
 * Reads the front matter of an article: YAML between two lines of `---` at the head of the file. Every fault is reported
 * with its place, all at once; a wrong field is left out and the others are read. YAML's dates stay the words they are.
 * Another language than YAML is refused and never run.
 *
 * @example
 * readFrontMatter({path: "a.md", format: "markdown", text: "---\ntitle: Quay\n---\n"}, report).title
 * //=> {value: "Quay", span: {start: 11, end: 15}}
 */
export function readFrontMatter(source: SourceFile, report: Report): FrontMatter {
  const { path, text } = source;
  const say = (code: DiagnosticCode, span: Span, facts: Facts): void =>
    report(diagnose(code, { path, text, span }, facts));
  const other = findOtherFence(text);
  if (other !== null) {
    say("front-matter/not-yaml", { start: 0, end: 3 }, { engine: text.slice(0, 3) });
    return { ...NO_FRONT_MATTER, isBroken: true, span: other };
  }
  const fence = findFence(text);
  if (fence === null) return NO_FRONT_MATTER;
  if (fence === "unclosed") {
    say("front-matter/broken", { start: 0, end: 3 }, { why: "the closing line `---` is missing" });
    return { ...NO_FRONT_MATTER, isBroken: true };
  }
  const span = { start: 0, end: fence.end };
  const isEmpty = fence.language === null && text.slice(fence.yaml.start, fence.yaml.end).trim() === "";
  if (isEmpty) return { ...NO_FRONT_MATTER, span };
  const block = readBlock(text, fence);
  if (block === null) {
    const language = fence.language ?? { start: 0, end: 3 };
    say("front-matter/not-yaml", language, { engine: text.slice(language.start, language.end) });
    return { ...NO_FRONT_MATTER, isBroken: true, span };
  }
  for (const { start, end, why } of block.faults) say("front-matter/broken", { start, end }, { why });
  if (block.faults.length > 0) return { ...NO_FRONT_MATTER, isBroken: true, span };
  if (block.data === null) return { ...NO_FRONT_MATTER, span };
  if (typeof block.data !== "object" || Array.isArray(block.data)) {
    const facts = { found: nameOf(block.data), field: "front matter", expected: "fields with values" };
    say("front-matter/wrong-value", block.spanOf([]), facts);
    return { ...NO_FRONT_MATTER, isBroken: true, span };
  }
  return composeFrontMatter({ text, block, say }, span);
}
