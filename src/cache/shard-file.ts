import { createHash } from "node:crypto";
import { closeSync, openSync, readSync } from "node:fs";
import { StringDecoder } from "node:string_decoder";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import type { Extraction } from "../mentions/extract-article.ts";
import type { SourceFile } from "../source/source-file.ts";
import { compactJson, readCompactJson } from "./compact-json.ts";
import { fileFault } from "./file-fault.ts";

/** Which part of an archive a shard holds: the `number`th, from 1, `of` so many. */
export interface Shard {
  readonly number: number;
  readonly of: number;
}

/** What all shards of one archive have in common beside `of`. */
export interface ShardOrigin {
  /** The version of the extractor. */
  readonly version: string;
  /** `contentDigest` of the archive. */
  readonly content: string;
}

/** One article of a shard with what it says. */
export interface ShardArticle {
  readonly source: SourceFile;
  readonly extraction: Extraction;
}

/** `wrong`: the files are not the whole of one archive, read by this very program; `why` and `hint` say what is. */
export type ReadShards =
  | {
      readonly outcome: "read";
      readonly articles: readonly ShardArticle[];
      readonly faults: readonly Diagnostic[];
    }
  | { readonly outcome: "wrong"; readonly why: string; readonly hint: string };

type Line =
  | ({ readonly kind: "shard" } & Shard & ShardOrigin)
  | { readonly kind: "fault"; readonly fault: Diagnostic }
  | ({ readonly kind: "article" } & ShardArticle)
  | { readonly kind: "end"; readonly articles: number };

const BLOCK = 1 << 20;

/** The number of the shard, from 1, that an article belongs to: told by its path alone, on any machine. */
export function shardOf(path: string, of: number): number {
  return (createHash("sha256").update(path).digest().readUIntBE(0, 6) % of) + 1;
}

/** A digest of all articles of a content folder: of every path and every text. `sources` are in the order of their paths. */
export function contentDigest(sources: Iterable<SourceFile>): string {
  const hash = createHash("sha256");
  for (const { path, text } of sources) hash.update(JSON.stringify([path, text.length])).update(text);
  return hash.digest("hex").slice(0, 32);
}

const print = (line: Line): string => `${compactJson(line)}\n`;

/** The line that begins a shard file. */
export const shardHead = (shard: Shard, origin: ShardOrigin): string =>
  print({ kind: "shard", ...shard, ...origin });
/** The line of a fault that leaves a file out of the archive: it cannot be read, or is no article. */
export const shardFault = (fault: Diagnostic): string => print({ kind: "fault", fault });
/** The line of one article. */
export const shardArticle = (article: ShardArticle): string => print({ kind: "article", ...article });
/** The line that ends a shard file; without it the file was cut short. */
export const shardEnd = (articles: number): string => print({ kind: "end", articles });

/** The lines of a file one by one: a shard may be longer than a string can be. */
function* linesOf(path: string): Generator<string> {
  const file = openSync(path, "r");
  try {
    const decoder = new StringDecoder("utf8");
    const block = Buffer.allocUnsafe(BLOCK);
    let rest: string[] = [];
    for (;;) {
      const read = readSync(file, block, 0, BLOCK, null);
      if (read === 0) break;
      const parts = decoder.write(block.subarray(0, read)).split("\n");
      for (const part of parts.slice(0, -1)) {
        yield rest.length === 0 ? part : rest.join("") + part;
        rest = [];
      }
      rest.push(parts.at(-1) ?? "");
    }
    const last = rest.join("");
    if (last !== "") yield last;
  } finally {
    closeSync(file);
  }
}

const wrong = (why: string, hint: string): ReadShards => ({ outcome: "wrong", why, hint });
const AGAIN = "Extract this shard again.";

function readLine(line: string): Line | null {
  try {
    const read = readCompactJson(line);
    // The kinds are ours; what a file of ours says otherwise is caught by its end and its origin.
    return typeof read === "object" && read !== null && "kind" in read ? (read as Line) : null;
  } catch (fault) {
    if (fault instanceof SyntaxError) return null;
    throw fault;
  }
}

/** Reads one file into `articles` and `faults`; answers its first line, or what is wrong. */
function readShard(
  file: string,
  articles: ShardArticle[],
  faults: Diagnostic[],
): (Shard & ShardOrigin) | { readonly why: string; readonly hint: string } {
  let head: (Shard & ShardOrigin) | null = null;
  let count = 0;
  let isWhole = false;
  for (const text of linesOf(file)) {
    const line = readLine(text);
    if (line === null || isWhole || (head === null) !== (line.kind === "shard"))
      return {
        why: `Unexpected line in \`${file}\`, expected what \`extract --shard\` prints.`,
        hint: AGAIN,
      };
    switch (line.kind) {
      case "shard":
        head = line;
        break;
      case "fault":
        faults.push(line.fault);
        break;
      case "article":
        articles.push({ source: line.source, extraction: line.extraction });
        count += 1;
        break;
      case "end":
        isWhole = line.articles === count;
        break;
      default:
        line satisfies never;
    }
  }
  if (head === null || !isWhole)
    return { why: `Missing end of \`${file}\`: the file was cut short.`, hint: AGAIN };
  return head;
}

/**
 * Reads the shards of one archive, in whatever order they are named, into its articles in the order of their paths. All
 * shards must be there once, of one content, and of the extractor `version`.
 */
export function readShards(files: readonly string[], version: string): ReadShards {
  const articles: ShardArticle[] = [];
  const faults: Diagnostic[] = [];
  const seen = new Map<number, string>();
  let first: (Shard & ShardOrigin) | null = null;
  for (const file of files) {
    try {
      const head = readShard(file, articles, faults);
      if ("why" in head) return wrong(head.why, head.hint);
      first ??= head;
      if (head.version !== version)
        return wrong(
          `Unexpected version of Dateline in \`${file}\`, expected the one that builds.`,
          "Extract and build with the same sources, packages and Node.",
        );
      if (head.of !== first.of || head.content !== first.content)
        return wrong(
          `Unexpected archive in \`${file}\`, expected a shard of the same content as \`${files[0]}\`.`,
          "Extract all shards from the same content, in the same number of parts.",
        );
      const other = seen.get(head.number);
      if (other !== undefined)
        return wrong(
          `Unexpected shard ${head.number} in \`${file}\`, expected it once.`,
          `\`${other}\` holds it already.`,
        );
      seen.set(head.number, file);
    } catch (fault) {
      const why = fileFault(fault);
      if (why === null) throw fault;
      return wrong(
        `Unreadable records \`${file}\`: ${why}.`,
        "Name the files that `extract --shard` printed.",
      );
    }
  }
  const missing = Array.from({ length: first?.of ?? 0 }, (_, at) => at + 1).filter((at) => !seen.has(at));
  if (missing.length > 0)
    return wrong(
      `Missing shard ${missing.join(", ")} of ${first?.of}.`,
      "Name the files of all shards after --records.",
    );
  const byPath = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
  articles.sort((a, b) => byPath(a.source.path, b.source.path));
  return { outcome: "read", articles, faults };
}
