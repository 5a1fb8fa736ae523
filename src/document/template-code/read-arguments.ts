import type { Span } from "../../text/span.ts";

/** One argument of a tag: its value as written between its quotes, and where that stands. */
export interface Argument {
  readonly value: string;
  readonly span: Span;
  readonly isQuoted: boolean;
}

/** The arguments of a tag. Names are in lower case without `-` and `_`. */
export interface Arguments {
  readonly named: ReadonlyMap<string, Argument>;
  readonly positional: readonly Argument[];
}

const NAME = /([\w:-]{1,60})[ \t\r\n]{0,20}[=:][ \t\r\n]{0,20}(?=[^=\s])/y;
const BARE = /[^\s"'`,(){}[\]=>|]+/y;
const CLOSERS: Readonly<Record<string, string>> = { '"': '"', "'": "'", "`": "`", "“": "”" };

/** The value that begins at `at`: between quotes, between braces (JSX), or up to white space. */
function readValue(text: string, at: number, end: number): { argument: Argument | null; next: number } {
  const opener = text.charAt(at);
  if (opener === "{") {
    let inner = at + 1;
    while (inner < end && /[\s{]/.test(text.charAt(inner))) inner += 1;
    if (CLOSERS[text.charAt(inner)] !== undefined) {
      const { argument, next } = readValue(text, inner, end);
      let close = next;
      while (close < end && /[\s}]/.test(text.charAt(close))) close += 1;
      return { argument, next: close };
    }
    let depth = 0;
    for (let close = at; close < end; close += 1) {
      if (text.charCodeAt(close) === 123) depth += 1;
      if (text.charCodeAt(close) === 125) depth -= 1;
      if (depth === 0) return { argument: null, next: close + 1 };
    }
    return { argument: null, next: end };
  }
  const closer = CLOSERS[opener];
  if (closer !== undefined) {
    for (let close = at + 1; close < end; close += 1) {
      if (text.charCodeAt(close) === 92) close += 1;
      else if (text.charAt(close) === closer) {
        const span = { start: at + 1, end: close };
        return { argument: { value: text.slice(at + 1, close), span, isQuoted: true }, next: close + 1 };
      }
    }
  }
  BARE.lastIndex = at;
  const bare = BARE.exec(text)?.[0].slice(0, Math.max(0, end - at)) ?? "";
  if (bare === "") return { argument: null, next: at + 1 };
  const span = { start: at, end: at + bare.length };
  return { argument: { value: bare, span, isQuoted: false }, next: span.end };
}

/** Reads `src="a.jpg" caption='B' 12` in any of the ways that templates write arguments. Offsets count into `text`. */
export function readArguments(text: string, { start, end }: Span): Arguments {
  const named = new Map<string, Argument>();
  const positional: Argument[] = [];
  let at = start;
  while (at < end) {
    if (/[\s,()[\]|]/.test(text.charAt(at))) {
      at += 1;
      continue;
    }
    NAME.lastIndex = at;
    const found = NAME.exec(text);
    const name = found?.[1];
    if (found !== null && name !== undefined && NAME.lastIndex < end) {
      const { argument, next } = readValue(text, NAME.lastIndex, end);
      const key = name.toLowerCase().replace(/[-_:]/g, "");
      if (argument !== null && !named.has(key)) named.set(key, argument);
      at = Math.max(next, at + 1);
      continue;
    }
    const { argument, next } = readValue(text, at, end);
    if (argument !== null) positional.push(argument);
    at = Math.max(next, at + 1);
  }
  return { named, positional };
}
