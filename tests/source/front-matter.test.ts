import { describe, expect, it } from "vitest";
import type { Diagnostic } from "../../src/diagnostics/diagnostic.ts";
import { type FrontMatter, NO_FRONT_MATTER, readFrontMatter } from "../../src/source/front-matter.ts";
import { reportUnreadFields } from "../../src/source/report-unread-fields.ts";

function read(text: string): { readonly found: FrontMatter; readonly faults: readonly string[] } {
  const reported: Diagnostic[] = [];
  const source = { path: "a.md", format: "markdown", text } as const;
  const report = (fault: Diagnostic): number => reported.push(fault);
  const found = readFrontMatter(source, report);
  reportUnreadFields([{ source, frontMatter: found }], report);
  const faults = reported.map(
    ({ code, message, span }) =>
      `${code} at ${JSON.stringify(text.slice(span?.start, span?.end))}: ${message}`,
  );
  return { found, faults };
}

const block = (yaml: string): string => `---\n${yaml}\n---\nThe quay opened.\n`;

describe("readFrontMatter", () => {
  it("reads every field with the place it is written at", () => {
    const text = block(
      [
        "title: 'Quay: one'",
        "published: 2019-05",
        "updated: 2019-05-14/..",
        "source:",
        "  - Harbour Times",
        "  - {name: City Wire, url: https://wire.example/1, title: Quay, published: 2019, captured: 2019-06-01}",
        "authors: [Ana Ruiz, Ben Cole]",
        "editor: Eva Lund",
        "topics: [ports]",
        "people: [marta-nunes]",
        "organisations: Port Office",
        "places: [lisbon]",
        "events: [open-quays]",
        "added: 2026-11-16",
        "language: pt-BR",
        "slug: quay-one",
        "draft: true",
        "publishAt: 2027-01-04T09:00:00Z",
        "embargo: 2027-01-04",
        "corrections: [{date: 2019-05-20, text: It is long., was: It is short.}]",
      ].join("\n"),
    );
    const { found, faults } = read(text);
    expect(faults).toEqual([]);
    expect(found).toMatchObject({
      title: { value: "Quay: one" },
      published: { value: "2019-05" },
      updated: { value: "2019-05-14/.." },
      sources: [
        { value: { name: "Harbour Times", url: null } },
        {
          value: {
            name: "City Wire",
            url: "https://wire.example/1",
            title: "Quay",
            published: "2019",
            captured: "2019-06-01",
          },
        },
      ],
      authors: [{ value: "Ana Ruiz" }, { value: "Ben Cole" }],
      editor: { value: "Eva Lund" },
      organisations: [{ value: "Port Office" }],
      added: { value: "2026-11-16" },
      language: { value: "pt-BR" },
      slug: { value: "quay-one" },
      withholding: {
        heldBy: "draft: true",
        until: [
          { field: "publishAt", words: "2027-01-04T09:00:00Z" },
          { field: "embargo", words: "2027-01-04" },
        ],
      },
      corrections: [{ value: { date: "2019-05-20", text: "It is long.", was: "It is short." } }],
    });
    for (const field of [found.title, found.published, found.authors[1], found.organisations[0], found.slug])
      expect(text.slice(field?.span.start, field?.span.end)).toBe(field?.value);
    expect(text.slice(found.span?.end)).toBe("The quay opened.\n");
  });

  it.each([
    ["date", "date: 2019-05-14", "published", "2019-05-14"],
    ["author", "author: Ana Ruiz", "authors", ["Ana Ruiz"]],
    ["tags", "tags: [ports]", "topics", ["ports"]],
    ["a year, which YAML reads as a number", "published: 2019", "published", "2019"],
    ["a title that looks like a number", "title: 1.10", "title", "1.10"],
    ["a day as the words it is", "published: 2021-03-03", "published", "2021-03-03"],
  ] as const)("understands %s", (_, yaml, field, value) => {
    const { found, faults } = read(block(yaml));
    const written = found[field];
    expect(faults).toEqual([]);
    expect(Array.isArray(written) ? written.map((item) => item.value) : written).toEqual(
      Array.isArray(value) ? value : expect.objectContaining({ value }),
    );
  });

  it.each([
    ["no fences", "The quay opened.\n"],
    ["a rule at its head", "---\n\nThe quay opened.\n"],
    ["four hyphens", "----\ntitle: Quay\n----\n"],
    ["nothing at all", ""],
  ])("finds none in a file with %s", (_, text) => {
    expect(read(text)).toEqual({ found: NO_FRONT_MATTER, faults: [] });
  });

  it.each([
    ["titel: Quay", 'front-matter/unknown-field at "titel"', "`title`?"],
    ["__proto__: {polluted: true}", 'front-matter/unread-field at "__proto__"', "in one article"],
    ["constructor: 1", 'front-matter/unread-field at "constructor"', "in one article"],
    ["<<: {title: Quay}", 'front-matter/broken at "<<"', "written out"],
    ["published: 2021-13-45", 'front-matter/wrong-value at "2021-13-45"', "a date such as"],
    ["published: 3/4/2021", 'front-matter/wrong-value at "3/4/2021"', "`2021-04-03` or `2021-03-04`"],
    ["added: 2021", 'front-matter/passed-over at "2021"', "a day such as"],
    ["draft: maybe", 'front-matter/unclear-withholding at "maybe"', "`true` or `false`"],
    ["slug: not/one/part", 'front-matter/passed-over at "not/one/part"', "the last part"],
    ["language: English", 'front-matter/passed-over at "English"', "language tag"],
    ["publishAt: 2027-01", 'front-matter/unclear-withholding at "2027-01"', "a day or time"],
    ["title: [a, b]", 'front-matter/passed-over at "[a, b]"', "Unexpected list"],
    ["authors: [Ana, {a: 1}]", 'front-matter/passed-over at "{a: 1}"', "a name"],
    ["source: {name: X, url: ftp://x}", 'front-matter/passed-over at "ftp://x"', "source.url"],
    ["source: {naem: X, name: Y}", 'front-matter/unknown-field at "X"', "`name`?"],
    ["corrections: [{date: 2019, text: So.}]", 'front-matter/wrong-value at "2019"', "a day such as"],
    ["date: 2019\npublished: 2020", 'front-matter/passed-over at "2019"', "`published`"],
    ["a: 1\na: 2", 'front-matter/broken at "a"', "second time"],
    ["just words", 'front-matter/wrong-value at "just words"', "fields with values"],
  ])("reports `%s` where it stands", (yaml, place, words) => {
    const { faults } = read(block(yaml));
    expect(faults).toHaveLength(1);
    expect(faults[0]).toContain(place);
    expect(faults[0]).toContain(words);
  });

  it("reports all faults at once and keeps what is right", () => {
    const { found, faults } = read(block("titel: Quay\npublished: soon\ndraft: perhaps\neditor: Eva Lund"));
    expect(faults.map((fault) => fault.split(" ")[0])).toEqual([
      "front-matter/unclear-withholding",
      "front-matter/wrong-value",
      "front-matter/unknown-field",
    ]);
    expect(found.editor?.value).toBe("Eva Lund");
  });

  it.each(["js", "javascript", "coffee", "cson", "ruby"])("refuses %s and never runs it", (engine) => {
    const { found, faults } = read(`---${engine}\nglobalThis.ran = true\n---\nThe quay opened.\n`);
    expect(faults).toHaveLength(1);
    expect(faults[0]).toContain(`front-matter/not-yaml at "${engine}"`);
    expect(found.span).not.toBeNull();
    expect(globalThis).not.toHaveProperty("ran");
  });

  it("refuses aliases that grow without bound", () => {
    const rows = ["a: &a [x, x, x, x, x, x, x, x]"];
    for (const [name, of] of ["ba", "cb", "dc"])
      rows.push(`${name}: &${name} [*${of}, *${of}, *${of}, *${of}, *${of}, *${of}, *${of}, *${of}]`);
    const { faults } = read(block(rows.join("\n")));
    expect(faults).toHaveLength(2);
    expect(faults[0]).toContain('front-matter/broken at "*b"');
  });

  it("leaves the prototype of objects alone", () => {
    read(block("__proto__: {polluted: true}\nsource: {__proto__: {polluted: true}, name: X}"));
    expect({}).not.toHaveProperty("polluted");
  });

  it("says where the block was never closed", () => {
    expect(read("---\ntitle: Quay\n\nThe quay opened.\n").faults).toEqual([
      'front-matter/broken at "---": Broken front matter: the closing line `---` is missing.',
    ]);
  });

  it("reads a file with CRLF line ends", () => {
    const text = "---\r\ntitle: Quay\r\n---\r\nThe quay opened.\r\n";
    const { found } = read(text);
    expect(text.slice(found.title?.span.start, found.title?.span.end)).toBe("Quay");
    expect(text.slice(found.span?.end)).toBe("The quay opened.\r\n");
  });
});
