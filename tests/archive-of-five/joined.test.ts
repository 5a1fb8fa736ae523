import { resolve } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import type { Archive } from "../../src/archive/archive.ts";
import type { Agreement } from "../../src/archive/comparison.ts";
import { buildArchive } from "../../src/build-archive.ts";

let archive: Archive;
beforeAll(() => {
  archive = buildArchive(resolve("content"), () => {}, { now: "2026-11-22T00:00:00Z" });
});

const compared = (matches: (agreement: Agreement) => boolean) =>
  archive.agreements
    .filter(matches)
    .map(({ earlier, later, verdict }) => [earlier.shown, later.shown, verdict]);
const ofSeries = (slug: string) => compared(({ series }) => series === slug);

describe("the five reports, read together", () => {
  it("agree on the trains: the middle figure was old when it was printed", () => {
    expect(ofSeries("china-europe-trains-of-chongqing")).toEqual([
      ["10,000th", "10,000", "stale-when-printed"],
      ["10,000", "16,000", "agree"],
    ]);
    const [first] = archive.agreements.filter(({ series }) => series === "china-europe-trains-of-chongqing");
    expect(first?.because).toContain("heavy container train");
  });

  it("give three superlatives of the trains that cannot be compared", () => {
    expect(
      compared(({ kind, entity }) => kind === "superlative" && entity === "topic/china-europe-trains"),
    ).toEqual([
      ["largest", "runs the most", "not-comparable"],
      ["runs the most", "pioneered", "not-comparable"],
    ]);
  });

  it("count consulates and visitors' countries apart", () => {
    expect(ofSeries("consular-posts")).toEqual([["13th", "12", "not-comparable"]]);
  });

  it("offer a figure of one region as a sign for another", () => {
    expect(compared(({ kind }) => kind === "scope")).toEqual([
      ["nine trillion yuan", "Chengdu-Chongqing Economic Circle", "not-comparable"],
    ]);
  });

  it("count the two kinds of friendship cities apart", () => {
    expect(ofSeries("friendship-cities")).toEqual([["52", "112", "not-comparable"]]);
  });

  it("contradict one another nowhere", () => {
    expect(compared(({ verdict }) => verdict === "conflict")).toEqual([]);
  });

  it("hold two visits of one name as a series", () => {
    expect(archive.eventSeries.map(({ name, events }) => [name, events])).toContainEqual([
      "@Chongqing @The World",
      ["event/visit-of-latin-american-and-eurasian-media-2023", "event/visit-to-western-chongqing-2024"],
    ]);
  });

  it("leave the visit to Bishan without a day", () => {
    expect(archive.eventFacts.get("event/visit-of-consular-officers-to-bishan-2023")?.dates).toEqual([]);
  });

  it("come out where they can be recalculated", () => {
    const checks = [...archive.arithmetic.values()].flat();
    expect(checks.filter(({ holds }) => holds === false)).toEqual([]);
    const traced = new Map(checks.map((check) => [check.trace, check]));
    expect(traced.get("24 ÷ (1 + 84.6%)")?.because).toContain(" 13,");
    expect(traced.get("27 ÷ (1 + 8%)")?.because).toContain(" 25,");
    expect(traced.get("1.3 million ÷ 16,000")?.derived?.printed).toBe(81.25);
    expect(checks.find(({ rule, trace }) => rule === "list" && trace.startsWith("Austria"))?.because).toBe(
      "12 are counted and 12 are listed.",
    );
  });

  it("are of topics that each carry what the IPTC has for them", () => {
    const topics = [...archive.entities.values()].filter(({ kind }) => kind === "topic");
    expect(topics.length).toBeGreaterThan(12);
    for (const { id, record } of topics) {
      const codes = record?.mediaTopics.map(({ code }) => code) ?? [];
      expect([id, codes]).toEqual([id, expect.arrayContaining([expect.stringMatching(/^medtop:\d{8}$/)])]);
    }
  });

  it("name fourteen countries that send consuls, five of them without an office, and one that sends an agency", () => {
    const told = archive.representations.map(({ country, missions, unnamed }) =>
      [
        country,
        ...missions.map(({ place, name }) => place ?? name),
        ...unnamed.map(({ words }) => words),
      ].join("; "),
    );
    expect(told).toEqual([
      "Austria; Consular officials",
      "Belarus; Chongqing; Consular officials",
      "Canada; Consular officials",
      "Chile; Chengdu; Consular officials",
      "Hungary; Chongqing; Consular officials",
      "Italy; Chongqing; Consular officials",
      "Japan; Chongqing; Consular officials",
      "Myanmar; Chongqing; Consular officials",
      "Netherlands; Chongqing",
      "Philippines; Consular officials",
      "Singapore; Consular officials",
      "South Korea; KOTRA Chongqing Office",
      "Türkiye; Consular officials",
      "United Kingdom; Chongqing; Consular officials",
      "Uruguay; Chongqing",
    ]);
  });

  it("use a phrase of policy in four wordings, one each", () => {
    const phrase = archive.phrases.find(({ slug }) => slug === "strategic-point-in-the-west");
    expect(phrase?.lines.map(({ wording, said }) => [wording, said.article.id.slice(9, 16)])).toEqual([
      ["important strategic pivot point", "2022/07"],
      ["important strategic fulcrum", "2023/09"],
      ["key strategic fulcrum", "2024/04"],
      ["pivotal strategic foothold in the western region", "2024/07"],
    ]);
  });

  it.each([
    ["place/yongchuan-planning-exhibition-gallery", "place/chongqing-planning-exhibition-gallery"],
    ["place/jiangbei-district", "place/jiangbei-international-airport"],
    ["place/jiangbei-district", "place/jiangjin-district"],
    ["person/hu-henghua", "person/huang-ying"],
    ["person/li-xinyi", "person/li-mingquan"],
  ])("never suggest that %s is %s", (a, b) => {
    expect(archive.entities.has(a as `place/${string}`) && archive.entities.has(b as `place/${string}`)).toBe(
      true,
    );
    expect(
      archive.mergeSuggestions.filter(
        ({ from, into }) =>
          [from, into].includes(a as `place/${string}`) && [from, into].includes(b as `place/${string}`),
      ),
    ).toEqual([]);
  });
});
