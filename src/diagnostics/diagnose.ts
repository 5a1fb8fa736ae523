import type { Span } from "../text/span.ts";
import { CATALOGUE, type DiagnosticCode, type Entry, type Facts } from "./catalogue.ts";
import type { Diagnostic } from "./diagnostic.ts";

/** Where a fault stands: `path` below the content folder, the file's text and the span in it, null where there is none. */
export interface Place {
  readonly path: string;
  readonly text: string | null;
  readonly span: Span | null;
}

/** Composes the diagnostic of a code at a place from the facts its message names. */
export function diagnose(code: DiagnosticCode, place: Place, facts: Facts = {}): Diagnostic {
  const entry: Entry = CATALOGUE[code];
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
