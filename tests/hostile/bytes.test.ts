import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { composeArticleRecord } from "../../src/archive/article-record.ts";
import { cleanDocument } from "../../src/document/clean-document.ts";
import { countCandidates, findCandidates, typeMentions } from "../../src/mentions/find-mentions.ts";
import type { SourceFormat } from "../../src/source/source-file.ts";
import { findHidden } from "../../src/text/hidden-characters.ts";
import { times } from "../deep.ts";
import { buildContent } from "./build-content.ts";
import { foreignMarkup, wordsOf } from "./inspect-page.ts";

// That every place in a file is what it says, whatever the file holds, is tests/properties/offsets.test.ts; that time
// grows with the length of a text of any one mark, tests/properties/growth.test.ts.

const FORMATS: readonly SourceFormat[] = ["markdown", "text", "html"];

function extract(text: string, format: SourceFormat) {
  const document = cleanDocument({ path: "a", format, text }, { published: null });
  const candidates = findCandidates(document);
  const mentions = typeMentions(candidates, countCandidates([candidates]));
  return { document, mentions, record: composeArticleRecord("a", document, mentions) };
}

const utf8 = (latin: string | undefined): string => Buffer.from(latin ?? "", "latin1").toString("utf8");

describe("an article in odd bytes", { timeout: 60_000 }, () => {
  const WORDS = "Harbour master Marta Nunes said on 5 May 2019 that 4 million euros were spent.";
  const BOM = "\ufeff";

  it("is the article it would be, with a mark of byte order and with any line end, front matter and all", async () => {
    const lines = [
      "---",
      "title: The quay opens",
      "draft: false",
      "---",
      "",
      WORDS,
      "",
      "A second paragraph.",
    ];
    const files = Object.fromEntries(
      ["\n", "\r\n", "\r"].flatMap((end, number) => [
        [`articles/plain-${number}.md`, lines.join(end)],
        [`articles/marked-${number}.md`, BOM + lines.join(end) + end],
        [`articles/text-${number}.txt`, BOM + lines.join(end)],
      ]),
    );
    const { result, files: written } = await buildContent(files);
    expect([result.outcome, result.faults]).toEqual(["built", []]);
    const pages = [...written].filter(([path]) =>
      /^articles\/(?:plain|marked|text)-\d\/index\.html$/.test(path),
    );
    expect(pages).toHaveLength(9);
    for (const [, html] of pages) {
      const words = wordsOf(utf8(html));
      expect(words).toContain("The quay opens");
      expect(words).toContain(WORDS);
      expect(words).toContain("A second paragraph.");
      expect(words).not.toContain("draft");
    }
  });

  it.each(["\r", "\r\n"])("is read whole in HTML whose lines end in %j", (end) => {
    const html = ["<h1>The quay opens</h1>", `<p>${WORDS}`, "It is open.</p>"].join(end);
    const { document, record } = extract(html, "html");
    expect(document.text).toContain(WORDS);
    expect(document.text).toContain("It is open.");
    expect(record.people.map(({ name }) => name)).toEqual(["Marta Nunes"]);
  });

  it("is read as its mark or its page says, else as windows-1252 with a warning; what is no text is refused", async () => {
    const put = (content: string, name: string, bytes: Buffer | string) =>
      writeFileSync(join(content, "articles", name), bytes);
    const { result, printed } = await buildContent(
      { "articles/right.md": `# Quay\n\n${WORDS}\n` },
      (content) => {
        put(content, "wide.md", Buffer.from("# Quay\n\nThe quay opened.\n", "utf16le"));
        put(content, "nul.txt", "The quay\n\nIt\0 opened.\n");
        put(content, "latin.md", Buffer.from("# Quay\n\nThe caf\xe9 opened.\n", "latin1"));
      },
    );
    expect(result.outcome).toBe("built");
    expect(result.faults.map(({ code, path }) => `${code} ${path}`).sort()).toEqual([
      "source/guessed-encoding articles/latin.md",
      "source/unreadable articles/nul.txt",
      "source/unreadable articles/wide.md",
    ]);
    for (const why of [
      "byte 0xE9 in line 3 is no part of UTF-8, and is read as windows-1252.",
      "it holds a NUL in line 3, as no text does.",
      "it is written in UTF-16 without a byte-order mark; save it as UTF-8.",
    ])
      expect(printed).toContain(why);
    const { files } = await buildContent({}, (content) => {
      put(content, "latin.md", Buffer.from("# Quay\n\nThe caf\xe9 opened.\n", "latin1"));
      put(content, "wide.txt", Buffer.from("\ufeffThe quay opens\n\nThe café opened.\n", "utf16le"));
      put(
        content,
        "turned.txt",
        Buffer.from("\ufeffThe quay opens\n\nThe café opened.\n", "utf16le").swap16(),
      );
      put(
        content,
        "page.html",
        Buffer.from('<meta charset="iso-8859-1"><h1>Quay</h1><p>The caf\xe9 opened.', "latin1"),
      );
    });
    for (const name of ["latin", "wide", "turned", "page"])
      expect([name, wordsOf(utf8(files.get(`articles/${name}/index.html`)))]).toEqual([
        name,
        expect.stringContaining("The café opened."),
      ]);
  });

  it("without words is warned of; one of a single word is an article", async () => {
    const { result, files } = await buildContent({
      "articles/empty.md": "",
      "articles/empty.txt.txt": "",
      "articles/blank.html": " \n\t\u200b\n",
      "articles/only-head.md": "---\ntitle: Quay\n---\n",
      "articles/no-end.md": "---\n---\n",
      "articles/word.txt": "Quay",
      "articles/number.md": "7",
      "articles/mark.md": "!",
      "articles/emoji.txt": "😀",
    });
    expect(result.outcome).toBe("built");
    const empty = result.faults.filter(({ code }) => code === "source/empty").map(({ path }) => path);
    expect(empty).toEqual(
      expect.arrayContaining(["articles/empty.md", "articles/empty.txt.txt", "articles/blank.html"]),
    );
    expect(wordsOf(utf8(files.get("articles/word/index.html")))).toContain("Quay");
    for (const [path, html] of files)
      if (path.endsWith(".html")) expect(foreignMarkup(utf8(html))).toEqual([]);
  });
});

describe("characters that are not seen", { timeout: 60_000 }, () => {
  // Turned letters, letters of no width, marks that join and part: what a name must not be hidden by.
  const HIDDEN = ["\u202e", "\u202d", "\u2066", "\u2069", "\u200b", "\u200e", "\u2060", "\ufeff", "\u00ad"];

  it.each(FORMATS)("hide no name in %s and stand in no page's text", (format) => {
    for (const hidden of HIDDEN) {
      const text = `The quay opens today\n\nHarbour master Mar${hidden}ta ${hidden}Nunes${hidden} said so.\n`;
      const { document, record } = extract(text, format);
      expect([hidden, record.people.map(({ name }) => name)]).toEqual([hidden, ["Marta Nunes"]]);
      expect(document.text).not.toContain(hidden);
    }
  });

  it("are named in messages, not obeyed", async () => {
    const { printed } = await buildContent({
      "articles/a.md": '---\npublished: "2020\u202e-10-41"\nsl\u200bug: x\n---\nText.\n',
      "articles/\u202eb.docx": "x",
    });
    expect(printed).toContain("Unexpected `2020-10-41` in `published`");
    expect(printed).toContain("Unexpected field `sl<U+200B>ug`");
    expect(printed).toContain("content/articles/<U+202E>b.docx");
    expect(printed).not.toMatch(/[\u202e\u200b]/);
  });

  it("of control stand in no page, feed or table", async () => {
    const controls = Array.from({ length: 32 }, (_, code) => String.fromCharCode(code))
      .filter((character) => !"\0\t\n\r".includes(character))
      .join("");
    const words = `Port ${controls}\u007f\u0085\ufffe\uffff\u202e Wire`;
    // As it stands a NUL makes a file no text; in a field it may be written by its number.
    const field = JSON.stringify(`\0${words}`);
    const { result, files } = await buildContent({
      "articles/a.md": `---\ntitle: ${field}\nsource: {name: ${field}, url: ${JSON.stringify("https://wire.example/\u202egnp")}}\nauthors: [${field}]\neditor: ${field}\n---\n# Port ${words}\n\nThe ${words} 5 ships${controls} came. &#x202E;&#8203;&#xFEFF;[a\u200b](https://a.example/\u202e "\u202e") ![p\u202e](x.png)\n`,
      "articles/b.txt": `Quay ${controls} opens\n\nThe 5 ${controls} ships came. \u202e\u200b\n`,
      "articles/c.html": `<title>Q\u202eay</title><meta property="og:site_name" content="Wi\u202ere&#x202e;"><meta name="author" content="Ada\u200b Okoro"><h1>Q&#x202e;uay</h1><p>The quay\u200b opened on Friday &#x202e;and stays open.</p>`,
      "authority/people/a.md": `---\nname: ${JSON.stringify("Marta\u200b Nunes\u202e")}\nroles: [{title: ${field}}]\nsameAs: [${JSON.stringify("https://a.example/\u202eb")}]\n---\n${words}\n`,
      "site.yaml": `title: ${field}\nbase: https://coast.example/\n`,
    });
    expect([result.outcome, result.faults.filter(({ severity }) => severity === "error")]).toEqual([
      "built",
      [],
    ]);
    expect(
      result.faults.filter(({ code }) => code === "text/hidden-characters").map(({ path }) => path),
    ).toEqual(
      expect.arrayContaining([
        "articles/a.md",
        "articles/b.txt",
        "articles/c.html",
        "authority/people/a.md",
        "site.yaml",
      ]),
    );
    for (const [path, latin] of files)
      if (/\.(?:html|xml|csv|json|jsonl|txt)$/.test(path)) {
        const text = utf8(latin);
        const found = findHidden(text).map(({ start }) => text.slice(start - 40, start + 5));
        expect([path, found]).toEqual([path, []]);
        expect(text).not.toMatch(/\\u(?:00[01][0-8b-f]|007f|202[a-e]|200b|feff|d[89a-f])/i);
      }
  });
});

describe("characters of several units", () => {
  const CLUSTERS = ["👩‍👩‍👧", "🇩🇪", "e\u0301", "👍🏽", "𝐀", "A\u0301\u0302\u0303\u0304", "ก็", "한", "☎️"];

  it.each(FORMATS)("are split by no offset in %s", (format) => {
    const segmenter = new Intl.Segmenter("en", { granularity: "grapheme" });
    for (const cluster of CLUSTERS) {
      const words = `${cluster} On 5 May 2019 ${cluster}Marta Nunes${cluster}, of Lisgar ${cluster}, spent 4${cluster} million euros. “${cluster}Yes${cluster},” Marta Nunes said.`;
      const text = `The quay opens today\n\n${words}\n\n${words}\n`;
      const edges = new Set([...segmenter.segment(text)].map(({ index }) => index)).add(text.length);
      const { record } = extract(text, format);
      const lists = [
        record.dates,
        record.figures,
        record.quotes,
        record.mentions,
        record.numerals,
        record.statements,
      ];
      const split = lists.flat().filter(({ start, end }) => !edges.has(start) || !edges.has(end));
      expect([cluster, split]).toEqual([cluster, []]);
    }
  });
});

describe("languages written from right to left", { timeout: 60_000 }, () => {
  it("have their direction said on the page, the headline and the text", async () => {
    const arabic = "افتتح الميناء رصيفه الشرقي يوم الثلاثاء بحضور عدد كبير من سكان المدينة والبحارة.";
    const { files } = await buildContent({
      "site.yaml": "base: https://coast.example/\nlanguage: he\n",
      "articles/ar.md": `---\ntitle: ${arabic}\nlanguage: ar\n---\n\n${arabic}\n`,
      "articles/en.md": "---\ntitle: Quay opens\nlanguage: en\n---\n\nThe quay opened.\n",
    });
    const [ar, en] = ["ar", "en"].map((name) => utf8(files.get(`articles/${name}/index.html`)));
    expect(ar).toMatch(/<html lang="he" dir="rtl">/);
    expect(ar).toMatch(/<h1 lang="ar">/);
    expect(ar).toContain(arabic);
    expect(en).toMatch(/<h1 lang="en" dir="ltr">/);
    const { files: english } = await buildContent({
      "articles/ar.md": `---\ntitle: ${arabic}\nlanguage: ar\n---\n\n${arabic}\n`,
    });
    const page = utf8(english.get("articles/ar/index.html"));
    expect(page).toMatch(/<html lang="en">/);
    expect(page).toMatch(/<h1 lang="ar" dir="rtl">/);
    expect(page).toMatch(/<div class="body" lang="ar" dir="rtl">/);
  });
});

describe("titles too long", { timeout: 60_000 }, () => {
  it("are printed whole on the page, and their address is short", async () => {
    const title = `Quay ${"opens again ".repeat(800)}`.trim();
    const { result, files } = await buildContent({
      [`articles/${"a-long-name-".repeat(20)}.md`]: `---\ntitle: ${title}\n---\n\nThe quay opened.\n`,
      "articles/one-word.md": `---\ntitle: ${"q".repeat(20_000)}\n---\n\nThe quay opened.\n`,
    });
    expect(result.outcome).toBe("built");
    const path = [...files.keys()].find((file) => file.startsWith("articles/a-long-name")) ?? "";
    expect(path.split("/").every((part) => part.length <= 80)).toBe(true);
    expect(wordsOf(utf8(files.get(path)))).toContain(title);
  });
});

const nested = (open: string, close: string, depth: number, words: string): string =>
  open.repeat(depth) + words + close.repeat(depth);

describe("texts made to exhaust a reader", { timeout: times(120_000, 1_200_000) }, () => {
  const deep = times(2_000, 10_000);
  const many = times(3_000, 100_000);
  const name = "Marta Nunes";
  it.each([
    ["headings", "# Heading\n\n".repeat(many), "markdown"],
    ["headings without a blank line", "# Heading\n".repeat(many), "markdown"],
    ["headings of HTML", "<h2>Heading</h2>".repeat(many), "html"],
    ["quotes in quotes", `${">".repeat(deep)} ${name}`, "markdown"],
    ["quotes in quotes with blanks between", `${"> ".repeat(deep)}${name}`, "markdown"],
    [
      "forty-five quotes in quotes before many paragraphs",
      `${"> ".repeat(45)}${"x\n\n".repeat(many)}`,
      "markdown",
    ],
    [
      "lists in lists",
      Array.from({ length: deep }, (_, n) => `${" ".repeat(2 * n)}- x`)
        .join("\n")
        .slice(0, 4e6),
      "markdown",
    ],
    ["lists in lists on one line", `${"- ".repeat(deep)}x`, "markdown"],
    ["a list", "- x\n".repeat(many), "markdown"],
    ["a list with blank lines", "- x\n\n".repeat(many), "markdown"],
    ["quotes one after another", "> x\n\n".repeat(many), "markdown"],
    ["notes defined", "[^a]: x\n\n".repeat(many), "markdown"],
    ["links defined", "[a]: /u\n\n".repeat(many), "markdown"],
    ["links in links", nested("[", "](y)", deep, "x"), "markdown"],
    ["emphasis in emphasis", nested("*a ", " b*", deep, "x"), "markdown"],
    ["a table of many columns", `${"|a".repeat(deep)}|\n${"|-".repeat(deep)}|\n`, "markdown"],
    ["code never ended", "```\n".repeat(many), "markdown"],
    ["elements in elements", nested("<div>", "</div>", deep, name), "html"],
    ["tables in tables", "<table><tr><td>".repeat(deep), "html"],
    ["formats never ended", "<b>".repeat(deep), "html"],
    ["drawings in formulas", "<svg><math><mtext>".repeat(deep), "html"],
    ["comments never ended", "<!--".repeat(many), "html"],
    ["attributes", `<p ${Array.from({ length: deep }, (_, n) => `x${n}`).join(" ")}>`, "html"],
    ["marks on one letter", `e${"\u0301".repeat(many)}`, "text"],
    ["one word", "a".repeat(many * 10), "text"],
  ] as const)("are read in time: %s", (_, text, format) => {
    const started = process.cpuUsage();
    const { document } = extract(`${text}\n\nHarbour master Ben Cole said so.\n`, format);
    expect(document.text.length).toBeLessThanOrEqual(text.length + 100);
    // About 1 s at the most on a quiet machine; what grew with the square took minutes.
    expect(process.cpuUsage(started).user / 1e6).toBeLessThan(times(15, 200));
  });
});

describe("what one article may hold", { timeout: times(120_000, 1_200_000) }, () => {
  it("is 8 MB: a line of 50 MB is refused before it is read", async () => {
    const { result, printed } = await buildContent(
      { "articles/right.md": "# Quay\n\nIt opened.\n" },
      (content) => {
        writeFileSync(join(content, "articles/long.txt"), Buffer.alloc(50_000_000, "a"));
        writeFileSync(join(content, "judgements.yaml"), "");
      },
    );
    const long = { path: "articles/long.txt", url: "/articles/long/" };
    expect(result).toMatchObject({ outcome: "built", leftOut: [long] });
    expect(printed).toContain("content/articles/long.txt  error  source/too-large");
    expect(printed).toContain("Too large: the file holds 50.0 MB, expected at most 8 MB.");
  });

  it("is 100,000 numbers: more are refused, as a million are", async () => {
    const count = times(100_001, 1_000_000);
    const { result, printed } = await buildContent({
      "articles/many.txt": `The quay opens today\n\n${"7 ".repeat(count)}\n`,
    });
    expect(result.outcome).toBe("faulty");
    expect(result.faults.map(({ path, code }) => `${path} ${code}`)).toContain(
      "articles/many.txt source/too-large",
    );
    expect(printed).toContain("numbers, expected at most 100000.");
  });

  it("is printed in a site whose size grows with it, be it one sentence of dates", async () => {
    const count = times(1_500, 15_000);
    const text = `The quay opens today\n\n${"5 May 2019, ".repeat(count)}\n`;
    const { result, files } = await buildContent({ "articles/dates.txt": text });
    expect(result.outcome).toBe("built");
    const size = [...files.values()].reduce((sum, bytes) => sum + bytes.length, 0);
    // Each date is printed with its sentence, which is cut; the whole text with each would be `count` times as much.
    expect(size).toBeLessThan(count * 20_000 + 3_000_000);
  });
});
