import type { EntityId } from "../authority/authority-record.ts";
import { type NameIndex, nameKey } from "../authority/name-index.ts";
import type { Credit, Credits } from "./archive.ts";
import type { Article } from "./article.ts";
import type { Entity } from "./entity.ts";

/**
 * Joins the authors and editors at the heads of articles to the records of people. A name that no record, or more than
 * one, claims joins none: a masthead has no sentence that could tell who is meant.
 */
export function composeCredits(
  articles: readonly Article[],
  entities: ReadonlyMap<EntityId, Entity>,
  { claims }: NameIndex,
): Credits {
  const people = new Map<string, EntityId>();
  const ofPerson = new Map<EntityId, Credit[]>();
  const add = (article: Article, name: string, as: Credit["as"]): void => {
    const [claimant, ...others] = claims.get(nameKey(name)) ?? [];
    if (claimant === undefined || others.length > 0) return;
    if (entities.get(claimant)?.kind !== "person") return;
    people.set(name, claimant);
    const credits = ofPerson.get(claimant) ?? [];
    credits.push({ article, as });
    ofPerson.set(claimant, credits);
  };
  for (const article of articles) {
    for (const name of article.authors) add(article, name, "author");
    if (article.editor !== null) add(article, article.editor, "editor");
  }
  return { people, ofPerson };
}
