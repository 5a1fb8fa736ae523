import { describe, expect, it } from "vitest";
import { countNames, findNames, typeNames } from "../../../src/mentions/names/find-names.ts";
import { makeReading } from "../make-reading.ts";

function rolesIn(text: string): readonly string[] {
  const candidates = findNames(makeReading(text), []);
  const { roles } = typeNames(candidates, countNames([candidates]));
  return roles.map(
    ({ person, title, affiliation, country, start, end }) =>
      `${person}: ${title} | ${affiliation} | ${country} | ${text.slice(start, end)}`,
  );
}

describe("findRoles", () => {
  it.each([
    [
      "a post after the name",
      "Ana Rojas, director of Harare Zoo, wept.",
      ["Ana Rojas: director | Harare Zoo | null | director of Harare Zoo"],
    ],
    [
      "an envoy's country",
      "Ana Rojas, Consul-General of Peru in Kano, left.",
      ["Ana Rojas: Consul-General | null | Peru | Consul-General of Peru in Kano"],
    ],
    [
      "two posts as one title",
      "The plan, said Ruth Amollo, Deputy Secretary of the Lagos Port Authority and Mayor of Lagos.",
      [
        "Ruth Amollo: Deputy Secretary of the Lagos Port Authority and Mayor of Lagos | Lagos Port Authority | null | Deputy Secretary of the Lagos Port Authority and Mayor of Lagos",
      ],
    ],
    [
      "what a post is for",
      "Ana Rojas, Head of Retail Lending at Volta Bank, agreed.",
      ["Ana Rojas: Head of Retail Lending | Volta Bank | null | Head of Retail Lending at Volta Bank"],
    ],
    [
      "commas before the head of the post",
      "They met Mr. Okello, Energy, Water and Transport Commissioner of Volta Bank.",
      [
        "Okello: Energy, Water and Transport Commissioner | Volta Bank | null | Energy, Water and Transport Commissioner of Volta Bank",
      ],
    ],
    [
      "a post before the name",
      "Environment Minister Ruth Amollo resigned.",
      ["Ruth Amollo: Environment Minister | null | null | Environment Minister"],
    ],
    [
      "a demonym's country",
      "Brazilian singer Ana Rojas won.",
      ["Ana Rojas: singer | null | Brazil | singer"],
    ],
    [
      "an age before the post",
      "Ana Rojas, 45, a teacher from Kano, won.",
      ["Ana Rojas: teacher from Kano | null | null | teacher from Kano"],
    ],
    [
      "the photographer of a caption",
      "The port at dawn. (Photo/Ana Rojas)",
      ["Ana Rojas: photographer | null | null | Photo"],
    ],
  ])("reads %s", (_, text, expected) => {
    expect(rolesIn(text)).toEqual(expected);
  });

  it.each([
    ["an aside that names no post", "Ana Rojas, however, stayed."],
    ["a place after the name", "Ana Rojas, Kano, wrote in."],
    ["the post of the next name", "They saw Ana Rojas, Director Ruth Amollo."],
    ["an honorific", "Mr. Okello left."],
  ])("gives no role for %s", (_, text) => {
    expect(rolesIn(text).filter((role) => !role.startsWith("Ruth"))).toEqual([]);
  });
});
