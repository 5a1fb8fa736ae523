import { z } from "zod";
import { isCalendarDate } from "../text/calendar-date.ts";
import { isEdtf } from "../text/edtf.ts";
import { isShown } from "../text/hidden-characters.ts";
import { isSlug } from "../text/slug.ts";

/** What docs/front-matter.md says of a field beside what it expects. */
export interface FieldNote {
  readonly says: string;
  readonly expects: string;
  readonly example: string;
}

const isHttp = (url: string): boolean => /^https?:\/\/\S+$/i.test(url);
// With a zone: a moment without one would be read differently on two machines.
const INSTANT = /^\d{4}-\d\d-\d\d(?:T\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:\d\d))?$/;
// A moment that no clock shows, such as 25:61, would hold nothing back.
const isInstant = (text: string): boolean =>
  INSTANT.test(text) && isCalendarDate(text.slice(0, 10)) && !Number.isNaN(Date.parse(text));

// YAML reads `2024` and `1984` as numbers; the words as written are put back before a field is checked.
const words = (expects: string) =>
  z
    .string({ error: expects })
    .refine((text) => text.trim() !== "", { error: expects })
    .refine(isShown, { error: `${expects} without hidden characters` });
const WHEN = "a day, month or year, or an EDTF interval such as `2022-07-12/..`";
const when = z.string({ error: WHEN }).refine(isEdtf, { error: WHEN });
const DAY = "a day such as `2024-03-05`";
const day = z.string({ error: DAY }).refine(isCalendarDate, { error: DAY });
const INSTANT_EXPECTED = "a day, or a time with its zone such as `2024-03-05T09:00:00Z`";
const instant = z.string({ error: INSTANT_EXPECTED }).refine(isInstant, { error: INSTANT_EXPECTED });
const ADDRESS = "an address that begins with `https://` or `http://`";
const address = z.string({ error: ADDRESS }).refine(isHttp, { error: ADDRESS });
const one = (expects: string) => words(expects);
const list = <S extends z.ZodType>(item: S, expects: string) => z.array(item, { error: expects });

/** The fields of one source. */
export const SOURCE_SCHEMA = z.object(
  {
    name: words("the source's name"),
    url: address.optional(),
    title: words("the title under which it appeared").optional(),
    published: when.optional(),
    captured: day.optional(),
  },
  { error: "a name, or fields of which `name` is one" },
);

/** The fields of one correction. */
export const CORRECTION_SCHEMA = z.object(
  {
    date: day,
    text: words("what was corrected, in a sentence"),
    was: words("the words as they stood before").optional(),
  },
  { error: "fields: `date`, `text` and `was`" },
);

/** The front matter of an article: every field is optional, and what is given outranks what is found. */
export const FRONT_MATTER_SCHEMA = z.object({
  title: one("a title"),
  published: when,
  updated: when,
  source: list(SOURCE_SCHEMA, "a name, fields of a source, or a list of these"),
  authors: list(words("a name"), "a name or a list of names"),
  editor: one("a name"),
  topics: list(words("a topic's slug or name"), "a slug or name, or a list of them"),
  people: list(words("a name or slug"), "a name or slug, or a list of them"),
  organisations: list(words("a name or slug"), "a name or slug, or a list of them"),
  places: list(words("a name or slug"), "a name or slug, or a list of them"),
  events: list(words("a name or slug"), "a name or slug, or a list of them"),
  added: day,
  language: z
    .string({ error: "a language tag such as `en`" })
    .regex(/^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/, { error: "a language tag such as `en` or `pt-BR`" }),
  slug: z
    .string({ error: "lower-case words with hyphens between" })
    .refine(isSlug, { error: "lower-case words with hyphens between" }),
  draft: z.boolean({ error: "`true` or `false`" }),
  publishAt: instant,
  embargo: instant,
  corrections: list(CORRECTION_SCHEMA, "a list of corrections"),
});

export type FieldName = keyof typeof FRONT_MATTER_SCHEMA.shape;

/** Other names under which a field is understood. */
export const ALIASES: ReadonlyMap<string, FieldName> = new Map<string, FieldName>([
  ["date", "published"],
  ["author", "authors"],
  ["tags", "topics"],
  ["sources", "source"],
]);

/** Fields in which a single value may stand for a list of one. */
export const LIST_FIELDS: ReadonlySet<FieldName> = new Set<FieldName>([
  "source",
  "authors",
  "topics",
  "people",
  "organisations",
  "places",
  "events",
  "corrections",
]);

/** What is said of each field in docs/front-matter.md, in the order it is said there. */
export const FIELD_NOTES: Readonly<Record<FieldName, FieldNote>> = {
  title: {
    says: "The headline. Without it the first `#` heading, or the headline of a captured page, is used.",
    expects: "text",
    example: "title: Harbour opens its eastern quay",
  },
  published: {
    says: "When the article appeared, no more precisely than is known: a day, a month, a year, or an EDTF interval (`2022-07-12/..` is “on or after 12 July 2022”).",
    expects: WHEN,
    example: "published: 2019-05",
  },
  updated: { says: "When its publisher last changed it.", expects: WHEN, example: "updated: 2019-05-14" },
  source: {
    says: "Where the article was published first. A name; or `name` with `url`, `title`, `published` and `captured` (the day it was taken from there); or a list of these.",
    expects: "a name, fields of a source, or a list of these",
    example:
      "source:\n  - name: Harbour Times\n    url: https://harbour.example/quay\n    captured: 2019-06-01",
  },
  authors: {
    says: "Who wrote it: one name or a list.",
    expects: "a name or a list of names",
    example: "authors: [Ana Ruiz, Ben Cole]",
  },
  editor: { says: "Who edited it.", expects: "a name", example: "editor: Ben Cole" },
  topics: {
    says: "The topics the desk files it under, by their slugs in `authority/topics` or by name.",
    expects: "a slug or name, or a list of them",
    example: "topics: [ports, foreign-trade]",
  },
  people: {
    says: "People the article names, where the desk wants to make sure: names or slugs of authority records.",
    expects: "a name or slug, or a list of them",
    example: "people: [marta-nunes]",
  },
  organisations: {
    says: "Organisations, in the same way.",
    expects: "a name or slug, or a list of them",
    example: "organisations: [Port Office]",
  },
  places: {
    says: "Places, in the same way.",
    expects: "a name or slug, or a list of them",
    example: "places: [lisbon]",
  },
  events: {
    says: "Events, in the same way.",
    expects: "a name or slug, or a list of them",
    example: "events: [open-quays-2019]",
  },
  added: {
    says: "The day the archive took the article in. It orders the home page and the feeds, labelled as such, and is never taken for the day of publication. An article with neither day stays out of the Atom feed.",
    expects: DAY,
    example: "added: 2026-11-16",
  },
  language: {
    says: "The language of the text as a BCP 47 tag. Without it the language is found. Only English is searched for names.",
    expects: "a language tag such as `en` or `pt-BR`",
    example: "language: en",
  },
  slug: {
    says: "The last part of the article's address, where it should not be the file's name.",
    expects: "lower-case words with hyphens between",
    example: "slug: eastern-quay-opens",
  },
  draft: {
    says: "`true` keeps the article out of the site, its feeds, search and data.",
    expects: "`true` or `false`",
    example: "draft: true",
  },
  publishAt: {
    says: "The article stays out of the site until this day or moment.",
    expects: INSTANT_EXPECTED,
    example: "publishAt: 2027-01-04T09:00:00Z",
  },
  embargo: {
    says: "The same for an embargo set by the source: nothing of the article may appear before it.",
    expects: INSTANT_EXPECTED,
    example: "embargo: 2027-01-04",
  },
  corrections: {
    says: "What the desk corrected after publication: `date`, `text` and, where words were replaced, `was`.",
    expects: "a list of corrections",
    example:
      "corrections:\n  - date: 2019-05-20\n    text: The quay is 400 metres long.\n    was: The quay is 40 metres long.",
  },
};
