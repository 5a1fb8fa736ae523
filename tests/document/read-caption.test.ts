import { describe, expect, it } from "vitest";
import { readCaption } from "../../src/document/read-caption.ts";

function read(text: string): string | null | undefined {
  const caption = readCaption(text, { start: 0, end: text.length });
  if (caption === null) return undefined;
  return caption.credit === null ? null : text.slice(caption.credit.start, caption.credit.end);
}

describe("readCaption", () => {
  it.each([
    ["The new quay. (Photo/Ana Ruiz)", "Ana Ruiz"],
    ["The new quay. (Photo/ port.example)", "port.example"],
    ["The new quay (Image: GETTY )", "GETTY"],
    ["The new quay [Photo/Harbour Agency]", "Harbour Agency"],
    ["The new quay. (Photo courtesy of the Port Museum)", "the Port Museum"],
    ["The new quay (Ana Ruiz/The Harbour Times).", "Ana Ruiz/The Harbour Times"],
    ["The new quay. Photo by Ana Ruiz", "Ana Ruiz"],
    ["The new quayCredit: EPA", "EPA"],
    ["The new quay. Photograph: Ana Ruiz/AFP/Getty Images", "Ana Ruiz/AFP/Getty Images"],
    ["A crowd in Rome. Ana Ruiz/AP", "Ana Ruiz/AP"],
    ["Image credit: NASA", "NASA"],
    ["© Ana Ruiz/Harbour Times", "Ana Ruiz/Harbour Times"],
    ["The new quay (file photo)", null],
  ])("reads `%s`", (text, credit) => {
    expect(read(text)).toBe(credit);
  });

  it.each([
    "The photo by then was lost",
    "He went home (see photo)",
    "The rate is 5 km/h",
    "Kim and/or Lee",
    "The port (and its quay) opened.",
    "He took credit: the quay was his.",
    "© 2019 Harbour Times",
    "She said the picture: it was hers, and hers alone",
    "",
  ])("reads none in `%s`", (text) => {
    expect(read(text)).toBeUndefined();
  });
});
