import * as chrono from "chrono-node";
import { bonesOf, foldedBones, isThreadedThrough, wordsOf } from "./bones.ts";
import { daysBetween, rangeOf, readDateWords, sameRange, weekdayOf } from "./read-dates.ts";
import { readNumbers } from "./read-numbers.ts";
import { type Outcome, type Printed, proveBound, proveUnit, proveValue } from "./read-quantities.ts";
import { decodeReferences, wholeText } from "./read-source.ts";
import type { FigureRecord, WitnessedArticle } from "./site-model.ts";
import type { Verdict } from "./verdict.ts";

const RECORDS = "data/articles.jsonl";

/** What is asked again and again of one article while its record is proved. */
interface Reading {
  readonly article: WitnessedArticle;
  readonly verdict: Verdict;
  /** All that its file prints, and the bones of it. */
  readonly whole: string;
  readonly bones: string;
  readonly years: ReadonlySet<number>;
  /** Days the article is dated by, from its front matter, its file name and its text. */
  readonly anchors: readonly string[];
}

/** Writes down how one claim came out. */
function settle(
  { article, verdict }: Reading,
  kind: string,
  outcome: Outcome,
  claim: { readonly found: string; readonly expected: string; readonly why: string },
): void {
  if (outcome === "agrees") verdict.prove(kind);
  else if (outcome === "unread")
    verdict.leave({ kind, path: article.record.id, words: `${claim.expected} → ${claim.found}` });
  else verdict.disprove({ path: `${RECORDS} ${article.record.id}`, ...claim });
}

const NEAR = 240;

/** The words at a place of the source with what stands around them in the same paragraph. */
function printedAt({ article }: Reading, start: number, end: number): Printed {
  const { text } = article.source;
  const before = text.slice(Math.max(0, start - NEAR), start);
  const after = text.slice(end, end + NEAR);
  const clean = (words: string): string =>
    decodeReferences(words)
      .replace(/\s+/g, " ")
      .replace(/[*_`]+/g, "");
  return {
    words: clean(text.slice(start, end)),
    before: clean(before.slice(before.lastIndexOf("\n\n") + 1)),
    after: clean(after.split("\n\n")[0] ?? ""),
  };
}

/** Every word of a phrase stands in the article: nothing is said that it does not print. */
function hasWords({ bones }: Reading, phrase: string): boolean {
  return wordsOf(phrase).every(
    (word) => word.length < 3 || bones.includes(word.replace(/(?:ies|es|s)$/, "")),
  );
}

function proveFigure(reading: Reading, figure: FigureRecord): void {
  const printed = printedAt(reading, figure.start, figure.end);
  const claim = (what: string, found: unknown) => ({
    why: `the words do not say this ${what}`,
    found: String(found),
    expected: `${printed.before.slice(-40)}[${printed.words}]${printed.after.slice(0, 40)}`,
  });
  const there = decodeReferences(reading.article.source.text.slice(figure.start, figure.end));
  if (bonesOf(figure.surface) !== bonesOf(there))
    settle(reading, "figure", "differs", claim("surface", figure.surface));
  settle(reading, "value of a figure", proveValue(figure.value, printed), claim("value", figure.value));
  settle(reading, "bound of a figure", proveBound(figure.bound, printed), claim("bound", figure.bound));
  if (figure.unit !== null)
    settle(
      reading,
      "unit of a figure",
      proveUnit(figure.unit, printed, reading.whole),
      claim("unit", figure.unit),
    );
  for (const phrase of [figure.measures, figure.scope])
    if (phrase !== null)
      settle(
        reading,
        "what a figure measures",
        // What is measured may be told by another form of its word: `was 3 bytes long`, of the length.
        hasWords(reading, phrase) ? "agrees" : phrase === figure.measures ? "unread" : "differs",
        claim("measure or scope", phrase),
      );
  if (figure.asOf !== null)
    settle(reading, "when a figure holds", proveAsOf(reading, figure.asOf), claim("date", figure.asOf));
}

/** When a figure holds is a date that the article prints, a part of one, or the day it appeared. */
function proveAsOf(reading: Reading, asOf: string): Outcome {
  const range = rangeOf(asOf);
  if (range === null) return "unread";
  const known = reading.article.record.dates.flatMap(({ value }) =>
    value === null ? [] : (rangeOf(value) ?? []),
  );
  const all = [...known, ...reading.article.appeared];
  if (all.some((one) => sameRange(one, range))) return "agrees";
  const ends = all.flatMap(({ earliest, latest }) => [earliest, latest]);
  const isEnd = (day: string | null): boolean => day === null || ends.includes(day);
  return isEnd(range.earliest) && isEnd(range.latest) ? "agrees" : "differs";
}

/** As many years as words can lead away from one that is printed: `last year`, `three years ago`, `the last decade`. */
function farthest(words: string): number {
  const counted = readNumbers(words)
    .flat()
    .filter((number) => number < 1000);
  return Math.max(1, ...counted) * (/centur/i.test(words) ? 100 : /decade/i.test(words) ? 10 : 1) + 1;
}

/** Whether a date's value follows from its words, with what they leave out taken from the rest of the article. */
function proveDate(reading: Reading, words: string, value: string): Outcome {
  const range = rangeOf(value);
  if (range === null) return "differs";
  const printed = readDateWords(words);
  const days = [range.earliest, range.latest].filter((day) => day !== null);
  const sides = value.split("/").filter((side) => side !== ".." && side !== "");
  const years = sides.map((side) => Number(side.slice(0, 4).padEnd(4, "0")));
  if (printed.years.length > 0) {
    const fits = years.every((year) =>
      printed.years.some((one) => one === year || (year % 10 === 0 && value.length <= 3)),
    );
    if (!fits && !/\d0s\b|century|decade|fiscal|financial|FY|school|academic|season/i.test(words))
      return "differs";
    if (!fits) return "unread";
  } else if (
    !years.every((year) => [...reading.years].some((one) => Math.abs(one - year) <= farthest(words)))
  )
    return "differs";
  const months = sides.flatMap((side) => (/^\d{4}-\d\d/.test(side) ? [Number(side.slice(5, 7))] : []));
  const dayNumbers = sides.flatMap((side) => (/^\d{4}-\d\d-\d\d$/.test(side) ? [Number(side.slice(8))] : []));
  if (printed.months.length > 0) {
    if (months.length > 0 && !months.every((month) => printed.months.includes(month))) return "differs";
    if (months.length > 0 && dayNumbers.length > 0 && printed.days.length > 0)
      return dayNumbers.every((day) => printed.days.includes(day)) ? "agrees" : "differs";
    return months.length > 0 ? "agrees" : "unread";
  }
  if (printed.weekdays.length > 0 && dayNumbers.length > 0)
    if (!days.every((day) => printed.weekdays.includes(weekdayOf(day)))) return "differs";
  if (printed.years.length > 0 && sides.every((side) => /^\d{4}$/.test(side))) return "agrees";
  if (printed.years.length > 0 && value.length <= 3) return "agrees";
  const quarter = /-([QH])(\d)$/.exec(value);
  const part =
    /\b(first|1st|second|2nd|third|3rd|fourth|4th|last|final)[ -](?:quarter|half)|\b[QH]([1-4])\b|([1-4])[QH]\b/i.exec(
      words,
    );
  if (quarter !== null && part !== null) {
    const said = { first: 1, "1st": 1, second: 2, "2nd": 2, third: 3, "3rd": 3, fourth: 4, "4th": 4 }[
      (part[1] ?? "").toLowerCase()
    ];
    const number = said ?? Number(part[2] ?? part[3] ?? 0);
    if (number > 0) return number === Number(quarter[2]) ? "agrees" : "differs";
  }
  return proveRelative(reading, words, value, days);
}

/** `last Tuesday`, `yesterday`, `three days later`: read by the library from each day the article is dated by. */
function proveRelative({ anchors }: Reading, words: string, value: string, days: readonly string[]): Outcome {
  const [day] = days;
  if (day === undefined || anchors.length === 0) return "unread";
  for (const anchor of anchors) {
    const reference = { instant: new Date(`${anchor}T12:00:00Z`), timezone: 0 };
    for (const { start } of chrono.en.parse(words, reference)) {
      const read = start.date().toISOString().slice(0, 10);
      if (value === read || (value.length < 10 && read.startsWith(value))) return "agrees";
    }
  }
  const nearest = Math.min(...anchors.map((anchor) => daysBetween(anchor, day)));
  return nearest > 40_000 ? "differs" : "unread";
}

function proveDates(reading: Reading): void {
  const { record, source } = reading.article;
  for (const { surface, value, start, end } of record.dates) {
    const words = decodeReferences(source.text.slice(start, end));
    const claim = { why: "the words do not say this date", found: value ?? "", expected: words };
    if (bonesOf(surface) !== bonesOf(words)) settle(reading, "date", "differs", { ...claim, found: surface });
    if (value !== null) settle(reading, "value of a date", proveDate(reading, words, value), claim);
  }
}

/** As far from a quotation as words that tell its speaker may stand: its paragraph and those around. */
const AROUND = 2500;

function proveSpeech(reading: Reading): void {
  const { record, source } = reading.article;
  for (const quote of record.quotes) {
    const words = source.text.slice(quote.start, quote.end);
    const isThere = isThreadedThrough(
      bonesOf(quote.text),
      bonesOf(words) + bonesOf(wholePart(reading, quote)),
    );
    const claim = { why: "the file does not print this quotation there", found: quote.text, expected: words };
    settle(reading, "quotation", isThere ? "agrees" : "differs", claim);
    const near = source.text.slice(Math.max(0, quote.start - AROUND), quote.end + AROUND);
    for (const speaker of [quote.speakerAs, quote.speakerName])
      if (speaker !== null) {
        // The name may stand far above; what is printed beside the words may not.
        const place = speaker === quote.speakerAs ? foldedBones(wholeOf(near)) : reading.bones;
        const isNamed = wordsOf(speaker).every((word) => place.includes(word));
        const why = "the file names no such speaker near the quotation";
        settle(reading, "speaker", isNamed ? "agrees" : "differs", { why, found: speaker, expected: words });
      }
  }
  for (const { speaker, text, start, end } of record.statements) {
    const words = source.text.slice(start, end);
    const isThere =
      isThreadedThrough(bonesOf(text), bonesOf(wholeOf(words))) &&
      wordsOf(speaker).every((word) => reading.bones.includes(word));
    const claim = {
      why: "the file does not print this statement there",
      found: `${speaker}: ${text}`,
      expected: words,
    };
    settle(reading, "statement", isThere ? "agrees" : "differs", claim);
  }
}

const wholeOf = (text: string): string => wholeText({ path: "", format: "text", text, head: 0 });
const wholePart = (
  { article }: Reading,
  { start, end }: { readonly start: number; readonly end: number },
): string => wholeOf(article.source.text.slice(start, end));

function proveSentences(reading: Reading): void {
  const { proof, page, source } = reading.article;
  const { verdict } = reading;
  if (proof.sentences.length !== page.sentences.length)
    verdict.disprove({
      path: `data/proof.jsonl ${proof.article}`,
      why: "the page has another number of sentences",
      found: String(proof.sentences.length),
      expected: String(page.sentences.length),
    });
  proof.sentences.forEach(([start, end], number) => {
    const printed = page.sentences[number] ?? "";
    const there = bonesOf(wholeOf(source.text.slice(start, end)));
    // In code a reference stands as it is written.
    const written = bonesOf(source.text.slice(start, end));
    // Marks and pictures alone have no words to prove.
    if ([there, written].some((words) => isThreadedThrough(bonesOf(printed), words)))
      verdict.prove("sentence");
    else
      verdict.disprove({
        path: `data/proof.jsonl ${proof.article}`,
        why: `sentence ${number + 1} is not what the file prints there`,
        found: printed,
        expected: source.text.slice(start, end),
      });
  });
}

function provePeople(reading: Reading): void {
  for (const { name, role, affiliation, country, surfaces } of reading.article.record.people) {
    for (const words of [name, role, ...surfaces, affiliation])
      if (words !== null) {
        // A role may be told by a shorter word: `Photo/Li Xinyi` is a photographer.
        const least = words === role ? 5 : 99;
        const outcome = wordsOf(words).every((word) => reading.bones.includes(word.slice(0, least)))
          ? "agrees"
          : words === role && role === "photographer"
            ? "unread"
            : "differs";
        const why = "the file does not print this name or post";
        settle(reading, "name or post", outcome, { why, found: words, expected: name });
      }
    if (country !== null)
      settle(
        reading,
        "country of a person",
        reading.bones.includes(foldedBones(country)) ? "agrees" : "unread",
        {
          why: "the file does not name this country",
          found: country,
          expected: name,
        },
      );
  }
}

function proveCaptions(reading: Reading): void {
  for (const { text, credit } of reading.article.record.captions) {
    const isThere =
      reading.bones.includes(foldedBones(text)) || isThreadedThrough(foldedBones(text), reading.bones);
    const claim = { why: "the file prints no such caption", found: text, expected: "" };
    settle(reading, "caption", isThere ? "agrees" : "differs", claim);
    if (credit !== null)
      settle(reading, "credit", foldedBones(text).includes(foldedBones(credit)) ? "agrees" : "differs", {
        why: "the caption has no such credit",
        found: credit,
        expected: text,
      });
  }
}

function proveHead(reading: Reading): void {
  const { record } = reading.article;
  const { bones } = reading;
  const names = [record.title, record.editor, ...record.authors, ...record.sources.map(({ name }) => name)];
  for (const name of names)
    if (name !== null) {
      const outcome = bones.includes(foldedBones(name))
        ? "agrees"
        : wordsOf(name).every((word) => bones.includes(word))
          ? "unread"
          : "differs";
      settle(reading, "head of an article", outcome, {
        why: "the file does not print this",
        found: name,
        expected: "",
      });
    }
  for (const value of [record.published, record.updated])
    if (value !== null)
      settle(reading, "date of an article", proveStated(reading, value), {
        why: "the file does not print this day",
        found: value,
        expected: "",
      });
}

/** A day of the head stands in the file or its name, as figures or in words. */
function proveStated(reading: Reading, value: string): Outcome {
  const { source } = reading.article;
  const plain = `${source.path} ${source.text}`;
  const sides = value.split("/").filter((side) => side !== ".." && side !== "");
  const isPrinted = (side: string): boolean => {
    const [year = "", month, day] = side.split("-");
    if (plain.includes(side)) return true;
    if (month !== undefined && !/^\d\d$/.test(month)) return plain.includes(year);
    const pattern = [year, month, day].filter((part) => part !== undefined).join("[-_/.]?0?");
    if (new RegExp(pattern.replace(/0\?0/g, "0?")).test(plain)) return true;
    return reading.anchors.includes(side) || reading.anchors.some((anchor) => anchor.startsWith(side));
  };
  return sides.every(isPrinted) ? "agrees" : "differs";
}

/** Days that the whole of a file prints in full, in any usual writing. */
function daysPrinted(text: string): readonly string[] {
  const found = new Set<string>();
  const add = (year: number, month: number, day: number): void => {
    const value = `${year}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
    if (rangeOf(value) !== null) found.add(value);
  };
  for (const [, year, month, day] of text.matchAll(/(?<!\d)(\d{4})[-/._]?(\d{1,2})[-/._]?(\d{1,2})(?!\d)/g))
    add(Number(year), Number(month), Number(day));
  for (const [, one, other, year] of text.matchAll(/(?<!\d)(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})(?!\d)/g)) {
    add(Number(year), Number(one), Number(other));
    add(Number(year), Number(other), Number(one));
  }
  const NAMED =
    /(\d{1,2})(?:st|nd|rd|th)?,?\s+(?:of\s+)?(\p{L}{3,9})\.?,?\s+(\d{4})|(\p{L}{3,9})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})/gu;
  for (const match of text.matchAll(NAMED)) {
    const { years, months, days } = readDateWords(match[0]);
    if (months[0] !== undefined && days[0] !== undefined && years[0] !== undefined)
      add(years[0], months[0], days[0]);
  }
  return [...found];
}

/** Proves what the record of one article says, by the words of its file. */
export function proveRecord(article: WitnessedArticle, verdict: Verdict): void {
  const whole = wholeText(article.source);
  const years = new Set(
    [...`${article.source.path} ${whole}`.matchAll(/(?<!\d)(1\d{3}|20\d\d)(?!\d)/g)].map(([, year]) =>
      Number(year),
    ),
  );
  for (const [, year] of whole.matchAll(/(?<!\d)(1\d{3}|20\d\d)\d{4}(?!\d)/g)) years.add(Number(year));
  const anchors = daysPrinted(`${article.source.path}\n${whole}`).slice(0, 60);
  const reading: Reading = {
    article,
    verdict,
    whole,
    bones: foldedBones(`${article.source.path} ${whole}`),
    years,
    anchors,
  };
  proveHead(reading);
  proveSentences(reading);
  for (const figure of article.record.figures) proveFigure(reading, figure);
  proveDates(reading);
  proveSpeech(reading);
  provePeople(reading);
  proveCaptions(reading);
}
