import type { Archive } from "../../src/archive/archive.ts";
import { composeArchive } from "../../src/archive/compose-archive.ts";
import { composeContext } from "../../src/archive/compose-article.ts";
import { NOTHING_HELD } from "../../src/archive/held-back.ts";
import type { SeriesDefinition } from "../../src/archive/read-series.ts";
import type { Site } from "../../src/archive/site.ts";
import type { AuthorityRecord, EntityId } from "../../src/authority/authority-record.ts";
import { NO_JUDGEMENTS } from "../../src/authority/read-judgements.ts";
import type { Resolution } from "../../src/authority/resolution.ts";
import { slugOf } from "../../src/text/slug.ts";
import { makeRecord } from "../authority/make-record.ts";
import { type GivenArticle, type GivenName, makeArticle } from "./make-article.ts";
import { SAMPLE_SITE } from "./sample-site.ts";

const RECORDS: readonly AuthorityRecord[] = [
  makeRecord("person", "Ada Quill", {
    sort: "Quill, Ada",
    note: "Harbour master of Saltmere.\n\nShe came from the pilots' guild.",
    variants: ["A. Quill"],
    notSameAs: ["person/adam-quill"],
    roles: [
      {
        title: "Harbour master",
        organisation: "organisation/harbour-board",
        country: null,
        attested: "2023/..",
        article: null,
      },
    ],
  }),
  makeRecord("person", "Adam Quill", { sort: "Quill, Adam", note: "A ferryman of the same town." }),
  makeRecord("organisation", "Harbour Board", {
    subkind: "authority",
    place: "place/saltmere",
    sameAs: ["https://example.org/id/harbour-board", "javascript:alert(1)"],
    variants: ["the Board"],
  }),
  makeRecord("place", "Saltmere", {
    subkind: "town",
    country: "GB",
    note: "The town this archive is about.",
  }),
  makeRecord("event", "Lantern Fair", { dates: "2023-10-07/2023-10-08", places: ["place/saltmere"] }),
  makeRecord("topic", "Shipping", {
    note: "Ships, berths and what they carry.",
    terms: ["ferries"],
    mediaTopics: [
      { code: "medtop:20000343", label: "waterway and maritime transport", match: "exact" },
      { code: "medtop:20000337", label: "transport", match: "broader" },
    ],
  }),
];

const linked = (entity: EntityId): Resolution => ({
  outcome: "linked",
  entity,
  rule: "test/name",
  evidence: "the name on record",
});

const QUILL: GivenName = {
  kind: "person",
  name: "Ada Quill",
  surfaces: ["Ada Quill", "Quill"],
  resolution: linked("person/ada-quill"),
};
const BOARD: GivenName = {
  kind: "organisation",
  name: "Harbour Board",
  surfaces: ["Harbour Board"],
  resolution: linked("organisation/harbour-board"),
};
const TOWN: GivenName = {
  kind: "place",
  name: "Saltmere",
  surfaces: ["Saltmere"],
  resolution: linked("place/saltmere"),
};

const FERRIES: GivenArticle = {
  id: "articles/2023/05/ferries-return.txt",
  masthead: "Home > News > Harbour",
  parts: [
    ["title", "Ferries return to Saltmere & the islands"],
    [
      "paragraph",
      "Ada Quill, harbour master, told the Harbour Board on May 4 that more than 1,200 sailings were planned. “We are ready,” she said.",
    ],
    ["heading", "What it costs"],
    ["paragraph", "The works cost 3.5 million pounds, <b>not</b> a penny less. Marrow agreed."],
    ["list-item", "Two berths are new."],
    ["list-item", "One berth is mended."],
    ["caption", "Quill beside the new berth. Photo: Ned Marrow"],
    ["quote", "The sea does as it likes."],
    ["paragraph", "A sign read 海港 2023年5期 over the quay."],
    ["tail", "This report was first read aloud."],
  ],
  names: [
    QUILL,
    BOARD,
    TOWN,
    {
      kind: "person",
      name: "Ned Marrow",
      surfaces: ["Ned Marrow"],
      resolution: {
        outcome: "provisional",
        entity: "person/ned-marrow",
        rule: "test/new",
        evidence: "no record has the name",
      },
    },
    {
      kind: "person",
      name: "Marrow",
      surfaces: ["Marrow"],
      resolution: {
        outcome: "ambiguous",
        candidates: ["person/ned-marrow", "person/adam-quill"],
        rule: "test/two",
        evidence: "two may be meant",
      },
    },
  ],
  dates: [
    ["May 4", { edtf: "2023-05-04", implied: ["year"], from: "year from the publication date 2023-05-05" }],
  ],
  figures: [
    [
      "more than 1,200",
      { value: 1200, unit: "sailings", bound: "more-than" },
      { measures: "sailings planned" },
    ],
    [
      "3.5 million pounds",
      { value: 3500000, unit: "GBP", figureKind: "currency" },
      { measures: "cost of the works", scope: "harbour", asOf: "2023" },
    ],
  ],
  quotes: [["“We are ready,”", "Ada Quill"]],
  roles: [["Ada Quill", "harbour master", "Harbour Board"]],
  credits: ["Ned Marrow"],
  article: {
    title: "Ferries return to Saltmere & the islands",
    standfirst: null,
    picture: null,
    appeared: {
      published: "2023-05-05",
      moment: null,
      updated: "2023-05-06",
      added: "2024-01-02",
      notBefore: null,
      notBeforeSentence: null,
    },
    sources: [
      {
        slug: slugOf("Saltmere Herald"),
        name: "Saltmere Herald",
        url: "https://example.com/ferries",
        title: "Ferries return",
        published: "2023-05",
        captured: "2023-12-01",
      },
    ],
    authors: ["Nell Tarr"],
    editor: "Adam Quill",
    topics: [
      { topic: "topic/shipping", basis: "editor", words: null, evidence: [{ term: "ferries", sentence: 0 }] },
    ],
    corrections: [{ date: "2023-05-07", text: "The number of sailings was mended.", was: "1,100" }],
  },
};

const FAIR: GivenArticle = {
  id: "articles/2023/10/lantern-fair.txt",
  parts: [
    ["title", "Saltmere lights its lanterns"],
    [
      "paragraph",
      "The Lantern Fair ran on October 7 and 8. Some 1,350 sailings had been counted by then, Quill said.",
    ],
  ],
  names: [
    { ...QUILL, surfaces: ["Quill"] },
    TOWN,
    {
      kind: "event",
      name: "Lantern Fair",
      surfaces: ["Lantern Fair"],
      resolution: linked("event/lantern-fair"),
    },
  ],
  dates: [
    ["October 7 and 8", { edtf: "2023-10-07/2023-10-08", implied: ["year"], from: "year from the text" }],
  ],
  figures: [["Some 1,350", { value: 1350, unit: "sailings", bound: "about" }, { asOf: "2023-10-08" }]],
  article: {
    title: "Saltmere lights its lanterns",
    standfirst: null,
    picture: null,
    appeared: {
      published: null,
      moment: null,
      updated: null,
      added: "2024-01-03",
      notBefore: "2023-10-08",
      notBeforeSentence: 1,
    },
    sources: [
      {
        slug: slugOf("Saltmere Herald"),
        name: "Saltmere Herald",
        url: null,
        title: null,
        published: null,
        captured: null,
      },
    ],
  },
};

const LETTER: GivenArticle = {
  id: "articles/letter.txt",
  parts: [["paragraph", "The Harbour Board keeps =its= books well. It says so itself."]],
  names: [BOARD],
  article: { title: 'A letter <to> the "Board"' },
};

const NOWHERE = { start: 0, end: 0 };

const SERIES: SeriesDefinition = {
  slug: slugOf("sailings"),
  file: {
    path: "series/sailings.md",
    text: "",
    block: { data: {}, faults: [], spanOf: () => NOWHERE, keySpanOf: () => NOWHERE },
    note: "Sailings by what was said of them.",
  },
  given: {
    label: "Sailings from Saltmere",
    measure: "sailings",
    unit: "sailings",
    match: { words: [["sailings"]] },
  },
};

/** The articles of the sample, oldest first. */
export const SAMPLE_ARTICLES = [FERRIES, FAIR, LETTER].map((given) => makeArticle(given));

/** A small archive of our own words with something of everything: all that a page can print stands in it. */
export function sampleArchive(site: Site = SAMPLE_SITE): Archive {
  const records = new Map(RECORDS.map((record) => [record.id, record]));
  const context = composeContext({ ...NO_JUDGEMENTS, records }, () => {});
  return composeArchive(site, SAMPLE_ARTICLES, context, [SERIES], [], NOTHING_HELD);
}
