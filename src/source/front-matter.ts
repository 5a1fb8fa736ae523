import type { z } from "zod";
import type { DiagnosticCode, Facts } from "../diagnostics/catalogue.ts";
import { diagnose } from "../diagnostics/diagnose.ts";
import type { Report } from "../diagnostics/diagnostic.ts";
import type { CalendarDate } from "../text/calendar-date.ts";
import type { Edtf } from "../text/edtf.ts";
import { dataWithoutHidden, type HiddenCounts, NOTHING_HIDDEN } from "../text/hidden-characters.ts";
import type { Slug } from "../text/slug.ts";
import type { Span } from "../text/span.ts";
import type { WrittenDate } from "../text/written-date.ts";
import { readFrontMatterBlock } from "./front-matter-block.ts";
import type { CORRECTION_SCHEMA, FieldName, SOURCE_SCHEMA } from "./front-matter-schema.ts";
import {
  type Desk,
  foldKey,
  givenFields,
  isKnownField,
  nameOf,
  readField,
  unknownFields,
} from "./read-fields.ts";
import { type Picture, readPicture, readSourceUrl } from "./read-picture.ts";
import type { SourceFile } from "./source-file.ts";
import {
  ALL_DOUBTFUL,
  findLooseWithholding,
  NOTHING_WITHHELD,
  readWithholding,
  type Withholding,
} from "./withholding.ts";
import type { Written } from "./written.ts";

/** One source as the desk writes it; dates are EDTF. */
export interface WrittenSource {
  readonly name: string;
  readonly url: string | null;
  readonly title: string | null;
  readonly published: Edtf | null;
  readonly captured: CalendarDate | null;
}

/** One correction as the desk writes it. */
export interface WrittenCorrection {
  readonly date: CalendarDate;
  readonly text: string;
  readonly was: string | null;
}

/** What an editor wrote at the head of a file. A field that is absent or wrong is null or empty; a wrong one was reported. */
export interface FrontMatter {
  /** The block with both its fences, null where the file has none. The article's text begins where it ends, or at 0. */
  readonly span: Span | null;
  /** True where it stands there and could not be read, so that nothing is known to be missing. */
  readonly isBroken: boolean;
  readonly title: Written<string> | null;
  readonly published: Written<Edtf> | null;
  /** The time `published` is written with: `2015-03-04T10:00:00+01:00`, without a zone where none is written; null without one. */
  readonly moment: string | null;
  readonly updated: Written<Edtf> | null;
  readonly sources: readonly Written<WrittenSource>[];
  readonly authors: readonly Written<string>[];
  readonly editor: Written<string> | null;
  readonly topics: readonly Written<string>[];
  /** Those of the topics that stand under `categories`: some systems make addresses of them. */
  readonly categories: readonly string[];
  readonly people: readonly Written<string>[];
  readonly organisations: readonly Written<string>[];
  readonly places: readonly Written<string>[];
  readonly events: readonly Written<string>[];
  /** What introduces the article; it may hold Markdown or HTML. */
  readonly standfirst: Written<string> | null;
  /** The picture that leads the article. */
  readonly picture: Written<Picture> | null;
  readonly added: Written<CalendarDate> | null;
  readonly language: Written<string> | null;
  readonly slug: Written<Slug> | null;
  /** Where it stood before: `permalink`, `aliases`, Zola's `path` and their like, as written. */
  readonly addresses: readonly Written<string>[];
  /** What it says on whether the article may be published. */
  readonly withholding: Withholding;
  readonly corrections: readonly Written<WrittenCorrection>[];
  /** Names of fields that nothing here knows. */
  readonly unread: readonly Written<string>[];
  /** What was left out of the values because it is not seen. */
  readonly hidden: HiddenCounts;
}

/** The front matter of a file that has none. */
export const NO_FRONT_MATTER: FrontMatter = {
  span: null,
  isBroken: false,
  title: null,
  published: null,
  moment: null,
  updated: null,
  sources: [],
  authors: [],
  editor: null,
  topics: [],
  categories: [],
  people: [],
  organisations: [],
  places: [],
  events: [],
  standfirst: null,
  picture: null,
  added: null,
  language: null,
  slug: null,
  addresses: [],
  withholding: NOTHING_WITHHELD,
  corrections: [],
  unread: [],
  hidden: NOTHING_HIDDEN,
};

/** What is said of a file whose front matter cannot be read: it may well have held the article back. */
const BROKEN: FrontMatter = { ...NO_FRONT_MATTER, isBroken: true, withholding: ALL_DOUBTFUL };

/** The words of a scalar without its quotation marks, where they stand in the file as they are. */
function wordsSpan(text: string, span: Span, value: unknown): Span {
  const isQuoted =
    /^["']/.test(text.charAt(span.start)) && text.slice(span.start + 1, span.end - 1) === value;
  if (isQuoted) return { start: span.start + 1, end: span.end - 1 };
  // What is written in a list on one line, or in TOML, stands somewhere within.
  const at = typeof value === "string" ? text.slice(span.start, span.end).indexOf(value) : -1;
  return at < 0 ? span : { start: span.start + at, end: span.start + at + String(value).length };
}

function composeFrontMatter(
  desk: Desk,
  data: Readonly<Record<string, unknown>>,
  span: Span,
  hidden: HiddenCounts,
): FrontMatter {
  const { block, say } = desk;
  const { withholding, taken } = readWithholding(data, {
    spanOf: block.spanOf,
    keySpanOf: block.keySpanOf,
    isKnown: isKnownField,
    sayUnclear: (place, facts) => say("front-matter/unclear-withholding", place, facts),
    sayNearMiss: (place, facts) => say("front-matter/near-withholding", place, facts),
  });
  const given = givenFields(Object.fromEntries(Object.entries(data).filter(([key]) => !taken.has(key))));
  // readField has parsed each value with the schema of its field, which is what makes these casts safe.
  const many = <T>(field: FieldName): readonly Written<T>[] =>
    readField(desk, given, field).map(({ path, value }) => ({
      value: value as T,
      span: wordsSpan(desk.text, desk.block.spanOf(path), value),
    }));
  const one = <T>(field: FieldName): Written<T> | null => many<T>(field)[0] ?? null;
  const published = one<WrittenDate>("published");
  const sources = many<z.infer<typeof SOURCE_SCHEMA>>("source");
  return {
    span,
    isBroken: false,
    title: one("title"),
    published: published === null ? null : { value: published.value.edtf, span: published.span },
    moment: published?.value.moment ?? null,
    updated: one("updated"),
    sources: sources.map(({ value, span: place }) => ({
      value: {
        name: value.name,
        url: value.url ?? (sources.length === 1 ? readSourceUrl(given) : null),
        title: value.title ?? null,
        published: value.published ?? null,
        captured: value.captured ?? null,
      },
      span: place,
    })),
    authors: many("authors"),
    editor: one("editor"),
    topics: many("topics"),
    categories: readField({ ...desk, say: () => {} }, given, "topics").flatMap(({ path, value }) =>
      /^categor/i.test(String(path[0])) ? [String(value)] : [],
    ),
    people: many("people"),
    organisations: many("organisations"),
    places: many("places"),
    events: many("events"),
    standfirst: one("standfirst"),
    picture: readPicture(desk, given),
    added: one("added"),
    language: one("language"),
    slug: one("slug"),
    addresses: many("addresses"),
    withholding,
    corrections: many<z.infer<typeof CORRECTION_SCHEMA>>("corrections").map(({ value, span: place }) => ({
      value: { date: value.date, text: value.text, was: value.was ?? null },
      span: place,
    })),
    unread: unknownFields(desk, data, new Set([...taken].map(foldKey))),
    hidden,
  };
}

/**
 * Reads the front matter of an article: YAML, TOML or JSON at the head of the file. Every fault is reported with its
 * place, all at once; a wrong field is left out and the others are read. Dates stay the words they are. A block in another
 * language is refused and never run.
 *
 * @example
 * readFrontMatter({path: "a.md", format: "markdown", text: "---\ntitle: Quay\n---\n"}, report).title
 * //=> {value: "Quay", span: {start: 11, end: 15}}
 */
export function readFrontMatter(source: SourceFile, report: Report): FrontMatter {
  const { path, text } = source;
  const say = (code: DiagnosticCode, span: Span, facts: Facts): void =>
    report(diagnose(code, { path, text, span }, facts));
  const found = readFrontMatterBlock(text);
  switch (found.outcome) {
    case "none": {
      const loose = findLooseWithholding(text);
      if (loose === null) return NO_FRONT_MATTER;
      const why = `\`${loose.field}\` stands outside the lines that enclose fields at the head of a file`;
      say("front-matter/broken", loose, { language: "front matter", why });
      return BROKEN;
    }
    case "unclosed": {
      const why = `the closing line \`${found.closing}\` is missing`;
      say("front-matter/broken", found.opening, { language: "front matter", why });
      return BROKEN;
    }
    case "foreign": {
      const { language, span } = found;
      say("front-matter/not-yaml", language, { engine: text.slice(language.start, language.end) });
      return { ...BROKEN, span };
    }
    case "read": {
      const { block, span, language } = found;
      for (const { start, end, why } of block.faults)
        say("front-matter/broken", { start, end }, { language, why });
      if (block.faults.length > 0) return { ...BROKEN, span };
      const hidden = new Map<string, number>();
      const data = dataWithoutHidden(block.data, hidden);
      if (data === null) return { ...NO_FRONT_MATTER, span };
      if (typeof data === "object" && !Array.isArray(data)) {
        // A set of fields is what is left here.
        const fields = data as Readonly<Record<string, unknown>>;
        return composeFrontMatter({ text, block: { ...block, data }, say }, fields, span, hidden);
      }
      const facts = { found: nameOf(data), field: "front matter", expected: "fields with values" };
      say("front-matter/wrong-value", block.spanOf([]), facts);
      return { ...BROKEN, span };
    }
    default:
      return found satisfies never;
  }
}
