import { createRequire } from "node:module";
import { type DefaultTreeAdapterMap, parse } from "parse5";
import { describe, expect, it } from "vitest";
import { cleanDocument } from "../../src/document/clean-document.ts";
import { findReadable } from "../../src/document/find-readable.ts";

type Node = DefaultTreeAdapterMap["node"];

const SENTENCE =
  "The eastern quay of Lisbon was opened on Tuesday, the port office said, after four years of work on it.";
const PROSE = `<p>${SENTENCE} ${SENTENCE}</p>`.repeat(5);
const MENU = `<ul class="menu">${'<li><a href="/a">Ferry tickets</a></li>'.repeat(8)}</ul>`;

/** The words of the texts that Readability keeps, in the order of the page. */
function readable(source: string): readonly string[] | string {
  const root = parse(source, { sourceCodeLocationInfo: true });
  const found = findReadable(root);
  if (found.outcome !== "found") return found.outcome === "none" ? "none" : found.why;
  const words: string[] = [];
  const visit = (node: Node): void => {
    if (node.nodeName === "#text" && "value" in node && found.texts.has(node)) words.push(node.value.trim());
    if ("childNodes" in node) for (const child of node.childNodes) visit(child);
  };
  visit(root);
  return words.filter((word) => word !== "");
}

const textOf = (source: string): string => [readable(source)].flat().join(" ");

describe("findReadable", () => {
  it("is not loaded before a page of HTML is read", () => {
    const { cache } = createRequire(import.meta.url);
    const isLoaded = (): boolean => Object.keys(cache).some((path) => path.includes("@mozilla/readability"));
    cleanDocument({ path: "a.txt", format: "text", text: SENTENCE }, { published: null });
    cleanDocument({ path: "a.md", format: "markdown", text: SENTENCE }, { published: null });
    expect(isLoaded()).toBe(false);
    cleanDocument({ path: "a.html", format: "html", text: PROSE }, { published: null });
    expect(isLoaded()).toBe(true);
  });

  it("keeps the article's texts and leaves the menu's", () => {
    const words = textOf(`${MENU}<div class="story">${PROSE}</div>${MENU}`);
    expect(words).toContain(SENTENCE);
    expect(words).not.toContain("Ferry");
  });

  it("knows a text by itself and not by its words: the copy in the menu is left", () => {
    const row = `<nav class="menu"><p>${SENTENCE} ${SENTENCE}</p></nav>`;
    expect(readable(`${row}<article>${PROSE}</article>`)).toHaveLength(5);
  });

  it.each([
    ["loose words between line breaks", `<div>${`${SENTENCE}<br><br>`.repeat(8)}</div>`, 8],
    ["loose words of which a paragraph is made", `<div>${`<div>${SENTENCE}</div>`.repeat(8)}</div>`, 8],
    ["formats within a paragraph", `<div>${`<p>${SENTENCE} <b>Ships</b> came.</p>`.repeat(6)}</div>`, 18],
    ["elements within elements", `<div><section><div>${PROSE}</div></section></div>`, 5],
    ["a short page, which is read again and again", `<div><p>${SENTENCE}</p></div>`, 1],
  ])("keeps %s", (_, source, count) => {
    expect(readable(source)).toHaveLength(count);
  });

  it("gives the same answer for the same page", () => {
    const page = `${MENU}<div class="story">${PROSE}</div>`;
    expect(readable(page)).toEqual(readable(page));
  });

  it.each([
    ["no words", ""],
    ["nothing but a menu", MENU.replaceAll("Ferry tickets", "")],
  ])("has no answer for a page of %s", (_, source) => {
    expect(readable(source)).toBe("none");
  });

  it.each([
    ["deep", "<div>".repeat(10_000) + SENTENCE, "its elements stand more than 110 deep"],
    ["wide", `<p>${SENTENCE}</p>`.repeat(5_001), "one of its elements holds more than 5000 others"],
    ["large", `<div>${"<p>Quay</p>".repeat(1_000)}</div>`.repeat(20), "it has more than 20000 elements"],
    [
      "entangled",
      `${"<div>".repeat(100)}<p>Quay</p>${"</div>".repeat(100)}`.repeat(70),
      "its elements hold one another too often",
    ],
  ])("is not asked of a page too %s", (_, source, why) => {
    expect(readable(source)).toBe(why);
  });

  it.each([
    ["a hidden page", `<html hidden><body hidden>${PROSE}`],
    ["names that no tag has", `<a"b=c><x:y>${PROSE}</x:y></a"b=c>`],
    ["styles that say nothing", PROSE.replaceAll("<p>", '<p style="display">')],
    ["attributes of odd names", PROSE.replaceAll("<p>", `<p "='<>' n1 n2="x" __proto__=1>`)],
    ["marks of markup in words", PROSE.replaceAll("Lisbon", "&lt;p n1=&quot;&quot;&gt; ]]&gt; &lt;!--")],
    ["characters of no page", PROSE.replaceAll("Lisbon", "&#0;&#xD800;\u0000")],
    ["a drawing", `<svg><title>Quay</title><![CDATA[</svg>]]></svg>${PROSE}`],
    ["a form round it all", `<form><fieldset>${PROSE}</fieldset></form>`],
  ])("reads through %s", (_, source) => {
    expect(textOf(source)).toContain("was opened on Tuesday");
  });
});
