import { describe, expect, it } from "vitest";
import type { Entity } from "../../src/archive/entity.ts";
import { suggestMerges } from "../../src/archive/merge-suggestions.ts";
import type { EntityId, EntityKind } from "../../src/authority/authority-record.ts";
import { type Identity, NO_IDENTITY, pairKey } from "../../src/authority/identity.ts";
import { slugOf } from "../../src/text/slug.ts";
import { makeRecord } from "../authority/make-record.ts";

function makeEntity(kind: EntityKind, name: string, given: Partial<Entity> = {}): Entity {
  const slug = slugOf(name);
  return {
    id: `${kind}/${slug}`,
    kind,
    slug,
    name,
    sort: name,
    subkind: null,
    country: null,
    record: null,
    merged: [],
    notSameAs: [],
    appearances: [],
    reports: [],
    articles: [],
    spellings: [],
    posts: [],
    companions: [],
    ...given,
  };
}

const suggest = (entities: readonly Entity[], identity: Identity = NO_IDENTITY) =>
  suggestMerges(new Map(entities.map((entity): [EntityId, Entity] => [entity.id, entity])), identity);

const pair = (kind: EntityKind, a: string, b: string) =>
  suggest([makeEntity(kind, a), makeEntity(kind, b)]).map(({ reason }) => reason);

describe("suggests to an editor what may be one", () => {
  it.each([
    ["person", "Ines Carvalho", "I. Carvalho", "initials"],
    ["person", "J. M. Okoro", "Jane Mary Okoro", "initials"],
    ["person", "Tanaka Haruki", "Haruki Tanaka", "word-order"],
    ["person", "Philip Larsson", "Phillip Larson", "spelling"],
    ["organisation", "Lisgar Port Authority", "LPA", "acronym"],
    ["organisation", "Bank of the North Isles", "BNI", "acronym"],
    ["organisation", "Harbour Labour Office", "Harbor Labor Office", "spelling"],
    ["organisation", "Quayside Cranes Co., Ltd.", "Quayside Cranes", "spelling"],
    ["organisation", "Sand & Sons Shipping", "Sand and Sons Shipping", "spelling"],
    ["place", "Northern Docks Exhibition Hall", "Northern Exhibition Hall", "shortened"],
  ] as const)("%s: %s and %s", (kind, a, b, reason) => {
    expect(pair(kind, a, b)).toEqual([reason]);
  });

  it.each([
    ["person", "Sam Levin", "Sam Levine"],
    ["person", "Sam Levin", "Ruth Levin"],
    ["person", "Sam Levin", "R. Levin"],
    ["person", "Jane Mary Okoro", "J. R. Okoro"],
    ["person", "Ines Carvalho", "Iris Carvalho"],
    ["organisation", "Lisgar Port Authority", "LPG"],
    ["organisation", "East Quay Planning Gallery", "West Quay Planning Gallery"],
    ["organisation", "East Quay", "East Quay Planning Gallery"],
    ["place", "Lisgar", "Lisgar"],
    ["event", "Boat Fair 2019", "Boat Fair 2020"],
  ] as const)("does not for %s: %s and %s", (kind, a, b) => {
    expect(pair(kind, a, b)).toEqual([]);
  });

  it("suggests one name taken for two kinds, where one has no record", () => {
    const named = [makeEntity("place", "Quay Hall"), makeEntity("organisation", "Quay Hall")];
    expect(suggest(named)).toMatchObject([{ reason: "kind" }]);
    const recorded = named.map((entity) => ({ ...entity, record: makeRecord(entity.kind, entity.name) }));
    expect(suggest(recorded)).toEqual([]);
  });

  it("keeps the one on record", () => {
    const short = makeEntity("person", "I. Carvalho", { record: makeRecord("person", "I. Carvalho") });
    expect(suggest([makeEntity("person", "Ines Carvalho"), short])).toMatchObject([
      { from: "person/ines-carvalho", into: "person/i-carvalho", because: expect.stringMatching(/initials/) },
    ]);
  });

  it("never suggests what editors keep apart", () => {
    const apart = new Set([pairKey("person/ines-carvalho", "person/i-carvalho")]);
    const named = [makeEntity("person", "Ines Carvalho"), makeEntity("person", "I. Carvalho")];
    expect(suggest(named, { ...NO_IDENTITY, apart })).toEqual([]);
  });
});
