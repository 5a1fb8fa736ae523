import { z } from "zod";
import { diagnose } from "../diagnostics/diagnose.ts";
import type { Report } from "../diagnostics/diagnostic.ts";
import { checkFields, readRecordFile } from "../source/record-file.ts";
import { WRITING_SYSTEMS } from "../source/writing-system.ts";
import { isTimeZone } from "../text/instant.ts";
import { isLanguageTag } from "../text/language-tag.ts";
import type { Site } from "./site.ts";

const words = z.string({ error: "words" }).trim().min(1, "words");
const ADDRESS = "an address such as `https://example.org/archive/`";
const address = z
  .string({ error: ADDRESS })
  .refine((text) => URL.canParse(text) && /^https?:$/.test(new URL(text).protocol), ADDRESS)
  // Every page prints it.
  .refine((text) => {
    const { username, password } = URL.canParse(text) ? new URL(text) : { username: "", password: "" };
    return username === "" && password === "";
  }, "an address without a user or password");
const language = words.refine(isLanguageTag, "a language tag such as `en` or `pt-BR`");

const ZONE = "an IANA time zone such as `Europe/Lisbon`";

/** The fields of content/site.yaml. */
export const SITE_SCHEMA = z.object({
  title: words.optional().describe("Name of the archive, in the masthead of every page."),
  description: words.optional().describe("One sentence under it."),
  base: address.optional().describe("Address the site is published at; may have a path."),
  language: language
    .optional()
    .describe("Language of the pages and, where an article's own cannot be told, of the articles, BCP 47."),
  articles: z
    .union([words, z.array(words)], { error: "a path such as `posts/`, or a list of paths" })
    .optional()
    .describe(
      "Where the articles are, below the content folder; else `articles/`, or `posts/`, `_posts/`, `news/`, `blog/`.",
    ),
  minimum: z
    .number({ error: "a whole number" })
    .int("a whole number")
    .min(0, "a whole number")
    .optional()
    .describe("Fewest articles the archive may hold; with fewer nothing is published."),
  timeZone: z
    .string({ error: ZONE })
    .refine(isTimeZone, ZONE)
    .optional()
    .describe(
      "Time zone of the desk, IANA name: the days of `embargo` and the like begin at midnight there.",
    ),
  system: z
    .enum(WRITING_SYSTEMS, { error: `one of ${WRITING_SYSTEMS.map((name) => `\`${name}\``).join(", ")}` })
    .optional()
    .describe(
      "System that wrote the articles. `jekyll` and `hugo` hold back what is dated in the future. Without it their settings beside the folder tell.",
    ),
  judgements: z
    .enum(["public", "private"], { error: "`public` or `private`" })
    .optional()
    .describe(
      "`public` prints who decided a judgement and why; `private`, the default, only that the desk did.",
    ),
  desk: z
    .object({ name: words.optional(), email: words.optional() }, { error: "`name` and `email`" })
    .optional()
    .describe("Who keeps the archive: `name`, `email`."),
  licence: z
    .object({ name: words, url: address.optional() }, { error: "`name` and `url`" })
    .optional()
    .describe("Licence of the texts: `name`, `url`."),
});

/** Used where the archive does not say where it is published. */
export const DEFAULT_BASE = "http://localhost:8080/";
export const SITE_PATH = "site.yaml";

/** Reads content/site.yaml. Every field has a default; a missing `base` is a warning, because addresses then lead nowhere. */
export function readSite(content: string, report: Report): Site {
  const file = readRecordFile(content, SITE_PATH, report);
  const given =
    file === null || file.block.data === null ? {} : (checkFields(file, SITE_SCHEMA, report) ?? {});
  const data: unknown = file?.block.data;
  // One that is written and wrong has its own fault.
  const isWritten = typeof data === "object" && data !== null && "base" in data;
  if (given.base === undefined && !isWritten)
    report(
      diagnose(
        "site/no-base",
        { path: SITE_PATH, text: file?.text ?? null, span: null },
        { base: DEFAULT_BASE },
      ),
    );
  const base = (given.base ?? DEFAULT_BASE).replace(/[?#].*/s, "");
  return {
    title: given.title ?? "News archive",
    description: given.description ?? "Articles, and what they say, with the words that say it.",
    base: base.endsWith("/") ? base : `${base}/`,
    language: given.language ?? "en",
    articleLanguage: given.language ?? null,
    timeZone: given.timeZone ?? "UTC",
    system: given.system ?? null,
    showsJudgements: given.judgements === "public",
    desk: { name: given.desk?.name ?? null, email: given.desk?.email ?? null },
    licence:
      given.licence === undefined ? null : { name: given.licence.name, url: given.licence.url ?? null },
  };
}
