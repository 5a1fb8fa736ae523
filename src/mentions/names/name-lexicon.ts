import { type Token, wordClass } from "../../text/tokens.ts";
import { COMMON_WORDS, FUNCTION_WORDS } from "../words/common-words.ts";
import { DEMONYMS, TWO_WORD_DEMONYMS } from "../words/demonyms.ts";
import { EVENT_HEADS, WEAK_EVENT_HEADS } from "../words/event-words.ts";
import { FAMILY_FIRST_NAMES, FAMILY_NAMES } from "../words/family-names.ts";
import { GIVEN_NAMES } from "../words/given-names.ts";
import { PLAIN_ACRONYMS, THING_HEADS } from "../words/no-name-words.ts";
import {
  AFTER_ORGANISATION,
  BEFORE_ORGANISATION,
  COMPANY_SUFFIXES,
  KNOWN_ORGANISATIONS,
  LINKING_HEADS,
  ORGANISATION_HEADS,
  WEAK_ORGANISATION_HEADS,
} from "../words/organisation-words.ts";
import {
  DEED_VERBS,
  HONORIFICS,
  NAME_PARTICLES,
  POST_HEADS,
  POST_QUALIFIERS,
  ROLE_NOUNS,
  SPEECH_VERBS,
  TITLES,
} from "../words/person-words.ts";
import { COUNTRY_CODES, PLACE_NAMES, type PlaceKind } from "../words/place-names.ts";
import {
  AFTER_PLACE,
  BEFORE_PLACE,
  FACILITY_HEADS,
  OF_PLACE,
  PLACE_HEADS,
  PLACE_OPENERS,
} from "../words/place-words.ts";
import { MORE_TITLES, OCCUPATIONS, PLURAL_TITLES } from "../words/post-words.ts";
import { SPORT_WORDS } from "../words/sport-words.ts";

/** What a word may be in a name or beside one, as bits, so that each token is looked up once. */
export const IS = {
  given: 1 << 0,
  family: 1 << 1,
  familyFirst: 1 << 2,
  honorific: 1 << 3,
  title: 1 << 4,
  role: 1 << 5,
  speech: 1 << 6,
  deed: 1 << 7,
  particle: 1 << 8,
  qualifier: 1 << 9,
  postHead: 1 << 10,
  suffix: 1 << 11,
  organisationHead: 1 << 12,
  weakOrganisationHead: 1 << 13,
  linking: 1 << 14,
  afterOrganisation: 1 << 15,
  beforeOrganisation: 1 << 16,
  placeHead: 1 << 17,
  placeOpener: 1 << 18,
  facility: 1 << 19,
  afterPlace: 1 << 20,
  beforePlace: 1 << 21,
  ofPlace: 1 << 22,
  eventHead: 1 << 23,
  weakEventHead: 1 << 24,
  demonym: 1 << 25,
  functionWord: 1 << 26,
  common: 1 << 27,
  calendar: 1 << 28,
  /** First word of a listed place or organisation. */
  opensListed: 1 << 29,
  thingHead: 1 << 30,
  sport: 1 << 31,
} as const;

const CALENDAR =
  "january february march april may june july august september october november december monday tuesday wednesday thursday friday saturday sunday jan feb mar apr jun jul aug sept sep oct nov dec mon tue tues wed thu thur thurs fri sat sun".split(
    " ",
  );

/** The form in which listed names are looked up: lower case, without stops. */
const withoutStops = (name: string): string => name.replaceAll(".", "");

/** Listed places by their key (see `keyOf`). */
export const LISTED_PLACES: ReadonlyMap<string, PlaceKind> = new Map(
  [...PLACE_NAMES].map(([name, kind]) => [withoutStops(name), kind]),
);

/** Listed organisations by their key (see `keyOf`). */
export const LISTED_ORGANISATIONS: ReadonlyMap<string, string | null> = new Map(
  [...KNOWN_ORGANISATIONS].map(([name, kind]) => [withoutStops(name), kind]),
);

/** The key of the tokens `from`..`to`: lower case, words one space apart, stops left out. `St. Petersburg` reads `st petersburg`. */
export function keyOf(tokens: readonly Token[], from: number, to: number): string {
  const first = tokens[from];
  if (to === from + 1 && first !== undefined)
    return first.text.includes(".") ? withoutStops(first.lower) : first.lower;
  let key = "";
  for (let index = from; index < to; index += 1) {
    const token = tokens[index];
    if (token === undefined || token.text === ".") continue;
    const word = token.text.includes(".") ? withoutStops(token.lower) : token.lower;
    key += key === "" || (token.glued && token.lower === "'s") ? word : ` ${word}`;
  }
  return key;
}

function composeLexicon(): ReadonlyMap<string, number> {
  const lexicon = new Map<string, number>();
  const add = (list: Iterable<string>, bit: number) => {
    for (const word of list) lexicon.set(word, (lexicon.get(word) ?? 0) | bit);
  };
  add(GIVEN_NAMES, IS.given);
  // `José` is found as `jose` too; a word that is so made one of another list is not.
  for (const name of GIVEN_NAMES) {
    const plain = name.normalize("NFD").replace(/\p{M}/gu, "");
    if (plain !== name && !COMMON_WORDS.has(plain) && !FUNCTION_WORDS.has(plain)) add([plain], IS.given);
  }
  add(FAMILY_NAMES, IS.family);
  add(FAMILY_FIRST_NAMES, IS.familyFirst);
  add(HONORIFICS, IS.honorific);
  add(TITLES, IS.title);
  add(ROLE_NOUNS, IS.role);
  add(OCCUPATIONS, IS.role | IS.postHead);
  add(PLURAL_TITLES, IS.title);
  add(MORE_TITLES, IS.title | IS.honorific);
  add(SPEECH_VERBS, IS.speech);
  add(DEED_VERBS, IS.deed);
  add(NAME_PARTICLES, IS.particle);
  add(POST_QUALIFIERS, IS.qualifier);
  add(POST_HEADS, IS.postHead);
  add(COMPANY_SUFFIXES, IS.suffix);
  add(ORGANISATION_HEADS.keys(), IS.organisationHead);
  add(WEAK_ORGANISATION_HEADS, IS.weakOrganisationHead);
  add(LINKING_HEADS, IS.linking);
  add(AFTER_ORGANISATION, IS.afterOrganisation);
  add(BEFORE_ORGANISATION, IS.beforeOrganisation);
  add(PLACE_HEADS.keys(), IS.placeHead);
  add(PLACE_OPENERS.keys(), IS.placeOpener);
  add(FACILITY_HEADS, IS.facility);
  add(AFTER_PLACE, IS.afterPlace);
  add(BEFORE_PLACE, IS.beforePlace);
  add(OF_PLACE, IS.ofPlace);
  add(EVENT_HEADS, IS.eventHead);
  add(WEAK_EVENT_HEADS, IS.weakEventHead);
  add(DEMONYMS.keys(), IS.demonym);
  for (const demonym of DEMONYMS.keys())
    if (!lexicon.has(`${demonym}s`)) lexicon.set(`${demonym}s`, IS.demonym);
  add(FUNCTION_WORDS, IS.functionWord);
  add(COMMON_WORDS, IS.common);
  add(CALENDAR, IS.calendar);
  add(THING_HEADS, IS.thingHead);
  add(SPORT_WORDS, IS.sport);
  for (const name of [...LISTED_PLACES.keys(), ...LISTED_ORGANISATIONS.keys(), ...TWO_WORD_DEMONYMS.keys()])
    add([name.split(" ", 1)[0] ?? name], IS.opensListed);
  return lexicon;
}

const LEXICON = composeLexicon();

/** The bits of a word in lower case; 0 for a word in no list. A plural demonym (`kenyans`, `poles`) reads as its singular. */
export function bitsOf(lower: string): number {
  return LEXICON.get(lower) ?? 0;
}

/** The bits of a token's word, as `bitsOf`; 0 for marks and numbers. */
export const nameBits = wordClass(({ text, lower, kind }) => {
  if (kind !== "word") return 0;
  // In capitals the pronoun is a country.
  return text === "US" ? bitsOf(lower) & ~IS.functionWord : bitsOf(lower);
});

/** True for a word in capitals that names no body: `GDP`, `CEO`. */
export const isPlainAcronym = (lower: string): boolean => PLAIN_ACRONYMS.has(lower);

/** True for a country's three-letter code as results print it: `ESP`, `GER`. */
export const isCountryCode = (text: string): boolean => COUNTRY_CODES.has(text);
