import { Composer, type CST, isMap, isScalar, isSeq, type Node, Parser, type YAMLMap } from "yaml";
import type { Span } from "../text/span.ts";
import { checkNodes, checkTokens, MOST_ALIASES } from "./check-yaml.ts";
import { joinLines } from "./join-lines.ts";

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

/** What a block's tokens are composed to; faults are found by us where the library would take time to its square. */
function composeTokens(tokens: readonly CST.Token[], length: number) {
  const composer = new Composer({ schema: "core", uniqueKeys: false, keepSourceTokens: false });
  const [document, second] = [...composer.compose(tokens, true, length)];
  return { document, second };
}

/** What the library says in the words of those who write it. */
const PLAIN_WORDS: Readonly<Record<string, string>> = {
  BLOCK_AS_IMPLICIT_KEY: "a second `: ` stands in the line; put the whole value in quotes",
  BAD_SCALAR_START: "a value cannot begin with this character; put the whole value in quotes",
  BAD_DQ_ESCAPE: "between double quotes a backslash must be doubled; single quotes keep it as it is",
  TAB_AS_INDENT: "a tab indents the line; use spaces",
};

/** Finds the members of maps by their keys; each map is indexed once. */
function indexMaps(): (map: YAMLMap, key: PropertyKey) => YAMLMap["items"][number] | undefined {
  const indexes = new WeakMap<YAMLMap, ReadonlyMap<string, YAMLMap["items"][number]>>();
  return (map, key) => {
    let index = indexes.get(map);
    if (index === undefined) {
      index = new Map(map.items.map((pair) => [isScalar(pair.key) ? String(pair.key.value) : "", pair]));
      indexes.set(map, index);
    }
    return index.get(typeof key === "symbol" ? (key.description ?? "") : String(key));
  };
}

/**
 * Reads YAML that stands at `offset` in its file (all spans count into the file). Core schema, so that `2021-03-03` is
 * a string; unique keys; no tags, merges or growth by aliases. Every fault is listed; `data` is null where there is one.
 */
export function readYamlBlock(written: string, offset: number): YamlBlock {
  // The library knows no line that ends in a carriage return alone. As long as before, so that places stay.
  const yaml = written.replace(/\r(?!\n)/g, "\n");
  const block = readStrictly(yaml, offset);
  if (block.faults.length === 0) return block;
  const joined = joinLines(yaml);
  const lenient = joined === yaml ? block : readStrictly(joined, offset);
  return lenient.faults.length === 0 ? lenient : block;
}

function readStrictly(yaml: string, offset: number): YamlBlock {
  const tokens = [...new Parser().parse(yaml)];
  const refused = checkTokens(tokens);
  // What is nested too deep is not composed, for the library composes by recursion.
  const { document, second } = refused.length > 0 ? {} : composeTokens(tokens, yaml.length);
  // What breaks off at the end of the block is shown where its words end, not on the line of the fence below.
  const last = yaml.trimEnd().length;
  const faultAt = (from: number, to: number, why: string): YamlFault => {
    const start = Math.min(from, last);
    return { start: offset + start, end: offset + Math.max(start + 1, to), why: why.replace(/\.$/, "") };
  };
  const faults: YamlFault[] = refused.map(({ start, end, why }) => faultAt(start, end, why));
  for (const { pos, code, message } of document?.errors ?? [])
    faults.push(faultAt(pos[0], pos[1], PLAIN_WORDS[code] ?? message));
  if (second !== undefined)
    faults.push(faultAt(second.range[0], second.range[1], "a second document begins, one is read"));
  if (document !== undefined && faults.length === 0)
    for (const { start, end, why } of checkNodes(document)) faults.push(faultAt(start, end, why));
  let data: unknown = null;
  if (document !== undefined && faults.length === 0)
    // What could grow was refused, so the library's own count is never reached.
    data = document.toJS({ maxAliasCount: MOST_ALIASES * MOST_ALIASES });
  const contents = document?.contents ?? null;
  const place = (node: Node | null | undefined): Span => {
    const range = node?.range;
    return range == null
      ? { start: offset, end: offset + Math.min(1, yaml.length) }
      : { start: offset + range[0], end: offset + Math.max(range[1], range[0] + 1) };
  };
  const memberOf = indexMaps();
  return {
    data,
    faults,
    spanOf: (path) => {
      let node: unknown = contents;
      let found: Node | null = contents;
      for (const key of path) {
        node = isMap(node) ? memberOf(node, key)?.value : isSeq(node) ? node.get(key, true) : null;
        if (node === null || node === undefined || typeof node !== "object") break;
        // Members of parsed maps and lists are nodes.
        found = node as Node;
      }
      return place(found);
    },
    keySpanOf: (key) => {
      const pair = isMap(contents) ? memberOf(contents, key) : undefined;
      return place(isScalar(pair?.key) ? pair.key : contents);
    },
  };
}
