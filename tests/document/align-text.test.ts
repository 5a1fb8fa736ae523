import { describe, expect, it } from "vitest";
import { alignText } from "../../src/document/align-text.ts";

/** The parts of the source that were found, with what they stand for where they were rewritten. */
const parts = (source: string, value: string) =>
  alignText(source, { start: 0, end: source.length }, value)?.map(({ start, end, as }) =>
    as === null ? source.slice(start, end) : [source.slice(start, end), as],
  ) ?? null;

describe("alignText", () => {
  it.each([
    ["as it stands", "as it stands", ["as it stands"]],
    ["A &amp; B", "A & B", ["A ", ["&amp;", "&"], " B"]],
    ["&#x1F600; so", "😀 so", [["&#x1F600;", "😀"], " so"]],
    ["a\\*b", "a*b", ["a", "*b"]],
    ["one\n> two", "one\ntwo", ["one\n", "two"]],
    ["A & B &amp; C", "A & B & C", ["A & B ", ["&amp;", "&"], " C"]],
    ["&amp; \0 3.5", "& \ufffd 3.5", [["&amp;", "&"], " ", ["\0", "\ufffd"], " 3.5"]],
  ])("finds in %j the characters of %j", (source, value, found) => {
    expect(parts(source, value)).toEqual(found);
  });

  it("answers null where the value does not stand there", () => {
    expect(parts("one", "two")).toBeNull();
    expect(parts("on", "one")).toBeNull();
  });

  it("looks no farther for the end of an entity than one is long", () => {
    const many = "&".repeat(400_000);
    expect(parts(`&amp;${many}`, `&${many}`)).toEqual([["&amp;", "&"], many]);
  });
});
