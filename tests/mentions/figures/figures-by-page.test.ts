import { describe, expect, it } from "vitest";
import { findDates } from "../../../src/mentions/dates/find-dates.ts";
import { findFigures } from "../../../src/mentions/figures/find-figures.ts";
import { makeReading } from "../make-reading.ts";

/** Each figure as `words@offset value unit bound kind`, with the dates of the text kept out; values to seven places. */
function figuresIn(text: string): readonly string[] {
  const reading = makeReading(text);
  return findFigures(reading, findDates(reading), []).map(({ start, end, quantity }) => {
    const value = quantity.value === null ? "null" : [quantity.value].flat().map(shorten).join("..");
    return `${text.slice(start, end)}@${start} ${value} ${quantity.unit} ${quantity.bound} ${quantity.figureKind}`;
  });
}

const shorten = (value: number): string => String(Number(value.toPrecision(7)));

describe("findFigures, by page of the paper", () => {
  it.each([
    [
      "Shares in the builder closed up 14.5p at 312p on Friday.",
      ["14.5p@32 14.5 pence exact currency", "312p@41 312 pence exact currency"],
    ],
    [
      "Pre-tax profit slipped to £48.2m from £61m a year earlier.",
      ["£48.2m@26 48200000 GBP exact currency", "£61m@38 61000000 GBP exact currency"],
    ],
    [
      "The lender set aside £1.25bn, up from just under £900m.",
      ["£1.25bn@21 1250000000 GBP exact currency", "£900m@49 900000000 GBP less-than currency"],
    ],
    [
      "The yield on 10-year gilts rose 12bps to 4.1pc.",
      [
        "10-year@13 10 years exact duration",
        "12bps@32 12 basis points exact percent",
        "4.1pc@41 4.1 % exact percent",
      ],
    ],
    [
      "A pint now costs £4.79, two-and-a-half times what it did then.",
      ["£4.79@17 4.79 GBP exact currency", "two-and-a-half@24 2.5 times exact ratio"],
    ],
    [
      "The chain will shut 30-odd shops with the loss of some 1,100 jobs.",
      ["30@20 30 shops about count", "1,100@55 1100 jobs about count"],
    ],
    [
      "Households pay 24.5p per kWh and a 60p-a-day standing charge, or £219 a year.",
      [
        "24.5p@15 0.245 GBP exact currency",
        "60p@35 0.6 GBP exact currency",
        "£219@65 219 GBP exact currency",
      ],
    ],
    [
      "Ministers will spend an extra £600-million and hire 1,000-plus nurses.",
      ["£600-million@30 600000000 GBP exact currency", "1,000@52 1000 nurses at-least count"],
    ],
    [
      "A 500-million-euro bond pays 3.125%.",
      ["500-million-euro@2 500000000 EUR exact currency", "3.125%@29 3.125 % exact percent"],
    ],
    [
      "The minister, 61, said 3.4m of 10.2m voters had cast ballots by 5pm.",
      [
        "61@14 61 years exact duration",
        "3.4m@23 3400000 null exact count",
        "10.2m@31 10200000 voters exact count",
      ],
    ],
  ])("reads the figures of British and Irish business pages: %s", (text, figures) => {
    expect(figuresIn(text)).toEqual(figures);
  });

  it.each([
    [
      "The state sanctioned Rs 1,200 crore for the 46-km metro line.",
      ["Rs 1,200 crore@21 12000000000 INR exact currency", "46-km@44 46 km exact measure"],
    ],
    [
      "Police seized ₹3.5 lakh in cash and 2.4 kg of gold.",
      ["₹3.5 lakh@14 350000 INR exact currency", "2.4 kg@36 2.4 kg exact measure"],
    ],
    [
      "Over 12 lakh students sat the test, 8.4 per cent more than last year.",
      ["12 lakh@5 1200000 students more-than count", "8.4 per cent@36 8.4 % exact percent"],
    ],
    [
      "He was fined Rs. 5,000 and the tyres sold at Rs 2,999/- each.",
      ["Rs. 5,000@13 5000 INR exact currency", "Rs 2,999@45 2999 INR exact currency"],
    ],
    [
      "The reservoir holds 2.5 TMC of water against 7.8 tmcft last June.",
      ["2.5 TMC@20 2.5 TMC exact measure", "7.8 tmcft@45 7.8 TMC exact measure"],
    ],
    [
      "The rupee weakened 12 paise to 83.27 against the dollar.",
      ["12 paise@19 0.12 INR exact currency", "83.27@31 83.27 INR exact currency"],
    ],
    [
      "The court fined him 10 lakh rupees, with Rs 50 lakh to each of 11 families.",
      [
        "10 lakh rupees@20 1000000 INR exact currency",
        "Rs 50 lakh@41 5000000 INR exact currency",
        "11@63 11 families exact count",
      ],
    ],
    [
      "The price of 24-carat gold rose by 1.2% to ₹6,245 per gram.",
      [
        "24-carat@13 24 carat exact measure",
        "1.2%@35 1.2 % exact percent",
        "₹6,245@43 6245 INR exact currency",
      ],
    ],
  ])("reads the figures of Indian pages: %s", (text, figures) => {
    expect(figuresIn(text)).toEqual(figures);
  });

  it.each([
    [
      "Fuel rose by N45 to N617 per litre in Lagos.",
      ["N45@13 45 NGN exact currency", "N617@20 617 NGN exact currency"],
    ],
    [
      "Eskom cut 4,000MW from the grid in South Africa and lost R16.1bn.",
      ["4,000MW@10 4000 MW exact measure", "R16.1bn@57 16100000000 ZAR exact currency"],
    ],
    ["Traders in Kampala want Shs50,000 for a sack of maize.", ["Shs50,000@24 50000 UGX exact currency"]],
    [
      "The loan of 250 billion CFA francs covers Senegal for 15 years.",
      ["250 billion CFA francs@12 250000000000 XOF exact currency", "15 years@54 15 years exact duration"],
    ],
    [
      "The dam spilled 1,500 cubic metres per second, or cumecs.",
      ["1,500 cubic metres per second@16 1500 m³/s exact measure"],
    ],
    [
      "The bank lent 1.2 trillion shillings in Uganda, 9% more.",
      ["1.2 trillion shillings@14 1200000000000 UGX exact currency", "9%@48 9 % exact percent"],
    ],
    [
      "The Ksh 3,500 fee rose to KES5,000, or USh140,000.",
      [
        "Ksh 3,500@4 3500 KES exact currency",
        "KES5,000@26 5000 KES exact currency",
        "USh140,000@39 140000 UGX exact currency",
      ],
    ],
    [
      "The budget is Sh3.6 trillion, up Sh200 billion; MPs get Sh5 million each in Kenya.",
      [
        "Sh3.6 trillion@14 3600000000000 KES exact currency",
        "Sh200 billion@33 200000000000 KES exact currency",
        "Sh5 million@56 5000000 KES exact currency",
      ],
    ],
    [
      "He bought 1/2 acre for Le 45,000 in Freetown, Sierra Leone.",
      ["1/2 acre@10 0.5 acre exact measure", "Le 45,000@23 45000 SLE exact currency"],
    ],
    [
      "Two million three hundred thousand shares at 45 kobo each changed hands.",
      [
        "Two million three hundred thousand@0 2300000 shares exact count",
        "45 kobo@45 0.45 NGN exact currency",
      ],
    ],
    [
      "Ethiopia's 51.9-billion-birr plan adds 4,500km of road.",
      ["51.9-billion-birr@11 51900000000 ETB exact currency", "4,500km@39 4500 km exact measure"],
    ],
  ])("reads the figures of African pages: %s", (text, figures) => {
    expect(figuresIn(text)).toEqual(figures);
  });

  it.each([
    ["Sydney's median house price hit A$1.4m in the June quarter.", ["A$1.4m@32 1400000 AUD exact currency"]],
    [
      "The Queensland station spans 4,200 sq km and runs 25,000 head of cattle.",
      ["4,200 sq km@29 4200 km² exact measure", "25,000@50 25000 head exact count"],
    ],
    [
      "Winds reached 165km/h as 400mm of rain fell in 24 hours.",
      [
        "165km/h@14 165 km/h exact measure",
        "400mm@25 400 mm exact measure",
        "24 hours@47 24 h exact duration",
      ],
    ],
    [
      "The Wellington house sold for NZ$985k, 3.2% under its rating value.",
      ["NZ$985k@30 985000 NZD exact currency", "3.2%@39 3.2 % exact percent"],
    ],
    [
      "The province pledged C$2.1-billion for a 750-bed hospital.",
      ["C$2.1-billion@21 2100000000 CAD exact currency", "750@41 750 bed exact count"],
    ],
    [
      "From 1 July, a levy of 2c/litre applies in Australia and Australian farms pay $1/t.",
      ["2c@23 0.02 AUD exact currency", "$1@78 1 AUD exact currency"],
    ],
    [
      "The train covers the 463-kilometre route in 2h 10min.",
      ["463-kilometre@21 463 km exact measure", "2h 10min@44 2.166667 h exact duration"],
    ],
  ])("reads the figures of Australian, New Zealand and Canadian pages: %s", (text, figures) => {
    expect(figuresIn(text)).toEqual(figures);
  });

  it.each([
    [
      "The river crested at 24.7 feet, 3.2 feet above flood stage.",
      ["24.7 feet@21 24.7 ft exact measure", "3.2 feet@32 3.2 ft exact measure"],
    ],
    [
      "Jamaica's central bank sold US$30 million as the rate reached J$155.",
      ["US$30 million@28 30000000 USD exact currency", "J$155@62 155 JMD exact currency"],
    ],
    [
      "SINGAPORE: The flat went for $1.2 million, a buyer with US$900,000 said.",
      ["$1.2 million@29 1200000 SGD exact currency", "US$900,000@56 900000 USD exact currency"],
    ],
    [
      "Tens of thousands marched; hundreds of millions of dollars were lost.",
      ["hundreds of millions of dollars@27 null USD about currency"],
    ],
  ])("reads the figures of American, Caribbean and East Asian pages: %s", (text, figures) => {
    expect(figuresIn(text)).toEqual(figures);
  });

  it.each([
    [
      "The budget gap widened to 5,4 percent of output, €154 billion.",
      ["5,4 percent@26 5.4 % exact percent", "€154 billion@49 154000000000 EUR exact currency"],
    ],
    ["Rents in Berlin rose to 16,50 euros a square metre.", ["16,50 euros@24 16.5 EUR exact currency"]],
    ["The fine of 1.250.000 euros was upheld.", ["1.250.000 euros@12 1250000 EUR exact currency"]],
    [
      "Norway's fund lost 1.3 trillion kroner, or CHF 110 million a day.",
      [
        "1.3 trillion kroner@19 1300000000000 NOK exact currency",
        "CHF 110 million@43 110000000 CHF exact currency",
      ],
    ],
    ["Some 60 000 people marched in Paris, police said.", ["60 000@5 60000 people about count"]],
    ["Inflation eased to minus 0.2 per cent in Switzerland.", ["minus 0.2 per cent@19 -0.2 % exact percent"]],
    [
      "Rates of 4½ to 5¼ per cent apply, plus a €12-15 fee.",
      ["4½ to 5¼ per cent@9 4.5..5.25 % between percent", "€12-15@41 12..15 EUR between currency"],
    ],
  ])("reads the figures of European pages: %s", (text, figures) => {
    expect(figuresIn(text)).toEqual(figures);
  });

  it.each([
    [
      "Brent crude gained 63 cents to $84.22 per barrel.",
      ["63 cents@19 0.63 USD exact currency", "$84.22@31 84.22 USD exact currency"],
    ],
    [
      "The wind farm will supply 1.2GW, enough for 1.4 million homes.",
      ["1.2GW@26 1.2 GW exact measure", "1.4 million@44 1400000 homes exact count"],
    ],
    ["The field pumps 340,000 barrels per day.", ["340,000 barrels@16 340000 barrel exact measure"]],
    ["The refinery handles 250,000 bpd of crude.", ["250,000 bpd@21 250000 barrel exact measure"]],
    [
      "The plant burns 4,000 tonnes of coal a day and emits 9.5 Mt of CO2 a year.",
      ["4,000 tonnes@16 4000 t exact measure", "9.5 Mt@53 9.5 Mt exact measure"],
    ],
    [
      "Gold hit $2,081.40 an ounce; silver slid 31 cents to $24.02.",
      [
        "$2,081.40@9 2081.4 USD exact currency",
        "31 cents@41 0.31 USD exact currency",
        "$24.02@53 24.02 USD exact currency",
      ],
    ],
    [
      "The firm's 3.5GW of capacity made 11.2 TWh last year.",
      ["3.5GW@11 3.5 GW exact measure", "11.2 TWh@34 11.2 TWh exact measure"],
    ],
    [
      "LNG traded at $12.50 per mmBtu after 70 MMBtu were sold.",
      ["$12.50@14 12.5 USD exact currency", "70 MMBtu@37 70 MMBtu exact measure"],
    ],
    [
      "Crude is at US$79-US$81 per barrel, and coal A$200/t.",
      ["US$79-US$81@12 79..81 USD between currency", "A$200@45 200 AUD exact currency"],
    ],
    [
      "Sales volume grew 3.2 pct to 14.5m cases and 2.1m hl.",
      [
        "3.2 pct@18 3.2 % exact percent",
        "14.5m@29 14500000 cases exact count",
        "2.1m hl@45 2100000 hl exact measure",
      ],
    ],
  ])("reads the figures of energy and commodity pages: %s", (text, figures) => {
    expect(figuresIn(text)).toEqual(figures);
  });

  it.each([
    [
      "The telescope found a planet 4.2 light-years away and 1.3 times as wide as Earth.",
      ["4.2 light-years@29 4.2 light year exact measure", "1.3@54 1.3 times exact ratio"],
    ],
    [
      "Particles smaller than 2.5 micrometres reached 180 micrograms per cubic metre.",
      [
        "2.5 micrometres@23 2.5 µm less-than measure",
        "180 micrograms per cubic metre@47 180 µg/m³ exact measure",
      ],
    ],
    [
      "Carbon dioxide stood at 421 parts per million, up 2.4 ppm.",
      ["421 parts per million@24 421 ppm exact measure", "2.4 ppm@50 2.4 ppm exact measure"],
    ],
    [
      "The sea has risen 3.7 mm per year and warmed by 0.9C since 1980.",
      ["3.7 mm@18 3.7 mm exact measure", "0.9C@48 0.9 °C exact measure"],
    ],
    [
      "The beam reached 6.8 TeV and 1.9 × 10^34 collisions.",
      ["6.8 TeV@17 6.8 TeV exact measure", "1.9 × 10^34@29 1.9e+34 collisions exact count"],
    ],
    [
      "Patients took 50 mg/kg twice daily for six weeks.",
      ["50 mg/kg@14 50 mg/kg exact measure", "six weeks@39 6 weeks exact duration"],
    ],
    [
      "Broadband speeds average 94.2Mbps, or 94 megabits per second.",
      ["94.2Mbps@25 94.2 Mbps exact measure", "94 megabits per second@38 94 Mbps exact measure"],
    ],
    [
      "Pressure fell to 938 hPa, or 938 millibars, in the eye.",
      ["938 hPa@17 938 hPa exact measure", "938 millibars@29 938 mbar exact measure"],
    ],
    [
      "The tyre was at 32 psi and the boiler at 1.5 bar.",
      ["32 psi@16 32 psi exact measure", "1.5 bar@41 1.5 bar exact measure"],
    ],
    [
      "Fossils 66 million years old were found 4,000 metres up.",
      ["66 million years old@8 66000000 years exact duration", "4,000 metres@40 4000 m exact measure"],
    ],
    [
      "The cell holds 4,500mAh and charges at 67W in 45 minutes.",
      [
        "4,500mAh@15 4500 mAh exact measure",
        "67W@39 67 W exact measure",
        "45 minutes@46 45 min exact duration",
      ],
    ],
    [
      "Blood lead above 5 µg/dL was found in 1 in 12 children.",
      ["5 µg/dL@17 5 µg/dl more-than measure", "1 in 12@38 0.08333333 null exact fraction"],
    ],
    [
      "It takes 25 000 l of water, 1.5 dl of milk and 3 kWh.",
      ["25 000 l@9 25000 l exact measure", "1.5 dl@28 1.5 dl exact measure", "3 kWh@47 3 kWh exact measure"],
    ],
  ])("reads the figures of science and health pages: %s", (text, figures) => {
    expect(figuresIn(text)).toEqual(figures);
  });

  it.each([
    [
      "England were 241 for six after 50 overs.",
      ["241@13 241 null exact count", "six@21 6 null exact count", "50@31 50 overs exact count"],
    ],
    [
      "The 23-year-old cleared 6.20m at the second attempt.",
      [
        "23-year-old@4 23 years exact duration",
        "6.20m@24 6.2 m exact measure",
        "second@37 2 attempt exact ordinal",
      ],
    ],
    [
      "She weighed in at 9st 4lb and stands 5ft 7in tall.",
      ["9st 4lb@18 9.285714 stone exact measure", "5ft 7in@37 5.583333 ft exact measure"],
    ],
    [
      "The leg of 187.5 kilometres took 4 hours 12 minutes.",
      [
        "187.5 kilometres@11 187.5 km exact measure",
        "4 hours@33 4 h exact duration",
        "12 minutes@41 12 min exact duration",
      ],
    ],
    [
      "He scored 1,005 runs at 47.85 in 23 innings.",
      ["1,005@10 1005 runs exact count", "47.85@24 47.85 null exact count", "23@33 23 innings exact count"],
    ],
  ])("reads the figures of sport pages: %s", (text, figures) => {
    expect(figuresIn(text)).toEqual(figures);
  });

  it.each([
    [
      "At least a hundred and one people died and scores were hurt.",
      ["a hundred and one@9 101 people at-least count"],
    ],
    [
      "A dozen houses and half a dozen boats were lost.",
      ["A dozen@0 12 houses exact count", "half a dozen@19 6 boats exact count"],
    ],
    [
      "Waves of up to 30ft hit the coast and 2 1/2 inches of rain fell.",
      ["30ft@15 30 ft at-most measure", "2 1/2 inches@38 2.5 in exact measure"],
    ],
    [
      "Temperatures dropped to -34C, or minus 29 degrees Fahrenheit.",
      ["-34C@24 -34 °C exact measure", "minus 29 degrees Fahrenheit@33 -29 °F exact measure"],
    ],
    [
      "Rain fell for about a week and the ferry took nearly an hour.",
      ["a week@20 1 weeks about duration", "an hour@53 1 h nearly duration"],
    ],
    [
      "He mourned for a year and drove at 60 km an hour for $5 an hour.",
      [
        "a year@15 1 years exact duration",
        "60 km an hour@35 60 km/h exact measure",
        "$5@53 5 USD exact currency",
      ],
    ],
    [
      "An area of 5,400 square miles was hit by 130 mph winds and 18 inches of rain.",
      [
        "5,400 square miles@11 5400 mi2 exact measure",
        "130 mph@41 130 mph exact measure",
        "18 inches@59 18 in exact measure",
      ],
    ],
    [
      "The bill rose to €1.2m (£1m), 20% up on 2022's €1m.",
      [
        "€1.2m@17 1200000 EUR exact currency",
        "£1m@24 1000000 GBP exact currency",
        "20%@30 20 % exact percent",
        "€1m@47 1000000 EUR exact currency",
      ],
    ],
    [
      "Temperatures of between -5C and 3C and winds of 20-30 knots.",
      ["-5C and 3C@24 -5..3 °C between measure", "20-30 knots@48 20..30 knot between measure"],
    ],
  ])("reads the figures of disaster and weather pages: %s", (text, figures) => {
    expect(figuresIn(text)).toEqual(figures);
  });

  it.each([
    [
      "He was jailed for eight and a half years and must serve two-thirds.",
      ["eight and a half years@18 8.5 years exact duration", "two-thirds@56 0.6666667 null exact fraction"],
    ],
    [
      "The baby, six months old, and a woman aged 34 survived.",
      ["six months old@10 6 months exact duration", "34@43 34 years exact duration"],
    ],
    [
      "The jury of seven women and five men took three-and-a-half hours.",
      [
        "seven@12 7 women exact count",
        "five@28 5 men exact count",
        "three-and-a-half hours@42 3.5 h exact duration",
      ],
    ],
    [
      "He was jailed over a £2m fraud, and 40 firms are being sued over $3 billion.",
      [
        "£2m@21 2000000 GBP exact currency",
        "40@36 40 firms exact count",
        "$3 billion@65 3000000000 USD exact currency",
      ],
    ],
    [
      "The eldest victim was 84 and the driver was 19.",
      ["84@22 84 years exact duration", "19@44 19 years exact duration"],
    ],
    [
      "The suspect was two-and-a-half times over the limit, with 87mg per 100ml of blood.",
      [
        "two-and-a-half@16 2.5 times exact ratio",
        "87mg@58 87 mg exact measure",
        "100ml@67 100 ml exact measure",
      ],
    ],
    [
      "He was handed a 14-month sentence, suspended for two years, and 200 hours' unpaid work.",
      [
        "14-month@16 14 months exact duration",
        "two years@49 2 years exact duration",
        "200 hours@64 200 h exact duration",
      ],
    ],
    [
      "It destroyed 23 structures, nine of them houses.",
      ["23@13 23 structures exact count", "nine@28 9 houses exact count"],
    ],
    [
      "The bill passed by 312 votes to 287.",
      ["312@19 312 votes exact count", "287@32 287 votes exact count"],
    ],
    [
      "The couple, both 34, have a 10-month-old son and twin girls aged six.",
      [
        "34@17 34 years exact duration",
        "10-month-old@28 10 months exact duration",
        "six@65 6 years exact duration",
      ],
    ],
  ])("reads the figures of court and crime pages: %s", (text, figures) => {
    expect(figuresIn(text)).toEqual(figures);
  });

  it.each([
    [
      "The 1,250-sq-ft flat has 2.5 baths and lists at $899,000.",
      [
        "1,250-sq-ft@4 1250 ft2 exact measure",
        "2.5@25 2.5 baths exact count",
        "$899,000@48 899000 USD exact currency",
      ],
    ],
    [
      "The quarter-acre plot sold for HK$2.3 billion.",
      ["quarter-acre@4 0.25 acre exact measure", "HK$2.3 billion@31 2300000000 HKD exact currency"],
    ],
    [
      "A half-hour bus ride ends at a quarter-acre plot.",
      ["half-hour@2 0.5 h exact duration", "quarter-acre@31 0.25 acre exact measure"],
    ],
    [
      "The room is 8 by 10 feet and the rug 75 x 85 cm.",
      [
        "8@12 8 ft exact measure",
        "10 feet@17 10 ft exact measure",
        "75@37 75 cm exact measure",
        "85 cm@42 85 cm exact measure",
      ],
    ],
    ["The pool measures 25m by 12.5m.", ["25m@18 25 m exact measure", "12.5m@25 12.5 m exact measure"]],
    [
      "The plot covers 2.5 bighas, or 0.8 acres.",
      ["2.5 bighas@16 2.5 bigha exact measure", "0.8 acres@31 0.8 acre exact measure"],
    ],
    [
      "The shop sells 200 sq. ft. units from $1-million to $1.5-million.",
      [
        "200 sq. ft@15 200 ft2 exact measure",
        "$1-million to $1.5-million@38 1000000..1500000 USD between currency",
      ],
    ],
  ])("reads the figures of property pages: %s", (text, figures) => {
    expect(figuresIn(text)).toEqual(figures);
  });

  it.each([
    ["The naira closed at 1,530 to the dollar on Friday.", ["1,530@20 1530 NGN exact currency"]],
    ["The real was little changed at 4.96 to the dollar.", ["4.96@31 4.96 BRL exact currency"]],
    [
      "Sterling traded at $1.2710 and the yen at 151.3 per dollar.",
      ["$1.2710@19 1.271 USD exact currency", "151.3@42 151.3 JPY exact currency"],
    ],
    ["The Kenyan shilling firmed to 129.50 against the dollar.", ["129.50@30 129.5 KES exact currency"]],
    ["Over the past 10 years, prices rose 30-fold.", ["30-fold@36 30 null exact ratio"]],
    [
      "He paid half of £1m and twice £300.",
      [
        "half@8 0.5 null exact fraction",
        "£1m@16 1000000 GBP exact currency",
        "£300@30 300 GBP exact currency",
      ],
    ],
    [
      "Yields rose 5 bp to 4.25 per cent; the spread is 180bps.",
      [
        "5 bp@12 5 basis points exact percent",
        "4.25 per cent@20 4.25 % exact percent",
        "180bps@49 180 basis points exact percent",
      ],
    ],
    [
      "The Nikkei 225 lost 1.5% to 38,000; the FTSE 100 rose 12.3 points.",
      ["1.5%@20 1.5 % exact percent", "38,000@28 38000 null exact count", "12.3@54 12.3 points exact count"],
    ],
  ])("reads the figures of markets: %s", (text, figures) => {
    expect(figuresIn(text)).toEqual(figures);
  });

  it.each([
    ["One should mind one's manners, and the newest one emerging in town is the one set up in March.", []],
    ["The All Blacks won 27-13 after leading 14-6.", []],
    ["The minister flew in a Boeing 737 to meet the G20 on 5 May 2024.", []],
    ["Section 420 and Article 370 were cited under the 2010 Act.", []],
    ["The 13F filing shows five holdings.", ["five@21 5 holdings exact count"]],
    ["First Lady Grace Banda spoke as the second bell rang.", ["second@36 2 bell rang exact ordinal"]],
    ["The firm began its “Third Harbour and Coast Plan” in May.", []],
    ["The firm began its “Third Harbour-Coast and Coast Plan” in May.", []],
    ["The firm built its third Harbour-Coast line in May.", ["third@19 3 Harbour-Coast line exact ordinal"]],
    ["“Third time lucky,” she said.", ["Third@1 3 time lucky exact ordinal"]],
    ["She lives at 123 Maple Street and paid 2,000 dollars.", ["2,000 dollars@39 2000 USD exact currency"]],
    ["He gave three reasons: 1) cost, 2) time and 3) safety.", ["three@8 3 reasons exact count"]],
    ["Flight MH370 vanished with 239 people aboard.", ["239@27 239 people exact count"]],
    ["The M25 and the A40 closed for three hours after 6am.", ["three hours@31 3 h exact duration"]],
    ["The 1,500m final and the 4x100m relay start at 7.30pm.", ["1,500m@4 1500 m exact measure"]],
    [
      "Growth of 6.5-7% is seen for FY25, against 8.2% in FY24.",
      ["6.5-7%@10 6.5..7 % between percent", "8.2%@43 8.2 % exact percent"],
    ],
  ])("takes no name, score, code, clock time, list number or pronoun for a figure: %s", (text, figures) => {
    expect(figuresIn(text)).toEqual(figures);
  });
});
