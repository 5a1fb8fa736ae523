import { describe, expect, it } from "vitest";
import { findDates } from "../../../src/mentions/dates/find-dates.ts";
import { isEdtf } from "../../../src/text/edtf.ts";
import { makeReading } from "../make-reading.ts";

/** Each date as `words@offset value`, in an article published on Wednesday, 15 May 2024 unless another day is given. */
function datesIn(text: string, published = "2024-05-15"): readonly string[] {
  const reading = makeReading(text);
  const masthead = { ...reading.document.masthead, published: { value: published, source: null } };
  return findDates({ ...reading, document: { ...reading.document, masthead } }).map(
    ({ start, end, value }) => `${text.slice(start, end)}@${start} ${value.edtf}`,
  );
}

describe("findDates, by newsroom", () => {
  it.each([
    ["The inquest opens on Monday week in Leeds.", ["Monday week@21 2024-05-27"]],
    ["They meet again on Thursday fortnight.", ["Thursday fortnight@19 2024-05-30"]],
    ["The strike begins tomorrow week, it said.", ["tomorrow week@18 2024-05-23"]],
    ["He left today week and a half early.", ["today week@8 2024-05-22"]],
    ["She spoke to him on Saturday last.", ["Saturday last@20 2024-05-11"]],
    ["It was held on Saturday last year.", ["Saturday@15 2024-05-11", "last year@24 2023"]],
    ["The council met a fortnight ago.", ["a fortnight ago@16 2024-W18"]],
    ["He was held early on Tuesday, 14 May.", ["early on Tuesday, 14 May@12 2024-05-14"]],
    ["Sales rose in the six weeks to 11 May.", ["six weeks to 11 May@18 2024-03-31/2024-05-11"]],
    ["It fell in the three months to April.", ["three months to April@15 2024-02/2024-04"]],
    ["He was born on 12.03.1964 in Hull.", ["12.03.1964@15 1964-03-12"]],
    ["The form was signed on 04/05/2023.", ["04/05/2023@23 null"]],
    [
      "It shut on 14/05/2023; 03/06/2023 saw it open.",
      ["14/05/2023@11 2023-05-14", "03/06/2023@23 2023-06-03"],
    ],
    ["The deadline was 5/14/23 at noon.", ["5/14/23@17 2023-05-14"]],
    ["The law dates to the mid-19th century.", ["mid-19th century@21 1801/1900"]],
    ["He made his name in the noughties.", ["noughties@24 200"]],
    [
      "Rents soared in the late eighties and early nineties.",
      ["late eighties@20 198", "early nineties@38 199"],
    ],
    ["In his late eighties and early nineties he still sang.", []],
    ["It opened at the turn of the 20th century.", []],
    ["This time last year the dam was full.", ["This time last year@0 2023-05"]],
    ["This time it failed.", []],
    ["A silver 2009 Ford Focus was found.", []],
    ["In 2009 Ford shut the works.", ["2009@3 2009"]],
  ])("reads British forms: %s", (text, expected) => {
    expect(datesIn(text)).toEqual(expected);
  });

  it.each([
    ["The fares change w.e.f. 01.06.2024, it said.", ["01.06.2024@24 2024-06-01"]],
    ["The firm lost money in the March quarter.", ["March quarter@27 2024-Q1"]],
    ["June-quarter sales fell in 2023.", ["June-quarter@0 2023-Q2", "2023@27 2023"]],
    ["The September quarter of 2022 was worse.", ["September quarter of 2022@4 2022-Q3"]],
    ["The December 2022 half was flat.", ["December 2022 half@4 2022-H2"]],
    ["They lost the March quarter-final.", ["March@14 2024-03"]],
    ["The court posted the case to July 9.", ["July 9@29 2024-07-09"]],
    ["Your letter of the 12th instant came.", ["12th instant@19 2024-05-12"]],
    ["His note of the 28th ult. is lost.", ["28th ult.@16 2024-04-28"]],
    ["The session begins from the 22nd of this month.", ["22nd of this month@28 2024-05-22"]],
    ["The FIR dated 13/05/2024 was lodged.", ["13/05/2024@14 2024-05-13"]],
    ["It came at 3.30pm IST on Sunday.", ["Sunday@25 2024-05-12"]],
    ["H1 2023 was poor.", ["H1 2023@0 2023-H1"]],
    ["Diwali fell on a Sunday in 2023.", ["2023@27 2023"]],
  ])("reads Indian forms: %s", (text, expected) => {
    expect(datesIn(text)).toEqual(expected);
  });

  it.each([
    ["The summer of 2019-20 was the worst.", ["summer of 2019-20@4 2019-12/2020-02"]],
    ["In Sydney, Australia, the winter of 2022 was wet.", ["winter of 2022@26 2022-06/2022-08"]],
    ["In Sydney, Australia, the summer of 2022 was wet.", ["summer of 2022@26 null"]],
    ["In Leeds the summer of 2022 was dry.", ["summer of 2022@13 2022-06/2022-08"]],
    ["A fair will be held on Madaraka Day.", ["Madaraka Day@23 2024-06-01"]],
    ["On Melbourne Cup Day last year it fell.", ["Melbourne Cup Day last year@3 2023-11-07"]],
    ["The Easter weekend was busy.", ["Easter weekend@4 2024-03-29/2024-04-01"]],
    ["The Memorial Day weekend will be wet.", ["Memorial Day weekend@4 2024-05-25/2024-05-27"]],
    ["The report is expected in the autumn.", ["autumn@30 2024-09/2024-11"]],
    ["He came back in the winter.", ["winter@20 2023-12/2024-02"]],
    ["Bears sleep in the winter.", []],
    ["The case will be heard in the spring.", []],
    ["The house stood in the spring sun.", []],
    ["It happened one Sunday in March.", ["March@26 2024-03"]],
    ["It falls on a Monday this year.", ["this year@21 2024"]],
    ["He died in a Monday night crash.", ["Monday night@13 2024-05-13"]],
    ["It is open Monday to Friday.", ["Monday to Friday@11 null"]],
    ["Buses run daily, Tuesday to Sunday from 7 a.m. on.", ["Tuesday to Sunday@17 null"]],
    ["The fair ran from Friday to Sunday.", ["Friday to Sunday@18 2024-05-10/2024-05-12"]],
  ])("reads Australian, Kenyan and American forms: %s", (text, expected) => {
    expect(datesIn(text)).toEqual(expected);
  });

  it.each([
    [
      "BEIJING, May 14 -- Exports rose in the first four months of this year, it said on Tuesday.",
      ["May 14@9 2024-05-14", "first four months of this year@39 2024-01/2024-04", "Tuesday@82 2024-05-14"],
    ],
    ["By the end of 2023 it had built 300.", ["end of 2023@7 2023"]],
    ["The forum runs from May 23 to 25 in Fuzhou.", ["May 23 to 25@20 2024-05-23/2024-05-25"]],
    ["The plan (2021-2025) doubled output.", ["2021-2025@10 2021/2025"]],
    ["The second round is on July 7th.", ["July 7th@23 2024-07-07"]],
    ["The rise year on year was small.", []],
  ])("reads Chinese-English and French-English forms: %s", (text, expected) => {
    expect(datesIn(text)).toEqual(expected);
  });

  it.each([
    [
      "City face Leeds on Tuesday before hosting Hull on Sunday.",
      ["Tuesday@19 2024-05-21", "Sunday@50 2024-05-19"],
    ],
    ["Leeds, who lost on Sunday, host Hull on Sunday.", ["Sunday@19 2024-05-12", "Sunday@40 2024-05-19"]],
    ["Saturday: Leeds v Hull (17:30).", ["Saturday@0 2024-05-18"]],
    ["Sunday's final is in Lagos.", ["Sunday@0 2024-05-19"]],
    ["Sunday's crash is being looked into.", ["Sunday@0 2024-05-12"]],
    ["Voters go to the polls on Thursday.", ["Thursday@26 2024-05-16"]],
    ["Voters went to the polls on Thursday.", ["Thursday@28 2024-05-09"]],
    ["A march planned for Saturday has been banned.", ["Saturday@20 2024-05-18"]],
    ["The hearing set for Tuesday was put off.", ["Tuesday@20 2024-05-14"]],
    ["He said on Monday he would resign on Tuesday.", ["Monday@11 2024-05-13", "Tuesday@37 2024-05-14"]],
    ["He said on Monday he would resign on Friday.", ["Monday@11 2024-05-13", "Friday@37 2024-05-17"]],
    ["He said on Monday he will resign on Tuesday.", ["Monday@11 2024-05-13", "Tuesday@36 2024-05-21"]],
    [
      "He fled last October, and was found that same day.",
      ["last October@8 2023-10", "that same day@36 null"],
    ],
    ["He named the team to play Peru in Saturday's match.", ["Saturday@34 2024-05-18"]],
    ["He scored twice in Saturday's match.", ["Saturday@19 2024-05-11"]],
    ["He asked her to Thursday's debate.", ["Thursday@16 2024-05-16"]],
    ["He asked her of Thursday's fire.", ["Thursday@16 2024-05-09"]],
    ["It asked for calm in a census from Friday to be led by nurses.", ["Friday@35 2024-05-17"]],
    ["The dance kept going until 2 a.m. Friday.", ["Friday@34 2024-05-10"]],
    ["The Lay Friends are due to be given a prize on Friday.", ["Friday@47 2024-05-17"]],
    ["Towns are decked out for a fair on Friday of a king who died.", ["Friday@35 2024-05-17"]],
    ["A poll could be held on 16 and 23 November.", ["16@24 2024-11-16", "23 November@31 2024-11-23"]],
    ["Smoke could be seen on Friday.", ["Friday@23 2024-05-10"]],
    ["One prize on Friday and another on Saturday.", ["Friday@13 2024-05-17", "Saturday@35 2024-05-18"]],
    ["It named new fees, effective Dec 1.", ["Dec 1@29 2024-12-01"]],
    ["The deadline passed at noon on Tuesday.", ["Tuesday@31 2024-05-14"]],
    ["He set a deadline of Tuesday.", ["Tuesday@21 2024-05-21"]],
    ["Thanksgiving Monday was cold.", ["Thanksgiving Monday@0 2023-10-09"]],
    ["It fell in the 5th century BC.", []],
    ["Jo hopes for a brighter tomorrow.", []],
    ["Republicans, Democrats and the GOP will meet before Election Day.", ["Election Day@52 2024-11-05"]],
    ["They met before Election Day.", ["Election Day@16 null"]],
    ["He resigned the next day.", ["next day@16 null"]],
    ["It will rain over the next day.", ["next day@22 2024-05-16"]],
  ])("looks ahead where the words do: %s", (text, expected) => {
    expect(datesIn(text)).toEqual(expected);
  });

  it("takes a weekday for tomorrow where the article elsewhere looks ahead to it", () => {
    const left = "The minister left Tuesday for Lagos.";
    expect(datesIn(left, "2024-05-13")).toEqual(["Tuesday@18 2024-05-07"]);
    expect(datesIn(`${left} She is due there on Tuesday.`, "2024-05-13")).toEqual([
      "Tuesday@18 2024-05-14",
      "Tuesday@57 2024-05-14",
    ]);
    const named = "He has named the umpire of Saturday's match.";
    expect(datesIn(named)).toEqual(["Saturday@27 2024-05-11"]);
    expect(datesIn(`${named} It will be held on Saturday.`)).toEqual([
      "Saturday@27 2024-05-18",
      "Saturday@64 2024-05-18",
    ]);
  });

  it.each([
    ["Shares saw a fall of 32 per cent.", []],
    ["It was a sharp fall of 2010 points.", []],
    ["A summer of 40 fires is feared.", []],
    ["A spring of 1990 concerts began.", []],
    ["A fall of two thousand jobs is feared.", []],
    ["In June of 68 voters asked, half agreed.", ["June@3 2023-06"]],
    ["This summer 2000 visitors came.", ["This summer@0 2024-06/2024-08"]],
    ["They met in the summer of '69.", ["summer of '69@16 1969-06/1969-08"]],
    ["The fall of 1998 was wet.", ["fall of 1998@4 1998-09/1998-11"]],
    ["It shut in autumn 1975.", ["autumn 1975@11 1975-09/1975-11"]],
    ["A cold spring of 2019 followed.", ["spring of 2019@7 2019-03/2019-05"]],
  ])("takes a number after a season for its year only where it is one: %s", (text, expected) => {
    expect(datesIn(text)).toEqual(expected);
  });

  it.each([
    [
      "Sales in 2021 were 40, up from 35 a year earlier. Costs were 3, against 2 a year earlier.",
      ["2021@9 2021", "a year earlier@34 2020", "a year earlier@74 2020"],
    ],
    [
      "Sales in 2021 were 40, against 35 in 2015. Costs fell from a year earlier.",
      ["2021@9 2021", "2015@37 2015", "a year earlier@59 2020"],
    ],
    [
      "Sales in 2021 were 40, up from 30 in 2019. Costs fell from the previous year.",
      ["2021@9 2021", "2019@37 2019", "previous year@63 2020"],
    ],
    [
      "Rent rose in March 2022 and again in March 2023 from a year earlier.",
      ["March 2022@13 2022-03", "March 2023@37 2023-03", "a year earlier@53 2022"],
    ],
    [
      "He left in 2010. A year later he was ill, and a year later he died.",
      ["2010@11 2010", "A year later@17 2011", "a year later@46 2012"],
    ],
    [
      "Exports rose in the first quarter from the same quarter a year earlier, imports from the year-earlier quarter.",
      [
        "first quarter@20 2024-Q1",
        "same quarter a year earlier@43 2023-Q1",
        "year-earlier quarter@89 2023-Q1",
      ],
    ],
  ])("counts each `earlier` from the period of its own story: %s", (text, expected) => {
    expect(datesIn(text)).toEqual(expected);
  });

  const RELATIVE =
    "Last week a day earlier, two centuries ago, on Monday last month, in the past 2000 years, the following year, " +
    "next year, tomorrow, yesterday, last winter, next Easter, this Christmas, 2000 decades from now, this weekend, " +
    "2000 centuries 2000 centuries ago, Tuesday week, a day after 31 December 9999, in the week to January 1.";
  it.each(["0000-01-01", "0001-01-01", "0099-12-31", "9999-12-31", "9999-W52", "0000", "9999", "0001-01"])(
    "gives no value that the calendar lacks, and ends no run, in an article of %s",
    (published) => {
      const values = datesIn(RELATIVE, published).map((found) => found.slice(found.lastIndexOf(" ") + 1));
      expect(values.length).toBeGreaterThan(10);
      expect(values.filter((value) => value !== "null" && !isEdtf(value))).toEqual([]);
    },
  );
});
