import { describe, expect, it } from "vitest";
import { composeEditorsPages, composePages, pageUrls } from "../../src/publish/compose-pages.ts";
import type { Cell } from "../../src/publish/view-parts.ts";
import type { SheetView } from "../../src/publish/views.ts";
import { buildSample } from "../archive/build-sample.ts";
import { filesOf } from "./files-of.ts";

const record = (fields: string, note = ""): string => `---\n${fields}\n---\n${note}\n`;
const article = (title: string, published: string, text: string): string =>
  `---\ntitle: ${title}\npublished: ${published}\n---\n\n${text}\n`;

const { archive, faults } = buildSample({
  "authority/people/ruth-amin.md": record(
    "name: Ruth Amin\nroles:\n  - title: Consul-General\n    organisation: mission\n    attested: 2018-03-02\n    article: articles/a",
  ),
  "authority/organisations/mission.md": record("name: Consulate-General of Chile in Lisgar"),
  "authority/events/fair-2018.md": record("name: Boat Fair 2018\nseries: Boat Fair\ndates: 2018-03"),
  "authority/events/fair-2019.md": record(
    "name: Boat Fair 2019\npublic: true\nseries: Boat Fair\ndates: 2019-03",
  ),
  "authority/phrases/open-harbour.md": record(
    "name: The open harbour\nwordings: [open harbour, harbour for all]",
  ),
  "authority/judgements.yaml":
    "- merge: person/rita-amin\n  into: person/ruth-amin\n  by: Ben Cole\n  on: 2026-11-16\n  because: A slip of the pen.\n",
  "series/trains.md":
    "---\nlabel: Trains run\nmeasure: trains run\nunit: trains\ncourse: rising\nmatch:\n  words: [[trains]]\n---\n",
  "articles/a.md": article(
    "A consul comes",
    "2018-03-02",
    "Consul Ruth Amin saw the open harbour and the Boat Fair 2018. By then 100 trains had run. The port held 24 regattas, 84.6% more than in the year before.",
  ),
  "articles/b.md": article(
    "A consul goes",
    "2019-04-01",
    "Consul Rita Amin left. The harbour for all was full. By then 90 trains had run. The yard has the longest crane of the coast. It was shown to the diplomats of Kenya and Peru.",
  ),
});
const pages = composePages(archive);
const sheet = (url: string): SheetView => {
  const page = pages.sheets.find((candidate) => candidate.url === url);
  if (page === undefined) throw new Error(`no page at ${url}`);
  return page.compose();
};
const words = (cells: readonly Cell[]): readonly string[] => cells.map(({ text }) => text);
const rows = (url: string, section: string) =>
  sheet(url)
    .sections.find(({ id }) => id === section)
    ?.rows.map(words);

describe("composes the pages that join what articles say", () => {
  it("is of a sound archive", () => {
    expect(faults.filter(({ severity }) => severity === "error")).toEqual([]);
  });
  it("a register, by post, holder and date, and what stands for each country", () => {
    expect(rows("/register/", "offices")).toContainEqual([
      "Consulate-General of Chile in Lisgar",
      "Consul-General",
      "Ruth Amin",
      "2 March 2018",
      "",
    ]);
    expect(rows("/register/countries/", "countries")).toEqual([
      ["Chile", "Consulate-General of Chile in Lisgar", "Consul-General", "Ruth Amin", "2 March 2018"],
      ["Kenya", "no office named", "diplomats", "nobody named", "1 April 2019"],
      ["Peru", "no office named", "diplomats", "nobody named", "1 April 2019"],
    ]);
  });
  it("agreement, the conflict first, with both sentences", () => {
    expect(rows("/agreement/", "comparisons")?.[0]).toEqual(["conflict", "Trains run", "100", "90"]);
    const [first] = sheet("/agreement/").sections.find(({ id }) => id === "comparisons")?.rows ?? [];
    expect(first?.map(({ excerpts }) => excerpts.length)).toEqual([0, 0, 1, 1]);
    expect(rows("/agreement/", "superlatives")).toHaveLength(1);
  });
  it("arithmetic, what is derived marked as ours", () => {
    expect(rows("/arithmetic/", "calculations")).toEqual([
      ["holds", "24 ÷ (1 + 84.6%)", "before the change: 13 regattas", ""],
    ]);
    const [row] = sheet("/arithmetic/").sections[0]?.rows ?? [];
    expect(row?.[2]?.note).toBe("worked out here; no article prints it");
  });
  it("events that recur, oldest first", () => {
    expect(rows("/recurring/", "boat-fair")?.map(([name, held]) => [name, held])).toEqual([
      ["Boat Fair 2018", "March 2018"],
      ["Boat Fair 2019", "March 2019"],
    ]);
  });
  it("what was known at the end of a month, and nothing from later", () => {
    expect(rows("/known/", "months")?.map(([month]) => month)).toEqual(["March 2018", "April 2019"]);
    expect(rows("/known/2018/03/", "series")?.map(([name, figure]) => [name, figure])).toEqual([
      ["Trains run", "100"],
    ]);
    expect(rows("/known/2018/03/", "reports")).toEqual([["A consul comes", "2 March 2018"]]);
  });
  it("a concordance, each wording a proved link", () => {
    expect(rows("/phrases/open-harbour/", "concordance")?.map(([, wording]) => wording)).toEqual([
      "open harbour",
      "harbour for all",
    ]);
    const [row] = sheet("/phrases/open-harbour/").sections.find(({ id }) => id === "concordance")?.rows ?? [];
    expect(row?.[1]?.says).toBe("/articles/a/#s2");
  });
  it("a ledger of each article's numerals", () => {
    expect(rows("/articles/a/numerals/", "numerals")?.map(([printed, kind]) => [printed, kind])).toEqual([
      ["2018", "part of a name"],
      ["100", "figure"],
      ["24", "figure"],
      ["84.6", "figure"],
    ]);
  });
  it("an address that leads on for each merged entity, kept out of the sitemap", () => {
    const [redirect] = pages.redirects;
    expect(redirect?.compose()).toMatchObject({
      url: "/people/rita-amin/",
      title: "Rita Amin",
      to: { text: "Ruth Amin", href: "/people/ruth-amin/" },
      head: { canonical: "https://example.org/people/ruth-amin/" },
    });
    const sitemap = filesOf(archive).get("sitemap.xml") ?? "";
    expect(sitemap).toContain("/people/ruth-amin/");
    expect(sitemap).not.toContain("/people/rita-amin/");
  });
  it("suggestions for editors, by themselves and no part of the site", () => {
    const desk = composeEditorsPages(archive);
    expect(pageUrls(desk)).toEqual(["/_desk/"]);
    expect(desk.sheets[0]?.compose().isForEditors).toBe(true);
    expect(pageUrls(pages).filter((url) => url.includes("desk"))).toEqual([]);
  });
  it("has no page for what there is nothing of", () => {
    const bare = composePages(
      buildSample({ "articles/a.md": article("Nothing", "2019", "Nothing was said.") }).archive,
    );
    expect(bare.sheets.map(({ url }) => url)).toEqual([
      "/known/",
      "/known/2019/01/",
      "/articles/a/numerals/",
    ]);
  });
  it("what the reports say of an event, on its page, beside its record", () => {
    const event = pages.entities.find(({ url }) => url === "/events/fair-2018/")?.compose();
    const said = event?.notes.find(({ id }) => id === "said");
    expect(said?.rows.map(words)).toEqual([["Person named with it", "Ruth Amin", ""]]);
    const later = pages.entities.find(({ url }) => url === "/events/fair-2019/")?.compose();
    expect(later?.notes.find(({ id }) => id === "said")).toBeUndefined();
  });
});
