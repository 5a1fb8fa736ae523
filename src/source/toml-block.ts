import { parse, TomlError } from "smol-toml";
import type { Span } from "../text/span.ts";
import { lineFrom } from "./find-closing-line.ts";
import type { YamlBlock } from "./yaml-block.ts";

/** Dates as they are written, and numbers as words, for a field's words are what counts. */
function plain(value: unknown): unknown {
  // Every date of the library is a TomlDate, which prints itself with the zone it was written with.
  if (value instanceof Date) return value.toISOString();
  if (typeof value === "number" || typeof value === "bigint") return String(value);
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, plain(item)]));
}

interface Line {
  /** The table it stands in, and its key: `["taxonomies", "tags"]`. */
  readonly path: readonly string[];
  readonly key: Span;
  readonly value: Span;
}

const HEADER = /^[ \t]*\[+[ \t]*([\w.-]+)[ \t]*\]+/;
const FIELD = /^([ \t]*)(["']?)([\w.-]+)\2[ \t]*=[ \t]*/;

/** Where each key stands that begins a line; the value reaches to the line's end. */
function findLines(toml: string): readonly Line[] {
  const lines: Line[] = [];
  let table: readonly string[] = [];
  for (let line = 0; line < toml.length; ) {
    const { end, next } = lineFrom(toml, line);
    const words = toml.slice(line, end).trimEnd();
    const header = HEADER.exec(words)?.[1];
    const field = FIELD.exec(words);
    if (header !== undefined) table = header.split(".");
    else if (field !== null) {
      const [whole, indent = "", quote = "", key = ""] = field;
      const start = line + indent.length + quote.length;
      lines.push({
        path: [...table, ...(quote === "" ? key.split(".") : [key])],
        key: { start, end: start + key.length },
        value: { start: line + whole.length, end: Math.max(line + whole.length + 1, line + words.length) },
      });
    }
    line = next;
  }
  return lines;
}

/** Reads TOML that stands at `offset` in its file; all spans count into the file. Dates are the words they are. */
export function readTomlBlock(toml: string, offset: number): YamlBlock {
  const lines = findLines(toml);
  const moved = ({ start, end }: Span): Span => ({ start: offset + start, end: offset + end });
  const lineOf = (path: readonly PropertyKey[]): Line | undefined =>
    lines.find((line) => line.path.every((key, at) => key === path[at]));
  const first = { start: 0, end: Math.min(1, toml.length) };
  const places = {
    spanOf: (path: readonly PropertyKey[]) => moved(lineOf(path)?.value ?? first),
    keySpanOf: (key: string) => moved(lines.find(({ path }) => path[0] === key)?.key ?? first),
  };
  try {
    // A line end may be a carriage return alone. As long as before, so that places stay.
    return { data: plain(parse(toml.replace(/\r(?!\n)/g, "\n"))), faults: [], ...places };
  } catch (fault) {
    if (!(fault instanceof TomlError)) throw fault;
    let start = 0;
    for (let line = 1; line < fault.line; line += 1) start = lineFrom(toml, start).next;
    start = Math.min(start + Math.max(0, fault.column - 1), Math.max(0, toml.trimEnd().length - 1));
    const why = (fault.message.split("\n")[0] ?? "").replace(/^Invalid TOML document: /, "");
    return { data: null, faults: [{ ...moved({ start, end: start + 1 }), why }], ...places };
  }
}
