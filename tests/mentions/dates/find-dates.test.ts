import { describe, expect, it } from "vitest";
import { findDates } from "../../../src/mentions/dates/find-dates.ts";
import type { DateMention } from "../../../src/mentions/mention.ts";
import { makeReading } from "../make-reading.ts";

function readDates(
  text: string,
  published: string | null,
  updated: string | null = null,
): readonly DateMention[] {
  const reading = makeReading(text);
  const stated = (value: string | null) => (value === null ? null : { value, source: null });
  const masthead = { ...reading.document.masthead, published: stated(published), updated: stated(updated) };
  return findDates({ ...reading, document: { ...reading.document, masthead } });
}

/** Each date as `words@offset value`, in an article published on Tuesday, 9 July 2024 unless another day is given. */
function datesIn(text: string, published: string | null = "2024-07-09"): readonly string[] {
  return readDates(text, published).map(
    ({ start, end, value }) => `${text.slice(start, end)}@${start} ${value.edtf}`,
  );
}

describe("findDates", () => {
  it.each(["The 0th quarter of 2024 is over.", "In the 0st half of 2023 it fell."])(
    "gives no part that a year does not have: %s",
    (text) => {
      expect(datesIn(text).filter((found) => !/ 202[34]$/.test(found))).toEqual([]);
    },
  );

  it.each([
    ["The bridge opened on 5 March 2024.", ["5 March 2024@21 2024-03-05"]],
    ["The bridge opened on March 5, 2024.", ["March 5, 2024@21 2024-03-05"]],
    ["The bridge opened on the 5th of March 2024.", ["5th of March 2024@25 2024-03-05"]],
    ["The bridge opened on Sept. 5, 2023.", ["Sept. 5, 2023@21 2023-09-05"]],
    ["The file is dated 2024-03-05.", ["2024-03-05@18 2024-03-05"]],
    ["The file is dated 05-Aug-2016.", ["05-Aug-2016@18 2016-08-05"]],
    ["The file is dated 13.05.2024.", ["13.05.2024@18 2024-05-13"]],
    ["The file is dated 05/13/2024.", ["05/13/2024@18 2024-05-13"]],
    ["It sold well on the Fourth of July 1995.", ["Fourth of July 1995@20 1995-07-04"]],
    [
      "He was born on January twenty-five, nineteen eighty-six.",
      ["January twenty-five, nineteen eighty-six@15 1986-01-25"],
    ],
    ["The mine shut in March 2019.", ["March 2019@17 2019-03"]],
    ["The mine shut in April of 2019.", ["April of 2019@17 2019-04"]],
    ["The mine shut in 1987.", ["1987@17 1987"]],
    ["A 1996 law bans it.", ["1996@2 1996"]],
    ["They came in 1848, 1870 and 1900.", ["1848@13 1848", "1870@19 1870", "1900@28 1900"]],
    ["The record runs to 2022-07.", ["2022-07@19 2022-07"]],
  ])("reads what is printed in full: %s", (text, expected) => {
    expect(datesIn(text)).toEqual(expected);
  });

  it.each([
    ["The fair runs from July 4 to 5.", ["July 4 to 5@19 2024-07-04/2024-07-05"]],
    ["The fair runs July 7-9.", ["July 7-9@14 2024-07-07/2024-07-09"]],
    ["The fair ran from June 3rd to 6th.", ["June 3rd to 6th@18 2024-06-03/2024-06-06"]],
    ["The talks ran 3-5 March 2024.", ["3-5 March 2024@14 2024-03-03/2024-03-05"]],
    ["The talks ran from 28 June to 3 July.", ["28 June to 3 July@19 2024-06-28/2024-07-03"]],
    [
      "Shops were shut between 24 December and 2 January.",
      ["24 December and 2 January@24 2023-12-24/2024-01-02"],
    ],
    ["Rain fell from January to May 2022.", ["January to May 2022@15 2022-01/2022-05"]],
    ["Rain fell from December to April 2021.", ["December to April 2021@15 2020-12/2021-04"]],
    ["It fell between 1994 and 1997.", ["1994 and 1997@16 1994/1997"]],
    ["The 2019-20 season was lost.", ["2019-20@4 2019/2020"]],
    ["The 2021/22 season was lost.", ["2021/22@4 2021/2022"]],
    ["Polls were held on 18 and 19 June.", ["18@19 2024-06-18", "19 June@26 2024-06-19"]],
    ["Polls were held on April 24 and 25.", ["April 24@19 2024-04-24", "25@32 2024-04-25"]],
    ["Floods came in January and June 2021.", ["January@15 2021-01", "June 2021@27 2021-06"]],
  ])("reads ranges as intervals and lists as their members: %s", (text, expected) => {
    expect(datesIn(text)).toEqual(expected);
  });

  it.each([
    ["Sales rose in the first quarter of 2024.", ["first quarter of 2024@18 2024-Q1"]],
    ["Sales fell in Q2 2024 and 3Q2022.", ["Q2 2024@14 2024-Q2", "3Q2022@26 2022-Q3"]],
    ["Profit rose in the third quarter.", ["third quarter@19 2023-Q3"]],
    ["Exports fell in the second half of 2023.", ["second half of 2023@20 2023-H2"]],
    ["Exports fell in the first half (H1) of the year.", ["first half (H1) of the year@20 2024-H1"]],
    ["The club plans more in the second half (H2).", ["second half (H2)@27 2024-H2"]],
    ["The club wants to do better in H2.", ["H2@31 2024-H2"]],
    ["It was shut on 5/6 June 2021.", ["5/6 June 2021@15 2021-06-05/2021-06-06"]],
    ["It was shut on the 15th-17th of July 2022.", ["15th-17th of July 2022@19 2022-07-15/2022-07-17"]],
    ["It was shut on July 5th-7th.", ["July 5th-7th@15 2024-07-05/2024-07-07"]],
    ["Exports fell in the first five months of 2024.", ["first five months of 2024@20 2024-01/2024-05"]],
    ["Exports fell in the last two months of 2023.", ["last two months of 2023@20 2023-11/2023-12"]],
    ["It rained in the first week of June.", ["first week of June@17 2024-06-01/2024-06-07"]],
    ["It rained in the second half of April.", ["second half of April@17 2024-04-16/2024-04-30"]],
    ["The 2010s were dry and the late 1990s wet.", ["2010s@4 201", "late 1990s@27 199"]],
    ["It sold well in the 80s and 90s.", ["80s@20 198", "90s@28 199"]],
    ["It was built in the mid-1880s.", ["mid-1880s@20 188"]],
    ["The 19th century saw it.", ["19th century@4 1801/1900"]],
    ["Profits fell in fiscal 2023 and FY2024.", ["fiscal 2023@16 2023", "FY2024@32 2024"]],
    ["Profits fell in FY2023-24 and Q2FY24.", ["FY2023-24@16 2023/2024", "Q2FY24@30 2024-Q2"]],
    [
      "It is in the fiscal year 2024-25 budget of June 5, 2024-25 clauses.",
      ["fiscal year 2024-25@13 2024/2025", "June 5, 2024@43 2024-06-05"],
    ],
    ["Sales fell in the first quarter ended May 31.", ["first quarter ended May 31@18 2024-03/2024-05"]],
    ["They were made in the 18th and 19th centuries.", ["18th@22 1701/1800", "19th centuries@31 1801/1900"]],
    ["Sales rose in 2023's third quarter.", ["2023's third quarter@14 2023-Q3"]],
    ["Sales rose in last year's second half.", ["last year's second half@14 2023-H2"]],
    ["Sales rose in the 2022 first quarter.", ["2022 first quarter@18 2022-Q1"]],
    ["It will be done by mid-year.", ["mid-year@19 2024"]],
    ["It was shut on the last day of June.", ["last day of June@19 2024-06-30"]],
    ["They met on the second Sunday in May.", ["second Sunday in May@16 2024-05-12"]],
    ["They met on the last Friday of June 2023.", ["last Friday of June 2023@16 2023-06-30"]],
    ["It was built in '67 by the class of '52.", ["'67@16 1967", "'52@36 1952"]],
    ["The plant will shut by year-end.", ["year-end@23 2024"]],
    ["Debt stood at $2m at year-end, they said.", ["year-end@21 2023"]],
    ["Debt stood at $2m at year-end 2021.", ["year-end 2021@21 2021"]],
    ["It burned in the summer of 2019.", ["summer of 2019@17 2019-06/2019-08"]],
    ["It froze last winter.", ["last winter@9 2023-12/2024-02"]],
    ["It froze in mid-March and at the end of 2023.", ["mid-March@12 2024-03", "end of 2023@33 2023"]],
    ["Sales fell in the three months to June.", ["three months to June@18 2024-Q2"]],
    ["Prices rose in the year to May 2022.", ["year to May 2022@19 2021-06/2022-05"]],
    ["Rain fell in the week to July 5.", ["week to July 5@17 2024-06-29/2024-07-05"]],
    [
      "Sales fell in the quarter ended June 30 on the same quarter last year.",
      ["quarter ended June 30@18 2024-Q2", "same quarter last year@47 2023-Q2"],
    ],
    ["Jun-Aug 2023 was dry.", ["Jun-Aug 2023@0 2023-06/2023-08"]],
  ])("reads periods: %s", (text, expected) => {
    expect(datesIn(text)).toEqual(expected);
  });

  it.each([
    ["The minister resigned on Wednesday.", ["Wednesday@25 2024-07-03"]],
    ["The minister will speak on Thursday.", ["Thursday@27 2024-07-11"]],
    ["The minister resigned on Tuesday.", ["Tuesday@25 2024-07-09"]],
    ["He is expected to be released on Friday.", ["Friday@33 2024-07-12"]],
    ["They have until Monday to leave.", ["Monday@16 2024-07-15"]],
    ["The shop opens on Saturday.", ["Saturday@18 2024-07-13"]],
    ["They met last Thursday.", ["last Thursday@9 2024-07-04"]],
    ["They met last Monday.", ["last Monday@9 2024-07-01"]],
    ["They met the previous Monday.", ["previous Monday@13 2024-07-01"]],
    ["They meet next Friday.", ["next Friday@10 2024-07-19"]],
    ["The storm hit on Monday night.", ["Monday night@17 2024-07-08"]],
    ["They met the Friday before last.", ["Friday before last@13 2024-06-28"]],
    ["They meet a week from Friday.", ["a week from Friday@10 2024-07-19"]],
    ["It came on Tuesday of last week.", ["Tuesday of last week@11 2024-07-02"]],
    ["It closed on Friday, July 5.", ["Friday, July 5@13 2024-07-05"]],
    ["It closed on Friday (July 5).", ["Friday (July 5)@13 2024-07-05"]],
    ["It closed on July 5 (Friday).", ["July 5 (Friday)@13 2024-07-05"]],
    ["The nurses called a strike for Friday.", ["Friday@31 2024-07-12"]],
    ["The road should be clear by Friday.", ["Friday@28 2024-07-12"]],
    ["It closed on Thursday, July 5.", ["Thursday, July 5@13 2024-07-05"]],
  ])("reads a weekday against the day of publication: %s", (text, expected) => {
    expect(datesIn(text)).toEqual(expected);
  });

  it.each([
    ["He spoke yesterday; she speaks tomorrow.", ["yesterday@9 2024-07-08", "tomorrow@31 2024-07-10"]],
    ["It fell this week and last month.", ["this week@8 2024-W28", "last month@22 2024-06"]],
    ["It fell a year ago and two weeks ago.", ["a year ago@8 2023", "two weeks ago@23 2024-W26"]],
    ["It fell half a century ago.", ["half a century ago@8 1974"]],
    ["It fell a quarter of a century ago.", ["a quarter of a century ago@8 1999"]],
    ["It fell two-and-a-half years ago.", ["two-and-a-half years ago@8 2022-H1"]],
    ["It rained later in the month of May.", ["later in the month of May@10 2024-05"]],
    ["It rained earlier in the week.", ["earlier in the week@10 2024-W28"]],
    ["It cost 90p this week, 80p a week earlier.", ["this week@12 2024-W28", "a week earlier@27 2024-W27"]],
    ["They leave three weeks from tmrw.", ["three weeks from tmrw@11 2024-07-31"]],
    ["It fell three days ago.", ["three days ago@8 2024-07-06"]],
    ["It fell more than ten years ago.", ["ten years ago@18 ../2014"]],
    ["It will reopen in two weeks.", ["in two weeks@15 2024-W30"]],
    ["It fell over the past four years.", ["past four years@17 2020/2024"]],
    ["It fell in the last three months.", ["last three months@15 2024-04/2024-07"]],
    ["It has rained since the beginning of the year.", ["beginning of the year@24 2024-01-01/2024-07-09"]],
    ["It fell in April last year.", ["April last year@11 2023-04"]],
    ["It opened last October.", ["last October@10 2023-10"]],
    ["It is open the week of July 1.", ["week of July 1@15 2024-W27"]],
    ["It rained over the weekend.", ["weekend@19 2024-07-06/2024-07-07"]],
    ["The court ruled on July 5. The next day he fled.", ["July 5@19 2024-07-05", "next day@31 2024-07-06"]],
    ["He left in 1998 and came back later that year.", ["1998@11 1998", "later that year@30 1998"]],
    [
      "In the first half of 2023 sales rose on the same period last year.",
      ["first half of 2023@7 2023-H1", "same period last year@44 2022-H1"],
    ],
    [
      "It rained in the last week of June, but not in the same week of 2023.",
      ["last week of June@17 2024-06-24/2024-06-30", "same week of 2023@51 2023-W26"],
    ],
    ["It fell the week before last.", ["week before last@12 2024-W26"]],
    [
      "Sales fell this year, and did so in the same month a year earlier.",
      ["this year@11 2024", "same month a year earlier@40 2023"],
    ],
    ["Sales rose in May, and in the prior-year month.", ["May@14 2024-05", "prior-year month@30 2023-05"]],
    [
      "Sales rose in the second quarter of 2024 from the previous quarter.",
      ["second quarter of 2024@18 2024-Q2", "previous quarter@50 2024-Q1"],
    ],
    [
      "Sales rose in the second quarter of 2024 from the year-ago quarter.",
      ["second quarter of 2024@18 2024-Q2", "year-ago quarter@50 2023-Q2"],
    ],
    ["They paid two weeks after July 4, 2023.", ["two weeks after July 4, 2023@10 2023-07-18"]],
  ])("counts from the day of publication or the date before: %s", (text, expected) => {
    expect(datesIn(text)).toEqual(expected);
  });

  it.each([
    ["They sang on Christmas Day.", ["Christmas Day@13 2023-12-25"]],
    ["Easter 2024 was early.", ["Easter 2024@0 2024-03-31"]],
    ["It rained last Thanksgiving.", ["last Thanksgiving@10 2023-11-23"]],
    ["Shops shut for Canada Day.", ["Canada Day@15 2024-07-01"]],
    ["Spring Festival 2024 drew crowds.", ["Spring Festival 2024@0 2024-02-10"]],
    ["Shops shut for Eid al-Adha.", ["Eid al-Adha@15 null"]],
    ["Shops shut on Independence Day.", ["Independence Day@14 null"]],
  ])("reads holidays, and leaves those open that each country keeps on its own day: %s", (text, expected) => {
    expect(datesIn(text)).toEqual(expected);
  });

  it.each([
    ["It was signed on 12/03/2024.", ["12/03/2024@17 null"]],
    [
      "It was signed on 12/03/2024 and filed on 25/03/2024.",
      ["12/03/2024@17 2024-03-12", "25/03/2024@41 2024-03-25"],
    ],
    ["It was signed on Wednesday 12/06/2024.", ["Wednesday 12/06/2024@17 2024-06-12"]],
    ["It was signed on Friday 3/7.", ["Friday 3/7@17 2024-07-03"]],
    ["It was signed on 07/08/2024.", ["07/08/2024@17 2024-07-08"]],
    ["It was signed on February 30.", ["February 30@17 null"]],
  ])("takes day and month apart only where the article tells them apart: %s", (text, expected) => {
    expect(datesIn(text)).toEqual(expected);
  });

  it.each([
    "She may march with the band, and he may august.",
    "Theresa May and April Jones spoke.",
    "The sun set and the walkers sat down.",
    "They are heroes of today's youth.",
    "The year-end sale and the day's end came.",
    "They ran in heat, with temperatures in the 80s and lows in the 60s and 70s.",
    "She read a mid-year review of the year before lastingly.",
    "It was half a mile and two and a half metres.",
    "A quarter of a million left '20 in a hurry'.",
    "They meet on the second Sunday of the month.",
    "They live on 29th-floor terraces.",
    "He ran 2024 metres past 1500 people.",
    "About 2000 homes burned and 1850 workers left.",
    "Call 0800 2000 1990 or +44 20 7946 1998.",
    "Flight 1984 left from gate 12.",
    "The 2022 World Cup and Expo 2023 were held.",
    "They won 3-2 in the second half.",
    "She finished in second place after three years.",
    "The Sunday Times reported it.",
    "They still talk of Bloody Sunday.",
    "They pray every Friday.",
    "It was the first time in three years.",
    "The fall of the wall followed.",
    "The 24 Hours of Le Mans began.",
    "A 319-strong list from the Fortune Global 500.",
    "They lit the Christmas tree.",
    "A 30-year-old man left in his 40s.",
    "It stands in Mar del Plata.",
    "See https://example.org/2024/07/09/story for more.",
    "The score was 12/25 and 7-6.",
    "The March on the capital drew crowds.",
    "The Good Friday Agreement still holds.",
    "They meet on the first Monday of the month.",
    "It is open 9-5, Mon-Fri.",
    "Trading was flat by 1350 GMT.",
    "His figures were 6-0-40-1.",
    "The winner of H2 and the Q5 bus stop.",
    "The transition is to last 18 months.",
  ])("finds no date in: %s", (text) => {
    expect(datesIn(text)).toEqual([]);
  });

  it("gives a weekday no value where the day of publication is not known", () => {
    expect(datesIn("He spoke on Wednesday, in 2022.", null)).toEqual(["Wednesday@12 null", "2022@26 2022"]);
    expect(datesIn("He spoke on Wednesday.", "2022-07-12/..")).toEqual(["Wednesday@12 null"]);
  });

  it("takes a missing year from the only year of an undated text, and says so", () => {
    const text = "The road opened on June 23. It was planned in January 2022.";
    expect(readDates(text, null)[0]?.value).toEqual({
      edtf: "2022-06-23",
      basis: "inferred",
      implied: ["year"],
      from: "year from 2022, the only year of the text",
    });
  });

  it("takes no year from an undated text that names two near each other", () => {
    expect(datesIn("The road opened on June 23, after 2021 and 2022.", null)[0]).toBe("June 23@19 null");
  });

  it("does not take a year still to come for the year of an undated text", () => {
    expect(datesIn("The road opened on June 23. By 2030 it will be widened.", null)[0]).toBe(
      "June 23@19 null",
    );
  });

  it("falls back to the update, and calls what follows inferred", () => {
    expect(readDates("It came yesterday.", null, "2024-07-09")[0]?.value).toEqual({
      edtf: "2024-07-08",
      basis: "inferred",
      implied: ["year", "month", "day"],
      from: "counted from the update of 2024-07-09",
    });
  });

  it("counts from a date line where nothing else dates the article", () => {
    expect(datesIn("July 9, 2024\n\nHe spoke on Monday.", null)).toEqual([
      "July 9, 2024@0 2024-07-09",
      "Monday@26 2024-07-08",
    ]);
  });

  it("knows the month and no more of an article dated to a month", () => {
    expect(datesIn("It fell last month, on July 21 and last week.", "2023-08")).toEqual([
      "last month@8 2023-07",
      "July 21@23 2023-07-21",
      "last week@35 null",
    ]);
  });

  it("lists what the words leave out and where it comes from", () => {
    expect(readDates("It opened on July 5.", "2024-07-09")[0]?.value).toEqual({
      edtf: "2024-07-05",
      basis: "inferred",
      implied: ["year"],
      from: "year from the publication date 2024-07-09",
    });
    expect(readDates("It opened in May 2024.", "2024-07-09")[0]?.value).toEqual({
      edtf: "2024-05",
      basis: "stated",
      implied: [],
      from: null,
    });
  });

  it("gives dates in document order, none overlapping, on text of any kind", () => {
    const pieces = [
      "May 5",
      "2024",
      "to",
      "-",
      "/",
      "Friday",
      "last",
      "first",
      "week",
      "of",
      ",",
      "Q1",
      "1990s",
      "ago",
      "the",
    ];
    let seed = 7;
    const next = (): number => {
      seed = (seed * 1103515245 + 12345) % 2147483648;
      return seed;
    };
    for (let round = 0; round < 300; round += 1) {
      const text = Array.from({ length: 30 }, () => pieces[next() % pieces.length]).join(" ");
      let end = 0;
      for (const date of readDates(text, "2024-07-09")) {
        expect(date.start).toBeGreaterThanOrEqual(end);
        expect(date.end).toBeGreaterThan(date.start);
        end = date.end;
      }
    }
  });
});
