import type { EntityId } from "../authority/authority-record.ts";
import type { Resolution } from "../authority/resolution.ts";

/** The entity a resolved name joins, or null where it joins none. */
export function joinedEntity(resolution: Resolution): EntityId | null {
  return resolution.outcome === "linked" || resolution.outcome === "provisional" ? resolution.entity : null;
}
