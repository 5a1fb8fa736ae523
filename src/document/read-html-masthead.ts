import type { DefaultTreeAdapterMap } from "parse5";
import { isEdtf } from "../text/edtf.ts";
import type { Span } from "../text/span.ts";
import type { Stated } from "./document.ts";
import { isPersonLike, readPeople } from "./read-byline.ts";
import type { MastheadValue } from "./read-masthead-line.ts";
import { AROUND, ARTICLE, NOT_ARTICLE } from "./words/html-marks.ts";
import type { MastheadField } from "./words/masthead-words.ts";

type Node = DefaultTreeAdapterMap["node"];
type Element = DefaultTreeAdapterMap["element"];

/** What the head of a page says of its article, in the order it is believed. */
export interface HtmlMasthead {
  readonly titles: readonly string[];
  /** The headline as the head gives it, without the site's name, and where; null where it gives none. */
  readonly title: Stated<string> | null;
  readonly values: readonly MastheadValue[];
  readonly language: string | null;
}

const META: ReadonlyMap<string, MastheadField> = new Map<string, MastheadField>([
  ["article:published_time", "published"],
  ["datepublished", "published"],
  ["date", "published"],
  ["dc.date", "published"],
  ["dc.date.issued", "published"],
  ["pubdate", "published"],
  ["publishdate", "published"],
  ["citation_publication_date", "published"],
  ["article:modified_time", "updated"],
  ["og:updated_time", "updated"],
  ["datemodified", "updated"],
  ["lastmod", "updated"],
  ["author", "author"],
  ["dc.creator", "author"],
  ["byl", "author"],
  ["parsely-author", "author"],
  ["og:site_name", "source"],
  ["dc.publisher", "source"],
]);
const LD_FIELDS: readonly (readonly [key: string, field: MastheadField])[] = [
  ["datePublished", "published"],
  ["dateModified", "updated"],
  ["author", "author"],
  ["publisher", "source"],
];
const LD_TYPES = /^(?:\w*Article|BlogPosting|Report|WebPage)$/;

/** The day of a machine's date, as it is printed; null where the words are no date. */
function dayOf(words: string): string | null {
  const day = /^\d{4}(?:-\d\d(?:-\d\d)?)?/.exec(words.trim().replaceAll("/", "-"))?.[0];
  return day !== undefined && isEdtf(day) ? day : null;
}

/** All elements in document order, without recursion: a page may be made as deep as anyone likes. */
function* elementsOf(root: Node): Generator<Element> {
  const open: Node[] = [root];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if ("tagName" in node) yield node;
    if ("childNodes" in node) for (const child of node.childNodes.toReversed()) open.push(child);
  }
}

const attribute = (element: Element, name: string): string | undefined =>
  element.attrs.find((found) => found.name === name)?.value;

/** Where the value of an attribute stands; the whole attribute where it is written otherwise than it reads. */
function valueSpan(source: string, element: Element, name: string, value: string): Span | null {
  const location = element.sourceCodeLocation?.attrs?.[name];
  if (location === undefined) return null;
  const at = source.indexOf(value, location.startOffset);
  if (value !== "" && at >= 0 && at + value.length <= location.endOffset)
    return { start: at, end: at + value.length };
  return { start: location.startOffset, end: location.endOffset };
}

function composeValue(field: MastheadField, words: string, span: Span | null): MastheadValue | null {
  if (span === null || words.trim() === "") return null;
  if (field === "published" || field === "updated") {
    const day = dayOf(words);
    return day === null
      ? null
      : { field, value: day, span: { start: span.start, end: Math.min(span.end, span.start + day.length) } };
  }
  // A profile's address is no name, nor is the part of it that stands for one: `ana-ruiz`.
  if (/https?:|^[a-z\d]+(?:[-_.][a-z\d]+)+$/.test(words)) return null;
  const value = words.trim();
  const turned = field === "author" ? TURNED.exec(value) : null;
  return { field, value: turned === null ? value : `${turned[2]} ${turned[1]}`, span };
}

// `Ruiz, Ana`, as catalogues have it.
const TURNED = /^(\p{Lu}[\p{Ll}'’-]+), (\p{Lu}[\p{L}.'’-]+(?: \p{Lu}\.?)?)$/u;

/** The values of an element: a byline that names several people is each of them, where it is printed as it reads. */
function composeValues(
  field: MastheadField,
  words: string,
  span: Span | null,
  source: string,
): readonly MastheadValue[] {
  const value = composeValue(field, words, span);
  if (value === null || field !== "author" || span === null) return value === null ? [] : [value];
  if (value.value !== source.slice(span.start, span.end) || !/[,&]| and /u.test(value.value)) return [value];
  const people = readPeople(source, span);
  return people.every((person) => isPersonLike(person.value))
    ? people.map((person) => ({ field, ...person }))
    : [value];
}

/** A name as linked data gives it, and the words of the page's source that print it. */
interface NamedIn {
  readonly words: string;
  readonly printed: string;
}

function namesIn(value: unknown): readonly NamedIn[] {
  if (typeof value === "string") return [{ words: value, printed: value }];
  if (Array.isArray(value)) return value.flatMap(namesIn);
  if (typeof value !== "object" || value === null) return [];
  if ("name" in value) return namesIn(value.name);
  if (!("familyName" in value) || typeof value.familyName !== "string") return [];
  const given = "givenName" in value && typeof value.givenName === "string" ? `${value.givenName} ` : "";
  return [{ words: `${given}${value.familyName}`, printed: value.familyName }];
}

/** Reads JSON in which a publisher left line ends inside strings or a comma too many, as search engines do; null where it is broken otherwise. */
function parseLoosely(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    try {
      return JSON.parse(text.replace(/\s+/g, " ").replace(/, ?(?=[}\]])/g, ""));
    } catch {
      return null;
    }
  }
}

function* recordsIn(value: unknown, depth: number): Generator<Readonly<Record<string, unknown>>> {
  if (depth > 4 || typeof value !== "object" || value === null) return;
  if (Array.isArray(value)) {
    for (const item of value) yield* recordsIn(item, depth + 1);
    return;
  }
  // A plain JSON object: its fields are unknown until looked at.
  const record = value as Readonly<Record<string, unknown>>;
  yield record;
  if ("@graph" in record) yield* recordsIn(record["@graph"], depth + 1);
}

/** What the page's JSON-LD says. */
function readLinkedData(source: string, element: Element): { values: MastheadValue[]; titles: string[] } {
  const [node] = element.childNodes;
  const values: MastheadValue[] = [];
  const titles: string[] = [];
  const location = node?.sourceCodeLocation;
  if (node === undefined || !("value" in node) || location == null) return { values, titles };
  // A broken one says nothing: it is the publisher's, not the editor's, to mend.
  const data = parseLoosely(node.value);
  for (const record of recordsIn(data, 0)) {
    if (![record["@type"]].flat().some((type) => typeof type === "string" && LD_TYPES.test(type))) continue;
    if (typeof record["headline"] === "string") titles.push(record["headline"]);
    for (const [key, field] of LD_FIELDS)
      for (const { words, printed } of namesIn(record[key])) {
        const at = source.indexOf(JSON.stringify(printed).slice(1, -1), location.startOffset);
        const span = at < 0 || at > location.endOffset ? null : { start: at, end: at + printed.length };
        values.push(...composeValues(field, words, span, source));
      }
  }
  return { values, titles };
}

const PUBLISHED =
  /(?:^|[\s_-])(?:published|pubdate|publish(?:ed)?-?date|entry-date|post-?date|posted(?:-on)?|dateline|date-published)(?=$|[\s_-])/i;
const UPDATED = /(?:^|[\s_-])(?:updated|modified|date-modified|last-?updated)(?=$|[\s_-])/i;
const AUTHOR = /(?:^|[\s_-])(?:author(?:-?name)?|byline(?:-?name|-?author)?|fn)(?=$|[\s_-])/i;
const HUMAN = /(?:^|[\s_-])vcard(?=$|[\s_-])/i;

/** True where an element stands in comments, in a list of other articles or in the frame of the page. */
function isBesideArticle(element: Element): boolean {
  for (let node: Node | null = element; node !== null && "tagName" in node; node = node.parentNode) {
    if (AROUND.has(node.tagName)) return true;
    if (node.tagName === "article" || node.tagName === "main" || node.tagName === "body") return false;
    const names = `${attribute(node, "class") ?? ""} ${attribute(node, "id") ?? ""}`;
    if (NOT_ARTICLE.test(names) && !ARTICLE.test(names)) return true;
  }
  return false;
}

/** Words and where the page's source prints them. */
interface Printed {
  readonly value: string;
  readonly span: Span;
}

const SITE_MARK = /\s(?:[|·•–—«»]|-{1,2}|::)\s/gu;
const LONGEST_SITE = 5;

const wordsIn = (words: string): number => words.trim().split(/\s+/u).length;

/** A headline without the site's name after its last mark: `Quay opens | Harbour Times`; null where nothing is left. */
function headlineOf(printed: Printed | null, site: string | null): Stated<string> | null {
  if (printed === null) return null;
  let { value } = printed;
  for (const mark of [...value.matchAll(SITE_MARK)].toReversed()) {
    const after = value.slice(mark.index + mark[0].length).trim();
    const isSite =
      after.toLowerCase() === site?.toLowerCase() ||
      (wordsIn(after) <= LONGEST_SITE && wordsIn(after) < wordsIn(value.slice(0, mark.index)));
    if (!isSite) break;
    value = value.slice(0, mark.index);
  }
  const words = value.trim();
  if (words === "" || words.toLowerCase() === site?.toLowerCase()) return null;
  const start = printed.span.start + printed.value.indexOf(words);
  return {
    value: words.replace(/\s+/gu, " "),
    source: { start, end: Math.min(printed.span.end, start + words.length) },
  };
}

/** The only text below an element, where it has one. */
function onlyText(element: Element): Printed | null {
  let found: Printed | null = null;
  const open: Node[] = [...element.childNodes];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if ("childNodes" in node) for (const child of node.childNodes) open.push(child);
    if (node.nodeName !== "#text" || !("value" in node) || node.value.trim() === "") continue;
    const location = node.sourceCodeLocation;
    if (found !== null || location == null) return null;
    const value = node.value.trim();
    const start = location.startOffset + node.value.indexOf(value);
    found = { value, span: { start, end: start + value.length } };
  }
  return found;
}

/** What an element says of the article by how it is marked: a time, the author's own element, a card of a person. */
function readMarked(source: string, element: Element): readonly MastheadValue[] {
  const itemprop = attribute(element, "itemprop") ?? "";
  const names = attribute(element, "class") ?? "";
  const isTime = element.tagName === "time";
  const isAuthor =
    !isTime &&
    (itemprop === "author" ||
      attribute(element, "rel") === "author" ||
      AUTHOR.test(names) ||
      HUMAN.test(names));
  if ((!isTime && !isAuthor) || isBesideArticle(element)) return [];
  if (isTime) {
    const field =
      itemprop === "dateModified" || UPDATED.test(names)
        ? "updated"
        : itemprop === "datePublished" || PUBLISHED.test(names) || attribute(element, "pubdate") !== undefined
          ? "published"
          : null;
    const datetime = attribute(element, "datetime") ?? "";
    return field === null
      ? []
      : composeValues(field, datetime, valueSpan(source, element, "datetime", datetime), source);
  }
  const only = onlyText(element);
  if (only === null || source.slice(only.span.start, only.span.end) !== only.value) return [];
  const by = /^(?:by|von|por|par)\s+/iu.exec(only.value)?.[0].length ?? 0;
  const people = readPeople(source, { start: only.span.start + by, end: only.span.end });
  return people.every(({ value }) => isPersonLike(value))
    ? people.map((person) => ({ field: "author", ...person }))
    : [];
}

/** Reads what the head of a page says of its article: meta elements, JSON-LD, times and the title, with their places. */
export function readHtmlMasthead(source: string, root: Node): HtmlMasthead {
  const values: MastheadValue[] = [];
  const titles: string[] = [];
  const printed: MastheadValue[] = [];
  let language: string | null = null;
  let own: Printed | null = null;
  let shared: Printed | null = null;
  for (const element of elementsOf(root)) {
    if (element.tagName === "html")
      language = attribute(element, "lang")?.split(/[-_]/)[0]?.toLowerCase() || null;
    else if (element.tagName === "title") {
      const only = onlyText(element);
      if (only !== null) {
        titles.push(only.value);
        own = only;
      }
    } else if (element.tagName === "meta") {
      const name = (
        attribute(element, "property") ??
        attribute(element, "name") ??
        attribute(element, "itemprop") ??
        ""
      ).toLowerCase();
      const content = attribute(element, "content") ?? "";
      if (name === "og:title" || name === "twitter:title") {
        titles.unshift(content);
        const span = valueSpan(source, element, "content", content);
        if (name === "og:title" && span !== null) shared = { value: content, span };
      }
      const field = META.get(name);
      if (field === undefined) continue;
      values.push(...composeValues(field, content, valueSpan(source, element, "content", content), source));
    } else if (element.tagName === "script" && attribute(element, "type") === "application/ld+json") {
      const found = readLinkedData(source, element);
      values.push(...found.values);
      titles.unshift(...found.titles);
    } else printed.push(...readMarked(source, element));
  }
  // What the head says is believed first, then what elements are marked as, in the order of the page.
  const site = values.find(({ field }) => field === "source")?.value ?? null;
  const title = headlineOf(shared, site) ?? headlineOf(own, site);
  return { titles, title, values: [...values, ...printed], language };
}
