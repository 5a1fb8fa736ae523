import type { EntityId } from "../authority/authority-record.ts";
import type { Slug } from "../text/slug.ts";
import type { SpellingHabit } from "./archive.ts";
import type { Entity } from "./entity.ts";

/**
 * Which spellings each source uses of the entities that have several in the archive: by the source's slug, those named
 * most first. One pass over all appearances.
 */
export function composeHabits(
  entities: ReadonlyMap<EntityId, Entity>,
): ReadonlyMap<Slug, readonly SpellingHabit[]> {
  const sources = new Map<Slug, Map<EntityId, Map<string, number>>>();
  for (const { id, kind, spellings, appearances } of entities.values()) {
    if (kind === "topic" || spellings.length < 2) continue;
    for (const { article, surface } of appearances)
      for (const slug of new Set(article.sources.map((source) => source.slug))) {
        const habits = sources.get(slug) ?? new Map<EntityId, Map<string, number>>();
        const forms = habits.get(id) ?? new Map<string, number>();
        const form = surface.replace(/\s+/g, " ");
        forms.set(form, (forms.get(form) ?? 0) + 1);
        habits.set(id, forms);
        sources.set(slug, habits);
      }
  }
  const total = ({ forms }: SpellingHabit): number => forms.reduce((sum, { count }) => sum + count, 0);
  return new Map(
    [...sources].map(([slug, habits]) => [
      slug,
      [...habits]
        .map(
          ([entity, forms]): SpellingHabit => ({
            entity,
            forms: [...forms]
              .map(([form, count]) => ({ form, count }))
              .sort((a, b) => b.count - a.count || (a.form < b.form ? -1 : 1)),
          }),
        )
        .sort((a, b) => total(b) - total(a) || (a.entity < b.entity ? -1 : 1)),
    ]),
  );
}
