import type { Span } from "../text/span.ts";

export type Severity = "error" | "warning";

/**
 * One fault in content, said once and plainly. `path` is relative to the content folder; `span` counts UTF-16 code
 * units into the file's text and is null where the fault is the whole file's. `text` is that file's text, for the frame.
 */
export interface Diagnostic {
  readonly code: string;
  readonly severity: Severity;
  readonly path: string;
  readonly text: string | null;
  readonly span: Span | null;
  /** One sentence: `Unexpected X, expected Y`. */
  readonly message: string;
  /** What to do, as an instruction. */
  readonly hint: string;
}

/** Where a stage puts the faults it finds; the stage goes on. */
export type Report = (diagnostic: Diagnostic) => void;
