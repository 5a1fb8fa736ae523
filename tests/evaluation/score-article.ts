import type { ArticleRecord } from "../../src/archive/article-record.ts";
import type { Span } from "../../src/text/span.ts";
import { foldWords, isSameDate, isSameFigure, isSameSpeaker, isSameTitle } from "./compare-values.ts";
import { pairSpans, sharedLength } from "./pair-spans.ts";
import type { MarkedName, MarkedPerson, MarkedSpeech } from "./place-marks.ts";
import type { MarkedArticle } from "./read-marked-articles.ts";

/** What is scored, in the order it is printed. */
export const MEASURES = [
  "people",
  "people under their full name",
  "organisations",
  "places",
  "events",
  "roles",
  "affiliations",
  "countries of people",
  "dates",
  "dates with their value",
  "figures",
  "figures with value and unit",
  "figures with their bound",
  "figures with their kind",
  "quotations",
  "quotations with their speaker",
  "statements with their speaker",
] as const;
export type Measure = (typeof MEASURES)[number];

/** The counts of one measure in one article, and each fault in words. */
export interface Tally {
  readonly marked: number;
  readonly found: number;
  readonly right: number;
  readonly faults: readonly string[];
}

const print = (words: string): string => words.replace(/\s+/g, " ");

/** Without what carries no meaning at its edges: white space, marks, a leading article or honorific, a possessive. */
function trimName(text: string, span: Span): Span {
  const words = text.slice(span.start, span.end);
  const lead = /^(?:the |(?:Mr|Mrs|Ms|Miss|Mdm|Madam|Dr|Prof|Professor|Sir|Barr|Eng|Atty)\.? )+/i.exec(words);
  const tail = /(?:['’]s?|\s)+$/.exec(words);
  const start = span.start + (lead?.[0].length ?? 0);
  const end = span.end - (tail?.[0].length ?? 0);
  return start < end ? { start, end } : span;
}

function tallyPairs<Marked extends Span, Found extends Span>(
  article: MarkedArticle,
  marked: readonly Marked[],
  allFound: readonly Found[],
  rules: {
    readonly fits?: (marked: Marked, found: Found) => boolean;
    readonly isRight?: (marked: Marked, found: Found) => boolean;
    readonly say: (one: Marked | Found) => string;
  },
): Tally {
  const { fits, isRight = () => true, say } = rules;
  const pairs = pairSpans(marked, allFound, fits);
  const paired = new Set(pairs.values());
  // What is found where careful readers differ costs nothing.
  const found = allFound.filter(
    (one) => paired.has(one) || !article.marks.doubtful.some((span) => sharedLength(span, one) > 0),
  );
  const faults: string[] = [];
  let right = 0;
  for (const one of marked) {
    const other = pairs.get(one);
    if (other === undefined) faults.push(`missed: ${say(one)}`);
    else if (isRight(one, other)) right += 1;
    else faults.push(`wrong: ${say(one)}; found ${say(other)}`);
  }
  for (const one of found) if (!paired.has(one)) faults.push(`not there: ${say(one)}`);
  return { marked: marked.length, found: found.length, right, faults };
}

function tallyNames(article: MarkedArticle, record: ArticleRecord, kind: MarkedName["kind"]) {
  const { text, marks } = article;
  const marked = marks.names
    .filter((name) => name.kind === kind)
    .map((name) => ({ ...name, ...trimName(text, name) }));
  const found = record.mentions
    .filter((mention) => mention.kind === kind)
    .map((mention) => ({ ...mention, ...trimName(text, mention) }));
  const isExact = (one: Span, other: Span): boolean => one.start === other.start && one.end === other.end;
  const words = (span: Span): string => print(text.slice(span.start, span.end));
  return {
    plain: tallyPairs(article, marked, found, { fits: isExact, say: words }),
    named: tallyPairs(article, marked, found, {
      fits: isExact,
      isRight: (one, other) => foldWords(one.name) === foldWords(other.name),
      say: (one) => `${words(one)} (${one.name})`,
    }),
  };
}

type FoundSpeech = Span & { readonly speaker: string | null };
type FoundPerson = ArticleRecord["people"][number];

/** Scores one field of people. A person who is not marked at all is counted under people, not again here. */
function tallyField(
  article: MarkedArticle,
  record: ArticleRecord,
  rules: {
    readonly answers: (person: MarkedPerson) => readonly (string | null)[];
    readonly found: (person: FoundPerson) => string | null;
    readonly isSame: (answer: string, found: string) => boolean;
  },
): Tally {
  const faults: string[] = [];
  let [marked, found, right] = [0, 0, 0];
  for (const person of article.marks.people) {
    const forms = new Set(person.surfaces.map(foldWords));
    const entry = record.people.find(({ name }) => forms.has(foldWords(name)));
    const answers = rules.answers(person);
    const answer = entry === undefined ? null : rules.found(entry);
    const isDemanded = answers.length > 0 && !answers.includes(null);
    const isRight = answer !== null && answers.some((one) => one !== null && rules.isSame(one, answer));
    // Where none is right too, a wrong answer counts as found and none as nothing at all.
    if (isDemanded || isRight) marked += 1;
    if (answer !== null) found += 1;
    if (isRight) right += 1;
    else if (answer !== null) faults.push(`wrong: ${person.name}: ${answers[0] ?? "none"}; found ${answer}`);
    else if (isDemanded) faults.push(`missed: ${person.name}: ${answers[0]}`);
  }
  return { marked, found, right, faults };
}

/** Scores the record found for an article against its marks. */
export function scoreArticle(
  article: MarkedArticle,
  record: ArticleRecord,
): Readonly<Record<Measure, Tally>> {
  const { text, marks } = article;
  const words = (span: Span): string => print(text.slice(span.start, span.end));
  const people = tallyNames(article, record, "person");
  const dates = (
    isRight?: (one: { values: readonly (string | null)[] }, other: { value: string | null }) => boolean,
  ) =>
    tallyPairs(article, marks.dates, record.dates, {
      ...(isRight && { isRight }),
      say: (one) => `${words(one)} = ${"values" in one ? one.values[0] : one.value}`,
    });
  type Marked = (typeof marks.figures)[number];
  type Found = ArticleRecord["figures"][number];
  const figures = (aspect: string, isRight: (one: Marked, other: Found) => boolean) =>
    tallyPairs(article, marks.figures, record.figures, {
      isRight,
      say: (one) => {
        const isMarked = "units" in one;
        const unit = isMarked ? one.units[0] : one.unit;
        const said = { value: `${one.value} ${unit}`, bound: "", kind: "" };
        said.bound = isMarked ? one.bounds.join("|") : one.bound;
        said.kind = isMarked ? one.kinds.join("|") : one.kind;
        return `${words(one)} = ${said[aspect as keyof typeof said]}`;
      },
    });
  const isHalf = (one: Span, other: Span): boolean =>
    sharedLength(one, other) >= 0.5 * Math.max(one.end - one.start, other.end - other.start);
  const spoken = (one: MarkedSpeech | FoundSpeech): string =>
    `“${words(one).replace(/^["“‘']|["”’']$/g, "")}” (${"speakers" in one ? one.speakers[0] : one.speaker})`;
  const isSpeaker = (one: MarkedSpeech, other: FoundSpeech): boolean =>
    one.speakers.some((speaker) => isSameSpeaker(speaker, other.speaker));
  const affiliationForms = (answer: string): readonly string[] =>
    article.marks.organisations.find((forms) => forms.includes(answer)) ?? [answer];
  return {
    people: people.plain,
    "people under their full name": people.named,
    organisations: tallyNames(article, record, "organisation").plain,
    places: tallyNames(article, record, "place").plain,
    events: tallyNames(article, record, "event").plain,
    roles: tallyField(article, record, {
      answers: (person) => person.roles,
      found: (person) => person.role,
      isSame: isSameTitle,
    }),
    affiliations: tallyField(article, record, {
      answers: (person) => person.affiliations,
      found: (person) => person.affiliation,
      isSame: (answer, found) =>
        affiliationForms(answer).some((form) => foldWords(form) === foldWords(found)),
    }),
    // Marked only where the words say it, so that a country found for another person is not judged.
    "countries of people": tallyField(article, record, {
      answers: (person) => (person.country === null ? [] : [person.country]),
      found: (person) =>
        article.marks.people.some(
          (one) => one.country !== null && foldWords(one.name) === foldWords(person.name),
        )
          ? person.country
          : null,
      isSame: (answer, found) => foldWords(answer) === foldWords(found),
    }),
    dates: dates(),
    "dates with their value": dates((one, other) =>
      one.values.some((value) => isSameDate(value, other.value)),
    ),
    figures: figures("value", () => true),
    "figures with value and unit": figures("value", isSameFigure),
    "figures with their bound": figures("bound", (one, other) => one.bounds.includes(other.bound)),
    "figures with their kind": figures("kind", (one, other) => one.kinds.includes(other.kind)),
    quotations: tallyPairs(article, marks.quotes, record.quotes, { fits: isHalf, say: spoken }),
    "quotations with their speaker": tallyPairs(article, marks.quotes, record.quotes, {
      fits: isHalf,
      isRight: isSpeaker,
      say: spoken,
    }),
    "statements with their speaker": tallyPairs(article, marks.statements, record.statements, {
      isRight: isSpeaker,
      say: spoken,
    }),
  };
}
