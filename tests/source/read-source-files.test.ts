import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { readSourceFiles } from "../../src/source/read-source-files.ts";

let folder = "";
let content = "";

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "dateline-"));
  content = join(folder, "content");
  mkdirSync(content);
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function write(path: string, bytes: string | Uint8Array): void {
  mkdirSync(join(content, path, ".."), { recursive: true });
  writeFileSync(join(content, path), bytes);
}

function read(): { readonly paths: readonly string[]; readonly codes: readonly string[] } {
  const codes: string[] = [];
  const files = readSourceFiles(content, ({ code, path }) => codes.push(`${code} ${path}`));
  return { paths: files.map(({ path, format }) => `${path} ${format}`), codes };
}

describe("readSourceFiles", () => {
  it("reads every kind of article at any depth, in the order of code units", () => {
    for (const path of ["z.md", "a/b.txt", "a.html", "Z.htm", "a/ä.markdown", "a-b.md"])
      write(`articles/${path}`, "Words.");
    expect(read()).toEqual({
      paths: [
        "articles/Z.htm html",
        "articles/a-b.md markdown",
        "articles/a.html html",
        "articles/a/b.txt text",
        "articles/a/ä.markdown markdown",
        "articles/z.md markdown",
      ],
      codes: [],
    });
  });

  it("reports what is no article and what is not UTF-8, and reads the rest", () => {
    write("articles/photo.jpg", "x");
    write("articles/report.docx", "x");
    write("articles/latin.txt", new Uint8Array([0x63, 0x61, 0x66, 0xe9]));
    write("articles/right.md", "Words.");
    write("articles/.DS_Store", "x");
    expect(read()).toEqual({
      paths: ["articles/latin.txt text", "articles/right.md markdown"],
      codes: ["source/guessed-encoding articles/latin.txt", "source/unknown-format articles/report.docx"],
    });
  });

  it("follows a link within the content folder and none out of it", () => {
    write("articles/one.md", "Words.");
    writeFileSync(join(folder, "secret.md"), "Words.");
    symlinkSync(join(folder, "secret.md"), join(content, "articles/out.md"));
    symlinkSync(folder, join(content, "articles/outside"));
    symlinkSync(join(content, "articles/one.md"), join(content, "articles/two.md"));
    symlinkSync(join(content, "articles"), join(content, "articles/round"));
    symlinkSync(join(content, "articles/nowhere.md"), join(content, "articles/dead.md"));
    expect(read()).toEqual({
      paths: ["articles/one.md markdown", "articles/two.md markdown"],
      codes: [
        "source/unreadable articles/dead.md",
        "source/link-outside articles/out.md",
        "source/link-outside articles/outside",
      ],
    });
  });

  it("says where it looked where there is no article", () => {
    expect(read()).toEqual({ paths: [], codes: ["source/no-articles "] });
    mkdirSync(join(content, "articles"));
    expect(read()).toEqual({ paths: [], codes: ["source/no-articles "] });
  });

  it("passes over what is held back, what is of a folder and what is written about one", () => {
    for (const path of ["_drafts/a.md", "_index.md", "x/_index.en.md", "README.md", "index.html", ".a.md"])
      write(`posts/${path}`, "Words.");
    write("posts/README.en.md", "---\ntitle: An article\n---\nWords.");
    write("posts/security.md", "Words.");
    write("posts/x/index.md", "Words.");
    write("posts/b.mdx", "Words.");
    expect(read()).toEqual({
      paths: [
        "posts/README.en.md markdown",
        "posts/b.mdx markdown",
        "posts/security.md markdown",
        "posts/x/index.md markdown",
      ],
      codes: ["source/no-article posts/README.md", "source/no-article posts/index.html"],
    });
  });
});
