import { AUTHORITY_SCHEMA } from "../../src/authority/authority-schema.ts";
import type { Diagnostic } from "../../src/diagnostics/diagnostic.ts";
import { printDiagnostics } from "../../src/diagnostics/print-diagnostics.ts";
import { readFrontMatter } from "../../src/source/front-matter.ts";
import { checkFields } from "../../src/source/record-file.ts";
import { readPlainBlock, readYamlBlock } from "../../src/source/yaml-block.ts";
import type { Span } from "../../src/text/span.ts";

/** True where data is made of plain objects, lists and scalars alone. */
function isPlain(data: unknown): boolean {
  if (typeof data !== "object" || data === null) return typeof data !== "function";
  if (Array.isArray(data)) return data.every(isPlain);
  return Object.getPrototypeOf(data) === Object.prototype && Object.values(data).every(isPlain);
}

const isIn = (text: string, { start, end }: Span): boolean =>
  0 <= start && start <= end && end <= text.length;

/** Diagnostics that lie outside their file or cannot be printed. */
function faultsOfDiagnostics(text: string, told: readonly Diagnostic[]): readonly string[] {
  const faults = told
    .filter(({ span }) => span !== null && !isIn(text, { ...span, end: Math.min(span.end, text.length) }))
    .map(({ code, span }) => `${code} outside the file: ${JSON.stringify(span)}`);
  let printed = "";
  printDiagnostics(told, { folder: "content", isColoured: false }, (words) => {
    printed += words;
  });
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must not be printed
  if (/[\x00-\x08\x0b-\x1f\x7f\u202a-\u202e\u2066-\u2069]/.test(printed))
    faults.push("a control character is printed");
  return faults;
}

/** What is wrong with how the head of a file is read; empty where nothing is. */
export function faultsOfHead(text: string): readonly string[] {
  const told: Diagnostic[] = [];
  const found = readFrontMatter({ path: "a.md", format: "markdown", text }, (fault) => told.push(fault));
  const faults = [...faultsOfDiagnostics(text, told)];
  const written = Object.entries(found).flatMap(([field, value]) =>
    (Array.isArray(value) ? value : [value])
      .filter((item) => item !== null && typeof item === "object" && "span" in item)
      .map((item) => ({ field, item })),
  );
  for (const { field, item } of written)
    if (!isIn(text, item.span)) faults.push(`${field} outside the file: ${JSON.stringify(item)}`);
  if (found.span !== null && !isIn(text, found.span)) faults.push("the block ends outside the file");
  return faults;
}

/** What is wrong with how a block of YAML is read, by the short way and by the library; empty where nothing is. */
export function faultsOfYaml(text: string): readonly string[] {
  const file = `---\n${text}`;
  const block = readYamlBlock(text, 4);
  const faults: string[] = [];
  if (!isPlain(block.data)) faults.push("data is not plain");
  if (block.faults.length > 0 && block.data !== null) faults.push("data of a block with faults");
  for (const fault of block.faults)
    if (fault.start < 4 || fault.start > file.length || fault.end <= fault.start)
      faults.push(`a fault outside the block: ${JSON.stringify(fault)}`);
  const short = readPlainBlock(text, 4);
  if (short !== null) {
    if (block.faults.length > 0 || JSON.stringify(short.data) !== JSON.stringify(block.data))
      faults.push(`the short way reads ${JSON.stringify(short.data)}, not ${JSON.stringify(block.data)}`);
    for (const key of Object.keys(short.data as object)) {
      const spans = [short, block].map(({ spanOf, keySpanOf }) =>
        JSON.stringify([spanOf([key]), keySpanOf(key)]),
      );
      if (spans[0] !== spans[1]) faults.push(`places of ${key}: ${spans.join(" and ")}`);
    }
  }
  const told: Diagnostic[] = [];
  if (block.faults.length === 0)
    checkFields({ path: "a.md", text: file, block, note: "" }, AUTHORITY_SCHEMA, (fault) => told.push(fault));
  return [...faults, ...faultsOfDiagnostics(file, told)];
}
