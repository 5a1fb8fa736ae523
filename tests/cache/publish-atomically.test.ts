import { spawn } from "node:child_process";
import { once } from "node:events";
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { publishAtomically, readSeal, type Stage } from "../../src/cache/publish-atomically.ts";
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
  async (stage: Stage): Promise<string> => {
    writeFileSync(join(stage.folder, "index.html"), name);
    return name;
  };
const publish = (name: string) => publishAtomically(output, owner, edition(name));
const page = (): string => readFileSync(join(output, "index.html"), "utf8");

describe("publishAtomically", () => {
  it("publishes into a folder that is missing, with its parents", async () => {
    output = join(folder, "deep", "er", "_site");
    expect(await publish("one")).toEqual({ outcome: "published", kept: null });
    expect([page(), readSeal(output)]).toEqual(["one", "one"]);
    expect(readdirSync(join(folder, "deep", "er"))).toEqual(["_site"]);
  });

  it("replaces a site whole and leaves nothing beside it", async () => {
    await publishAtomically(output, owner, async (stage) => {
      writeFileSync(join(stage.folder, "gone.html"), "gone");
      return "zero";
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

  it("keeps a page that somebody else made beside the new site", async () => {
    mkdirSync(output);
    writeFileSync(join(output, "index.html"), "by hand");
    expect(await publish("one")).toEqual({ outcome: "published", kept: `${output}.kept-1` });
    expect(readFileSync(join(`${output}.kept-1`, "index.html"), "utf8")).toBe("by hand");
    await publish("two");
    expect(readdirSync(folder).sort()).toEqual(["_site", "_site.kept-1"]);
  });

  it.each([
    ["a folder of other files", () => writeFileSync(join(output, "letter.txt"), "dear")],
    ["a repository", () => mkdirSync(join(output, ".git"))],
  ])("refuses to replace %s", async (_what, fill) => {
    mkdirSync(output);
    fill();
    const before = readdirSync(output);
    const result = await publish("one");
    expect(result).toMatchObject({ outcome: "refused", why: expect.stringContaining("Unexpected files in") });
    expect(readdirSync(output)).toEqual(before);
    expect(readdirSync(folder)).toEqual(["_site"]);
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
    const result = await publishAtomically(output, owner, async (stage) => {
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
      const failing = publishAtomically(output, owner, async () => Promise.reject(fault));
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
    await publishAtomically(output, owner, async (stage) => {
      const second = await publish("two");
      expect(second).toMatchObject({
        outcome: "refused",
        why: expect.stringContaining(`build in process ${process.pid}`),
      });
      const third = await publishAtomically(output, { pid: process.pid + 1, isRunning }, edition("three"));
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
    await publishAtomically(output, owner, async (stage) => {
      missing = stage.carryOver(["index.html", "people/nobody/index.html"]);
      return "two";
    });
    expect(missing).toEqual(["people/nobody/index.html"]);
    expect([page(), readSeal(output)]).toEqual(["one", "two"]);
  });

  it.each([
    ["complete but not swapped in", [".ready", "two"], [".replaced", "one"], "two"],
    ["set aside with nothing to follow it", [".replaced", "one"], [".staged", "half"], "one"],
    ["swapped with the old one not yet deleted", ["", "two"], [".replaced", "one"], "two"],
    ["swapped with the old one half deleted", ["", "two"], [".discarded", "one"], "two"],
  ])("puts right at the next start a site that was %s", async (_how, first, second, expected) => {
    for (const [suffix, name] of [first, second]) {
      mkdirSync(output + suffix);
      writeFileSync(join(output + suffix, "index.html"), name ?? "");
      writeFileSync(join(output + suffix, ".dateline-site"), `${name}\n`);
    }
    let seen = "";
    await publishAtomically(output, owner, async (stage) => {
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
  editions.add(readSeal(output) ?? "no seal");
  expect(readFileSync(join(output, "still.html"), "utf8")).toBe("still\n");
  expect([...editions]).toHaveLength(1);
  return [...editions][0] ?? "";
}

describe("a build that is killed", () => {
  it("leaves a whole site or none for a moment, and the next build succeeds, wherever it is killed", async () => {
    // One edition takes some twenty calls; the second replaces the first, so both kinds are met.
    const calls = Number(/^1 after (\d+) calls/.exec(await runChild(1, 1_000, 300))?.[1]);
    expect(calls).toBeGreaterThan(10);
    const fatals = Array.from({ length: 2 * calls }, (_, at) => at + 1);
    const step = Math.ceil(fatals.length / times(6, fatals.length));
    for (const fatal of fatals.filter((at) => at % step === 0)) {
      rmSync(output, { recursive: true, force: true });
      await runChild(1, fatal, null);
      if (existsSync(output)) wholeEdition();
      await publish("after");
      expect([fatal, page()]).toEqual([fatal, "after"]);
      expect(readdirSync(folder)).toEqual(["_site"]);
    }
  }, 120_000);

  it("leaves a whole site or none for a moment when it is killed at random", async () => {
    let absent = 0;
    for (let run = 0; run < times(3, 100); run += 1) {
      // Spread over the first fifty editions by the golden ratio: never the same wait twice, the same in every run.
      const wait = ((run * 0.618034) % 1) * 100;
      rmSync(output, { recursive: true, force: true });
      expect(await runChild(run * 1_000 + 1, 0, wait)).toContain("after");
      if (existsSync(output)) wholeEdition();
      else absent += 1;
      let seen = "";
      await publishAtomically(output, owner, async (stage) => {
        seen = wholeEdition();
        return edition("after")(stage);
      });
      expect(seen).toMatch(/^edition \d+$/);
      expect(readdirSync(folder)).toEqual(["_site"]);
    }
    expect(absent).toBeLessThan(times(3, 100));
  }, 300_000);
});
