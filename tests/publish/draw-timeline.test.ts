import { describe, expect, it } from "vitest";
import { drawTimeline } from "../../src/publish/draw-timeline.ts";
import { articlesOf, buildSample } from "../archive/build-sample.ts";

const { archive } = buildSample(
  articlesOf(["The quay opened on May 3, 2019. The hall opened in 2021. The mast fell on June 9, 2020."]),
);

describe("draws dates in time", () => {
  const svg = drawTimeline(archive.timeline) ?? "";
  it("as a bar each, named, a year wider than a day", () => {
    const widths = [...svg.matchAll(/<rect class="span" [^>]*width="([\d.]+)"[^>]*><title>([^<]*)/g)].map(
      ([, width, name]) => [name, Number(width)] as const,
    );
    expect(widths.map(([name]) => name)).toEqual(["3 May 2019", "9 June 2020", "2021"]);
    expect(widths[2]?.[1]).toBeGreaterThan(10 * (widths[0]?.[1] ?? 0));
  });
  it("with an open side drawn as such", () => {
    const open = archive.timeline.slice(0, 1).map((dated) => ({ ...dated, latest: null }));
    expect(drawTimeline(open)).toContain('class="span open"');
  });
  it("not at all without a date", () => {
    expect(drawTimeline([])).toBeNull();
  });
});
