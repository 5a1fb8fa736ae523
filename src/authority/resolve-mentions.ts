import type { NameMention } from "../mentions/mention.ts";
import { fold } from "../text/fold.ts";
import { slugOf } from "../text/slug.ts";
import type { EntityId } from "./authority-record.ts";
import type { Judgement } from "./judgement.ts";
import { type NameIndex, nameKey } from "./name-index.ts";
import type { Resolution } from "./resolution.ts";

/** One record if just one claims the form, or just one of the mention's kind does; several where they cannot be told apart. */
function claimantsOf(form: string, kind: NameMention["kind"], index: NameIndex): readonly EntityId[] {
  const all = index.claims.get(nameKey(form)) ?? [];
  if (all.length <= 1) return all;
  const sameKind = all.filter((id) => id.startsWith(`${kind}/`));
  return sameKind.length > 0 ? sameKind : all;
}

function linkedOrAmbiguous(claimants: readonly EntityId[], rule: string, evidence: string): Resolution {
  const [first] = claimants;
  return first !== undefined && claimants.length === 1
    ? { outcome: "linked", entity: first, rule, evidence }
    : { outcome: "ambiguous", candidates: claimants, rule, evidence };
}

/**
 * Joins one name to an entity. In this order: an editor's judgement on the words; the fullest form the article gives, as
 * the whole name or a variant of one record; the words as printed, likewise, for all but people; a provisional entity.
 * A person named by one word alone is never joined by it: one surname is many people.
 */
export function resolveMention(
  mention: NameMention,
  surface: string,
  judgements: readonly Judgement[],
  index: NameIndex,
): Resolution {
  const ruling = judgements.find(({ words }) => fold(words) === fold(surface));
  if (ruling !== undefined) {
    const evidence = `${ruling.by}, ${ruling.on}: ${ruling.because}`;
    return ruling.is === null
      ? { outcome: "unlinked", rule: "resolve/judgement", evidence }
      : { outcome: "linked", entity: ruling.is, rule: "resolve/judgement", evidence };
  }
  const byName = claimantsOf(mention.name, mention.kind, index);
  if (byName.length > 0)
    return linkedOrAmbiguous(byName, "resolve/whole-name", `\`${mention.name}\` is recorded`);
  if (mention.kind !== "person") {
    const bySurface = claimantsOf(surface, mention.kind, index);
    if (bySurface.length > 0)
      return linkedOrAmbiguous(bySurface, "resolve/printed-form", `\`${surface}\` is recorded`);
  } else if (!/\s/.test(mention.name.trim())) {
    return {
      outcome: "unlinked",
      rule: "resolve/single-name",
      evidence: `\`${mention.name}\` alone could be many people`,
    };
  }
  const entity: EntityId = `${mention.kind}/${slugOf(nameKey(mention.name))}`;
  return {
    outcome: "provisional",
    entity,
    rule: "resolve/provisional",
    evidence: `no record has the name \`${mention.name}\``,
  };
}
