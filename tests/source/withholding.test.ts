import { describe, expect, it } from "vitest";
import type { Diagnostic } from "../../src/diagnostics/diagnostic.ts";
import { readFrontMatter } from "../../src/source/front-matter.ts";
import { findLooseWithholding } from "../../src/source/withholding.ts";

function readYaml(yaml: string) {
  const text = `---\ntitle: Quay\n${yaml}\n---\nThe quay opened.\n`;
  const faults: Diagnostic[] = [];
  const { withholding } = readFrontMatter({ path: "a.md", format: "markdown", text }, (fault) =>
    faults.push(fault),
  );
  const words = (fault: Diagnostic): string => text.slice(fault.span?.start, fault.span?.end);
  return { withholding, faults, codes: faults.map(({ code }) => code), at: faults.map(words) };
}

describe("readWithholding", () => {
  it.each([
    "draft: true",
    "draft: 'true'",
    'draft: "yes"',
    "draft: yes",
    "draft: on",
    "draft: 1",
    "draft: TRUE",
    "published: false",
    "published: 'no'",
    "publish: false",
    "status: draft",
    "status: Private",
    "status: trash",
    "status: withdrawn",
    "status: pending",
    "status: hidden",
    "status: archived",
    "status: future",
    "post_status: auto-draft",
    "unlisted: true",
    "hidden: true",
    "private: true",
    "public: false",
    "live: no",
    "visibility: members",
    "permalink: false",
    "password: open-quay",
    "withdrawn: 2020-05-04",
    "deleted: true",
    "headless: true",
    "extra: {draft: true}",
    "extra:\n  draft: 'true'",
    "params: {hidden: yes}",
    "_build: {render: never}",
    "build: {render: false}",
  ])("%s holds the article back", (yaml) => {
    const { withholding, codes } = readYaml(yaml);
    expect([withholding.heldBy === null, withholding.isDoubtful]).toEqual([false, false]);
    expect(codes.filter((code) => code !== "front-matter/unknown-field")).toEqual([]);
  });

  it.each([
    "draft: false",
    "draft: 'no'",
    "published: true",
    "published: 2019-05",
    "published: 2019",
    "published: 2022-07-12/..",
    "published:",
    "publish: true",
    "status: published",
    "status: publish",
    "status: live",
    "status: Public",
    "unlisted: false",
    "expires: never",
    "visibility: public",
    "visibility: 10 km",
    "password: ''",
    "permalink: /quay/",
    "headless: ''",
    "build: {render: always}",
    "source: {name: Harbour Times, published: 2019}",
    // Words of their own that are near to one.
    "publisher: Harbour Times",
    "publication: Harbour Times",
    "publishing: true",
    "craft: true",
    "stats: true",
    "state: draft",
    "express: true",
    "hiddenInHomeList: true",
    "image: {hidden: true}",
    "menu: {main: {private: true}}",
    "rights: {status: cleared}",
  ])("%s does not", (yaml) => {
    const { withholding, faults } = readYaml(yaml);
    expect(withholding).toMatchObject({ heldBy: null, isDoubtful: false, until: [], after: [] });
    expect(faults.filter(({ severity }) => severity === "error")).toEqual([]);
  });

  it.each([
    ["embargo: 2027-01-04", "until", "2027-01-04"],
    ["publishAt: 2027-01-04T09:00:00Z", "until", "2027-01-04T09:00:00Z"],
    ["publishDate: 2015-03-04 10:00:00 +0100", "until", "2015-03-04 10:00:00 +0100"],
    ["publishdate: March 4, 2011", "until", "March 4, 2011"],
    ["expiryDate: 2014-05-05", "after", "2014-05-05"],
    ["expirydate: 2014/05/05", "after", "2014/05/05"],
    ["expires: 2014-05-05", "after", "2014-05-05"],
    ["unpublishDate: 2014-05-05T01:00:00Z", "after", "2014-05-05T01:00:00Z"],
    ["params: {embargo: 2027-01-04}", "until", "2027-01-04"],
  ] as const)("%s is a time", (yaml, list, words) => {
    const { withholding, faults } = readYaml(yaml);
    expect(withholding[list].map((written) => written.words)).toEqual([words]);
    expect(faults.filter(({ severity }) => severity === "error")).toEqual([]);
  });

  it.each([
    ["Draft: true", "Draft", "draft"],
    ["DRAFT: false", "DRAFT", "draft"],
    ["draft_: true", "draft_", "draft"],
    ["drafts: true", "drafts", "draft"],
    ["drfat: true", "drfat", "draft"],
    ["isDraft: yes", "isDraft", "draft"],
    ["is_draft:", "is_draft", "draft"],
    ["dr\u{430}ft: true", "dr\u{430}ft", "draft"],
    ["Published: false", "Published", "published"],
    ["publishd: false", "publishd", "publish"],
    ["Status: draft", "Status", "status"],
    ["embarg: 2027-01-04", "embarg", "embargo"],
    ["Embargo: 2027-01-04", "Embargo", "embargo"],
    ["embargoed_until: 2027-01-04", "embargoed_until", "embargo"],
    ["embargoed: true", "embargoed", "embargo"],
    ["publishat: 2027-01-04", "publishat", "publishAt"],
    ["publish_at: 2027-01-04", "publish_at", "publishAt"],
    ["publish-at: 2027-01-04", "publish-at", "publishAt"],
    ["holdUntil: 2027-01-04", "holdUntil", "publishAt"],
    ["expiry: 2014-05-05", "expiry", "expiryDate"],
    ["expiration_date: 2014-05-05", "expiration_date", "expiryDate"],
    ["Hidden: true", "Hidden", "hidden"],
    ["hiden: true", "hiden", "hidden"],
    ["un-listed: true", "un-listed", "unlisted"],
  ])("%s is nearly one, and stops the article", (yaml, at, near) => {
    const { withholding, faults, codes, at: places } = readYaml(yaml);
    expect([codes, places, withholding.isDoubtful]).toEqual([["front-matter/near-withholding"], [at], true]);
    expect(faults[0]?.message).toContain(`expected \`${near}\``);
  });

  it.each([
    ["draft:", "draft"],
    ["draft: ''", "draft"],
    ["draft: ~", "draft"],
    ["embargo:", "embargo"],
    ["publishAt: ''", "publishAt"],
    ["publish:", "publish"],
    ["status:", "status"],
    ["expires:", "expires"],
    ["draft: maybe", "maybe"],
    ["draft: 2", "2"],
    ["draft: [true]", "[true]"],
    ["draft: {until: 2027}", "{until: 2027}"],
    ["status: reviewing", "reviewing"],
    ["status: true", "true"],
    ["status: [draft]", "[draft]"],
    ["embargo: next week", "next week"],
    ["embargo: 2027", "2027"],
    ["embargo: 2027-02-30", "2027-02-30"],
    ["publishAt: 2027-01-04T25:61:00Z", "2027-01-04T25:61:00Z"],
    ["expiryDate: soon", "soon"],
    ["publish: 2027-01-04", "2027-01-04"],
    ["hidden: mostly", "mostly"],
    ["extra: {draft: maybe}", "maybe"],
  ])("%s is not understood, and stops the article", (yaml, at) => {
    const { withholding, codes, at: places } = readYaml(yaml);
    expect([codes.filter((code) => code !== "front-matter/unknown-field"), withholding.isDoubtful]).toEqual([
      ["front-matter/unclear-withholding"],
      true,
    ]);
    expect(places.join(" ")).toContain(at);
  });

  it("stops an article whose withholding field stands within a set that nothing reads", () => {
    for (const yaml of [
      "desk: {draft: true}",
      "desk: {embargo: 2027-01-04}",
      "desk: {more: {published: false}}",
    ])
      expect(readYaml(yaml).withholding.isDoubtful, yaml).toBe(true);
  });

  it("finds each fault of several, and none is an unknown field beside", () => {
    expect(readYaml("Draft: true\nembargo:\nstatus: reviewing").codes).toEqual([
      "front-matter/near-withholding",
      "front-matter/unclear-withholding",
      "front-matter/unclear-withholding",
    ]);
  });

  it("holds in doubt what cannot be read", () => {
    for (const text of [
      "---\ndraft: true\n",
      "---\ndraft: [true\n---\n",
      "---js\ndraft: true\n---\n",
      "---\n- draft\n---\n",
    ]) {
      const { withholding } = readFrontMatter({ path: "a.md", format: "markdown", text }, () => {});
      expect(withholding.isDoubtful, text).toBe(true);
    }
  });
});

describe("findLooseWithholding", () => {
  it.each([
    ["----\ntitle: Quay\nembargo: 2027-01-04\n----\n", "embargo"],
    ["—\ntitle: Quay\nstatus: private\n—\n", "status"],
    ["```yaml\ntitle: Quay\ndraft: true\n```\n", "draft"],
    ["Title: Quay\nStatus: draft\n\nIt opened.\n", "Status"],
    ["+++\ntitle = 'Quay'\ndraft = true\nIt opened.\n", "draft"],
  ])("finds it in %j", (text, field) => {
    expect(findLooseWithholding(text)?.field).toBe(field);
    const { withholding } = readFrontMatter({ path: "a.md", format: "markdown", text }, () => {});
    expect(withholding.isDoubtful).toBe(true);
  });

  it.each([
    "The quay opened.\n",
    "EMBARGO: 4 May 2019\nContact: Ana Ruiz\n\nThe quay opened.\n",
    "Title: Quay\nDate: 2019-05-04\n\nThe draft: true to the plan.\n",
    "---\n\nThe quay opened. Status: draft\n",
    "Status of the quay: draft\n",
  ])("finds none in %j", (text) => {
    expect(findLooseWithholding(text)).toBeNull();
  });
});
