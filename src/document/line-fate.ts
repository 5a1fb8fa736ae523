import type { Span } from "../text/span.ts";
import type { Piece } from "./compose-text.ts";
import type { Removed } from "./document.ts";
import { readCaption } from "./read-caption.ts";
import type { MastheadValue } from "./read-masthead-line.ts";
import { isHeading, type Page } from "./read-page.ts";

type Reason = Removed["reason"];

/** What becomes of one line. */
export type Fate =
  | {
      readonly outcome: "keep";
      readonly kind: Piece["kind"];
      readonly depth: number | null;
      readonly credit: Span | null;
    }
  | { readonly outcome: "remove"; readonly reason: Reason };

/** Keeps a line as a block of a kind. */
export const keep = (kind: Piece["kind"], credit: Span | null = null): Fate => ({
  outcome: "keep",
  kind,
  depth: kind === "heading" ? 2 : null,
  credit,
});
/** Takes a line away, and says why. */
export const remove = (reason: Reason): Fate => ({ outcome: "remove", reason });

/** What becomes of each line, what the masthead says, and the number of the line that is the title, -1 for none. */
export interface Zoned {
  readonly fates: readonly Fate[];
  readonly values: readonly MastheadValue[];
  readonly title: number;
}

/** What a line of the article itself becomes. */
export function fateOfBodyLine(page: Page, number: number): Fate {
  const line = page.lines[number];
  if (line === undefined) return remove("markup");
  if (line.isCaption) return keep("caption", readCaption(page.text, line)?.credit ?? null);
  const hint = page.markup?.hints[number];
  if (hint?.kind === "heading") return { outcome: "keep", kind: "heading", depth: hint.depth, credit: null };
  if (hint != null && hint.kind !== null) return keep(hint.kind);
  if (isHeading(page, number)) return keep("heading");
  if (/^[•●▪◦‣·*]\s/u.test(page.text.slice(line.start, line.start + 2))) return keep("list-item");
  return keep("paragraph");
}

/** A masthead line that names people or a source stays readable beside the body; one that gives a date is taken away. */
export function fateOfMasthead(values: readonly MastheadValue[]): Fate {
  return values.length === 0 || values.some(({ field }) => field === "published" || field === "updated")
    ? remove("masthead")
    : keep("tail");
}

const DATES: ReadonlySet<MastheadValue["field"]> = new Set<MastheadValue["field"]>(["published", "updated"]);

/**
 * Keeps the masthead lines of which nothing was taken: where two lines give a day, the first counts, and the words of
 * the other are the article's. Lines that give no value at all (`5 hours ago`) stay away.
 */
export function keepUntaken(
  page: Page,
  fates: readonly Fate[],
  values: readonly MastheadValue[],
): readonly Fate[] {
  const taken = new Map(values.toReversed().map(({ field, value }) => [field, value]));
  return fates.map((fate, number) => {
    const found = page.mastheads.get(number);
    if (found === undefined || found.length === 0 || fate.outcome !== "remove" || fate.reason !== "masthead")
      return fate;
    return found.every(({ field, value }) => DATES.has(field) && taken.get(field) !== value)
      ? keep("tail")
      : fate;
  });
}
