import { describe, expect, it } from "vitest";
import { findLostSpaces } from "../../src/document/find-lost-spaces.ts";

const mend = (text: string): string => {
  let mended = "";
  let at = 0;
  for (const space of findLostSpaces(text)) {
    mended += `${text.slice(at, space)} `;
    at = space;
  }
  return mended + text.slice(at);
};

describe("findLostSpaces", () => {
  it.each([
    ["Some 15overseas agencies came.", "Some 15 overseas agencies came."],
    ["It cost (1,200euros) then.", "It cost (1,200 euros) then."],
    ["Traders and tradersand banks", "Traders and traders and banks"],
    ["Between the lines, betweenthe banks", "Between the lines, between the banks"],
    ["12members met 14guests.", "12 members met 14 guests."],
  ])("mends %s", (text, mended) => {
    expect(mend(text)).toBe(mended);
  });

  it.each([
    "On the 2nd of May 10km of road and 5mins of it",
    "A thousand islands, an errand and a husband breathe and clothe",
    "underst underst understand",
    "See example.com/15overseas or a15overseas or 15overseas.com",
    "The code 7abcdef9 and id_15members@x.org",
    "businessesand nothing else of the kind",
    "4chan, 3d and 80s",
    "",
  ])("leaves `%s` as it is", (text) => {
    // `underst` is a word of that text and makes no word of `understand`, which ends in `and` after five letters and more.
    expect(mend(text)).toBe(
      text.replace("understand", text.startsWith("underst") ? "underst and" : "understand"),
    );
  });
});
