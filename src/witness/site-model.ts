import { squeeze } from "./bones.ts";
import {
  attributeOf,
  byTag,
  type Element,
  elementsOf,
  findFirst,
  hasClass,
  type Node,
  parseHtml,
  textOf,
} from "./html-tree.ts";
import type { DayRange } from "./read-dates.ts";
import type { Source } from "./read-source.ts";

/** A record of `data/articles.jsonl`, as docs/record-format.md fixes it; only what is proved. */
export interface ArticleRecord {
  readonly id: string;
  readonly url: string;
  readonly title: string | null;
  readonly published: string | null;
  readonly updated: string | null;
  readonly language: string;
  readonly sources: readonly { readonly name: string }[];
  readonly authors: readonly string[];
  readonly editor: string | null;
  readonly captions: readonly { readonly text: string; readonly credit: string | null }[];
  readonly body: readonly string[];
  readonly headings: readonly string[];
  readonly removed: readonly { readonly start: number; readonly end: number; readonly reason: string }[];
  readonly people: readonly {
    readonly name: string;
    readonly role: string | null;
    readonly affiliation: string | null;
    readonly country: string | null;
    readonly surfaces: readonly string[];
  }[];
  readonly dates: readonly {
    readonly surface: string;
    readonly value: string | null;
    readonly start: number;
    readonly end: number;
    readonly basis: string;
  }[];
  readonly figures: readonly FigureRecord[];
  readonly quotes: readonly {
    readonly text: string;
    readonly speaker: string | null;
    readonly speakerAs: string | null;
    readonly speakerName: string | null;
    readonly cue: string | null;
    readonly start: number;
    readonly end: number;
  }[];
  readonly statements: readonly {
    readonly speaker: string;
    readonly text: string;
    readonly start: number;
    readonly end: number;
  }[];
  readonly mentions: readonly {
    readonly kind: string;
    readonly name: string;
    readonly start: number;
    readonly end: number;
  }[];
  readonly numerals: readonly {
    readonly start: number;
    readonly end: number;
    readonly class: string;
    readonly reason?: string;
  }[];
}

export interface FigureRecord {
  readonly surface: string;
  readonly value: number | readonly [number, number] | null;
  readonly unit: string | null;
  readonly bound: string;
  readonly kind: string;
  readonly measures: string | null;
  readonly scope: string | null;
  readonly asOf: string | null;
  readonly start: number;
  readonly end: number;
  readonly basis: string;
}

/** A line of `data/proof.jsonl`. */
export interface ProofLine {
  readonly article: string;
  readonly url: string;
  readonly sentences: readonly (readonly [start: number, end: number])[];
  readonly names: readonly (readonly [start: number, end: number, entity: string])[];
}

/** What an article's own page prints. */
export interface ArticlePage {
  readonly title: string;
  /** Sentences in their order, white space single. */
  readonly sentences: readonly string[];
  /** What an anchor of the text holds: its words, and the sentence it stands in, from 0. */
  readonly anchors: ReadonlyMap<string, { readonly words: string; readonly sentence: number }>;
  /** Names of the text that lead to a page. */
  readonly names: readonly { readonly words: string; readonly href: string; readonly sentence: number }[];
}

/** One article: its page, its record, its proof and its file, each read by itself. */
export interface WitnessedArticle {
  readonly href: string;
  readonly file: string;
  readonly record: ArticleRecord;
  readonly proof: ProofLine;
  readonly source: Source;
  readonly page: ArticlePage;
  /** The number of the sentence in which each figure, date and quotation of the record stands, from 0; -1 for none. */
  readonly figureSentences: readonly number[];
  readonly dateSentences: readonly number[];
  readonly quoteSentences: readonly number[];
  /** Days that may be told of it: those its own head prints, and the latest its text speaks of. */
  readonly appeared: readonly DayRange[];
}

/** What of a page the other pages are proved by. */
export interface PageFacts {
  readonly title: string;
  readonly ids: ReadonlySet<string>;
  /** How many of each kind of entry it lists, by the name of what marks them. */
  readonly lists: Readonly<Record<ListMark, number>>;
  /** The page it leads on to for good; null where it is no redirect. */
  readonly leadsTo: string | null;
  /** True where search engines are asked to leave it alone. */
  readonly isHidden: boolean;
}

export const LIST_MARKS = {
  rows: /<tr>/g,
  tables: /<thead>/g,
  figures: /<tr><th scope="row"/g,
  mentioned: /<section class="mention-group">/g,
  items: /<article class="item"/g,
  dated: /<p class="when"/g,
  quotes: /<blockquote/g,
  said: / data-says="/g,
} as const;
export type ListMark = keyof typeof LIST_MARKS;

const plain = (html: string): string => squeeze(textOf(parseHtml(html)));

/** Reads off a page what others are proved by, without a tree. */
export function readPageFacts(html: string): PageFacts {
  const lists = Object.fromEntries(
    Object.entries(LIST_MARKS).map(([name, mark]) => [name, html.match(mark)?.length ?? 0]),
  );
  // Sentences of an entity's page stand in groups, one for each article.
  const mentions = /<section class="mentions"[\s\S]*?<\/section><\/section>/.exec(html)?.[0] ?? "";
  lists["mentioned"] = mentions.match(/class="excerpt"/g)?.length ?? 0;
  return {
    title: plain(/<h1[^<>]{0,400}>([\s\S]{0,4000}?)<\/h1>/.exec(html)?.[1] ?? ""),
    ids: new Set(
      [...html.matchAll(/\sid="([^"]*)"/g)].map(([, id]) => (id?.includes("&") ? plain(id) : (id ?? ""))),
    ),
    // The keys are those of LIST_MARKS.
    lists: lists as Record<ListMark, number>,
    isHidden: /<meta name="robots" content="[^"]*noindex/.test(html),
    leadsTo: /<meta http-equiv="refresh" content="0; ?url=([^"]*)"/i.exec(html)?.[1] ?? null,
  };
}

const numberOf = (id: string): number => Number(/^s(\d+)$/.exec(id)?.[1] ?? 0) - 1;

/** The sentence an element of the text stands in, from 0; -1 for none. */
function sentenceAround(element: Element): number {
  for (let up: Node | null = element; up !== null && "tagName" in up; up = up.parentNode)
    if (hasClass(up, "sentence")) return numberOf(attributeOf(up, "id") ?? "");
  return -1;
}

/** Reads an article's own page. A sentence that mark-up cuts into pieces stands once. */
export function readArticlePage(html: string): ArticlePage {
  const root = parseHtml(html);
  const sentences: string[] = [];
  const anchors = new Map<string, { words: string; sentence: number }>();
  const names: { words: string; href: string; sentence: number }[] = [];
  const title = findFirst(root, byTag("h1"));
  let last = -1;
  for (const element of elementsOf(root)) {
    const id = attributeOf(element, "id");
    if (hasClass(element, "sentence")) {
      // A later piece of the same sentence has no id of its own.
      if (id !== null) last = numberOf(id);
      if (last >= 0) sentences[last] = `${sentences[last] ?? ""} ${squeeze(textOf(element))}`.trim();
    } else if (id !== null && /^(?:figure|date|quote)-\d+$/.test(id))
      anchors.set(id, { words: squeeze(textOf(element)), sentence: sentenceAround(element) });
    if (element.tagName === "a" && hasClass(element, "name"))
      names.push({
        words: squeeze(textOf(element)),
        href: attributeOf(element, "href") ?? "",
        sentence: sentenceAround(element),
      });
  }
  return { title: title === null ? "" : squeeze(textOf(title)), sentences, anchors, names };
}
