import { foldedBones, squeeze, wordsOf } from "./bones.ts";
import type { WitnessedEntity, WitnessedSite } from "./load-site.ts";
import { wholeText } from "./read-source.ts";
import type { WitnessedArticle } from "./site-model.ts";
import type { Verdict } from "./verdict.ts";

/** Words that stand beside a name and are no part of it. */
const IDLE = new Set(
  "the of and in for at on de la du des van von der al el a an s mr mrs ms dr sir".split(" "),
);

const initials = (words: readonly string[]): string =>
  words
    .filter((word) => !IDLE.has(word))
    .map((word) => word[0])
    .join("");

/** True where two spellings can be one name: the same words, some of them, or their first letters. */
export function isSameName(one: string, other: string): boolean {
  const [left, right] = [foldedBones(one), foldedBones(other)];
  if (
    left === right ||
    (left.length > 3 && right.includes(left)) ||
    (right.length > 3 && left.includes(right))
  )
    return true;
  const [words, others] = [wordsOf(one), wordsOf(other)];
  if (words.length > 0 && words.every((word) => others.includes(word) || IDLE.has(word))) return true;
  if (others.length > 0 && others.every((word) => words.includes(word) || IDLE.has(word))) return true;
  return left === initials(others) || right === initials(words);
}

/** True where words can stand for an entity: one of its names, a part of one, or what an editor ruled. */
export function isNameOf(
  site: WitnessedSite,
  entity: WitnessedEntity,
  words: string,
  article: string | null,
): boolean {
  const names = [entity.name, ...(entity.record?.names ?? []), ...entity.variants];
  // A variant that only the articles print proves nothing of itself: it must be like a name that is known.
  const known = [entity.name, ...(entity.record?.names ?? [])];
  if (known.some((name) => isSameName(name, words))) return true;
  const id = article?.replace(/\.[^.]+$/, "");
  const isRuled = site.rulings.some(
    (ruling) =>
      ruling.is === entity.id &&
      foldedBones(ruling.words) === foldedBones(words) &&
      (id === undefined || ruling.article.replace(/\.[^.]+$/, "") === id),
  );
  if (isRuled) return true;
  // The fullest form of an article carries a shorter one: `WHO (World Health Organization)`.
  return names.some(
    (name) => foldedBones(name) === foldedBones(words) && known.some((one) => sharesWord(one, words)),
  );
}

const sharesWord = (one: string, other: string): boolean => {
  const words = new Set(wordsOf(one).filter((word) => !IDLE.has(word)));
  return wordsOf(other).some((word) => words.has(word));
};

/** Proves whom each name of an article is taken for, and that its page says the same. */
export function proveNames(site: WitnessedSite, article: WitnessedArticle, verdict: Verdict): void {
  const path = `data/proof.jsonl ${article.record.id}`;
  for (const [start, end, id] of article.proof.names) {
    const words = article.source.text.slice(start, end);
    const entity = site.entities.get(id);
    if (entity === undefined) {
      verdict.disprove({
        path,
        why: "a name is taken for someone without a page",
        found: id,
        expected: words,
      });
      continue;
    }
    const spoken = article.record.mentions.find(
      (mention) => mention.start === start && mention.end === end,
    )?.name;
    if (isNameOf(site, entity, words, article.record.id)) verdict.prove("name");
    else if (
      spoken !== undefined &&
      isNameOf(site, entity, spoken, article.record.id) &&
      sharesWord(spoken, words)
    )
      verdict.prove("name");
    else if (spoken !== undefined && isNameOf(site, entity, spoken, article.record.id))
      verdict.leave({ kind: "name", path: article.record.id, words: `${words} → ${entity.name}` });
    else
      verdict.disprove({ path, why: "the words are no name of this", found: entity.name, expected: words });
  }
  const joined = new Set(article.proof.names.map(([, , id]) => site.entities.get(id)?.href));
  for (const { words, href } of article.page.names) {
    const entity = site.entitiesByHref.get(href);
    if (entity !== undefined && joined.has(href) && isPartOfName(site, article, entity, words))
      verdict.prove("link of a name");
    else
      verdict.disprove({
        path: article.file,
        why: "a name of the text leads to another's page",
        found: `${words} → ${href}`,
        expected: "",
      });
  }
}

/** The words of a link are those of a name that is joined to the entity, or a piece of one that mark-up cut. */
function isPartOfName(
  site: WitnessedSite,
  article: WitnessedArticle,
  entity: WitnessedEntity,
  words: string,
): boolean {
  const bones = foldedBones(words);
  return (
    article.proof.names.some(([start, end, id]) => {
      if (id !== entity.id) return false;
      const there = foldedBones(article.source.text.slice(start, end).replace(/&[#\w]+;/g, ""));
      return (
        there.includes(bones) ||
        bones.includes(there) ||
        isSameName(article.source.text.slice(start, end), words)
      );
    }) || site.rulings.some(({ is, words: ruled }) => is === entity.id && foldedBones(ruled).includes(bones))
  );
}

/** How often, and in how many articles and sentences, each entity is named: counted anew. */
export interface NameCounts {
  readonly mentions: ReadonlyMap<string, number>;
  readonly articles: ReadonlyMap<string, number>;
  /** The sentences in which an entity is named, as `article#number`. */
  readonly sentences: ReadonlyMap<string, ReadonlySet<string>>;
  /** How often each spelling of an entity stands, as `id` and words. */
  readonly forms: ReadonlyMap<string, number>;
}

export function countNames(site: WitnessedSite): NameCounts {
  const mentions = new Map<string, number>();
  const within = new Map<string, Set<string>>();
  const sentences = new Map<string, Set<string>>();
  const forms = new Map<string, number>();
  for (const article of site.articles.values())
    for (const [start, end, id] of article.proof.names) {
      mentions.set(id, (mentions.get(id) ?? 0) + 1);
      const inArticles = within.get(id) ?? new Set();
      inArticles.add(article.href);
      within.set(id, inArticles);
      const number = article.proof.sentences.findIndex(([from, to]) => start >= from && start < to);
      const inSentences = sentences.get(id) ?? new Set();
      inSentences.add(`${article.href}#${number}`);
      sentences.set(id, inSentences);
      const form = `${id} ${squeeze(wholeText({ ...article.source, text: article.source.text.slice(start, end) }))}`;
      forms.set(form, (forms.get(form) ?? 0) + 1);
    }
  return { mentions, articles: new Map([...within].map(([id, set]) => [id, set.size])), sentences, forms };
}
