import { describe, expect, it } from "vitest";
import { directionOf } from "../../src/publish/direction-of.ts";

describe("directionOf", () => {
  it.each([
    ["ar", "rtl"],
    ["he", "rtl"],
    ["fa-IR", "rtl"],
    ["ur", "rtl"],
    ["az-Arab", "rtl"],
    ["dv", "rtl"],
    ["en", "ltr"],
    ["pt-BR", "ltr"],
    ["az", "ltr"],
    ["zh-Hant", "ltr"],
    ["ar-Latn", "ltr"],
    ["und", "auto"],
    ["no tag", "auto"],
    ["", "auto"],
  ])("%s is written %s", (language, direction) => {
    expect(directionOf(language)).toBe(direction);
  });
});
