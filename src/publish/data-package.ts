import type { Site } from "../archive/site.ts";
import { slugOf } from "../text/slug.ts";
import { FIGURE_COLUMNS } from "./downloads.ts";

type FieldType = "string" | "number" | "integer" | "array" | "object";
type Field = readonly [name: string, type: FieldType, description: string];

const ARTICLE_FIELDS: readonly Field[] = [
  ["id", "string", "Path below the content folder"],
  ["title", "string", "Headline"],
  ["published", "string", "EDTF; empty where it is not known"],
  ["updated", "string", "EDTF; empty where it is not known"],
  ["language", "string", "BCP 47"],
  ["sources", "array", "Where it comes from"],
  ["authors", "array", "Names"],
  ["editor", "string", "Name"],
  ["body", "array", "Paragraphs"],
  ["headings", "array", "Headings"],
  ["captions", "array", "Captions with credits"],
  ["removed", "array", "What is not the article's text, and why"],
  ["people", "array", "People with role, affiliation and spellings"],
  ["organisations", "array", "Organisations with spellings"],
  ["places", "array", "Places with spellings"],
  ["events", "array", "Events with spellings"],
  ["dates", "array", "Dates with values"],
  ["figures", "array", "Figures with values"],
  ["quotes", "array", "Direct speech"],
  ["statements", "array", "Reported speech"],
  ["mentions", "array", "Every name and its place in the text"],
  ["numerals", "array", "Every run of digits and its class"],
  ["slug", "string", "Last part of the address"],
  ["url", "string", "Address of the page"],
];

const ENTITY_FIELDS: readonly Field[] = [
  ["id", "string", "kind/slug, lasting"],
  ["kind", "string", "person, organisation, place, event or topic"],
  ["name", "string", "Preferred name"],
  ["variants", "array", "Other names, recorded or printed"],
  ["url", "string", "Address of the page"],
  ["articles", "array", "Ids of the articles that name, report or credit it"],
];

const PROOF_FIELDS: readonly Field[] = [
  ["article", "string", "Path below the content folder"],
  ["url", "string", "Address of the page"],
  ["sentences", "array", "First and last character of each sentence in the source file"],
  ["names", "array", "First and last character of each name there, and the id of whom it is taken for"],
];

const schema = (fields: readonly Field[], primaryKey: readonly string[] = []) => ({
  fields: fields.map(([name, type, description]) => ({ name, type, description })),
  ...(primaryKey.length === 0 ? {} : { primaryKey }),
});

const SHAPES: ReadonlyMap<string, { readonly title: string; readonly shape: object }> = new Map([
  [
    "data/articles.jsonl",
    {
      title: "Articles",
      shape: { format: "jsonl", mediatype: "application/jsonl", schema: schema(ARTICLE_FIELDS, ["id"]) },
    },
  ],
  [
    "data/entities.jsonl",
    {
      title: "Entities",
      shape: { format: "jsonl", mediatype: "application/jsonl", schema: schema(ENTITY_FIELDS, ["id"]) },
    },
  ],
  [
    "data/figures.csv",
    {
      title: "Figures",
      shape: {
        profile: "tabular-data-resource",
        format: "csv",
        mediatype: "text/csv",
        dialect: { delimiter: ",", quoteChar: '"', doubleQuote: true, lineTerminator: "\r\n", header: true },
        schema: { ...schema(FIGURE_COLUMNS), missingValues: [""] },
      },
    },
  ],
  [
    "data/proof.jsonl",
    {
      title: "Proof",
      shape: { format: "jsonl", mediatype: "application/jsonl", schema: schema(PROOF_FIELDS, ["article"]) },
    },
  ],
  ["data/series.json", { title: "Series", shape: { format: "json", mediatype: "application/json" } }],
  ["data/timeline.json", { title: "Timeline", shape: { format: "json", mediatype: "application/json" } }],
]);

/** How a file came out: its length in bytes, and the SHA-256 of them in hexadecimal digits. */
export interface FileFacts {
  readonly bytes: number;
  readonly sha256: string;
}

/** Describes the data files as a Frictionless data package, with their sizes and SHA-256 hashes. Paths count from the descriptor. */
export function composeDataPackage(site: Site, files: ReadonlyMap<string, FileFacts>): string {
  const resources = [...files].flatMap(([path, { bytes, sha256 }]) => {
    const known = SHAPES.get(path);
    if (known === undefined) return [];
    const name = path.slice(path.indexOf("/") + 1);
    return [
      {
        name: name.replace(/\.[a-z]+$/, ""),
        title: known.title,
        path: name,
        encoding: "utf-8",
        bytes,
        hash: `sha256:${sha256}`,
        ...known.shape,
      },
    ];
  });
  const descriptor = {
    // A package's name is plain ASCII; an archive titled in another script is just `archive`.
    name:
      slugOf(site.title)
        .replace(/[^a-z0-9-]+/g, "")
        .replace(/^-+|(?<!-)-+$/g, "") || "archive",
    title: site.title,
    description: site.description,
    homepage: site.base,
    ...(site.licence === null ? {} : { licenses: [licenceOf(site.licence)] }),
    resources,
  };
  return `${JSON.stringify(descriptor, null, 2)}\n`;
}

function licenceOf({ name, url }: NonNullable<Site["licence"]>): object {
  return {
    name: name.replace(/\s+/g, "-").replace(/[^\w.-]+/g, ""),
    title: name,
    ...(url === null ? {} : { path: url }),
  };
}
