import { isMap, isScalar, isSeq, type Node, parseDocument } from "yaml";
import type { Span } from "../text/span.ts";

/** A fault of YAML itself, with its place in the whole file. */
export interface YamlFault extends Span {
  readonly why: string;
}

/** YAML read with its places. `data` holds only plain objects, lists and core scalars; dates stay strings. */
export interface YamlBlock {
  readonly data: unknown;
  readonly faults: readonly YamlFault[];
  /** Where the value at a path stands in the whole file; the nearest value above it where the path has none. */
  readonly spanOf: (path: readonly PropertyKey[]) => Span;
  /** Where a key of the top level stands; its value's place where the key cannot be told. */
  readonly keySpanOf: (key: string) => Span;
}

/** Aliases may be few: a document that grows by them is a bomb, not an archive. */
const MOST_ALIASES = 20;

// A field on one line whose value is the same words to every reader of YAML: it begins with a letter, or is a day or
// month, or an empty list; it holds no colon, no `#` and no control character, and ends in no white space.
const PLAIN_LINE = /([A-Za-z]+): (\[\]|\d{4}-\d\d(?:-\d\d)?|[A-Za-z](?:[^\p{C}\p{Z}:#]| (?![ \n]))*)\n/uy;
// The core schema takes these for no words.
const RESOLVED = /^(?:true|false|null)$/i;

/**
 * Reads a block of nothing but plain fields, as most articles have, without building a tree of it: many times faster,
 * and what a place is asked for that it cannot tell is read by the library after all. Null where a line is not plain.
 */
export function readPlainBlock(yaml: string, offset: number): YamlBlock | null {
  const data: Record<string, unknown> = {};
  const keys = new Map<string, Span>();
  const values = new Map<string, Span>();
  PLAIN_LINE.lastIndex = 0;
  while (PLAIN_LINE.lastIndex < yaml.length) {
    const start = PLAIN_LINE.lastIndex;
    const line = PLAIN_LINE.exec(yaml);
    const key = line?.[1];
    const value = line?.[2];
    if (key === undefined || value === undefined || keys.has(key)) return null;
    if (RESOLVED.test(key) || RESOLVED.test(value)) return null;
    const at = offset + start + key.length + 2;
    keys.set(key, { start: offset + start, end: offset + start + key.length });
    values.set(key, { start: at, end: at + value.length });
    data[key] = value === "[]" ? [] : value;
  }
  if (keys.size === 0) return null;
  return {
    data,
    faults: [],
    spanOf: (path) => {
      const [key] = path;
      const span = typeof key === "string" ? values.get(key) : undefined;
      return span ?? readYamlBlock(yaml, offset).spanOf(path);
    },
    keySpanOf: (key) => keys.get(key) ?? readYamlBlock(yaml, offset).keySpanOf(key),
  };
}

/**
 * Reads YAML that stands at `offset` in its file (all spans count into the file). Core schema, so that `2021-03-03` is
 * a string; unique keys; no tags of its own. Every fault is listed; `data` is null where there is one.
 */
export function readYamlBlock(yaml: string, offset: number): YamlBlock {
  const document = parseDocument(yaml, {
    schema: "core",
    uniqueKeys: true,
    keepSourceTokens: false,
    prettyErrors: false,
  });
  // What breaks off at the end of the block is shown where its words end, not on the line of the fence below.
  const last = yaml.trimEnd().length;
  const faults: YamlFault[] = document.errors.map(({ pos: [from, to], message }) => {
    const start = Math.min(from, last);
    return { start: offset + start, end: offset + Math.max(start + 1, to), why: message.replace(/\.$/, "") };
  });
  let data: unknown = null;
  if (faults.length === 0) {
    try {
      data = document.toJS({ maxAliasCount: MOST_ALIASES });
    } catch (fault) {
      faults.push({
        start: offset,
        end: offset + 1,
        why: fault instanceof Error ? fault.message : String(fault),
      });
    }
  }
  const place = (node: Node | null | undefined): Span => {
    const range = node?.range;
    return range == null
      ? { start: offset, end: offset + Math.min(1, yaml.length) }
      : { start: offset + range[0], end: offset + Math.max(range[1], range[0] + 1) };
  };
  return {
    data,
    faults,
    spanOf: (path) => {
      let node: unknown = document.contents;
      let found = node as Node | null;
      for (const key of path) {
        node =
          isMap(node) || isSeq(node) ? node.get(typeof key === "symbol" ? key.description : key, true) : null;
        if (node === null || node === undefined || typeof node !== "object") break;
        // Members of maps and lists read with `keepScalar` are nodes.
        found = node as Node;
      }
      return place(found);
    },
    keySpanOf: (key) => {
      if (isMap(document.contents))
        for (const pair of document.contents.items)
          if (isScalar(pair.key) && pair.key.value === key) return place(pair.key);
      return place(document.contents);
    },
  };
}
