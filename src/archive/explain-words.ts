import type { Resolution } from "../authority/resolution.ts";
import type { Block, Document, Removed } from "../document/document.ts";
import type { Candidates, Mentions } from "../mentions/find-mentions.ts";
import type {
  DateMention,
  FigureMention,
  NameMention,
  Numeral,
  QuoteMention,
  RoleMention,
  StatementMention,
} from "../mentions/mention.ts";
import { findFolded } from "../text/find-folded.ts";
import { toSource } from "../text/offset-map.ts";
import { overlaps, type Span } from "../text/span.ts";

/** One article as it is explained. */
export interface Explained {
  readonly document: Document;
  readonly candidates: Candidates;
  readonly mentions: Mentions;
  /** The judgement on each of `mentions.names`, in the same order; null where there is nothing to join names to. */
  readonly resolutions: readonly Resolution[] | null;
}

/** A name at the place, with its judgement and the posts told of it. */
export interface ExplainedName {
  readonly mention: NameMention;
  readonly resolution: Resolution | null;
  readonly roles: readonly RoleMention[];
  /** As `RejectedName.votes`; null where a record or an editor named it. */
  readonly votes: readonly number[] | null;
}

/** What was taken for a name by its shape, and what of it weighed how much; it was not enough, or more spoke against it. */
export interface RejectedName {
  readonly words: string;
  readonly evidence: readonly string[];
  /** For person, organisation, place, event and for no name, in that order: what its words and those around it weigh. */
  readonly votes: readonly number[];
}

/** One place where the words stand, and all that was made of them. */
export interface WordsExplained {
  /** Offsets into `source.text`. */
  readonly span: Span;
  /** The kind of block they stand in; null where they are not part of the article's text. */
  readonly block: Block["kind"] | null;
  /** Why they are not part of the article's text; null where they are. */
  readonly removed: Removed["reason"] | null;
  /** What the masthead or the front matter says with them: `source`, `Harbour Times`. */
  readonly stated: readonly { readonly field: string; readonly value: string }[];
  readonly names: readonly ExplainedName[];
  readonly dates: readonly DateMention[];
  readonly figures: readonly FigureMention[];
  readonly quotes: readonly QuoteMention[];
  readonly statements: readonly StatementMention[];
  /** Posts printed here. */
  readonly roles: readonly RoleMention[];
  readonly rejected: readonly RejectedName[];
  readonly numerals: readonly Numeral[];
}

const NOTHING = {
  names: [],
  dates: [],
  figures: [],
  quotes: [],
  statements: [],
  roles: [],
  rejected: [],
  numerals: [],
} as const;

function statedAt({ masthead }: Document, span: Span): WordsExplained["stated"] {
  const values = [
    ["title", masthead.title],
    ["published", masthead.published],
    ["updated", masthead.updated],
    ...masthead.sources.map((source) => ["source", source] as const),
    ...masthead.authors.map((author) => ["author", author] as const),
    ["editor", masthead.editor],
  ] as const;
  return values.flatMap(([field, stated]) =>
    stated !== null && stated.source !== null && overlaps(stated.source, span)
      ? [{ field, value: stated.value }]
      : [],
  );
}

const votesOf = ({ inside, around }: Candidates["names"][number]): readonly number[] =>
  inside.map((weight, kind) => weight + (around[kind] ?? 0));

function nameExplained(explained: Explained, number: number): readonly ExplainedName[] {
  const { candidates, mentions, resolutions } = explained;
  const mention = mentions.names[number];
  if (mention === undefined) return [];
  const { start, end, kind, name } = mention;
  const candidate = candidates.names.find((one) => one.start === start && one.end === end);
  return [
    {
      mention,
      resolution: resolutions?.[number] ?? null,
      roles: kind === "person" ? mentions.roles.filter(({ person }) => person === name) : [],
      votes: candidate === undefined ? null : votesOf(candidate),
    },
  ];
}

function rejectedAt({ candidates, mentions }: Explained, span: Span): readonly RejectedName[] {
  return candidates.names
    .filter((name) => overlaps(name, span) && !mentions.names.some((kept) => overlaps(kept, name)))
    .map((name) => ({ words: name.words, evidence: name.evidence, votes: votesOf(name) }));
}

function explainKept(explained: Explained, span: Span): WordsExplained {
  const { document, mentions } = explained;
  const here = <T extends Span>(list: readonly T[]): readonly T[] =>
    list.filter((item) => overlaps(item, span));
  const source = toSource(document.map, span);
  return {
    span: source,
    block: document.blocks.find((block) => overlaps(block, span))?.kind ?? null,
    removed: null,
    stated: statedAt(document, source),
    names: mentions.names.flatMap((mention, number) =>
      overlaps(mention, span) ? nameExplained(explained, number) : [],
    ),
    dates: here(mentions.dates),
    figures: here(mentions.figures),
    quotes: here(mentions.quotes),
    statements: here(mentions.statements),
    roles: here(mentions.roles),
    rejected: rejectedAt(explained, span),
    numerals: here(mentions.numerals),
  };
}

/**
 * Explains every place in an article's file where `words` stand, compared as `fold` does: in the article's text, and in
 * what was taken away from it. Parts of longer words count only where they stand nowhere whole. In the order of the file.
 */
export function explainWords(explained: Explained, words: string): readonly WordsExplained[] {
  const { document } = explained;
  const { text } = document.source;
  const places = [
    ...findFolded(document.text, words).map(({ isWhole, ...span }) => ({
      isWhole,
      explained: explainKept(explained, span),
    })),
    ...document.removed.flatMap(({ start, end, reason }) =>
      findFolded(text.slice(start, end), words).map(({ isWhole, ...found }) => {
        const span = { start: start + found.start, end: start + found.end };
        const stated = statedAt(document, span);
        return { isWhole, explained: { span, block: null, removed: reason, stated, ...NOTHING } };
      }),
    ),
  ];
  // Where they stand as whole words anywhere, parts of other words are not what was asked for.
  const hasWhole = places.some(({ isWhole }) => isWhole);
  const found = places
    .filter(({ isWhole }) => isWhole || !hasWhole)
    .map((place): WordsExplained => place.explained);
  return found.sort((a, b) => a.span.start - b.span.start);
}
