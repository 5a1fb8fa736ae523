import { rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, describe, expect, it } from "vitest";
import { buildSite } from "../../src/cli/build.ts";
import { SILENT_PROGRESS } from "../../src/cli/progress.ts";
import { makeFolder } from "../make-folder.ts";
import { findWords } from "./read-decoded.ts";
import { readTree } from "./read-tree.ts";

const NOW = "2026-12-01T12:00:00.000Z";

/** Every way to hold an article back, one article each. */
const HEADS: readonly string[] = [
  "draft: true",
  "draft: 'yes'",
  "published: false",
  "publish: false",
  "status: draft",
  "status: private",
  "status: trash",
  "status: withdrawn",
  "status: pending",
  "status: hidden",
  "status: archived",
  "unlisted: true",
  "hidden: true",
  "private: true",
  "permalink: false",
  "expires: 2026-11-30",
  "expiryDate: 2014-05-05T10:00:00Z",
  "unpublishDate: 2020-01-01",
  "publishDate: 2027-01-01",
  "embargo: 2026-12-02",
  "publishAt: 2026-12-01 20:00:01",
  "date: 2027-02-03",
  "extra: {draft: true}",
];

/** Words that stand nowhere but in what is held back. */
const SECRETS: readonly string[] = [
  "Qarlo",
  "Vebbin",
  "Zorvex",
  "Ylgra",
  "Nobbelfest",
  "mumblet",
  "whispergate",
  "7,431",
  "7431",
  "1987",
  "grommet",
  "tantrel",
  "plinth-nine",
  "heldfile",
  "snorrik",
  "Obberly",
  "fuddlecap",
];

const heldArticle = (head: string, number: number): string =>
  `---
title: Qarlo Vebbin whispergate ${number}
authors: [Snorrik Obberly]
editor: Qarlo Vebbin
source: {name: Zorvex Courier, url: "https://zorvex.example/plinth-nine"}
topics: [whispergate]
people: [qarlo-vebbin]
slug: heldfile-slug-${number}
corrections:
  - {date: 2026-11-16, text: The grommet was tantrel., was: The grommet was not.}
${head}
---

Qarlo Vebbin, chair of the Zorvex Trust in Ylgra, told Marta Nunes on 3 June 1987 that 7,431 mumblets were sold at the
Nobbelfest 2026. "The grommet is tantrel," Vebbin said. The Zorvex Trust grew by 40 per cent. The fuddlecap turn was
praised by Snorrik Obberly of the Port Office. The trains of the Port Office carried 912 mumblets.

![Qarlo Vebbin](plinth-nine.jpg "Vebbin")
`;

const PUBLIC: Readonly<Record<string, string>> = {
  "content/site.yaml":
    "title: The coast\nbase: https://coast.example/\ntimeZone: Asia/Shanghai\nsystem: jekyll\n",
  "content/articles/2024/quay.md":
    "---\ntitle: Eastern quay opens\npublished: 2024-05-14\ntopics: [ports]\n---\n\nMarta Nunes, head of the Lisgar Port Authority, said on 3 May 2024 that 3.5 million euros were spent. The Port Office of Lisgar counted 40 trains.\n\n“It is done,” said Marta Nunes.\n",
  "content/articles/2024/pier.md":
    "---\ntitle: Pier opens\npublished: 2024-06-14\n---\n\nAna Ruiz of the Port Office told Marta Nunes that 60 trains had come to Lisgar by 4 June 2024. An inland opening, she said, was near.\n",
  "content/authority/people/ana-ruiz.md": "---\nname: Ana Ruiz\n---\nOf the Port Office.\n",
  "content/authority/topics/ports.md": "---\nname: Ports\nterms: [quay]\n---\n",
  "content/series/trains.md":
    "---\nlabel: Trains to Lisgar\nmeasure: trains\nunit: trains\nmatch: {words: [[trains]]}\n---\n",
};

const marta = (more: string): string => `---\nname: Marta Nunes\n${more}---\nHead of the Port Authority.\n`;
const PUBLIC_RECORDS: Readonly<Record<string, string>> = {
  "content/authority/people/marta-nunes.md": marta(""),
  "content/authority/organisations/port-office.md": "---\nname: Port Office\n---\n",
  "content/authority/events/open-quays.md":
    "---\nname: Open Quays 2024\npublic: true\nparticipants: [marta-nunes]\n---\n",
  "content/authority/phrases/opening.md": "---\nname: Opening\nwordings: [inland opening]\n---\n",
};

/** Records and judgements that speak of what is held back, those of what is public too. */
const SECRET_RECORDS: Readonly<Record<string, string>> = {
  "content/authority/people/marta-nunes.md": marta(
    "variants: [The Mumblet]\nnotSameAs: [person/qarlo-vebbin]\nroles:\n  - {title: grommet keeper, article: articles/heldfile-0.md}\n  - {title: chair, organisation: zorvex-trust}\n",
  ).replace("variants: [The Mumblet]", "variants: [Snorrik Obberly of the Port Office]"),
  "content/authority/organisations/port-office.md":
    "---\nname: Port Office\nparent: zorvex-trust\nplace: ylgra\n---\n",
  "content/authority/events/open-quays.md":
    "---\nname: Open Quays 2024\npublic: true\nparticipants: [marta-nunes, qarlo-vebbin, Snorrik Obberly]\norganisers: [zorvex-trust]\nplaces: [ylgra]\n---\n",
  "content/authority/phrases/opening.md":
    "---\nname: Opening\nwordings: [inland opening, fuddlecap turn]\n---\n",
  "content/authority/phrases/turn.md":
    "---\nname: Fuddlecap\nwordings: [fuddlecap turn]\n---\nA note on the grommet.\n",
  "content/authority/people/qarlo-vebbin.md":
    "---\nname: Qarlo Vebbin\nroles: [{title: chair, organisation: zorvex-trust, attested: 1987}]\n---\nA tantrel note.\n",
  "content/authority/organisations/zorvex-trust.md":
    "---\nname: Zorvex Trust\nplace: ylgra\nsameAs: [https://zorvex.example/]\n---\nA tantrel note.\n",
  "content/authority/places/ylgra.md": "---\nname: Ylgra\n---\nA tantrel note.\n",
  "content/authority/events/nobbelfest-2026.md":
    "---\nname: Nobbelfest 2026\nseries: Nobbelfest\ndates: 1987\nplaces: [ylgra]\n---\n",
  "content/authority/events/nobbelfest-2025.md": "---\nname: Nobbelfest 2025\nseries: Nobbelfest\n---\n",
  "content/authority/topics/whispergate.md":
    "---\nname: Whispergate\nterms: [mumblets]\nbroader: ports\n---\nA tantrel note.\n",
  "content/series/mumblets.md":
    "---\nlabel: Mumblets sold\nmeasure: mumblets\nunit: mumblets\nmatch: {words: [[mumblets]]}\n---\nA tantrel note.\n",
  "content/authority/judgements.yaml": [
    "- {article: articles/heldfile-0.md, words: Vebbin, is: person/qarlo-vebbin, by: Ana, on: 2026-11-16, because: grommet}",
    "- {article: articles/heldfile-1, words: words that are gone, is: null, by: Ana, on: 2026-11-16, because: grommet}",
    "- {split: Qarlo Vebbin, article: articles/heldfile-2, is: person/other-vebbin, by: Ana, on: 2026-11-16, because: grommet}",
    "- {merge: person/snorrik-obberly, into: person/marta-nunes, by: Ana, on: 2026-11-16, because: grommet}",
    "- {merge: organisation/zorvex-courier, into: organisation/zorvex-trust, by: Ana, on: 2026-11-16, because: grommet}",
    "- {notSame: [person/qarlo-vebbin, person/ana-ruiz], by: Ana, on: 2026-11-16, because: grommet}",
    "",
  ].join("\n"),
  "content/expectations.yaml": `articles: ${HEADS.length + 2}\npeople: 3\n`,
};

const HELD = Object.fromEntries(
  HEADS.map((head, number) => [`content/articles/heldfile-${number}.md`, heldArticle(head, number)]),
);

const folders: string[] = [];
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

function folderOf(...files: readonly Readonly<Record<string, string>>[]): string {
  const folder = makeFolder(Object.assign({}, ...files));
  folders.push(folder);
  return folder;
}

async function build(folder: string, now = NOW, more: Partial<Parameters<typeof buildSite>[0]> = {}) {
  const result = await buildSite({
    content: join(folder, "content"),
    output: join(folder, "_site"),
    now,
    progress: SILENT_PROGRESS,
    note: () => {},
    ...more,
  });
  const errors = result.faults.filter(({ severity }) => severity === "error");
  return {
    outcome: result.outcome,
    errors: errors.map(({ message }) => message),
    tree: () => readTree(join(folder, "_site")),
  };
}

const pagesOf = (folder: string): readonly string[] => [...readTree(join(folder, "_site")).keys()];

describe("what is held back", { timeout: 180_000 }, () => {
  it("is nowhere in the site: it has the bytes that it has without it", async () => {
    const folder = folderOf(PUBLIC, HELD, SECRET_RECORDS);
    const with_ = await build(folder);
    expect(with_.errors).toEqual([]);
    expect(with_.outcome).toBe("built");
    expect(findWords(join(folder, "_site"), SECRETS)).toEqual([]);
    const without = folderOf(PUBLIC, PUBLIC_RECORDS);
    expect((await build(without)).outcome).toBe("built");
    expect(pagesOf(folder)).toEqual(pagesOf(without));
    const plain = readTree(join(without, "_site"));
    const different = [...with_.tree()]
      .filter(([path, text]) => plain.get(path) !== text)
      .map(([path]) => path);
    expect(different).toEqual([]);
  });

  it("would be found there if it were published", async () => {
    const article = heldArticle("draft: false", 0).replace("people: [qarlo-vebbin]\n", "");
    const folder = folderOf(PUBLIC, { "content/articles/heldfile-0.md": article }, SECRET_RECORDS, {
      "content/authority/judgements.yaml": "[]\n",
      "content/expectations.yaml": "articles: 3\n",
    });
    expect((await build(folder)).errors).toEqual([]);
    const found = new Set(findWords(join(folder, "_site"), SECRETS).map((line) => line.split(": ")[1]));
    expect([...found].sort()).toEqual([...SECRETS].sort());
  });

  it("leaves no trace where it was published before", async () => {
    const open = heldArticle("draft: false", 0);
    const folder = folderOf(PUBLIC, { "content/articles/heldfile-0.md": open }, SECRET_RECORDS, {
      "content/expectations.yaml": "articles: 3\n",
      "content/authority/judgements.yaml": "[]\n",
    });
    await build(folder);
    expect(findWords(join(folder, "_site"), ["Qarlo"]).length).toBeGreaterThan(10);
    writeFileSync(join(folder, "content/articles/heldfile-0.md"), heldArticle("status: withdrawn", 0));
    expect((await build(folder)).errors).toEqual([]);
    expect(findWords(join(folder, "_site"), SECRETS)).toEqual([]);
    const without = folderOf(PUBLIC, PUBLIC_RECORDS);
    await build(without);
    expect(readTree(join(folder, "_site"))).toEqual(readTree(join(without, "_site")));
  });

  it("appears when its day begins where the desk is, and goes when its day has come", async () => {
    const folder = folderOf(PUBLIC, PUBLIC_RECORDS, {
      "content/articles/coming.md":
        "---\ntitle: Coming\nembargo: 2026-12-02\nexpires: 2026-12-03\n---\nMarta Nunes came.\n",
    });
    const isThere = () => pagesOf(folder).includes("articles/coming/index.html");
    await build(folder, "2026-12-01T15:59:59.000Z");
    expect(isThere()).toBe(false);
    await build(folder, "2026-12-01T16:00:00.000Z");
    expect(isThere()).toBe(true);
    await build(folder, "2026-12-02T16:00:00.000Z");
    expect(isThere()).toBe(false);
  });

  it("neither comes back nor goes because a clock was put back", async () => {
    const folder = folderOf(PUBLIC, PUBLIC_RECORDS, {
      "content/articles/coming.md": "---\ntitle: Coming\nembargo: 2026-12-02\n---\nMarta Nunes came.\n",
      "content/articles/going.md": "---\ntitle: Going\nexpires: 2026-12-02\n---\nMarta Nunes went.\n",
    });
    await build(folder, "2026-12-03T00:00:00.000Z");
    const before = readTree(join(folder, "_site"));
    const late = await build(folder, "2026-12-01T00:00:00.000Z");
    expect(late.outcome).toBe("refused");
    expect(readTree(join(folder, "_site"))).toEqual(before);
    // A clock that is earlier by less than what changes anything is no matter.
    expect((await build(folder, "2026-12-02T23:00:00.000Z")).outcome).toBe("built");
    // The latest instant stays the latest.
    expect((await build(folder, "2026-12-01T00:00:00.000Z")).outcome).toBe("refused");
    expect((await build(folder, "2026-12-01T00:00:00.000Z", { isClockTrusted: true })).outcome).toBe("built");
    expect(pagesOf(folder)).toContain("articles/going/index.html");
    expect(pagesOf(folder)).not.toContain("articles/coming/index.html");
    expect((await build(folder, "2026-12-01T01:00:00.000Z")).outcome).toBe("built");
  });

  it("publishes a record, a series and a phrase that say so, though nothing names them", async () => {
    const folder = folderOf(PUBLIC, PUBLIC_RECORDS, {
      "content/authority/people/eva-lund.md": "---\nname: Eva Lund\npublic: true\n---\n",
      "content/authority/people/ida-moss.md": "---\nname: Ida Moss\n---\n",
      "content/series/ships.md":
        "---\nlabel: Ships\nmeasure: ships\nunit: ships\npublic: true\nmatch: {words: [[ships]]}\n---\n",
    });
    await build(folder);
    expect(pagesOf(folder)).toContain("people/eva-lund/index.html");
    expect(pagesOf(folder)).toContain("figures/ships/index.html");
    expect(findWords(join(folder, "_site"), ["Ida Moss", "ida-moss"])).toEqual([]);
  });

  it("includes who decided a judgement and why, unless the site says that it is public", async () => {
    const judged = {
      "content/authority/judgements.yaml": [
        "- {article: articles/2024/quay, words: Lisgar, is: null, by: Hettie Crake, on: 2026-11-16, because: snibworthy}",
        "- {merge: person/ana-ruiz, into: person/marta-nunes, by: Hettie Crake, on: 2026-11-16, because: snibworthy}",
        "- {notSame: [person/marta-nunes, organisation/port-office], by: Hettie Crake, on: 2026-11-16, because: snibworthy}",
        "- {split: Marta Nunes, article: articles/2024/pier, is: person/marta-nunes-singer, by: Hettie Crake, on: 2026-11-16, because: snibworthy}",
        "",
      ].join("\n"),
    };
    const folder = folderOf(PUBLIC, PUBLIC_RECORDS, judged);
    expect((await build(folder)).errors).toEqual([]);
    expect(findWords(join(folder, "_site"), ["snibworthy", "Crake"])).toEqual([]);
    writeFileSync(join(folder, "content/site.yaml"), `${PUBLIC["content/site.yaml"]}judgements: public\n`);
    await build(folder);
    expect(findWords(join(folder, "_site"), ["snibworthy"]).length).toBeGreaterThan(2);
  });

  it("includes the suggestions for editors, which are written to a folder of their own", async () => {
    const folder = folderOf(PUBLIC, PUBLIC_RECORDS);
    await build(folder, NOW, { desk: join(folder, "desk") });
    expect([...readTree(join(folder, "desk")).keys()]).toEqual(["_desk/index.html"]);
    expect(findWords(join(folder, "_site"), ["desk/", "Suggestions"])).toEqual([]);
  });
});
