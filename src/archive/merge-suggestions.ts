import type { EntityId } from "../authority/authority-record.ts";
import { areApart, type Identity, pairKey } from "../authority/identity.ts";
import { nameKey } from "../authority/name-index.ts";
import { fold } from "../text/fold.ts";
import type { MergeReason, MergeSuggestion } from "./archive.ts";
import type { Entity } from "./entity.ts";

/** A key that more entities share says nothing of two of them, and would make the work grow as a square. */
const MOST_IN_BUCKET = 20;

interface Form {
  readonly entity: Entity;
  readonly form: string;
  readonly words: readonly string[];
}

/** One way in which names are alike: the key that alike names share, and whether two that share it are alike indeed. */
interface Likeness {
  readonly reason: MergeReason;
  readonly keyOf: (form: Form) => string | null;
  readonly isAlike: (a: Form, b: Form) => boolean;
  readonly because: (a: Form, b: Form) => string;
}

const isInitial = (word: string | undefined): boolean => word !== undefined && /^\p{L}\.?$/u.test(word);
const given = ({ words }: Form): readonly string[] =>
  words.slice(0, -1).flatMap((word) => word.split(/[-.]/).filter((part) => part !== ""));

/** Initials that fit the names in full: `J. M.` fits `Jane Mary` and `Jane`, and not `Jane Ruth`. */
function areInitialsOf(a: Form, b: Form): boolean {
  const [x, y] = [given(a), given(b)];
  const shorter = Math.min(x.length, y.length);
  let isShortened = false;
  for (let at = 0; at < shorter; at += 1) {
    const [one = "", other = ""] = [x[at], y[at]];
    if (isInitial(one) !== isInitial(other)) isShortened = true;
    else if (one !== other) return false;
    if (one[0] !== other[0]) return false;
  }
  return isShortened;
}

// Spelling that differs between the British and the American press, and the forms of companies' legal ends.
const SPELLED: readonly (readonly [pattern: RegExp, plain: string])[] = [
  [/isation/g, "ization"],
  [/is(e|ed|ing)\b/g, "iz$1"],
  [/centre/g, "center"],
  [/theatre/g, "theater"],
  [/our\b/g, "or"],
  [/programme\b/g, "program"],
  [/defence\b/g, "defense"],
  [/\s&\s/g, " and "],
];
const LEGAL_END =
  /(?<![\s,])[\s,]+(?:ltd|limited|inc|incorporated|corp|corporation|co|plc|llc|gmbh|ag|s\.?a|n\.?v|bv)\.?$/;

function plainSpelling({ entity, form }: Form): string | null {
  let plain = nameKey(form);
  for (const [pattern, replacement] of SPELLED) plain = plain.replace(pattern, replacement);
  if (entity.kind === "organisation")
    for (let before = ""; before !== plain; ) {
      before = plain;
      plain = plain.replace(LEGAL_END, "");
    }
  const letters = plain.replace(/[^\p{L}\p{N}]/gu, "").replace(/(\p{L})\1/gu, "$1");
  return letters.length < 5 ? null : letters;
}

const SMALL: ReadonlySet<string> = new Set(
  "of the and for in on to de la du des le les et y di da do dos das del".split(" "),
);

function acronymOf({ form, words }: Form): string | null {
  if (/^\p{Lu}{2,8}$/u.test(form)) return form;
  const letters = form
    .split(/[\s-]+/)
    .filter((word) => !SMALL.has(word.toLowerCase()))
    .map((word) => word[0] ?? "");
  return words.length >= 2 && letters.length >= 2 && letters.every((letter) => /\p{Lu}/u.test(letter))
    ? letters.join("")
    : null;
}

const isAcronym = ({ form }: Form): boolean => /^\p{Lu}{2,8}$/u.test(form);

/** True where the words of `short` stand in `long` in their order. */
function isWithin(short: readonly string[], long: readonly string[]): boolean {
  let at = 0;
  for (const word of long) if (word === short[at]) at += 1;
  return at === short.length;
}

const isPerson = ({ entity }: Form): boolean => entity.kind === "person";

const LIKENESSES: readonly Likeness[] = [
  {
    reason: "word-order",
    keyOf: (form) => (isPerson(form) && form.words.length > 1 ? [...form.words].sort().join(" ") : null),
    isAlike: (a, b) => a.words.join(" ") !== b.words.join(" "),
    because: (a, b) => `\`${a.form}\` and \`${b.form}\` are the same words in another order.`,
  },
  {
    reason: "spelling",
    keyOf: plainSpelling,
    isAlike: (a, b) => nameKey(a.form) !== nameKey(b.form),
    because: (a, b) => `\`${a.form}\` and \`${b.form}\` are two spellings of the same words.`,
  },
  {
    reason: "acronym",
    keyOf: (form) => (isPerson(form) ? null : acronymOf(form)),
    isAlike: (a, b) => isAcronym(a) !== isAcronym(b),
    because: (a, b) =>
      isAcronym(a)
        ? `\`${a.form}\` is made of the first letters of \`${b.form}\`.`
        : `\`${b.form}\` is made of the first letters of \`${a.form}\`.`,
  },
  {
    reason: "initials",
    keyOf: (form) =>
      isPerson(form) && form.words.length > 1 ? `${form.words.at(-1)} ${form.words[0]?.[0]}` : null,
    isAlike: areInitialsOf,
    because: (a, b) => `\`${a.form}\` and \`${b.form}\` have one surname, and the initials fit.`,
  },
  {
    reason: "shortened",
    keyOf: (form) =>
      !isPerson(form) && form.words.length >= 3 ? `${form.words[0]} ${form.words.at(-1)}` : null,
    isAlike: (a, b) =>
      a.words.length !== b.words.length && (isWithin(a.words, b.words) || isWithin(b.words, a.words)),
    because: (a, b) => {
      const [short, long] = a.words.length < b.words.length ? [a, b] : [b, a];
      return `\`${short.form}\` is \`${long.form}\` with words left out.`;
    },
  },
];

/** The one to keep first: on record, then named more often, then first in the alphabet. */
function keptFirst(a: Entity, b: Entity): readonly [kept: Entity, other: Entity] {
  if ((a.record === null) !== (b.record === null)) return a.record === null ? [b, a] : [a, b];
  if (a.appearances.length !== b.appearances.length)
    return a.appearances.length > b.appearances.length ? [a, b] : [b, a];
  return a.id < b.id ? [a, b] : [b, a];
}

function formsOf(entity: Entity): readonly Form[] {
  const names = [entity.name, ...(entity.record?.variants ?? []), ...entity.merged.map(({ name }) => name)];
  return [...new Set(names)].map((form) => ({
    entity,
    form,
    words: nameKey(form)
      .split(" ")
      .filter((word) => word !== ""),
  }));
}

function bucketsOf(forms: readonly Form[], keyOf: Likeness["keyOf"]): ReadonlyMap<string, readonly Form[]> {
  const buckets = new Map<string, Form[]>();
  for (const form of forms) {
    const key = keyOf(form);
    if (key === null) continue;
    const bucket = buckets.get(`${form.entity.kind} ${key}`) ?? [];
    bucket.push(form);
    buckets.set(`${form.entity.kind} ${key}`, bucket);
  }
  return buckets;
}

/** Entities of one name and several kinds, at least one without a record: the machine may have taken the name for another kind. */
function acrossKinds(entities: readonly Entity[]): readonly (readonly [a: Entity, b: Entity])[] {
  const byName = new Map<string, Entity[]>();
  for (const entity of entities)
    byName.set(nameKey(entity.name), [...(byName.get(nameKey(entity.name)) ?? []), entity]);
  return [...byName.values()].flatMap((same) =>
    same.slice(1).flatMap((other, at): (readonly [Entity, Entity])[] => {
      const one = same[at];
      return one === undefined || one.kind === other.kind || (one.record !== null && other.record !== null)
        ? []
        : [[one, other]];
    }),
  );
}

/**
 * Suggests which entities may be one: by initials, acronym, spelling, order of words, words left out, or one name taken
 * for two kinds. Each pair is suggested once, for the strongest reason; what editors keep apart is never suggested, nor is
 * a pair of people for a surname alone. Nothing is joined by it.
 */
export function suggestMerges(
  entities: ReadonlyMap<EntityId, Entity>,
  identity: Identity,
): readonly MergeSuggestion[] {
  const named = [...entities.values()].filter(({ kind }) => kind !== "topic");
  const forms = named.flatMap(formsOf);
  const seen = new Set<string>();
  const suggestions: MergeSuggestion[] = [];
  const suggest = (a: Entity, b: Entity, reason: MergeReason, because: string): void => {
    if (a.id === b.id || seen.has(pairKey(a.id, b.id)) || areApart(identity, a.id, b.id)) return;
    seen.add(pairKey(a.id, b.id));
    const [into, from] = keptFirst(a, b);
    suggestions.push({ from: from.id, into: into.id, reason, because });
  };
  for (const { reason, keyOf, isAlike, because } of LIKENESSES)
    for (const bucket of bucketsOf(forms, keyOf).values()) {
      if (bucket.length < 2 || bucket.length > MOST_IN_BUCKET) continue;
      bucket.forEach((a, at) => {
        for (const b of bucket.slice(at + 1))
          if (a.entity !== b.entity && isAlike(a, b)) suggest(a.entity, b.entity, reason, because(a, b));
      });
    }
  for (const [a, b] of acrossKinds(named))
    suggest(
      a,
      b,
      "kind",
      `\`${fold(a.name) === fold(b.name) ? a.name : `${a.name}\` and \`${b.name}`}\` is named as two kinds of thing.`,
    );
  return suggestions;
}
