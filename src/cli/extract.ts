import { createInterface } from "node:readline";
import { type ArticleRecord, composeArticleRecord } from "../archive/article-record.ts";
import { cleanDocument } from "../document/clean-document.ts";
import type { Document } from "../document/document.ts";
import { type Candidates, countCandidates, findCandidates, typeMentions } from "../mentions/find-mentions.ts";
import { readSourceFile } from "../source/read-source-file.ts";
import type { SourceFile, SourceFormat } from "../source/source-file.ts";

type Outcome =
  | { readonly id: string; readonly document: Document; readonly candidates: Candidates }
  | { readonly id: string; readonly error: string };

const FORMATS: ReadonlySet<string> = new Set<SourceFormat>(["text", "markdown", "html"]);

function extractOne(id: string, source: SourceFile, published: string | null): Outcome {
  const document = cleanDocument(source, { published });
  return { id, document, candidates: findCandidates(document) };
}

const messageOf = (fault: unknown): string => (fault instanceof Error ? fault.message : String(fault));

function fromLine(line: string, number: number): Outcome {
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
    return extractOne(id, source, typeof published === "string" ? published : null);
  } catch (fault) {
    return { id, error: messageOf(fault) };
  }
}

function fromFile(file: string): Outcome {
  try {
    return extractOne(file, readSourceFile(file, file), null);
  } catch (fault) {
    return { id: file, error: messageOf(fault) };
  }
}

/**
 * Prints one record a line for each file, or with `--jsonl` for each line of standard input. All are read before the
 * first is printed: typing uses counts over the whole run. Returns the exit status, 1 where one could not be read.
 */
export async function extract(
  options: { readonly files: readonly string[]; readonly isJsonl: boolean },
  input: NodeJS.ReadableStream,
  print: (line: string) => void,
): Promise<number> {
  const outcomes: Outcome[] = options.files.map(fromFile);
  if (options.isJsonl) {
    let number = 0;
    for await (const line of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
      number += 1;
      if (line.trim() !== "") outcomes.push(fromLine(line, number));
    }
  }
  const counts = countCandidates(
    outcomes.flatMap((outcome) => ("error" in outcome ? [] : [outcome.candidates])),
  );
  let status = 0;
  for (const outcome of outcomes) {
    let record: ArticleRecord | Outcome = outcome;
    if ("error" in outcome) status = 1;
    else
      record = composeArticleRecord(outcome.id, outcome.document, typeMentions(outcome.candidates, counts));
    print(`${JSON.stringify(record)}\n`);
  }
  return status;
}
