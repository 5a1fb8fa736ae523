import { describe, expect, it } from "vitest";
import { openBallot } from "../../../src/mentions/names/ballot.ts";
import { composeTokenFacts } from "../../../src/mentions/names/compose-token-facts.ts";
import { weighInside } from "../../../src/mentions/names/weigh-name.ts";
import { makeReading } from "../make-reading.ts";

const KINDS = ["person", "organisation", "place", "event", "none"] as const;

/** The kind that the words of a name speak for most; `nothing` where they are silent. */
function insideKind(name: string): string {
  const text = `so ${name} is`;
  const reading = makeReading(text);
  const ballot = openBallot();
  const piece = {
    from: 1,
    to: reading.tokens.length - 1,
    honorific: null,
    post: null,
    demonym: null,
    isCommon: false,
  };
  weighInside(composeTokenFacts(reading, []), piece, ballot);
  const most = Math.max(...ballot.votes);
  return most <= 0 ? "nothing" : (KINDS[ballot.votes.indexOf(most)] ?? "nothing");
}

describe("weighInside", () => {
  it.each([
    ["Ana Rojas", "person"],
    ["J. Okello", "person"],
    ["Joost van der Meer", "person"],
    ["Volta Motors Ltd", "organisation"],
    ["Ministry of Trade", "organisation"],
    ["VWC", "organisation"],
    ["Dynamo Bukoro", "organisation"],
    ["Omo River", "place"],
    ["Lake Bukoro", "place"],
    ["Republic of Bukoro", "place"],
    ["New Zealand", "place"],
    ["Volta Rice Summit", "event"],
    ["GDP", "none"],
    ["Penal Code", "none"],
    ["China-Europe", "none"],
    ["Zorbal", "nothing"],
  ])("reads %s as %s", (name, kind) => {
    expect(insideKind(name)).toBe(kind);
  });
});
