import { describe, expect, it } from "vitest";
import { readClocks } from "../../src/archive/clocks.ts";
import { composeEntityTimeline } from "../../src/archive/entity-timeline.ts";
import { composeLedger } from "../../src/archive/ledger.ts";
import { buildSample } from "./build-sample.ts";

const { archive } = buildSample({
  "authority/people/ada-okoro.md": "---\nname: Ada Okoro\n---\n",
  "articles/a.md":
    "---\ntitle: Ships come\npublished: 2019-05-14\nupdated: 2019-05-20\nadded: 2026-11-16\nsource:\n  - name: Port Gazette\n    captured: 2026-11-02\n---\n\nAda Okoro counted 40 ships on May 3. On May 9 some 12 boats left. Call 555-0142 by noon.\n",
});
const [article] = archive.articles;

describe("accounts for every numeral", () => {
  const ledger = article === undefined ? [] : composeLedger(article);
  it("has each run of digits once, with the figure or date it is part of", () => {
    expect(ledger.map(({ words }) => words).join(" ")).toMatch(/^40 3 9 12 /);
    expect(ledger.slice(0, 4).map(({ figure, date }) => [figure !== null, date !== null])).toEqual([
      [true, false],
      [false, true],
      [false, true],
      [true, false],
    ]);
  });
  it("gives a telephone number neither", () => {
    for (const { figure, date } of ledger.slice(4)) expect([figure, date]).toEqual([null, null]);
  });
});

describe("keeps the clocks apart", () => {
  it("reads each from its own place", () => {
    expect(article && readClocks(article).map(({ clock, edtf }) => `${clock} ${edtf}`)).toEqual([
      "event 2019-05-03",
      "event 2019-05-09",
      "published 2019-05-14",
      "updated 2019-05-20",
      "captured 2026-11-16",
      "captured 2026-11-02",
    ]);
  });
  it("gives a person the dates of the sentences that name her and no others", () => {
    const person = archive.entities.get("person/ada-okoro");
    expect(person && composeEntityTimeline(person).map(({ edtf }) => edtf)).toEqual(["2019-05-03"]);
  });
});
