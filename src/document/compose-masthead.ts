import type { Masthead, Stated } from "./document.ts";
import { isPersonLike, namesPublisher } from "./read-byline.ts";
import type { MastheadValue } from "./read-masthead-line.ts";

const stated = ({ value, span }: MastheadValue): Stated<string> => ({
  value,
  source: { start: span.start, end: span.end },
});

function distinct(values: readonly MastheadValue[], field: MastheadValue["field"]): Stated<string>[] {
  const seen = new Set<string>();
  const found: Stated<string>[] = [];
  for (const value of values) {
    const key = value.value.toLowerCase().replace(/[\s.'’-]+/gu, "");
    if (value.field !== field || seen.has(key)) continue;
    seen.add(key);
    found.push(stated(value));
  }
  return found;
}

/** The authors: where people are named, the publisher that stands among them as well is none of them. */
function authorsOf(values: readonly MastheadValue[]): Stated<string>[] {
  const authors = distinct(values, "author");
  const people = authors.filter(({ value }) => !namesPublisher(value));
  return people.some(({ value }) => isPersonLike(value)) ? people : authors;
}

/**
 * Composes the masthead of what its lines say; of two dates or editors the first stands.
 */
export function composeMasthead(values: readonly MastheadValue[], title: Stated<string> | null): Masthead {
  return {
    title,
    published: distinct(values, "published")[0] ?? null,
    updated: distinct(values, "updated")[0] ?? null,
    sources: distinct(values, "source"),
    authors: authorsOf(values),
    editor: distinct(values, "editor")[0] ?? null,
  };
}
