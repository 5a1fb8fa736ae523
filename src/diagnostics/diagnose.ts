import type { Span } from "../text/span.ts";
import { CATALOGUE, type DiagnosticCode, type Entry, type Facts } from "./catalogue.ts";
import type { Diagnostic } from "./diagnostic.ts";

/** Where a fault stands: `path` below the content folder, the file's text and the span in it, null where there is none. */
export interface Place {
  readonly path: string;
  readonly text: string | null;
  readonly span: Span | null;
}

// What is said fits a few lines, however long the words in question are; the frame shows their beginning.
const LONGEST_FACT = 300;

/** A fact of at most `LONGEST_FACT` characters, never cut inside one. */
function shorten(fact: string): string {
  return fact.length <= LONGEST_FACT
    ? fact
    : `${[...fact.slice(0, LONGEST_FACT)].slice(0, LONGEST_FACT - 1).join("")}…`;
}

/** Composes the diagnostic of a code at a place from the facts its message names. A fact of more than 300 characters is cut. */
export function diagnose(code: DiagnosticCode, place: Place, given: Facts = {}): Diagnostic {
  const entry: Entry = CATALOGUE[code];
  const facts = Object.fromEntries(Object.entries(given).map(([name, fact]) => [name, shorten(fact)]));
  return {
    code,
    severity: entry.severity,
    path: place.path,
    text: place.text,
    span: place.span,
    message: entry.message(facts),
    hint: entry.hint(facts),
  };
}
