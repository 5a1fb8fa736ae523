import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { once } from "node:events";
import fs, {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { syncBuiltinESMExports } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { type Edition, publishAtomically, type Stage } from "../../src/cache/publish-atomically.ts";
import { composeSiteManifest, readSiteManifest } from "../../src/cache/site-manifest.ts";
import { times } from "../deep.ts";
import { isRunning } from "./is-running.ts";

const CHILD = join(import.meta.dirname, "publish-repeatedly.ts");
const owner = { pid: process.pid, isRunning };

let folder = "";
let output = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "dateline-publish-"));
  output = join(folder, "_site");
});
afterEach(() => {
  chmodSync(folder, 0o755);
  rmSync(folder, { recursive: true, force: true });
});

/** Writes a site of one page that names its edition. */
const edition =
  (name: string) =>
  async (stage: Stage): Promise<Edition> => {
    writeFileSync(join(stage.folder, "index.html"), name);
    return { articles: 1, carried: new Map() };
  };
const publish = (name: string) => publishAtomically(output, owner, [], edition(name));
/** The list of a site's files, by their paths; null where it has none. */
const listed = (): readonly string[] | null => {
  const standing = readSiteManifest(output);
  return standing.outcome === "read" ? [...standing.manifest.files.keys()] : null;
};
/** A site of one page as a build of ours leaves it. */
function makeSite(folder: string, name: string): void {
  mkdirSync(folder);
  writeFileSync(join(folder, "index.html"), name);
  const page = { sha256: createHash("sha256").update(name).digest("hex"), size: name.length };
  writeFileSync(join(folder, ".dateline-site"), composeSiteManifest(1, new Map([["index.html", page]])).text);
}
const page = (): string => readFileSync(join(output, "index.html"), "utf8");

describe("publishAtomically", () => {
  it("publishes into a folder that is missing, with its parents", async () => {
    output = join(folder, "deep", "er", "_site");
    expect(await publish("one")).toMatchObject({ outcome: "published", kept: null, strangers: [] });
    expect([page(), listed()]).toEqual(["one", ["index.html"]]);
    expect(readdirSync(join(folder, "deep", "er"))).toEqual(["_site"]);
  });

  it("replaces a site whole and leaves nothing beside it", async () => {
    await publishAtomically(output, owner, [], async (stage) => {
      writeFileSync(join(stage.folder, "gone.html"), "gone");
      return { articles: 1, carried: new Map() };
    });
    await publish("one");
    expect(page()).toBe("one");
    expect(existsSync(join(output, "gone.html"))).toBe(false);
    expect(readdirSync(folder)).toEqual(["_site"]);
  });

  it("publishes into an empty folder and keeps its mode", async () => {
    mkdirSync(output);
    chmodSync(output, 0o750);
    await publish("one");
    expect(statSync(output).mode & 0o777).toBe(0o750);
  });

  it("replaces what a link leads to, never the link", async () => {
    const real = join(folder, "www");
    mkdirSync(real);
    symlinkSync("www", output);
    await publish("one");
    await publish("two");
    expect(readlinkSync(output)).toBe("www");
    expect(readFileSync(join(real, "index.html"), "utf8")).toBe("two");
    expect(readdirSync(folder).sort()).toEqual(["_site", "www"]);
  });

  it("follows a link that leads nowhere yet", async () => {
    symlinkSync(join(folder, "www"), output);
    await publish("one");
    expect(readFileSync(join(folder, "www", "index.html"), "utf8")).toBe("one");
  });

  it("keeps in place what it did not write, and names it", async () => {
    await publish("one");
    const put: readonly (readonly [string, string])[] = [
      ["CNAME", "coast.example\n"],
      [".well-known/security.txt", "mail us\n"],
      ["people/own.txt", "mine\n"],
    ];
    for (const [path, text] of put) {
      mkdirSync(dirname(join(output, path)), { recursive: true });
      writeFileSync(join(output, path), text);
      utimesSync(join(output, path), 1_000, 2_000);
    }
    chmodSync(join(output, "CNAME"), 0o640);
    mkdirSync(join(output, "empty", "inner"), { recursive: true });
    utimesSync(join(output, "empty", "inner"), 3_000, 4_000);
    symlinkSync("../nowhere", join(output, "link"));
    for (const name of ["two", "three"]) {
      expect(await publish(name)).toMatchObject({
        outcome: "published",
        kept: null,
        strangers: [".well-known/", "CNAME", "empty/", "link", "people/"],
      });
      expect([page(), listed()]).toEqual([name, ["index.html"]]);
      for (const [path, text] of put) expect(readFileSync(join(output, path), "utf8")).toBe(text);
      expect(statSync(join(output, "CNAME")).mode & 0o777).toBe(0o640);
      expect(statSync(join(output, "CNAME")).mtimeMs).toBe(2_000_000);
      expect(statSync(join(output, "empty/inner")).mtimeMs).toBe(4_000_000);
      expect(readlinkSync(join(output, "link"))).toBe("../nowhere");
      expect(readdirSync(folder)).toEqual(["_site"]);
    }
  });

  it("keeps what lies in a folder that never was a site", async () => {
    mkdirSync(output);
    writeFileSync(join(output, "letter.txt"), "dear");
    expect(await publish("one")).toMatchObject({ outcome: "published", strangers: ["letter.txt"] });
    expect([page(), readFileSync(join(output, "letter.txt"), "utf8")]).toEqual(["one", "dear"]);
  });

  it.each([
    ["a page by hand", () => writeFileSync(join(output, "index.html"), "by hand"), "`index.html`"],
    ["a link to a page", () => symlinkSync("letter.txt", join(output, "index.html")), "`index.html`"],
    ["a folder", () => mkdirSync(join(output, "index.html", "in"), { recursive: true }), "`index.html`"],
  ])("refuses where %s lies at an address it writes, and names it", async (_what, put, named) => {
    mkdirSync(output);
    writeFileSync(join(output, "letter.txt"), "dear");
    put();
    const before = readdirSync(output, { recursive: true });
    expect(await publish("one")).toMatchObject({
      outcome: "refused",
      why: expect.stringContaining(`Unexpected ${named} in`),
    });
    expect(readdirSync(output, { recursive: true })).toEqual(before);
    expect(readdirSync(folder)).toEqual(["_site"]);
  });

  it("keeps beside the site what comes into the old edition while it is put away", async () => {
    await publish("one");
    const real = fs.renameSync;
    vi.spyOn(fs, "renameSync").mockImplementation((from, to) => {
      if (String(to).endsWith(".replaced")) writeFileSync(join(output, "late.txt"), "late");
      real(from, to);
    });
    syncBuiltinESMExports();
    try {
      expect(await publish("two")).toMatchObject({ outcome: "published", kept: `${output}.kept-1` });
    } finally {
      vi.restoreAllMocks();
      syncBuiltinESMExports();
    }
    expect(readdirSync(`${output}.kept-1`)).toEqual([".dateline-site", "late.txt"]);
    expect(page()).toBe("two");
  });

  it.each([
    [
      "a site whose list is cut short",
      () => truncateSync(join(output, ".dateline-site"), 90),
      "Unreadable list",
    ],
    [
      "a site of an earlier version",
      () => writeFileSync(join(output, ".dateline-site"), `${"a".repeat(64)}\n`),
      "Unreadable list",
    ],
    [
      "a site whose list leads out of it",
      () =>
        writeFileSync(
          join(output, ".dateline-site"),
          composeSiteManifest(1, new Map([["../keep.txt", { sha256: "", size: 1 }]])).text,
        ),
      "Unreadable list",
    ],
    [
      "a site whose list is a link",
      () => {
        renameSync(join(output, ".dateline-site"), join(output, "list"));
        symlinkSync("list", join(output, ".dateline-site"));
      },
      "Unreadable list",
    ],
    [
      "a repository",
      () => {
        rmSync(join(output, ".dateline-site"));
        mkdirSync(join(output, ".git"));
      },
      "Unexpected repository",
    ],
    [
      "a folder with very much in it",
      () => {
        rmSync(join(output, ".dateline-site"));
        for (let number = 0; number < 1_001; number += 1) mkdirSync(join(output, String(number)));
      },
      "Unexpected 1002 files and folders",
    ],
  ])("refuses to replace %s", async (_what, fill, why) => {
    await publish("one");
    fill();
    const before = readdirSync(output);
    expect(await publish("two")).toMatchObject({ outcome: "refused", why: expect.stringContaining(why) });
    expect([page(), readdirSync(output)]).toEqual(["one", before]);
    expect(readdirSync(folder)).toEqual(["_site"]);
  });

  it.each([".staged", ".ready", ".replaced", ".lock"])(
    "touches nothing of somebody else's that is named as %s",
    async (suffix) => {
      mkdirSync(output + suffix);
      writeFileSync(join(output + suffix, "letter.txt"), "dear");
      expect(await publish("one")).toMatchObject({
        outcome: "refused",
        why: expect.stringContaining(`_site${suffix}`),
      });
      expect(readdirSync(folder)).toEqual([`_site${suffix}`]);
      expect(readdirSync(output + suffix)).toEqual(["letter.txt"]);
    },
  );

  it("publishes where a repository holds a site already, and keeps it", async () => {
    await publish("one");
    mkdirSync(join(output, ".git"));
    writeFileSync(join(output, ".git", "HEAD"), "ref");
    expect(await publish("two")).toMatchObject({ outcome: "published", strangers: [".git/"] });
    expect(readFileSync(join(output, ".git", "HEAD"), "utf8")).toBe("ref");
  });

  it.each([
    ["a file", () => writeFileSync(output, "x"), "Unexpected file"],
    [
      "a folder under a file",
      () => {
        writeFileSync(output, "x");
        output = join(output, "_site");
      },
      "a part of the path is a file",
    ],
    ["a link to itself", () => symlinkSync("_site", output), "its links lead in a circle"],
  ])("refuses %s as output", async (_what, make, why) => {
    make();
    expect(await publish("one")).toMatchObject({ outcome: "refused", why: expect.stringContaining(why) });
  });

  it("leaves the old site whole and nothing beside it where writing fails for want of room", async () => {
    await publish("one");
    const result = await publishAtomically(output, owner, [], async (stage) => {
      writeFileSync(join(stage.folder, "index.html"), "two");
      throw Object.assign(new Error("ENOSPC: no space left on device, write"), { code: "ENOSPC" });
    });
    expect(result).toMatchObject({ outcome: "refused", why: expect.stringContaining("the disk is full") });
    expect(page()).toBe("one");
    expect(readdirSync(folder)).toEqual(["_site"]);
  });

  it("throws on a fault of ours, and one of a file elsewhere, with the old site whole", async () => {
    await publish("one");
    for (const fault of [
      new TypeError("a slip"),
      Object.assign(new Error("ENOENT"), { code: "ENOENT", path: "/elsewhere/template.tsx" }),
    ]) {
      const failing = publishAtomically(output, owner, [], async () => Promise.reject(fault));
      await expect(failing).rejects.toBe(fault);
      expect(page()).toBe("one");
      expect(readdirSync(folder)).toEqual(["_site"]);
    }
  });

  it("refuses where the folder beside cannot be written", async () => {
    // Nobody may make a folder here, not even the superuser of a container.
    output = "/sys/dateline/_site";
    expect(await publish("one")).toMatchObject({
      outcome: "refused",
      why: expect.stringMatching(/permission is denied|read-only/),
    });
  });

  it("refuses a second build while the first runs, in this process and in another", async () => {
    await publishAtomically(output, owner, [], async (stage) => {
      const second = await publish("two");
      expect(second).toMatchObject({
        outcome: "refused",
        why: expect.stringContaining(`build in process ${process.pid}`),
      });
      const third = await publishAtomically(
        output,
        { pid: process.pid + 1, isRunning },
        [],
        edition("three"),
      );
      expect(third).toMatchObject({ outcome: "refused", hint: expect.stringContaining("_site.lock") });
      return edition("one")(stage);
    });
    expect(page()).toBe("one");
  });

  it("takes over the lock of a process that died, and one of its own number from an earlier life", async () => {
    for (const pid of [2 ** 30, process.pid]) {
      symlinkSync(String(pid), `${output}.lock`);
      expect(await publish("one")).toMatchObject({ outcome: "published" });
      expect(readdirSync(folder)).toEqual(["_site"]);
    }
  });

  it("carries files over from the old site and names those it lacks", async () => {
    await publish("one");
    let missing: readonly string[] = [];
    await publishAtomically(output, owner, [], async (stage) => {
      missing = stage.carryOver(["index.html", "people/nobody/index.html"]);
      return { articles: 1, carried: new Map() };
    });
    expect(missing).toEqual(["people/nobody/index.html"]);
    expect(page()).toBe("one");
  });

  it.each([
    ["complete but not swapped in", [".ready", "two"], [".replaced", "one"], "two"],
    ["set aside with nothing to follow it", [".replaced", "one"], [".staged", "half"], "one"],
    ["swapped with the old one not yet deleted", ["", "two"], [".replaced", "one"], "two"],
  ])("puts right at the next start a site that was %s", async (_how, first, second, expected) => {
    for (const [suffix, name] of [first, second]) makeSite(`${output}${suffix}`, name ?? "");
    let seen = "";
    await publishAtomically(output, owner, [], async (stage) => {
      seen = page();
      return edition("three")(stage);
    });
    expect([seen, page()]).toEqual([expected, "three"]);
    expect(readdirSync(folder)).toEqual(["_site"]);
  });
});

/** Runs the child until it ends or is killed after `milliseconds`; answers what it printed. */
async function runChild(first: number, fatal: number, milliseconds: number | null): Promise<string> {
  const child = spawn(process.execPath, ["--import", "tsx", CHILD, output, String(first), String(fatal)], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  let printed = "";
  child.stdout.on("data", (part) => {
    // The wait begins with the first edition, so that starting up does not eat the whole of it.
    if (printed === "" && milliseconds !== null) setTimeout(() => child.kill("SIGKILL"), milliseconds);
    printed += part;
  });
  await once(child, "close");
  return printed;
}

/** The one edition that every file of the site names; throws where they differ or one is missing. */
function wholeEdition(): string {
  const names = ["index.html", "a.html", "people/b.html", "people/c.html"];
  const editions = new Set(names.map((name) => readFileSync(join(output, name), "utf8").trim()));
  const standing = readSiteManifest(output);
  editions.add(standing.outcome === "read" ? `edition ${standing.manifest.articles}` : standing.outcome);
  // What is somebody else's stands in every edition.
  expect(readFileSync(join(output, ".well-known/own.txt"), "utf8")).toBe("own\n");
  expect(existsSync(join(output, "empty"))).toBe(true);
  expect(readFileSync(join(output, "still.html"), "utf8")).toBe("still\n");
  expect([...editions]).toHaveLength(1);
  return [...editions][0] ?? "";
}

/** A folder in which only somebody else's files lie. */
function begin(): void {
  rmSync(output, { recursive: true, force: true });
  mkdirSync(join(output, ".well-known"), { recursive: true });
  writeFileSync(join(output, ".well-known/own.txt"), "own\n");
  mkdirSync(join(output, "empty"));
}
/** True where the site is of somebody else's files only: no edition has been published yet. */
const isBefore = (): boolean => !existsSync(join(output, "index.html"));

describe("a build that is killed", () => {
  it(
    "leaves a whole site or none for a moment, and the next build succeeds, wherever it is killed",
    async () => {
      // One edition takes some twenty calls; the second replaces the first, so both kinds are met.
      const calls = Number(/^1 after (\d+) calls/.exec(await runChild(1, 1_000, 300))?.[1]);
      expect(calls).toBeGreaterThan(10);
      const fatals = Array.from({ length: 2 * calls }, (_, at) => at + 1);
      const step = Math.ceil(fatals.length / times(6, fatals.length));
      for (const fatal of fatals.filter((at) => at % step === 0)) {
        begin();
        await runChild(1, fatal, null);
        if (existsSync(output) && !isBefore()) wholeEdition();
        await publish("after");
        expect([fatal, page()]).toEqual([fatal, "after"]);
        expect(readFileSync(join(output, ".well-known/own.txt"), "utf8")).toBe("own\n");
        expect(existsSync(join(output, "empty"))).toBe(true);
        expect(readdirSync(folder)).toEqual(["_site"]);
      }
    },
    times(120_000, 1_200_000),
  );

  it("leaves a whole site or none for a moment when it is killed at random", async () => {
    let absent = 0;
    for (let run = 0; run < times(3, 100); run += 1) {
      // Spread over the first fifty editions by the golden ratio: never the same wait twice, the same in every run.
      const wait = ((run * 0.618034) % 1) * 100;
      begin();
      expect(await runChild(run * 1_000 + 1, 0, wait)).toContain("after");
      if (existsSync(output)) wholeEdition();
      else absent += 1;
      let seen = "";
      await publishAtomically(output, owner, [], async (stage) => {
        seen = wholeEdition();
        return edition("after")(stage);
      });
      expect(seen).toMatch(/^edition \d+$/);
      expect(readdirSync(folder)).toEqual(["_site"]);
    }
    expect(absent).toBeLessThan(times(3, 100));
  }, 300_000);
});
