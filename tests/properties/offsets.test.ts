import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { times } from "../deep.ts";
import { anyMarkup, anySentences, anyText } from "./arbitrary-text.ts";
import { faultsOfPlaces } from "./faults-of-places.ts";

describe("places and values in the file, whatever it holds", () => {
  it.each([
    ["text", "text", anyText],
    ["text of sentences", "text", anySentences],
    ["Markdown", "markdown", anyMarkup],
    ["Markdown of sentences", "markdown", anySentences],
    ["HTML", "html", anyMarkup],
  ] as const)("are what they say: %s", { timeout: times(30_000, 900_000) }, (_what, format, given) => {
    fc.assert(
      fc.property(given, (text) => {
        expect(faultsOfPlaces(text, format)).toEqual([]);
      }),
      { numRuns: times(60, 20_000) },
    );
  });
});
