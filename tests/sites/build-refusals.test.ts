import { spawnSync } from "node:child_process";
import {
  chmodSync,
  cpSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { dirname, join, resolve } from "node:path";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { times } from "../deep.ts";
import { makeFolder } from "../make-folder.ts";
import { readTree } from "./read-tree.ts";
import { type Run, runDateline } from "./run-dateline.ts";

const SITE = "title: The coast\nbase: https://coast.example/\n";
const article = (number: number, more = ""): string =>
  `---\ntitle: Quay ${number} opens\npublished: 2019-05-1${number}\n${more}---\n\nMarta Nunes said that ${number + 2}.5 million euros were spent.\n`;
const CONTENT: Readonly<Record<string, string>> = {
  "content/site.yaml": SITE,
  "content/articles/1.md": article(1),
  "content/articles/2.md": article(2),
  "content/articles/3.md": article(3),
};

/** A site of these articles, built once. */
let sample = "";
let folder = "";
const at = (...path: string[]): string => join(folder, ...path);
const build = (words: readonly string[] = [], given: Parameters<typeof runDateline>[1] = {}): Run =>
  runDateline(["build", "--quiet", ...words], { cwd: folder, ...given });

/** Everything below a folder but what a cache holds: what each thing is, its mode and what it holds. */
function everything(root: string): readonly string[] {
  return readdirSync(root, { recursive: true, withFileTypes: true })
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => !path.includes(".dateline/"))
    .sort()
    .map((path) => {
      const found = lstatSync(path);
      const holds = found.isFile()
        ? readFileSync(path, "latin1")
        : found.isSymbolicLink()
          ? readlinkSync(path)
          : "";
      return `${path} ${found.mode} ${holds}`;
    });
}

function put(path: string, text: string): void {
  mkdirSync(dirname(at(path)), { recursive: true });
  writeFileSync(at(path), text);
}

beforeAll(() => {
  sample = makeFolder(CONTENT);
  expect(runDateline(["build", "--quiet"], { cwd: sample })).toMatchObject({ status: 0, err: "" });
}, 60_000);
beforeEach(() => {
  folder = makeFolder({});
  cpSync(sample, folder, { recursive: true, preserveTimestamps: true });
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));
afterAll(() => rmSync(sample, { recursive: true, force: true }));

/** Moves the content into the site, as hosts that serve `docs/` have it. */
function moveContentInto(site: string): void {
  renameSync(at("_site"), at(site));
  renameSync(at("content"), at(site, "content"));
}

type Harm = readonly [what: string, make: () => void, words: readonly string[], why: RegExp];

const OUTPUTS: readonly Harm[] = [
  [
    "holds the content",
    () => moveContentInto("docs"),
    ["--content", "docs/content", "--output", "docs"],
    /holds the content folder/,
  ],
  ["is the content", () => {}, ["--output", "content"], /is the content folder/],
  ["lies in the content", () => {}, ["--output", "content/site"], /lies in the content folder/],
  ["lies deep in the content", () => {}, ["--output", "content/a/b/c"], /lies in the content folder/],
  [
    "is the working folder",
    () => {},
    ["--output", "."],
    /is the folder the command is run in|holds the content/,
  ],
  [
    "is above the working folder",
    () => {},
    ["--output", "./x/../.."],
    /holds the folder the command is run in|holds the content/,
  ],
  ["is the root", () => {}, ["--output", "/"], /is the root of the file system/],
  ["is the cache", () => {}, ["--output", ".dateline"], /is the cache/],
  ["lies in the cache", () => {}, ["--output", ".dateline/site"], /lies in the cache/],
  [
    "holds a cache that is not there yet",
    () => {},
    ["--output", "out", "--cache", "Out/kept"],
    /holds the cache/,
  ],
  [
    "is the content through a link",
    () => symlinkSync("content", at("public")),
    ["--output", "public"],
    /is the content folder/,
  ],
  [
    "holds the content through a link",
    () => {
      mkdirSync(at("real"));
      renameSync(at("content"), at("real/content"));
      symlinkSync("real/content", at("content"));
    },
    ["--output", "real"],
    /holds the content folder/,
  ],
  [
    "lies in the content through a link",
    () => symlinkSync("content/articles", at("a")),
    ["--output", "a/site"],
    /lies in the content folder/,
  ],
  [
    "is a link that leads into the content",
    () => symlinkSync("content/new", at("out")),
    ["--output", "out"],
    /lies in the content folder/,
  ],
  [
    "holds the content beside the site while it is written",
    () => renameSync(at("content"), at("_site.staged")),
    ["--content", "_site.staged"],
    /is the content folder/,
  ],
  [
    "lies in a repository's own folder",
    () => mkdirSync(at(".git/hooks"), { recursive: true }),
    ["--output", ".git/hooks/site"],
    /lies in the folder of a Git repository/,
  ],
  [
    "lies in a bare repository",
    () => {
      for (const name of ["objects", "refs"]) mkdirSync(at("archive.git", name), { recursive: true });
      put("archive.git/HEAD", "ref: refs/heads/main\n");
    },
    ["--output", "archive.git/site"],
    /lies in the folder of a Git repository/,
  ],
  [
    "is a repository",
    () => mkdirSync(at("repo/.git"), { recursive: true }),
    ["--output", "repo"],
    /Unexpected repository/,
  ],
  ["holds the program", () => {}, ["--output", resolve("..", "..")], /holds|is the root/],
  ["is the program", () => {}, ["--output", resolve(".")], /is the program's own folder/],
  ["is a folder of the program", () => {}, ["--output", resolve("src")], /is a folder of the program/],
  ["is a file", () => put("out", "x"), ["--output", "out"], /Unexpected file/],
  ["is below a file", () => put("out", "x"), ["--output", "out/site"], /a part of the path is a file/],
  ["is a pipe", () => void spawnSync("mkfifo", [at("out")]), ["--output", "out"], /Unexpected file/],
  [
    "is a link to itself",
    () => symlinkSync("out", at("out")),
    ["--output", "out"],
    /its links lead in a circle/,
  ],
  ["has one of our own names", () => {}, ["--output", "_site.ready"], /has a name that Dateline gives/],
  [
    "has a folder of yours where ours stands while it is written",
    () => put("_site.ready/a.txt", "mine"),
    [],
    /Unexpected `.*_site\.ready`/,
  ],
  [
    "has a file of yours where our lock stands",
    () => put("_site.lock", "a long note of mine, no lock"),
    [],
    /Unexpected `.*_site\.lock`/,
  ],
  [
    "has a page of yours where ours lies",
    () => put("out/about/index.html", "mine"),
    ["--output", "out"],
    /Unexpected `about\/index\.html` in/,
  ],
  [
    "has a file of yours where we have a folder",
    () => put("out/about", "mine"),
    ["--output", "out"],
    /Unexpected `about` in/,
  ],
  [
    "has a folder of yours where we have a file",
    () => put("out/feed.xml/mine", "mine"),
    ["--output", "out"],
    /Unexpected `feed\.xml` in/,
  ],
  [
    "has a link of yours where our page was",
    () => {
      rmSync(at("_site/index.html"));
      put("mine.html", "mine");
      symlinkSync("../mine.html", at("_site/index.html"));
    },
    [],
    /Unexpected `index\.html` in/,
  ],
  [
    "is of an earlier version",
    () => put("_site/.dateline-site", `${"0".repeat(64)}\n`),
    [],
    /Unreadable list/,
  ],
  [
    "has a damaged list",
    () => put("_site/.dateline-site", readFileSync(at("_site/.dateline-site"), "utf8").slice(0, -9)),
    [],
    /Unreadable list/,
  ],
  [
    "has lost its list",
    () => rmSync(at("_site/.dateline-site")),
    [],
    /Unexpected `404\.html`, `about\/index\.html`.* and \d+ more in/,
  ],
];

const CONTENTS: readonly Harm[] = [
  ["is missing", () => {}, ["--content", "contnt"], /Missing content folder.*it does not exist/],
  ["was moved away", () => renameSync(at("content"), at("elsewhere")), [], /Missing content folder/],
  ["is a file", () => put("file", "x"), ["--content", "file"], /Missing content folder.*it is a file/],
  [
    "is a link that leads nowhere",
    () => symlinkSync("nowhere", at("link")),
    ["--content", "link"],
    /Missing content folder/,
  ],
  ["is empty", () => mkdirSync(at("empty")), ["--content", "empty"], /Missing articles/],
  [
    "has lost its articles",
    () => rmSync(at("content/articles"), { recursive: true }),
    [],
    /Missing articles/,
  ],
  [
    "has an empty folder of articles",
    () => ["1.md", "2.md", "3.md"].map((name) => rmSync(at("content/articles", name))),
    [],
    /Missing articles/,
  ],
  [
    "has lost two of three articles",
    () => ["1.md", "2.md"].map((name) => rmSync(at("content/articles", name))),
    [],
    /Unexpected fall from 3 articles in the site to 1/,
  ],
  [
    "holds back all that was published",
    () => [1, 2, 3].map((number) => put(`content/articles/${number}.md`, article(number, "draft: true\n"))),
    [],
    /Unexpected fall from 3 articles in the site to 0/,
  ],
  [
    "has fewer articles than the command line asks for",
    () => {},
    ["--minimum", "4"],
    /Unexpected 3 articles, expected at least 4/,
  ],
  [
    "has fewer articles than its settings ask for",
    () => put("content/site.yaml", `${SITE}minimum: 4\n`),
    [],
    /Unexpected 3 articles, expected at least 4/,
  ],
];

/** Some of the rows, the same in every run, or all: each is a run of the command. */
function some<Row>(rows: readonly Row[], few: number): readonly Row[] {
  const step = Math.ceil(rows.length / times(few, rows.length));
  return rows.filter((_, row) => row % step === 0);
}

describe("a build is refused, with all as it was and nothing left behind, where", { timeout: 60_000 }, () => {
  it.each(
    some(
      [
        ...OUTPUTS.map(([what, ...rest]) => [`the output ${what}`, ...rest] as const),
        ...CONTENTS.map(([what, ...rest]) => [`the content ${what}`, ...rest] as const),
      ],
      16,
    ),
  )("%s", (_what, make, words, why) => {
    make();
    const before = everything(folder);
    const { status, out, err } = build(words);
    expect(err.replace(/\s+/g, " ")).toMatch(why);
    expect(err).toMatch(/hint: /);
    expect(err).not.toMatch(/\n {4}at /);
    expect([status, out]).toEqual([1, ""]);
    expect(everything(folder)).toEqual(before);
  });

  it("the output is or holds the home folder", () => {
    mkdirSync(at("homes/ana"), { recursive: true });
    for (const [output, why] of [
      ["homes/ana", "is your home folder"],
      ["homes", "holds your home folder"],
    ] as const) {
      const { status, err } = build(["--output", output], { environment: { HOME: at("homes/ana") } });
      expect([status, err]).toEqual([1, expect.stringContaining(why)]);
    }
    expect(readdirSync(at("homes/ana"))).toEqual([]);
  });

  it("the output is the content by another name for the same folder", () => {
    // On a disk without regard to case, `CONTENT` is `content`; here it is another folder, and may hold a site.
    const { status, err } = build(["--output", "CONTENT"]);
    expect([status, err]).toEqual(
      existsSync(at("CONTENT/site.yaml")) ? [1, expect.stringContaining("is the content")] : [0, ""],
    );
    expect(existsSync(at("content/site.yaml"))).toBe(true);
  });

  it("no cache was there before: none is left", () => {
    rmSync(at(".dateline"), { recursive: true });
    rmSync(at("content/articles/1.md"));
    rmSync(at("content/articles/2.md"));
    expect(build().status).toBe(1);
    put("out/index.html", "mine");
    expect(build(["--output", "out"]).status).toBe(1);
    expect(build(["--output", "deep/er/content", "--content", "nowhere"]).status).toBe(1);
    expect(readdirSync(folder).sort()).toEqual(["_site", "content", "out"]);
  });
});

describe("a command without its content folder says so and shows no code:", { timeout: 60_000 }, () => {
  const file = (): string => at("content/articles/1.md");
  it.each(
    some(
      [
        ["build", () => ["build", "--content", "contnt"]],
        ["build with a file", () => ["build", "--content", file()]],
        ["build of records", () => ["build", "--content", "contnt", "--records", file()]],
        ["check", () => ["check", "--content", "contnt"]],
        ["check with a file", () => ["check", "--content", file()]],
        ["serve", () => ["serve", "--content", "contnt"]],
        ["verify", () => ["verify", "--content", "contnt"]],
        ["verify with a file", () => ["verify", "--content", file()]],
        ["verify without a site", () => ["verify", "--output", "missing"]],
        ["verify of a file", () => ["verify", "--output", file()]],
        ["why", () => ["why", "--content", "contnt", file(), "Nunes"]],
        ["why with a file", () => ["why", "--content", file(), file(), "Nunes"]],
        ["extract", () => ["extract", "--content", "contnt", file()]],
        ["extract with a file", () => ["extract", "--content", file(), file()]],
        ["extract --shard", () => ["extract", "--content", "contnt", "--shard", "1/2"]],
      ] as const,
      5,
    ),
  )("%s", (_what, words) => {
    const before = everything(folder);
    const { status, err } = runDateline(words(), { cwd: folder });
    expect(err).toMatch(/Missing (?:content folder|site)|Unexpected line in/);
    expect(err).not.toMatch(/\n {4}at /);
    // 1 of `verify` says that the site is not as its sources say; 2 that it could not be asked.
    expect(status).toBe(words()[0] === "verify" ? 2 : 1);
    expect(everything(folder)).toEqual(before);
  });
});

describe("what is allowed", { timeout: 60_000 }, () => {
  it("is a site beside the content within a folder that hosts serve, built again and again", () => {
    mkdirSync(at("docs"));
    renameSync(at("content"), at("docs-content"));
    put("docs/CNAME", "coast.example\n");
    for (const number of [1, 2]) {
      put("docs-content/articles/4.md", article(3 + number));
      expect(build(["--content", "docs-content", "--output", "docs"])).toEqual({
        status: 0,
        out: "",
        err: "",
      });
      expect(readFileSync(at("docs/CNAME"), "utf8")).toBe("coast.example\n");
    }
    expect(existsSync(at("docs/index.html"))).toBe(true);
  });

  it("is to lose more than half of the articles where that is meant", () => {
    rmSync(at("content/articles/1.md"));
    rmSync(at("content/articles/2.md"));
    expect(build(["--shrink"])).toEqual({ status: 0, out: "", err: "" });
    expect(build().status).toBe(0);
  });

  it("is to lose just half of them", () => {
    put("content/articles/4.md", article(4));
    expect(build().status).toBe(0);
    rmSync(at("content/articles/1.md"));
    rmSync(at("content/articles/2.md"));
    expect(build().status).toBe(0);
  });

  it("is as many articles as the settings ask for", () => {
    put("content/site.yaml", `${SITE}minimum: 3\n`);
    expect(build(["--minimum", "3"])).toEqual({ status: 0, out: "", err: "" });
  });

  it("names once what it keeps, and says nothing of it where nothing has changed", () => {
    for (const path of ["CNAME", ".well-known/a.txt", ".well-known/b/c.txt", "people/mine.html"])
      put(`_site/${path}`, path);
    put("content/articles/4.md", article(4));
    const { out } = runDateline(["build"], { cwd: folder });
    expect(out).toContain("not written by Dateline: .well-known/, CNAME, people/mine.html.\n");
    for (const path of ["CNAME", ".well-known/a.txt", ".well-known/b/c.txt", "people/mine.html"])
      expect(readFileSync(at("_site", path), "utf8")).toBe(path);
    expect(runDateline(["build"], { cwd: folder }).out).not.toContain("CNAME");
  });

  it("leaves the site the same, byte for byte, with or without a cache and what is somebody else's", () => {
    put("content/articles/4.md", article(4));
    expect(build().status).toBe(0);
    expect(build(["--no-cache", "--output", "other"]).status).toBe(0);
    expect(readTree(at("other"))).toEqual(readTree(at("_site")));
  });
});

/** Changes a page without changing its size, and sets its times back. */
function forge(path: string): void {
  const { atime, mtime } = statSync(at(path));
  const text = readFileSync(at(path), "utf8");
  const forged = text.replaceAll("million", "billion");
  expect(forged).not.toBe(text);
  writeFileSync(at(path), forged);
  utimesSync(at(path), atime, mtime);
}

describe("a page that another hand changed, with its size and times as they were,", {
  timeout: 60_000,
}, () => {
  it("is seen where nothing else has changed, and carried into no edition", () => {
    expect(build().status).toBe(0);
    for (const also of [() => {}, () => put("content/articles/4.md", article(4))]) {
      forge("_site/articles/1/index.html");
      also();
      expect(build()).toEqual({ status: 0, out: "", err: "" });
      expect(readFileSync(at("_site/articles/1/index.html"), "utf8")).not.toContain("billion");
    }
  });
});

describe("where the system refuses", { timeout: 60_000 }, () => {
  const script = (line: string): Run => {
    const { status, stdout, stderr } = spawnSync("unshare", ["-rm", "sh", "-c", line], {
      cwd: folder,
      encoding: "utf8",
      env: { ...process.env, DATELINE: `${process.execPath} ${resolve("bin/dateline.js")}` },
    });
    return { status, out: stdout, err: stderr };
  };
  const canMount = spawnSync("unshare", ["-rm", "true"]).status === 0;

  it.skipIf(!canMount)(
    "says so of a mount point, a disk without inodes and one that may only be read",
    () => {
      put("content/articles/4.md", article(4));
      mkdirSync(at("mount"));
      const mounted = script(
        "mount -t tmpfs none mount && $DATELINE build --quiet --output mount; ls -A mount",
      );
      expect([mounted.out, mounted.err]).toEqual(["", expect.stringContaining("Unexpected mount point")]);
      const bound = script("mount --bind _site _site && $DATELINE build --quiet; ls -A . | grep _site");
      expect([bound.out, bound.err]).toEqual([
        "_site\n",
        expect.stringMatching(/in use or a mount point|mount point/),
      ]);
      const inodes = script(
        "mount -t tmpfs -o nr_inodes=40 none mount && $DATELINE build --quiet --no-cache --output mount/site; ls -A mount",
      );
      expect([inodes.out, inodes.err]).toEqual(["", expect.stringContaining("it has no inodes left")]);
      const full = script(
        "mount -t tmpfs -o size=64k none mount && $DATELINE build --quiet --no-cache --output mount/site; ls -A mount",
      );
      expect([full.out, full.err]).toEqual(["", expect.stringContaining("the disk is full")]);
      const read = script(
        "mount -t tmpfs none mount && mount -o remount,ro mount && $DATELINE build --quiet --no-cache --output mount/a/site; ls -A mount",
      );
      expect([read.out, read.err]).toEqual(["", expect.stringContaining("the file system is read-only")]);
    },
  );

  it("shows no code where too few files may be open", () => {
    put("content/articles/4.md", article(4));
    for (const most of [20, 24, 30]) {
      const words = ["-c", `ulimit -n ${most}; exec "$0" "$@"`, process.execPath, resolve("bin/dateline.js")];
      const { status, stderr } = spawnSync("sh", [...words, "build", "--quiet"], {
        cwd: folder,
        encoding: "utf8",
      });
      expect([most, stderr]).toEqual([most, expect.not.stringMatching(/\n {4}at /)]);
      if (status !== 0) expect(stderr).toMatch(/too many files are open/);
      expect(readdirSync(folder).sort()).toEqual([".dateline", "_site", "content"]);
    }
  });

  it("says so of a folder that may not be written, and leaves it", () => {
    mkdirSync(at("locked/_site"), { recursive: true });
    chmodSync(at("locked"), 0o555);
    const isRoot = process.getuid?.() === 0;
    if (isRoot) return;
    const { status, err } = build(["--output", "locked/_site"]);
    expect([status, err]).toEqual([1, expect.stringContaining("permission is denied")]);
  });
});
