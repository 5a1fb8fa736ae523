import { createHash, hash } from "node:crypto";
import type { Archive } from "../archive/archive.ts";
import type { Article } from "../archive/article.ts";
import type { Agreement } from "../archive/comparison.ts";
import type { Entity, Said } from "../archive/entity.ts";
import type { EntityId } from "../authority/authority-record.ts";

/**
 * Digests of what pages are made from, far cheaper than the pages: where all inputs of a page are as they were, so is
 * the page, and its view need not be composed. Whatever a composer reads must be among its page's inputs; the tests
 * that compare a build after an edit with a clean one hold composers to that.
 */
export interface PageInputs {
  /** All that an article says, where it comes from and what its names were joined to. */
  readonly article: (article: Article) => string;
  /** What pages of others print of an entity: its name and what it is; the id alone where the archive has none. */
  readonly entity: (id: string) => string;
  /** With whom an entity is named. */
  readonly companions: (id: EntityId) => string;
  /** Comparisons, with the sentences they compare. */
  readonly agreements: (agreements: readonly Agreement[]) => readonly unknown[];
}

/** A digest of data that survives JSON: 128 bits in base64url. */
export function digestOf(...data: readonly unknown[]): string {
  return hash("sha256", JSON.stringify(data), "base64url").slice(0, 22);
}

/** A function that is called once for each key and remembered. */
function once<K, V>(compose: (key: K) => V): (key: K) => V {
  const known = new Map<K, V>();
  return (key) => {
    let value = known.get(key);
    if (value === undefined) {
      value = compose(key);
      known.set(key, value);
    }
    return value;
  };
}

/** Where words stand, without the words, which the article's own digest covers. */
export const placeOf = ({ article, sentence, span }: Said): readonly unknown[] => [
  article.id,
  sentence,
  span.start,
  span.end,
];

function digestArticle(article: Article): string {
  const { document, mentions, names, ...rest } = article;
  const { source, text, blocks, removed, masthead, language } = document;
  const { roles, quotes, statements } = mentions;
  // Dates, figures, numerals and sentences follow from the text and the masthead by the program alone; names, and what
  // hangs on them, are typed with what all articles say and joined by the records.
  const joined = names.map(({ mention, resolution, sentence }) => [
    mention.start,
    mention.end,
    mention.kind,
    mention.name,
    resolution,
    sentence,
  ]);
  return createHash("sha256")
    .update(JSON.stringify([rest, source.format, blocks, removed, masthead, language]))
    .update(JSON.stringify([joined, roles, quotes, statements]))
    .update(text)
    .update("\0")
    .update(source.text)
    .digest("base64url")
    .slice(0, 22);
}

/** What is said of an entity elsewhere than on its own pages. */
function faceOf({ id, kind, name, sort, subkind, country, record, posts }: Entity): string {
  const [post] = posts;
  return digestOf(id, kind, name, sort, subkind, country, record, post?.title, post?.affiliation);
}

/** Opens the digests of an archive; each is made once. */
export function openPageInputs({
  entities,
  recordNames,
}: Pick<Archive, "entities" | "recordNames">): PageInputs {
  const article = once(digestArticle);
  const entity = once((id: string): string => {
    const found = entities.get(id as EntityId);
    return found === undefined ? (recordNames.get(id as EntityId) ?? id) : faceOf(found);
  });
  const said = (place: Said | null) => (place === null ? null : [article(place.article), ...placeOf(place)]);
  return {
    article,
    entity,
    companions: once((id) => digestOf(entities.get(id)?.companions)),
    agreements: (list) =>
      list.map(({ earlier, later, entity: of, ...rest }) => [
        rest,
        of === null ? null : entity(of),
        earlier.shown,
        said(earlier.said),
        later.shown,
        said(later.said),
      ]),
  };
}
