import { spawnSync } from "node:child_process";
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import fc from "fast-check";
import { afterAll, describe, expect, it } from "vitest";
import { makeArticle } from "../../benchmarks/make-article.ts";
import { buildSite } from "../../src/cli/build.ts";
import { findUnchanged } from "../../src/cli/find-unchanged.ts";
import { SILENT_PROGRESS } from "../../src/cli/progress.ts";
import { times } from "../deep.ts";
import { readTree } from "./read-tree.ts";

const NOW = "2026-11-16T12:00:00Z";

// A few names that run through all articles, so that one file's change shows on the pages of others.
const ARTICLES: readonly string[] = [
  "Marta Nunes, head of the Lisgar Port Authority, said on 14 May 2019 that 3.5 million euros were spent on the eastern quay.",
  "M. Nunes left the Lisgar Port Authority in June 2020. Its traffic rose 12 percent to 410,000 tonnes in 2020.",
  "“The quay is ours,” said Marta Nunes in Saltmere. More than 40 ships called in 2019, and 52 ships called in 2020.",
  "Jonas Bakker, mayor of Saltmere, opened the Saltmere Water Forum on 3 March 2021 with Marta Nunes.",
  "The Lisgar Port Authority and the Saltmere Harbour Board signed an agreement. Traffic reached 400,000 tonnes in 2020.",
  makeArticle(3).text.split("---\n\n")[1] ?? "",
  "Share this story\n\nRita Amin spoke in Lisgar on Monday.\n\nSubscribe now",
];
const TITLES = ["Quay opens", "Nunes leaves", "Quay opens", "Forum in Saltmere", "Ein neuer Kai"];
const DAYS = ["2019-05-14", "2020-06", "2021-03-04", ""];
const RECORDS: readonly (readonly [path: string, texts: readonly string[]])[] = [
  [
    "site.yaml",
    [
      "title: The coast\nbase: https://coast.example/a/\n",
      "title: Coast and sea\nbase: https://coast.example/\nlicence:\n  name: CC BY 4.0\n  url: https://creativecommons.org/licenses/by/4.0/\n",
    ],
  ],
  [
    "authority/people/marta-nunes.md",
    [
      "---\nname: Marta Nunes\nvariants: [M. Nunes]\n---\n",
      "---\nname: Marta Nunes Reis\nvariants: [Marta Nunes]\n---\nHead of the port.\n",
    ],
  ],
  [
    "authority/organisations/lisgar-port-authority.md",
    ["---\nname: Lisgar Port Authority\ncountry: Portugal\n---\n"],
  ],
  [
    "authority/topics/ports.md",
    [
      "---\nname: Ports\nterms: [quay, traffic]\n---\n",
      "---\nname: Harbours\nterms: [quay]\n---\nWhere ships call.\n",
    ],
  ],
  ["authority/phrases/quay.md", ["---\nname: The quay\nwordings: [eastern quay, the quay]\n---\n"]],
  [
    "authority/judgements.yaml",
    [
      "- merge: person/rita-amin\n  into: person/marta-nunes\n  by: Ben Cole\n  on: 2026-11-16\n  because: A slip.\n",
    ],
  ],
  [
    "series/traffic.md",
    [
      "---\nlabel: Traffic\nmeasure: tonnes handled\nunit: t\nunits: [t, tonne, tonnes]\nmatch:\n  words:\n    - [traffic]\n---\n",
      "---\nlabel: Traffic of Lisgar\nmeasure: tonnes handled\nunit: t\nunits: [t, tonne, tonnes]\nmatch:\n  words:\n    - [traffic, reached]\n---\nTonnes a year.\n",
    ],
  ],
];
const NAMES = ["a.md", "b.md", "c.txt", "2020/d.md", "2020/06/e.txt", "f.html"];

type Step =
  | {
      readonly do: "write";
      readonly name: string;
      readonly body: number;
      readonly title: number;
      readonly day: number;
    }
  | { readonly do: "delete"; readonly name: string }
  | { readonly do: "rename"; readonly name: string; readonly to: string }
  | { readonly do: "record"; readonly record: number; readonly text: number }
  | { readonly do: "harm"; readonly path: number }
  | { readonly do: "nothing" };

const index = (list: readonly unknown[]) => fc.nat({ max: list.length - 1 });
const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.record({
      do: fc.constant("write" as const),
      name: fc.constantFrom(...NAMES),
      body: index(ARTICLES),
      title: index(TITLES),
      day: index(DAYS),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({ do: fc.constant("delete" as const), name: fc.constantFrom(...NAMES) }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      do: fc.constant("rename" as const),
      name: fc.constantFrom(...NAMES),
      to: fc.constantFrom(...NAMES),
    }),
  },
  {
    weight: 4,
    arbitrary: fc.record({
      do: fc.constant("record" as const),
      record: index(RECORDS),
      text: fc.nat({ max: 2 }),
    }),
  },
  { weight: 1, arbitrary: fc.record({ do: fc.constant("harm" as const), path: fc.nat({ max: 5000 }) }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant("nothing" as const) }) },
);

function put(file: string, text: string): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}

function articleText(name: string, { body, title, day }: Extract<Step, { do: "write" }>): string {
  const words = ARTICLES[body] ?? "";
  if (name.endsWith(".txt")) return `${TITLES[title]}\n\n${words}\n`;
  if (name.endsWith(".html")) return `<h1>${TITLES[title]}</h1><p>${words}</p>\n`;
  const published = DAYS[day] === "" ? "" : `published: ${DAYS[day]}\n`;
  return `---\ntitle: ${TITLES[title]}\n${published}source: Harbour Times\n---\n\n${words}\n`;
}

/** Does one step to the folder that holds `content` and `site`. */
function take(folder: string, given: Step): void {
  const article = (name: string): string => join(folder, "content/articles", name);
  if (given.do === "write") put(article(given.name), articleText(given.name, given));
  if (given.do === "delete") rmSync(article(given.name), { force: true });
  if (given.do === "rename" && existsSync(article(given.name))) {
    mkdirSync(dirname(article(given.to)), { recursive: true });
    renameSync(article(given.name), article(given.to));
  }
  if (given.do === "record") {
    const [path = "", texts = []] = RECORDS[given.record] ?? [];
    const text = texts[given.text];
    if (text === undefined) rmSync(join(folder, "content", path), { force: true });
    else put(join(folder, "content", path), text);
  }
  if (given.do === "harm") {
    // A page that someone changed by hand is not carried over.
    const site = join(folder, "site");
    const paths = existsSync(site) ? [...readTree(site).keys()] : [];
    const path = paths[given.path % Math.max(1, paths.length)];
    if (path !== undefined) writeFileSync(join(site, path), "harmed");
  }
}

const folders: string[] = [];
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

describe("an incremental build equals a clean one, byte for byte", () => {
  it("whatever was edited, added, deleted, renamed, recorded, set or harmed since the last", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 4, maxLength: 8 }), async (steps) => {
        const folder = mkdtempSync(join(tmpdir(), "dateline-incremental-"));
        folders.push(folder);
        mkdirSync(join(folder, "content/articles"), { recursive: true });
        const request = {
          content: join(folder, "content"),
          now: NOW,
          progress: SILENT_PROGRESS,
          note: () => {},
        };
        for (const [number, given] of steps.entries()) {
          take(folder, given);
          const paths = { ...request, output: join(folder, "site"), cache: join(folder, "cache") };
          if (number % 3 === 2) await wait(60);
          const built = findUnchanged(paths, NOW) ?? (await buildSite(paths));
          const clean = join(folder, `clean-${number}`);
          const fresh = await buildSite({ ...request, output: clean, cache: null });
          // What is wrong with the content is told alike, and then there is nothing to compare.
          expect(built.faults.map(({ code, path }) => `${code} ${path}`)).toEqual(
            fresh.faults.map(({ code, path }) => `${code} ${path}`),
          );
          if (fresh.outcome !== "built") continue;
          const [one, two] = [readTree(join(folder, "site")), readTree(clean)];
          expect([...one.keys()]).toEqual([...two.keys()]);
          expect([...one].filter(([path, bytes]) => two.get(path) !== bytes).map(([path]) => path)).toEqual(
            [],
          );
          rmSync(clean, { recursive: true });
        }
      }),
      {
        numRuns: times(6, 100),
        interruptAfterTimeLimit: times(60_000, 1_800_000),
        markInterruptAsFailure: false,
      },
    );
  }, 3_600_000);

  it("also where a template, the style sheet or the program itself changed", { timeout: 180_000 }, () => {
    const folder = mkdtempSync(join(tmpdir(), "dateline-program-"));
    folders.push(folder);
    const program = join(folder, "program");
    for (const name of [
      "bin",
      "src",
      "templates",
      "public",
      "package.json",
      "package-lock.json",
      ".eleventy.ts",
      "tsconfig.json",
    ])
      cpSync(name, join(program, name), { recursive: true });
    // Packages are shared; what is made of the program at its first start is not, or it would be found again by others.
    mkdirSync(join(program, "node_modules"));
    for (const name of readdirSync("node_modules"))
      if (!name.startsWith("."))
        symlinkSync(join(process.cwd(), "node_modules", name), join(program, "node_modules", name));
    put(
      join(folder, "content/articles/a.md"),
      articleText("a.md", { do: "write", name: "a.md", body: 0, title: 0, day: 2 }),
    );
    const build = (...words: string[]): ReadonlyMap<string, string> => {
      const output = join(folder, words.length === 0 ? "site" : "clean");
      const run = spawnSync(
        process.execPath,
        [join(program, "bin/dateline.js"), "build", "--quiet", "--output", output, ...words],
        { cwd: folder, encoding: "utf8", env: { ...process.env, DATELINE_FROM_SOURCE: "1" } },
      );
      expect(run.status, run.stderr).toBe(0);
      return readTree(output);
    };
    let last = build();
    for (const [file, from, to] of [
      ["templates/home.11ty.tsx", 'class="front-page"', 'class="front-page new"'],
      ["public/style.css", "", "/* new */"],
      ["src/publish/format-date.ts", '"d MMMM y"', '"d MMM y"'],
    ] as const) {
      const path = join(program, file);
      writeFileSync(path, readFileSync(path, "utf8").replace(from, to));
      const next = build();
      expect(next).not.toEqual(last);
      expect(next).toEqual(build("--no-cache"));
      last = next;
    }
  });
});
