import { parseArgs } from "node:util";

const COMMANDS = ["build", "check", "serve", "extract", "verify"] as const;
export type Command = (typeof COMMANDS)[number];

/** What was asked for, checked. */
export interface CommandLine {
  readonly command: Command;
  readonly files: readonly string[];
  readonly content: string;
  /** True where `--content` was written: `extract` uses a content folder only then. */
  readonly hasContent: boolean;
  readonly output: string;
  /** Null without a cache; undefined where the default is meant. */
  readonly cache: string | null | undefined;
  readonly port: number;
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
  port: { type: "string" },
  quiet: { type: "boolean", default: false },
  json: { type: "boolean", default: false },
  jsonl: { type: "boolean", default: false },
  help: { type: "boolean", default: false },
} as const;

/** The options each command takes beside those of all. */
const TAKES: Readonly<Record<Command, readonly string[]>> = {
  build: ["content", "output", "cache", "no-cache", "quiet", "json"],
  check: ["content", "output", "cache", "no-cache", "quiet", "json"],
  serve: ["content", "output", "cache", "no-cache", "quiet", "port"],
  extract: ["content", "jsonl"],
  verify: ["content", "output", "quiet", "json"],
};

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
    if (command !== "extract" && positionals.length > 0)
      return {
        outcome: "wrong",
        why: `Unexpected \`${positionals[0]}\`; folders are given with --content and --output.`,
      };
    if (command === "extract" && (positionals.length === 0) !== values.jsonl)
      return { outcome: "wrong", why: values.jsonl ? "Unexpected files beside --jsonl." : "Missing files." };
    const port = values.port === undefined ? 8080 : Number(values.port);
    if (!Number.isInteger(port) || port < 1 || port > 65535)
      return { outcome: "wrong", why: `Unexpected port \`${values.port}\`, expected 1 to 65535.` };
    return {
      outcome: "run",
      line: {
        command,
        files: positionals,
        content: values.content ?? "content",
        hasContent: values.content !== undefined,
        output: values.output ?? "_site",
        cache: values["no-cache"] ? null : values.cache,
        port,
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
