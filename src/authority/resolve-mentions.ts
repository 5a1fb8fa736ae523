import type { NameMention } from "../mentions/mention.ts";
import { fold } from "../text/fold.ts";
import { hasTerm } from "../text/has-term.ts";
import { slugOf } from "../text/slug.ts";
import type { EntityId } from "./authority-record.ts";
import { canonicalId, type Identity } from "./identity.ts";
import { type Judgement, type Split, signatureOf } from "./judgement.ts";
import { type NameIndex, nameKey } from "./name-index.ts";
import type { Resolution } from "./resolution.ts";

/** What a name is resolved with. Judgements and splits are those of its article. */
export interface ResolvingContext {
  readonly judgements: readonly Judgement[];
  readonly splits: readonly Split[];
  readonly index: NameIndex;
  readonly identity: Identity;
  readonly isRecorded: (id: EntityId) => boolean;
  /** What in the words around the name speaks for a record; null where nothing does. Asked only where several claim it. */
  readonly supports: (id: EntityId) => string | null;
  /** True where records say that two of them are not one: a branch and its parent, or what is kept apart. */
  readonly isApart: (one: EntityId, other: EntityId) => boolean;
}

/** One record if just one claims the form, or just one of the mention's kind does; several where they cannot be told apart. */
function claimantsOf(
  form: string,
  kind: NameMention["kind"],
  { index, identity }: Pick<ResolvingContext, "index" | "identity">,
): readonly EntityId[] {
  const claims = index.claims.get(nameKey(form)) ?? [];
  if (claims.length <= 1) return claims;
  // Two records that editors merged are one claimant.
  const all = [...new Set(claims.map((id) => canonicalId(identity, id)))];
  const sameKind = all.filter((id) => id.startsWith(`${kind}/`));
  return sameKind.length > 0 ? sameKind : all;
}

/** Joins to the only claimant; of several to the one that alone has something beside it that speaks for it; else to none. */
function joinClaimants(
  claimants: readonly EntityId[],
  rule: string,
  evidence: string,
  supports: ResolvingContext["supports"],
): Resolution {
  const [first] = claimants;
  if (first !== undefined && claimants.length === 1)
    return { outcome: "linked", entity: first, rule, evidence };
  const supported = claimants.flatMap((entity) => {
    const why = supports(entity);
    return why === null ? [] : [{ entity, why }];
  });
  const [only] = supported;
  if (only !== undefined && supported.length === 1)
    return {
      outcome: "linked",
      entity: only.entity,
      rule: "resolve/context",
      evidence: `${evidence} of several records; ${only.why}`,
    };
  return { outcome: "ambiguous", candidates: claimants, rule, evidence };
}

/**
 * Words that may be short for a longer name of the article and are the whole name of another record: `Volta Bank` after
 * `Volta Bank Kano Branch`. The other record's, where records keep the two apart; else either's, so nobody's. Null where
 * no other record has them.
 */
function resolvePart(
  mention: NameMention,
  surface: string,
  byName: readonly EntityId[],
  context: ResolvingContext,
): Resolution | null {
  if (mention.kind === "person" || nameKey(surface) === nameKey(mention.name)) return null;
  if (!hasTerm(fold(mention.name), surface)) return null;
  const others = claimantsOf(surface, mention.kind, context).filter((id) => !byName.includes(id));
  const [other] = others;
  if (other === undefined) return null;
  const evidence = `\`${surface}\` is recorded`;
  return others.length === 1 && byName.every((id) => context.isApart(id, other))
    ? {
        outcome: "linked",
        entity: other,
        rule: "resolve/printed-form",
        evidence: `${evidence}, and apart from \`${mention.name}\``,
      }
    : joinClaimants(
        [...byName, ...others],
        "resolve/printed-form",
        `${evidence}, and may be short for \`${mention.name}\``,
        context.supports,
      );
}

function resolveUnmerged(mention: NameMention, surface: string, context: ResolvingContext): Resolution {
  const { judgements, splits, isRecorded, supports } = context;
  const ruling = judgements.find(({ words }) => fold(words) === fold(surface));
  if (ruling !== undefined) {
    const evidence = signatureOf(ruling);
    return ruling.is === null
      ? { outcome: "unlinked", rule: "resolve/judgement", evidence }
      : { outcome: "linked", entity: ruling.is, rule: "resolve/judgement", evidence };
  }
  const split = splits.find(({ name }) => nameKey(name) === nameKey(mention.name));
  if (split !== undefined)
    return {
      outcome: isRecorded(split.is) ? "linked" : "provisional",
      entity: split.is,
      rule: "resolve/split",
      evidence: signatureOf(split),
    };
  const byName = claimantsOf(mention.name, mention.kind, context);
  if (byName.length > 0)
    return (
      resolvePart(mention, surface, byName, context) ??
      joinClaimants(byName, "resolve/whole-name", `\`${mention.name}\` is recorded`, supports)
    );
  if (mention.kind !== "person") {
    const bySurface = claimantsOf(surface, mention.kind, context);
    if (bySurface.length > 0)
      return joinClaimants(bySurface, "resolve/printed-form", `\`${surface}\` is recorded`, supports);
  } else if (!/\s/.test(mention.name.trim())) {
    return {
      outcome: "unlinked",
      rule: "resolve/single-name",
      evidence: `\`${mention.name}\` alone could be many people`,
    };
  }
  return {
    outcome: "provisional",
    entity: `${mention.kind}/${slugOf(nameKey(mention.name))}`,
    rule: "resolve/provisional",
    evidence: `no record has the name \`${mention.name}\``,
  };
}

/**
 * Joins one name to an entity. In this order: an editor's judgement on the words; a split of the name in this article;
 * the fullest form the article gives, as the whole name or a variant of one record, or of the one record that the words
 * around it speak for; the words as printed, likewise, for all but people; a provisional entity. A person named by one
 * word alone is never joined by it: one surname is many people. Where editors merged the entity, the one it is stands.
 */
export function resolveMention(mention: NameMention, surface: string, context: ResolvingContext): Resolution {
  const resolution = resolveUnmerged(mention, surface, context);
  if (resolution.outcome !== "linked" && resolution.outcome !== "provisional") return resolution;
  const entity = canonicalId(context.identity, resolution.entity);
  if (entity === resolution.entity) return resolution;
  const merge = context.identity.merges.get(resolution.entity);
  return {
    outcome: context.isRecorded(entity) ? "linked" : "provisional",
    entity,
    rule: "resolve/merged",
    evidence: merge === undefined ? resolution.evidence : signatureOf(merge),
    was: resolution.entity,
  };
}
