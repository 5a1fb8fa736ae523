import { describe, expect, it } from "vitest";
import type { FigureSeries, PrintedFigure, SeriesPoint } from "../../src/archive/series.ts";
import type { Bound } from "../../src/mentions/quantity.ts";
import { composeChart, composeSparkline, formatTick } from "../../src/publish/chart.ts";
import { sampleArchive } from "./sample-archive.ts";

const sample = sampleArchive();
const [printed] = sample.figures;
const LIMITS: Readonly<Partial<Record<Bound, (value: number) => readonly [number | null, number | null]>>> = {
  "more-than": (value) => [value, null],
  nearly: (value) => [null, value],
};

function point(date: string | null, value: number, bound: Bound = "exact", scope = "all"): SeriesPoint {
  if (printed === undefined) throw new Error("the sample has no figure");
  const [low, high] = LIMITS[bound]?.(value) ?? [value, value];
  const quantity = { value, unit: "ships", bound, figureKind: "count" as const };
  const text = value.toLocaleString("en");
  const article = { ...printed.article, document: { ...printed.article.document, text } };
  const mention = { ...printed.mention, quantity, start: 0, end: text.length };
  const figure: PrintedFigure = { ...printed, article, mention };
  return { figure, date, dateFrom: "as-of", low, high, scope };
}

function series(...points: readonly SeriesPoint[]): FigureSeries {
  const [of] = sample.series;
  if (of === undefined) throw new Error("the sample has no series");
  return { ...of, label: 'Ships & "boats"', unit: "ships", points };
}

const chartOf = (...points: readonly SeriesPoint[]): string => composeChart(series(...points)) ?? "";
const count = (svg: string, part: string): number => svg.split(part).length - 1;

describe("draws a series", () => {
  it("as an image with a name and a description, its words escaped", () => {
    const svg = chartOf(point("2023-01-01", 5), point("2024-01-01", 7));
    expect(svg).toMatch(/^<svg class="chart" role="img" aria-labelledby="chart-title chart-desc"/);
    expect(svg).toContain('<title id="chart-title">Ships &amp; &quot;boats&quot;</title>');
    expect(svg).toContain("5 (1 January 2023); 7 (1 January 2024)");
    expect(svg).not.toContain("style=");
  });

  it("with a line between points of one scope only", () => {
    const same = chartOf(point("2023-01-01", 5), point("2024-01-01", 7));
    const apart = chartOf(point("2023-01-01", 5, "exact", "port"), point("2024-01-01", 7, "exact", "town"));
    expect(count(same, 'class="line')).toBe(1);
    expect(count(apart, 'class="line')).toBe(0);
    expect(apart).toContain('<g class="scope-1">');
  });

  it("with no line to a bound or from one", () => {
    const lines = (...points: readonly SeriesPoint[]): number => count(chartOf(...points), 'class="line');
    const [a, b, c] = [point("2021-01-01", 5), point("2022-01-01", 6), point("2024-01-01", 9)];
    expect(lines(point("2023-01-01", 7, "more-than"), point("2024-01-01", 9, "nearly"))).toBe(0);
    expect(lines(b, point("2023-01-01", 7, "more-than"), c)).toBe(0);
    expect(lines(a, b, point("2023-01-01", 7, "nearly"), c)).toBe(1);
  });

  it("with an arrow up for a lower bound and down for an upper one, none for an exact figure", () => {
    const tip = (svg: string): [number, number] => {
      const match = /class="bound" d="M[\d.]+,([\d.]+)V([\d.]+)M/.exec(svg);
      return [Number(match?.[1]), Number(match?.[2])];
    };
    const [low, above] = tip(chartOf(point("2023-01-01", 5, "more-than"), point("2024-01-01", 7)));
    expect(above).toBeLessThan(low);
    const [high, below] = tip(chartOf(point("2023-01-01", 5, "nearly"), point("2024-01-01", 7)));
    expect(below).toBeGreaterThan(high);
    expect(chartOf(point("2023-01-01", 5), point("2024-01-01", 7))).not.toContain('class="bound"');
  });

  it("with a bar over the days a figure may hold for, broken where an end is open", () => {
    expect(chartOf(point("2023", 5), point("2024-01-01", 7))).toContain('class="when"');
    expect(chartOf(point("2023-06-01/..", 5), point("2024-01-01", 7))).toContain('class="when open"');
    expect(chartOf(point("2023-01-01", 5), point("2024-01-01", 7))).not.toContain('class="when');
  });

  it("with an open dot for a figure that is about right", () => {
    expect(chartOf(point("2023-01-01", 5, "about"))).toContain('class="dot about"');
  });

  it("without the points whose date is not known, and not at all where none is", () => {
    expect(count(chartOf(point("2023-01-01", 5), point(null, 7)), "<circle")).toBe(1);
    expect(composeChart(series(point(null, 7)))).toBeNull();
    expect(composeChart(series())).toBeNull();
  });

  it("where all points fall on one day, or all are nothing", () => {
    expect(chartOf(point("2023-01-01", 0))).not.toMatch(/NaN|Infinity/);
    expect(chartOf(point("2023-01-01", 5), point("2023-01-01", 5))).not.toMatch(/NaN|Infinity/);
    expect(chartOf(point("../2023-01-01", -5), point("2024/..", 5))).not.toMatch(/NaN|Infinity/);
  });

  it("in small only where there is more than one point", () => {
    expect(composeSparkline(series(point("2023-01-01", 5)))).toBe("");
    expect(composeSparkline(series(point("2023-01-01", 5), point("2024-01-01", 7)))).toContain(
      'aria-hidden="true"',
    );
  });
});

describe("shortens the numbers of an axis", () => {
  it.each([
    [530_000_000_000, "530 bn"],
    [9_000_000_000_000, "9 tn"],
    [1_300_000, "1.3 m"],
    [16_000, "16,000"],
    [0.2, "0.2"],
    [0, "0"],
  ])("%s", (value, words) => {
    expect(formatTick(value)).toBe(words);
  });
});
