import { describe, expect, it } from "vitest";
import type { EntityId } from "../../src/authority/authority-record.ts";
import { areApart, canonicalId, composeIdentity } from "../../src/authority/identity.ts";
import { NO_JUDGEMENTS } from "../../src/authority/read-judgements.ts";
import { makeRecord } from "./make-record.ts";

type Pair = readonly [EntityId, EntityId];
const signed = { by: "the desk", on: "2026-01-02", because: "it is so", span: { start: 0, end: 1 } };
const A = "person/a";
const B = "person/b";
const C = "person/c";

function identify(
  merges: readonly Pair[],
  differences: readonly Pair[] = [],
  records = [makeRecord("person", "x")],
) {
  const faults: string[] = [];
  const identity = composeIdentity(
    {
      ...NO_JUDGEMENTS,
      merges: merges.map(([from, into]) => ({ ...signed, from, into })),
      differences: differences.map((pair) => ({ ...signed, pair: [...pair] })),
    },
    records,
    ({ code, message }) => faults.push(`${code}: ${message}`),
  );
  return { identity, faults };
}

describe("puts judgements on identity together", () => {
  it("leaves what nobody merged as it is", () => {
    expect(canonicalId(identify([[A, B]]).identity, C)).toBe(C);
  });

  it.each([
    [
      "in order",
      [
        [A, B],
        [B, C],
      ],
    ],
    [
      "the later first",
      [
        [B, C],
        [A, B],
      ],
    ],
  ] as const)("follows a chain to its end, written %s", (_, merges) => {
    const { identity, faults } = identify(merges);
    expect([canonicalId(identity, A), canonicalId(identity, B), faults]).toEqual([C, C, []]);
  });

  it.each([
    ["into itself", [[A, A]], []],
    [
      "in a circle",
      [
        [A, B],
        [B, C],
        [C, A],
      ],
      [],
    ],
    [
      "twice",
      [
        [A, B],
        [A, C],
      ],
      [],
    ],
    ["of two kept apart", [[A, B]], [[B, A]]],
    [
      "of two kept apart, by way of a third",
      [
        [B, C],
        [A, B],
      ],
      [[A, C]],
    ],
  ] as const)("refuses a merge %s", (_, merges, differences) => {
    const { faults } = identify(merges, differences);
    expect(faults).toEqual([expect.stringMatching(/^judgement\/contradiction: /)]);
  });

  it("keeps apart what a record says is not the same, from both sides", () => {
    const { identity } = identify([], [], [makeRecord("person", "a", { notSameAs: [B] })]);
    expect([areApart(identity, A, B), areApart(identity, B, A), areApart(identity, A, C)]).toEqual([
      true,
      true,
      false,
    ]);
  });
});
