import type { Token } from "../../text/tokens.ts";
import { GIVEN_NAMES } from "../words/given-names.ts";
import { PHRASE_ENDS } from "../words/noun-words.ts";
import { ORGANISATION_HEADS } from "../words/organisation-words.ts";
import { ROLE_NOUNS } from "../words/person-words.ts";
import type { Amount } from "./read-amount.ts";
import { MONTHS } from "./year-number.ts";

const ASIDES = new Set([",", "—", "–", "―"]);
const PERSON_NOUNS = new Set(
  "widow widower star victim resident tenant driver pensioner passenger cyclist".split(" "),
);

// `In Leeds, 33, mostly men, came`: those counted are at a place.
const PLACE_LEADS = new Set("in at of from near for to".split(" "));

/** `Ann Bell, 42, …`, `Bell, 42, said`, `a widow, 91, …`: digits between commas behind a name or a person's noun. */
function isAside(tokens: readonly Token[], { first, next, read }: Amount): boolean {
  const [name, comma, after] = [tokens[first - 2], tokens[first - 1], tokens[next]];
  if (!read.isInDigits || comma?.text !== "," || after === undefined || !ASIDES.has(after.text)) return false;
  if (name === undefined || MONTHS.has(name.lower)) return false;
  if (name.casing === "lower") return ROLE_NOUNS.has(name.lower) || PERSON_NOUNS.has(name.lower);
  if (name.casing !== "capital") return false;
  const before = tokens[first - 3];
  if (before?.casing === "capital" && !PLACE_LEADS.has(before.lower)) return true;
  return tokens[next + 1]?.casing === "lower" && !PLACE_LEADS.has(before?.lower ?? "");
}

// `Ravi Menon (45), a farmer` and `Thandi Nkosi (34) appeared` tell of a person; `Harbour Alliance (45) and` may count its seats.
const TELLS_OF_PERSON = new Set(
  "a an the who whose from of son daughter resident wife husband both".split(" "),
);
const KIN = new Set("wife husband son daughter mother father brother sister".split(" "));
const AFTER_PERSON = new Set("was is were has had of from who and with said".split(" "));

/** `Ravi Menon (45)`: digits in brackets behind a person's names. */
function isInBrackets(tokens: readonly Token[], { first, next, read, value }: Amount): boolean {
  if (!read.isInDigits || value < 10 || tokens[first - 1]?.text !== "(" || tokens[next]?.text !== ")")
    return false;
  const [given, name, after] = [tokens[first - 3], tokens[first - 2], tokens[next + 1]];
  if (name?.casing !== "capital" || given === undefined) return false;
  // `his wife Sunita (40)`
  if (given.casing === "lower") return GIVEN_NAMES.has(name.lower) || KIN.has(given.lower);
  if (given.casing !== "capital") return false;
  if (PLACE_LEADS.has(given.lower) || ORGANISATION_HEADS.has(name.lower) || PHRASE_ENDS.has(given.lower))
    return false;
  if (GIVEN_NAMES.has(given.lower) || GIVEN_NAMES.has(tokens[first - 4]?.lower ?? "")) return true;
  if (after?.text === ",") return TELLS_OF_PERSON.has(tokens[next + 2]?.lower ?? "");
  return after?.casing === "lower" && (AFTER_PERSON.has(after.lower) || after.lower.endsWith("ed"));
}

const AGE_LEADS = new Set("when since until till before after as while whether".split(" "));
const PERSONS = new Set("he she i they we you who".split(" "));
const BE = new Set("was were is am are".split(" "));
const BETWEEN_BE_AND_AGE = new Set("only just about around barely nearly almost".split(" "));
const DEATHS = new Set("die dies died dead".split(" "));

/** Nothing is counted behind an age: `was 59.`, `was 84 and`, `was 17 when`, `was 19 at the time`. */
function isEndOfAge(tokens: readonly Token[], next: number): boolean {
  const after = tokens[next];
  if (after === undefined || after.text === "." || after.text === ",") return true;
  if (after.lower === "at") return tokens[next + 1]?.lower === "the" && tokens[next + 2]?.lower === "time";
  return after.lower === "when" || (after.lower === "and" && tokens[next + 1]?.kind !== "number");
}

/** `when she was eight`, `he turned 40`, `who is 82,`, `He was 59.`, `died at 88`. */
function isClause(tokens: readonly Token[], { first, next, value }: Amount): boolean {
  const at = BETWEEN_BE_AND_AGE.has(tokens[first - 1]?.lower ?? "") ? first - 2 : first - 1;
  const verb = tokens[at]?.lower ?? "";
  const person = tokens[at - 1]?.lower ?? "";
  if (verb === "at") return DEATHS.has(person) && value >= 10;
  if (BE.has(verb) && (PERSON_NOUNS.has(person) || ROLE_NOUNS.has(person)))
    return value >= 10 && isEndOfAge(tokens, next);
  if (!PERSONS.has(person)) return false;
  if (verb === "turned" || verb === "turns") return true;
  if (!BE.has(verb)) return false;
  const before = tokens[at - 2];
  if (AGE_LEADS.has(before?.lower ?? "")) return true;
  const isEnd = isEndOfAge(tokens, next);
  if (person === "who") return isEnd;
  return isEnd && value >= 10 && (person === "he" || person === "she") && before?.kind !== "word";
}

const PEOPLE = new Set(
  "people adults children men women those anyone everyone residents pensioners patients voters citizens workers".split(
    " ",
  ),
);

/** `women over 60`, `, both 34,`: years that are not named, where no noun is counted. */
function isGroup(tokens: readonly Token[], { first, next, value }: Amount): boolean {
  const [lead, before, after] = [tokens[first - 1]?.lower ?? "", tokens[first - 2], tokens[next]];
  const isEnd = after === undefined || after.kind === "mark" || PHRASE_ENDS.has(after.lower);
  if (lead === "both") return before?.text === "," && after !== undefined && ASIDES.has(after.text);
  if (lead !== "over" && lead !== "under") return false;
  return PEOPLE.has(before?.lower ?? "") && value > 4 && isEnd;
}

/**
 * True where the words round a bare number say that it is one of years: a rule's guess, since none of them names a unit.
 * Asked where no noun is counted.
 */
export function isAge(tokens: readonly Token[], amount: Amount): boolean {
  const { value, read, unit } = amount;
  if (unit !== null || read.form !== "cardinal" || !Number.isInteger(value) || value < 1 || value > 110)
    return false;
  return (
    isAside(tokens, amount) ||
    isInBrackets(tokens, amount) ||
    isClause(tokens, amount) ||
    isGroup(tokens, amount)
  );
}
