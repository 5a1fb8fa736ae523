import { rmSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { why } from "../../src/cli/why.ts";
import { makeFolder } from "../make-folder.ts";
import { readTree } from "../sites/read-tree.ts";

let folder = "";
beforeAll(() => {
  folder = makeFolder({
    "content/authority/people/marta-nunes.md": "---\nname: Marta Nunes\n---\n",
    "content/authority/people/ana-ruiz.md": "---\nname: Ana Ruiz\n---\n",
    "content/authority/people/ana-ruiz-judge.md": "---\nname: Ana Ruiz\n---\n",
    "content/authority/judgements.yaml":
      "- { article: articles/2019/quay.md, words: the old hand, is: person/marta-nunes, by: Ben Cole, on: 2026-11-16, because: She is meant. }\n",
    "content/articles/2019/quay.md":
      "---\ntitle: Eastern quay opens\npublished: 2019-05-14\n---\n\nMarta Nunes, head of the Lisgar Port Authority, said on Wednesday that 3.5 million euros were spent. Ana Ruiz and Tomas Varga praised the old hand.\n",
    "content/articles/draft.md": "---\ntitle: Not yet\ndraft: true\n---\n\nMarta Nunes said so.\n",
    "alone.txt": "Harbour master Marta Nunes opened the quay.\n",
    "bad.txt": "x",
  });
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function ask(file: string, words: string, content: string | null = null) {
  let out = "";
  let err = "";
  const request = {
    file: join(folder, file),
    words,
    content: content === null ? null : join(folder, content),
    now: "2026-11-16T00:00:00Z",
    isColoured: false,
  };
  const status = why(
    request,
    (text) => (out += text),
    (text) => (err += text),
  );
  return { status, out: out.replaceAll(folder, ""), err: err.replaceAll(folder, "") };
}

describe("why", () => {
  it("shows the line, the finding and the joining of a name, and how to correct it in one line", () => {
    const { status, out } = ask("content/articles/2019/quay.md", "marta nunes");
    expect(status).toBe(0);
    expect(out).toContain("/content/articles/2019/quay.md:6:1\n");
    expect(out).toContain("│ Marta Nunes, head of the Lisgar");
    expect(out).toContain("│ ^^^^^^^^^^^\n");
    expect(out).toMatch(/stands in {4}paragraph\n {2}person `Marta Nunes`\n/);
    expect(out).toMatch(/joined to {4}person\/marta-nunes, a record\n/);
    expect(out).toContain("resolve/whole-name: `Marta Nunes` is recorded");
    expect(out).toContain("post         `head`, `Lisgar Port Authority`");
    expect(out).toContain("Wrong? One line in /content/authority/judgements.yaml corrects it:");
    expect(out).toContain('- { article: "articles/2019/quay.md", words: "marta nunes", is:');
  });

  it.each([
    ["Ana Ruiz", /not joined {3}could be person\/ana-ruiz(-judge)? or person\/ana-ruiz/],
    ["Tomas Varga", /joined to {4}person\/tomas-varga, which has no record yet/],
    ["the old hand", /resolve\/judgement: .*Ben Cole/],
    ["3.5", /figure `3\.5 million euros`\n(?: {4}.*\n)* {4}value {8}3,500,000\n {4}unit {9}EUR\n/],
    ["Wednesday", /value {8}2019-05-15\n|value {8}2019-05-08\n/],
    ["praised", /no finder took them for a name, a date or a figure/],
    ["Eastern quay", /stands in {4}title; read as its title `Eastern quay opens`/],
    ["2019-05-14", /no part of the article's text: front-matter; read as its published `2019-05-14`/],
  ])("explains %s", (words, pattern) => {
    const { status, out } = ask("content/articles/2019/quay.md", words);
    expect(out).toMatch(pattern);
    expect(status).toBe(0);
  });

  it("says what else is printed where the words are not, with status 1", () => {
    expect(ask("content/articles/2019/quay.md", "Marta Nunez")).toEqual({
      status: 1,
      out: "",
      err: "The words `Marta Nunez` do not stand in /content/articles/2019/quay.md. The nearest are `Marta Nunes`.\n",
    });
    expect(ask("alone.txt", "zeppelins over Oslo").err).toBe(
      "The words `zeppelins over Oslo` do not stand in /alone.txt.\n",
    );
    expect(ask("gone.txt", "x")).toMatchObject({
      status: 1,
      err: expect.stringContaining("Unreadable file /gone.txt"),
    });
  });

  it("explains a file outside any archive by itself, with the records of a folder that is named", () => {
    const alone = ask("alone.txt", "Marta Nunes");
    expect(alone.out).toContain("person `Marta Nunes`");
    expect(alone.out).not.toContain("joined to");
    expect(alone.out).not.toContain("Wrong?");
    expect(ask("alone.txt", "Marta Nunes", "content").out).toContain("person/marta-nunes, a record");
  });

  it("explains a draft by itself, and says so", () => {
    const { out } = ask("content/articles/draft.md", "Nunes");
    expect(out).toContain("person/marta-nunes, a record");
    expect(out).toContain("A build leaves this article out for now");
  });

  it("writes nothing", () => {
    const before = readTree(folder);
    ask("content/articles/2019/quay.md", "quay");
    expect(readTree(folder)).toEqual(before);
  });
});
