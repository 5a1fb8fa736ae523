import { describe, expect, it } from "vitest";
import { openDesk } from "../../src/publish/frame.ts";
import { articleJsonLd, entityJsonLd, printJsonLd } from "../../src/publish/json-ld.ts";
import { sampleArchive } from "./sample-archive.ts";

const archive = sampleArchive();
const desk = openDesk(archive);
const dataOf = (number: number): Record<string, unknown> => {
  const article = archive.articles[number];
  if (article === undefined) throw new Error("the sample has too few articles");
  return JSON.parse(articleJsonLd(desk, article)) as Record<string, unknown>;
};

describe("prints JSON for a script element", () => {
  it("so that no text can close the element", () => {
    const printed = printJsonLd({ headline: "</script><script>alert(1)</script><!--" });
    expect(printed).not.toContain("<");
    expect(JSON.parse(printed)).toEqual({ headline: "</script><script>alert(1)</script><!--" });
  });
});

describe("describes an article", () => {
  it("with its dates where the days are known", () => {
    expect(dataOf(0)).toMatchObject({
      "@type": "NewsArticle",
      "@id": "https://example.org/archive/articles/2023/05/ferries-return/",
      headline: "Ferries return to Saltmere & the islands",
      datePublished: "2023-05-05",
      dateModified: "2023-05-06",
      isBasedOn: ["https://example.com/ferries"],
    });
  });

  it("with none where they are not, and never the day of taking in", () => {
    const data = dataOf(1);
    expect(data).not.toHaveProperty("datePublished");
    expect(data).not.toHaveProperty("dateModified");
    expect(JSON.stringify(data)).not.toContain("2024-01-03");
  });

  it("with the address of an editor whom a record knows, and none of an author whom none does", () => {
    const { author, editor } = dataOf(0);
    expect(editor).toMatchObject({
      "@id": "https://example.org/archive/people/adam-quill/",
      name: "Adam Quill",
    });
    expect(author).toEqual([{ "@type": "Person", name: "Nell Tarr" }]);
  });

  it("with what it names by the addresses of their pages", () => {
    const mentions = dataOf(0)["mentions"] as { "@id": string; "@type": string; name: string }[];
    expect(mentions).toContainEqual({
      "@type": "Person",
      "@id": "https://example.org/archive/people/ada-quill/",
      name: "Ada Quill",
      url: "https://example.org/archive/people/ada-quill/",
    });
    expect(mentions.map(({ name }) => name)).not.toContain("Marrow");
  });
});

describe("describes an entity", () => {
  it("that is a topic as the same as the IPTC's own, never as a wider one", () => {
    const shipping = archive.entities.get("topic/shipping");
    if (shipping === undefined) throw new Error("the sample has no topic");
    expect(JSON.parse(entityJsonLd(desk, shipping))).toMatchObject({
      "@type": "DefinedTerm",
      sameAs: ["http://cv.iptc.org/newscodes/mediatopic/20000343"],
    });
  });

  it("without addresses that are not safe to follow", () => {
    const board = archive.entities.get("organisation/harbour-board");
    if (board === undefined) throw new Error("the sample has no board");
    expect(JSON.parse(entityJsonLd(desk, board))).toMatchObject({
      "@type": "Organization",
      sameAs: ["https://example.org/id/harbour-board"],
      alternateName: ["the Board"],
    });
  });
});
