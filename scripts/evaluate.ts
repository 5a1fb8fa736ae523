import { writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { evaluate } from "../tests/evaluation/evaluate.ts";
import { printEvaluation } from "../tests/evaluation/print-evaluation.ts";
import { printScorecard } from "../tests/evaluation/print-scorecard.ts";

// `npm run evaluate -- --faults 40` shows more of what went wrong; `--faults 0` none.
const { values } = parseArgs({ options: { faults: { type: "string", default: "8" } } });
const evaluation = await evaluate();
writeFileSync(
  new URL("../src/publish/scorecard.json", import.meta.url),
  printScorecard(evaluation.scorecard),
);
process.stdout.write(printEvaluation(evaluation, Number(values.faults)));
