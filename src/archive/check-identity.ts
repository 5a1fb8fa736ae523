import type { EntityId } from "../authority/authority-record.ts";
import type { Authority } from "../authority/read-authority.ts";
import { JUDGEMENTS_PATH } from "../authority/read-judgements.ts";
import { diagnose } from "../diagnostics/diagnose.ts";
import type { Report } from "../diagnostics/diagnostic.ts";
import { nearest } from "../diagnostics/nearest.ts";
import type { Article } from "./article.ts";
import type { Entity } from "./entity.ts";
import type { HeldBack } from "./held-back.ts";

/**
 * Reports each judgement that merges or keeps apart an entity the archive does not have: its name may have been
 * corrected since, or its articles taken away. What an article names that is held back is no mistake.
 */
export function checkIdentity(
  articles: readonly Article[],
  entities: ReadonlyMap<EntityId, Entity>,
  { records, merges, differences, judgementsText }: Authority,
  held: HeldBack,
  report: Report,
): void {
  if (merges.length === 0 && differences.length === 0) return;
  const known = new Set<EntityId>([...records.keys(), ...entities.keys()]);
  // What was merged is no entity any more, but its names still stand in the articles.
  for (const { names } of articles)
    for (const { resolution } of names)
      if ("was" in resolution && resolution.was !== undefined) known.add(resolution.was);
  const named = [
    ...merges.flatMap(({ from, into, span }) => [
      { id: from, span },
      { id: into, span },
    ]),
    ...differences.flatMap(({ pair, span }) => pair.map((id) => ({ id, span }))),
  ];
  const isHeld = (id: EntityId): boolean =>
    held.says(id.slice(id.indexOf("/") + 1).replaceAll("-", " ")) || held.entities().has(id);
  for (const { id, span } of named) {
    if (known.has(id) || isHeld(id)) continue;
    const place = { path: JUDGEMENTS_PATH, text: judgementsText, span };
    report(diagnose("judgement/unknown-entity", place, { id, nearest: nearest(id, [...known]) ?? "" }));
  }
}
