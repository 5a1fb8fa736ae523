import { z } from "zod";
import { diagnose } from "../diagnostics/diagnose.ts";
import type { Report } from "../diagnostics/diagnostic.ts";
import { readRecordNames } from "../source/read-record-names.ts";
import { checkFields, type RecordFile, readRecordFile } from "../source/record-file.ts";
import type { Slug } from "../text/slug.ts";
import { RESERVED_FIGURE_SLUGS } from "./urls.ts";

const words = z.string({ error: "words" }).trim().min(1, "words");
const list = z.array(words, { error: "a list of words" });
const kinds = z.array(
  z.enum(["count", "currency", "percent", "ordinal", "measure", "ratio", "fraction", "duration"], {
    error: "`count`, `currency`, `percent`, `ordinal`, `measure`, `ratio`, `fraction` or `duration`",
  }),
  { error: "a list of kinds of figure" },
);

/** The fields of a file under content/series/. */
export const SERIES_SCHEMA = z.object({
  label: words.describe("Name of the series."),
  measure: words.describe("What is measured."),
  of: words.optional().describe("Of what or whom."),
  unit: words.describe("Unit as shown: `trains`, `%`, `CNY`."),
  units: list.optional().describe("Units a figure may have; `unit` where this is absent."),
  kind: kinds.optional().describe("Kinds of figure that may join; all where this is absent."),
  course: z
    .enum(["rising", "free"], { error: "`rising` or `free`" })
    .optional()
    .describe("`rising` for a running total, which can only rise; `free`, the default, for anything else."),
  match: z
    .object(
      { words: z.array(list, { error: "a list of lists of words" }), not: list.optional() },
      { error: "`words` and `not`" },
    )
    .describe(
      "`words`: groups of terms, one of each group must stand in the figure's sentence; `not`: terms that must not.",
    ),
  scopes: z
    .array(z.object({ name: words, words: list }), {
      error: "a list of scopes, each with `name` and `words`",
    })
    .optional()
    .describe(
      "Scopes by the terms that show them, first match wins. Points of different scope are never joined.",
    ),
  public: z
    .boolean({ error: "`true` or `false`" })
    .optional()
    .describe("`true` publishes it even where no published article has a figure of it."),
  scope: words.optional().describe("Scope where none of `scopes` shows; `of` where this is absent."),
});

/** How a series is recognised, as an editor wrote it. */
export interface SeriesDefinition {
  readonly slug: Slug;
  readonly file: RecordFile;
  readonly given: z.infer<typeof SERIES_SCHEMA>;
}

/** Reads content/series/*.md in the order of their names. */
export function readSeries(content: string, report: Report): readonly SeriesDefinition[] {
  const definitions: SeriesDefinition[] = [];
  for (const { slug, path } of readRecordNames(content, "series", report)) {
    const file = readRecordFile(content, path, report);
    const given = file && checkFields(file, SERIES_SCHEMA, report);
    if (file === null || given === null) continue;
    if (RESERVED_FIGURE_SLUGS.has(slug)) {
      const place = { path: file.path, text: file.text, span: null };
      report(
        diagnose("authority/wrong-value", place, {
          found: `\`${slug}\``,
          field: "the file's name",
          expected: "a name that no page of the site has",
        }),
      );
    } else definitions.push({ slug, file, given });
  }
  return definitions;
}
