import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import type { Archive } from "./archive.ts";

/** Something counted: what, and how many. */
export type Counted<T> = readonly (readonly [what: T, count: number])[];

/** What an archive is like as a whole: what somebody looks at first who points Dateline at a folder. */
export interface Overview {
  readonly articles: number;
  /** BCP 47 tags, the most frequent first; `und` where the language is not known. */
  readonly languages: Counted<string>;
  readonly undated: number;
  readonly untitled: number;
  /** The paths of articles with the same words, in groups. */
  readonly identical: readonly (readonly string[])[];
  /** Articles that held code of another system's templates. */
  readonly withCode: number;
  /** By the instant until which they are held back, ISO 8601, the earliest first; null, last, where an editor must release them. */
  readonly held: Counted<string | null>;
  readonly leftOut: number;
}

function countEach<T>(values: Iterable<T>): Map<T, number> {
  const counts = new Map<T, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}

/** True where `a` comes first; what has no end comes last. */
const endsBefore = (a: string | null, b: string | null): boolean => a !== null && (b === null || a < b);

/** Composes the overview of an archive from itself and what was said of its articles. */
export function composeOverview(
  { articles }: Archive,
  faults: readonly Diagnostic[],
  notPublished: {
    readonly held: readonly { readonly until: string | null }[];
    readonly leftOut: readonly unknown[];
  },
): Overview {
  const pathsWith = (code: string): number =>
    new Set(faults.flatMap((fault) => (fault.code === code ? [fault.path] : []))).size;
  const byText = new Map<string, string[]>();
  for (const { id, document } of articles) {
    const same = byText.get(document.text);
    if (same === undefined) byText.set(document.text, [id]);
    else same.push(id);
  }
  const languages = [...countEach(articles.map(({ document }) => document.language))];
  const held = [...countEach(notPublished.held.map(({ until }) => until))];
  return {
    articles: articles.length,
    languages: languages.sort(([a, many], [b, more]) => more - many || (a < b ? -1 : 1)),
    undated: articles.filter(({ appeared }) => appeared.published === null).length,
    untitled: pathsWith("document/no-title"),
    identical: [...byText].flatMap(([text, ids]) => (ids.length > 1 && text.trim() !== "" ? [ids] : [])),
    withCode: pathsWith("document/left-out"),
    held: held.sort(([a], [b]) => (endsBefore(a, b) ? -1 : 1)),
    leftOut: notPublished.leftOut.length,
  };
}
