import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, describe, expect, it } from "vitest";
import { witnessSite } from "../../src/witness/witness.ts";
import { runDateline } from "../sites/run-dateline.ts";

let folder = "";
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** What is disproved of a site that is built from these files; it has no fault, so nothing should be. */
function disproved(files: Readonly<Record<string, string | Uint8Array>>): readonly string[] {
  folder = mkdtempSync(join(tmpdir(), "dateline-sound-"));
  const content = join(folder, "content");
  for (const [path, text] of Object.entries({ "site.yaml": "title: The Quay Record\n", ...files })) {
    mkdirSync(dirname(join(content, path)), { recursive: true });
    writeFileSync(join(content, path), text);
  }
  const site = join(folder, "site");
  const built = runDateline(["build", "--content", content, "--output", site, "--no-cache", "--quiet"]);
  expect(built.status, built.err).toBe(0);
  const result = witnessSite({ site, content, sample: null, isStrict: true });
  if (result.outcome === "uncheckable") throw new Error(result.why);
  return result.tally.disproofs.map(
    ({ path, why, found, expected }) => `${path}: ${why}: ${found} | ${expected}`,
  );
}

const head = (title: string, more = ""): string =>
  `---\ntitle: ${title}\npublished: 2024-03-05\nlanguage: en\n${more}---\n\n`;

const BODIES: Readonly<Record<string, string>> = {
  references:
    "The Espa&#241;ol caf&eacute; by the quay &amp; the mill sold 1,200 cups on 4 March 2024.\n\nIt closes at 9&nbsp;pm &mdash; not before.\n",
  pictures:
    'Workers met at the lock.\n\n![Deck of the ferry](deck.jpg "The deck, seen from the quay")\n\nThe ferry carries 340 people.\n',
  footnotes:
    "The levy rose by 6.1%[^levy] in 2023.\n\nIt had been lower[^2] before.\n\n[^levy]: Said the harbour board in May 2023.\n\n[^2]: By about 2 points.\n",
  "soft hyphens":
    "The har\u00adbour board counted 15\u00a0000 con\u00adtainers in 2023.\n\nNo one else did\u200b.\n",
  "smart punctuation":
    "\u201cWe waited,\u201d said Ana Ruiz, \u2018for weeks\u2019 \u2014 and it\u2019s not over\u2026\n\nShe named 3\u20134 causes.\n",
  "HTML blocks":
    '<div class="note"><p>The mill sold <b>12 million</b> loaves &#8211; more than in 2022.</p>\n<ul><li>Rye</li><li>Wheat</li></ul></div>\n\n<details><summary>More</summary>\n\nIt bakes at night.\n\n</details>\n',
  tables:
    "| Year | Ships | Share |\n| --- | ---: | ---: |\n| 2022 | 1,204 | 12.5% |\n| 2023 | 1,310 | 13% |\n\nThe table is the board's.\n",
  code: 'Run `quay --count 12` first, with `Makefile`s, `set`/`long` and rust*ic*s.\n\n```sh\necho "&nbsp; 42" | sort\n```\n\n    indented code &amp; 7\n\nThat is all.\n',
  "hard breaks":
    "The board met on Monday.  \nIt rose at noon.\\\nNothing was said.\n\n* * *\n\nThe next meeting is on 11 March 2024.\n",
  escapes:
    "The fee is \\$100 and not \\*less\\*.\n\n1986\\. A good year.\n\nA \\[bracket\\] and a \\# sign.\n",
  emphasis:
    "The **har**bour was *not* closed, ~~but~~ slow, wrote <https://example.org/quay>.\n\nSee [the *old* plan](https://example.org/plan 'The plan') for 2 reasons.\n",
  quotations:
    '> The quay is ours.\n>\n> We built it in 1931.\n\nSo reads the plaque, said Mayor Ben Cole, who added: "We will keep it."\n',
  lists:
    "1. Nearly 300 boats\n2. At least 40 crews\n   - some from Oslo\n   - others from Accra\n\n- [x] counted\n- [ ] painted\n",
  money:
    "The board paid $2.3 million, €450,000 and £12 for it, about one-third of the sum; 35 cents were left.\n\nTwo dozen crews shared 0.5% of 44k euros.\n",
  dates:
    "It opened on 30-31 July 2016 and again in the third quarter of 2019, in the 1990s, last year and on Tuesday.\n\nFrom May to June 2021 it was shut; by 21–22 December 2023 it was not.\n",
  headings: "## The plan & the quay\n\nIt stands.\n\n### In 2025\n\nIt grows by 3 per cent.\n",
};

describe("sound sites", () => {
  it("with every kind of Markdown are proved", () => {
    const articles = Object.entries(BODIES).map(([name, body]) => [
      `articles/2024/${name.replaceAll(" ", "-")}.md`,
      head(`A day of ${name}`) + body,
    ]);
    expect(disproved(Object.fromEntries(articles))).toEqual([]);
  }, 120_000);

  it("with line ends, spaces and marks of other systems are proved", () => {
    const crlf =
      `${head("Two  spaces and more")}The lock holds 12 boats.\n\nIt was built in 1874.\n`.replaceAll(
        "\n",
        "\r\n",
      );
    expect(
      disproved({
        "articles/crlf.md": crlf,
        "articles/mark.md": `\ufeff${head("A mark before the text")}The lock is old.\n`,
        "articles/plain.txt":
          "The quay is open\n\nIt opened on 4 March 2024, said Ana Ruiz.\n\nSome 40 boats came.\n",
        "articles/page.html":
          '<!doctype html><html lang="en"><head><title>The mill turns | Quay</title></head><body><nav><a href="/">Home</a></nav><article><h1>The mill turns</h1><p>The mill sold 12&nbsp;million loaves in 2023&hellip;</p><p>It is <em>not</em> for sale, said Ben Cole.</p></article><footer>Contact us</footer></body></html>',
      }),
    ).toEqual([]);
  }, 120_000);

  it("below a path of their own are proved", () => {
    expect(
      disproved({
        "site.yaml": "title: Quay\nbase: https://example.org/archive/\n",
        "articles/a.md": `${head("The lock")}See [the mill](/articles/b/). It cost 5 million euros.\n`,
        "articles/b.md": `${head("The mill")}The mill cost over 3 million euros in 2020.\n`,
      }),
    ).toEqual([]);
  }, 120_000);
});
