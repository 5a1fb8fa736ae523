import type { Span } from "../text/span.ts";

/** A value of the front matter and where it is written in the file. */
export interface Written<T> {
  readonly value: T;
  readonly span: Span;
}
