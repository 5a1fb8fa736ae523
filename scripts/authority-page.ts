import type { z } from "zod";
import { EXPECTATIONS_SCHEMA } from "../src/archive/expectations.ts";
import { PHRASE_SCHEMA } from "../src/archive/read-phrases.ts";
import { SERIES_SCHEMA } from "../src/archive/read-series.ts";
import { SITE_SCHEMA } from "../src/archive/read-site.ts";
import { AUTHORITY_SCHEMA } from "../src/authority/authority-schema.ts";
import {
  DIFFERENCE_SCHEMA,
  JUDGEMENT_SCHEMA,
  MERGE_SCHEMA,
  SPLIT_SCHEMA,
} from "../src/authority/judgement-schema.ts";

/** A kind of file an editor keeps beside the articles, and an example of one that is understood. */
export interface RecordKind {
  readonly title: string;
  readonly says: readonly string[];
  readonly schema: z.ZodObject;
  /** Path below the content folder, and the file's text. */
  readonly path: string;
  readonly example: string;
}

export const RECORD_KINDS: readonly RecordKind[] = [
  {
    title: "Records of people, organisations, places, events and topics",
    says: [
      "One file each under `authority/people/`, `organisations/`, `places/`, `events/` or `topics/`. The file's name is the",
      "record's slug and never changes once published; `person/marta-nunes` is its id. The words after the fields are the",
      "note that readers see. A record says what only an editor can know: which spellings are one, and which are not.",
      "",
      "A record is published once a published article names what it describes, or another published record does; one that",
      "only articles held back speak of waits with them, and so do its names and posts that only they give. `public: true`",
      "publishes it in any case. The note is public with the record: write nothing there that must not be read yet.",
    ],
    schema: AUTHORITY_SCHEMA,
    path: "authority/people/marta-nunes.md",
    example: [
      "---",
      "name: Marta Nunes",
      "variants: [M. Nunes]",
      "notSameAs: [person/marta-nunez]",
      "roles:",
      "  - title: harbour master",
      "    organisation: Port Office",
      "    attested: 2019-05",
      "---",
      "Harbour master at the opening of the eastern quay.",
      "",
    ].join("\n"),
  },
  {
    title: "Judgements",
    says: [
      "`authority/judgements.yaml` is a list of decisions, each signed and dated; deleting the entry undoes it. There are four",
      "kinds. The first rules on words of one article and outranks every rule of the machine; one whose words no longer stand",
      "in its article is an error. One on an article that is held back waits with it.",
      "",
      "**`by` and `because` can end up on pages.** They are kept private unless site.yaml says `judgements: public`; readers then",
      "see on each page who decided what, and why. The file itself is as public as the folder it lies in.",
    ],
    schema: JUDGEMENT_SCHEMA,
    path: "authority/judgements.yaml",
    example: [
      "- article: articles/2019/05/eastern-quay.md",
      "  words: Nunes",
      "  is: person/marta-nunes",
      "  by: Ben Cole",
      "  on: 2026-11-16",
      "  because: The paragraph before names her in full.",
      "",
    ].join("\n"),
  },
  {
    title: "Judgements that merge",
    says: [
      "Two entities are one. The name of `into` is kept, the other's names count as further spellings of it, and its address",
      "becomes a page that leads on. An entity without a record, found by the machine, can be merged and merged into as well;",
      "its id is the address of its page, without the plural: `/people/m-nunes/` is `person/m-nunes`.",
    ],
    schema: MERGE_SCHEMA,
    path: "authority/judgements.yaml",
    example: [
      "- merge: person/m-nunes",
      "  into: person/marta-nunes",
      "  by: Ben Cole",
      "  on: 2026-11-16",
      "  because: Both reports speak of the harbour master.",
      "",
    ].join("\n"),
  },
  {
    title: "Judgements that keep apart",
    says: [
      "Two entities are not one, however alike their names: no merging is suggested any more, and the page of each says that it",
      "is not to be confused with the other. A record's `notSameAs` says the same of records.",
    ],
    schema: DIFFERENCE_SCHEMA,
    path: "authority/judgements.yaml",
    example: [
      "- notSame: [person/marta-nunes, person/marta-nunez]",
      "  by: Ben Cole",
      "  on: 2026-11-16",
      "  because: Nunez is the architect.",
      "",
    ].join("\n"),
  },
  {
    title: "Judgements that split",
    says: [
      "A name means another entity in one article than elsewhere. `is` may be a record, or a new id: it then gets a page of its",
      "own, as every entity without a record has.",
    ],
    schema: SPLIT_SCHEMA,
    path: "authority/judgements.yaml",
    example: [
      "- split: Marta Nunes",
      "  article: articles/2021/02/choir",
      "  is: person/marta-nunes-singer",
      "  by: Ben Cole",
      "  on: 2026-11-16",
      "  because: The singer of the choir, not the harbour master.",
      "",
    ].join("\n"),
  },
  {
    title: "Series",
    says: [
      "One file each under `series/`: a measure followed through time, and how the figures that belong to it are recognised.",
      "The words after the fields are the note that readers see.",
    ],
    schema: SERIES_SCHEMA,
    path: "series/containers-handled.md",
    example: [
      "---",
      "label: Containers handled",
      "measure: containers handled in a year",
      "of: the eastern quay",
      "unit: containers",
      "kind: [count]",
      "match:",
      "  words:",
      "    - [container, containers]",
      "    - [handled, moved]",
      "---",
      "As the Port Office counts them.",
      "",
    ].join("\n"),
  },
  {
    title: "Phrases",
    says: [
      "One file each under `authority/phrases/`: a phrase of policy that articles print in rival wordings. Its page lines up",
      "every occurrence of any of them. The words after the fields are the note that readers see.",
    ],
    schema: PHRASE_SCHEMA,
    path: "authority/phrases/open-harbour.md",
    example: ["---", "name: The open harbour", "wordings: [open harbour, harbour for all]", "---", ""].join(
      "\n",
    ),
  },
  {
    title: "The site",
    says: ["`site.yaml`. Every field has a default, and the file may be missing."],
    schema: SITE_SCHEMA,
    path: "site.yaml",
    example: [
      "title: Harbour archive",
      "base: https://example.org/archive/",
      "timeZone: Europe/Lisbon",
      "desk:",
      "  name: The archive desk",
      "licence:",
      "  name: CC BY 4.0",
      "  url: https://creativecommons.org/licenses/by/4.0/",
      "",
    ].join("\n"),
  },
  {
    title: "Expectations",
    says: [
      "`expectations.yaml`: the least of each that the archive must hold. A finder that stops finding then fails the build",
      "instead of publishing less in silence.",
    ],
    schema: EXPECTATIONS_SCHEMA,
    path: "expectations.yaml",
    example: "articles: 1\nfigures: 1\n",
  },
];

function fieldRows(schema: z.ZodObject): readonly string[] {
  return Object.entries(schema.shape).map(([name, field]) => {
    const isOptional = (field as z.ZodType).safeParse(undefined).success;
    const says = (field as z.ZodType).description ?? "";
    return `| \`${name}\` | ${isOptional ? "" : "yes"} | ${says.replaceAll("|", "\\|")} |`;
  });
}

/** Composes docs/authority.md from the schemas of the files that editors keep. */
export function authorityPage(): string {
  const lines = [
    "# What editors keep beside the articles",
    "",
    "All paths are below the content folder, and every file is optional. Fields are YAML: between two lines of `---` at the",
    "head of a `.md` file, the whole of a `.yaml` file. Dates are days, months, years or EDTF intervals, never more precise",
    "than is known. A field that is not listed is reported with the nearest one that is; a wrong value is an error.",
    "",
    "This page is written by `npm run docs` from the schemas in `src/authority/` and `src/archive/`.",
    "",
  ];
  for (const { title, says, schema, path, example } of RECORD_KINDS) {
    lines.push(
      `## ${title}`,
      "",
      ...says,
      "",
      "| field | required | |",
      "| --- | --- | --- |",
      ...fieldRows(schema),
      "",
    );
    lines.push(`For example \`${path}\`:`, "", "```yaml", example.trimEnd(), "```", "");
  }
  return lines.join("\n");
}
