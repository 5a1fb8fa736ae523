import { z } from "zod";
import { isEdtf } from "../text/edtf.ts";

const words = z.string({ error: "words" }).trim().min(1, "words");
/** YAML reads an unquoted `2024` as a number; a year is a date all the same. */
const edtf = z
  .union([z.string(), z.number()], { error: "a date such as `2024-07-09`, `2024-07` or `2022-07-12/..`" })
  .transform(String)
  .refine(isEdtf, "a date such as `2024-07-09`, `2024-07` or `2022-07-12/..`");
const list = z.array(words, { error: "a list of words" });
const link = z
  .string({ error: "an address that begins with https:// or http://" })
  .regex(/^https?:\/\/\S+$/, "an address that begins with https:// or http://");

/** The fields an editor may write in a record under content/authority/{people,organisations,places,events,topics}/. */
export const AUTHORITY_SCHEMA = z.object({
  name: words.describe("Preferred name, as pages print it."),
  sort: words.optional().describe("Form it is filed under in an A to Z: `Haaf, Pim ten`."),
  variants: list.optional().describe("Other whole forms an article may print: spellings, acronyms."),
  kind: words.optional().describe("What it is: `company`, `consulate`, `district`, `forum`."),
  country: words.optional().describe("Country, by name or record."),
  code: words.optional().describe("ISO 3166-1 code of a country."),
  sameAs: z
    .array(link, { error: "a list of addresses" })
    .optional()
    .describe("Addresses of the same thing elsewhere."),
  notSameAs: list.optional().describe("Records it must not be confused with, as `kind/slug`."),
  roles: z
    .array(
      z.object({
        title: words,
        organisation: words.optional(),
        country: words.optional(),
        attested: edtf.optional(),
        article: words.optional(),
      }),
      { error: "a list of roles" },
    )
    .optional()
    .describe("Posts as attested: title, organisation, country, attested (a date), article."),
  place: words.optional().describe("Slug of the place where an organisation has its seat."),
  parent: words.optional().describe("Slug of the organisation it belongs to."),
  within: words.optional().describe("Slug of the place it lies in."),
  latitude: z
    .number("a number of degrees")
    .min(-90, "at least -90")
    .max(90, "at most 90")
    .optional()
    .describe("Degrees north, WGS 84."),
  longitude: z
    .number("a number of degrees")
    .min(-180, "at least -180")
    .max(180, "at most 180")
    .optional()
    .describe("Degrees east, WGS 84."),
  dates: edtf.optional().describe("When an event was held, as far as attested."),
  places: list.optional().describe("Slugs of the places of an event."),
  organisers: list.optional().describe("Slugs or names of an event's organisers."),
  participants: list.optional().describe("Slugs or names of those who took part."),
  series: words.optional().describe("Name of the series of events it belongs to."),
  terms: list.optional().describe("Words and phrases that show a topic."),
  mediaTopics: z
    .array(
      z.object({
        code: z
          .string({ error: "a code such as `medtop:20000344`" })
          .regex(/^medtop:\d{8}$/, "a code such as `medtop:20000344`"),
        label: words,
        match: z.enum(["exact", "broader", "narrower"], { error: "`exact`, `broader` or `narrower`" }),
      }),
      { error: "a list of media topics" },
    )
    .optional()
    .describe(
      "IPTC Media Topics of a topic: code, label, and whether the standard's is the same, broader or narrower.",
    ),
  broader: words.optional().describe("Slug of the wider topic."),
  public: z
    .boolean({ error: "`true` or `false`" })
    .optional()
    .describe("`true` publishes it even where no published article names it."),
});
