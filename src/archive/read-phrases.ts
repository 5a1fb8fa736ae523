import { join } from "node:path";
import { z } from "zod";
import { namesIn } from "../authority/read-authority.ts";
import type { Report } from "../diagnostics/diagnostic.ts";
import { checkFields, readRecordFile } from "../source/record-file.ts";
import { type Slug, slugOf } from "../text/slug.ts";

const words = z.string({ error: "words" }).trim().min(1, "words");

/** The fields of a file under content/authority/phrases/. */
export const PHRASE_SCHEMA = z.object({
  name: words.describe("What the phrase is about, as pages print it."),
  wordings: z
    .array(words, { error: "a list of wordings" })
    .min(1, "at least one wording")
    .describe("The rival wordings, as articles print them; case and marks do not matter."),
});

/** A policy phrase in its rival wordings, as an editor gathered them. */
export interface PhraseDefinition {
  readonly slug: Slug;
  readonly name: string;
  readonly wordings: readonly string[];
  readonly note: string;
}

/** Reads content/authority/phrases/*.md in the order of their names. */
export function readPhrases(content: string, report: Report): readonly PhraseDefinition[] {
  const folder = join(content, "authority", "phrases");
  return namesIn(folder, /\.md$/).flatMap((name) => {
    const file = readRecordFile(join(folder, name), `authority/phrases/${name}`, report);
    const given = file && checkFields(file, PHRASE_SCHEMA, report);
    if (file === null || given === null) return [];
    return [{ slug: slugOf(name.replace(/\.md$/, "")), ...given, note: file.note }];
  });
}
