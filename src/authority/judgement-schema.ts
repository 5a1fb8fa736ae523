import { z } from "zod";
import { isEdtf } from "../text/edtf.ts";
import { isSlug } from "../text/slug.ts";

const words = z.string({ error: "words" }).trim().min(1, "words");
const ID = "an id such as `person/marta-nunes`";
const id = z.string({ error: ID }).refine((text) => {
  const [, slug] = /^(?:person|organisation|place|event)\/(.+)$/s.exec(text) ?? [];
  // The slug is a part of an address: nothing such as `..` or `a#s1` may stand there.
  return slug !== undefined && isSlug(slug);
}, ID);
const when = z
  .union([z.string(), z.number()], { error: "a day such as `2026-11-16`" })
  .transform(String)
  .refine(isEdtf, "a day such as `2026-11-16`");

const signature = {
  by: words.describe("Who decided."),
  on: when.describe("When."),
  because: words.describe("Why."),
};

/** A ruling on words of one article. */
export const JUDGEMENT_SCHEMA = z.object({
  article: words.describe("Article file below content/, ending optional."),
  words: words.describe("The words as the article prints them."),
  is: words.nullable().describe("Record they mean, `kind/slug`; `null` where they mean nothing on record."),
  ...signature,
});

/** Two entities are one. */
export const MERGE_SCHEMA = z.object({
  merge: id.describe("The entity that is the same as another: a record, or one found without a record."),
  into: id.describe("The entity it is; its name is kept, and the other's address leads to it."),
  ...signature,
});

/** Two entities are not one. */
export const DIFFERENCE_SCHEMA = z.object({
  notSame: z
    .tuple([id, id], { error: "a list of two ids" })
    .describe("The two entities that must not be taken for one another."),
  ...signature,
});

/** A name means another entity in one article than elsewhere. */
export const SPLIT_SCHEMA = z.object({
  split: words.describe("The name in full, as the article gives it."),
  article: words.describe("Article file below content/, ending optional."),
  is: id.describe("The entity it means there: a record, or a new id that gets a page of its own."),
  ...signature,
});
