import { benchBuild } from "./bench-build.ts";
import { benchFive } from "./bench-five.ts";
import { joinModule } from "./join-module.ts";

const USAGE = `usage: npm run bench                      archives of 100, 1,000 and 10,000 articles beside Hugo and Eleventy
       npm run bench -- build SIZE…       archives of these sizes
       npm run bench -- five              the archive that comes with Dateline
       npm run bench -- extract           what the finders cost, on one core: taskset -c 0 npm run bench -- extract
       --rounds N                         medians of N runs each (3)
`;

const words = process.argv.slice(2);
const at = words.indexOf("--rounds");
const rounds = at < 0 ? 3 : Number(words.splice(at, 2)[1]);
const [what = "build", ...sizes] = words;
const print = (line: string): void => void process.stdout.write(`${line}\n`);

if (what === "extract") {
  // The module's own type: it is the same module, joined.
  const { benchExtract } = (await joinModule("bench-extract.ts")) as typeof import("./bench-extract.ts");
  benchExtract(print);
} else if (what === "five" && rounds > 0) benchFive(rounds, print);
else if (what === "build" && rounds > 0 && sizes.every((size) => Number(size) > 0))
  benchBuild(sizes.length === 0 ? [100, 1000, 10_000] : sizes.map(Number), rounds, print);
else {
  process.stderr.write(USAGE);
  process.exitCode = 2;
}
