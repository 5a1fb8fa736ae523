import { z } from "zod";

/** One answer, or a list of answers each of which a careful reader accepts; null among them where none is right too. */
function oneOrMore<Schema extends z.ZodType>(schema: Schema) {
  return z
    .union([schema, z.array(schema).min(1)])
    .transform((given) => (Array.isArray(given) ? given : [given]) as readonly z.output<Schema>[]);
}

// YAML reads `2019` and `199` as numbers; the printed words are meant.
const words = z.union([z.string().min(1), z.number()]).transform(String);
const wordsOrNone = z.union([z.null(), words]);

/** A name alone, or a list that begins with the full name and goes on with the other forms the article prints. */
const names = z
  .union([words, z.array(words).min(1)])
  .transform((given): readonly string[] => (typeof given === "string" ? [given] : given));

const person = z.strictObject({
  role: oneOrMore(wordsOrNone).default([]),
  affiliation: oneOrMore(wordsOrNone).default([]),
  country: z.string().nullable().default(null),
  surfaces: z.array(words).default([]),
});

const BOUNDS = [
  "exact",
  "about",
  "at-least",
  "more-than",
  "at-most",
  "less-than",
  "nearly",
  "between",
] as const;
const KINDS = [
  "count",
  "currency",
  "percent",
  "ordinal",
  "measure",
  "ratio",
  "fraction",
  "duration",
] as const;

const figure = z.tuple([
  words,
  z.union([z.number(), z.tuple([z.number(), z.number()])]),
  oneOrMore(wordsOrNone),
  oneOrMore(z.enum(BOUNDS)).optional(),
  oneOrMore(z.enum(KINDS)).optional(),
]);

/** What is marked by hand in one article; docs/evaluation.md describes each field. */
export const marksSchema = z.strictObject({
  published: words.nullable().default(null),
  people: z.record(z.string(), person).default({}),
  organisations: z.array(names).default([]),
  places: z.array(names).default([]),
  events: z.array(names).default([]),
  dates: z.array(z.tuple([words, oneOrMore(wordsOrNone)])).default([]),
  figures: z.array(figure).default([]),
  quotes: z.array(z.tuple([oneOrMore(wordsOrNone), words])).default([]),
  statements: z.array(z.tuple([oneOrMore(words), words])).default([]),
  doubtful: z.array(words).default([]),
});

export type Marks = z.output<typeof marksSchema>;
