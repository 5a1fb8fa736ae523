import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compactJson, readCompactJson } from "../../src/cache/compact-json.ts";
import { times } from "../deep.ts";

describe("compactJson", () => {
  it("writes the names of objects alike once", () => {
    expect(
      compactJson([
        { start: 0, end: 4 },
        { start: 5, end: 9 },
      ]),
    ).toBe('{"@":["start","end"],"all":[[0,5],[4,9]]}');
  });

  it.each([
    ["nothing", []],
    ["objects without a name", [{}, {}]],
    ["objects unlike", [{ a: 1 }, { b: 1 }]],
    [
      "the same names in another order",
      [
        { a: 1, b: 2 },
        { b: 3, a: 4 },
      ],
    ],
    ["an object and another thing", [{ a: 1 }, null, [2], "x"]],
    ["tables in tables", [{ a: [{ b: 1 }, { b: 2 }] }, { a: [{ b: 3 }] }, { a: [] }]],
    ["a column of tables", [{ a: { b: 1 } }, { a: { b: 2 } }]],
    [
      "its own marks for names",
      {
        "@": [1],
        all: [
          { "@": "x", one: 2 },
          { "@": "y", one: 3 },
        ],
      },
    ],
    ["a name that objects inherit", JSON.parse('[{"__proto__":{"a":1}},{"__proto__":[{"b":1}]}]')],
    ["an object with such a name", JSON.parse('{"@":1,"__proto__":{"a":[{"constructor":1}]}}')],
  ])("gives back %s", (_what, value) => {
    expect(JSON.stringify(readCompactJson(compactJson(value)))).toBe(JSON.stringify(value));
  });

  it("gives back every value that JSON can say, with its names in order", () => {
    const name = fc.constantFrom("a", "b", "@", "one", "all", "__proto__", "constructor");
    const { value } = fc.letrec((tie) => ({
      leaf: fc.oneof(fc.integer(), fc.string({ unit: "binary" }), fc.boolean(), fc.constant(null)),
      value: fc.oneof(
        { maxDepth: 5 },
        tie("leaf"),
        tie("list"),
        tie("alike"),
        fc.dictionary(name, tie("value")),
      ),
      list: fc.array(tie("value"), { maxLength: 4 }),
      alike: fc.array(fc.record({ a: tie("value"), "@": tie("value") }), { maxLength: 4 }),
    }));
    fc.assert(
      fc.property(value, (given) => {
        const text = JSON.stringify(given);
        expect(JSON.stringify(readCompactJson(compactJson(JSON.parse(text))))).toBe(text);
      }),
      { numRuns: times(100, 10_000) },
    );
  });
});
