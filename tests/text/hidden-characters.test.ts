import { describe, expect, it } from "vitest";
import {
  dataWithoutHidden,
  findHidden,
  nameHidden,
  withoutHidden,
} from "../../src/text/hidden-characters.ts";

describe("withoutHidden", () => {
  it.each([
    ["nothing", ""],
    ["plain words", "Quay"],
    ["white space", "a\tb\r\nc\u0085d\u00a0e\u2028f"],
    ["a family", "👩‍👩‍👧"],
    ["a woman's work", "👩🏽‍🚒 👮‍♀️"],
    ["the emblem of a heart", "❤️ ☎️ 1️⃣"],
    ["the flag of England", "🏴\u{e0067}\u{e0062}\u{e0065}\u{e006e}\u{e0067}\u{e007f}"],
    ["Persian", "می‌خواهم"],
    ["Persian before bold type", "می‌<b>خواهم</b>"],
    ["Hindi", "क्‍ष क्‌ष"],
    ["Hindi's half letter", "क्‍ "],
    ["Sinhala", "ශ්‍රී"],
    ["Mongolian", "ᠮᠣᠩᠭᠣᠯ\u180b"],
    ["Thai, parted into words", "ภาษา\u200bไทย"],
    ["a Japanese name in its own form", "葛\u{e0100}飾"],
    ["Hebrew with marks of direction", "שלום \u200fabc\u200e!"],
    ["Arabic that isolates a name", "قال \u2066Ada Okoro\u2069 أمس"],
    ["Arabic that embeds one", "قال \u202aAda \u2066(Okoro)\u2069\u202c أمس"],
    ["a letter with its accent", "e\u0301"],
  ])("leaves %s as it is", (_, text) => {
    expect(withoutHidden(text)).toBe(text);
  });

  it.each([
    ["NUL", "a\0b", "ab"],
    ["an escape", "a\u001bb", "ab"],
    ["delete", "a\u007fb", "ab"],
    ["a form feed, which parts words", "a\fb", "a b"],
    ["an override", "a\u202eb\u202c", "ab"],
    ["an override in Arabic", "قا\u202eل\u202c", "قال"],
    ["an isolate that is not closed", "قال \u2066Ada", "قال Ada"],
    ["an isolate closed in another line", "قال \u2066Ada\nقال\u2069", "قال Ada\nقال"],
    ["closing marks alone", "قال\u202c\u2069", "قال"],
    ["balanced marks in English", "a \u2066b\u2069 \u202bc\u202c \u200fd", "a b c d"],
    ["a space without width", "Mar\u200bta", "Marta"],
    ["joiners in Latin words", "Mar\u200dta\u200c", "Marta"],
    ["a joiner at a word's end", "می\u200c خواهم", "می خواهم"],
    ["a joiner between an emoji and a letter", "👩\u200da", "👩a"],
    ["many joiners", "می\u200c\u200c\u200cخواهم", "می\u200cخواهم"],
    ["a mark of byte order", "a\ufeffb", "ab"],
    ["a soft hyphen", "a\u00adb", "ab"],
    ["a word joiner", "a\u2060b", "ab"],
    ["a filler", "\u3164a\uffa0", "a"],
    ["what is no character", "a\uffff\ufdd0\u{1fffe}b", "ab"],
    ["half of a pair", "a\ud800b\udc00", "ab"],
    ["tags that spell words", "a\u{e0068}\u{e0069}", "a"],
    ["selectors that spell bytes", "☎\ufe0f\ufe01\ufe02\u{e0111}a\ufe00", "☎\ufe0fa"],
  ])("leaves %s out", (_, text, shown) => {
    expect(withoutHidden(text)).toBe(shown);
    expect(withoutHidden(shown)).toBe(shown);
  });
});

describe("findHidden", () => {
  it("tells places in code units", () => {
    expect(findHidden("😀\u202ea\ud800\fb")).toEqual([
      { start: 2, end: 3, instead: "" },
      { start: 4, end: 5, instead: "" },
      { start: 5, end: 6, instead: " " },
    ]);
  });

  it("takes time that grows with the length", () => {
    for (const unit of ["\u202e", "\u2066", "\u200b", "ق\u2066", "می\u200c", "\ud800"]) {
      const text = unit.repeat(1_000_000);
      const started = process.cpuUsage();
      findHidden(text);
      // Some 0.5 s on a quiet machine; what grew with the square took minutes.
      expect(process.cpuUsage(started).user / 1e6).toBeLessThan(15);
    }
  });
});

describe("dataWithoutHidden", () => {
  it("reads lists and fields at any depth, and counts", () => {
    const counts = new Map<string, number>();
    const data = { a: ["x\u202ey", { b: "\u200b\u200b" }], c: 5, d: null, e: "so\u00adft", "f\u200b": true };
    expect(dataWithoutHidden(data, counts)).toEqual({
      a: ["xy", { b: "" }],
      c: 5,
      d: null,
      e: "soft",
      "f\u200b": true,
    });
    expect(nameHidden(counts)).toBe("2 of U+200B, 1 of U+202E");
  });
});
