import type { EntityId } from "../authority/authority-record.ts";
import { type NameIndex, nameKey } from "../authority/name-index.ts";
import type { RoleMention } from "../mentions/mention.ts";
import { fold } from "../text/fold.ts";
import type { Article } from "./article.ts";
import type { AttestedPost } from "./entity.ts";
import { joinedEntity } from "./joined-entity.ts";
import { sentenceHolding } from "./sentence-holding.ts";

type Attestation = AttestedPost["attestations"][number];

/** The organisation that each name of an article stands for, by its folded forms. */
function organisationsOf(article: Article): ReadonlyMap<string, EntityId> {
  const known = new Map<string, EntityId>();
  for (const { mention, resolution } of article.names) {
    const id = joinedEntity(resolution);
    if (id === null || mention.kind === "person" || mention.kind === "event") continue;
    for (const form of [mention.name, article.document.text.slice(mention.start, mention.end)])
      if (!known.has(nameKey(form))) known.set(nameKey(form), id);
  }
  return known;
}

/** A post half gathered. */
interface Gathered {
  readonly post: Omit<AttestedPost, "attestations">;
  readonly attestations: Attestation[];
}

/** Every person's posts, in the order in which the articles attest them. `articles` are oldest first. */
export function composePosts(
  articles: readonly Article[],
  index: NameIndex,
): ReadonlyMap<EntityId, readonly AttestedPost[]> {
  const people = new Map<EntityId, Map<string, Gathered>>();
  for (const article of articles) {
    if (article.mentions.roles.length === 0) continue;
    const organisations = organisationsOf(article);
    const personByName = new Map<string, EntityId>();
    for (const { mention, resolution } of article.names) {
      const id = joinedEntity(resolution);
      if (id?.startsWith("person/")) personByName.set(mention.name, id);
    }
    for (const role of article.mentions.roles) {
      const { title } = role;
      const id = personByName.get(role.person);
      if (id === undefined || title === null) continue;
      const posts = people.get(id) ?? new Map<string, Gathered>();
      addPost(posts, article, { ...role, title }, organisationMeant(role.affiliation, organisations, index));
      people.set(id, posts);
    }
  }
  return new Map(
    [...people].map(([id, posts]) => [
      id,
      [...posts.values()].map(({ post, attestations }) => ({ ...post, attestations })),
    ]),
  );
}

function organisationMeant(
  affiliation: string | null,
  inArticle: ReadonlyMap<string, EntityId>,
  { claims }: NameIndex,
): EntityId | null {
  if (affiliation === null) return null;
  const key = nameKey(affiliation);
  const claimants = claims.get(key) ?? [];
  return inArticle.get(key) ?? (claimants.length === 1 ? (claimants[0] ?? null) : null);
}

/**
 * The place at which a post is held, where the words say it and no office holds it already.
 *
 * @example
 * seatOf({affiliation: null}, "Consul-General of Italy in Lisgar") //=> "Lisgar"
 */
export function seatOf({ affiliation }: Pick<RoleMention, "affiliation">, words: string): string | null {
  const at = affiliation === null ? words.lastIndexOf(" in ") : -1;
  const seat = at < 0 ? "" : words.slice(at + 4).replace(/^the /, "");
  return /^\p{Lu}[^,;:()]*$/u.test(seat) ? seat : null;
}

function addPost(
  posts: Map<string, Gathered>,
  article: Article,
  role: RoleMention & { readonly title: string },
  organisation: EntityId | null,
): void {
  const { title, affiliation, country, start, end } = role;
  const place = seatOf(role, article.document.text.slice(start, end));
  const key = JSON.stringify([
    fold(title),
    organisation ?? fold(affiliation ?? ""),
    fold(country ?? ""),
    fold(place ?? ""),
  ]);
  const entry = posts.get(key) ?? {
    post: { title, affiliation, organisation, country, place },
    attestations: [],
  };
  const sentence = sentenceHolding(article.mentions.sentences, start);
  entry.attestations.push({ article, sentence, span: { start, end } });
  posts.set(key, entry);
}
