import { describe, expect, it } from "vitest";
import type { Diagnostic } from "../../src/diagnostics/diagnostic.ts";
import { readFrontMatter } from "../../src/source/front-matter.ts";

function read(text: string) {
  const faults: Diagnostic[] = [];
  const found = readFrontMatter({ path: "a.md", format: "markdown", text }, (fault) => faults.push(fault));
  return { found, faults: faults.map(({ message }) => message), body: text.slice(found.span?.end) };
}

const yaml = (fields: string) => read(`---\n${fields}\n---\nThe quay opened.\n`);
const values = (list: readonly { readonly value: unknown }[]) => list.map(({ value }) => value);

const SAME = {
  title: { value: 'Quay "one"' },
  published: { value: "2019-05-14" },
  moment: "2019-05-14T10:00:00+02:00",
  authors: [{ value: "Ana Ruiz" }, { value: "Ben Cole" }],
  topics: [{ value: "ports" }, { value: "1984" }],
};

describe("one article in each language of front matter", () => {
  it.each([
    [
      "YAML",
      "---\ntitle: 'Quay \"one\"'\ndate: 2019-05-14 10:00:00 +0200\nauthors: [Ana Ruiz, Ben Cole]\ntags: [ports, 1984]\nweight: 3\n---\n",
    ],
    [
      "YAML that ends as documents do",
      "---\ntitle: 'Quay \"one\"'\ndate: 2019-05-14 10:00:00 +0200\nauthors: [Ana Ruiz, Ben Cole]\ntags: [ports, 1984]\n...\n",
    ],
    [
      "TOML",
      "+++\ntitle = 'Quay \"one\"'\ndate = 2019-05-14T10:00:00+02:00\nauthors = [\"Ana Ruiz\", \"Ben Cole\"]\nweight = 3\n[taxonomies]\ntags = ['ports', '1984']\n+++\n",
    ],
    [
      "TOML after its name",
      "---toml\ntitle = 'Quay \"one\"'\ndate = 2019-05-14T10:00:00+02:00\nauthors = [\"Ana Ruiz\", \"Ben Cole\"]\ntags = ['ports', '1984']\n---\n",
    ],
    [
      "TOML with lines that end in CR and LF",
      "+++\r\ntitle = 'Quay \"one\"'\r\ndate = 2019-05-14T10:00:00+02:00\r\nauthors = [\"Ana Ruiz\", \"Ben Cole\"]\r\ntags = ['ports', '1984']\r\n+++\r\n",
    ],
    [
      "JSON",
      '{\n\t"title": "Quay \\"one\\"",\n\t"date": "2019-05-14T10:00:00+02:00",\n\t"authors": ["Ana Ruiz", "Ben Cole"],\n\t"tags": ["ports", 1984]\n}\n',
    ],
    [
      "JSON between semicolons",
      ';;;\n{"title": "Quay \\"one\\"", "date": "2019-05-14T10:00:00+02:00", "authors": ["Ana Ruiz", "Ben Cole"], "tags": ["ports", 1984]}\n;;;\n',
    ],
    [
      "JSON after its name",
      '---json\n{"title": "Quay \\"one\\"", "date": "2019-05-14T10:00:00+02:00", "authors": ["Ana Ruiz", "Ben Cole"], "tags": ["ports", 1984]}\n---\n',
    ],
  ])("%s", (_, head) => {
    const { found, faults, body } = read(`${head}The quay opened.\n`);
    expect(faults).toEqual([]);
    expect(found).toMatchObject(SAME);
    expect(body).toBe("The quay opened.\n");
  });

  it("and a fault of each is shown where it stands", () => {
    for (const [text, at] of [
      ["+++\ntitle = 'Quay\ndraft = true\n+++\n", "+++\ntitle = ".length],
      ["+++\ntitle = Quay\n+++\n", "+++\ntitle = ".length],
      ['{\n"title": "Quay",\n"date" "2019"\n}\n', '{\n"title": "Quay",\n"date" '.length],
    ] as const) {
      const faults: Diagnostic[] = [];
      const found = readFrontMatter({ path: "a.md", format: "markdown", text }, (fault) =>
        faults.push(fault),
      );
      expect([text, found.isBroken, faults[0]?.code]).toEqual([text, true, "front-matter/broken"]);
      expect(Math.abs((faults[0]?.span?.start ?? 0) - at)).toBeLessThan(14);
    }
  });

  it("but braces of a template, and an object within a line, are text", () => {
    for (const text of ["{% include head %}\nWords.\n", "{{ title }}\n", '{"a": 1} is JSON.\n'])
      expect(read(text)).toMatchObject({ faults: [], body: text });
  });
});

describe("YAML as publishing systems read it", () => {
  it.each([
    ['title: "Quay\nopens"', "Quay opens"],
    ["title: 'Quay\n\nopens'", "Quay  opens"],
    ['layout: post\ntitle: "Quay, it\'s\nopen"\ndate: 2019-05-14', "Quay, it's open"],
    ["tags: [\nports,\ntrade\n]\ntitle: Quay", "Quay"],
    ["tags:\n- ports\ntitle:\tQuay", "Quay"],
  ])("%j", (fields, title) => {
    const { found, faults } = yaml(fields);
    expect([faults, found.title?.value]).toEqual([[], title]);
  });

  it.each([
    ['title: "Quay\ndraft: true', "quote"],
    ["title: Quay: open", "put the whole value in quotes"],
    ["title: @quay", "put the whole value in quotes"],
    ['title: "a \\d"', "a backslash must be doubled"],
    ["title: a\ntitle: b", "delete one of them"],
  ])("%j is told with its remedy", (fields, remedy) => {
    const { found, faults } = yaml(fields);
    expect(found.isBroken).toBe(true);
    expect(faults.join()).toContain(remedy);
  });
});

describe("dialects", () => {
  it("capitals, hyphens and underscores make no difference", () => {
    for (const key of ["last_modified_at", "lastModifiedAt", "last-modified-at", "Lastmod"])
      expect(yaml(`${key}: 2019-05-14`).found.updated?.value).toBe("2019-05-14");
    expect(yaml("Author: Ana Ruiz").found.authors).toMatchObject([{ value: "Ana Ruiz" }]);
  });

  it.each([
    ["author: Ana Ruiz", ["Ana Ruiz"]],
    ["authors: [Ana Ruiz, Ben Cole]", ["Ana Ruiz", "Ben Cole"]],
    ["author: {name: Ana Ruiz, url: 'https://ana.example/'}", ["Ana Ruiz"]],
    ["authors:\n  - name: Ana Ruiz\n    title: Clerk\n  - ben-cole", ["Ana Ruiz", "ben-cole"]],
    ["author: Ana Ruiz\nauthors: [Ben Cole]", ["Ben Cole", "Ana Ruiz"]],
    ["extra: {author: Ana Ruiz}", ["Ana Ruiz"]],
  ])("%j names its authors", (fields, authors) => {
    const { found, faults } = yaml(fields);
    expect([faults, values(found.authors)]).toEqual([[], authors]);
  });

  it.each([
    ["tags: ports, foreign trade", ["ports", "foreign trade"]],
    ["tags: [a, 2019, true, ~]", ["a", "2019", "true"]],
    ["tags: [a]\ncategories: [b]\nkeywords: c", ["a", "b", "c"]],
    ["tags:\n  - {name: Ports, slug: ports}", ["Ports"]],
    ["taxonomies: {tags: [a], categories: [b]}", ["a", "b"]],
  ])("%j names its topics", (fields, topics) => {
    const { found, faults } = yaml(fields);
    expect([faults, values(found.topics)]).toEqual([[], topics]);
  });

  it("`published: true` beside a date is no date", () => {
    const { found, faults } = yaml("published: true\ndate: 2019-05-14");
    expect([faults, found.published?.value]).toEqual([[], "2019-05-14"]);
  });

  it.each([
    ["image: /quay.jpg", { address: "/quay.jpg", alt: null, caption: null, credit: null }],
    [
      "image: /quay.jpg\nimage_alt: Ships\nimage_figcaption: The quay\nimage_credit: Ana",
      { address: "/quay.jpg", alt: "Ships", caption: "The quay", credit: "Ana" },
    ],
    [
      "cover: {image: quay.jpg, alt: Ships, caption: The quay}",
      { address: "quay.jpg", alt: "Ships", caption: "The quay", credit: null },
    ],
    ["featured_image: [{src: a.jpg}]", { address: "a.jpg", alt: null, caption: null, credit: null }],
  ])("%j is the leading picture", (fields, picture) => {
    const { found, faults } = yaml(fields);
    expect([faults, found.picture?.value]).toEqual([[], picture]);
  });

  it("the first name of a standfirst that has words is taken", () => {
    expect(yaml("summary: b\ndeck: a").found.standfirst?.value).toBe("a");
    expect(yaml("summary: b\ndeck: ''").found.standfirst?.value).toBe("b");
  });

  it("what says how a page looks is passed over, and what nobody knows is kept by name", () => {
    const { found, faults } = yaml("layout: post\nwordpress_id: 7\nWeight: 3\npier: east");
    expect([faults, values(found.unread)]).toEqual([[], ["pier"]]);
  });
});
