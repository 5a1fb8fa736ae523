import { describe, expect, it } from "vitest";
import { SPEECH_VERBS } from "../../../src/mentions/words/speech-verbs.ts";

describe("SPEECH_VERBS", () => {
  it.each([
    ["said", "say", "past"],
    ["says", "say", "present"],
    ["saying", "say", "participle"],
    ["replied", "reply", "past"],
    ["replies", "reply", "present"],
    ["admitted", "admit", "past"],
    ["stressing", "stress", "participle"],
    ["describing", "describe", "participle"],
    ["written", "write", "past"],
    ["noted", "note", "past"],
  ])("reads %s as a form of %s", (form, lemma, kind) => {
    expect(SPEECH_VERBS.get(form)).toMatchObject({ lemma, form: kind });
  });

  it.each(["sayed", "telled", "writed", "admited", "describeing", "goed"])("does not make %s", (form) => {
    expect(SPEECH_VERBS.has(form)).toBe(false);
  });

  it("keeps a verb of two groups in the first, with all its forms", () => {
    expect(SPEECH_VERBS.get("declared")?.group).toBe("saying");
    expect(SPEECH_VERBS.get("declares")?.group).toBe("saying");
  });
});
