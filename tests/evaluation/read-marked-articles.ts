import { readdirSync, readFileSync } from "node:fs";
import { parse } from "yaml";
import { marksSchema } from "./marks.ts";
import { type PlacedMarks, placeMarks } from "./place-marks.ts";

export interface MarkedArticle {
  /** The file's name without its ending: `07-airport-terminal`. */
  readonly id: string;
  readonly text: string;
  readonly published: string | null;
  readonly marks: PlacedMarks;
}

/** Reads the articles and their marks, by name. A mark that does not fit its article throws with the file named. */
export function readMarkedArticles(
  folder: URL = new URL("./articles/", import.meta.url),
): readonly MarkedArticle[] {
  const ids = readdirSync(folder)
    .filter((name) => name.endsWith(".txt"))
    .map((name) => name.slice(0, -".txt".length))
    .sort();
  return ids.map((id) => {
    try {
      const text = readFileSync(new URL(`${id}.txt`, folder), "utf8");
      const marks = marksSchema.parse(parse(readFileSync(new URL(`${id}.yaml`, folder), "utf8")));
      return { id, text, published: marks.published, marks: placeMarks(marks, text) };
    } catch (fault) {
      throw new Error(`${id}: ${fault instanceof Error ? fault.message : String(fault)}`, { cause: fault });
    }
  });
}
