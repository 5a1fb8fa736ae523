import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { times } from "../deep.ts";
import { judgeExpression } from "./judge-expression.ts";
import { listRegularExpressions, literalOf } from "./list-regular-expressions.ts";

// Proving all of them takes minutes, so what was proved is kept: `regular-expressions.txt` holds the expressions found
// linear, one a line. Here those that are new are judged; `npm run test:deep -- tests/hostile/regular-expressions.test.ts`
// judges every one anew and compares, and with `-u` writes the file.

const KEPT = join(import.meta.dirname, "regular-expressions.txt");
const isDeep = times(0, 1) === 1;

/** What the checker fears of these is true of long texts, and they are given none. */
const BOUNDED: ReadonlyMap<string, string> = new Map([
  ["/\\(.*?\\)/", "find-known-names.ts: twelve characters of the text are cut out first"],
  ["/\\B(?=(?:\\d{3})+$)/g", "formatNumber and counted: the digits of one number of ours, 21 at the most"],
]);

describe("no regular expression takes more time than grows with the text", {
  timeout: times(300_000, 3_600_000),
}, () => {
  const written = listRegularExpressions(["src", "templates"]);

  it("in src/ and templates/", async () => {
    const kept = new Set(isDeep ? [] : readFileSync(KEPT, "utf8").split("\n"));
    const unproved = written.filter(
      (expression) => !kept.has(literalOf(expression)) && !BOUNDED.has(literalOf(expression)),
    );
    const slow: string[] = [];
    for (const expression of unproved) {
      const judgement = await judgeExpression(expression.pattern, expression.flags);
      if (typeof judgement === "object")
        slow.push(`${expression.files[0]} ${literalOf(expression)} is slowed by ${judgement.attack}`);
    }
    expect(slow).toEqual([]);
    const linear = written.map(literalOf).filter((literal) => !BOUNDED.has(literal));
    if (isDeep) await expect(`${linear.sort().join("\n")}\n`).toMatchFileSnapshot(KEPT);
    expect(written.length).toBeGreaterThan(300);
  });

  it("and what is excused still stands there", () => {
    const literals = new Set(written.map(literalOf));
    expect([...BOUNDED.keys()].filter((literal) => !literals.has(literal))).toEqual([]);
  });

  it("which the judge would have told", async () => {
    expect(await judgeExpression("^(?:a+)+$", "")).toHaveProperty("attack");
    expect(await judgeExpression("\\s+$", "")).toHaveProperty("attack");
    expect(await judgeExpression("^a+$", "")).toBe("linear");
  });
});
