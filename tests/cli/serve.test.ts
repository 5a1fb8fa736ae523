import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { ROOT } from "../../src/cli/own-version.ts";
import { makeFolder } from "../make-folder.ts";

const folder = makeFolder({
  "content/site.yaml": "title: Harbour News\nbase: https://example.org/news/\n",
  "content/articles/quay.md":
    "---\ntitle: The quay opens\npublished: 2024-05-05\n---\n\nAda Okoro opened it.\n",
});

async function freePort(): Promise<number> {
  const server = createServer().listen(0);
  await once(server, "listening");
  const address = server.address();
  server.close();
  if (address === null || typeof address === "string") throw new Error("no port is free");
  return address.port;
}

const port = await freePort();
let said = "";
const child: ChildProcess = spawn(
  process.execPath,
  [join(ROOT, "bin/dateline.js"), "serve", "--port", String(port)],
  { cwd: folder, stdio: ["ignore", "pipe", "pipe"] },
);
for (const stream of [child.stdout, child.stderr])
  stream?.on("data", (text: Buffer) => {
    said += text.toString();
  });

/** Waits until the program has said `words` as often as this, and fails with what it said instead. */
async function heard(words: string, often: number): Promise<void> {
  for (let round = 0; round < 600; round += 1) {
    if (said.split(words).length > often) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`\`${words}\` was not said: ${said}`);
}

const pageAt = async (path: string): Promise<string> =>
  (await fetch(`http://localhost:${port}/news/${path}`)).text();

afterAll(async () => {
  if (child.exitCode === null) {
    child.kill();
    await once(child, "exit");
  }
  rmSync(folder, { recursive: true, force: true });
});

describe("serve", { timeout: 120_000 }, () => {
  it("builds the site and serves it below the path of its base", async () => {
    await heard(`The archive is at http://localhost:${port}/news/`, 1);
    expect(await pageAt("articles/")).toContain("The quay opens");
  });

  it("builds anew when an article is added", async () => {
    writeFileSync(
      join(folder, "content/articles/pier.md"),
      "---\ntitle: The pier closes\npublished: 2024-05-06\n---\n\nBen Cole closed it.\n",
    );
    await heard("Built anew: reload the page.", 1);
    expect(await pageAt("articles/")).toContain("The pier closes");
  });

  it("tells a fault and goes on serving the site before it, until it is mended", async () => {
    writeFileSync(join(folder, "content/articles/pier.md"), "---\ntitle: [\n---\n\nBen Cole closed it.\n");
    await heard("Not built: the site before it is still served.", 1);
    expect(said).toContain("content/articles/pier.md:2:9  error  front-matter/broken");
    expect(await pageAt("articles/")).toContain("The pier closes");
    writeFileSync(
      join(folder, "content/articles/pier.md"),
      "---\ntitle: The pier reopens\npublished: 2024-05-06\n---\n\nBen Cole opened it.\n",
    );
    await heard("Built anew: reload the page.", 2);
    expect(await pageAt("articles/")).toContain("The pier reopens");
  });
});
