import { rmSync, symlinkSync } from "node:fs";
import { connect, createServer } from "node:net";
import { networkInterfaces } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type SiteServer, startSiteServer } from "../../src/cli/site-server.ts";
import { times } from "../deep.ts";
import { makeFolder } from "../make-folder.ts";

const folder = makeFolder({
  "secret.txt": "not to be served\n",
  "site/index.html": "<h1>Home</h1>\n",
  "site/404.html": "<h1>Not here</h1>\n",
  "site/articles/index.html": "<h1>Articles</h1>\n",
  "site/articles/北/index.html": "<h1>北</h1>\n",
  "site/empty.txt": "",
  "site/data/figures.csv": "a,b\n",
  "site/.dateline-site": "seal\n",
  "site/.git/config": "hidden\n",
  "desk/index.html": "<h1>Suggestions</h1>\n",
});
symlinkSync(join(folder, "secret.txt"), join(folder, "site/out.txt"));
symlinkSync(folder, join(folder, "site/up"));
symlinkSync("articles/index.html", join(folder, "site/inner.html"));

const faults: unknown[] = [];
let site: SiteServer;
let news: SiteServer;

beforeAll(async () => {
  const given = { folder: join(folder, "site"), desk: join(folder, "desk") };
  site = await startSiteServer({ ...given, base: () => "/" }, 0, (fault) => faults.push(fault));
  news = await startSiteServer({ ...given, base: () => "/news/" }, 0, (fault) => faults.push(fault));
});

afterAll(async () => {
  await site.close();
  await news.close();
  rmSync(folder, { recursive: true, force: true });
});

/** Sends bytes on a connection of their own and answers all that comes back until the server ends it. */
async function exchange(bytes: Buffer | string, { port } = site): Promise<string> {
  return new Promise((resolve, reject) => {
    let heard = "";
    const socket = connect(port, "127.0.0.1", () => socket.end(bytes));
    socket.on("data", (chunk) => {
      heard += chunk.toString("latin1");
    });
    // The server may close while the rest of a refused request is still being sent.
    socket.on("error", (fault) =>
      heard === "" && !/EPIPE|ECONNRESET/.test(String(fault)) ? reject(fault) : resolve(heard),
    );
    socket.on("close", () => resolve(heard));
  });
}

const statusOf = (answer: string): number => Number(/^HTTP\/1\.1 (\d{3}) /.exec(answer)?.[1] ?? 0);

const get = async (
  target: string,
  headers = "Host: localhost",
  method = "GET",
  server = site,
): Promise<string> =>
  exchange(`${method} ${target} HTTP/1.1\r\n${headers}\r\nConnection: close\r\n\r\n`, server);

describe("startSiteServer", { timeout: 120_000 }, () => {
  it.each([
    ["/", 200, "<h1>Home</h1>"],
    ["/?x=%", 200, "<h1>Home</h1>"],
    ["/articles/", 200, "<h1>Articles</h1>"],
    ["/articles/%E5%8C%97/", 200, "北"],
    ["/articles", 302, "Location: http://localhost/articles/"],
    ["/articles?page=2&q=\u0022", 302, "Location: http://localhost/articles/?page=2&q=%22"],
    ["/data/figures.csv", 200, "Content-Type: text/csv; charset=utf-8"],
    ["/empty.txt", 200, "Content-Length: 0"],
    ["/inner.html", 200, "<h1>Articles</h1>"],
    ["/nothing", 404, "<h1>Not here</h1>"],
    ["/data/", 404, "<h1>Not here</h1>"],
    ["/index.html/", 404, "<h1>Not here</h1>"],
    ["/_desk/", 200, "<h1>Suggestions</h1>"],
    ["/_desk", 302, "Location: http://localhost/_desk/"],
    [`/${"a".repeat(5000)}`, 404, "<h1>Not here</h1>"],
  ])("answers %s with %i", async (target, status, words) => {
    const answer = await get(target);
    expect([statusOf(answer), Buffer.from(answer, "latin1").toString()]).toEqual([
      status,
      expect.stringContaining(words),
    ]);
  });

  it.each([
    "/out.txt",
    "/up/secret.txt",
    "/up/",
    "/.dateline-site",
    "/.git/config",
    "/.git/",
    "/_desk/../secret.txt",
  ])("never serves %s", async (target) => {
    const answer = await get(target);
    expect([400, 404]).toContain(statusOf(answer));
    expect(answer).not.toMatch(/not to be served|hidden|seal/);
  });

  it("serves a site below the path of its base, and leads there from the root", async () => {
    expect(await get("/news/", "Host: localhost", "GET", news)).toContain("<h1>Home</h1>");
    for (const target of ["/", "/news"])
      expect(await get(target, "Host: localhost", "GET", news)).toContain("Location: http://localhost/news/");
    expect(statusOf(await get("/articles/", "Host: localhost", "GET", news))).toBe(404);
    expect(statusOf(await get("/_desk/", "Host: localhost", "GET", news))).toBe(200);
  });

  it("sends no body to HEAD", async () => {
    const answer = await get("/", "Host: localhost", "HEAD");
    expect(statusOf(answer)).toBe(200);
    expect(answer.endsWith("\r\n\r\n")).toBe(true);
    expect((await get("/%", "Host: localhost", "HEAD")).endsWith("\r\n\r\n")).toBe(true);
  });

  it.each(["POST", "PUT", "DELETE", "PATCH", "OPTIONS", "TRACE", "CONNECT", "PROPFIND"])(
    "refuses %s",
    async (method) => {
      expect(statusOf(await get(method === "CONNECT" ? "localhost:1" : "/", "Host: localhost", method))).toBe(
        405,
      );
    },
  );

  it("answers to its own names only", async () => {
    for (const host of ["localhost", "LOCALHOST:9", "127.0.0.1:8080", "[::1]", "[::1]:8080"])
      expect([host, statusOf(await get("/", `Host: ${host}`))]).toEqual([host, 200]);
    for (const host of [
      "example.org",
      "localhost.example.org",
      "127.0.0.1.nip.example",
      "192.168.0.2:8080",
      "[::2]",
    ])
      expect([host, statusOf(await get("/", `Host: ${host}`))]).toEqual([host, 403]);
    for (const headers of [
      "X: y",
      "Host:",
      "Host: a b",
      "Host: localhost@x",
      "Host: localhost\r\nHost: localhost",
      "Host: localhost:",
    ])
      expect([headers, statusOf(await get("/", headers))]).toEqual([headers, 400]);
  });

  it("is on this machine alone", async () => {
    const others = Object.values(networkInterfaces())
      .flatMap((addresses) => addresses ?? [])
      .filter(({ internal, family }) => !internal && family === "IPv4");
    for (const { address } of others) {
      const outcome = await new Promise((resolve) => {
        const socket = connect(site.port, address, () => resolve("connected"));
        socket.on("error", () => resolve("refused"));
      });
      expect([address, outcome]).toEqual([address, "refused"]);
    }
  });

  it("takes the next port where one is taken", async () => {
    const other = createServer();
    await new Promise<void>((done) => {
      other.listen(0, "127.0.0.1", done);
    });
    const address = other.address();
    const taken = typeof address === "object" && address !== null ? address.port : 0;
    const second = await startSiteServer({ folder, base: () => "/" }, taken, () => {});
    expect(second.port).toBeGreaterThan(taken);
    await second.close();
    other.close();
  });

  it.each([
    "/%",
    "/%E0%A4%A",
    "//",
    "//[",
    "//a:b:c/",
    "/..%2fx",
    "/articles/..%2f..%2fx",
    "/../secret.txt",
    "/%2e%2e/secret.txt",
    "/..\\secret.txt",
    "/%00",
    "/a\0b",
    "\\",
    "*",
    "",
    "http://localhost/",
    "http://localhost:8080/articles/",
    "http://[",
    "ftp://x/",
    "localhost:80",
    "/\u00ff",
    "/a\tb",
    "?",
    "#",
  ])("answers the malformed target %j with 400, and lives", async (target) => {
    expect(statusOf(await get(target))).toBe(400);
    expect(statusOf(await get("/"))).toBe(200);
  });

  it.each([
    ["nothing at all", "\r\n\r\n\r\n"],
    ["one word", "GET\r\n\r\n"],
    ["no version", "GET /\r\n\r\n"],
    ["a version to come", "GET / HTTP/9.9\r\n\r\n"],
    ["a method that is none", "FETCH / HTTP/1.1\r\nHost: localhost\r\n\r\n"],
    ["bytes", Buffer.from(Array.from({ length: 512 }, (_, at) => at % 256))],
    ["the hello of TLS", Buffer.from("16030100c8010000c403030000", "hex")],
    ["two lengths", "GET / HTTP/1.1\r\nHost: localhost\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\n"],
    [
      "a length and chunks",
      "GET / HTTP/1.1\r\nHost: localhost\r\nContent-Length: 1\r\nTransfer-Encoding: chunked\r\n\r\n",
    ],
    ["a chunk that is none", "GET / HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n"],
    ["a header without a name", "GET / HTTP/1.1\r\n: localhost\r\n\r\n"],
    ["a header with NUL", "GET / HTTP/1.1\r\nHost: local\0host\r\n\r\n"],
  ])("answers %s with an error, and lives", async (_, bytes) => {
    const answer = await exchange(bytes);
    if (bytes !== "\r\n\r\n\r\n") expect(answer).toMatch(/HTTP\/1\.1 400 Bad Request\r\n/);
    expect(statusOf(await get("/"))).toBe(200);
  });

  it("answers headers without end with 431", async () => {
    expect(statusOf(await get("/", `Host: localhost\r\nX: ${"x".repeat(100_000)}`))).toBe(431);
    expect(statusOf(await get(`/${"a".repeat(100_000)}`))).toBe(431);
    expect(statusOf(await get("/"))).toBe(200);
  });

  it("answers every request of a made-up kind, and lives", async () => {
    const piece = fc.constantFrom(
      ...[
        "/",
        "//",
        "..",
        "%",
        "%2f",
        "%5c",
        "%00",
        "%E0%A4",
        "%c3%a4",
        "\\",
        "?",
        "#",
        ":",
        "[",
        "]",
        "@",
        "&",
        ";",
      ],
      ...[
        "articles",
        "_desk",
        "up",
        "out.txt",
        ".git",
        "index.html",
        "\0",
        "\t",
        " ",
        "é",
        "http:",
        "a",
        "~",
        "\r\n",
      ],
    );
    const target = fc.array(piece, { maxLength: 8 }).map((pieces) => `/${pieces.join("")}`);
    const line = fc.oneof(
      target.map((path) => `GET ${path} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n`),
      fc
        .tuple(
          fc.constantFrom("GET", "HEAD", "get", "POST", ""),
          target,
          fc.string({ unit: "binary", maxLength: 40 }),
        )
        .map(([method, path, header]) => `${method} ${path} HTTP/1.1\r\nHost: ${header}\r\n\r\n`),
    );
    const request = fc.oneof(
      line.map((text) => Buffer.from(text, "latin1")),
      fc.uint8Array({ maxLength: 300 }).map((bytes) => Buffer.from(bytes)),
    );
    await fc.assert(
      fc.asyncProperty(request, async (bytes) => {
        const answer = await exchange(bytes);
        expect(answer).not.toMatch(/not to be served|hidden|seal|^HTTP\/1\.1 5/);
        expect(statusOf(await get("/"))).toBe(200);
      }),
      { seed: 11, numRuns: times(200, 20_000) },
    );
    expect(faults).toEqual([]);
  });

  it("says where there is no site yet", async () => {
    const empty = await startSiteServer(
      { folder: join(folder, "none"), base: () => "/", absent: "Not yet." },
      0,
      () => {},
    );
    const answer = await get("/", "Host: localhost", "GET", empty);
    expect([statusOf(answer), answer]).toEqual([503, expect.stringContaining("Not yet.")]);
    await empty.close();
  });
});
