import { fold } from "../text/fold.ts";
import { tokenise } from "../text/tokens.ts";
import type { AuthorityRecord, EntityId, EntityKind } from "./authority-record.ts";

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
    .replace(/[.,]+$/, "");
}

/** A form is looked for in the text only where it can hardly be anything else: several words, an acronym, or a long word. */
function isSearchable(form: string, kind: EntityKind): boolean {
  if (/\s/.test(form)) return true;
  return kind !== "person" && (/^\p{Lu}{2,}$/u.test(form) || form.length >= 4);
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
      const words = tokenise(form).map((token) => fold(token.text));
      const first = words[0];
      if (first === undefined) continue;
      const entry = { words, isCapital: /^[\p{Lu}@“"]/u.test(form), entity: record.id, kind: record.kind };
      forms.set(first, [...(forms.get(first) ?? []), entry]);
    }
  }
  for (const list of forms.values())
    list.sort((a, b) => b.words.length - a.words.length || (a.entity < b.entity ? -1 : 1));
  return { claims, forms };
}
