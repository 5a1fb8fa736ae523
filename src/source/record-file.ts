import { lstatSync, readFileSync, realpathSync, statSync } from "node:fs";
import { join } from "node:path";
import type { z } from "zod";
import { diagnose } from "../diagnostics/diagnose.ts";
import type { Report } from "../diagnostics/diagnostic.ts";
import { nearest } from "../diagnostics/nearest.ts";
import { findMixedWords, nameMixedWords } from "../text/find-mixed-words.ts";
import { dataWithoutHidden, nameHidden, withoutHidden } from "../text/hidden-characters.ts";
import { decodeText } from "./decode-text.ts";
import { findClosingLine } from "./find-closing-line.ts";
import { isInside } from "./is-inside.ts";
import { LARGEST_FILE, tooLarge } from "./largest-file.ts";
import { ownValue } from "./own-value.ts";
import { readYamlBlock, type YamlBlock } from "./yaml-block.ts";

/** A record an editor keeps: YAML fields between two lines of `---`, then a note; or a file that is YAML altogether. */
export interface RecordFile {
  /** Below the content folder, with `/`. */
  readonly path: string;
  readonly text: string;
  readonly block: YamlBlock;
  readonly note: string;
}

const OPENING = /^---[ \t]*(?:\r\n?|\n)/;

/** The text of a file of the content folder; null where it is none, leads out of the folder or is no text, which is reported. */
function readText(content: string, path: string, report: Report): string | null {
  const file = join(content, path);
  const place = { path, text: null, span: null };
  try {
    if (!isInside(realpathSync(content), realpathSync(file))) {
      report(diagnose("source/link-outside", place, { name: path }));
      return null;
    }
    // A pipe or a device would be waited for, perhaps for ever.
    if (!statSync(file).isFile()) {
      report(diagnose("source/unreadable", place, { why: "it is no regular file" }));
      return null;
    }
    if (statSync(file).size > LARGEST_FILE) {
      report(diagnose("source/too-large", place, tooLarge(statSync(file).size)));
      return null;
    }
    const { text, doubt } = decodeText(readFileSync(file), false);
    if (doubt !== null) report(diagnose("source/guessed-encoding", place, { doubt }));
    return text;
  } catch (fault) {
    const why = fault instanceof Error ? fault.message : String(fault);
    report(diagnose("source/unreadable", place, { why }));
    return null;
  }
}

/** True where something of that name is there, a link that leads nowhere too. */
function isThere(file: string): boolean {
  try {
    return lstatSync(file, { throwIfNoEntry: false }) !== undefined;
  } catch (fault) {
    if (fault instanceof Error && "code" in fault && fault.code === "ENOTDIR") return false;
    throw fault;
  }
}

/**
 * Reads one record of the content folder; null where there is none. A fault of YAML or of the file, a link out of the
 * folder and what is no regular file are reported, and the answer is null.
 */
export function readRecordFile(content: string, path: string, report: Report): RecordFile | null {
  if (!isThere(join(content, path))) return null;
  const text = readText(content, path, report);
  if (text === null) return null;
  const isYaml = /\.ya?ml$/.test(path);
  const start = isYaml ? 0 : (OPENING.exec(text)?.[0].length ?? -1);
  const closing = isYaml
    ? { start: text.length, end: text.length }
    : start < 0
      ? null
      : findClosingLine(text, start, "---");
  if (closing === null) {
    const place = { path, text, span: { start: 0, end: Math.min(3, text.length) } };
    report(
      diagnose("authority/broken", place, {
        why: "the file does not begin with fields between two lines of `---`",
      }),
    );
    return null;
  }
  const block = readYamlBlock(text.slice(start, closing.start), start);
  for (const { start, end, why } of block.faults)
    report(diagnose("authority/broken", { path, text, span: { start, end } }, { why }));
  if (block.faults.length > 0) return null;
  const counts = new Map<string, number>();
  const data = dataWithoutHidden(block.data, counts);
  const note = withoutHidden(text.slice(closing.end), counts).trim();
  if (counts.size > 0)
    report(diagnose("text/hidden-characters", { path, text, span: null }, { hidden: nameHidden(counts) }));
  const words = `${JSON.stringify(data)}\n${note}`;
  const mixed = findMixedWords(words);
  if (mixed.length > 0)
    report(
      diagnose("text/mixed-scripts", { path, text, span: null }, { words: nameMixedWords(words, mixed) }),
    );
  return { path, text, block: { ...block, data }, note };
}

/** Names a value for a message: `the number 5`, `a list`. */
function nameOf(value: unknown): string {
  if (value === undefined || value === null) return "nothing";
  if (Array.isArray(value)) return "a list";
  if (typeof value === "object") return "a set of fields";
  return `\`${String(value).slice(0, 60)}\``;
}

/**
 * Checks the fields at `path` of a record against a schema. Unknown fields are warned about and left out; wrong values
 * are errors, all of them, and the answer is then null.
 */
export function checkFields<S extends z.ZodObject>(
  file: RecordFile,
  schema: S,
  report: Report,
  at: readonly PropertyKey[] = [],
): z.infer<S> | null {
  let data: unknown = file.block.data;
  for (const key of at) data = ownValue(data, key);
  const place = (path: readonly PropertyKey[]) => ({
    path: file.path,
    text: file.text,
    span: file.block.spanOf([...at, ...path]),
  });
  if (typeof data !== "object" || data === null || Array.isArray(data)) {
    report(
      diagnose("authority/wrong-value", place([]), {
        found: nameOf(data),
        field: String(at.at(-1) ?? "the record"),
        expected: "fields with values",
      }),
    );
    return null;
  }
  const known = Object.keys(schema.shape);
  const given: Record<string, unknown> = Object.create(null);
  for (const [field, value] of Object.entries(data)) {
    if (known.includes(field)) given[field] = value;
    else {
      const span = at.length === 0 ? file.block.keySpanOf(field) : file.block.spanOf([...at, field]);
      report(
        diagnose(
          "authority/unknown-field",
          { path: file.path, text: file.text, span },
          { field, nearest: nearest(field, known) ?? "" },
        ),
      );
    }
  }
  const checked = schema.safeParse({ ...given });
  if (checked.success) return checked.data as z.infer<S>;
  for (const issue of checked.error.issues) {
    let value: unknown = given;
    for (const key of issue.path) value = ownValue(value, key);
    const facts = {
      found: nameOf(value),
      field: issue.path.map(String).join(".") || "the record",
      expected: issue.message,
    };
    report(diagnose("authority/wrong-value", place(issue.path), facts));
  }
  return null;
}
