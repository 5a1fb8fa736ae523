import { createHash } from "node:crypto";
import type { AuthorityRecord, EntityId } from "../authority/authority-record.ts";
import { fold } from "../text/fold.ts";
import { longSlugOf } from "../text/slug.ts";

/** The topics that articles are filed under: each by the key of the words that mean it. */
export type TagTopics = ReadonlyMap<string, EntityId>;

/** What is the same in all writings of a tag: `foreign-trade`, `Foreign Trade`, `foreign_trade`. */
export const tagKey = (tag: string): string =>
  fold(tag)
    .replace(/[\s_-]+/g, " ")
    .trim();

const digestOf = (key: string): string => createHash("sha256").update(key).digest("hex").slice(0, 8);

/**
 * The topic of each tag: the record that has its slug, name or variant, else a topic of its own. Where two tags would have
 * one slug (`C`, `C++`), the one that is spelt like it keeps it, or the first of the alphabet, and a digest tells the others apart.
 */
export function composeTagTopics(tags: Iterable<string>, topics: readonly AuthorityRecord[]): TagTopics {
  const known = new Map<string, EntityId>();
  const taken = new Set<string>();
  for (const { id, slug, name, variants } of topics) {
    taken.add(slug);
    for (const words of [id, slug, name, ...variants])
      if (!known.has(tagKey(words))) known.set(tagKey(words), id);
  }
  const keys = [...new Set([...tags].map(tagKey))].filter((key) => key !== "" && !known.has(key)).sort();
  const isSpelt = (key: string): boolean => tagKey(longSlugOf(key)) === key;
  for (const key of [...keys.filter(isSpelt), ...keys.filter((key) => !isSpelt(key))]) {
    const slug = longSlugOf(key);
    const own = taken.has(slug) ? longSlugOf(`${slug} ${digestOf(key)}`) : slug;
    taken.add(own);
    known.set(key, `topic/${own}`);
  }
  return known;
}
