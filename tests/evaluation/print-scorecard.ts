import type { Scorecard } from "../../src/publish/scorecard.ts";

/** The scorecard as the file that the about page imports: one line a measure, so that a change reads as a change. */
export function printScorecard({ articles, words, scores }: Scorecard): string {
  const lines = scores.map((score) => {
    const fields = Object.entries(score).map(([key, value]) => `"${key}": ${JSON.stringify(value)}`);
    return `    { ${fields.join(", ")} }`;
  });
  return `{\n  "articles": ${articles},\n  "words": ${words},\n  "scores": [\n${lines.join(",\n")}\n  ]\n}\n`;
}
