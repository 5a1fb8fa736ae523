import { describe, expect, it } from "vitest";
import { decodeText } from "../../src/source/decode-text.ts";

const latin = (text: string): Uint8Array => Buffer.from(text, "latin1");

describe("decodeText", () => {
  it.each([
    ["", ""],
    ["\xef\xbb\xbfQuay", "Quay"],
    ["Qu\xc3\xa4y", "Quäy"],
    ["\xf0\x9f\x98\x80", "😀"],
    ["a\0b and more words", "a\0b and more words"],
  ])("reads %j", (bytes, text) => {
    expect(decodeText(latin(bytes))).toBe(text);
  });

  it.each([
    ["Latin-1", "One\ntwo\ncaf\xe9 three", "byte 0xE9 in line 3"],
    ["a character cut off", "One\n\xf0\x9f\x98", "byte 0xF0 in line 2"],
    ["a character made too long", "\xc0\xaf", "byte 0xC0 in line 1"],
    ["half of a pair", "One \xed\xa0\x80", "byte 0xED in line 1"],
    ["a byte that never stands", "One\n\n\xff", "byte 0xFF in line 3"],
    ["a byte that continues nothing", `${"word ".repeat(50_000)}\n\x80`, "byte 0x80 in line 2"],
  ])("says where %s stands", (_, bytes, where) => {
    expect(() => decodeText(latin(bytes))).toThrow(`${where} is no part of UTF-8; save it as UTF-8`);
  });

  it("names UTF-16, with its mark and without, whichever way round", () => {
    const wide = Buffer.from("Eastern quay opens", "utf16le");
    for (const bytes of [wide, Buffer.concat([latin("\xff\xfe"), wide]), Buffer.from(wide).swap16()])
      expect(() => decodeText(bytes)).toThrow("it is written in UTF-16; save it as UTF-8");
  });
});
