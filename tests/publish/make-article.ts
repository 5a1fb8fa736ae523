import type { Article, ResolvedName } from "../../src/archive/article.ts";
import { sentenceHolding } from "../../src/archive/sentence-holding.ts";
import { articleUrl } from "../../src/archive/urls.ts";
import type { Resolution } from "../../src/authority/resolution.ts";
import type { Block, BlockKind, Document } from "../../src/document/document.ts";
import type { DateValue } from "../../src/mentions/date-value.ts";
import type { Mentions } from "../../src/mentions/find-mentions.ts";
import type { FigureMention, NameKind, RoleMention } from "../../src/mentions/mention.ts";
import type { Quantity } from "../../src/mentions/quantity.ts";
import { composeReading } from "../../src/mentions/reading.ts";
import { slugOf } from "../../src/text/slug.ts";
import type { Span } from "../../src/text/span.ts";

/** A part of an article's text; a heading's depth is 2. */
export type Part = readonly [kind: BlockKind, words: string];

export interface GivenName {
  readonly kind: NameKind;
  readonly name: string;
  /** As printed; all places where it stands, but those that a longer surface before it in the list has taken. */
  readonly surfaces: readonly string[];
  readonly resolution: Resolution;
}

export interface GivenArticle {
  readonly id: string;
  /** Lines above the text, taken for the masthead. */
  readonly masthead?: string;
  readonly parts: readonly Part[];
  readonly names?: readonly GivenName[];
  readonly dates?: readonly (readonly [words: string, value: Partial<DateValue>])[];
  readonly figures?: readonly (readonly [
    words: string,
    quantity: Partial<Quantity>,
    given?: Partial<FigureMention>,
  ])[];
  readonly quotes?: readonly (readonly [words: string, speaker: string | null])[];
  readonly roles?: readonly (readonly [person: string, title: string, affiliation: string | null])[];
  readonly credits?: readonly string[];
  readonly article?: Partial<Article>;
}

/** The places where words stand in a text, in order. */
function placesOf(text: string, words: string): readonly Span[] {
  const places: Span[] = [];
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + words.length))
    places.push({ start: at, end: at + words.length });
  if (places.length === 0) throw new Error(`\`${words}\` does not stand in the text`);
  return places;
}

function firstPlace(text: string, words: string): Span {
  const [place] = placesOf(text, words);
  if (place === undefined) throw new Error(`\`${words}\` does not stand in the text`);
  return place;
}

/** A document of these parts, a blank line between two, as the cleaner would leave it of a text file. */
export function makeDocument(given: Pick<GivenArticle, "id" | "masthead" | "parts" | "credits">): Document {
  const blocks: Block[] = [];
  let text = "";
  for (const [kind, words] of given.parts) {
    if (text !== "") text += "\n\n";
    const start = text.length;
    text += words;
    const credit = given.credits?.find((name) => kind === "caption" && words.includes(name));
    const at = credit === undefined ? -1 : start + words.indexOf(credit);
    blocks.push({
      kind,
      start,
      end: text.length,
      depth: kind === "heading" ? 2 : null,
      credit: credit === undefined ? null : { start: at, end: at + credit.length },
    });
  }
  const masthead = given.masthead === undefined ? "" : `${given.masthead}\n\n`;
  return {
    source: { path: given.id, format: "text", text: masthead + text },
    text,
    map: {
      segments: [
        { target: 0, targetLength: text.length, source: masthead.length, sourceLength: text.length },
      ],
    },
    blocks,
    removed: masthead === "" ? [] : [{ start: 0, end: masthead.length - 2, reason: "masthead" }],
    pictures: [],
    masthead: { title: null, published: null, updated: null, sources: [], authors: [], editor: null },
    language: "en",
  };
}

function makeNames(text: string, sentences: readonly Span[], given: GivenArticle): readonly ResolvedName[] {
  const taken: Span[] = [];
  const names: ResolvedName[] = [];
  for (const { kind, name, surfaces, resolution } of given.names ?? [])
    for (const surface of surfaces)
      for (const place of placesOf(text, surface)) {
        if (taken.some((other) => other.start < place.end && place.start < other.end)) continue;
        taken.push(place);
        const mention = { kind, name, subkind: null, rule: "test", evidence: [], parts: [], ...place };
        names.push({ mention, resolution, sentence: sentenceHolding(sentences, place.start) });
      }
  return names.sort((a, b) => a.mention.start - b.mention.start);
}

/** What the words of `given` stand for in a document, as the finders would report it. */
export function makeMentions(
  document: Document,
  given: GivenArticle,
  names: readonly ResolvedName[],
): Mentions {
  const { text } = document;
  const { sentences, tokens } = composeReading(document);
  const inText = (a: Span, b: Span): number => a.start - b.start;
  return {
    sentences: sentences.map(({ start, end, block }) => ({ start, end, block })),
    names: names.map(({ mention }) => mention),
    roles: (given.roles ?? []).map(
      ([person, title, affiliation]): RoleMention => ({
        kind: "role",
        person,
        title,
        affiliation,
        country: null,
        of: null,
        rule: "test",
        ...firstPlace(text, title),
      }),
    ),
    dates: (given.dates ?? [])
      .map(([words, value]) => ({
        kind: "date" as const,
        rule: "test",
        value: { edtf: null, basis: "stated" as const, implied: [], from: null, ...value },
        ...firstPlace(text, words),
      }))
      .sort(inText),
    figures: (given.figures ?? [])
      .map(([words, quantity, more]) => ({
        kind: "figure" as const,
        rule: "test",
        quantity: {
          value: null,
          unit: null,
          bound: "exact" as const,
          figureKind: "count" as const,
          ...quantity,
        },
        measures: null,
        scope: null,
        asOf: null,
        basis: "stated" as const,
        ...firstPlace(text, words),
        ...more,
      }))
      .sort(inText),
    quotes: (given.quotes ?? []).map(([words, speaker], utterance) => ({
      kind: "quote" as const,
      rule: "test",
      words: words.slice(1, -1),
      speaker,
      printed: speaker,
      cue: "said",
      utterance,
      ...firstPlace(text, words),
    })),
    statements: [],
    numerals: tokens
      .filter(({ kind }) => kind === "number")
      .map(({ start, end }) => ({ start, end, class: "figure" as const, reason: null })),
  };
}

/** An article with what a test says of it. */
export function makeArticle(given: GivenArticle, document: Document = makeDocument(given)): Article {
  const sentences = composeReading(document).sentences;
  const names = makeNames(document.text, sentences, given);
  const [first] = document.blocks;
  const title = first === undefined ? "Untitled" : document.text.slice(first.start, first.end);
  return {
    id: given.id,
    slug: slugOf(given.id),
    url: articleUrl(given.id, null),
    title,
    standfirst: null,
    picture: null,
    appeared: {
      published: null,
      moment: null,
      updated: null,
      added: null,
      notBefore: null,
      notBeforeSentence: null,
    },
    sources: [],
    authors: [],
    editor: null,
    topics: [],
    corrections: [],
    document,
    mentions: makeMentions(document, given, names),
    names,
    ...given.article,
  };
}
