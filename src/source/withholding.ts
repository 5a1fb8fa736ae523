import { nearest } from "../diagnostics/nearest.ts";
import { dayRangeOf } from "../text/edtf.ts";
import { readInstant } from "../text/instant.ts";
import type { Span } from "../text/span.ts";
import { readWrittenDate } from "../text/written-date.ts";

/** How a field withholds: by being true, by being false, by a word, by being there at all, until a time, or after one. */
export type WithholdingKind = "true" | "false" | "state" | "anything" | "until" | "after";

/** One field that can keep an article out of the site, with what docs/front-matter.md says of it. */
export interface WithholdingField {
  readonly names: readonly string[];
  readonly kind: WithholdingKind;
  /** True where a blank or unclear value, or a name that is nearly this one, stops the article. */
  readonly isStrict: boolean;
  readonly says: string;
  readonly example: string;
}

const field = (
  names: string,
  kind: WithholdingKind,
  isStrict: boolean,
  says: string,
  example: string,
): WithholdingField => ({ names: names.split(" "), kind, isStrict, says, example });

/** Every field that withholds. */
export const WITHHOLDING_FIELDS: readonly WithholdingField[] = [
  field("draft", "true", true, "`true` holds the article back.", "draft: true"),
  field("published publish", "false", true, "`false` holds it back.", "published: false"),
  field(
    "status post_status",
    "state",
    true,
    "`draft`, `private`, `trash`, `withdrawn`, `pending`, `hidden`, `archived`, `unlisted`, `unpublished`, `deleted`, `future` and `scheduled` hold it back; `published`, `publish`, `live` and `public` do not.",
    "status: pending",
  ),
  field("unlisted hidden private", "true", true, "`true` holds it back.", "hidden: true"),
  field(
    "embargo publishAt publishDate publishdate publish_date",
    "until",
    true,
    "The article stays out of the site until this day or time.",
    "embargo: 2027-01-04",
  ),
  field(
    "expiryDate expirydate expires unpublishDate unpublishdate",
    "after",
    true,
    "The article leaves the site at this day or time; `never` is no time.",
    "expiryDate: 2027-01-04T09:00:00Z",
  ),
  field("public live visible", "false", false, "`false` holds it back.", "public: false"),
  field("permalink", "false", false, "`false` holds it back, as in Eleventy.", "permalink: false"),
  field("visibility", "state", false, "As `status`; `members` and `paid` hold back too.", "visibility: paid"),
  field("headless", "true", false, "`true` holds it back, as in Hugo.", "headless: true"),
  field(
    "withdrawn unpublished withheld deleted password",
    "anything",
    false,
    "Any value but `false` holds it back.",
    "withdrawn: 2020-05-04",
  ),
];

const HELD_STATES: ReadonlySet<string> = new Set(
  "draft drafts private trash trashed withdrawn withheld pending hidden archived unlisted unpublished deleted future scheduled embargoed auto-draft members paid password".split(
    " ",
  ),
);
const LIVE_STATES: ReadonlySet<string> = new Set(["published", "publish", "live", "public"]);

/** Fields that say when an article appeared: the first that is there counts. */
const DATE_FIELDS =
  "date published pubDate pubdate pub_date publishedAt published_at publishedDate published_date datePublished".split(
    " ",
  );

/** Sets of fields in which other systems keep their own: what withholds at the top withholds there. */
const WRAPPERS: ReadonlySet<string> = new Set(
  "extra params meta metadata data frontmatter build _build".split(" "),
);
/** Sets of fields of ours in which `published` is another thing. */
const OTHER_SETS: ReadonlySet<string> = new Set(["source", "sources", "corrections"]);

const BY_NAME: ReadonlyMap<string, WithholdingField> = new Map(
  WITHHOLDING_FIELDS.flatMap((entry) => entry.names.map((name) => [name, entry] as const)),
);
/** The names of the fields whose blank and unclear values, and near misses, stop an article. */
export const STRICT_NAMES: readonly string[] = [...BY_NAME].flatMap(([name, { isStrict }]) =>
  isStrict ? [name] : [],
);

/** A day or time that a field gives, with the words it is given in. */
export interface WrittenInstant {
  readonly field: string;
  readonly words: string;
}

/** What front matter says on whether an article may be published. */
export interface Withholding {
  /** The field that holds it back on any day, as written; null where none does. */
  readonly heldBy: string | null;
  /** True where a field that may withhold cannot be understood: it was reported, and the article is held back. */
  readonly isDoubtful: boolean;
  readonly until: readonly WrittenInstant[];
  readonly after: readonly WrittenInstant[];
  /** When the article says it appeared; null where it does not say. */
  readonly date: WrittenInstant | null;
}

export const NOTHING_WITHHELD: Withholding = {
  heldBy: null,
  isDoubtful: false,
  until: [],
  after: [],
  date: null,
};

/** What could not be read of front matter may have held the article back. */
export const ALL_DOUBTFUL: Withholding = { ...NOTHING_WITHHELD, isDoubtful: true };

/** What a field's value is, told from what is read. */
type Reading =
  | "holds"
  | "free"
  | "blank"
  | "unclear"
  | { readonly instant: string }
  | { readonly other: true };

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value) && !(value instanceof Date);

/** A value as words: TOML's own dates are written as they stand in the file. */
function wordsOf(value: unknown): string | null {
  if (typeof value === "string") return value.trim();
  if (typeof value === "number" || typeof value === "bigint" || typeof value === "boolean")
    return String(value);
  return value instanceof Date && !Number.isNaN(value.getTime()) ? value.toISOString() : null;
}

const TRUE_WORDS: ReadonlySet<string> = new Set(["true", "yes", "on", "y", "1"]);
const FALSE_WORDS: ReadonlySet<string> = new Set(["false", "no", "off", "n", "0"]);

/** `true`, `false`, and the words and numbers that other programs read as these; null for anything else. */
function readTruth(words: string | null): boolean | null {
  const lower = words?.toLowerCase() ?? "";
  return TRUE_WORDS.has(lower) ? true : FALSE_WORDS.has(lower) ? false : null;
}

/** True for a day or time; a zone matters for when it is, not for whether it is one. */
const isInstant = (words: string): boolean => readInstant(words, "UTC") !== null;

function read(kind: WithholdingKind, value: unknown, isDate: boolean): Reading {
  const words = wordsOf(value);
  // Systems write a date that is not set as an empty one.
  if (value === null || value === undefined || words === "") return isDate ? { other: true } : "blank";
  const truth = readTruth(words);
  switch (kind) {
    case "true":
      return truth === null ? "unclear" : truth ? "holds" : "free";
    case "false":
      // A year such as `2019` is when it was published.
      if (truth === null) return isDate ? { other: true } : "unclear";
      return truth ? "free" : "holds";
    case "state": {
      const state = words?.toLowerCase().replace(/[\s_]+/g, "-") ?? "";
      return HELD_STATES.has(state) ? "holds" : LIVE_STATES.has(state) ? "free" : "unclear";
    }
    case "anything":
      return truth === false ? "free" : "holds";
    case "until":
      return words !== null && isInstant(words) ? { instant: words } : "unclear";
    case "after":
      if (words?.toLowerCase() === "never") return "free";
      return words !== null && isInstant(words) ? { instant: words } : "unclear";
    default:
      return kind satisfies never;
  }
}

const EXPECTED: Readonly<Record<WithholdingKind, string>> = {
  true: "`true` or `false`",
  false: "`true` or `false`",
  state: "`published` or `draft`, or another of the words that docs/front-matter.md lists",
  anything: "`true` or `false`",
  until: "a day or time such as `2027-01-04` or `2027-01-04T09:00:00Z`",
  after: "a day or time such as `2027-01-04` or `2027-01-04T09:00:00Z`",
};

/** A name without what people vary: case, accents, hyphens and the like. */
const plain = (key: string): string =>
  key
    .normalize("NFKD")
    .toLowerCase()
    .replace(/[^a-z0-9]/g, "");

// Names that no one gives to anything else: whatever follows, a time to hold back until or after is meant.
const SURELY: readonly (readonly [RegExp, string])[] = [
  [/embargo/, "embargo"],
  [
    /^(?:publish|(?:go)?live|hold|held|visible|hidden|private)(?:at|on|time|from|after|until|till)$/,
    "publishAt",
  ],
  [/^(?:expir|unpublish)/, "expiryDate"],
];
// One of the fields that are true or false, with what programs put around its name: `isDraft`, `drafts`.
const AROUND =
  /^(?:is|set)?(draft|hidden|private|unlisted|published|publish|public)(?:s|d|ed|status|mode|flag|only)?$/;
// Words near to one of these fields that are fields of their own elsewhere.
const OWN_WORDS =
  /^(?:publish(?:er|ers|ing)|publications?|experts?|express|expos?|craft|drift|stat(?:e|es|s|us))$/;

/** The field that withholds which a key names but for capitals and marks; null for none, and for a day of publication. */
function sameName(key: string, value: unknown): string | null {
  const same = STRICT_NAMES.find((name) => plain(name) === plain(key)) ?? null;
  const isDay =
    same === "published" && dayRangeOf(readWrittenDate(wordsOf(value) ?? "")?.edtf ?? "") !== null;
  return isDay ? null : same;
}

/** The field that withholds which a key is nearly the name of; null where it is none. */
function nearMiss(key: string, value: unknown): string | null {
  const bare = plain(key);
  const sure = SURELY.find(([pattern]) => pattern.test(bare));
  if (sure !== undefined) return sure[1];
  const words = wordsOf(value);
  const mayBeTruth = value === null || words === "" || readTruth(words) !== null;
  const around = AROUND.exec(bare)?.[1];
  if (around !== undefined && mayBeTruth) return around === "public" ? "published" : around;
  const near = OWN_WORDS.test(bare) ? null : nearest(bare, STRICT_NAMES);
  if (near === null || near === "status" || near === "post_status") return null;
  const kind = BY_NAME.get(near)?.kind;
  // A short name has many neighbours that are words of their own; their values are seldom true or false.
  const isNear =
    kind === "until" || kind === "after" ? Math.abs(bare.length - plain(near).length) <= 2 : mayBeTruth;
  return isNear ? near : null;
}

/** What the reader of withholding fields asks and tells. */
export interface WithholdingDesk {
  readonly spanOf: (path: readonly PropertyKey[]) => Span;
  readonly keySpanOf: (key: string) => Span;
  /** True for a field that is read or passed over as something else. */
  readonly isKnown: (key: string) => boolean;
  readonly sayUnclear: (span: Span, facts: { field: string; found: string; expected: string }) => void;
  readonly sayNearMiss: (span: Span, facts: { field: string; nearest: string }) => void;
}

/**
 * Reads what front matter says on whether an article may be published, whatever system wrote it. What is blank, cannot be
 * understood, or is nearly the name of a field that withholds is reported, and leaves the article in doubt. `taken` are
 * the keys that need no more reading.
 */
export function readWithholding(
  data: Readonly<Record<string, unknown>>,
  desk: WithholdingDesk,
): { readonly withholding: Withholding; readonly taken: ReadonlySet<string> } {
  const taken = new Set<string>();
  const until: WrittenInstant[] = [];
  const after: WrittenInstant[] = [];
  let heldBy: string | null = null;
  let isDoubtful = false;

  const take = (path: readonly string[], key: string, value: unknown, entry: WithholdingField): void => {
    const reading = read(entry.kind, value, key === "published");
    if (typeof reading === "object" && "other" in reading) return;
    // A day from which it may be published is when it was published too.
    const isElse =
      /^publish_?date$/i.test(key) || (!entry.isStrict && (reading === "unclear" || reading === "blank"));
    if (path.length === 0 && !isElse) taken.add(key);
    if (reading === "holds") heldBy ??= `${[...path, key].join(".")}: ${wordsOf(value) ?? "…"}`;
    else if (typeof reading === "object")
      (entry.kind === "after" ? after : until).push({ field: key, words: reading.instant });
    else if (reading !== "free" && entry.isStrict) {
      isDoubtful = true;
      const span = reading === "blank" ? spanOfKey(path, key) : desk.spanOf([...path, key]);
      const found =
        reading === "blank" ? "nothing" : `\`${(wordsOf(value) ?? "a list or set").slice(0, 60)}\``;
      desk.sayUnclear(span, { field: [...path, key].join("."), found, expected: EXPECTED[entry.kind] });
    }
  };
  const spanOfKey = (path: readonly string[], key: string): Span =>
    path.length === 0 ? desk.keySpanOf(key) : desk.spanOf([...path, key]);
  const miss = (path: readonly string[], key: string, near: string): void => {
    isDoubtful = true;
    if (path.length === 0) taken.add(key);
    desk.sayNearMiss(spanOfKey(path, key), { field: [...path, key].join("."), nearest: near });
  };
  const walk = (fields: Readonly<Record<string, unknown>>, path: readonly string[]): void => {
    const isWrapped = path.every((key) => WRAPPERS.has(key));
    for (const [key, value] of Object.entries(fields)) {
      const entry = BY_NAME.get(key);
      if (path.some((above) => above === "build" || above === "_build")) {
        if (key === "render" && (value === "never" || readTruth(wordsOf(value)) === false))
          heldBy ??= `${path.join(".")}.render: ${wordsOf(value)}`;
        continue;
      }
      if (entry !== undefined && isWrapped) take(path, key, value, entry);
      else if (isRecord(value) && (path.length > 0 || !OTHER_SETS.has(key))) walk(value, [...path, key]);
      else if (!isWrapped) {
        // A field that would hold an article back stands where nothing reads it.
        const isTold = entry !== undefined && /^(?:draft|embargo|publishAt|published?)$/.test(key);
        const holds = isTold ? read(entry.kind, value, true) : "free";
        if (holds === "holds" || (typeof holds === "object" && "instant" in holds)) miss(path, key, key);
      } else if (!DATE_FIELDS.includes(key)) {
        const near = sameName(key, value) ?? (desk.isKnown(key) ? null : nearMiss(key, value));
        if (near !== null) miss(path, key, near);
      }
    }
  };
  walk(data, []);
  return { withholding: { heldBy, isDoubtful, until, after, date: dateOf(data) }, taken };
}

function dateOf(data: Readonly<Record<string, unknown>>): WrittenInstant | null {
  for (const name of DATE_FIELDS) {
    const words = Object.hasOwn(data, name) ? wordsOf(data[name]) : null;
    if (words !== null && readWrittenDate(words) !== null) return { field: name, words };
  }
  return null;
}

// As much of a file as its head can be, and the most lines of it.
const LONGEST_HEAD = 4000;
const FENCE_LIKE = /^(?:-{2,}|[—–]+|\+{3,}|;{3,}|`{3,} ?\w*|\{)$/;
const FIELD_LINE = /^\s*["']?([A-Za-z][\w-]*)["']?\s*[:=](?:\s(.*)|)$/;

/**
 * Where a file that has no front matter begins with lines of fields all the same, one of which would hold it back: the
 * fence is missing, or does not stand on the first line. Null where there is no such line.
 */
export function findLooseWithholding(text: string): (Span & { readonly field: string }) | null {
  const lines = [...text.slice(0, LONGEST_HEAD).matchAll(/[^\r\n]+/g)].filter(([line]) => line.trim() !== "");
  const isFenced = FENCE_LIKE.test((lines[0]?.[0] ?? "").trim());
  for (const line of isFenced ? lines.slice(1) : lines) {
    const found = FIELD_LINE.exec(line[0]);
    if (found === null) return null;
    const [, key = "", written = ""] = found;
    const value = written.trimStart();
    const entry = [...BY_NAME].find(([name, { isStrict }]) => isStrict && plain(name) === plain(key))?.[1];
    if (entry === undefined) continue;
    const reading = read(entry.kind, value.replace(/^["']|["'],?$|,$/g, ""), true);
    // A release may print `EMBARGO: 4 May` as its own words.
    if (reading === "holds" || (isFenced && typeof reading === "object" && "instant" in reading))
      return { start: line.index, end: line.index + line[0].length, field: key };
  }
  return null;
}
