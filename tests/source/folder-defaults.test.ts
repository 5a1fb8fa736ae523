import { rmSync } from "node:fs";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { openFolderDefaults } from "../../src/source/folder-defaults.ts";
import { makeFolder } from "../make-folder.ts";

const made: string[] = [];
afterAll(() => {
  for (const folder of made) rmSync(folder, { recursive: true, force: true });
});

function heldBy(files: Readonly<Record<string, string>>, path: string, content = "."): string | null {
  const folder = makeFolder(files);
  made.push(folder);
  const found = openFolderDefaults(join(folder, content))(path);
  return found === null ? null : `${found.withholding.heldBy} in ${found.file}`;
}

describe("openFolderDefaults", () => {
  it("holds back what Jekyll's defaults say of a folder or a type", () => {
    const config =
      "defaults:\n  - scope:\n      path: _posts/closed\n    values:\n      published: false\n  - scope:\n      path: ''\n      type: drafts\n    values:\n      draft: true\n";
    const files = { "_config.yml": config, "_posts/a.md": "A" };
    expect(heldBy(files, "_posts/closed/2019-05-14-quay.md")).toBe("published: false in _config.yml");
    expect(heldBy(files, "_posts/2019-05-14-quay.md")).toBeNull();
    expect(heldBy(files, "_drafts/quay.md")).toBe("draft: true in _config.yml");
    expect(heldBy(files, "closed/2019-05-14-quay.md", "_posts")).toBe("published: false in _config.yml");
  });

  it("holds back what Hugo's cascade says of a section and all below it", () => {
    const files = {
      "news/_index.md": "+++\ntitle = 'News'\n[cascade]\ndraft = true\n+++\n",
      "news/2019/a.md": "A",
      "blog/_index.md": "---\ncascade:\n  - _target: {path: /blog/x/**}\n    draft: true\n---\n",
    };
    expect(heldBy(files, "news/2019/a.md")).toBe("draft: true in _index.md");
    expect(heldBy(files, "blog/a.md")).toBeNull();
  });

  it("holds back what Eleventy's data of a directory say", () => {
    const files = {
      "posts/posts.json": '{"permalink": false}',
      "news/news.11tydata.json": '{"draft": true}',
      "blog/blog.json": '{"layout": "post", "permalink": "/blog/{{ slug }}/"}',
      "posts/a.md": "A",
    };
    expect(heldBy(files, "posts/a.md")).toBe("permalink: false in posts.json");
    expect(heldBy(files, "news/2019/a.md")).toBe("draft: true in news.11tydata.json");
    expect(heldBy(files, "blog/a.md")).toBeNull();
  });

  it("knows nothing from files that cannot be read", () => {
    expect(
      heldBy({ "_config.yml": "defaults: [\n", "posts/posts.json": "{", "posts/a.md": "A" }, "posts/a.md"),
    ).toBeNull();
  });
});
