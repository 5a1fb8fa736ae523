import { indexLines, type LineIndex, type Position, positionAt } from "../text/line-index.ts";
import { codeFrame } from "./code-frame.ts";
import type { Diagnostic, Severity } from "./diagnostic.ts";
import { printable } from "./printable.ts";
import { wrapWords } from "./wrap-words.ts";

/** How the diagnostics are shown: `folder` stands before each path, as the editor would type it. */
export interface PrintOptions {
  readonly folder: string;
  readonly isColoured: boolean;
  /** Messages are broken at so many columns; not at all where it is absent. */
  readonly width?: number;
  /** False where no line at the end is to say how many there are. */
  readonly isCounted?: boolean;
}

// Source: ECMA-48, select graphic rendition.
export const STYLES = { error: 31, warning: 33, dim: 2, bold: 1 } as const;

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** By path, then place, then code: the same order whatever order the stages reported in. */
export function inReadingOrder(a: Diagnostic, b: Diagnostic): number {
  return (
    compare(a.path, b.path) ||
    (a.span?.start ?? -1) - (b.span?.start ?? -1) ||
    (a.span?.end ?? -1) - (b.span?.end ?? -1) ||
    compare(a.code, b.code) ||
    compare(a.message, b.message)
  );
}

function counted(diagnostics: readonly Diagnostic[], severity: Severity): string | null {
  const count = diagnostics.filter((diagnostic) => diagnostic.severity === severity).length;
  return count === 0 ? null : `${count} ${severity}${count === 1 ? "" : "s"}`;
}

/** `2 errors, 1 warning`; null where there is neither. */
export function countSeverities(diagnostics: readonly Diagnostic[]): string | null {
  const counts = [counted(diagnostics, "error"), counted(diagnostics, "warning")];
  return counts.filter((count) => count !== null).join(", ") || null;
}

/**
 * Prints every diagnostic with its place, a frame of the words meant, the message and what to do, and at the end how
 * many there are. Prints nothing where there is none. Line and column count from 1, the column in UTF-16 code units.
 */
export function printDiagnostics(
  diagnostics: readonly Diagnostic[],
  { folder, isColoured, width = Number.POSITIVE_INFINITY, isCounted = true }: PrintOptions,
  print: (text: string) => void,
): void {
  const styled = (style: keyof typeof STYLES, text: string): string =>
    isColoured ? `\u001b[${STYLES[style]}m${text}\u001b[0m` : text;
  const prefix = folder === "" || folder.endsWith("/") ? folder : `${folder}/`;
  // A file with many faults has its lines counted once.
  let indexed: { readonly text: string; readonly index: LineIndex } | null = null;

  for (const diagnostic of [...diagnostics].sort(inReadingOrder)) {
    const { code, severity, path, text, span, message, hint } = diagnostic;
    let position: Position | null = null;
    const frame: string[] = [];
    if (text !== null && span !== null) {
      if (indexed === null || indexed.text !== text) indexed = { text, index: indexLines(text) };
      position = positionAt(indexed.index, span.start);
      const lines = codeFrame(text, indexed.index, span);
      const width = String(position.line).length + 2;
      for (const { number, content } of lines) {
        const gutter = styled("dim", `${String(number ?? "").padStart(width)} │`);
        const shown = number === null ? styled(severity, content) : content;
        frame.push(content === "" ? gutter : `${gutter} ${shown}`);
      }
    }
    const at = position === null ? "" : `:${position.line}:${position.column}`;
    const head = `${styled("bold", `${printable(prefix + path)}${at}`)}  ${styled(severity, severity)}  ${code}`;
    const told = [printable(message), `hint: ${printable(hint)}`].map((line) => wrapWords(line, "  ", width));
    print(`${[head, ...frame, ...told].join("\n")}\n\n`);
  }
  const counts = countSeverities(diagnostics);
  if (isCounted && counts !== null) print(`${counts}\n`);
}
