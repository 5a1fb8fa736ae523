import { fold } from "../text/fold.ts";

/** The letter a name is filed under: A to Z for Latin script, `0–9` for digits, the capital of another cased script, else `Other`. */
export function letterOf(sort: string): string {
  const first = fold(sort).match(/[\p{L}\p{N}]/u)?.[0] ?? "";
  if (/[a-z]/.test(first)) return first.toUpperCase();
  if (/\p{N}/u.test(first)) return "0–9";
  const upper = first.toUpperCase();
  return upper !== first ? upper : "Other";
}

/** A letter as part of an address or anchor: `a`, `0`, `other`. */
export function letterKey(letter: string): string {
  return letter === "0–9" ? "0" : letter.toLowerCase();
}

/**
 * Sorts by the folded form from its first letter or digit on, code unit by code unit, so that the order is the same on
 * every machine.
 */
export function sortByName<T>(
  list: readonly T[],
  name: (item: T) => string,
  id: (item: T) => string,
): readonly T[] {
  return list
    .map((item) => ({ item, key: fold(name(item)).replace(/^[^\p{L}\p{N}]+/u, ""), id: id(item) }))
    .sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : a.id < b.id ? -1 : 1))
    .map(({ item }) => item);
}
