import { diagnose } from "../diagnostics/diagnose.ts";
import type { Report } from "../diagnostics/diagnostic.ts";
import { type FrontMatter, readFrontMatter } from "../source/front-matter.ts";
import { dayOfPath } from "../source/path-date.ts";
import type { SourceFile } from "../source/source-file.ts";
import type { Written } from "../source/written.ts";
import { isEdtf } from "../text/edtf.ts";
import { findMixedWords, nameMixedWords } from "../text/find-mixed-words.ts";
import { nameHidden, withoutHidden } from "../text/hidden-characters.ts";
import { toSource } from "../text/offset-map.ts";
import { detectLanguage } from "./detect-language.ts";
import type { Document, Masthead, ReadDocument, Stated } from "./document.ts";
import { htmlDocument } from "./html-document.ts";
import { markdownDocument } from "./markdown-document.ts";
import { splitAuthors } from "./split-authors.ts";
import { textDocument } from "./text-document.ts";

/** What a caller knows of an article beside its file. */
export interface Given {
  /** When it was published, EDTF; null where it is not known. Front matter outranks it, and it outranks the masthead. */
  readonly published: string | null;
  /** The file's front matter where it has been read already; read here otherwise. */
  readonly frontMatter?: FrontMatter;
  /** Keys of lines that several articles of the run print (`lineKey`): they are the page's, not the article's. */
  readonly repeated?: ReadonlySet<string>;
  /** Where faults of the article are put; they are dropped without it. */
  readonly report?: Report;
}

const NONE: ReadonlySet<string> = new Set();
const silent: Report = () => {};

const stated = <T>({ value, span }: Written<T>): Stated<T> => ({ value, source: span });

/** The day of `2024-03-05T09:00:00Z`; null where the words are no date Dateline understands. */
function givenDate(published: string | null): Stated<string> | null {
  if (published === null) return null;
  const date = published.replace(/[T ]\d\d:.*/s, "");
  return isEdtf(date) ? { value: date, source: null } : null;
}

const written = <T>(field: Written<T> | null): Stated<T> | null => (field === null ? null : stated(field));

/** The day in the names of a file and its folders, or in the address an article had where it comes from. */
function datedPath({ path }: SourceFile, { addresses }: FrontMatter): Stated<string> | null {
  for (const { value, span } of addresses) {
    const day = dayOfPath(value);
    if (day !== null) return { value: day, source: span };
  }
  const day = dayOfPath(path);
  return day === null ? null : { value: day, source: null };
}

/**
 * When an article appeared: what the editor wrote outranks what the caller gives. A day in a file's name is a desk's word
 * where the file has front matter; a capture may bear the day on which it was taken, so there the page outranks it.
 */
function publishedOf(
  source: SourceFile,
  frontMatter: FrontMatter,
  masthead: Masthead,
  given: string | null,
): Stated<string> | null {
  const said = written(frontMatter.published) ?? givenDate(given);
  if (said !== null) return said;
  const dated = datedPath(source, frontMatter);
  const isDesks = source.format === "markdown" || frontMatter.span !== null;
  return isDesks ? (dated ?? masthead.published) : (masthead.published ?? dated);
}

/** Each person once, whichever fields name them. */
function authorsOf(authors: FrontMatter["authors"]): readonly Stated<string>[] {
  const people = new Map<string, Stated<string>>();
  for (const author of authors)
    for (const value of splitAuthors(author.value))
      if (!people.has(value)) people.set(value, { value, source: author.span });
  return [...people.values()];
}

/** What the editor wrote outranks what the page prints. */
function withGiven(masthead: Masthead, frontMatter: FrontMatter, published: Stated<string> | null): Masthead {
  return {
    title: written(frontMatter.title) ?? masthead.title,
    published,
    updated: written(frontMatter.updated) ?? masthead.updated,
    sources:
      frontMatter.sources.length > 0
        ? frontMatter.sources.map(({ value, span }) => ({ value: value.name, source: span }))
        : masthead.sources,
    authors: frontMatter.authors.length > 0 ? authorsOf(frontMatter.authors) : masthead.authors,
    editor: written(frontMatter.editor) ?? masthead.editor,
  };
}

/** What the page says of itself in its own words, without what is not seen. */
function shownMasthead(masthead: Masthead, counts: Map<string, number>): Masthead {
  const shown = <T extends Stated<string> | null>(stated: T): T =>
    stated === null ? stated : { ...stated, value: withoutHidden(stated.value, counts) };
  return {
    title: shown(masthead.title),
    published: shown(masthead.published),
    updated: shown(masthead.updated),
    sources: masthead.sources.map(shown),
    authors: masthead.authors.map(shown),
    editor: shown(masthead.editor),
  };
}

/** Warns of words that look like Latin ones and are none, the first with its place. */
function warnOfMixedWords(
  source: SourceFile,
  { text, map }: ReadDocument,
  masthead: Masthead,
  report: Report,
): void {
  const said = [masthead.title, ...masthead.authors, masthead.editor, ...masthead.sources];
  const all = [text, ...said.map((stated) => stated?.value ?? "")].join("\n\n");
  const words = findMixedWords(all);
  const [first] = words;
  if (first === undefined) return;
  const span = first.end <= text.length ? toSource(map, first) : null;
  const place = { path: source.path, text: source.text, span };
  report(diagnose("text/mixed-scripts", place, { words: nameMixedWords(all, words) }));
}

/** Reads the document by its format; `language` is what the page says of itself. */
function readDocument(
  source: SourceFile,
  frontMatter: FrontMatter,
  repeated: ReadonlySet<string>,
  report: Report,
): { readonly document: ReadDocument; readonly language: string | null } {
  switch (source.format) {
    case "markdown":
      return { document: markdownDocument(source, frontMatter, report), language: null };
    case "text":
      return { document: textDocument(source, frontMatter, repeated), language: null };
    case "html":
      return htmlDocument(source, frontMatter, repeated, report);
    default:
      return source.format satisfies never;
  }
}

/**
 * Cleans an article: its words without the page around them, with the way back to every character of the source. Pure.
 * What is unsafe in it is reported.
 */
export function cleanDocument(source: SourceFile, given: Given): Document {
  const report = given.report ?? silent;
  const frontMatter = given.frontMatter ?? readFrontMatter(source, report);
  const { document: read, language: said } = readDocument(
    source,
    frontMatter,
    given.repeated ?? NONE,
    report,
  );
  const found = detectLanguage(read.text);
  const language = frontMatter.language?.value ?? (found === "und" ? (said ?? found) : found);
  const { text, map, blocks, removed, pictures } = read;
  const published = publishedOf(source, frontMatter, read.masthead, given.published);
  const counts = new Map(read.hidden);
  const masthead = shownMasthead(withGiven(read.masthead, frontMatter, published), counts);
  for (const [character, count] of frontMatter.hidden)
    counts.set(character, (counts.get(character) ?? 0) + count);
  if (counts.size > 0) {
    const place = { path: source.path, text: source.text, span: null };
    report(diagnose("text/hidden-characters", place, { hidden: nameHidden(counts) }));
  }
  warnOfMixedWords(source, read, masthead, report);
  return { source: read.source, text, map, blocks, removed, pictures, masthead, language };
}
