import { createInterface } from "node:readline";
import { type ArticleRecord, composeArticleRecord } from "../archive/article-record.ts";
import { addAuthorityNames } from "../authority/find-authority-names.ts";
import { indexNames } from "../authority/name-index.ts";
import { readAuthority } from "../authority/read-authority.ts";
import type { Report } from "../diagnostics/diagnostic.ts";
import { cleanDocument } from "../document/clean-document.ts";
import type { Document } from "../document/document.ts";
import { findRepeatedLines } from "../document/find-repeated-lines.ts";
import { type Candidates, countCandidates, findCandidates, typeMentions } from "../mentions/find-mentions.ts";
import { checkContentFolder } from "../source/check-content-folder.ts";
import { findExcess } from "../source/find-excess.ts";
import { readSourceFile } from "../source/read-source-file.ts";
import type { SourceFile, SourceFormat } from "../source/source-file.ts";

type Outcome =
  | { readonly id: string; readonly document: Document; readonly candidates: Candidates }
  | { readonly id: string; readonly error: string };

const FORMATS: ReadonlySet<string> = new Set<SourceFormat>(["text", "markdown", "html"]);

/** An article of the run as it was given. */
type Given =
  | { readonly id: string; readonly source: SourceFile; readonly published: string | null }
  | { readonly id: string; readonly error: string };

function extractOne(given: Given, repeated: ReadonlySet<string>): Outcome {
  if ("error" in given) return given;
  const { id, source, published } = given;
  const excess = findExcess(source);
  if (excess !== null)
    return { id, error: `the file holds ${excess.holds}, expected at most ${excess.most}` };
  try {
    const document = cleanDocument(source, { published, repeated });
    return { id, document, candidates: findCandidates(document) };
  } catch (fault) {
    return { id, error: messageOf(fault) };
  }
}

const messageOf = (fault: unknown): string => (fault instanceof Error ? fault.message : String(fault));

function fromLine(line: string, number: number): Given {
  let id = `line ${number}`;
  try {
    const given: unknown = JSON.parse(line);
    if (typeof given !== "object" || given === null) throw new TypeError("expected a JSON object");
    const { id: name, text, published, format } = given as Record<string, unknown>;
    if (typeof name === "string" || typeof name === "number") id = String(name);
    if (typeof text !== "string") throw new TypeError("expected `text` to be a string");
    if (format !== undefined && (typeof format !== "string" || !FORMATS.has(format)))
      throw new TypeError("expected `format` to be `text`, `markdown` or `html`");
    const source: SourceFile = { path: id, format: (format as SourceFormat | undefined) ?? "text", text };
    return { id, source, published: typeof published === "string" ? published : null };
  } catch (fault) {
    return { id, error: messageOf(fault) };
  }
}

function fromFile(file: string, report: Report): Given {
  try {
    return { id: file, source: readSourceFile(file, file, report), published: null };
  } catch (fault) {
    return { id: file, error: messageOf(fault) };
  }
}

/** What the records of a content folder add to the names an article gives: nothing where no folder is named. */
function readRecords(content: string | null, report: Report) {
  const records = content === null ? [] : [...readAuthority(content, report).records.values()];
  const countries = new Map(
    records.flatMap(({ kind, name, country }) => (kind === "place" ? [[name, country] as const] : [])),
  );
  return { index: indexNames(records), countryOf: (place: string) => countries.get(place) ?? null };
}

/**
 * Prints one record a line for each file, or with `--jsonl` for each line of standard input. All are read before the
 * first is printed: typing uses counts over the whole run. Returns the exit status, 1 where one could not be read.
 */
export async function extract(
  options: {
    readonly files: readonly string[];
    readonly isJsonl: boolean;
    /** The content folder whose records are used; null for none. */
    readonly content: string | null;
  },
  input: NodeJS.ReadableStream,
  print: (line: string) => void,
  report: Report,
): Promise<number> {
  if (options.content !== null && !checkContentFolder(options.content, report)) return 1;
  const { index, countryOf } = readRecords(options.content, report);
  const given: Given[] = options.files.map((file) => fromFile(file, report));
  if (options.isJsonl) {
    let number = 0;
    for await (const line of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
      number += 1;
      if (line.trim() !== "") given.push(fromLine(line, number));
    }
  }
  const repeated = findRepeatedLines(given.flatMap((one) => ("error" in one ? [] : [one.source])));
  const outcomes = given.map((one) => extractOne(one, repeated));
  const counts = countCandidates(
    outcomes.flatMap((outcome) => ("error" in outcome ? [] : [outcome.candidates])),
  );
  let status = 0;
  for (const outcome of outcomes) {
    let record: ArticleRecord | Outcome = outcome;
    if ("error" in outcome) status = 1;
    else {
      const { id, document, candidates } = outcome;
      const mentions = typeMentions(candidates, counts);
      const names = addAuthorityNames(document.text, mentions.names, index);
      record = composeArticleRecord(id, document, { ...mentions, names }, countryOf);
    }
    print(`${JSON.stringify(record)}\n`);
  }
  return status;
}
