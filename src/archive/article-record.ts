import type { Document } from "../document/document.ts";
import type { Mentions } from "../mentions/find-mentions.ts";
import type { NameKind, NameMention } from "../mentions/mention.ts";
import { withoutHidden } from "../text/hidden-characters.ts";
import { toSource } from "../text/offset-map.ts";
import type { Span } from "../text/span.ts";

interface NamedEntry {
  readonly name: string;
  readonly kind: string | null;
  readonly surfaces: readonly string[];
}

/** One article as data: the record format that docs/record-format.md fixes. Offsets count into the source text as given. */
export interface ArticleRecord {
  readonly id: string;
  readonly title: string | null;
  readonly published: string | null;
  readonly updated: string | null;
  readonly language: string;
  readonly sources: readonly { readonly name: string }[];
  readonly authors: readonly string[];
  readonly editor: string | null;
  readonly body: readonly string[];
  readonly headings: readonly string[];
  readonly captions: readonly { readonly text: string; readonly credit: string | null }[];
  readonly removed: readonly (Span & { readonly reason: string })[];
  readonly people: readonly {
    readonly name: string;
    readonly role: string | null;
    readonly affiliation: string | null;
    readonly country: string | null;
    readonly surfaces: readonly string[];
  }[];
  readonly organisations: readonly NamedEntry[];
  readonly places: readonly (NamedEntry & { readonly country: string | null })[];
  readonly events: readonly { readonly name: string; readonly surfaces: readonly string[] }[];
  readonly dates: readonly (Span & {
    readonly surface: string;
    readonly value: string | null;
    readonly basis: string;
  })[];
  readonly figures: readonly (Span & {
    readonly surface: string;
    readonly value: number | readonly [number, number] | null;
    readonly unit: string | null;
    readonly bound: string;
    readonly kind: string;
    readonly measures: string | null;
    readonly scope: string | null;
    readonly asOf: string | null;
    readonly basis: string;
  })[];
  readonly quotes: readonly (Span & {
    readonly text: string;
    readonly speaker: string | null;
    readonly speakerAs: string | null;
    readonly speakerName: string | null;
    readonly cue: string | null;
  })[];
  readonly statements: readonly (Span & { readonly speaker: string; readonly text: string })[];
  readonly mentions: readonly (Span & { readonly kind: NameKind; readonly name: string })[];
  readonly numerals: readonly (Span & { readonly class: string; readonly reason?: string })[];
}

function entriesOf(names: readonly NameMention[], kind: NameKind, surface: (span: Span) => string) {
  const entries = new Map<string, { name: string; kind: string | null; surfaces: Set<string> }>();
  for (const mention of names) {
    if (mention.kind !== kind) continue;
    const entry = entries.get(mention.name) ?? {
      name: mention.name,
      kind: null,
      surfaces: new Set<string>(),
    };
    entry.kind ??= mention.subkind;
    entry.surfaces.add(surface(mention));
    entries.set(mention.name, entry);
  }
  return [...entries.values()].map((entry) => ({ ...entry, surfaces: [...entry.surfaces] }));
}

const wordsOf = (name: string): readonly string[] => name.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

/**
 * The speaker as an editor marks a quotation that stands alone: the name, and where only a pronoun or a description is
 * printed, those words with the name they mean in brackets. So nothing inferred is passed off as printed.
 *
 * @example
 * labelSpeaker("he", "Kofi Mensah") //=> "he (Kofi Mensah)"
 * labelSpeaker("Mr Mensah", "Kofi Mensah") //=> "Kofi Mensah"
 */
function labelSpeaker(printed: string | null, meant: string | null): string | null {
  if (printed === null || meant === null) return meant ?? printed;
  const words = new Set(wordsOf(meant));
  return wordsOf(printed).some((word) => words.has(word)) ? meant : `${printed} (${meant})`;
}

/** Composes the record of one article. `countryOf` gives the country of a place where it is known. */
export function composeArticleRecord(
  id: string,
  document: Document,
  mentions: Mentions,
  countryOf: (place: string) => string | null = () => null,
): ArticleRecord {
  const { source, masthead, text } = document;
  const place = (span: Span): Span => toSource(document.map, span);
  const surface = (span: Span): string => {
    const at = place(span);
    return withoutHidden(source.text.slice(at.start, at.end));
  };
  const blocksOf = (...kinds: string[]) => document.blocks.filter((block) => kinds.includes(block.kind));
  const words = (span: Span): string => text.slice(span.start, span.end);
  return {
    id,
    title: masthead.title?.value ?? null,
    published: masthead.published?.value ?? null,
    updated: masthead.updated?.value ?? null,
    language: document.language,
    sources: masthead.sources.map(({ value }) => ({ name: value })),
    authors: masthead.authors.map(({ value }) => value),
    editor: masthead.editor?.value ?? null,
    body: blocksOf("paragraph", "list-item", "quote", "table").map(words),
    headings: blocksOf("heading").map(words),
    captions: blocksOf("caption").map((block) => ({
      text: words(block),
      credit: block.credit && words(block.credit),
    })),
    removed: document.removed.map(({ start, end, reason }) => ({ start, end, reason })),
    people: entriesOf(mentions.names, "person", surface).map(({ name, surfaces }) => {
      const told = mentions.roles.filter(({ person }) => person === name);
      const post = told.find(({ title }) => title !== null);
      // What a post's own words leave open, other words may tell: `Coach Ana Rojas of Volta Bank`.
      const ties = told.filter(({ title }) => title === null);
      return {
        name,
        role: post?.title ?? null,
        affiliation:
          post?.affiliation ??
          ties.find(({ affiliation }) => affiliation !== null)?.affiliation ??
          // Where no body is named, the country or place that the post is of stands for it.
          post?.of ??
          null,
        country: post?.country ?? ties.find(({ country }) => country !== null)?.country ?? null,
        surfaces,
      };
    }),
    organisations: entriesOf(mentions.names, "organisation", surface),
    places: entriesOf(mentions.names, "place", surface).map((entry) => ({
      ...entry,
      country: countryOf(entry.name),
    })),
    events: entriesOf(mentions.names, "event", surface).map(({ name, surfaces }) => ({ name, surfaces })),
    dates: mentions.dates.map((date) => ({
      surface: surface(date),
      value: date.value.edtf,
      ...place(date),
      basis: date.value.basis,
    })),
    figures: mentions.figures.map((figure) => ({
      surface: surface(figure),
      value: figure.quantity.value,
      unit: figure.quantity.unit,
      bound: figure.quantity.bound,
      kind: figure.quantity.figureKind,
      measures: figure.measures,
      scope: figure.scope,
      asOf: figure.asOf,
      ...place(figure),
      basis: figure.basis,
    })),
    quotes: mentions.quotes.map((quote) => ({
      text: quote.words,
      speaker: labelSpeaker(quote.printed, quote.speaker),
      speakerAs: quote.printed,
      speakerName: quote.speaker,
      cue: quote.cue,
      ...place(quote),
    })),
    statements: mentions.statements.map((statement) => ({
      speaker: statement.speaker,
      text: words(statement),
      ...place(statement),
    })),
    mentions: mentions.names.map((mention) => ({
      kind: mention.kind,
      name: mention.name,
      ...place(mention),
    })),
    numerals: mentions.numerals.map((numeral) => ({
      ...place(numeral),
      class: numeral.class,
      ...(numeral.reason === null ? {} : { reason: numeral.reason }),
    })),
  };
}
