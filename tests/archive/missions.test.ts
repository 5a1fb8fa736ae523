import { describe, expect, it } from "vitest";
import { missionNamed } from "../../src/archive/missions.ts";

describe("reads what stands for a country at a place", () => {
  it.each([
    ["Consulate General of Chile in Lisgar", "Consulate General", "Chile", "Lisgar"],
    ["Embassy of the Kingdom of the Netherlands in Port Maria", "Embassy", "Netherlands", "Port Maria"],
    ["Trade Office of the Republic of Belarus in Lisgar", "Trade Office", "Belarus", "Lisgar"],
    ["British Consulate-General in Lisgar", "Consulate-General", "United Kingdom", "Lisgar"],
    ["South Korean Embassy in Lisgar", "Embassy", "South Korea", "Lisgar"],
  ])("%s", (name, what, country, place) => {
    expect(missionNamed(name)).toEqual({ what, country, place });
  });

  it.each([
    "Museum of Modern Art in Lisgar",
    "Consulate General of Chile",
    "Investors in People",
    "Port Office in Lisgar",
    "Northern Consulate in Lisgar",
    "",
  ])("not in `%s`", (name) => {
    expect(missionNamed(name)).toBeNull();
  });
});
