/** An input that can be made as long as is asked for. */
export interface GrowingShape {
  readonly name: string;
  /** Files of a content folder, by path, that hold about `length` characters together. */
  readonly compose: (length: number) => Readonly<Record<string, string>>;
}

type Compose = (length: number) => string;
type Format = "md" | "txt" | "html";

const ARTICLE_HEAD = "---\ntitle: Quay\npublished: 2024-05-14\n---\n\n";
const QUAY = `${ARTICLE_HEAD}The quay opened.\n`;

/** The same characters again and again. */
const again =
  (pattern: string): Compose =>
  (length) =>
    pattern.repeat(Math.ceil(length / pattern.length));

/** Items that differ by their number, one after the other. */
const numbered =
  (item: (at: number) => string): Compose =>
  (length) => {
    const items: string[] = [];
    for (let at = 0, made = 0; made < length; at += 1) {
      const next = item(at);
      items.push(next);
      made += next.length;
    }
    return items.join("");
  };

/** As many openings as closings, one around the other. */
const nested =
  (open: string, close: string): Compose =>
  (length) => {
    const depth = Math.ceil(length / (open.length + close.length));
    return `${open.repeat(depth)}x${close.repeat(depth)}`;
  };

const around =
  (before: string, middle: Compose, after: string): Compose =>
  (length) =>
    before + middle(length) + after;

/** A number in letters alone: what differs and holds no numeral. */
function letters(at: number): string {
  let word = "";
  for (let left = at; word.length < 5 || left > 0; left = Math.floor(left / 20))
    word = "bcdfghjklmnprstvwxyz".charAt(left % 20) + "aeiou".charAt(left % 5) + word;
  return word;
}

/** A given and a family name; no two numbers give the same. */
function person(at: number): string {
  const word = letters(at);
  return `Anna ${word.charAt(0).toUpperCase()}${word.slice(1)}`;
}

const WORDS = "The harbour board opened the eastern quay on Monday after a year of work. ";

/** One article of one format. */
const article =
  (format: Format, body: Compose): GrowingShape["compose"] =>
  (length) => ({ [`articles/a.${format}`]: body(length) });

/** Many small articles. */
const articles =
  (text: (at: number) => string): GrowingShape["compose"] =>
  (length) => {
    const files: Record<string, string> = {};
    for (let at = 0, made = 0; made < length; at += 1) {
      const body = `---\ntitle: Report ${letters(at)}\npublished: ${day(at)}\n---\n\n${text(at)}\n`;
      files[`articles/a${at}.md`] = body;
      made += body.length;
    }
    return files;
  };

/** Records in a folder, beside one article. */
const records =
  (folder: string, text: (at: number) => string): GrowingShape["compose"] =>
  (length) => {
    const files: Record<string, string> = { "articles/a.md": QUAY };
    for (let at = 0, made = 0; made < length; at += 1) {
      const body = text(at);
      files[`${folder}/r${at}.md`] = body;
      made += body.length;
    }
    return files;
  };

/** One file beside one article. */
const file =
  (path: string, text: Compose): GrowingShape["compose"] =>
  (length) => ({
    "articles/a.md": QUAY,
    ...(path.startsWith("articles/") ? {} : { "authority/people/anna.md": "---\nname: Anna Lund\n---\n" }),
    [path]: text(length),
  });

const day = (at: number): string => new Date(Date.UTC(1990, 0, 1 + (at % 12_000))).toISOString().slice(0, 10);

/** The same marks are read as they stand in a captured page, by the Markdown reader, and with the HTML reader's own text. */
const PLAIN_PATTERNS: readonly (readonly [name: string, pattern: string])[] = [
  ["digits without end", "7"],
  ["single digits", "1 "],
  ["digits and commas", "1,"],
  ["numbers and commas", "12, "],
  ["digits and full stops", "1."],
  ["digits and hyphens", "1-"],
  ["digits and slashes", "1/"],
  ["digits and colons", "1:"],
  ["fractions", "1/2 of "],
  ["numbers with scales", "1 million "],
  ["number words", "twenty-one "],
  ["scale words", "thousand million "],
  ["money", "$5 million "],
  ["money signs", "$"],
  ["currency words", "dollars "],
  ["per cent", "5 per cent "],
  ["ranges", "5 to 10 "],
  ["measures", "5 km of "],
  ["counted nouns", "12 new and old "],
  ["more than", "more than "],
  ["ordinals", "the 5th "],
  ["capitals", "A"],
  ["single capitals", "A "],
  ["names without end", "Ab "],
  ["names joined by and", "Ann and "],
  ["names joined by of", "Bank of "],
  ["names joined by commas", "Ann, "],
  ["the same name", "Anna Lund spoke. "],
  ["acronyms", "(NATO) "],
  ["initials", "J. "],
  ["honorifics", "Mr "],
  ["posts", "prime minister "],
  ["owners", "Ann's "],
  ["roman numerals", "XIV "],
  ["months", "May "],
  ["days", "5 May "],
  ["dates joined by commas", "5 May 2019, "],
  ["dates joined by and", "5 and 6 May and "],
  ["years", "2019 "],
  ["years joined by hyphens", "2019-2020-"],
  ["weekdays", "Monday "],
  ["last year", "last year "],
  ["ago", "two years ago "],
  ["seasons", "fall of "],
  ["quotation marks", '"'],
  ["opening marks", "“"],
  ["closing marks", "”"],
  ["short quotations", "“a” "],
  ["apostrophes", "'"],
  ["words with apostrophes", "a'b'"],
  ["he said", "he said "],
  ["said Anna", '"Yes," said Anna Lund. '],
  ["that", "said that he said that "],
  ["small words", "of the "],
  ["letters", "a"],
  ["single letters", "a "],
  ["hyphens", "-"],
  ["words with hyphens", "so-"],
  ["dashes", " – "],
  ["commas", ","],
  ["full stops", "."],
  ["sentences of one letter", "A. "],
  ["questions", "Why? "],
  ["semicolons", "a; "],
  ["opening brackets", "("],
  ["closing brackets", ")"],
  ["square brackets", "["],
  ["brackets with words", "(a) "],
  ["web addresses", "https://a.example/b "],
  ["addresses joined", "https://a.example/"],
  ["www addresses", "www.a.b."],
  ["mail addresses", "a@b.example "],
  ["at signs", "a@"],
  ["spaces", " "],
  ["tabs", "\t"],
  ["newlines", "\n"],
  ["carriage returns", "\r"],
  ["lines of spaces", "  \n"],
  ["short lines", "a\n"],
  ["lines of capitals", "By Ann\n"],
  ["byline and date lines", "LISGAR, May 5 – \n"],
  ["photo captions", "Photo: Ann Lund\n"],
  ["Chinese", "港口开放了。"],
  ["Chinese without marks", "港"],
  ["right to left", "افتتح الميناء "],
  ["emoji", "😀"],
  ["joined emoji", "👩‍👩‍👧"],
  ["combining marks", "\u0301"],
  ["accents", "é"],
  ["hidden characters", "\u200b"],
  ["overrides of direction", "\u202ea"],
  ["control characters", "\u0001"],
  ["shortcodes", "{{< fig >}} "],
  ["liquid tags", "{% if a %} "],
  ["ordinary sentences", WORDS],
  ["one sentence", "the harbour board opened the quay and "],
  ["paragraphs", `${WORDS}\n\n`],
];

const MARKDOWN_PATTERNS: readonly (readonly [name: string, pattern: string])[] = [
  ["headings", "# a\n"],
  ["headings apart", "# a\n\n"],
  ["underlined headings", "a\n=\n\n"],
  ["hashes", "#"],
  ["list items", "- a\n"],
  ["list items apart", "- a\n\n"],
  ["numbered items", "1. a\n"],
  ["list marks", "- "],
  ["task items", "- [ ] a\n"],
  ["quotes", "> a\n"],
  ["quotes apart", "> a\n\n"],
  ["quote marks", ">"],
  ["rules", "---\n\n"],
  ["table rows", "|a|b|\n|-|-|\n|c|d|\n\n"],
  ["cells", "|a"],
  ["bars", "|"],
  ["links", "[a](/b) "],
  ["links with titles", '[a](/b "c") '],
  ["openings of links", "[a]("],
  ["pictures", "![a](/b.png) "],
  ["references", "[a][b] "],
  ["automatic links", "<https://a.example> "],
  ["stars", "*"],
  ["emphasis", "*a* "],
  ["emphasis unclosed", "*a "],
  ["strong", "**a** "],
  ["underscores", "_"],
  ["strike", "~~a~~ "],
  ["back quotes", "`"],
  ["code", "`a` "],
  ["fences", "```\na\n```\n\n"],
  ["fences unclosed", "```\n"],
  ["code by indent", "    a\n\n"],
  ["backslashes", "\\"],
  ["hard breaks", "a  \n"],
  ["tags", "<b>"],
  ["tags closed", "<b>a</b> "],
  ["blocks of HTML", "<div>\na\n</div>\n\n"],
  ["comments", "<!-- a -->"],
  ["comments unclosed", "<!--"],
  ["CDATA unclosed", "<![CDATA["],
  ["instructions unclosed", "<?"],
  ["entities", "&amp; "],
  ["entities unclosed", "&amp"],
  ["numeric entities", "&#x41;"],
  ["note marks", "[^a] "],
];

const HTML_PATTERNS: readonly (readonly [name: string, pattern: string])[] = [
  ["paragraphs", "<p>The quay opened.</p>"],
  ["paragraphs unclosed", "<p>a"],
  ["headings", "<h2>a</h2>"],
  ["divisions unclosed", "<div>"],
  ["emphasis unclosed", "<b>a"],
  ["misnested tags", "<b><i>a</b>"],
  ["formatting in paragraphs", "<p><b>a"],
  ["closings", "</div>"],
  ["anchors unclosed", "<a href=/b>"],
  ["links", "<a href=/b>a</a> "],
  ["list items", "<li>a"],
  ["table rows", "<tr><td>a"],
  ["text in tables", "<table>a"],
  ["select", "<select><option>a"],
  ["templates", "<template>a"],
  ["vector graphics", "<svg><a>"],
  ["scripts", "<script>a</script>"],
  ["scripts unclosed", "<script>"],
  ["comments", "<!-- a -->"],
  ["comments unclosed", "<!--"],
  ["CDATA", "<![CDATA[a]]>"],
  ["entities", "&amp;"],
  ["entities unclosed", "&am"],
  ["numeric entities", "&#65;"],
  ["line breaks", "<br>"],
  ["less-than signs", "<"],
  ["meta elements", '<meta property="og:title" content="a">'],
  ["structured data", '<script type="application/ld+json">{"@type":"NewsArticle"}</script>'],
  ["spans", "<span>a</span>"],
  ["frames", "<iframe>"],
  ["captions", "<figure><img alt=a><figcaption>a</figcaption></figure>"],
];

const ARTICLE_SHAPES: readonly GrowingShape[] = [
  ...PLAIN_PATTERNS.flatMap(([name, pattern]) =>
    (["txt", "md"] as const).map((format) => ({
      name: `${name} (${format})`,
      compose: article(format, around(format === "md" ? "&amp; " : "", again(pattern), "\n")),
    })),
  ),
  ...MARKDOWN_PATTERNS.map(([name, pattern]) => ({
    name: `${name} (Markdown)`,
    compose: article("md", again(pattern)),
  })),
  ...HTML_PATTERNS.map(([name, pattern]) => ({
    name: `${name} (HTML)`,
    compose: article("html", again(pattern)),
  })),
];

const fm = (body: Compose): Compose => around("---\n", body, "---\n\nThe quay opened.\n");

const MADE_ARTICLES: readonly (readonly [name: string, format: Format, body: Compose])[] = [
  ["different people", "txt", numbered((at) => `${person(at)} spoke on Monday. `)],
  ["different people in one list", "txt", numbered((at) => `${person(at)}, `)],
  [
    "people by their family names",
    "txt",
    numbered((at) => `${person(at)} spoke. Mr ${person(at).slice(5)} left. `),
  ],
  [
    "people near one another in spelling",
    "txt",
    numbered((at) => `${person(at).slice(0, -1)}${"aeiou".charAt(at % 5)} spoke. `),
  ],
  ["people with posts", "txt", numbered((at) => `Harbour minister ${person(at)} spoke. `)],
  [
    "acronyms explained",
    "txt",
    numbered((at) => `The ${person(at)} Board (${letters(at).toUpperCase()}) met. `),
  ],
  ["quotations of different people", "txt", numbered((at) => `“We will open it,” said ${person(at)}.\n\n`)],
  ["a name at its first and many short forms", "txt", around("Anna Lund spoke. ", again("Lund left. "), "")],
  ["different numbers", "txt", numbered((at) => `The board counted ${at} ships. `)],
  ["different dates", "txt", numbered((at) => `It opened on ${day(at)}. `)],
  ["sums in a list", "txt", around("The total was 100 ships: ", again("5 from Lisgar, "), "")],
  ["headings that differ", "md", numbered((at) => `# ${letters(at)}\n\ntext\n\n`)],
  ["reference definitions", "md", numbered((at) => `[${letters(at)}]: /b\n\n`)],
  ["references and definitions", "md", numbered((at) => `[a][${letters(at)}]\n\n[${letters(at)}]: /b\n\n`)],
  ["notes", "md", numbered((at) => `a[^${letters(at)}]\n\n[^${letters(at)}]: b\n\n`)],
  ["nested quotes", "md", nested(">", "")],
  ["nested quotes with spaces", "md", nested("> ", "")],
  [
    "nested lists",
    "md",
    (length) =>
      Array.from(
        { length: Math.ceil(Math.sqrt(length)) },
        (_, depth) => `${" ".repeat(2 * depth)}- a\n`,
      ).join(""),
  ],
  [
    "lists near the limit of depth",
    "md",
    numbered((at) => `${" ".repeat(2 * (at % 45))}- a\n${at % 45 === 44 ? "\nx\n\n" : ""}`),
  ],
  [
    "quotes near the limit of depth",
    "md",
    numbered((at) => `${"> ".repeat(45)}a\n${at % 100 === 99 ? "\nx\n\n" : ""}`),
  ],
  ["nested links", "md", nested("[", "](/b)")],
  ["nested brackets", "md", nested("[", "]")],
  ["nested emphasis", "md", nested("*a ", " b*")],
  ["a wide table", "md", (length) => `${"|a".repeat(length / 4)}|\n${"|-".repeat(length / 4)}|\n`],
  ["a long table", "md", around("|a|b|\n|-|-|\n", again("|c|d|\n"), "")],
  ["lines of one long item", "md", around("- a\n", again("  b\n"), "")],
  ["back quotes of every length", "md", numbered((at) => `${"`".repeat(1 + (at % 500))} `)],
  ["nested elements", "html", nested("<div>", "</div>")],
  ["nested lists", "html", nested("<ul><li>", "</ul>")],
  ["nested tables", "html", nested("<table><tr><td>", "</table>")],
  ["nested quotes", "html", nested("<blockquote>", "</blockquote>")],
  ["nested fonts", "html", nested("<font><b>", "</b></font>")],
  ["elements near the limit of depth", "html", again(`${"<div>".repeat(100)}a${"</div>".repeat(100)}`)],
  [
    "attributes",
    "html",
    around(
      "<p ",
      numbered((at) => `a${at}=b `),
      ">a</p>",
    ),
  ],
  ["the same attribute", "html", around("<p ", again("a=b "), ">a</p>")],
  ["a long attribute", "html", around('<p title="', again("a "), '">a</p>')],
  [
    "a page with an article",
    "html",
    around(
      "<html><head><title>Quay</title></head><body><nav>a</nav><article>",
      again(`<p>${WORDS}</p>\n`),
      "</article></body></html>",
    ),
  ],
  [
    "structured data without end",
    "html",
    around('<script type="application/ld+json">{"a":"', again("a "), '"}</script><p>a</p>'),
  ],
  [
    "structured data nested",
    "html",
    around('<script type="application/ld+json">', nested("[", "]"), "</script><p>a</p>"),
  ],
  ["front matter of many fields", "md", fm(numbered((at) => `k${letters(at)}: a\n`))],
  ["front matter of a long value", "md", fm(around("title: ", again("a "), "\n"))],
  [
    "front matter of many topics",
    "md",
    fm(
      around(
        "topics:\n",
        numbered((at) => `  - ${letters(at)}\n`),
        "",
      ),
    ),
  ],
  [
    "front matter of many people",
    "md",
    fm(
      around(
        "people:\n",
        numbered((at) => `  - ${person(at)}\n`),
        "",
      ),
    ),
  ],
  [
    "front matter of many sources",
    "md",
    fm(
      around(
        "source:\n",
        numbered((at) => `  - {name: ${person(at)}, url: "https://a.example/${at}"}\n`),
        "",
      ),
    ),
  ],
  ["front matter of wrong sources", "md", fm(around("source:\n", again("  - {nam: a}\n"), ""))],
  ["front matter of wrong topics", "md", fm(around("topics:\n", again("  - [a]\n"), ""))],
  [
    "front matter of many corrections",
    "md",
    fm(around("corrections:\n", again("  - {date: 2024-05-15, text: Wrong.}\n"), "")),
  ],
  ["front matter in brackets", "md", fm(around("topics: ", nested("[", "]"), "\n"))],
  ["front matter of aliases", "md", fm(around("title: &a b\ntopics:\n", again("  - *a\n"), ""))],
  [
    "front matter of anchors",
    "md",
    fm(
      around(
        "topics:\n",
        numbered((at) => `  - &a${at} b\n`),
        "",
      ),
    ),
  ],
  ["front matter of comments", "md", fm(again("# a\n"))],
  ["front matter of spaces", "md", fm(again(" \n"))],
  ["front matter of quotation marks", "md", fm(around("title: ", again('"'), "\n"))],
  ["front matter of tabs", "md", fm(again("\ta\n"))],
  ["front matter of tags", "md", fm(around("topics:\n", again("  - !!x a\n"), ""))],
  ["front matter of one key", "md", fm(again("title: a\n"))],
  ["front matter unclosed", "md", around("---\n", again("a: b\n"), "")],
  ["front matter of rules", "md", again("---\n")],
  [
    "front matter of TOML",
    "md",
    around(
      "+++\n",
      numbered((at) => `k${letters(at)} = "a"\n`),
      "+++\n\na\n",
    ),
  ],
  [
    "front matter of JSON",
    "md",
    around(
      ";;;\n{",
      numbered((at) => `"k${letters(at)}": "a",\n`),
      '"z": 1}\n;;;\n\na\n',
    ),
  ],
  ["front matter of a block of text", "md", fm(around("title: |\n", again("  a\n"), ""))],
];

const judgements = (row: (at: number) => string): GrowingShape["compose"] =>
  file("authority/judgements.yaml", numbered(row));

const ARCHIVE_SHAPES: readonly GrowingShape[] = [
  {
    name: "rulings on words",
    compose: judgements((at) => `- {article: a, words: w${letters(at)}, is: person/anna}\n`),
  },
  {
    name: "rulings on the same words",
    compose: judgements(() => "- {article: a, words: quay, is: person/anna}\n"),
  },
  {
    name: "rulings that name no record",
    compose: judgements((at) => `- {article: a, words: w${at}, is: person/an${letters(at)}}\n`),
  },
  { name: "rulings with wrong fields", compose: judgements(() => "- {artikle: a, wrds: b}\n") },
  { name: "rulings that are lists", compose: judgements(() => "- []\n") },
  { name: "merges", compose: judgements((at) => `- {merge: person/a${letters(at)}, into: person/anna}\n`) },
  {
    name: "merges one into the next",
    compose: judgements((at) => `- {merge: person/a${at}, into: person/a${at + 1}}\n`),
  },
  { name: "differences", compose: judgements((at) => `- {notSame: [person/a${at}, person/anna]}\n`) },
  {
    name: "splits",
    compose: judgements((at) => `- {split: Anna ${letters(at)}, article: a, is: person/anna}\n`),
  },
  {
    name: "variants of a record",
    compose: file(
      "authority/people/b.md",
      around(
        "---\nname: Anna Rey\nvariants:\n",
        numbered((at) => `  - ${person(at)}\n`),
        "---\n",
      ),
    ),
  },
  {
    name: "the same variant",
    compose: file(
      "authority/people/b.md",
      around("---\nname: Anna Rey\nvariants:\n", again("  - Anna R\n"), "---\n"),
    ),
  },
  {
    name: "roles of a record",
    compose: file(
      "authority/people/b.md",
      around(
        "---\nname: Anna Rey\nroles:\n",
        numbered((at) => `  - {title: harbour master ${letters(at)}}\n`),
        "---\n",
      ),
    ),
  },
  {
    name: "addresses of a record",
    compose: file(
      "authority/people/b.md",
      around(
        "---\nname: Anna Rey\nsameAs:\n",
        numbered((at) => `  - https://a.example/${at}\n`),
        "---\n",
      ),
    ),
  },
  {
    name: "the note of a record",
    compose: file("authority/people/b.md", around("---\nname: Anna Rey\n---\n", again(WORDS), "")),
  },
  {
    name: "unknown fields of a record",
    compose: file(
      "authority/people/b.md",
      around(
        "---\nname: Anna Rey\n",
        numbered((at) => `k${letters(at)}: a\n`),
        "---\n",
      ),
    ),
  },
  {
    name: "people of records",
    compose: records("authority/people", (at) => `---\nname: ${person(at)}\n---\n`),
  },
  { name: "people of one name", compose: records("authority/people", () => "---\nname: Anna Rey\n---\n") },
  {
    name: "people near in spelling",
    compose: records("authority/people", (at) => `---\nname: Anna Re${letters(at).slice(-4)}\n---\n`),
  },
  {
    name: "organisations of records",
    compose: records("authority/organisations", (at) => `---\nname: ${person(at).slice(5)} Board\n---\n`),
  },
  {
    name: "places within places",
    compose: records(
      "authority/places",
      (at) => `---\nname: ${person(at).slice(5)}\n${at === 0 ? "" : `within: place/r${at - 1}\n`}---\n`,
    ),
  },
  {
    name: "events of records",
    compose: records("authority/events", (at) => `---\nname: ${person(at).slice(5)} Forum\n---\n`),
  },
  {
    name: "topics of records",
    compose: records(
      "authority/topics",
      (at) => `---\nname: Topic ${letters(at)}\nterms: [${letters(at)}, quay]\n---\n`,
    ),
  },
  {
    name: "topics below topics",
    compose: records(
      "authority/topics",
      (at) => `---\nname: Topic ${letters(at)}\n${at === 0 ? "" : `broader: topic/r${at - 1}\n`}---\n`,
    ),
  },
  {
    name: "terms of a topic",
    compose: file(
      "authority/topics/b.md",
      around(
        "---\nname: Quays\nterms:\n",
        numbered((at) => `  - ${letters(at)}\n`),
        "---\n",
      ),
    ),
  },
  {
    name: "phrases",
    compose: records(
      "authority/phrases",
      (at) => `---\nname: Phrase ${letters(at)}\nwordings: [the ${letters(at)}, the quay]\n---\n`,
    ),
  },
  {
    name: "wordings of a phrase",
    compose: file(
      "authority/phrases/b.md",
      around(
        "---\nname: Quays\nwordings:\n",
        numbered((at) => `  - the ${letters(at)}\n`),
        "---\n",
      ),
    ),
  },
  {
    name: "series",
    compose: records(
      "series",
      (at) =>
        `---\nlabel: Ships ${letters(at)}\nmeasure: ships\nunit: ships\nmatch: {words: [[ships], [${letters(at)}]]}\n---\n`,
    ),
  },
  {
    name: "words of a series",
    compose: file(
      "series/b.md",
      around(
        "---\nlabel: Ships\nmeasure: ships\nunit: ships\nmatch:\n  words:\n    - [ships]\n",
        numbered((at) => `    - [${letters(at)}]\n`),
        "---\n",
      ),
    ),
  },
  {
    name: "settings",
    compose: file(
      "site.yaml",
      around(
        "title: Quay\nbase: https://a.example/\n",
        numbered((at) => `k${letters(at)}: a\n`),
        "",
      ),
    ),
  },
  {
    name: "expectations",
    compose: file(
      "expectations.yaml",
      around(
        "articles: 1\n",
        numbered((at) => `k${letters(at)}: 1\n`),
        "",
      ),
    ),
  },
  { name: "articles that share a name", compose: articles(() => "Anna Lund opened the quay on Monday.") },
  {
    name: "articles of different people",
    compose: articles((at) => `${person(at)} opened the quay on Monday.`),
  },
  {
    name: "articles of people near in spelling",
    compose: articles((at) => `Anna Re${letters(at).slice(-4)} opened the quay.`),
  },
  {
    name: "articles of people with one family name",
    compose: articles(
      (at) => `${letters(at).charAt(0).toUpperCase()}${letters(at).slice(1)} Lund opened the quay.`,
    ),
  },
  {
    name: "articles of organisations",
    compose: articles(
      (at) => `The ${person(at).slice(5)} Harbour Board met. The board of the Lisgar Harbour Board met.`,
    ),
  },
  {
    name: "articles of one figure",
    compose: articles((at) => `The harbour counted ${100 + at} ships in 2024.`),
  },
  {
    name: "articles of one series",
    compose: (length) => ({
      ...articles((at) => `The harbour counted ${100 + at} ships.`)(length),
      "series/ships.md":
        "---\nlabel: Ships\nmeasure: ships\nunit: ships\ncourse: rising\nmatch: {words: [[ships], [counted]]}\n---\n",
    }),
  },
  {
    name: "articles of one date",
    compose: articles(() => "The quay opened on 5 May 2019. It closed on 6 May 2019."),
  },
  {
    name: "articles of one post",
    compose: articles((at) => `Harbour minister ${person(at)} opened the quay of Lisgar.`),
  },
  {
    name: "articles of one quotation",
    compose: articles(() => "“We will open the quay,” said Anna Lund. “We will.”"),
  },
  {
    name: "articles of one event",
    compose: (length) => ({
      ...articles((at) => `The Lisgar Forum opened on ${1 + (at % 28)} May 2019 in Lisgar.`)(length),
      "authority/events/forum.md": "---\nname: Lisgar Forum\n---\n",
    }),
  },
  {
    name: "articles of superlatives",
    compose: articles(
      (at) => `The quay of ${person(at).slice(5)} is the largest in the country. It has 5 cranes.`,
    ),
  },
  {
    name: "articles of one title",
    compose: (length) =>
      Object.fromEntries(
        Object.entries(articles(() => "The quay opened.")(length)).map(([path, text]) => [
          path,
          text.replace(/title: .*/, "title: Quay"),
        ]),
      ),
  },
  {
    name: "articles that print the same lines",
    compose: articles(() => `Read more\n\nShare this\n\n${WORDS}\n\nAll rights reserved`),
  },
  {
    name: "articles of one source",
    compose: (length) =>
      Object.fromEntries(
        Object.entries(articles(() => "Anna Lund opened the quay.")(length)).map(([path, text]) => [
          path,
          text.replace("\n---\n\n", "\nsource: {name: Coast Wire}\n---\n\n"),
        ]),
      ),
  },
  {
    name: "articles of topics",
    compose: (length) =>
      Object.fromEntries(
        Object.entries(articles(() => "The quay opened.")(length)).map(([path, text], at) => [
          path,
          text.replace("\n---\n\n", `\ntopics: [trade, ${letters(at)}]\n---\n\n`),
        ]),
      ),
  },
  {
    name: "articles with rulings",
    compose: (length) => {
      const files = articles(() => "Anna Lund opened the quay.")(length);
      return {
        ...files,
        "authority/people/anna.md": "---\nname: Anna Lund\n---\n",
        "authority/judgements.yaml": Object.keys(files)
          .map((path) => `- {article: ${path.slice(9, -3)}, words: Anna Lund, is: person/anna}\n`)
          .join(""),
      };
    },
  },
  {
    name: "articles and records of the same people",
    compose: (length) => ({
      ...articles((at) => `${person(at)} opened the quay.`)(length / 2),
      ...records("authority/people", (at) => `---\nname: ${person(at)}\n---\n`)(length / 2),
    }),
  },
];

/** Every shape that must be read in time that grows with its length. */
export const GROWING_SHAPES: readonly GrowingShape[] = [
  ...ARTICLE_SHAPES,
  ...MADE_ARTICLES.map(([name, format, body]) => ({
    name: `${name} (${format})`,
    compose: article(format, body),
  })),
  ...ARCHIVE_SHAPES,
];
