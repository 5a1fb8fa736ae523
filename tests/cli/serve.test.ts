import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { ROOT } from "../../src/cli/own-version.ts";
import { makeFolder } from "../make-folder.ts";

const article = (title: string, more = ""): string =>
  `---\ntitle: ${title}\npublished: 2024-05-05\n${more}---\n\nAda Okoro opened it.\n`;

async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  server.close();
  if (address === null || typeof address === "string") throw new Error("no port is free");
  return address.port;
}

const stops: (() => Promise<void>)[] = [];
afterAll(async () => {
  for (const stop of stops) await stop();
});

/** Starts the program in a folder of its own with these files. */
async function startServe(files: Readonly<Record<string, string>>, more: readonly string[] = []) {
  const folder = makeFolder(files);
  const port = await freePort();
  let said = "";
  const child = spawn(
    process.execPath,
    [join(ROOT, "bin/dateline.js"), "serve", "--port", String(port), ...more],
    { cwd: folder, stdio: ["ignore", "pipe", "pipe"] },
  );
  for (const stream of [child.stdout, child.stderr])
    stream.on("data", (text: Buffer) => {
      said += text.toString();
    });
  stops.push(async () => {
    if (child.exitCode === null) {
      child.kill();
      await once(child, "exit");
    }
    rmSync(folder, { recursive: true, force: true });
  });
  const until = async (isSo: () => boolean | Promise<boolean>, what: string): Promise<void> => {
    for (let round = 0; round < 600; round += 1) {
      if (await isSo()) return;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
    throw new Error(`${what} did not come: ${said}`);
  };
  const at = async (path: string): Promise<string> => {
    try {
      return await (await fetch(`http://localhost:${port}${path}`)).text();
    } catch {
      return "";
    }
  };
  return {
    port,
    at,
    said: () => said,
    /** Waits until the program has said `words` as often as this, and fails with what it said instead. */
    heard: (words: string, often = 1) => until(() => said.split(words).length > often, `\`${words}\``),
    /** Waits until a page holds `words`. */
    shows: (path: string, words: string) =>
      until(async () => (await at(path)).includes(words), `\`${words}\` at ${path}`),
    write: (path: string, text: string) => {
      mkdirSync(join(folder, path, ".."), { recursive: true });
      writeFileSync(join(folder, path), text);
    },
    holds: (path: string) => existsSync(join(folder, path)),
    rename: (from: string, to: string) => renameSync(join(folder, from), join(folder, to)),
  };
}

describe("serve", { timeout: 180_000 }, () => {
  it("serves the site below the path of its base, and builds it anew however a file is saved", async () => {
    const serve = await startServe({
      "content/site.yaml": "title: Harbour News\nbase: https://example.org/news/\n",
      "content/articles/quay.md": article("The quay opens"),
    });
    await serve.heard(`The archive is at http://localhost:${serve.port}/news/; stop with Ctrl+C.`);
    expect(await serve.at("/news/articles/")).toContain("The quay opens");
    // The suggestions for editors are shown, and are no part of the site.
    expect(await serve.at("/news/_desk/")).toContain("Suggestions");
    expect(await serve.at("/news/")).not.toContain("desk/");
    expect(serve.holds("_site/_desk")).toBe(false);
    // As many editors save: a new file takes the old one's name. Twice, because a watcher of the old file hears it once.
    for (const title of ["The quay closes", "The quay reopens", "The quay is full"]) {
      serve.write("content/articles/.quay.md.swp", article(title));
      serve.rename("content/articles/.quay.md.swp", "content/articles/quay.md");
      await serve.shows("/news/articles/", title);
    }
    serve.write("content/articles/2024/06/pier.md", article("The pier closes"));
    await serve.shows("/news/articles/", "The pier closes");
    serve.write(
      "content/authority/people/ada-okoro.md",
      "---\nname: Ada Okoro\n---\n\nShe kept the harbour.\n",
    );
    await serve.shows("/news/people/ada-okoro/", "She kept the harbour.");
    serve.write("content/site.yaml", "title: Harbour News\nbase: https://example.org/\n");
    await serve.heard(`The archive is at http://localhost:${serve.port}/; stop with Ctrl+C.`);
    expect(await serve.at("/articles/")).toContain("The pier closes");
  });

  it("starts where content has an error, tells it, and serves the site when it is mended", async () => {
    const serve = await startServe({
      "content/site.yaml": "title: Harbour News\nbase: https://example.org/\n",
      "content/articles/pier.md": "---\ntitle: [\n---\n\nBen Cole closed it.\n",
    });
    await serve.heard("Not built: there is no site yet.");
    expect(serve.said()).toContain("content/articles/pier.md:2:9  error  front-matter/broken");
    expect(await serve.at("/")).toContain("There is no site yet.");
    serve.write("content/articles/pier.md", article("The pier reopens"));
    await serve.shows("/articles/", "The pier reopens");
    serve.write("content/articles/pier.md", "---\ntitle: [\n---\n\nBen Cole closed it.\n");
    await serve.heard("Not built: the site before it is still served.");
    expect(await serve.at("/articles/")).toContain("The pier reopens");
  });

  it.each([[[]], [["--no-cache"]]])(
    "publishes an article that is held back when its time comes, with %j",
    async (more) => {
      const soon = new Date(Date.now() + 8_000).toISOString();
      const serve = await startServe(
        {
          "content/site.yaml": "title: Harbour News\nbase: https://example.org/\n",
          "content/articles/quay.md": article("The quay opens"),
          "content/articles/pier.md": article("The pier closes", `publishAt: ${soon}\n`),
        },
        more,
      );
      await serve.shows("/articles/", "The quay opens");
      await serve.shows("/articles/", "The pier closes");
    },
  );

  it("ends where there is no content folder", async () => {
    const serve = await startServe({ "other.txt": "" }, ["--content", "contnt"]);
    await expect(fetch(`http://localhost:${serve.port}/`)).rejects.toThrow();
    expect(serve.said()).not.toContain("The archive is at");
  });
});
