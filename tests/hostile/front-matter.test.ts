import { afterEach, describe, expect, it, vi } from "vitest";
import { CATALOGUE } from "../../src/diagnostics/catalogue.ts";
import { DEEPEST_YAML, MOST_ALIASES } from "../../src/source/check-yaml.ts";
import {
  type FieldName,
  FRONT_MATTER_SCHEMA,
  STOPPING_FIELDS,
} from "../../src/source/front-matter-schema.ts";
import { readFields, readHead } from "./read-front-matter.ts";

// Engines by name, unknown fields, one alias bomb and the prototype are in tests/source/front-matter.test.ts; each
// message as an editor sees it in tests/mistakes/front-matter-*.

afterEach(() => {
  expect(globalThis).not.toHaveProperty("ran");
  expect({}).not.toHaveProperty("polluted");
});

const RUN = "globalThis.ran = true; process.exit(7)";

describe("front matter of another engine is refused with its place and not run", () => {
  it.each([
    ["---js", `---js\n${RUN}\n---\n`, "js", "1:4"],
    ["--- js after a blank", `--- js\n${RUN}\n---\n`, "js", "1:5"],
    ["capitals", `---JavaScript\n${RUN}\n---\n`, "JavaScript", "1:4"],
    ["---ts", `---ts\n${RUN}\n---\n`, "ts", "1:4"],
    ["---coffee", `---coffee\n${RUN}\n---\n`, "coffee", "1:4"],
    ["a name every object has", "---constructor\ntitle: Quay\n---\n", "constructor", "1:4"],
    ["another such", "---__proto__\ntitle: Quay\n---\n", "__proto__", "1:4"],
    ["yet another", "---toString\ntitle: Quay\n---\n", "toString", "1:4"],
    ["a path", "---../../engine.js\ntitle: Quay\n---\n", "../../engine.js", "1:4"],
    ["CR line ends", `---js\r${RUN}\r---\r`, "js", "1:4"],
  ])("%s", (_, text, engine, at) => {
    const { found, faults, printed } = readHead(text);
    expect(faults.map(({ code }) => code)).toEqual(["front-matter/not-yaml"]);
    expect(printed).toContain(`content/a.md:${at}  error`);
    expect(printed).toContain(`Unexpected front-matter language \`${engine}\`, expected YAML, TOML or JSON.`);
    expect(printed).toContain("hint: Begin the file with `---` alone on its line and write YAML.");
    // The block is not printed as if it were the article's text.
    expect(text.slice(found.span?.end)).not.toMatch(/Quay|draft|ran/);
    expect(found.withholding.isDoubtful).toBe(true);
  });

  it("but lines of `+++` and `;;;` that enclose nothing are text", () => {
    for (const text of ["+++\nThe quay opened.\n", ";;;\n", "+++ b\n+++\n"])
      expect(readHead(text).faults).toEqual([]);
  });
});

const nested = (open: string, close: string, depth: number) => open.repeat(depth) + close.repeat(depth);

describe("YAML that is more than its words is refused at its place", () => {
  it.each([
    ["an alias in what it stands for", "authors: &a [Ana, *a]", "2:19", "`*a` stands for nothing before it"],
    ["a field that holds itself", "source: &a\n  name: X\n  url: *a", "4:8", "`*a` stands for nothing"],
    ["an alias of an alias", "people: &a [Ana]\nplaces: &b [*a]\nevents: *b", "4:9", "holds an alias itself"],
    ["an alias of nothing", "title: *nope", "2:8", "`*nope` stands for nothing"],
    ["a merge", "source: &x {name: A}\n<<: *x", "3:1", "`<<` is not read, the fields must be written out"],
    ["a merge within", "source:\n  <<: {name: X}", "3:3", "`<<` is not read"],
    [
      "a function's tag",
      "title: !!js/function 'function () { globalThis.ran = true }'",
      "2:8",
      "`!!js/function`",
    ],
    [
      "an object's tag",
      "title: !!python/object/apply:os.system [ls]",
      "2:8",
      "`!!python/object/apply:os.system`",
    ],
    ["bytes by tag", "editor: !!binary SGVsbG8=", "2:9", "`!!binary`"],
    ["a date by tag", "published: !!timestamp 2020-01-01", "2:12", "`!!timestamp`"],
    ["a tag of one's own", "slug: !quay east", "2:7", "`!quay`"],
    ["a tag on all fields", "!!map\ntitle: Quay", "2:1", "`!!map`"],
    ["a key twice", "title: Quay\neditor: Ana\ntitle: Pier", "4:1", "stands here a second time"],
    ["a key twice in a field", "source: {name: A, name: B}", "2:19", "stands here a second time"],
    ["a key once quoted and once not", "title: Quay\n'title': Pier", "3:1", "stands here a second time"],
    ["a list for a key", "[a, b]: c", "2:1", "a field's name is no word"],
    ["nothing for a key", ": c", "2:1", "a field's name is no word"],
    ["lists in lists", `title: ${nested("[", "]", 10_000)}`, "2:58", `more than ${DEEPEST_YAML} deep`],
    [
      "lists in lists, never closed",
      `title: ${"[".repeat(10_000)}`,
      "2:58",
      `more than ${DEEPEST_YAML} deep`,
    ],
    ["fields in fields", nested("{a: ", "}", 10_000), "2:205", `more than ${DEEPEST_YAML} deep`],
    ["rows in rows", `${"- ".repeat(10_000)}x`, "2:103", `more than ${DEEPEST_YAML} deep`],
    ["a second document", "title: Quay\n...\n---\ntitle: Pier", "", ""],
    ["a directive", "%TAG ! tag:quay.example,2000:\ntitle: Quay", "3:1", "directives-end"],
    ["a tab that indents", "source:\n\tname: X", "3:1", "a tab indents the line"],
  ])("%s", (_, yaml, at, why) => {
    const { found, faults, printed } = readFields(yaml);
    if (at === "") {
      // The fence is the end of the block, so what follows it is the article.
      expect([faults.length, found.title?.value]).toEqual([0, "Quay"]);
      return;
    }
    expect(faults.map(({ code }) => code)).toEqual(["front-matter/broken"]);
    expect(printed).toContain(`content/a.md:${at}  error`);
    expect(printed).toContain(why);
    expect([found.title, found.withholding.isDoubtful, found.sources]).toEqual([null, true, []]);
  });

  it("each of several at once, and each alias once", () => {
    const { faults } = readFields(
      "title: !x a\neditor: !y b\nauthors: [*a, *a, *a, *b]\nplaces: {c: 1, c: 2}",
    );
    expect(faults).toHaveLength(2);
    const { faults: more } = readFields("authors: [*a, *a, *a, *b]\nplaces: {c: 1, c: 2}\nc: d\nc: e");
    expect(more).toHaveLength(4);
  });

  it("an alias too many; as many as that are read", () => {
    const aliases = (number: number) => `editor: &a Ana\nauthors: [${Array(number).fill("*a").join(", ")}]`;
    expect(readFields(aliases(MOST_ALIASES)).faults).toEqual([]);
    expect(readFields(aliases(MOST_ALIASES)).found.authors).toHaveLength(MOST_ALIASES);
    const { faults, printed } = readFields(aliases(10_000));
    expect(faults).toHaveLength(1);
    expect(printed).toContain(`there are more than ${MOST_ALIASES} aliases`);
  });

  it("`!!str`, which only says that a word is one, is read", () => {
    const { found, faults } = readFields("title: !!str 1984");
    expect([faults.length, found.title?.value]).toEqual([0, "1984"]);
  });
});

describe("keys", () => {
  it("of a megabyte are told in a few lines", () => {
    const long = "k".repeat(1_000_000);
    const wide = "😀".repeat(500_000);
    for (const [key, code, why] of [
      [long, "front-matter/unread-field", "k…"],
      [`? ${long}\n`, "front-matter/unread-field", "k…"],
      [`? ${wide}\n`, "front-matter/unread-field", "😀…"],
      [wide, "front-matter/broken", "at most 1024 chars"],
    ] as const) {
      const { faults, printed } = readFields(`${key}: x`);
      expect(faults.map((fault) => fault.code)).toEqual([code]);
      expect(printed.length).toBeLessThan(2000);
      expect(printed).toContain(why);
      expect(printed).not.toContain("U+D83D");
    }
  });

  it("by the ten thousand are told each, in time that grows with their number", { timeout: 60_000 }, () => {
    const started = process.cpuUsage();
    const { faults } = readFields(Array.from({ length: 10_000 }, (_, number) => `f${number}: x`).join("\n"));
    expect(faults).toHaveLength(10_000);
    // The square of the number took minutes.
    expect(process.cpuUsage(started).user / 1e6).toBeLessThan(15);
  });

  it.each(["__proto__", "constructor", "prototype", "hasOwnProperty", "toString", "valueOf"])(
    "called %s are unknown fields at every level and change nothing",
    (key) => {
      const { found, faults } = readFields(
        `${key}: {polluted: true}\nsource: {${key}: {polluted: true}, name: X}\ncorrections: [{${key}: x, date: 2020-01-01, text: So.}]`,
      );
      expect(faults.map(({ code }) => code)).toEqual([
        "front-matter/unknown-field",
        "front-matter/unknown-field",
        "front-matter/unread-field",
      ]);
      expect(found.sources.map(({ value }) => value.name)).toEqual(["X"]);
      expect(Object.getPrototypeOf(found.sources[0]?.value)).toBe(Object.prototype);
    },
  );

  it("that are numbers or truth values have their own places, and the program warns of nothing", () => {
    const warn = vi.spyOn(process, "emitWarning").mockImplementation(() => {});
    const { printed } = readFields("title: Quay\n1: x\ntrue: y\n1.5: z");
    for (const at of ["3:1", "4:1", "5:1"]) expect(printed).toContain(`a.md:${at}  warning`);
    expect(warn).not.toHaveBeenCalled();
    warn.mockRestore();
  });
});

describe("values", () => {
  it.each([
    ["published", "2021-13-45"],
    ["published", "2021-02-29"],
    ["published", "2021-00-10"],
    ["published", "2021-04-31"],
    ["published", "03/04/2021"],
    ["published", "yesterday"],
    ["published", "99999-01-01"],
    ["published", "0000-00-00"],
  ])("%s: %s is no date and is not made one", (field, value) => {
    const { found, faults, printed } = readFields(`${field}: ${value}`);
    expect(faults.map(({ code }) => code)).toEqual(["front-matter/wrong-value"]);
    expect(printed).toContain(`content/a.md:2:${field.length + 3}  error`);
    expect(printed).toContain(`Unexpected \`${value}\` in \`${field}\`, expected `);
    expect(Object(found)[field]).toBeNull();
  });

  it.each([
    ["embargo", "2021-06-31"],
    ["publishAt", "2020-01-01T25:61:61Z"],
    ["publishAt", "2020-01-01T10:00:00+99:99"],
    ["expires", "03/04/2021"],
  ])("%s: %s is no day that lapses", (field, value) => {
    const { found, faults, printed } = readFields(`${field}: ${value}`);
    expect(faults.map(({ code }) => code)).toEqual(["front-matter/unclear-withholding"]);
    expect(printed).toContain(`content/a.md:2:${field.length + 3}  error`);
    expect(found.withholding.isDoubtful).toBe(true);
  });

  const WRONG = ["{a: 1}", "[[x]]", "[{a: {b: c}}]", ".nan"] as const;
  // A number is the words it is written as, and words are what some fields are.
  const TAKES_WORDS = new Set([
    "title",
    "editor",
    "authors",
    "topics",
    "people",
    "organisations",
    "places",
    "events",
    "source",
    "standfirst",
    "addresses",
    // A name as good as another.
    "slug",
  ]);

  // A publishing system writes fields that are empty.
  it.each(["''", "'  '", "!!str", "~", "[]"])("of nothing are none: %s", (value) => {
    const fields = Object.keys(FRONT_MATTER_SCHEMA.shape);
    const lists = new Set(["topics", "authors", "addresses", "people", "organisations", "places", "events"]);
    for (const field of fields) {
      if (value === "[]" && !lists.has(field)) continue;
      expect([field, readFields(`${field}: ${value}`).faults]).toEqual([field, []]);
    }
  });

  it.each(["''", "!!str", "[null]"])("of nothing in a field that holds back are errors: %s", (value) => {
    for (const field of ["draft", "publishAt", "embargo"])
      expect(readFields(`${field}: ${value}`).faults.map(({ severity }) => severity)).toEqual(["error"]);
  });

  it.each(Object.keys(FRONT_MATTER_SCHEMA.shape))("of every wrong kind are refused in %s", (field) => {
    for (const value of WRONG) {
      if (value === ".nan" && TAKES_WORDS.has(field)) continue;
      const { faults, printed } = readFields(`${field}: ${value}`);
      const severity = STOPPING_FIELDS.has(field as FieldName) ? "error" : "warning";
      expect([field, value, faults.map((fault) => fault.severity).includes(severity)]).toEqual([
        field,
        value,
        true,
      ]);
      for (const { code, message, hint, span } of faults) {
        expect(Object.keys(CATALOGUE)).toContain(code);
        expect(message).toMatch(/expected /);
        expect(hint).not.toBe("");
        expect(span?.start).toBeGreaterThanOrEqual(4);
      }
      expect(printed).not.toMatch(/undefined|\[object|NaN:/);
    }
  });

  it("of a megabyte are refused in a few lines where they are wrong", () => {
    const { faults, printed } = readFields(`published: ${"v".repeat(1_000_000)}\nslug: ${"😀".repeat(1000)}`);
    expect(faults).toHaveLength(2);
    expect(printed.length).toBeLessThan(4000);
    expect(printed).not.toContain("U+D83D");
  });

  it.each([
    "../../etc/passwd",
    "/etc/passwd",
    "..",
    "C:\\Windows",
    "CON/../x",
    "a/b",
    "a%2Fb",
    "{{slug}}",
    "{% slug %}",
    "---",
    "😀",
  ])("of an address are refused where they are more than one part of it: %j", (slug) => {
    const { found, faults } = readFields(`slug: ${JSON.stringify(slug)}`);
    expect(faults.map(({ code }) => code)).toEqual(["front-matter/passed-over"]);
    expect(found.slug).toBeNull();
  });

  it.each([
    ["quay.html", "quay-html"],
    ["-quay", "quay"],
    ["Quay", "quay"],
    ["<script>", "script"],
    ["Östlicher Kai", "ostlicher-kai"],
    ["%d7%a8%d7%a6%d7%99%d7%a3", "רציף"],
    ["港口", "港口"],
    ["100%", "100"],
  ])("of an address become words and hyphens: %j", (slug, made) => {
    const { found, faults } = readFields(`slug: ${JSON.stringify(slug)}`);
    expect([faults, found.slug?.value]).toEqual([[], made]);
  });

  it("of an address that is too long are cut and still told apart", () => {
    const slugs = ["one", "two"].map(
      (end) => readFields(`slug: ${"quay-".repeat(40)}${end}`).found.slug?.value,
    );
    expect(new Set(slugs).size).toBe(2);
    for (const slug of slugs) expect(slug).toMatch(/^quay-[quay-]{20,71}-[0-9a-f]{8}$/);
  });
});
