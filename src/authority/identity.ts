import { diagnose } from "../diagnostics/diagnose.ts";
import type { Report } from "../diagnostics/diagnostic.ts";
import type { AuthorityRecord, EntityId } from "./authority-record.ts";
import type { Difference, Merge } from "./judgement.ts";
import { JUDGEMENTS_PATH, type Judgements } from "./read-judgements.ts";

/** Which entities are one and which are not, as editors decided. */
export interface Identity {
  /** Every merged id and the entity it is in the end: `a` into `b` and `b` into `c` make both `c`. */
  readonly targets: ReadonlyMap<EntityId, EntityId>;
  /** The merges that stand, by the entity that is merged. */
  readonly merges: ReadonlyMap<EntityId, Merge>;
  readonly differences: readonly Difference[];
  /** Pairs kept apart by a judgement or by a record's `notSameAs`, as `pairKey` writes them. */
  readonly apart: ReadonlySet<string>;
}

/** Nothing merged, nothing kept apart. */
export const NO_IDENTITY: Identity = {
  targets: new Map(),
  merges: new Map(),
  differences: [],
  apart: new Set(),
};

/** A pair of ids whichever comes first. */
export const pairKey = (a: EntityId, b: EntityId): string => (a < b ? `${a} ${b}` : `${b} ${a}`);

/** The entity an id is in the end; itself where nothing merges it. */
export const canonicalId = ({ targets }: Identity, id: EntityId): EntityId => targets.get(id) ?? id;

/** True where an editor said that the two are not one. */
export const areApart = ({ apart }: Identity, a: EntityId, b: EntityId): boolean => apart.has(pairKey(a, b));

/** Follows merges to their end; null where they lead back to where they began. */
function follow(from: EntityId, next: ReadonlyMap<EntityId, EntityId>): EntityId | null {
  const seen = new Set<EntityId>([from]);
  let at = from;
  for (let to = next.get(at); to !== undefined; to = next.get(at)) {
    if (seen.has(to)) return null;
    seen.add(to);
    at = to;
  }
  return at;
}

/**
 * Puts the judgements on identity together. A merge that contradicts another judgement or a record is reported and left
 * out: into itself, in a circle, of what is merged already, or of two that are not the same.
 */
export function composeIdentity(
  { merges, differences, judgementsText }: Judgements,
  records: Iterable<AuthorityRecord>,
  report: Report,
): Identity {
  const apart = new Set(differences.map(({ pair }) => pairKey(...pair)));
  for (const { id, notSameAs } of records) for (const other of notSameAs) apart.add(pairKey(id, other));
  const next = new Map<EntityId, EntityId>();
  const kept = new Map<EntityId, Merge>();
  for (const merge of merges) {
    const { from, into, span } = merge;
    const refuse = (why: string): void => {
      const place = { path: JUDGEMENTS_PATH, text: judgementsText, span };
      report(diagnose("judgement/contradiction", place, { from, into, why }));
    };
    const target = follow(into, next);
    if (next.has(from)) refuse(`it is merged into \`${next.get(from)}\` already`);
    else if (target === from || target === null) refuse("that leads back to itself");
    else if (apart.has(pairKey(from, into)) || apart.has(pairKey(from, target)))
      refuse("the two are said not to be the same");
    else {
      next.set(from, into);
      kept.set(from, merge);
    }
  }
  const targets = new Map([...next.keys()].map((id) => [id, follow(id, next) ?? id]));
  return { targets, merges: kept, differences, apart };
}
