import { benchExtract } from "./bench-extract.ts";

const [what] = process.argv.slice(2);
if (what === "extract") benchExtract((line) => process.stdout.write(`${line}\n`));
else {
  process.stderr.write("usage: npm run bench -- extract\n");
  process.exitCode = 2;
}
