import rehypeStringify from "rehype-stringify";
import { unified } from "unified";
import { describe, expect, it } from "vitest";
import type { Diagnostic } from "../../src/diagnostics/diagnostic.ts";
import { cleanDocument } from "../../src/document/clean-document.ts";
import { isMdx, readMarkdown } from "../../src/document/read-markdown.ts";
import { faultsOfMap } from "./map-law.ts";

// What each way of writing becomes. `bodies.txt` shows every case: as it is written, the HTML, the words, what is reported.
const CASES: readonly (readonly [text: string, path?: string])[] = [
  ["<details>\n<summary>More *x*</summary>\n\nThe **quay**.\n\n</details>"],
  ["<table><tr><th>A</th><td>b &amp; c</td></tr></table>"],
  ["H<sub>2</sub>O and <kbd>Ctrl</kbd> and x<sup>2</sup>."],
  ["<dl><dt>Quay</dt><dd>A place.</dd></dl>"],
  [
    '<iframe src="https://www.youtube.com/embed/abcdefgh" title="The film"></iframe>\n\nThen <form action=x><label>Name</label><input></form>',
  ],
  ["One<!--more--> two.\n\n<!--more-->\n\nThree <!-- x\ny --> four."],
  ['{% include figure.html src="/a.jpg" caption="The *quay* at dawn" alt="A quay" %}\n\nText.'],
  ['{{< figure src="a.jpg" caption="The quay" attr="Ana Ruiz" >}}'],
  ['- One\n- {{< figure src="a.jpg" caption="The quay" >}}\n- Two'],
  ["{{% note %}}\nBe **careful**.\n{{% /note %}}\n\nAfter."],
  ['{{< note title="Mind this" >}}Be **careful**.{{< /note >}} After.'],
  ["{{< youtube abcdefghijk >}}"],
  ['{{ youtube(id="abcdefghijk") }}\n\n{% quote(author="Vera Lum") %}\nWe sail.\n{% end %}'],
  [
    "See [the plan]({% post_url 2011-02-03-levy %}) and [b]({{ site.baseurl }}/b/) and [c]({{< ref \"c.md\" >}}) and [d]({{ '/d/' | relative_url }}).",
  ],
  ["{% raw %}Write {{ x }} there.{% endraw %}\n\n```\n{% raw %}{{ y }}{% endraw %}\n```\n\n`{{ z }}`"],
  ["{% highlight ruby %}\nputs 'a' # _b_\n{% endhighlight %}"],
  ["{% if x %}Words {{ y }} stay.{% else %}And these.{% endif %}"],
  ["See [[The Quay|the *quay*]] and [[Levy]] and ![[pic.png|A crane]] and [[#Part]]."],
  ["> [!note] Mind this\n> The quay is wet.\n\n> [!WARNING]\n> Do not swim."],
  ['[caption id="a" width="300"]<a href="x"><img src="y.jpg" alt="z"></a> The quay at dawn[/caption]'],
  [
    '[caption id="a"]![z](y.jpg) The quay[/caption] and [embed]https://example.com/v[/embed] and [gallery ids="1,2"] and [sic].',
  ],
  [
    'The quay.\n{: .lead #top}\n\n## Part one {#one}\n\n## Two\n{: #zwei}\n\n* TOC\n{:toc}\n\nA *b*{: .c} [d](/e){:target="_blank"} end.',
  ],
  [
    'import Note from \'../note.astro\'\n\nexport const x = 1;\n\n<Note title="Mind">\n\nThe *quay*.\n\n</Note>\n\n<Figure src={img} alt="A" caption="The quay" />\n\n<Chart data={[1,2]} /> <Tabs><Tab>One</Tab></Tabs> {x} {/* gone */} end.',
    "a.mdx",
  ],
  ["It cost \\$100 then. 5 &lt; 6 &copy; \\*star\\*"],
  ["2019. It was a good year.\n\n2019) And this.\n\n1. One\n2. Two"],
  ["A.[^1] B.[^b]\n\n[^1]: Note one.\n[^b]: Note **two**.\n\n    More.\n[^c]: Unused note."],
  ["# H\n\n## Same\n\n## Same\n\n## Related\n\n## s1\n\n[go](#related)"],
  ["Use Vec<String> and <name> here."],
  [":::note Mind\nThe quay.\n:::"],
  ['{% call callout("Mind this") %}\nWords.\n{% endcall %}\n\n{% image "./a.jpg", "A quay" %}'],
  ["<%= x %> and <% if y %>words<% end %>"],
  ['<div markdown="1">\nThe *quay*.\n</div>'],
  ["| a | b |\n| - | - |\n| 1 | 2 | three |"],
  ["| a | [[x\\|y]] |\n| - | - |\n| 1 | 2 |"],
  ["Line one  \nline two\\\nline three<br>four"],
  ["<p>Un<b>closed <i>tags</p>\n\nAnd <title>so</title> on <script>alert(1)</script> end."],
  ['![Alt](a.jpg "A caption")\n\n[![Alt](b.jpg)](c)\n\nx![in](d.png)y'],
  ["<figure><img src=a.jpg alt=b><figcaption>The quay. Photo: Ana Ruiz</figcaption></figure>"],
  ["<table>\n<tr>\n\n    <td>One</td>\n\n</tr>\n</table>"],
  ['{{</* figure src="a" */>}} shown'],
  ["<p hidden>Secret words</p> Seen."],
  ['> {{< figure src="a.jpg" caption="The quay" >}}\n> Quoted.'],
];

const printer = unified().use(rehypeStringify);

function htmlOf(text: string, path: string | undefined = "a.md"): string {
  return printer.stringify(readMarkdown(text, 0, isMdx(path)).tree);
}

function clean(text: string, path: string | undefined = "a.md") {
  const faults: Diagnostic[] = [];
  const source = { path, format: "markdown" as const, text: `---\nlanguage: en\n---\n${text}` };
  const document = cleanDocument(source, { published: null, report: (fault) => faults.push(fault) });
  return { document, faults: faults.map(({ code, message }) => `${code}: ${message}`) };
}

const seen = (html: string): string =>
  html.replace(/<(pre|code)\b[^>]*>[\s\S]*?<\/\1>/g, "").replace(/<[^>]*>/g, "");

describe("readMarkdown", () => {
  it("reads HTML and template code as readers see them", async () => {
    const shown = CASES.map(([text, path]) => {
      const { document, faults } = clean(text, path);
      const words = document.blocks.map(
        ({ kind, start, end }) => `[${kind}] ${document.text.slice(start, end)}`,
      );
      return [`<<<\n${text}`, `>>>\n${htmlOf(text, path)}`, words.join("\n"), ...faults].join("\n");
    });
    await expect(`${shown.join("\n\n")}\n`).toMatchFileSnapshot("bodies.txt");
  });

  it.each(CASES.map(([text, path = "a.md"]) => [text, path] as const))(
    "shows no template code outside code, and leads every character back: %j",
    (text, path) => {
      expect(seen(htmlOf(text, path))).not.toMatch(/\{%|\{\{|\[\[|\{:|\[caption|<%|:::/);
      const { document } = clean(text, path);
      const isRepair = (there: string, here: string): boolean =>
        (there.startsWith("&") && there.endsWith(";")) || here.trim() === "";
      expect(faultsOfMap(document, isRepair)).toEqual([]);
    },
  );

  it("keeps every letter of fenced code", () => {
    const code = "{% raw %}{{ x }}{% endraw %}\n[[a]] {: .b} <b>&amp;</b> \\\\ [caption]\n\ttab  two";
    const html = htmlOf(`Text.\n\n\`\`\`html\n${code}\n\`\`\`\n`);
    const printed = /<code[^>]*>([\s\S]*)<\/code>/.exec(html)?.[1] ?? "";
    expect(printed.replaceAll("&#x3C;", "<").replaceAll("&#x26;", "&")).toBe(`${code}\n`);
  });

  it("runs nothing and keeps nothing that would", () => {
    const html = htmlOf(
      '<p onclick="x()" style="color:red" class="sentence">A <a href="javascript:x()">b</a></p>\n<svg><script>x()</script></svg>\n<form><button>Go</button><select><option>x</option></select></form>\n',
    );
    expect(html).not.toMatch(/onclick|style|class|javascript|svg|script|form|select/);
    expect(html).toContain("Go");
  });

  it("gives headings ids that are one each, and lets links within the article follow", () => {
    const html = htmlOf(
      "## 1. Über uns\n\n## Related\n\n## Related\n\n## Two {#second}\n\n[a](#related) [b](#second) [c](#über-uns)\n",
    );
    expect([...html.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id)).toEqual([
      "1-über-uns",
      "related-1",
      "related-1-1",
      "second",
    ]);
    expect(html).toContain('href="#related-1"');
    expect(html).toContain('href="#second"');
    expect(html).toContain('href="#1-über-uns"');
  });

  it("reads the words of HTML that no author writes, and a long table whole", () => {
    expect(seen(htmlOf(`${"<b>".repeat(300)}The quay.\n`)) === "The quay.").toBe(true);
    const table = `<table>\n${"<tr><td>a</td><td>b</td></tr>\n".repeat(800)}</table>`;
    expect(htmlOf(table).match(/<td>/g)).toHaveLength(1600);
  });
});
