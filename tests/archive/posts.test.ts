import { describe, expect, it } from "vitest";
import { seatOf } from "../../src/archive/posts.ts";

const seat = (words: string, affiliation: string | null = null) => seatOf({ affiliation }, words);

describe("reads the place at which a post is held", () => {
  it.each([
    ["Consul-General of Italy in Lisgar", "Lisgar"],
    ["Consul of the Republic of Chile in the Port Maria", "Port Maria"],
    ["ambassador in Saltmere", "Saltmere"],
  ])("%s", (words, place) => {
    expect(seat(words)).toBe(place);
  });

  it.each([
    "Consul-General of Italy",
    "minister in charge of ports",
    "specialist in Asian, African and Latin art",
    "partner in",
    "",
  ])("not in `%s`", (words) => {
    expect(seat(words)).toBeNull();
  });

  it("not where an office holds the post already", () => {
    expect(seat("Consul at the Embassy of Chile in Lisgar", "Embassy of Chile in Lisgar")).toBeNull();
  });
});
