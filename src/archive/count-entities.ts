import type { EntityKind } from "../authority/authority-record.ts";
import type { Archive } from "./archive.ts";

/** How many entities of each kind an archive holds: what home, the lists, the build and the floors all say. */
export function countEntities({ entities }: Pick<Archive, "entities">): Readonly<Record<EntityKind, number>> {
  const counts = { person: 0, organisation: 0, place: 0, event: 0, topic: 0 };
  for (const { kind } of entities.values()) counts[kind] += 1;
  return counts;
}
