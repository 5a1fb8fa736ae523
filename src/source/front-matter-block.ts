import matter from "gray-matter";
import type { Span } from "../text/span.ts";
import { findClosingLine, lineFrom } from "./find-closing-line.ts";
import { readTomlBlock } from "./toml-block.ts";
import { readPlainBlock, readYamlBlock, type YamlBlock } from "./yaml-block.ts";

/** The block at the head of a file as it was found: read, or why not. */
export type FoundBlock =
  | { readonly outcome: "none" }
  /** It begins and does not end; `closing` is the line that is missing. */
  | { readonly outcome: "unclosed"; readonly opening: Span; readonly closing: string }
  /** Its language is none of ours; nothing of it was run. */
  | { readonly outcome: "foreign"; readonly language: Span; readonly span: Span }
  | { readonly outcome: "read"; readonly span: Span; readonly language: Language; readonly block: YamlBlock };

/** The languages of front matter. JSON is read as YAML, which holds it. */
export type Language = "YAML" | "TOML" | "JSON";

const LANGUAGES: ReadonlyMap<string, Language> = new Map<string, Language>([
  ["", "YAML"],
  ["yaml", "YAML"],
  ["yml", "YAML"],
  ["toml", "TOML"],
  ["json", "JSON"],
]);

const OPENING = /^\s*(---|\+\+\+|;;;)[^\S\r\n]*([^\s\-+;][^\r\n]*)?(?:\r\n?|\n)/;
const FIELD = /^[\w-]+[ \t]*:(?:\s|$)/;
const BARE_JSON = /^\s*\{\s*"/;

/** Where an object of JSON that begins at `start` ends; -1 where it never does. */
function endOfObject(text: string, start: number): number {
  let depth = 0;
  let isQuoted = false;
  for (let at = start; at < text.length; at += 1) {
    const sign = text.charAt(at);
    if (isQuoted) {
      if (sign === "\\") at += 1;
      else if (sign === '"') isQuoted = false;
    } else if (sign === '"') isQuoted = true;
    else if (sign === "{") depth += 1;
    else if (sign === "}") {
      depth -= 1;
      if (depth === 0) return at + 1;
    }
  }
  return -1;
}

const refuse = (): never => {
  throw new TypeError("only data is read");
};
const REFUSED = { parse: refuse, stringify: refuse };

/** White space cut to one character, or a line's end and one: gray-matter takes time to the square of longer runs. */
const withShortSpaces = (text: string): string =>
  text.replace(/\s+/g, (run) => (/[\r\n]/.test(run) ? (/[\r\n]$/.test(run) ? "\n" : "\n ") : " "));

/** Reads a block by gray-matter with our own engines alone; null where it finds nothing but remarks. */
function readByMatter(text: string, { start, end }: Span, language: Language): YamlBlock | null {
  let block: YamlBlock | null = null;
  const engine = (read: (written: string, offset: number) => YamlBlock) => ({
    parse: (): object => {
      block = read(text.slice(start, end), start);
      return {};
    },
    stringify: refuse,
  });
  const yaml = engine(readYamlBlock);
  // An options object also keeps gray-matter from answering out of its cache.
  matter(`---\n${withShortSpaces(text.slice(start, end))}\n---\n`, {
    language: language.toLowerCase(),
    engines: {
      yaml,
      json: yaml,
      toml: engine(readTomlBlock),
      javascript: REFUSED,
      js: REFUSED,
      coffee: REFUSED,
      cson: REFUSED,
    },
  });
  return block;
}

const NOTHING: YamlBlock = {
  data: null,
  faults: [],
  spanOf: () => ({ start: 0, end: 0 }),
  keySpanOf: () => ({ start: 0, end: 0 }),
};

function readAs(text: string, language: Language, inner: Span, end: number): FoundBlock {
  const plain = language === "YAML" ? readPlainBlock(text.slice(inner.start, inner.end), inner.start) : null;
  const block = plain ?? readByMatter(text, inner, language) ?? NOTHING;
  return { outcome: "read", span: { start: 0, end }, language, block };
}

/**
 * Finds and reads the fields at the head of a text: YAML between lines of `---`, TOML between lines of `+++`, JSON between
 * lines of `;;;` or as the object that the text begins with, and each of them after `---` and its name. Another language
 * is refused and never run.
 */
export function readFrontMatterBlock(text: string): FoundBlock {
  if (BARE_JSON.test(text)) {
    const start = text.indexOf("{");
    const end = endOfObject(text, start);
    if (end < 0) return { outcome: "unclosed", opening: { start, end: start + 1 }, closing: "}" };
    const line = lineFrom(text, end);
    if (text.slice(end, line.end).trim() === "") return readAs(text, "JSON", { start, end }, line.next);
  }
  const opening = OPENING.exec(text);
  if (opening === null) return { outcome: "none" };
  const [head, mark = "", written] = opening;
  const name = written?.trim() ?? "";
  const start = head.length;
  const next = text.slice(start, start + 80);
  const markAt = text.indexOf(mark);
  // A rule under white space, or over a text, is no front matter; a field under it shows that one was meant.
  const isMeant = name !== "" || mark !== "---" || FIELD.test(next);
  if (mark === "---" && markAt > 0 && !FIELD.test(next)) return { outcome: "none" };
  const closing =
    findClosingLine(text, start, mark) ?? (mark === "---" ? findClosingLine(text, start, "...") : null);
  if (closing === null)
    return isMeant && mark === "---"
      ? { outcome: "unclosed", opening: { start: markAt, end: markAt + 3 }, closing: mark }
      : { outcome: "none" };
  const span = { start: 0, end: closing.end };
  const inner = { start, end: closing.start };
  if (mark === "+++" && name === "") return readAs(text, "TOML", inner, closing.end);
  if (mark === ";;;" && name === "") return readAs(text, "JSON", inner, closing.end);
  const language = mark === "---" ? LANGUAGES.get(name.toLowerCase()) : undefined;
  if (language !== undefined) return readAs(text, language, inner, closing.end);
  const at = text.indexOf(name, markAt + 3);
  return mark === "---"
    ? { outcome: "foreign", language: { start: at, end: at + name.length }, span }
    : { outcome: "none" };
}
