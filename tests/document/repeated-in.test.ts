import { describe, expect, it } from "vitest";
import { repeatedIn } from "../../src/document/repeated-in.ts";

const repeated = new Set(["read what others read", "all the news"]);
const asked = (text: string, format: "text" | "markdown" = "text") =>
  repeatedIn({ path: "a", format, text }, repeated);

describe("repeatedIn", () => {
  it("gives the lines of the run that one text prints, once, sorted, whatever their case and white space", () => {
    expect(asked("Read what  others read\r\nOwn words.\r\n  All the news\nALL THE NEWS")).toEqual([
      "all the news",
      "read what others read",
    ]);
  });
  it("gives none for a line that holds more, for another text, and for Markdown", () => {
    expect(asked("All the news of today")).toEqual([]);
    expect(asked("")).toEqual([]);
    expect(asked("All the news", "markdown")).toEqual([]);
  });
});
