import { describe, expect, it } from "vitest";
import { countNames } from "../../../src/mentions/names/count-names.ts";
import { findNames } from "../../../src/mentions/names/find-names.ts";
import { typeNames } from "../../../src/mentions/names/type-names.ts";
import { makeReading } from "../make-reading.ts";

function typed(text: string, ...others: readonly string[]) {
  const articles = [text, ...others].map((each) => findNames(makeReading(each), []));
  return typeNames(articles[0] ?? [], countNames(articles)).names;
}

describe("typeNames", () => {
  it.each([
    ["a surname", "Ruth Amollo won. Amollo wept.", "Amollo", "Ruth Amollo"],
    [
      "a middle and last name",
      "José Luis Prado Quispe won. Prado Quispe wept.",
      "Prado Quispe",
      "José Luis Prado Quispe",
    ],
    [
      "initials defined in brackets",
      "The Volta Water Commission (VWC) met. Later VWC left.",
      "VWC",
      "Volta Water Commission",
    ],
    ["initials nobody defined", "The Volta Rice Expo closed. Crowds at VRE grew.", "VRE", "Volta Rice Expo"],
    [
      "initials of a place, though a word of its name gives none",
      "Trains used the New Volta-Benue Corridor (VBC). Later VBC was full.",
      "VBC",
      "New Volta-Benue Corridor",
    ],
    [
      "a company without its suffix",
      "Volta Timber Co., Ltd. grew. Later Volta Timber fell.",
      "Volta Timber",
      "Volta Timber Co., Ltd.",
    ],
    [
      "a town for its district",
      "In Bukoro District it rained. Now Bukoro District and Bukoro rest.",
      "Bukoro",
      "Bukoro District",
    ],
  ])("calls %s by the fullest form of the article", (_, text, surface, name) => {
    const found = typed(text).filter(({ start, end }) => text.slice(start, end) === surface);
    expect(found.map((mention) => mention.name)).toContain(name);
  });

  it("does not take a town for another that ends alike", () => {
    const names = typed("They left New York for York in May.").map(({ name }) => name);
    expect(names).toEqual(["New York", "York"]);
  });

  it("learns from other articles of the run", () => {
    const text = "Then Zorbal fell.";
    const others = [
      "Zorbal shares rose.",
      "The company Zorbal grew.",
      "Staff of Zorbal said so; Zorbal shares fell.",
    ];
    expect(typed(text)).toEqual([]);
    expect(typed(text, ...others).map(({ kind }) => kind)).toEqual(["organisation"]);
  });

  it("takes a body that says much for no person", () => {
    const text = "Volta Port Authority said so. ".repeat(8);
    expect(new Set(typed(text).map(({ kind }) => kind))).toEqual(new Set(["organisation"]));
  });

  it("gives each name the words that spoke for it", () => {
    const [first] = typed("Mr. Okello left.");
    expect(first?.evidence).toEqual(["honorific mr"]);
  });

  it("keeps listed names inside a longer one as its parts", () => {
    const text = "The Bank of Uganda closed.";
    const [bank] = typed(text);
    expect(bank?.parts).toEqual([{ start: 12, end: 18, kind: "place", name: "Uganda" }]);
  });

  it("reads a name that every object has", () => {
    expect(() => typed("The Constructor won. Constructor wept.")).not.toThrow();
  });
});
