import type { Article } from "../archive/article.ts";
import type { Claim } from "../archive/comparison.ts";
import type { Said } from "../archive/entity.ts";
import { entityUrl, sentenceAnchor } from "../archive/urls.ts";
import type { EntityId } from "../authority/authority-record.ts";
import { sentenceHref } from "./addresses.ts";
import { composeExcerpt } from "./excerpt.ts";
import type { Desk } from "./frame.ts";
import type { Cell, SheetSection } from "./view-parts.ts";

/** A cell of our own words. */
export const textCell = (text: string, note: string | null = null): Cell => ({
  text,
  href: null,
  says: null,
  note,
  excerpts: [],
});

/** Reasons name words in backticks, as diagnostics do; a page prints them in quotation marks. */
export const reasonCell = (text: string, note: string | null = null): Cell =>
  textCell(inMarks(text), note === null ? null : inMarks(note));

const inMarks = (text: string): string => text.replace(/`([^`]*)`/g, "“$1”");

/** A cell that leads to a page. */
export const linkCell = (text: string, href: string | null, note: string | null = null): Cell => ({
  ...textCell(text, note),
  href,
});

/** A cell that names an entity; words that are no entity of the archive stand as they are. */
export function entityCell(desk: Desk, id: string, note: string | null = null): Cell {
  // Looked up only: words that are no id find nothing.
  const { entities, recordNames } = desk.archive;
  const entity = entities.get(id as EntityId);
  return entity === undefined
    ? textCell(recordNames.get(id as EntityId) ?? id, note)
    : linkCell(entity.name, desk.href(entityUrl(entity.id)), note);
}

export const articleCell = (desk: Desk, article: Article): Cell =>
  linkCell(article.title, desk.href(article.url));

/** Words of an article as it prints them, proved by the sentence they stand in. */
export function saidCell(desk: Desk, { article, sentence, span }: Said): Cell {
  const says = sentenceHref(desk.archive.site, article.url, sentence);
  return { ...textCell(article.document.text.slice(span.start, span.end)), href: says, says };
}

/** Sentences in full, each leading to its place. */
export function sentencesCell(desk: Desk, said: readonly Said[]): Cell {
  const seen = new Set<string>();
  const excerpts = said.flatMap(({ article, sentence, span }) => {
    const key = `${article.url} ${sentenceAnchor(sentence)}`;
    if (seen.has(key)) return [];
    seen.add(key);
    return [composeExcerpt(desk, article, sentence, [span])];
  });
  return { ...textCell(""), excerpts };
}

/** One of two statements that are compared: its value and its sentence. */
export function claimCell(desk: Desk, { shown, said }: Claim): Cell {
  if (said === null) return textCell(shown, "from the record");
  return {
    ...textCell(shown, said.article.title),
    excerpts: [composeExcerpt(desk, said.article, said.sentence, [said.span])],
  };
}

interface SectionGiven {
  readonly notes?: readonly string[];
  readonly svg?: string | null;
  /** Labels of the columns; one that begins with `#` stands at the end of its column, as numbers do. */
  readonly columns?: readonly string[];
  readonly rows?: readonly (readonly Cell[])[];
}

/** A section of a sheet. */
export function section(id: string, heading: string, given: SectionGiven): SheetSection {
  const { notes = [], svg = null, columns = [], rows = [] } = given;
  return {
    id,
    heading,
    notes,
    svg,
    columns: columns.map((label) => ({ label: label.replace(/^#/, ""), isAtEnd: label.startsWith("#") })),
    rows,
  };
}
