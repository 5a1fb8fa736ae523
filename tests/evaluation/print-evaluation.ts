import type { Evaluation } from "./evaluate.ts";

/** The scores as a table, then at most `most` faults of each measure, as text for a terminal. */
export function printEvaluation({ scorecard, faults }: Evaluation, most: number): string {
  const lines = [
    `${scorecard.articles} articles, ${scorecard.words} words`,
    "",
    `${"".padEnd(31)}marked  found  right  precision  recall     F1`,
    ...scorecard.scores.map(({ measure, marked, found, right, precision, recall, f1 }) =>
      [
        measure.padEnd(31),
        String(marked).padStart(6),
        String(found).padStart(7),
        String(right).padStart(7),
        precision.toFixed(1).padStart(11),
        recall.toFixed(1).padStart(8),
        f1.toFixed(1).padStart(7),
      ].join(""),
    ),
  ];
  for (const [measure, list] of faults) {
    if (list.length === 0 || most === 0) continue;
    lines.push("", `${measure}: ${list.length} faults`);
    for (const { article, fault } of list.slice(0, most)) lines.push(`  ${article}: ${fault}`);
    if (list.length > most) lines.push(`  … and ${list.length - most} more`);
  }
  return `${lines.join("\n")}\n`;
}
