import { describe, expect, it } from "vitest";
import { findBody, type LineRange } from "../../src/document/find-body.ts";
import { type Page, readPage } from "../../src/document/read-page.ts";
import { splitLines } from "../../src/document/split-lines.ts";
import { reachReadable, weighReadable } from "../../src/document/weigh-readable.ts";

const PROSE = "The eastern quay of Lisbon was opened on Tuesday, the port office said.";
const OTHER = "Our readers choose the ferry that suits them best, and we are paid for it.";

type Vote = boolean | null;

/** A page of plain lines, each with what Readability says of it. */
function pageOf(rows: readonly (readonly [words: string, vote: Vote])[]): Page {
  const text = rows.map(([words]) => words).join("\n");
  let end = 0;
  const hints = rows.map(([words, isReadable]) => {
    end += words.length + 1;
    return { end, kind: null, depth: 0, letters: 60, linked: 0, standing: 0, isReadable };
  });
  return readPage(text, splitLines(text), new Set(), { hints, titles: [] });
}

const times = <T>(count: number, row: T): readonly T[] => Array.from({ length: count }, () => row);
const bonuses = (page: Page): readonly number[] => page.lines.map(({ bonus }) => bonus);
const weighAlone = (page: Page, body: LineRange | null = findBody(page.lines)): Page =>
  weighReadable(page, body);

describe("weighReadable", () => {
  it("speaks for what Readability keeps, less for a label, and against what it leaves", () => {
    const page = pageOf([
      ...times(3, [PROSE, true] as const),
      ["Eat every two hours", true],
      ["Sizes", true],
      ["Ferry tickets today", false],
      [OTHER, false],
    ]);
    const words = OTHER.split(" ").length;
    expect(bonuses(weighAlone(page))).toEqual([12, 12, 12, 12, 3, -6, -6 - words]);
  });

  it("says nothing of a page that Readability did not read", () => {
    const page = pageOf(times(3, [PROSE, null] as const));
    expect(weighAlone(page)).toBe(page);
  });

  it("is not heard where it has nothing in common with the longer body found without it", () => {
    const page = pageOf([...times(4, [PROSE, false] as const), ["Cookies", false], [OTHER, true]]);
    const weighed = weighAlone(page, { first: 0, end: 4 });
    expect(bonuses(weighed)).toEqual(bonuses(page));
    expect(weighed.markup?.hints.map(({ isReadable }) => isReadable)).toEqual(times(6, null));
  });

  it("is heard where it keeps more prose than the body found without it", () => {
    const page = pageOf([[OTHER, false], ...times(4, [PROSE, true] as const)]);
    const bonus = bonuses(weighAlone(page, { first: 0, end: 1 }));
    expect(bonus.map((each) => Math.sign(each))).toEqual([-1, 1, 1, 1, 1]);
  });

  it("is heard for a part of the body, and not against the rest", () => {
    const page = pageOf([...times(3, [PROSE, false] as const), [PROSE, true]]);
    const bonus = bonuses(weighAlone(page, { first: 0, end: 4 }));
    expect(bonus).toEqual([0, 0, 0, 12]);
  });
});

describe("reachReadable", () => {
  it("reaches to the prose that Readability keeps, over what it does not", () => {
    const page = pageOf([
      ["Sizes", true],
      [PROSE, true],
      ["Ferry tickets today", false],
      [PROSE, true],
      [PROSE, true],
      [OTHER, false],
    ]);
    expect(reachReadable(page, { first: 3, end: 4 })).toEqual({ first: 1, end: 5 });
  });

  it("leaves the body as it is where Readability says nothing", () => {
    const page = pageOf(times(4, [PROSE, null] as const));
    expect(reachReadable(page, { first: 1, end: 3 })).toEqual({ first: 1, end: 3 });
  });
});
