import { mkdtempSync, readdirSync, readlinkSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { takeLock } from "../../src/cache/build-lock.ts";

let folder = "";
let file = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "dateline-lock-"));
  file = join(folder, "site.lock");
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** A process of which only those listed are running beside it. */
const owner = (pid: number, ...running: readonly number[]) => ({
  pid,
  isRunning: (other: number) => other === pid || running.includes(other),
});

describe("takeLock", () => {
  it("holds a lock that names its process until it is released", () => {
    const lock = takeLock(file, owner(7));
    expect([lock.outcome, readlinkSync(file)]).toEqual(["held", "7"]);
    if (lock.outcome === "held") {
      expect(lock.isStillHeld()).toBe(true);
      lock.release();
      expect(lock.isStillHeld()).toBe(false);
    }
    expect(readdirSync(folder)).toEqual([]);
  });

  it.each([
    ["a link", () => symlinkSync("8", file)],
    ["a file", () => writeFileSync(file, "8\n")],
  ])("is busy while another process holds %s", (_what, make) => {
    make();
    expect(takeLock(file, owner(7, 8))).toEqual({ outcome: "busy", pid: 8 });
    expect(readdirSync(folder)).toEqual(["site.lock"]);
  });

  it.each([
    ["of a process that died", "8"],
    ["of its own number from an earlier life", "7"],
    ["that says nothing", "words"],
    ["of a number that no process has", "-1"],
  ])("takes over a lock %s", (_whose, target) => {
    symlinkSync(target, file);
    const lock = takeLock(file, owner(7));
    expect([lock.outcome, readlinkSync(file)]).toEqual(["held", "7"]);
    expect(readdirSync(folder)).toEqual(["site.lock"]);
    if (lock.outcome === "held") lock.release();
  });

  it("gives back a lock that another took over in the meantime", () => {
    symlinkSync("8", file);
    // Asked whether 8 still runs, the other build (9) is quicker: it replaces the dead lock by its own.
    const lock = takeLock(file, {
      pid: 7,
      isRunning: (pid) => {
        if (pid === 9) return true;
        rmSync(file);
        symlinkSync("9", file);
        return false;
      },
    });
    expect(lock).toEqual({ outcome: "busy", pid: 9 });
    expect([readlinkSync(file), readdirSync(folder)]).toEqual(["9", ["site.lock"]]);
  });

  it("releases no lock but its own", () => {
    const lock = takeLock(file, owner(7));
    rmSync(file);
    symlinkSync("9", file);
    if (lock.outcome === "held") lock.release();
    expect(readlinkSync(file)).toBe("9");
  });
});
