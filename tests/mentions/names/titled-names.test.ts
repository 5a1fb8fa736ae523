import { describe, expect, it } from "vitest";
import { countNames, findNames, typeNames } from "../../../src/mentions/names/find-names.ts";
import { makeReading } from "../make-reading.ts";

/** Each name as its kind and its words. */
function namesIn(text: string): readonly string[] {
  const candidates = findNames(makeReading(text), []);
  const { names } = typeNames(candidates, countNames([candidates]));
  return names.map(({ kind, start, end }) => `${kind} ${text.slice(start, end)}`);
}

describe("names that open as a person's", () => {
  it.each([
    [
      "The envoy left Sri Lanka for Saint Kitts and Nevis.",
      ["place Sri Lanka", "place Saint Kitts and Nevis"],
    ],
    ["A storm crossed Sri Lanka and hit Saint Lucia.", ["place Sri Lanka", "place Saint Lucia"]],
    ["Fires burned near Prince Albert on Monday.", ["place Prince Albert"]],
    ["The village of Captain Cook, Hawaii, slept.", ["place Captain Cook", "place Hawaii"]],
    ["Prince Rupert residents left.", ["place Prince Rupert"]],
    ["The ice of Queen Maud Land grew.", ["place Queen Maud Land"]],
    ["Nurses at the Duke of Cornwall Hospital left.", ["organisation Duke of Cornwall Hospital"]],
    ["He studied at Queen Mary University of London.", ["organisation Queen Mary University of London"]],
    ["Students of Dr Ambedkar University left.", ["organisation Dr Ambedkar University"]],
    [
      "It fined Major League Baseball and the General Assembly.",
      ["organisation Major League Baseball", "organisation General Assembly"],
    ],
    ["She was crowned Miss Universe as Father Christmas sang.", []],
  ])("are asked for as places and bodies first: %s", (text, expected) => {
    expect(namesIn(text)).toEqual(expected);
  });

  it.each([
    ["Prince Albert said that he would come.", ["person Albert"]],
    ["His trust in Prince Albert fell.", ["person Albert"]],
    ["Dr Ann Church spoke to Prof Grace Hall.", ["person Ann Church", "person Grace Hall"]],
    ["Captain Ruth Cole thanked General Peter Obi.", ["person Ruth Cole", "person Peter Obi"]],
    ["Sir Lanka Perera spoke.", ["person Lanka Perera"]],
  ])("are people's where nothing says otherwise: %s", (text, expected) => {
    expect(namesIn(text)).toEqual(expected);
  });
});
