import { describe, expect, it } from "vitest";
import { findFigures } from "../../../src/mentions/figures/find-figures.ts";
import { makeReading } from "../make-reading.ts";

/** Each figure as `words@offset value unit bound kind`. */
function figuresIn(text: string): readonly string[] {
  return findFigures(makeReading(text), [], []).map(({ start, end, quantity }) => {
    const value = quantity.value === null ? "null" : [quantity.value].flat().join("..");
    return `${text.slice(start, end)}@${start} ${value} ${quantity.unit} ${quantity.bound} ${quantity.figureKind}`;
  });
}

describe("findFigures", () => {
  it.each([
    [
      "separators of thousands",
      "The ferry carried 12,450 passengers.",
      ["12,450@18 12450 passengers exact count"],
    ],
    ["a scale after digits", "It sold 1.3 million tickets.", ["1.3 million@8 1300000 tickets exact count"]],
    [
      "a scale after words",
      "It sold two and a half million tickets.",
      ["two and a half million@8 2500000 tickets exact count"],
    ],
    ["half a scale", "Half a million voters stayed away.", ["Half a million@0 500000 voters exact count"]],
    [
      "a share of a whole",
      "It grows one-third of the region's teas.",
      ["one-third@9 0.3333333333333333 teas exact fraction"],
    ],
    ["a share of a count", "One in five children walk.", ["One in five@0 0.2 null exact fraction"]],
    [
      "a share of a count in millions",
      "Half of the country's 24 million farms are small.",
      ["Half@0 0.5 farms exact fraction", "24 million@22 24000000 farms exact count"],
    ],
    [
      "ages in brackets",
      "Ravi Menon (45), a farmer, and his wife Latha (40) came.",
      ["45@12 45 years exact duration", "40@47 40 years exact duration"],
    ],
    ["the age of who is told of", "Thandiwe Qoma (34) appeared there.", ["34@15 34 years exact duration"]],
    [
      "seats in brackets",
      "The Harbour Alliance (87) and Labour Party (12) came.",
      ["87@22 87 null exact count", "12@44 12 null exact count"],
    ],
    [
      "what a province's short name stands before",
      "Some 300 BC wineries closed.",
      ["300@5 300 BC wineries about count"],
    ],
    ["what a level measures", "It rose to level 3 metres up.", ["3 metres@17 3 m exact measure"]],
    [
      "a share with nought behind the point",
      "Rates of Ghana 3.0 percent came.",
      ["3.0 percent@15 3 % exact percent"],
    ],
    ["Indian scales", "The dam will cost Rs 12 crore.", ["Rs 12 crore@18 120000000 INR exact currency"]],
    [
      "a name with a number in it as what is counted",
      "Of the firms there, 12 are Nordic Global 300 companies.",
      ["12@20 12 Nordic Global 300 companies exact count"],
    ],
    [
      "what those counted are",
      "More than 40 of them were exchange students.",
      ["40@10 40 exchange students more-than count"],
    ],
    ["what is counted by its verb", "It raised its routes to 108.", ["108@24 108 routes exact count"]],
    [
      "what is counted without where it is",
      "The number of routes from the port rose to 108.",
      ["108@43 108 routes exact count"],
    ],
    [
      "one of a number",
      "One out of every nine fell.",
      ["One out of every nine@0 0.1111111111111111 null exact fraction"],
    ],
    [
      "a scale behind `plus`",
      "It holds 600-plus billion dollars.",
      ["600-plus billion dollars@9 600000000000 USD at-least currency"],
    ],
    [
      "change in words",
      "It cost thirteen dollars forty-five.",
      ["thirteen dollars forty-five@8 13.45 USD exact currency"],
    ],
    [
      "no change in what is counted next",
      "It cost two dollars. Fifty came.",
      ["two dollars@8 2 USD exact currency", "Fifty@21 50 null exact count"],
    ],
    ["a spaced minus that opens a text", "- 10 k", ["- 10 k@0 -10000 null exact count"]],
    ["a spaced dash between two lengths", "A 75 -300mm lens.", ["75 -300mm@2 75..300 mm between measure"]],
    [
      "units of several parts",
      "It took 20 J/m^2, 5 W/m2 and 9.8 m/s2.",
      [
        "20 J/m^2@8 20 J/m² exact measure",
        "5 W/m2@18 5 W/m² exact measure",
        "9.8 m/s2@29 9.8 m/s² exact measure",
      ],
    ],
    ["a share of ten", "Nearly seven in ten women walk.", ["seven in ten@7 0.7 null nearly fraction"]],
    [
      "what happened in ten places as two counts",
      "It lost three in 10 raids.",
      ["three@8 3 null exact count", "10@17 10 raids exact count"],
    ],
    ["a shared sign by the country named", "In Pakistan it cost Rs250.", ["Rs250@20 250 PKR exact currency"]],
    ["a shared sign without a country", "It cost Rs250 there.", ["Rs250@8 250 INR exact currency"]],
    ["a shared letter by the country named", "In Manila it cost P250.", ["P250@18 250 PHP exact currency"]],
    ["trillions in two letters", "It owes Rs12.3tr.", ["Rs12.3tr@8 12300000000000 INR exact currency"]],
    ["per cent in two letters", "It rose 8.5pc.", ["8.5pc@8 8.5 % exact percent"]],
    ["a dozen", "A dozen boats sank.", ["A dozen@0 12 boats exact count"]],
    [
      "the currency before",
      "Profit hit US$5.5 billion.",
      ["US$5.5 billion@11 5500000000 USD exact currency"],
    ],
    [
      "short forms of scale",
      "A €3m grant and a $5bn loan.",
      ["€3m@2 3000000 EUR exact currency", "$5bn@18 5000000000 USD exact currency"],
    ],
    ["the currency after", "It owes 40 billion yuan.", ["40 billion yuan@8 40000000000 CNY exact currency"]],
    ["a code glued to the amount", "GHS9.5million was lost.", ["GHS9.5million@0 9500000 GHS exact currency"]],
    ["an initial as a currency", "It cost R1,500 to fix.", ["R1,500@8 1500 ZAR exact currency"]],
    [
      "a shared noun by the country named",
      "In Kenya it cost 500 shillings.",
      ["500 shillings@17 500 KES exact currency"],
    ],
    ["per cent in words", "About seven per cent left.", ["seven per cent@6 7 % about percent"]],
    [
      "points of per cent",
      "It rose 0.3 percentage points.",
      ["0.3 percentage points@8 0.3 percentage points exact percent"],
    ],
    ["a range", "Wages rose between 5 and 7 percent.", ["5 and 7 percent@19 5..7 % between percent"]],
    [
      "a range whose scale is printed once",
      "It needs 5 to 6 million doses.",
      ["5 to 6 million@9 5000000..6000000 doses between count"],
    ],
    [
      "a change as two figures",
      "It fell from 70 km to 50 km.",
      ["70 km@13 70 km exact measure", "50 km@22 50 km exact measure"],
    ],
    ["a compound unit", "It ran at 120 km per hour.", ["120 km per hour@10 120 km/h exact measure"]],
    ["a temperature below nought", "Lows of -18 °C are due.", ["-18 °C@8 -18 °C exact measure"]],
    ["an age", "A 35-year-old farmer won.", ["35-year-old@2 35 years exact duration"]],
    ["a unit behind a hyphen", "a 27-kilometre tunnel", ["27-kilometre@2 27 km exact measure"]],
    ["an order", "It is the 10,000th visitor.", ["10,000th@10 10000 visitor exact ordinal"]],
    ["a multiple", "Sales grew threefold.", ["threefold@11 3 null exact ratio"]],
    [
      "figures run into the next word",
      "It drew 15overseas agencies.",
      ["15@8 15 overseas agencies exact count"],
    ],
    [
      "one unit for a list",
      "They keep 52 and 112 pairs.",
      ["52@10 52 pairs exact count", "112@17 112 pairs exact count"],
    ],
    [
      "a product of decimals as worked out by hand",
      "The quay cost $4.1 million.",
      ["$4.1 million@14 4100000 USD exact currency"],
    ],
    [
      "millions in one letter before money and what is counted by the million",
      "It owes 1.1m euros to 3m members.",
      ["1.1m euros@8 1100000 EUR exact currency", "3m@22 3000000 members exact count"],
    ],
    [
      "lengths that look like millions",
      "She won the 400m for 12m swimmers.",
      ["400m@12 400 m exact measure", "12m@21 12 m exact measure"],
    ],
    [
      "digits set apart from their separators",
      "Sales rose 6 . 2 % to 80 , 000 units or $ 46 . 8 million .",
      [
        "6 . 2 %@11 6.2 % exact percent",
        "80 , 000@22 80000 units exact count",
        "$ 46 . 8 million@40 46800000 USD exact currency",
      ],
    ],
    [
      "a unit set apart from its number",
      "The 28 - year - old sold 30 - year bonds .",
      ["28 - year - old@4 28 years exact duration", "30 - year@25 30 years exact duration"],
    ],
    [
      "decimals of nothing as thousands",
      "Over 25.000 homes burned.",
      ["25.000@5 25000 homes more-than count"],
    ],
    [
      "a number behind a hyphen",
      "A magnitude-6.5 quake and a magnitude-7 one.",
      ["6.5@12 6.5 null exact count", "7@38 7 null exact count"],
    ],
    [
      "a currency printed once for a range",
      "It takes $5 million to 7 million or $10 to 20.",
      [
        "$5 million to 7 million@9 5000000..7000000 USD between currency",
        "$10 to 20@36 10..20 USD between currency",
      ],
    ],
    [
      "how much a sum rose and what to as two figures",
      "Profit rose $5 million to $20 million.",
      ["$5 million@12 5000000 USD exact currency", "$20 million@26 20000000 USD exact currency"],
    ],
    ["a range of a rise to come", "Fares may rise $5 to $10.", ["$5 to $10@15 5..10 USD between currency"]],
    [
      "the dollar of the country an article names",
      "Canada told Canadians it lost $4 million, or 40 million dollars in all.",
      ["$4 million@30 4000000 CAD exact currency", "40 million dollars@45 40000000 CAD exact currency"],
    ],
    [
      "the American dollar where its country is named",
      "Canada told Canadians the United States lost $4 million.",
      ["$4 million@45 4000000 USD exact currency"],
    ],
    [
      "the American dollar where another is marked",
      "Australia told Australians A$6 is $4 there.",
      ["A$6@27 6 AUD exact currency", "$4@34 4 USD exact currency"],
    ],
    [
      "years told by the age before",
      "Those aged 4 and 6, over 45 or aged over 50 may come.",
      [
        "4@11 4 years exact duration",
        "6@17 6 years exact duration",
        "45@25 45 null more-than count",
        "50@41 50 years more-than duration",
      ],
    ],
    [
      "years told by the clause",
      "When she was eight he turned 40, and it was 12.",
      ["eight@13 8 years exact duration", "40@29 40 years exact duration", "12@44 12 null exact count"],
    ],
    ["a unit before its number", "It won on a turnout percentage of 61.", ["61@34 61 % exact percent"]],
    [
      "no unit from a share of a number",
      "It is 5 percent of 10.",
      ["5 percent@6 5 % exact percent", "10@19 10 null exact count"],
    ],
    [
      "a hyphened unit behind a space",
      "An 8,000 square-metre hall at 22.6degC.",
      ["8,000 square-metre@3 8000 m² exact measure", "22.6degC@30 22.6 °C exact measure"],
    ],
    ["the zero of temperature", "It was cooled to absolute zero.", ["zero@26 0 K exact measure"]],
    [
      "a hundredth of one",
      "It fell by one one-hundredth.",
      ["one one-hundredth@11 0.01 null exact fraction"],
    ],
    [
      "a share in digits that opens a clause",
      "He said so; 9 in 10 adults agree.",
      ["9 in 10@12 0.9 null exact fraction"],
    ],
    [
      "a place in an order with ever",
      "It is the first-ever harbour race.",
      ["first@10 1 harbour race exact ordinal"],
    ],
    [
      "what is first of its kind",
      "It is the first locally-built ferry.",
      ["first@10 1 locally-built ferry exact ordinal"],
    ],
    [
      "the age of a person between commas",
      "The star, 38, and a widow, 91, met; Birtles, 33, told Joan, who is 82.",
      [
        "38@10 38 years exact duration",
        "91@27 91 years exact duration",
        "33@45 33 years exact duration",
        "82@67 82 years exact duration",
      ],
    ],
    [
      "the age told by a sentence or a death",
      "He was 59. The cellist died at 88.",
      ["59@7 59 years exact duration", "88@31 88 years exact duration"],
    ],
    ["no age of those counted at a place", "In Leeds, 33, mostly men, came.", ["33@10 33 null exact count"]],
    ["a speed in capitals", "It drove at 112MPH.", ["112MPH@12 112 mph exact measure"]],
    [
      "money in words of the street",
      "It cost nine hundred quid.",
      ["nine hundred quid@8 900 GBP exact currency"],
    ],
    [
      "an order behind a preposition",
      "It won at third attempt from second place.",
      ["third@10 3 attempt exact ordinal", "second@29 2 place exact ordinal"],
    ],
    [
      "no unit in what an ordinal only puts in order",
      "She came for the second time and opened the third phase.",
      ["second@17 2 null exact ordinal", "third@44 3 null exact ordinal"],
    ],
    [
      "a share behind a bound",
      "It is less than a quarter funded and pays maybe half.",
      ["a quarter@16 0.25 null less-than fraction", "half@48 0.5 null about fraction"],
    ],
    [
      "a share that something changed by",
      "It fell by a fifth in May.",
      ["a fifth@11 0.2 null exact fraction"],
    ],
    [
      "a third that is higher or another",
      "More than a third higher, said a third party.",
      ["a third@10 0.3333333333333333 null more-than fraction", "third@33 3 party exact ordinal"],
    ],
    [
      "a fraction of one unit",
      "It won by two-tenths of a second and led for a quarter of a mile.",
      ["two-tenths of a second@10 0.2 s exact duration", "a quarter of a mile@45 0.25 mi exact measure"],
    ],
    [
      "a share of a second thing",
      "It took half of a second term.",
      ["half@8 0.5 null exact fraction", "second@18 2 term exact ordinal"],
    ],
    [
      "a number before a time that is counted",
      "It rose from 28 five years ago.",
      ["28@13 28 null exact count", "five years@16 5 years exact duration"],
    ],
    [
      "a part of a number in words",
      "Two of her three sons came.",
      ["Two@0 2 sons exact count", "three@11 3 sons exact count"],
    ],
    [
      "money before what a number in words counts",
      "It sold A$ 100 million three-year bonds and spent $3 million and five houses.",
      [
        "A$ 100 million@8 100000000 AUD exact currency",
        "three-year@23 3 years exact duration",
        "$3 million@50 3000000 USD exact currency",
        "five@65 5 houses exact count",
      ],
    ],
    [
      "digits that go on in words",
      "It sold 3 million two hundred thousand.",
      ["3 million two hundred thousand@8 3200000 null exact count"],
    ],
    [
      "a weight beside its other unit",
      "A gift of 500 pounds (225 kilograms) came.",
      ["500 pounds@10 500 lb exact measure", "225 kilograms@22 225 kg exact measure"],
    ],
    [
      "years between two ages",
      "Those between the ages of 17 and 20 came.",
      ["17 and 20@26 17..20 years between duration"],
    ],
    [
      "half a unit behind a bound",
      "They walked over half a mile.",
      ["half a mile@17 0.5 mi more-than measure"],
    ],
    [
      "a superlative behind an order",
      "It is the second-largest city.",
      ["second@10 2 largest city exact ordinal"],
    ],
    [
      "fractions set apart from their stroke",
      "It paid 7 3 / 4 % and fell 1 / 4 point.",
      ["7 3 / 4 %@8 7.75 % exact percent", "1 / 4@27 0.25 null exact fraction"],
    ],
    ["a fraction in digits", "Only 1/4 of the rice was sold.", ["1/4@5 0.25 null exact fraction"]],
  ])("reads %s", (_, text, expected) => {
    expect(figuresIn(text)).toEqual(expected);
  });

  it("says that years told by a clause and a country's dollar are inferred", () => {
    const bases = (text: string): readonly string[] =>
      findFigures(makeReading(text), [], []).map(({ basis }) => basis);
    expect(bases("When she was eight it cost Canada, so Canadians say, $4.")).toEqual([
      "inferred",
      "inferred",
    ]);
    expect(bases("It cost Canada, so Canadians say, C$4 when all 20 were aged eight.")).toEqual([
      "stated",
      "stated",
      "stated",
    ]);
  });

  it.each([
    ["a height in marks", "He is 6'3\" tall.", ["6'3\"@6 6.25 ft exact measure"]],
    ["a height in curly marks", "She is 5’11” tall.", ["5’11”@7 5.916666666666667 ft exact measure"]],
    ["thousands of people", "Some 4K people ran.", ["4K@5 4000 people about count"]],
    [
      "a change and what it led to",
      "It was slashed by £2m to £9m.",
      ["£2m@18 2000000 GBP exact currency", "£9m@25 9000000 GBP exact currency"],
    ],
    [
      "a rise and what it led to",
      "A rise of £2m to £9m.",
      ["£2m@10 2000000 GBP exact currency", "£9m@17 9000000 GBP exact currency"],
    ],
    ["a range of a rise", "It will rise by £2 to £9.", ["£2 to £9@16 2..9 GBP between currency"]],
    [
      "the unit of a change for both its ends",
      "It was cut from 20 to 12 years.",
      ["20@16 20 years exact duration", "12 years@22 12 years exact duration"],
    ],
    ["millions of tonnes", "Output was 8.1m t then.", ["8.1m t@11 8100000 t exact measure"]],
    ["pounds of a coin", "A two-pound coin.", ["two-pound@2 2 GBP exact currency"]],
    ["tonnes a year", "It makes 3 tonnes/year.", ["3 tonnes/year@9 3 t/year exact measure"]],
    [
      "what is counted of some that take part",
      "Just 11 of the 28 ailing teams won.",
      ["11@5 11 ailing teams exact count", "28@15 28 ailing teams exact count"],
    ],
    ["half a unit", "A half-mile queue.", ["half-mile@2 0.5 mi exact measure"]],
    ["machines for a coin", "Over 882 Bitcoin ATMs stand.", ["882@5 882 Bitcoin ATMs more-than count"]],
    ["an initial with a scale", "It lent N225bn.", ["N225bn@8 225000000000 NGN exact currency"]],
    [
      "an initial in its country",
      "In Nigeria it costs N45 or N225.",
      ["N45@20 45 NGN exact currency", "N225@27 225 NGN exact currency"],
    ],
  ])("reads %s", (_, text, figures) => {
    expect(figuresIn(text)).toEqual(figures);
  });

  it.each([
    ["the lines of a picture", "It shows 1080p video."],
    ["a picture's width", "It plays on a 4K set."],
    ["a race", "She ran the 5K."],
    ["an index behind an initial", "The index (N225) fell."],
    ["half a word", "A half-brother ate a half-frozen pie."],
  ])("finds no figure in %s", (_, text) => {
    expect(figuresIn(text)).toEqual([]);
  });

  it.each([
    ["It fell as the U.S. 30-year bond rose.", ["30-year@20 30 years exact duration"]],
    ["The U.S. 30-year bond rose.", ["30-year@9 30 years exact duration"]],
    ["The Nikkei 225 rose.", []],
    ["It fell as the Nikkei 225 rose.", []],
  ])("tells the number of a name from one behind a name: %s", (text, figures) => {
    expect(figuresIn(text)).toEqual(figures);
  });

  it("says that small change told in its currency is computed", () => {
    const found = findFigures(makeReading("It rose 35 cents to $4."), [], []);
    expect(found.map(({ quantity, basis }) => [quantity.value, quantity.unit, basis])).toEqual([
      [0.35, "USD", "computed"],
      [4, "USD", "stated"],
    ]);
  });

  it.each([
    ["He was jailed over £2m.", "exact"],
    ["They were fined over $3 billion.", "exact"],
    ["It is worth over £2m.", "more-than"],
    ["In the fight, over 200 fell.", "more-than"],
    ["Children under the age of 12 enter.", "less-than"],
  ])("tells what is over from what it is about: %s", (text, bound) => {
    expect(findFigures(makeReading(text), [], []).map(({ quantity }) => quantity.bound)).toEqual([bound]);
  });

  it.each([
    ["more than", "more-than"],
    ["nearly", "nearly"],
    ["some", "about"],
    ["at least", "at-least"],
    ["no fewer than", "at-least"],
    ["as many as", "at-most"],
    ["up to", "at-most"],
    ["fewer than", "less-than"],
    ["in excess of", "more-than"],
    ["exceeding", "more-than"],
  ])("reads the bound of `%s`", (words, bound) => {
    expect(figuresIn(`They saw ${words} 400 birds.`)).toEqual([
      `400@${10 + words.length} 400 birds ${bound} count`,
    ]);
  });

  it.each([
    ["a year", "He left in 1987 and came back in 2004."],
    ["a span of years", "The 2013-14 season was short."],
    ["a year before a name or noun", "Its 2019 sales and the 2022 Pan-African Games were down."],
    ["a decade", "It was built in the 1960s."],
    ["a clock time", "Doors open at 7.30pm and close at 10:45."],
    ["a score", "They won 3-1 at home."],
    ["a telephone number", "Call +44-20-5550-1234 now."],
    ["an address on the internet", "See www.example.org/2024/05/18 for more."],
    ["a pronoun", "One of them spoke; the one who left did not."],
    ["everyone", "She thanked one and all; the fair was a larger one in every way."],
    ["those named before", "The two would meet again, and the three of them agreed."],
    ["an adverb", "At first it rained."],
    ["a model's number", "The crew left. Boeing 737 Max jets stayed."],
    ["a reference", "See page 12 and No. 7."],
    ["a code", "The SCP-173 and a 5G mast."],
    ["a name in quotation marks", 'The "4321" plan began.'],
    ["a vague plural", "Several hundred came."],
    ["clock times in words and spans", "It opens at ten o'clock, or 5-7pm and 9 to 11am."],
    ["a telephone number with a plus", "Call +248-361812 now."],
    ["a telephone number in groups", "Call 0800 257 777 or 020 7946 0018 now."],
    ["a serial number", "The plate said 04431 in red."],
    ["a note's mark", "It is so [1] and was so [12]."],
    ["a bracketed reference", "See Law No. (14) and Section (39)."],
    ["a code of several parts", "The star QX J1149.5+6663 faded."],
    ["the scale of digits that are no amount", "It is worth U.S.93 million now."],
    ["an adverb that opens a sentence", "First built of wood, it was first seen in Oslo."],
    ["a pronoun before an adverb", "It is a trip one sadly does not forget, one way or another."],
    ["a number in a name", "It went to the Beyond Zero charity."],
    ["a day behind its month", "It fell due nov . 15 ."],
    ["a telephone number with spaces behind a plus", "Call +45 5550 0172 now."],
    ["a telephone number with its area in brackets", "Call (309) 555-0164 now."],
    ["a day known by its digits", "The 9/11 families shop at 7/11 and work 24/7."],
    ["a telephone number in short groups", "Call +381 11 2224305 or +91-22-265 9000 now."],
    ["a year before Christ", "It was built in 500 BC in Rome and burnt in 44 BCE."],
    ["what is numbered by degree", "Under level 3 rules, stage 4 patients of Ward 5 stayed."],
    ["an illness split from its year", "It was Covid -19 again."],
    ["the number of an edition", "They spoke of Industry 4.0, and of Budget 3.0."],
    ["a class of quality and a time of the year", "The first-class cars are checked once a quarter."],
  ])("does not read %s as a figure", (_, text) => {
    expect(figuresIn(text)).toEqual([]);
  });
});
