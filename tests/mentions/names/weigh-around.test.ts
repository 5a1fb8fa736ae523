import { describe, expect, it } from "vitest";
import { openBallot } from "../../../src/mentions/names/ballot.ts";
import { composeTokenFacts } from "../../../src/mentions/names/compose-token-facts.ts";
import { weighAround } from "../../../src/mentions/names/weigh-around.ts";
import { makeReading } from "../make-reading.ts";

const KINDS = ["person", "organisation", "place", "event", "none"] as const;

/** The kind that the words around `Zorbal` speak for most; `nothing` where they are silent. */
function aroundKind(text: string): string {
  const reading = makeReading(text);
  const from = reading.tokens.findIndex((token) => token.text === "Zorbal");
  const ballot = openBallot();
  const piece = { from, to: from + 1, honorific: null, post: null, demonym: null, isCommon: false };
  weighAround(composeTokenFacts(reading, []), piece, ballot);
  const most = Math.max(...ballot.votes);
  return most <= 0 ? "nothing" : (KINDS[ballot.votes.indexOf(most)] ?? "nothing");
}

describe("weighAround", () => {
  it.each([
    ["so Zorbal, 45, left", "person"],
    ["so Zorbal, who left", "person"],
    ["as striker Zorbal left", "person"],
    ["so Zorbal said", "person"],
    ["so Zorbal, a teacher, left", "person"],
    ["and Zorbal's wife left", "person"],
    ["as Zorbal shares fell", "organisation"],
    ["the carrier Zorbal grew", "organisation"],
    ["so Zorbal, a bank, grew", "organisation"],
    ["the head of Zorbal left", "organisation"],
    ["they met in Zorbal today", "place"],
    ["the city of Zorbal slept", "place"],
    ["so Zorbal, where it rained", "place"],
    ["they met at Zorbal, Kenya today", "place"],
    ["of Zorbal's population", "place"],
    ["from Zorbal in Kenya to here", "place"],
    ["so Zorbal, located there, slept", "place"],
    ["he told The Zorbal so", "organisation"],
    ["it cost 40 Zorbal dollars", "none"],
    ["the Zorbal language", "none"],
    ["it cost Zorbal$ 4", "none"],
  ])("in `%s` reads a %s", (text, kind) => {
    expect(aroundKind(text)).toBe(kind);
  });

  it.each([["because Zorbal rests"], ["Zorbal"], ["so Zorbal, too"]])("in `%s` reads nothing", (text) => {
    expect(aroundKind(text)).toBe("nothing");
  });
});
