import { spawnSync } from "node:child_process";
import { chmodSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { articleUrl } from "../../src/archive/urls.ts";
import { buildArchive } from "../../src/build-archive.ts";
import type { Diagnostic } from "../../src/diagnostics/diagnostic.ts";
import { slugOf } from "../../src/text/slug.ts";
import { makeFolder } from "../make-folder.ts";
import { buildContent } from "./build-content.ts";

// Links out of `articles/`, in circles and to nowhere are in tests/source/read-source-files.test.ts; payloads as names of
// files in payloads.test.ts; the folders of the output in tests/cache/publish-atomically.test.ts.

const QUAY = "# Quay\n\nThe quay opened.\n";
const pagesOf = (files: ReadonlyMap<string, string>, folder: string): readonly string[] =>
  [...files.keys()].filter((path) => path.startsWith(folder) && !path.includes("numerals"));

describe("names of files", { timeout: 60_000 }, () => {
  it("become addresses of letters, digits and hyphens, whatever they are", () => {
    for (const name of [
      "..",
      "...",
      "../../etc/passwd",
      "/etc/passwd",
      "C:\\Windows\\x",
      "\\\\host\\share",
      "con",
      "aux.md",
      "a:b|c?d*e",
      "a\0b",
      "a\nb",
      "%2e%2e%2f",
      "~",
      ".htaccess",
      "\u202egnp",
      "\ud800",
      "é".repeat(300),
      "😀".repeat(300),
    ]) {
      expect(slugOf(name)).toMatch(/^[\p{L}\p{N}][\p{L}\p{M}\p{N}-]*$/u);
      expect(Buffer.byteLength(slugOf(name))).toBeLessThanOrEqual(255);
    }
    expect(articleUrl("articles/../../x/../..md", null)).toBe(
      "/articles/untitled/untitled/x/untitled/untitled/",
    );
    expect(articleUrl("articles/..\\..\\x.md", null)).toBe("/articles/x/");
  });

  it("that differ in case, in normalisation, in ending or in marks are told apart or refused", async () => {
    const { result, printed } = await buildContent({
      "articles/Quay.md": QUAY,
      "articles/quay.md": QUAY,
      "articles/caf\u00e9.md": QUAY,
      "articles/cafe\u0301.md": QUAY,
      "articles/pier.md": QUAY,
      "articles/pier.txt": QUAY,
      "articles/CON.md": QUAY,
      "articles/con.html": QUAY,
      "articles/\u202e.md": QUAY,
      "articles/-.md": QUAY,
    });
    // Each that comes second is left out; the first is published.
    expect(result).toMatchObject({ outcome: "built", leftOut: { length: 5 } });
    expect(result.faults.filter(({ code }) => code === "source/address-taken")).toHaveLength(5);
    for (const [path, address, other] of [
      ["quay.md", "/articles/quay/", "articles/Quay.md"],
      ["pier.txt", "/articles/pier/", "articles/pier.md"],
      ["con.html", "/articles/con/", "articles/CON.md"],
      ["<U+202E>.md", "/articles/untitled/", "articles/-.md"],
    ])
      expect(printed).toContain(
        `content/articles/${path}  error  source/address-taken\n  Unexpected address \`${address}\`, expected one of its own; \`${other}\` has it.`,
      );
    expect(printed).toContain("hint: Rename one of the files or give one of them a `slug`.");
  });

  it("that are addresses of the archive's own pages are refused, each with one message", async () => {
    const own = ["2020", "undated", "page/2", "2019/page/3", "quay/numerals", "２０２１"];
    const free = ["quay", "2019/05", "numerals", "page", "undated/quay", "20190"];
    const { result } = await buildContent(
      Object.fromEntries(
        [...own, ...free].map((path) => [`articles/${path}.md`, `# At ${path}\n\nThe quay opened.\n`]),
      ),
    );
    const faults = result.faults.filter(({ code }) => code === "source/address-reserved");
    expect(faults.map(({ path }) => path).sort()).toEqual(own.map((path) => `articles/${path}.md`).sort());
  });

  it("of three thousand letters in a path are read, and the longest name a system takes", async () => {
    const { result, files } = await buildContent({
      [`articles/${Array(14).fill("g".repeat(200)).join("/")}/x.md`]: QUAY,
      [`articles/${"f".repeat(250)}.md`]: QUAY,
    });
    expect(result.outcome).toBe("built");
    expect(pagesOf(files, "articles/f")).toEqual([
      expect.stringMatching(/^articles\/f{71}-[0-9a-f]{8}\/index\.html$/),
    ]);
    expect(pagesOf(files, "articles/g")).toHaveLength(1);
  });

  it("of records are addresses as they stand, or refused with the name they should have", async () => {
    const person = "---\nname: Marta Nunes\n---\n";
    const names = {
      "..": "untitled",
      "...": "untitled",
      "Marta Nunes": "marta-nunes",
      "MARTA-NUNES": "marta-nunes",
      marta_nunes: "marta-nunes",
      "<img src=x>": "img-src-x",
      "cafe\u0301": "cafe",
      "\u202ea": "a",
    };
    const { result, printed, files } = await buildContent({
      "articles/quay.md": QUAY,
      "authority/people/marta-nunes.md": person,
      ...Object.fromEntries(Object.keys(names).map((name) => [`authority/people/${name}.md`, person])),
      "series/Ships Here.md": "---\nlabel: a\nmeasure: b\nunit: c\nmatch: {words: []}\n---\n",
      "series/page.md": "---\nlabel: a\nmeasure: b\nunit: c\nmatch: {words: []}\n---\n",
      "authority/phrases/One Port.md": "---\nname: a\nwordings: [b]\n---\n",
    });
    expect([result.outcome, files.size]).toEqual(["faulty", 0]);
    const wrong = result.faults.filter(({ code }) => code === "authority/wrong-value");
    expect(wrong).toHaveLength(Object.keys(names).length + 3);
    for (const name of Object.values(names))
      expect(printed).toContain(
        `in \`the file's name\`, expected lower-case words with hyphens between, such as \`${name}\`.`,
      );
  });
});

describe("what is no file of the content folder", { timeout: 60_000 }, () => {
  it("is reported, not waited for and not followed: pipes, sockets, devices, folders, links out", async () => {
    const server = createServer();
    const person = "---\nname: Marta Nunes\n---\n";
    const { result, printed, files } = await buildContent(
      {
        "articles/quay.md": QUAY,
        "articles/folder.md/inner.md": QUAY,
        "authority/people/marta-nunes.md": person,
        "authority/people/folder.md/inner.md": person,
      },
      (content) => {
        const made = spawnSync("mkfifo", [
          join(content, "articles/pipe.md"),
          join(content, "authority/people/pipe.md"),
        ]);
        expect(made.status).toBe(0);
        server.listen(join(content, "articles/socket.md"));
        symlinkSync("/dev/zero", join(content, "articles/zero.md"));
        symlinkSync("loop.md", join(content, "articles/loop.md"));
        symlinkSync("/etc/passwd", join(content, "authority/people/secret.md"));
        symlinkSync("/etc/passwd", join(content, "authority/judgements.yaml"));
        symlinkSync("/etc", join(content, "authority/places"));
        symlinkSync("/nowhere", join(content, "expectations.yaml"));
        writeFileSync(join(content, "authority/events"), "no folder");
        mkdirSync(join(content, "series/x.md"), { recursive: true });
      },
    );
    server.close();
    expect([result.outcome, files.size]).toEqual(["faulty", 0]);
    expect(result.faults.map(({ path, code }) => `${path} ${code}`).sort()).toEqual([
      "articles/loop.md source/unreadable",
      "articles/pipe.md source/unreadable",
      "articles/socket.md source/unreadable",
      "articles/zero.md source/link-outside",
      "authority/events source/unreadable",
      "authority/judgements.yaml source/link-outside",
      "authority/people/folder.md source/unreadable",
      "authority/people/pipe.md source/unreadable",
      "authority/people/secret.md source/link-outside",
      "expectations.yaml source/unreadable",
      "series/x.md source/unreadable",
    ]);
    // Nothing of what stands outside is shown, not even in a frame.
    expect(printed).not.toContain("root:");
    expect(printed).toContain("Unreadable file, expected text: it is no regular file.");
  });

  it("and what may not be read is reported", () => {
    const folder = makeFolder({ "articles/quay.md": QUAY, "articles/locked.md": QUAY });
    chmodSync(folder, 0o755);
    chmodSync(join(folder, "articles/locked.md"), 0);
    const faults: Diagnostic[] = [];
    // Root may read everything: it reads as somebody who is nobody, and is itself again.
    const isRoot = process.getuid?.() === 0;
    if (isRoot) process.seteuid?.(65_534);
    try {
      buildArchive(folder, (fault) => faults.push(fault), { now: "2026-12-01T00:00:00Z" });
    } finally {
      if (isRoot) process.seteuid?.(0);
    }
    rmSync(folder, { recursive: true });
    expect(faults.map(({ path, code }) => `${path} ${code}`)).toContain(
      "articles/locked.md source/unreadable",
    );
    expect(faults.map(({ path }) => path)).not.toContain("articles/quay.md");
  });
});

describe("a build of a folder that is", { timeout: 60_000 }, () => {
  it("empty is an error that says where was looked", async () => {
    const { result } = await buildContent({});
    expect([result.outcome, result.faults.map(({ code }) => code)]).toEqual([
      "faulty",
      ["source/no-articles"],
    ]);
  });

  it("full of articles that are held back is a site without articles", async () => {
    const { result, files } = await buildContent({
      "articles/quay.md": "---\ntitle: Quay\ndraft: true\n---\nThe quay opened.\n",
    });
    expect([result.outcome, result.faults]).toEqual(["built", []]);
    expect(files.get("data/articles.jsonl")).toBe("");
    expect(files.get("feed.xml")).toContain("</channel>");
    expect(files.has("index.html")).toBe(true);
  });

  it("a file where the folder of articles should be, says so", async () => {
    const { result, printed } = await buildContent(
      { "site.yaml": readFileSync("content/site.yaml", "utf8") },
      (content) => {
        spawnSync("rmdir", [join(content, "articles")]);
        writeFileSync(join(content, "articles"), "no folder");
      },
    );
    expect(result.outcome).toBe("faulty");
    expect(printed).toContain("content/articles  error  source/unreadable");
  });
});
