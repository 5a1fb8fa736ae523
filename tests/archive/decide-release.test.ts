import { describe, expect, it } from "vitest";
import { decideRelease, type ReleaseTerms } from "../../src/archive/decide-release.ts";
import { readFrontMatter } from "../../src/source/front-matter.ts";

const TERMS: ReleaseTerms = {
  now: "2026-12-01T12:00:00.000Z",
  timeZone: "UTC",
  holdsFuture: null,
  isHugo: false,
};

function decide(yaml: string, terms: Partial<ReleaseTerms> = {}, path = "articles/quay.md") {
  const text = `---\n${yaml}\n---\nThe quay opened.\n`;
  const { withholding } = readFrontMatter({ path, format: "markdown", text }, () => {});
  return decideRelease(withholding, path, { ...TERMS, ...terms });
}

describe("decideRelease", () => {
  it.each([
    ["title: Quay", true, null],
    ["draft: true", false, null],
    ["embargo: 2026-12-01", true, null],
    ["embargo: 2026-12-02", false, "2026-12-02T00:00:00.000Z"],
    ["embargo: 2026-12-01T12:00:00Z", true, null],
    ["embargo: 2026-12-01T12:00:01Z", false, "2026-12-01T12:00:01.000Z"],
    ["publishAt: 2026-11-01\nembargo: 2026-12-24", false, "2026-12-24T00:00:00.000Z"],
    ["expires: 2026-12-01", false, null],
    ["expires: 2026-12-01T12:00:00Z", false, null],
    ["expires: 2026-12-02", true, "2026-12-02T00:00:00.000Z"],
    ["embargo: 2027-01-04\nexpires: 2027-02-01", false, "2027-01-04T00:00:00.000Z"],
    ["draft: true\nembargo: 2027-01-04", false, null],
    ["draft: maybe", false, null],
  ])("%s", (yaml, isReleased, until) => {
    expect(decide(yaml)).toMatchObject({ isReleased, until });
  });

  it("begins a day at midnight where the desk is", () => {
    const at = (now: string, timeZone: string) => decide("embargo: 2026-12-02", { now, timeZone }).isReleased;
    expect(at("2026-12-01T15:59:59.999Z", "Asia/Shanghai")).toBe(false);
    expect(at("2026-12-01T16:00:00.000Z", "Asia/Shanghai")).toBe(true);
    expect(at("2026-12-02T04:59:59.999Z", "America/New_York")).toBe(false);
    expect(at("2026-12-02T05:00:00.000Z", "America/New_York")).toBe(true);
  });

  it.each([
    ["date: 2027-01-04", "articles/quay.md"],
    ["date: 2027-01-04 10:00:00 +0100", "articles/quay.md"],
    ["published: 2027-01", "articles/quay.md"],
    ["pubDate: January 4, 2027", "articles/quay.md"],
    ["title: Quay", "_posts/2027-01-04-quay.md"],
  ])("holds back what is dated in the future where the system does: %s in %s", (yaml, path) => {
    expect(decide(yaml, { holdsFuture: true }, path)).toMatchObject({ isReleased: false, futureDate: null });
    expect(decide(yaml, { holdsFuture: false }, path)).toMatchObject({ isReleased: true, futureDate: null });
    expect(decide(yaml, { holdsFuture: null }, path)).toMatchObject({ isReleased: true });
    expect(decide(yaml, { holdsFuture: null }, path).futureDate).not.toBeNull();
  });

  it("asks in Hugo for the day of publication first", () => {
    const yaml = "date: 2027-01-04\npublishDate: 2026-01-04";
    expect(decide(yaml, { holdsFuture: true, isHugo: true }).isReleased).toBe(true);
    expect(decide(yaml, { holdsFuture: true }).isReleased).toBe(false);
  });

  it("leaves out what lies in a folder of drafts", () => {
    expect(decide("title: Quay", {}, "articles/_drafts/quay.md")).toMatchObject({
      isReleased: false,
      heldBy: "_drafts/",
    });
  });
});
