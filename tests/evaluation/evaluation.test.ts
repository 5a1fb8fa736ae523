import { readFileSync } from "node:fs";
import { beforeAll, describe, expect, it } from "vitest";
import { SCORECARD } from "../../src/publish/scorecard.ts";
import { type Evaluation, evaluate } from "./evaluate.ts";
import { FLOORS } from "./floors.ts";
import { printEvaluation } from "./print-evaluation.ts";
import { printScorecard } from "./print-scorecard.ts";
import { readMarkedArticles } from "./read-marked-articles.ts";
import { MEASURES } from "./score-article.ts";

let evaluation: Evaluation;

beforeAll(async () => {
  evaluation = await evaluate();
}, 60_000);

describe("the marked articles", () => {
  const articles = readMarkedArticles();

  it("are at least forty", () => {
    expect(articles.length).toBeGreaterThanOrEqual(40);
  });

  it.each(articles.map(({ id, text }) => [id, text] as const))("%s is a short article", (_id, text) => {
    const words = text.trim().split(/\s+/).length;
    expect(words).toBeGreaterThanOrEqual(120);
    expect(words).toBeLessThanOrEqual(220);
  });

  it("keep away from the subject that the finders were first written on", () => {
    expect(articles.filter(({ text }) => /Chongqing|foreign affairs office/i.test(text))).toEqual([]);
  });

  it("are dated for the most part, and some are not", () => {
    const dated = articles.filter(({ published }) => published !== null);
    expect(dated.length).toBeGreaterThan(articles.length * 0.8);
    expect(dated.length).toBeLessThan(articles.length);
  });
});

describe("the finders hold their floors", () => {
  const floors = MEASURES.flatMap((measure) => {
    const floor = FLOORS[measure];
    return floor === null ? [] : [[measure, floor] as const];
  });

  it.each(floors)("%s: at least %d", (measure, floor) => {
    const score = evaluation.scorecard.scores.find((one) => one.measure === measure);
    expect(score?.f1).toBeGreaterThanOrEqual(floor);
  });
});

describe("the scorecard of the about page", () => {
  it("is what `npm run evaluate` computes now", () => {
    // Where this fails a finder has changed what it finds: run the command and commit the file with the change.
    expect(SCORECARD).toEqual(evaluation.scorecard);
  });

  it("is the file that the command prints, byte for byte", () => {
    const file = readFileSync(new URL("../../src/publish/scorecard.json", import.meta.url), "utf8");
    expect(printScorecard(SCORECARD)).toBe(file);
  });

  it("comes out the same a second time", async () => {
    expect(printEvaluation(await evaluate(), 1000)).toBe(printEvaluation(evaluation, 1000));
  });
});
