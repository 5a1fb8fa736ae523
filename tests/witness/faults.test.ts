import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { witnessSite } from "../../src/witness/witness.ts";
import { times } from "../deep.ts";
import { FAULTS } from "./faults.ts";
import { type FaultySite, openFaultySite } from "./plant-fault.ts";

const CONTENT = "content";
// Every n-th of them in `npm test`; all with DATELINE_DEEP=1.
const SHOWN = FAULTS.filter((_, at) => at % times(19, 1) === times(3, 0));
/** The share that must be caught, and how many must be there to speak of a share. */
const LEAST = 0.95;
const ENOUGH = times(4, 100);

let faulty: FaultySite;
beforeAll(async () => {
  faulty = await openFaultySite(CONTENT);
}, 300_000);
afterAll(() => faulty?.close());

const disproved = (pages?: ReadonlySet<string>): number => {
  const given = { site: faulty.site, content: CONTENT, sample: null, isStrict: false };
  const result = witnessSite(pages === undefined ? given : { ...given, pages });
  return result.outcome === "uncheckable" ? 0 : result.tally.disproofs.length;
};

describe("the witness", () => {
  it("catches faults that are planted in composing and printing", async () => {
    expect(disproved()).toBe(0);
    const missed: string[] = [];
    let planted = 0;
    for (const fault of SHOWN) {
      const changed = await faulty.plant(fault);
      // Words of the program that are gone, and values that this archive does not have, plant nothing.
      if (changed === null || changed.length === 0) continue;
      planted += 1;
      // Pages that came out as before are proved already, unless what they are proved by has changed.
      const isOfData = changed.some((path) => path.endsWith(".jsonl"));
      if (disproved(isOfData ? undefined : new Set(changed)) === 0) missed.push(fault.name);
    }
    expect(planted).toBeGreaterThanOrEqual(ENOUGH);
    expect(missed.length, missed.join("\n")).toBeLessThanOrEqual(Math.floor(planted * (1 - LEAST)));
  }, 3_600_000);
});
