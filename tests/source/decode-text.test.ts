import { describe, expect, it } from "vitest";
import { decodeText } from "../../src/source/decode-text.ts";

const latin = (text: string): Uint8Array => Buffer.from(text, "latin1");

describe("decodeText", () => {
  it.each([
    ["", ""],
    ["\xef\xbb\xbfQuay", "Quay"],
    ["Qu\xc3\xa4y", "Quäy"],
    ["\xf0\x9f\x98\x80", "😀"],
    ["\xff\xfeQ\0u\0\xe4\0y\0=\xd8\x00\xde", "Quäy😀"],
    ["\xfe\xff\0Q\0u\0\xe4\0y", "Quäy"],
    ["\xff\xfe", ""],
  ])("reads %j", (bytes, text) => {
    for (const isHtml of [true, false])
      expect(decodeText(latin(bytes), isHtml)).toEqual({ text, doubt: null });
  });

  it.each([
    ['<meta charset="windows-1252"><p>caf\xe9 \x93quay\x94', "café “quay”"],
    ["<META CHARSET=iso-8859-1><p>caf\xe9", "café"],
    ['<meta http-equiv="Content-Type" content="text/html; charset=ISO-8859-2"><p>\xa3\xf3d\xbc', "Łódź"],
    ["<meta charset='iso-8859-5'><p>\xbf\xde\xe0\xe2", "Порт"],
    ['<meta charset="koi8-r"><p>\xf0\xcf\xd2\xd4', "Порт"],
    ['<meta charset="gbk"><p>\xb8\xdb\xbf\xda', "港口"],
    ['<meta charset="Shift_JIS"><p>\x8d\x60', "港"],
    ['<meta charset="euc-kr"><p>\xc7\xd7\xb1\xb8', "항구"],
    ['<meta charset="big5"><p>\xb4\xe4', "港"],
    ['<?xml version="1.0" encoding="windows-1251"?><p>\xcf\xee\xf0\xf2', "Порт"],
    ['<!-- <meta charset="koi8-r"> --><meta charset="windows-1251"><p>\xcf\xee\xf0\xf2', "Порт"],
    ['<meta charset="utf-16"><p>Qu\xc3\xa4y', "Quäy"],
    // Saved as UTF-8 by who left the declaration.
    ['<meta charset="iso-8859-1"><p>Qu\xc3\xa4y', "Quäy"],
    ['\xef\xbb\xbf<meta charset="gbk"><p>\xe6\xb8\xaf', "港"],
    ['<meta charset="klingon"><p>Qu\xc3\xa4y', "Quäy"],
  ])("reads what a page declares: %j", (bytes, words) => {
    const { text, doubt } = decodeText(latin(bytes), true);
    expect([text.slice(text.indexOf("<p>") + 3), doubt]).toEqual([words, null]);
  });

  it("takes what is no HTML for what it is, whatever it says", () => {
    expect(decodeText(latin("<meta charset=koi8-r> Qu\xc3\xa4y"), false).text).toBe(
      "<meta charset=koi8-r> Quäy",
    );
  });

  it.each([
    ["One\ntwo\ncaf\xe9 \x93three\x94", "One\ntwo\ncafé “three”", "byte 0xE9 in line 3"],
    ["One\n\xf0\x9f\x98", "One\nðŸ˜", "byte 0xF0 in line 2"],
    ["\xc0\xaf", "À¯", "byte 0xC0 in line 1"],
    ["One\n\n\xff", "One\n\nÿ", "byte 0xFF in line 3"],
    ['<meta charset="utf-8">\ncaf\xe9', '<meta charset="utf-8">\ncafé', "byte 0xE9 in line 2"],
  ])("reads %j as windows-1252, and says where it doubts", (bytes, text, where) => {
    expect(decodeText(latin(bytes), true)).toEqual({
      text,
      doubt: `${where} is no part of UTF-8, and is read as windows-1252`,
    });
  });

  it.each([
    ["a\nb\0c and more words", "it holds a NUL in line 2, as no text does"],
    ["\xff\xfea\0\n\0\0\0", "it holds a NUL in line 2, as no text does"],
    ["\xff\xfea", "it begins as UTF-16 does and is none; save it as UTF-8"],
    ["\xff\xfe\x00\xd8a\0", "it begins as UTF-16 does and is none; save it as UTF-8"],
    ["Q\0u\0a\0y\0", "it is written in UTF-16 without a byte-order mark; save it as UTF-8"],
    ["\0Q\0u\0a\0y", "it is written in UTF-16 without a byte-order mark; save it as UTF-8"],
  ])("refuses %j", (bytes, why) => {
    for (const isHtml of [true, false]) expect(() => decodeText(latin(bytes), isHtml)).toThrow(why);
  });
});
