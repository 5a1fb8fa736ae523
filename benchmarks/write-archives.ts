import { cpSync, mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { type MadeArticle, makeArticle } from "./make-article.ts";

/** Whose archive is written: ours has no lists in its front matter, the others have nothing else to go by. */
export type Maker = "dateline" | "hugo" | "eleventy";

const PEERS = fileURLToPath(new URL("./peers/", import.meta.url));

function write(file: string, text: string): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}

/** The article with who and what it names in its front matter, where generators that find nothing by themselves look. */
function withSubjects({ text, subjects }: MadeArticle, maker: Maker): string {
  const end = text.indexOf("\n---\n", 4);
  const { title, published, people, organisations, places } = subjects;
  const fields = {
    title,
    date: published,
    published,
    source: /^source: (.*)$/m.exec(text)?.[1] ?? "",
    people: [...new Set(people)],
    organisations: [...new Set(organisations)],
    places: [...new Set(places)],
    ...(maker === "eleventy" ? { layout: "article.njk" } : {}),
  };
  const lines = Object.entries(fields).map(([name, value]) => `${name}: ${JSON.stringify(value)}`);
  return `---\n${lines.join("\n")}\n---\n${text.slice(end + 5)}`;
}

/** Writes the first `count` articles as an archive of one maker's into an empty folder; answers the file of the first. */
export function writeArchive(folder: string, maker: Maker, count: number): string {
  if (maker !== "dateline") cpSync(join(PEERS, maker), folder, { recursive: true });
  else write(join(folder, "content", "site.yaml"), "title: Archive\nbase: http://localhost:8080/\n");
  for (let number = 0; number < count; number += 1) {
    const made = makeArticle(number);
    const text = maker === "dateline" ? made.text : withSubjects(made, maker);
    write(join(folder, "content", made.path), text);
  }
  return join(folder, "content", makeArticle(0).path);
}
