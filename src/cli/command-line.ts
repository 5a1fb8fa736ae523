import { parseArgs } from "node:util";
import type { Shard } from "../cache/shard-file.ts";

const COMMANDS = ["build", "check", "serve", "extract", "verify", "why"] as const;
export type Command = (typeof COMMANDS)[number];

/** What was asked for, checked. */
export interface CommandLine {
  readonly command: Command;
  /** The files of `extract`, and the one of `why`. */
  readonly files: readonly string[];
  /** The words `why` asks for; empty for other commands. */
  readonly words: string;
  readonly content: string;
  /** True where `--content` was written: `extract FILE…` uses a content folder only then. */
  readonly hasContent: boolean;
  readonly output: string;
  /** Null without a cache; undefined where the default is meant. */
  readonly cache: string | null | undefined;
  /** The part of the content folder that `extract` is to read; null for none. */
  readonly shard: Shard | null;
  /** The files of all shards, which stand for the articles of the content folder; empty for none. */
  readonly records: readonly string[];
  /** True where the site may lose more than half of its articles. */
  readonly mayShrink: boolean;
  /** The fewest articles the archive may hold; null for any. */
  readonly minimum: number | null;
  readonly port: number;
  /** The folder for the pages that only editors see; null for none. */
  readonly desk: string | null;
  readonly isClockTrusted: boolean;
  /** As many articles as `verify` proves; null for all. */
  readonly sample: number | null;
  readonly isStrict: boolean;
  /** True where each fault is to be printed, and not three of each kind. */
  readonly isAll: boolean;
  readonly isQuiet: boolean;
  readonly isJson: boolean;
  readonly isJsonl: boolean;
}

export type Parsed =
  | { readonly outcome: "run"; readonly line: CommandLine }
  | { readonly outcome: "help" }
  | { readonly outcome: "wrong"; readonly why: string };

const isCommand = (word: string | undefined): word is Command => COMMANDS.some((command) => command === word);

const OPTIONS = {
  content: { type: "string" },
  output: { type: "string" },
  cache: { type: "string" },
  "no-cache": { type: "boolean", default: false },
  shard: { type: "string" },
  records: { type: "string", multiple: true },
  shrink: { type: "boolean", default: false },
  minimum: { type: "string" },
  port: { type: "string" },
  desk: { type: "string" },
  "trust-clock": { type: "boolean", default: false },
  sample: { type: "string" },
  strict: { type: "boolean", default: false },
  all: { type: "boolean", default: false },
  quiet: { type: "boolean", default: false },
  json: { type: "boolean", default: false },
  jsonl: { type: "boolean", default: false },
  help: { type: "boolean", default: false },
} as const;

/** The options each command takes beside those of all. */
const TAKES: Readonly<Record<Command, readonly string[]>> = {
  build: [
    ...[
      "content",
      "output",
      "cache",
      "no-cache",
      "quiet",
      "json",
      "records",
      "shrink",
      "strict",
      "minimum",
      "all",
    ],
    ...["desk", "trust-clock"],
  ],
  check: ["content", "output", "cache", "no-cache", "quiet", "json", "minimum", "all"],
  serve: ["content", "output", "cache", "no-cache", "quiet", "port", "trust-clock"],
  extract: ["content", "jsonl", "shard"],
  verify: ["content", "output", "quiet", "json", "sample", "strict"],
  why: ["content"],
};

/** What is wrong with the words that are no options; null where nothing is. */
function faultOfWords(
  command: Command,
  words: readonly string[],
  given: { readonly jsonl: boolean; readonly shard?: string; readonly records?: readonly string[] },
): string | null {
  if (command === "extract") {
    const other = given.jsonl ? "--jsonl" : given.shard === undefined ? null : "--shard";
    if (given.jsonl && given.shard !== undefined) return "Unexpected `--jsonl` beside `--shard`.";
    if (words.length > 0) return other === null ? null : `Unexpected files beside ${other}.`;
    return other === null ? "Missing files." : null;
  }
  if (command === "why") {
    if (words.length === 0) return "Missing file.";
    return words.slice(1).join("").trim() === "" ? "Missing words, expected those the file prints." : null;
  }
  if (words.length === 0 || given.records !== undefined) return null;
  return `Unexpected \`${words[0]}\`; folders are given with --content and --output.`;
}

/** `2/3`; null where the words are no part of a whole. */
function readShard(words: string): Shard | null {
  const [, number, of] = (/^(\d{1,6})\/(\d{1,6})$/.exec(words) ?? []).map(Number);
  return number !== undefined && of !== undefined && number >= 1 && number <= of ? { number, of } : null;
}

/** Reads the words after `dateline`. */
export function readCommandLine(words: readonly string[]): Parsed {
  const [command, ...rest] = words;
  if (command === "--help" || command === "help" || command === "-h") return { outcome: "help" };
  if (!isCommand(command))
    return {
      outcome: "wrong",
      why: command === undefined ? "Missing command." : `Unexpected command \`${command}\`.`,
    };
  try {
    const { values, positionals } = parseArgs({ args: rest, options: OPTIONS, allowPositionals: true });
    if (values.help) return { outcome: "help" };
    for (const [option, value] of Object.entries(values))
      if (value !== false && !TAKES[command].includes(option))
        return { outcome: "wrong", why: `Unexpected option \`--${option}\` for \`${command}\`.` };
    const fault = faultOfWords(command, positionals, values);
    if (fault !== null) return { outcome: "wrong", why: fault };
    const shard = values.shard === undefined ? null : readShard(values.shard);
    if (values.shard !== undefined && shard === null)
      return { outcome: "wrong", why: `Unexpected shard \`${values.shard}\`, expected one as \`2/3\`.` };
    const port = values.port === undefined ? 8080 : Number(values.port);
    if (!Number.isInteger(port) || port < 1 || port > 65535)
      return { outcome: "wrong", why: `Unexpected port \`${values.port}\`, expected 1 to 65535.` };
    if (values.minimum !== undefined && !/^\d{1,9}$/.test(values.minimum))
      return {
        outcome: "wrong",
        why: `Unexpected minimum \`${values.minimum}\`, expected a number of articles.`,
      };
    const sample = values.sample === undefined ? null : Number(values.sample);
    if (sample !== null && (!Number.isInteger(sample) || sample < 1))
      return {
        outcome: "wrong",
        why: `Unexpected sample \`${values.sample}\`, expected a number of articles.`,
      };
    return {
      outcome: "run",
      line: {
        command,
        files: command === "why" ? positionals.slice(0, 1) : command === "extract" ? positionals : [],
        words: command === "why" ? positionals.slice(1).join(" ") : "",
        content: values.content ?? "content",
        hasContent: values.content !== undefined,
        output: values.output ?? "_site",
        cache: values["no-cache"] ? null : values.cache,
        shard,
        records: values.records === undefined ? [] : [...values.records, ...positionals],
        mayShrink: values.shrink,
        minimum: values.minimum === undefined ? null : Number(values.minimum),
        port,
        desk: values.desk ?? null,
        isClockTrusted: values["trust-clock"],
        sample,
        isStrict: values.strict,
        isAll: values.all,
        isQuiet: values.quiet,
        isJson: values.json,
        isJsonl: values.jsonl,
      },
    };
  } catch (fault) {
    // parseArgs throws a TypeError with a message for the user.
    return {
      outcome: "wrong",
      why: fault instanceof Error ? fault.message.replace(/\. To specify.*$/s, ".") : String(fault),
    };
  }
}
