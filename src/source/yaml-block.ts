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
