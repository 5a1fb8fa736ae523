import type { AttestedRole, EntityId } from "../authority/authority-record.ts";
import { bitsOf, IS } from "../mentions/names/name-lexicon.ts";
import { fold } from "../text/fold.ts";
import type { Article } from "./article.ts";
import { articleDate } from "./article-date.ts";
import type { Entity } from "./entity.ts";
import { countryMeant } from "./missions.ts";
import type { Attestation } from "./office.ts";

/** One report of a post: an article's words or a line of a record. */
export interface HeldPost {
  readonly person: EntityId;
  readonly title: string;
  readonly organisation: EntityId | null;
  readonly affiliation: string | null;
  readonly country: string | null;
  /** The place at which it is held, as the words print it. */
  readonly place: string | null;
  /** True for one of several posts that the article gives in one breath: the office named may be another's. */
  readonly isOneOfSeveral: boolean;
  readonly attestation: Attestation;
}

const POST = IS.postHead | IS.title | IS.role;

/** True where the last word before the first `of`, `for` or `at` is one for a post. */
function isPost(words: string): boolean {
  const head = words.split(/ (?:of|for|at|to) /u, 1)[0] ?? "";
  return (bitsOf(head.slice(head.lastIndexOf(" ") + 1).toLowerCase()) & POST) !== 0;
}

/**
 * The posts of a title that gives several: those joined by `and`, where each is a post of its own.
 *
 * @example
 * titlesIn("Chair and Head of Trade and Ports") //=> ["Chair", "Head of Trade and Ports"]
 */
export function titlesIn(title: string): readonly string[] {
  const titles: string[] = [];
  for (const part of title.split(" and ")) {
    const last = titles.at(-1);
    if (last !== undefined && !(isPost(last) && isPost(part)))
      titles[titles.length - 1] = `${last} and ${part}`;
    else titles.push(part);
  }
  return titles;
}

/** The sentence of an article that names a person and says the title; else the first that names the person. */
function sentenceSaying(entity: Entity, article: Article, title: string): Attestation["place"] {
  const here = entity.appearances.filter((appearance) => appearance.article === article);
  const wanted = fold(title);
  const saying = here.find(({ sentence }) => {
    const span = article.mentions.sentences[sentence];
    return span !== undefined && fold(article.document.text.slice(span.start, span.end)).includes(wanted);
  });
  const found = saying ?? here[0];
  return found === undefined ? null : { article, sentence: found.sentence, span: found.span };
}

const bare = (path: string): string => path.replace(/\.[^./]+$/, "");
const shortCountry = (country: string | null): string | null =>
  country === null ? null : (countryMeant(country) ?? country);

/** The line of a person's record that tells the office of a post which an article gives without one. */
function roleMeant(
  roles: readonly AttestedRole[],
  { title, country }: Pick<HeldPost, "title" | "country">,
  article: Article,
): AttestedRole | null {
  const meant = roles.filter(
    (role) =>
      fold(role.title) === fold(title) &&
      (role.article === null || bare(role.article) === bare(article.id)) &&
      (role.country === null || country === null || shortCountry(role.country) === country),
  );
  return meant.length === 1 ? (meant[0] ?? null) : null;
}

// Reading the records has made ids of the words that name one.
const officeIn = ({ organisation }: AttestedRole): Pick<HeldPost, "organisation" | "affiliation"> =>
  organisation?.includes("/") === true
    ? { organisation: organisation as EntityId, affiliation: null }
    : { organisation: null, affiliation: organisation };

/**
 * Every report of a person's posts: what the articles attest, then what the record does. A title that gives several posts
 * is as many reports; a post that an article gives without an office has the one of the record where both say the same.
 */
export function heldPosts(entity: Entity, articles: ReadonlyMap<string, Article>): readonly HeldPost[] {
  const roles = entity.record?.roles ?? [];
  const attested = entity.posts.flatMap(({ attestations, title, ...post }) => {
    const titles = titlesIn(title);
    const country = shortCountry(post.country);
    const isInDoubt = titles.length > 1 || (post.organisation === null && post.affiliation === null);
    return titles.flatMap((one) =>
      attestations.map((place): HeldPost => {
        const told = { title: one, country };
        const role = isInDoubt ? roleMeant(roles, told, place.article) : null;
        const date = articleDate(place.article);
        return {
          ...post,
          ...told,
          ...(role === null ? {} : officeIn(role)),
          person: entity.id,
          isOneOfSeveral: titles.length > 1 && role === null,
          attestation: { basis: "stated", edtf: date?.edtf ?? null, place },
        };
      }),
    );
  });
  const recorded = roles.map((role): HeldPost => {
    const article = role.article === null ? undefined : articles.get(bare(role.article));
    const edtf = role.attested ?? (article === undefined ? null : (articleDate(article)?.edtf ?? null));
    return {
      person: entity.id,
      title: role.title,
      ...officeIn(role),
      country: shortCountry(role.country),
      place: null,
      isOneOfSeveral: false,
      attestation: {
        basis: "editor",
        edtf,
        place: article === undefined ? null : sentenceSaying(entity, article, role.title),
      },
    };
  });
  return [...attested, ...recorded];
}
