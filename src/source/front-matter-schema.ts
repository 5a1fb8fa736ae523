import { z } from "zod";
import { calendarDateOf, isCalendarDate } from "../text/calendar-date.ts";
import { isLanguageTag } from "../text/language-tag.ts";
import { longSlugOf, type Slug } from "../text/slug.ts";
import { readWrittenDate, type WrittenDate } from "../text/written-date.ts";

/** What docs/front-matter.md says of a field beside what it expects. */
export interface FieldNote {
  readonly says: string;
  readonly expects: string;
  readonly example: string;
}

const isHttp = (url: string): boolean => /^https?:\/\/\S+$/i.test(url);

// YAML reads `2024` and `1984` as numbers; the words as written are put back before a field is checked.
const words = (expects: string) =>
  z
    .string({ error: expects })
    .transform((text) => text.trim())
    .refine((text) => text !== "", { error: expects });
const WHEN = "a date such as `2024-03-05`, `2024-03` or `2024-03-05 14:00 +0100`";
/** The date meant by words; one that could be two days is named with both. */
const when = z.string({ error: WHEN }).transform((text, check): WrittenDate => {
  const date = readWrittenDate(text);
  if (date !== null) return date;
  check.addIssue({ code: "custom", message: expectedOf(text) });
  return z.NEVER;
});
const edtf = when.transform((date) => date.edtf);
const DAY = "a day such as `2024-03-05`";
const day = z
  .string({ error: DAY })
  .transform((text) => readWrittenDate(text)?.edtf ?? text)
  .refine(isCalendarDate, { error: DAY });
const ADDRESS = "an address that begins with `https://` or `http://`";
const address = z.string({ error: ADDRESS }).refine(isHttp, { error: ADDRESS });
const one = (expects: string) => words(expects);
const list = <S extends z.ZodType>(item: S, expects: string) => z.array(item, { error: expects });

/** What is expected where a date cannot be read; of one in numbers alone, both days it may be. */
function expectedOf(text: string): string {
  const [, first = "", second = "", year] = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})\b/.exec(text) ?? [];
  const days = [
    calendarDateOf(Number(year), Number(second), Number(first)),
    calendarDateOf(Number(year), Number(first), Number(second)),
  ];
  const [one, other] = days.filter((day) => day !== null);
  return other === undefined ? WHEN : `\`${one}\` or \`${other}\``;
}

/** An address's last part as a slug; null where it holds more than one part, or nothing an address can hold. */
function readSlug(text: string): Slug | null {
  let name = text.trim().replace(/^\/|\/$/g, "");
  try {
    // WordPress exports letters beyond ASCII by their bytes.
    name = decodeURIComponent(name);
  } catch {
    // A percent sign that is one.
  }
  // What another system would have filled in is no name.
  if (/[/\\{}\p{C}]|^\.+$/u.test(name) || !/[\p{L}\p{N}]/u.test(name)) return null;
  return longSlugOf(name);
}

/** The fields of one source. */
export const SOURCE_SCHEMA = z.object(
  {
    name: words("the source's name"),
    url: address.optional(),
    title: words("the title under which it appeared").optional(),
    published: edtf.optional(),
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

const LANGUAGE = "a language tag such as `en` or `pt-BR`";
const SLUG = "the last part of an address, such as `eastern-quay-opens`";
const ADDRESSES = "an address such as `/2019/05/quay.html`, or a list of them";

/** The front matter of an article: every field is optional, and what is given outranks what is found. */
export const FRONT_MATTER_SCHEMA = z.object({
  title: one("a title"),
  published: when,
  updated: edtf,
  source: list(SOURCE_SCHEMA, "a name, fields of a source, or a list of these"),
  authors: list(words("a name"), "a name or a list of names"),
  editor: one("a name"),
  topics: list(words("a topic's slug or name"), "a slug or name, or a list of them"),
  people: list(words("a name or slug"), "a name or slug, or a list of them"),
  organisations: list(words("a name or slug"), "a name or slug, or a list of them"),
  places: list(words("a name or slug"), "a name or slug, or a list of them"),
  events: list(words("a name or slug"), "a name or slug, or a list of them"),
  standfirst: one("text"),
  added: day,
  language: z
    .string({ error: LANGUAGE })
    .transform((text) => text.trim().replaceAll("_", "-"))
    .refine(isLanguageTag, { error: LANGUAGE }),
  slug: z.string({ error: SLUG }).transform((text, check): Slug => {
    const slug = readSlug(text);
    if (slug !== null) return slug;
    check.addIssue({ code: "custom", message: SLUG });
    return z.NEVER;
  }),
  addresses: list(words(ADDRESSES), ADDRESSES),
  corrections: list(CORRECTION_SCHEMA, "a list of corrections"),
});

export type FieldName = keyof typeof FRONT_MATTER_SCHEMA.shape;

/** Fields whose wrong value keeps the article out: published without them, it might say what is false. */
export const STOPPING_FIELDS: ReadonlySet<FieldName> = new Set<FieldName>(["published", "corrections"]);

/** What is said of each field in docs/front-matter.md, in the order it is said there. */
export const FIELD_NOTES: Readonly<Record<FieldName, FieldNote>> = {
  title: {
    says: "The headline. Without it the first `#` heading, or the headline of a captured page, is used.",
    expects: "text",
    example: "title: Harbour opens its eastern quay",
  },
  published: {
    says: "When the article appeared, no more precisely than is known: a day, a month, a year, or an EDTF interval (`2022-07-12/..` is “on or after 12 July 2022”). A time and a zone may follow a day, and it may be written in any usual way, such as `4 March 2011`; the day is the one that is written. Without it, a day in the name of the file or its folders is taken (`2019-05-14-quay.md`).",
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
    says: "Who wrote it: a name, fields with a `name`, or a list of these; `Ana Ruiz and Ben Cole` is two people. A slug of `authority/people` or a key of `authors.yaml` stands for the name there.",
    expects: "a name or a list of names",
    example: "authors: [Ana Ruiz, Ben Cole]",
  },
  editor: { says: "Who edited it.", expects: "a name", example: "editor: Ben Cole" },
  topics: {
    says: "The topics the desk files it under, by their slugs in `authority/topics` or by name. One that has no record is a topic of its own, provisional, with a page.",
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
  standfirst: {
    says: "What introduces the article: it stands under the headline and is no part of the text.",
    expects: "text",
    example: "standfirst: Ships moor for the first time since the flood.",
  },
  added: {
    says: "The day the archive took the article in. It orders the home page and the feeds, labelled as such, and is never taken for the day of publication. An article with neither day stays out of the Atom feed.",
    expects: DAY,
    example: "added: 2026-11-16",
  },
  language: {
    says: "The language of the text as a BCP 47 tag. Without it the language is found, or is that of site.yaml where it cannot be. Only English is searched for names.",
    expects: "a language tag such as `en` or `pt-BR`",
    example: "language: en",
  },
  slug: {
    says: "The last part of the article's address, where it should not be the file's name. Capitals become small and what is no letter or digit a hyphen; more than 80 characters are cut, and a short digest tells them apart.",
    expects: SLUG,
    example: "slug: eastern-quay-opens",
  },
  addresses: {
    says: "Where the article stood before: each of these addresses leads to where it stands now.",
    expects: ADDRESSES,
    example: "addresses: [/2019/05/quay.html]",
  },
  corrections: {
    says: "What the desk corrected after publication: `date`, `text` and, where words were replaced, `was`.",
    expects: "a list of corrections",
    example:
      "corrections:\n  - date: 2019-05-20\n    text: The quay is 400 metres long.\n    was: The quay is 40 metres long.",
  },
};
