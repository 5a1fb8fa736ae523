import { parse } from "parse5";
import { describe, expect, it } from "vitest";
import { printLightPage } from "../../src/document/print-light-page.ts";

function print(source: string): string {
  const page = printLightPage(parse(source));
  return page.outcome === "printed" ? page.markup : page.why;
}

/** The markup inside the body, whose mark is the third. */
const inBody = (source: string): string => /<body[^>]*>(.*)<\/body>/s.exec(print(source))?.[1] ?? "";

describe("printLightPage", () => {
  it.each([
    ["a mark for each element", "<p>Quay <b>opens</b>", '<p n3="">Quay <b n4="">opens</b></p>'],
    [
      "words that need no care, and such as do",
      "<p>1 < 2 & &quot;3&quot;",
      '<p n3="">1 &lt; 2 &amp; &quot;3&quot;</p>',
    ],
    ["what is weighed", '<p class="lead" id=a onclick=x>Q', '<p n3="" class="lead" id="a">Q</p>'],
    ["a link within the page", '<a href="#b">Q</a>', '<a n3="" href="#a">Q</a>'],
    ["a link to elsewhere", '<a href="https://example.org/?a=b">Q</a>', '<a n3="">Q</a>'],
    [
      "a film's address",
      '<iframe src="https://example.org/film"></iframe>',
      '<iframe n3="" src="https://example.org/film"></iframe>',
    ],
    ["elements that hold nothing", "<p>A<br>B<img src=a>", '<p n3="">A<br n4=""/>B<img n5=""/></p>'],
    ["a name that is no name", "<x:y>Q</x:y>", '<span n3="">Q</span>'],
    ["no script, style or drawing", "<script>a<b</script><style>a</style><svg><p>Q", '<p n3="">Q</p>'],
    ["nothing hidden", "<p hidden>A</p><p style='display:none'>B</p><p>C", '<p n3="">C</p>'],
    ["no comment", "A<!-- B -->C", "AC"],
  ])("prints %s", (_, source, expected) => {
    expect(inBody(source)).toBe(expected);
  });

  it("leads each mark back to its element", () => {
    const page = printLightPage(parse("<p>Quay <b>opens</b>"));
    const names =
      page.outcome === "printed" ? [...page.marked].map(([mark, { tagName }]) => `${mark} ${tagName}`) : [];
    expect(names).toEqual(["n0 html", "n1 head", "n2 body", "n3 p", "n4 b"]);
  });

  it("cuts values that are longer than any name", () => {
    expect(inBody(`<p class="${"quay ".repeat(200)}">Q`).length).toBeLessThan(350);
  });

  it("keeps the page's own elements though they are hidden", () => {
    expect(print("<html hidden><body hidden><p>Q")).toBe(
      '<html n0=""><head n1=""></head><body n2=""><p n3="">Q</p></body></html>',
    );
  });
});
