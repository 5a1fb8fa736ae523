import { z } from "zod";
import type { Report } from "../diagnostics/diagnostic.ts";
import { readRecordNames } from "../source/read-record-names.ts";
import { checkFields, readRecordFile } from "../source/record-file.ts";
import type { Slug } from "../text/slug.ts";

const words = z.string({ error: "words" }).trim().min(1, "words");

/** The fields of a file under content/authority/phrases/. */
export const PHRASE_SCHEMA = z.object({
  name: words.describe("What the phrase is about, as pages print it."),
  wordings: z
    .array(words, { error: "a list of wordings" })
    .min(1, "at least one wording")
    .describe("The rival wordings, as articles print them; case and marks do not matter."),
  public: z
    .boolean({ error: "`true` or `false`" })
    .optional()
    .describe("`true` publishes it even where no published article prints it."),
});

/** A policy phrase in its rival wordings, as an editor gathered them. */
export interface PhraseDefinition {
  readonly slug: Slug;
  readonly name: string;
  readonly wordings: readonly string[];
  readonly note: string;
  /** True where it is published even if no published article prints it. */
  readonly isPublic: boolean;
}

/** Reads content/authority/phrases/*.md in the order of their names. */
export function readPhrases(content: string, report: Report): readonly PhraseDefinition[] {
  return readRecordNames(content, "authority/phrases", report).flatMap(({ slug, path }) => {
    const file = readRecordFile(content, path, report);
    const given = file && checkFields(file, PHRASE_SCHEMA, report);
    return file === null || given === null
      ? []
      : [
          {
            slug,
            name: given.name,
            wordings: given.wordings,
            note: file.note,
            isPublic: given.public ?? false,
          },
        ];
  });
}
