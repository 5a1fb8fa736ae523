import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { buildSync } from "esbuild";
import { MARKDOWN, ODD, WORDS } from "../properties/arbitrary-text.ts";
import { LAW_NAMES } from "./fuzz-target.ts";
import { seedsOf } from "./seeds.ts";

// A loop that keeps what reaches code that nothing reached before, over the instrumentation of Jazzer.js. README.md says
// how it is run: node --import tsx tests/fuzz/run-fuzz.ts TOOLS CORPUS SECONDS [SEED]
const [tools = "", corpus = "", seconds = "60", seed = "1"] = process.argv.slice(2);
const MOST_CHARACTERS = 900;
const DICTIONARY = [...WORDS, ...MARKDOWN, ...ODD].filter((piece) => Buffer.from(piece).toString() === piece);

/** Compiles the target with a mark at each branch; answers it with the marks and the function that runs one input. */
function loadTarget(): { readonly marks: Uint8Array; readonly fuzz: (bytes: Buffer) => void } {
  const require = createRequire(join(resolve(tools), "node_modules", "none.js"));
  const babel = require("@babel/core");
  const { makeCoverageVisitor } = require("@jazzer.js/instrumentor/dist/plugins/coverageVisitor.js");
  const [bundle] = buildSync({
    entryPoints: [join(import.meta.dirname, "fuzz-target.ts")],
    bundle: true,
    platform: "node",
    format: "cjs",
    write: false,
  }).outputFiles;
  let count = 0;
  const { types } = babel;
  const mark = () => {
    const place = types.memberExpression(types.identifier("branchMarks"), types.numericLiteral(count), true);
    count += 1;
    return types.assignmentExpression("=", place, types.numericLiteral(1));
  };
  const { code } = babel.transformSync(bundle?.text ?? "", {
    babelrc: false,
    configFile: false,
    compact: true,
    plugins: [() => ({ visitor: makeCoverageVisitor(mark) })],
  });
  const marks = new Uint8Array(count);
  Object.assign(globalThis, { branchMarks: marks });
  const folder = mkdtempSync(join(tmpdir(), "dateline-fuzz-"));
  const file = join(folder, "target.cjs");
  writeFileSync(file, code);
  const { fuzz } = require(file);
  rmSync(folder, { recursive: true });
  return { marks, fuzz };
}

// Source: mulberry32, public domain.
let state = Number(seed);
function random(): number {
  state = (state + 0x6d2b79f5) | 0;
  let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
  mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
  return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
}
const below = (limit: number): number => Math.floor(random() * limit);
const one = <T>(list: readonly T[], none: T): T => list[below(list.length)] ?? none;

/** One small change at a place. */
type Change = (units: string[], at: number, others: readonly string[]) => void;
const piece = (text: string): string[] => {
  const units = [...text];
  const from = below(units.length);
  return units.slice(from, from + 1 + below(60));
};
const CHANGES: readonly Change[] = [
  (units, at) => void units.splice(at, 0, ...one(DICTIONARY, "")),
  (units, at) => void units.splice(at, 0, ...one(DICTIONARY, "")),
  (units, at) => void units.splice(at, 1 + below(1 + below(20))),
  (units, at, others) => void units.splice(at, below(10), ...piece(one(others, ""))),
  (units, at) => void units.splice(at, 0, ...units.slice(Math.max(0, at - 1 - below(15)), at)),
  (units, at) => void units.splice(at, 1, String.fromCharCode(32 + below(95))),
  (units, at) => void units.splice(at, 0, one([" ", "\n", "\n\n", ", ", ". ", "-", "\r\n"], "")),
  (units, at) => void units.splice(at, 0, String.fromCodePoint(below(1 + below(0xd7ff)))),
  (units, at) => void units.splice(at, 1, (units[at] ?? "").toUpperCase()),
  (units, at) => void units.splice(at, 0, ...units.splice(below(units.length), below(40))),
  (units, at) => void units.splice(at, 1, String(below(10))),
];

function mutate(text: string, others: readonly string[]): string {
  const units = [...text];
  for (let left = 1 + below(1 + below(8)); left > 0; left -= 1)
    one(CHANGES, () => {})(units, below(units.length + 1), others);
  return units.slice(0, MOST_CHARACTERS).join("");
}

const { marks, fuzz } = loadTarget();
const reached = new Uint8Array(marks.length);
const kept = LAW_NAMES.map((): string[] => [""]);
let [runs, branches, added] = [0, 0, 0];

/** Runs a law on a text; true where it reached a branch that nothing had reached. */
function isNew(law: number, text: string): boolean {
  marks.fill(0);
  fuzz(Buffer.concat([Buffer.from([law]), Buffer.from(text)]));
  runs += 1;
  const before = branches;
  for (let at = 0; at < marks.length; at += 1)
    if (marks[at] !== 0 && reached[at] === 0) {
      reached[at] = 1;
      branches += 1;
    }
  return branches > before;
}

mkdirSync(corpus, { recursive: true });
const earlier = readdirSync(corpus).map((name) => readFileSync(join(corpus, name)));
const seeds = [
  ...seedsOf(),
  ...earlier.map((bytes) => ({ law: bytes[0] ?? 0, text: bytes.subarray(1).toString("utf8") })),
];
for (const { law, text } of seeds) {
  isNew(law, text);
  kept[law]?.push(text);
}
const tell = (): void =>
  void process.stdout.write(`${runs} runs, ${branches} of ${marks.length} branches, ${added} added\n`);
const end = performance.now() + Number(seconds) * 1000;
for (let told = 0; performance.now() < end; ) {
  const law = runs % LAW_NAMES.length;
  const texts = kept[law] ?? [];
  // What was added last is tried as often as all that was there before.
  const base =
    random() < 0.5 ? one(texts, "") : (texts[texts.length - 1 - below(1 + below(texts.length))] ?? "");
  const text = mutate(base, texts);
  if (isNew(law, text)) {
    texts.push(text);
    added += 1;
    writeFileSync(join(corpus, `${seed}-${added}`), Buffer.concat([Buffer.from([law]), Buffer.from(text)]));
  }
  if (runs - told >= 5_000) {
    told = runs;
    tell();
  }
}
tell();
