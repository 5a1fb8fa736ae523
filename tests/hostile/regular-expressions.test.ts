import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it, vi } from "vitest";
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
  ["/<!--[\\s\\S]*?-->/g", "decode-text.ts: the first 2,048 bytes of a page"],
  ["/\\(.*?\\)/", "find-known-names.ts: twelve characters of the text are cut out first"],
  ["/\\B(?=(?:\\d{3})+$)/g", "formatNumber and counted: the digits of one number of ours, 21 at the most"],
]);

/** The modules that build an expression from a string. */
function filesJoiningExpressions(): readonly string[] {
  const root = join(import.meta.dirname, "../../src");
  return readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(".ts"))
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((file) => readFileSync(file, "utf8").includes("new RegExp("));
}

/** The same of an expression that is joined from pieces, told by how it begins. */
const BOUNDED_JOINED = "^\\s*(?:(?:file |handout "; // read-caption.ts: what stands between brackets, 120 characters at the most

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

  it("nor those that src/ joins from pieces when it is loaded", async () => {
    // The witness's library for dates joins hundreds of its own, which are not ours to prove: it is loaded before any is counted.
    await import("chrono-node");
    const made: RegExp[] = [];
    const Own = RegExp;
    // Literals do not pass through the constructor, so that only what is joined is seen.
    vi.stubGlobal(
      "RegExp",
      new Proxy(Own, {
        construct: (target, [pattern, flags]: [string, string?]) => {
          const expression = new target(pattern, flags);
          made.push(expression);
          return expression;
        },
      }),
    );
    try {
      for (const file of filesJoiningExpressions()) await import(file);
    } finally {
      vi.unstubAllGlobals();
    }
    const unbounded = made.filter(({ source }) => !source.startsWith(BOUNDED_JOINED));
    expect(unbounded.length).toBe(made.length - 1);
    const judgements = await Promise.all(
      unbounded.map(async ({ source, flags }) => [source, await judgeExpression(source, flags)] as const),
    );
    expect(judgements.filter(([, judgement]) => typeof judgement === "object")).toEqual([]);
    expect(made.length).toBeGreaterThan(2);
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
