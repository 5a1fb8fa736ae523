import { describe, expect, it } from "vitest";
import { countNames, findNames, typeNames } from "../../../src/mentions/names/find-names.ts";
import { randomTexts } from "../../text/random-text.ts";
import { makeReading } from "../make-reading.ts";
import { readingOf } from "../reading-of.ts";

function namesIn(text: string): readonly string[] {
  const candidates = findNames(makeReading(text), []);
  const { names } = typeNames(candidates, countNames([candidates]));
  return names.map((found) => {
    expect(text.slice(found.start, found.end).replace(/\s+/g, " ")).not.toBe("");
    return `${found.kind} ${text.slice(found.start, found.end)}@${found.start}`;
  });
}

/** Each name with the fullest form it stands for. */
function formsIn(text: string): readonly string[] {
  const candidates = findNames(makeReading(text), []);
  const { names } = typeNames(candidates, countNames([candidates]));
  return names.map(({ start, end, name }) => `${text.slice(start, end)} = ${name}`);
}

describe("findNames, short forms", () => {
  it.each([
    [
      "UN is short for no body that it owns",
      "The UN General Assembly met. Then the UN left.",
      ["UN General Assembly = UN General Assembly", "UN = UN"],
    ],
    [
      "Congress is short for a country's own",
      "The US Congress met. Then the Congress rose.",
      ["US Congress = US Congress", "Congress = US Congress"],
    ],
    [
      "Congress is short for no other",
      "The Reform Congress met. Then the Congress rose.",
      ["Reform Congress = Reform Congress", "Congress = Congress"],
    ],
    [
      "a bank of a country is no short form of another's",
      "The Royal Bank of Canada lent. The Bank of Canada did not.",
      ["Royal Bank of Canada = Royal Bank of Canada", "Bank of Canada = Bank of Canada"],
    ],
    [
      "a commission is short for the town's",
      "The Volta Municipal Commission of Commerce met. The Commission of Commerce rose.",
      [
        "Volta Municipal Commission of Commerce = Volta Municipal Commission of Commerce",
        "Commission of Commerce = Volta Municipal Commission of Commerce",
      ],
    ],
    [
      "letters are short for the firm they open",
      "They met ZDI Group Co., Ltd. in May. Then ZDI left.",
      ["ZDI Group Co., Ltd. = ZDI Group Co., Ltd.", "ZDI = ZDI Group Co., Ltd."],
    ],
    [
      "letters are short for no branch of a party",
      "They met the Kano VDP in May. Then the VDP left.",
      ["Kano VDP = Kano VDP", "VDP = VDP"],
    ],
    [
      "a state is no short form of a city named for it",
      "They left Kansas City. Rain fell in Kansas.",
      ["Kansas City = Kansas City", "Kansas = Kansas"],
    ],
    [
      "a village is short for its district",
      "They left Zorbal District. Rain fell in Zorbal.",
      ["Zorbal District = Zorbal District", "Zorbal = Zorbal District"],
    ],
  ])("%s", (_, text, expected) => {
    expect(formsIn(text)).toEqual(expected);
  });

  it("takes no run of a heading's capitals for the fuller form of what the text prints", () => {
    const text =
      "# Two held after Ada Okello Play East Bukoro opens\nPolice saw Ada Okello leave. Then Okello spoke.";
    const candidates = findNames(readingOf(text), []);
    const { names } = typeNames(candidates, countNames([candidates]));
    expect(names.filter(({ start }) => start > 55).map(({ name }) => name)).toEqual([
      "Ada Okello",
      "Ada Okello",
    ]);
  });
});

describe("findNames", () => {
  // Found by the coverage-guided run (tests/fuzz/README.md).
  it.each([
    "PC Lisgar Municipal \n\nThe My Sy Lisgar. Municipal C",
    "PC Chongqing Municipal \n\nThe My Sy Chongqing. Municipal C",
    '"Ci@Te. Word"Visit Lo Chongqing',
  ])("lays no name over another in damaged text: %j", (text) => {
    let end = 0;
    for (const name of findNames(makeReading(text), [])) {
      expect(name.start, name.words).toBeGreaterThanOrEqual(end);
      end = name.end;
    }
  });

  it.each([
    [
      "the United States in capitals is no pronoun",
      "She flew from the US to Ghana.",
      ["place US@18", "place Ghana@24"],
    ],
    [
      "what a body exports is no person",
      "A member of the Union of Rice Exporting Countries left.",
      ["organisation Union of Rice Exporting Countries@16"],
    ],
    ["a capital inside a word is a firm's", "Shares of ZorbalTech fell.", ["organisation ZorbalTech@10"]],
    ["a bill is nobody, whatever its name", "The Bill will be read again there.", []],
    ["what lies between a country and a body is no name", "Then the Israel-Hamas talks began.", []],
    ["what a firm sells is no person", "She drove for Uber Eats there.", []],
    ["money is no body", "It cost RM6 and KES40 there.", []],
    ["a zone of time is no body", "It began at noon, early in AEST, there.", []],
    [
      "a centre goes on with what it is on",
      "She joined the Centre for Research on Clean Air there.",
      ["organisation Centre for Research on Clean Air@15"],
    ],
    [
      "a centre does not go on with a town",
      "The Centre for Research on Kenya Road left.",
      ["organisation Centre for Research@4", "place Kenya Road@27"],
    ],
    ["a clause of a law is no body", "He read out the Citizenship Clause and left.", []],
    ["people of a city are no person", "Then New Yorkers and Brits left.", []],
    [
      "letters beside a longer name are a body of their own",
      "They met VDP. The Kano VDP left.",
      ["organisation VDP@9", "organisation Kano VDP@18"],
    ],
    [
      "whoever is an analyst at it",
      "Bob Okello is an analyst at Zorbal.",
      ["person Bob Okello@0", "organisation Zorbal@28"],
    ],
    ["whose CEO leaves", "Then Zorbal CEO Ada Obi left.", ["organisation Zorbal@5", "person Ada Obi@16"]],
    ["a board's chairman is no firm's", "Then Board Chairman Ada Obi left.", ["person Ada Obi@20"]],
    ["a people of two words is no body", "He left the Native American reservations.", []],
    [
      "a magistrate is no part of the name",
      "Then Kano Metropolitan Magistrate Ada Obi left.",
      ["place Kano@5", "person Ada Obi@34"],
    ],
    ["an adviser with capitals is nobody", "He took oath as the Chief Adviser there.", []],
    ["a family that is a form of address elsewhere", "They met Tan Zuojun there.", ["person Tan Zuojun@9"]],
    [
      "a department of two matters",
      "The Department of the Interior and Local Government left.",
      ["organisation Department of the Interior and Local Government@4"],
    ],
    [
      "an agency in capitals behind a town and before a dash",
      "QUEZON CITY (ZIA) — Rain fell there.",
      ["place QUEZON CITY@0", "organisation ZIA@13"],
    ],
    ["a secretary in short is no commission", "Last week Sec. Ada Obi left.", ["person Ada Obi@15"]],
    ["a province of the south", "Rain fell in Zorbal del Sur again.", ["place Zorbal del Sur@13"]],
    ["where the sentence begins with its place", "In Zorbal, rain fell again.", ["place Zorbal@3"]],
    [
      "an association for ties with others",
      "He leads the Union for Friendship with Foreign Countries there.",
      ["organisation Union for Friendship with Foreign Countries@13"],
    ],
    ["a first word all in capitals", "NEARLY a million people left.", []],
    ["a town with a small word", "Rain fell in Dar es Salaam again.", ["place Dar es Salaam@13"]],
    ["dollars are of no place", "It cost 40 US dollars there.", []],
    [
      "a country of four words is one place",
      "It said the United States of America had left.",
      ["place United States of America@12"],
    ],
    [
      "a country is no short form of one who bears its name",
      "Minister Israel Katz left. They said Israel would stay.",
      ["person Israel Katz@9", "place Israel@37"],
    ],
    [
      "`as` joins no names",
      "He met Henry Okello as Algeria won.",
      ["person Henry Okello@7", "place Algeria@23"],
    ],
    ["a word drawn together with `armed` is no name", "He spoke of a Soviet-armed neighbour there.", []],
    [
      "a storm keeps its name, and goes by it alone",
      "They fled as Typhoon Zorbal came. Then Zorbal weakened.",
      ["event Typhoon Zorbal@13", "event Zorbal@39"],
    ],
    ["a lake is no storm", "They fled to Storm Lake at night.", ["place Storm Lake@13"]],
    [
      "an operation keeps its name",
      "Then Operation Clean Coast began there.",
      ["event Operation Clean Coast@5"],
    ],
    ["who runs an operation is none", "Then Operations Manager Ada Obi left.", ["person Ada Obi@24"]],
    ["a cup is of nations", "They won the Volta Cup of Nations twice.", ["event Volta Cup of Nations@13"]],
    ["a war keeps its number", "He fought there in World War II and left.", ["event World War II@19"]],
    [
      "a society's congress is an event",
      "She spoke at the Volta Medical Society Congress there.",
      ["event Volta Medical Society Congress@17"],
    ],
    ["a conference of parties is an event", "She spoke at COP41 in the town.", ["event COP41@13"]],
    ["an event that all know needs no head", "She sang at the Oscars that night.", ["event Oscars@16"]],
    [
      "a newspaper named for a people",
      "He told The Ghanaian that it rained.",
      ["organisation The Ghanaian@8"],
    ],
    ["a people of a book's title is no newspaper", "He owned the book The Ghanaians of old.", []],
    [
      "a town in a listed country, from and to",
      "It runs from Zorbal in Kenya to Bukoro in Chad daily.",
      ["place Zorbal@13", "place Kenya@23", "place Bukoro@32", "place Chad@42"],
    ],
    ["a plural that opens the sentence is no person", "Mediators say it takes days.", []],
    ["a plural of people is no person", "Herders moved on. Weeks passed there.", []],
    ["a family name that ends as a plural is one", "Sanders said it rained.", ["person Sanders@0"]],
    ["a river's noun may stand first", "They crossed the River Zorbal at dawn.", ["place River Zorbal@17"]],
    ["an honorific is no part of the name", "The prize went to Mr. Okello.", ["person Okello@22"]],
    [
      "a post before the name is cut off",
      "Environment Minister Ruth Amollo resigned.",
      ["person Ruth Amollo@21"],
    ],
    [
      "a demonym before the name is cut off",
      "Brazilian singer Anitta met Chilean Ana Rojas.",
      ["person Anitta@17", "person Ana Rojas@36"],
    ],
    [
      "an agency in a dateline is no short form of the town",
      "LIMA (AP) — Rain fell on the coast again.",
      ["place LIMA@0", "organisation AP@6"],
    ],
    ["what belongs to consulates is no name", "Consular officials of ten towns came.", []],
    ["a given name of two syllables", "Her pupils included Min-ho Park.", ["person Min-ho Park@20"]],
    ["a possessive ends a name", "In Peru's capital, Lima, it rained.", ["place Peru@3", "place Lima@19"]],
    [
      "a ministry takes what it is for",
      "The Ministry of Trade and Industry closed.",
      ["organisation Ministry of Trade and Industry@4"],
    ],
    [
      "a company takes its suffix",
      "Shares of Baltic Timber Co., Ltd. fell.",
      ["organisation Baltic Timber Co., Ltd.@10"],
    ],
    ["a river is a place", "They crossed the Omo River at dawn.", ["place Omo River@17"]],
    [
      "a particle stands inside a name",
      "Speaker Joost van der Meer said so.",
      ["person Joost van der Meer@8"],
    ],
    [
      "a surname follows its full name",
      "Ana Rojas won. Later Rojas wept.",
      ["person Ana Rojas@0", "person Rojas@21"],
    ],
  ])("%s", (_, text, expected) => {
    expect(namesIn(text)).toEqual(expected);
  });

  it.each([
    ["the first word of a sentence", "Farmers waited. Rain came."],
    ["a demonym", "The Kenyan and Ugandan teams met the French."],
    ["a weekday or month", "On Monday and in March they met."],
    ["a post alone", "The Minister spoke to the President."],
    ["the pronoun", "Then I said I would."],
  ])("finds no name in %s", (_, text) => {
    expect(namesIn(text)).toEqual([]);
  });

  it("gives the fullest form as the name of a short one", () => {
    const candidates = findNames(makeReading("Ana Rojas won. Rojas wept."), []);
    const { names } = typeNames(candidates, countNames([candidates]));
    expect(names.map(({ name }) => name)).toEqual(["Ana Rojas", "Ana Rojas"]);
  });

  it("gives spans in order that never overlap and slice to their words", () => {
    const walls = [
      "Aa Bb Cc ",
      "KANO 3 LAGOS 2\n",
      '"Open Old Harbour" Visit of ',
      "President Minister ",
      "Kano (Aa) Co., Ltd., ",
    ];
    const texts = [...randomTexts(400), ...walls.map((unit) => unit.repeat(40))];
    for (const text of texts) {
      let last = 0;
      for (const { start, end, words } of findNames(makeReading(text), [])) {
        expect(start).toBeGreaterThanOrEqual(last);
        expect(end).toBeGreaterThan(start);
        expect(text.slice(start, end)).toBe(words);
        last = end;
      }
    }
  });

  it("takes time in proportion to the length of a wall of names", () => {
    const timeOf = (length: number): number => {
      const reading = makeReading("Ministry of Trade, Science, Ana ".repeat(length));
      const before = performance.now();
      findNames(reading, []);
      return performance.now() - before;
    };
    timeOf(2000);
    const short = Math.min(timeOf(1000), timeOf(1000), timeOf(1000));
    const long = Math.min(timeOf(8000), timeOf(8000), timeOf(8000));
    // Eightfold for eight times the words; a rule that were quadratic would take sixty-four times as long.
    expect(long).toBeLessThan(24 * short + 50);
  });
});
