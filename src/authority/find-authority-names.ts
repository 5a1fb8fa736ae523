import type { NameMention } from "../mentions/mention.ts";
import { fold } from "../text/fold.ts";
import { overlaps, type Span } from "../text/span.ts";
import { type Token, tokenise } from "../text/tokens.ts";
import type { EntityKind } from "./authority-record.ts";
import type { NameForm, NameIndex } from "./name-index.ts";

interface Found extends Span {
  readonly form: NameForm;
}

function stands(
  form: NameForm,
  tokens: readonly Token[],
  at: number,
  folded: (index: number) => string,
): boolean {
  if (at + form.words.length > tokens.length) return false;
  for (let offset = 1; offset < form.words.length; offset += 1)
    if (folded(at + offset) !== form.words[offset]) return false;
  return !form.isCapital || /^[\p{Lu}@“"\d]/u.test(tokens[at]?.text ?? "");
}

/** Every place where a recorded name stands whole, the longest form at each place, none overlapping; document order. */
function findForms(text: string, index: NameIndex): readonly Found[] {
  const tokens = tokenise(text);
  const cache: string[] = [];
  const folded = (at: number): string => {
    const known = cache[at];
    if (known !== undefined) return known;
    const made = fold(tokens[at]?.text ?? "");
    cache[at] = made;
    return made;
  };
  const found: Found[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const form = index.forms.get(folded(at))?.find((candidate) => stands(candidate, tokens, at, folded));
    const first = tokens[at];
    const last = form && tokens[at + form.words.length - 1];
    if (form === undefined || first === undefined || last === undefined) continue;
    // A name across two blocks is no name.
    if (text.slice(first.start, last.end).includes("\n\n")) continue;
    found.push({ start: first.start, end: last.end, form });
    at += form.words.length - 1;
  }
  return found;
}

/**
 * Adds the names that records know to those the machine found. Where the two overlap the longer one stands, and of two
 * equally long ones the record's kind: an editor's word outranks the machine's. A name inside a longer one stays a part of it.
 */
export function addAuthorityNames(
  text: string,
  names: readonly NameMention[],
  index: NameIndex,
): readonly NameMention[] {
  if (index.forms.size === 0) return names;
  const kept = new Map<number, NameMention>(names.map((name) => [name.start, name]));
  const sorted = [...names];
  let from = 0;
  for (const { start, end, form } of findForms(text, index)) {
    while (from < sorted.length && (sorted[from]?.end ?? 0) <= start) from += 1;
    const rivals: NameMention[] = [];
    for (let at = from; at < sorted.length; at += 1) {
      const rival = sorted[at];
      if (rival === undefined || rival.start >= end) break;
      if (overlaps(rival, { start, end })) rivals.push(rival);
    }
    if (rivals.some((rival) => rival.end - rival.start > end - start)) continue;
    const same = rivals.find((rival) => rival.start === start && rival.end === end);
    if (same !== undefined && same.kind === form.kind) continue;
    for (const rival of rivals) kept.delete(rival.start);
    const surface = text.slice(start, end);
    // Topics are never indexed by name, so the kind is one that names have.
    const kind = form.kind as Exclude<EntityKind, "topic">;
    kept.set(start, {
      kind,
      start,
      end,
      name: same?.name ?? surface,
      subkind: null,
      rule: "authority/name",
      evidence: [`recorded as ${form.entity}`],
      parts:
        same?.parts ??
        rivals.map((rival) => ({ start: rival.start, end: rival.end, kind: rival.kind, name: rival.name })),
    });
  }
  return [...kept.values()].sort((a, b) => a.start - b.start);
}
