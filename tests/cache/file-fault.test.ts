import { mkdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { fileFault, isFileFault } from "../../src/cache/file-fault.ts";

/** What `work` throws. */
function faultOf(work: () => void): unknown {
  try {
    work();
  } catch (fault) {
    return fault;
  }
  throw new Error("nothing was thrown");
}

describe("fileFault", () => {
  it("says in words why the file system refused, and where", () => {
    expect(fileFault(faultOf(() => readFileSync("/none/such")))).toBe("it does not exist (/none/such)");
    expect(fileFault(faultOf(() => mkdirSync("/dev/null/x")))).toBe(
      "a part of the path is a file (/dev/null/x)",
    );
  });

  it("knows a fault that has come from another thread, where its code is lost", () => {
    const fault = structuredClone(faultOf(() => mkdirSync("/dev/null/x")));
    expect(fileFault(fault)).toBe("a part of the path is a file");
    expect(fileFault(new Error("EVERYTHING: is fine"))).toBeNull();
  });

  it("leaves faults of ours alone", () => {
    for (const fault of [new TypeError("slip"), "text", null, Object.assign(new Error("x"), { code: 5 })])
      expect(fileFault(fault)).toBeNull();
  });
});

describe("isFileFault", () => {
  it("knows the codes it is asked for", () => {
    const fault = faultOf(() => readFileSync("/none/such"));
    expect([
      isFileFault(fault, "EACCES", "ENOENT"),
      isFileFault(fault, "EACCES"),
      isFileFault("ENOENT", "ENOENT"),
    ]).toEqual([true, false, false]);
  });
});
