import { describe, expect, it } from "vitest";
import { composeTokenFacts } from "../../../src/mentions/names/compose-token-facts.ts";
import { endOfRun } from "../../../src/mentions/names/join-name-words.ts";
import { makeReading } from "../make-reading.ts";

/** The run that begins at the first word of `opening` in `text`. */
function runAt(text: string, opening: string): string {
  const reading = makeReading(text);
  const facts = composeTokenFacts(reading, []);
  const from = reading.tokens.findIndex(({ start }) => start === text.indexOf(opening));
  const to = endOfRun(facts, from);
  return text.slice(reading.tokens[from]?.start, reading.tokens[to - 1]?.end);
}

describe("endOfRun", () => {
  it.each([
    ["the Ministry of Trade and Industry said", "Ministry of Trade and Industry"],
    [
      "the Ministry of Education, Science and Technology said",
      "Ministry of Education, Science and Technology",
    ],
    ["the Test and County Cricket Board said", "Test and County Cricket Board"],
    ["the Lagos People's Congress met", "Lagos People's Congress"],
    ["the Accra Bond Traders' Association met", "Accra Bond Traders' Association"],
    ["with Volta Motors Co., Ltd., Lagos Branch today", "Volta Motors Co., Ltd., Lagos Branch"],
    ["with Volta Data (Kano) Co., Ltd. today", "Volta Data (Kano) Co., Ltd."],
    ['boxer Ramon "Hands of Tin" Duro won', 'Ramon "Hands of Tin" Duro'],
    ["singer Joost van der Meer won", "Joost van der Meer"],
    ["the Consulate General of Chile in Kano opened", "Consulate General of Chile in Kano"],
    ["in Trinidad and Tobago today", "Trinidad and Tobago"],
    ["the Embassy of Peru in Kano opened", "Embassy of Peru in Kano"],
    ["the University of Energy and Natural Resources said", "University of Energy and Natural Resources"],
    ["the Energy and Mineral Resources Ministry said", "Energy and Mineral Resources Ministry"],
    ["of King's College Lagos today", "King's College Lagos"],
  ])("in `%s` reads on to `%s`", (text, expected) => {
    expect(runAt(text, expected)).toBe(expected);
  });

  it.each([
    ["with Ana Rojas and Ruth Amollo today", "Ana Rojas"],
    ["in Kenya and Uganda today", "Kenya"],
    ["with Kenya's Central Bank today", "Kenya"],
    ["the Offices of the Bukoro and Kano districts", "Offices"],
    ["with Ana Rojas, Director of sales", "Ana Rojas"],
    ["saw Kano\nLagos burn", "Kano"],
    ["saw Ana Rojas (right) leave", "Ana Rojas"],
  ])("in `%s` stops after `%s`", (text, expected) => {
    expect(runAt(text, expected)).toBe(expected);
  });
});
