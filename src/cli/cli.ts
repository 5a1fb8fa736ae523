import { parseArgs } from "node:util";
import { extract } from "./extract.ts";

const [command, ...rest] = process.argv.slice(2);
if (command === "extract") {
  const { values, positionals } = parseArgs({
    args: rest,
    allowPositionals: true,
    options: { jsonl: { type: "boolean", default: false }, content: { type: "string" } },
  });
  process.exitCode = await extract({ files: positionals, isJsonl: values.jsonl }, process.stdin, (line) =>
    process.stdout.write(line),
  );
} else {
  process.stderr.write("usage: dateline extract FILE…\n");
  process.exitCode = 2;
}
