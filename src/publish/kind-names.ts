import type { EntityKind } from "../authority/authority-record.ts";

/** How the kinds of entity are called: one, many, and what their index is. */
export const KIND_NAMES: Readonly<
  Record<EntityKind, { readonly one: string; readonly many: string; readonly about: string }>
> = {
  person: { one: "Person", many: "People", about: "Everyone the articles name, by family name." },
  organisation: {
    one: "Organisation",
    many: "Organisations",
    about: "Offices, companies, parties and associations the articles name.",
  },
  place: {
    one: "Place",
    many: "Places",
    about: "Countries, cities, districts, buildings and routes the articles name.",
  },
  event: { one: "Event", many: "Events", about: "Meetings, visits, fairs and ceremonies the articles name." },
  topic: { one: "Topic", many: "Topics", about: "What the articles are about, as the desk files them." },
};

/** The noun of a count: `article` of 1, `articles` of any other. */
export const nounOf = (count: number, one: string, many = `${one}s`): string => (count === 1 ? one : many);

/** `3 articles`, `1 article`. */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${count.toString().replace(/\B(?=(?:\d{3})+$)/g, ",")} ${nounOf(count, one, many)}`;
}
