import { describe, expect, it } from "vitest";
import { codeFrame } from "../../src/diagnostics/code-frame.ts";
import { indexLines } from "../../src/text/line-index.ts";

/** The frame of the first place where `words` stand in `text`, as plain lines. */
function frameOf(text: string, words: string): string[] {
  const start = text.indexOf(words);
  const lines = codeFrame(text, indexLines(text), { start, end: start + words.length });
  return lines.map(({ number, content }) => `${number ?? "-"}|${content}`);
}

describe("codeFrame", () => {
  it("marks the words with the line before them", () => {
    expect(frameOf("one\ntwo three\nfour", "three")).toEqual(["1|one", "2|two three", "-|    ^^^^^"]);
  });

  it("shows a blank line before the fault", () => {
    expect(frameOf("one\n\nthree", "three")).toEqual(["2|", "3|three", "-|^^^^^"]);
  });

  it("shows the first line with none before it", () => {
    expect(frameOf("one\ntwo", "one")).toEqual(["1|one", "-|^^^"]);
  });

  it("leaves out the breaks of each kind of line", () => {
    expect(frameOf("one\r\ntwo\r\nthree", "two")).toEqual(["1|one", "2|two", "-|^^^"]);
    expect(frameOf("one\rtwo\rthree", "two")).toEqual(["1|one", "2|two", "-|^^^"]);
  });

  it("draws tabs as spaces up to the next stop", () => {
    expect(frameOf("\ta\tbad", "bad")).toEqual(["1|    a   bad", "-|        ^^^"]);
  });

  it("counts wide characters as two columns and combining marks as none", () => {
    expect(frameOf("重庆 bad", "bad")).toEqual(["1|重庆 bad", "-|     ^^^"]);
    expect(frameOf("bad 重庆", "重庆")).toEqual(["1|bad 重庆", "-|    ^^^^"]);
    expect(frameOf("e\u0301e\u0301 bad", "bad")).toEqual(["1|e\u0301e\u0301 bad", "-|   ^^^"]);
    expect(frameOf("😀 bad", "bad")).toEqual(["1|😀 bad", "-|   ^^^"]);
  });

  it("names what would not be seen", () => {
    expect(frameOf("a\u202ebad", "bad")).toEqual(["1|a<U+202E>bad", "-|         ^^^"]);
    expect(frameOf("\u001b[2Jbad", "bad")).toEqual(["1|␛[2Jbad", "-|    ^^^"]);
  });

  it("marks a span of several lines to the end of its first", () => {
    expect(frameOf("one two\nthree", "two\nthree")).toEqual(["1|one two", "-|    ^^^"]);
  });

  it("marks an empty span, and one at the end of a line, by one caret", () => {
    const text = "one\ntwo";
    const carets = (start: number, end: number) =>
      codeFrame(text, indexLines(text), { start, end }).at(-1)?.content;
    expect(carets(1, 1)).toBe(" ^");
    expect(carets(3, 4)).toBe("   ^");
    expect(carets(7, 7)).toBe("   ^");
  });

  it("cuts a long line around the fault", () => {
    const text = `${"a".repeat(500)} bad ${"b".repeat(500)}`;
    const [line, carets] = frameOf(text, "bad");
    expect(line).toBe(`1|…${"a".repeat(31)} bad ${"b".repeat(32)}…`);
    expect(carets).toBe(`-|${" ".repeat(33)}^^^`);
  });

  it("cuts a long line after a fault near its start, and a long line before it", () => {
    expect(frameOf(`bad ${"b".repeat(500)}`, "bad")[0]).toBe(`1|bad ${"b".repeat(64)}…`);
    expect(frameOf(`${"a".repeat(500)}\nbad`, "bad")[0]).toBe(`1|${"a".repeat(68)}…`);
  });

  it("never cuts a pair of surrogates", () => {
    for (let before = 480; before < 484; before += 1) {
      const frame = frameOf(`${"x".repeat(before % 2)}${"😀".repeat(before)}bad${"😀".repeat(99)}`, "bad");
      expect(frame.join("")).not.toContain("<U+D8");
      expect(frame.join("")).not.toContain("<U+DE");
    }
  });
});
