import { indexLines, type LineIndex, positionAt } from "../text/line-index.ts";
import { CATALOGUE, type Entry } from "./catalogue.ts";
import type { Diagnostic } from "./diagnostic.ts";
import {
  countSeverities,
  inReadingOrder,
  type PrintOptions,
  printDiagnostics,
  STYLES,
} from "./print-diagnostics.ts";
import { printable } from "./printable.ts";
import { wrapWords } from "./wrap-words.ts";

const WIDTH = 80;
/** As many of one code as are printed each. */
const EXAMPLES = 3;

/** What an entry of the catalogue says whatever the facts; a code of another version has none. */
const titleOf = (code: string): string | null =>
  (CATALOGUE as Readonly<Record<string, Entry | undefined>>)[code]?.title ?? null;

/** By severity, then by code: errors first. */
function groupByCode(diagnostics: readonly Diagnostic[]): readonly (readonly Diagnostic[])[] {
  const groups = new Map<string, Diagnostic[]>();
  for (const diagnostic of [...diagnostics].sort(inReadingOrder)) {
    const key = `${diagnostic.severity} ${diagnostic.code}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [diagnostic]);
    else group.push(diagnostic);
  }
  return [...groups].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, group]) => group);
}

/**
 * Prints diagnostics by their codes: of each how many there are, three with their places, and what to do. Where there are
 * no more than three they are printed in full, each with a frame of the words meant. No line is wider than 80 columns but
 * for a path that is.
 */
export function printGroups(
  diagnostics: readonly Diagnostic[],
  options: PrintOptions,
  print: (text: string) => void,
): void {
  const { folder, isColoured } = options;
  const styled = (style: keyof typeof STYLES, text: string): string =>
    isColoured ? `\u001b[${STYLES[style]}m${text}\u001b[0m` : text;
  const prefix = folder === "" || folder.endsWith("/") ? folder : `${folder}/`;
  let indexed: { readonly text: string; readonly index: LineIndex } | null = null;
  const placeOf = ({ path, text, span }: Diagnostic): string => {
    const file = printable(prefix + path);
    if (text === null || span === null) return file;
    if (indexed === null || indexed.text !== text) indexed = { text, index: indexLines(text) };
    const { line, column } = positionAt(indexed.index, span.start);
    return `${file}:${line}:${column}`;
  };
  for (const group of groupByCode(diagnostics)) {
    const [first] = group;
    if (first === undefined) continue;
    if (group.length <= EXAMPLES) {
      printDiagnostics(group, { ...options, width: WIDTH, isCounted: false }, print);
      continue;
    }
    const { severity, code, hint } = first;
    const title = titleOf(code);
    const lines = [
      `${styled(severity, severity)}  ${styled("bold", code)}  ${group.length} times`,
      ...(title === null ? [] : [wrapWords(`${title}:`, "  ", WIDTH)]),
    ];
    for (const one of group.slice(0, EXAMPLES))
      lines.push(`  ${placeOf(one)}`, wrapWords(printable(one.message), "    ", WIDTH));
    lines.push(`  and ${group.length - EXAMPLES} more; --all prints each`);
    lines.push(wrapWords(`hint: ${printable(hint)}`, "  ", WIDTH));
    print(`${lines.join("\n")}\n\n`);
  }
  const counted = countSeverities(diagnostics);
  if (counted !== null) print(`${counted}\n`);
}
