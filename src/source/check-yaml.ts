import { type CST, type Document, isAlias, isCollection, isMap, isScalar, type Pair } from "yaml";
import type { Span } from "../text/span.ts";

/** What is refused in YAML that the library would read, at its place in the block. */
export interface YamlRefusal extends Span {
  readonly why: string;
}

/** Collections in collections: no record needs five, and the library's own limit is the machine's stack. */
export const DEEPEST_YAML = 50;

/** Aliases may be few: a document that grows by them is a bomb, not an archive. */
export const MOST_ALIASES = 20;

const refusalAt = (start: number, length: number, why: string): YamlRefusal => ({
  start,
  end: start + Math.max(1, length),
  why,
});

/**
 * What the tokens of a block show before anything is built of them: collections deeper than any record needs, which
 * would exhaust the stack, and tags, which stand for types of a program. Walks without recursion.
 */
export function checkTokens(tokens: readonly CST.Token[]): readonly YamlRefusal[] {
  const refusals: YamlRefusal[] = [];
  const left: { readonly token: CST.Token; readonly depth: number }[] = [];
  const push = (token: CST.Token | null | undefined, depth: number): void => {
    if (token != null) left.push({ token, depth });
  };
  for (const token of tokens) push(token, 0);
  for (let next = left.pop(); next !== undefined; next = left.pop()) {
    const { token, depth } = next;
    if (token.type === "tag" && token.source !== "!!str")
      refusals.push(
        refusalAt(token.offset, token.source.length, `a tag such as \`${token.source}\` is not read`),
      );
    if (depth > DEEPEST_YAML) {
      // One is enough: whatever stands in it is deeper still.
      return [refusalAt(token.offset, 1, `fields are nested more than ${DEEPEST_YAML} deep`)];
    }
    if (token.type === "document") {
      for (const mark of token.start) push(mark, depth);
      push(token.value, depth);
    }
    if (!("items" in token)) continue;
    for (const { start, key, sep, value } of token.items) {
      for (const mark of [...start, ...(sep ?? [])]) push(mark, depth);
      push(key, depth + 1);
      push(value, depth + 1);
    }
  }
  return refusals.sort((a, b) => a.start - b.start);
}

/** True where a field that stands twice has the same words both times. */
const isSaidAgain = (one: unknown, other: unknown): boolean =>
  isScalar(one) && isScalar(other) && one.value === other.value;

/** The name of a key; null for one that is no word or number, such as a list. */
function keyName(pair: Pair): string | null {
  return isScalar(pair.key) && pair.key.value !== null && pair.key.value !== ""
    ? String(pair.key.value)
    : null;
}

function spanOf(node: unknown, fallback: Span): Span {
  const range =
    typeof node === "object" && node !== null && "range" in node
      ? // The nodes of a parsed document have a range of three offsets.
        (node.range as readonly [number, number, number] | null | undefined)
      : null;
  return range == null ? fallback : { start: range[0], end: Math.max(range[1], range[0] + 1) };
}

/**
 * What a document of at most `DEEPEST_YAML` levels holds that could mean something else than its words: a key twice, a
 * key that is no word, a merge, and an alias that stands for nothing, holds itself or makes the document grow.
 */
export function checkNodes(document: Document): readonly YamlRefusal[] {
  const refusals: YamlRefusal[] = [];
  const anchored = new Map<string, number>();
  const told = new Set<string>();
  let aliases = 0;
  const refuseAlias = (place: Span, name: string, why: string): void => {
    if (!told.has(name)) refusals.push({ ...place, why: `the alias \`*${name}\` ${why}` });
    told.add(name);
  };

  const visit = (node: unknown, above: Span): void => {
    const place = spanOf(node, above);
    if (isAlias(node)) {
      aliases += 1;
      // An anchor is known once what it names has been read to its end, so that nothing can hold itself.
      const held = anchored.get(node.source);
      if (held === undefined) refuseAlias(place, node.source, "stands for nothing before it");
      else if (held > 0) refuseAlias(place, node.source, "stands for what holds an alias itself");
      else if (aliases === MOST_ALIASES + 1)
        refusals.push({ ...place, why: `there are more than ${MOST_ALIASES} aliases` });
      return;
    }
    const before = aliases;
    if (isMap(node)) {
      const keys = new Map<string, unknown>();
      for (const pair of node.items) {
        const name = keyName(pair);
        const at = spanOf(pair.key, place);
        if (name === null) refusals.push({ ...at, why: "a field's name is no word" });
        else if (keys.has(name) && !isSaidAgain(keys.get(name), pair.value))
          refusals.push({
            ...at,
            why: `the field \`${name.slice(0, 60)}\` stands here a second time; delete one of them`,
          });
        else if (name === "<<")
          refusals.push({ ...at, why: "`<<` is not read, the fields must be written out" });
        if (name !== null) keys.set(name, pair.value);
        visit(pair.value, at);
      }
    } else if (isCollection(node)) for (const item of node.items) visit(item, place);
    if (typeof node === "object" && node !== null && "anchor" in node && typeof node.anchor === "string")
      anchored.set(node.anchor, aliases - before);
  };
  visit(document.contents, { start: 0, end: 1 });
  return refusals;
}
