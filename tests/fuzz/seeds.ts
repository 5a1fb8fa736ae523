import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { formatOf } from "../../src/source/read-source-file.ts";
import { LAW_NAMES, type LawName } from "./fuzz-target.ts";

const HEAD = /^---\n([\s\S]*?\n)---\n/;
const LONGEST = 700;

/** Pieces of the project's own articles, records and fixtures, each with the number of a law it is a text for. */
export function seedsOf(): readonly { readonly law: number; readonly text: string }[] {
  const seeds: { law: number; text: string }[] = [];
  const add = (name: LawName, text: string): void => {
    if (text.trim() !== "") seeds.push({ law: LAW_NAMES.indexOf(name), text: text.slice(0, LONGEST) });
  };
  const files = ["content", "tests/document/fixtures"].flatMap((folder) =>
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name)),
  );
  for (const file of files.sort()) {
    const whole = readFileSync(file, "utf8");
    const [fences = "", fields = ""] = HEAD.exec(whole) ?? [];
    if (file.endsWith(".yaml")) add("yaml", whole);
    if (formatOf(file) === null) continue;
    add("head", fences);
    add("yaml", fields);
    const body = whole.slice(fences.length);
    if (formatOf(file) === "html") {
      for (let at = 0; at < body.length && at < 10 * LONGEST; at += LONGEST) add("html", body.slice(at));
      continue;
    }
    const paragraphs = body.split(/\n\n+/);
    const names: readonly LawName[] = ["text", "article", "markdown"];
    for (let at = 0; at < paragraphs.length && at < 40; at += 3)
      add(names[(at / 3) % 3] ?? "text", paragraphs.slice(at, at + 3).join("\n\n"));
  }
  for (const date of ["2024-07-09", "2024-07", "199", "2024-Q1", "2023-H1", "2024-W28", "2022-07-12/.."])
    add("date", date);
  for (const name of ["Ana Paz", "Crédit Agricole S.A.", "重庆市"]) add("slug", name);
  return seeds;
}
