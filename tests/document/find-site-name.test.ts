import { describe, expect, it } from "vitest";
import { findSiteName } from "../../src/document/find-site-name.ts";
import { splitLines } from "../../src/document/split-lines.ts";

const find = (text: string): string | null => {
  const span = findSiteName(text, splitLines(text));
  return span === null ? null : text.slice(span.start, span.end);
};

describe("findSiteName", () => {
  it.each([
    ["eHarbour Title\nWrite to desk@eharbour.example", "eHarbour"],
    ["About The Harbour Times\nhttps://www.harbour-times.co.uk/about", "Harbour Times"],
    ["desk@mail.cityherald.example\n© 2019 City Herald", "City Herald"],
  ])("finds the name in `%s`", (text, name) => {
    expect(find(text)).toBe(name);
  });

  it.each([
    "eHarbour Title",
    "Gmail\ndesk@gmail.com",
    "Follow us on Facebook\nhttps://facebook.com/x",
    "News\nhttps://harbour.example",
  ])("finds none in `%s`", (text) => {
    expect(find(text)).toBeNull();
  });
});
