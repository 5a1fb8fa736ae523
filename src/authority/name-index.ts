import { fold } from "../text/fold.ts";
import { tokenise } from "../text/tokens.ts";
import type { AuthorityRecord, EntityId, EntityKind } from "./authority-record.ts";
import type { Judgement } from "./judgement.ts";

/** One form of a record's name, cut into the words that must stand in the text one after another. */
export interface NameForm {
  readonly words: readonly string[];
  /** True where the form begins with a capital, so that the text must too. */
  readonly isCapital: boolean;
  readonly entity: EntityId;
  readonly kind: EntityKind;
}

/** Records by the names and variants they claim. */
export interface NameIndex {
  /** Folded whole form, without a leading "the", to every record that claims it. */
  readonly claims: ReadonlyMap<string, readonly EntityId[]>;
  /** Forms to look for in the text, by their folded first word, longest first. */
  readonly forms: ReadonlyMap<string, readonly NameForm[]>;
}

/** The form in which names are compared: folded, without a leading "the". */
export function nameKey(name: string): string {
  return fold(name)
    .replace(/^the /, "")
    .replace(/(?<![.,])[.,]+$/, "");
}

/** A form is looked for in the text only where it can hardly be anything else: several words, an acronym, or a long word. */
function isSearchable(form: string, kind: EntityKind): boolean {
  if (/\s/.test(form)) return true;
  return kind !== "person" && (/^\p{Lu}{2,}$/u.test(form) || form.length >= 4);
}

function composeForm(form: string, entity: EntityId, kind: EntityKind): NameForm {
  const words = tokenise(form).map((token) => fold(token.text));
  return { words, isCapital: /^[\p{Lu}@“"]/u.test(form), entity, kind };
}

/** Indexes the words that an article's judgements join to a record, so that they are found there even as no other name is. */
export function indexJudgements(judgements: readonly Judgement[]): NameIndex {
  const forms = new Map<string, readonly NameForm[]>();
  for (const { words, is } of judgements) {
    if (is === null) continue;
    // An EntityId begins with its kind.
    const form = composeForm(words, is, is.slice(0, is.indexOf("/")) as EntityKind);
    const first = form.words[0];
    if (first !== undefined) forms.set(first, [...(forms.get(first) ?? []), form]);
  }
  return { claims: new Map(), forms };
}

/** Indexes the names of all records but topics. */
export function indexNames(records: Iterable<AuthorityRecord>): NameIndex {
  const claims = new Map<string, EntityId[]>();
  const forms = new Map<string, NameForm[]>();
  for (const record of records) {
    if (record.kind === "topic") continue;
    for (const form of new Set([record.name, ...record.variants])) {
      const key = nameKey(form);
      const claimants = claims.get(key) ?? [];
      if (!claimants.includes(record.id)) claims.set(key, [...claimants, record.id]);
      if (!isSearchable(form, record.kind)) continue;
      const entry = composeForm(form, record.id, record.kind);
      const first = entry.words[0];
      if (first !== undefined) forms.set(first, [...(forms.get(first) ?? []), entry]);
    }
  }
  for (const list of forms.values())
    list.sort((a, b) => b.words.length - a.words.length || (a.entity < b.entity ? -1 : 1));
  return { claims, forms };
}
