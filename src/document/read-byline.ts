import type { Span } from "../text/span.ts";
import { trimSpan } from "../text/white-space.ts";
import { AGENCIES } from "./words/agencies.ts";
import { NAME_GLUE, OUTLET_WORDS, PLACE_OPENERS, POST_WORDS, SECTION_WORDS } from "./words/masthead-words.ts";

const DOMAIN = /^(?:www\.)?[a-z][\w-]{1,40}(?:\.[a-z]{2,10}){1,2}$/i;

/** Someone a byline names, and where. */
interface Named {
  readonly value: string;
  readonly span: Span;
}

/** True where every word between `start` and `end` is a name's: capitalised, an initial, or a particle; at least one capital. */
export function isNameLike(text: string, start: number, end: number, most: number): boolean {
  const words = text
    .slice(start, end)
    .split(/[\s,;/]+/u)
    .filter((word) => word !== "" && !/^[-–—|•·]$/u.test(word));
  if (words.length === 0 || words.length > most) return false;
  let capitals = 0;
  for (const word of words) {
    // A brand may begin small and go on with a capital: eBay.
    if (/^["'“‘(@]*\p{Ll}?[\p{Lu}\p{Lo}]/u.test(word)) capitals += 1;
    else if (DOMAIN.test(word)) capitals += 1;
    else if (!NAME_GLUE.has(word.toLowerCase())) return false;
  }
  return capitals > 0 && capitals * 2 >= words.length;
}

const keyOf = (word: string): string =>
  word
    .toLowerCase()
    .replace(/^[^\p{L}\d]+/u, "")
    .replace(/(?<![^\p{L}\d])[^\p{L}\d]+$/u, "");

const PERSON_WORD = /^\p{Lu}[\p{L}\p{M}'’.-]{0,24}$/u;

/**
 * True for two to four capitalised words, particles beside them, none of which is a word of posts, of publishers, of sections or of
 * places: what may be taken for a person where no label says so.
 */
export function isPersonLike(words: string): boolean {
  const all = words.split(/\s+/u);
  if (all.length < 2 || all.length > 6) return false;
  let capitals = 0;
  for (const word of all) {
    if (NAME_GLUE.has(word) && word !== "and" && word !== "the" && word !== "of" && word !== "in") continue;
    const key = keyOf(word);
    if (!PERSON_WORD.test(word) || POST_WORDS.has(key) || OUTLET_WORDS.has(key) || SECTION_WORDS.has(key))
      return false;
    if (capitals === 0 && PLACE_OPENERS.has(key)) return false;
    capitals += 1;
  }
  return capitals >= 2 && capitals <= 4;
}

// Who signs together with the named, and whom nobody can name: `and staff reporters`, `and agencies`.
const CREW =
  /^(?:(?:our|the|local|news|staff|own|special|wire|other|additional) ){0,4}(?:agencies|agency|correspondents?|reporters?|writers?|reports|staff|services?|wires?)$/iu;
// What a byline line prints of how to reach a writer: it names nobody.
const REACH =
  /(?<![\w.+-])[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,24}){1,4}|(?<![\w.])@[\w.]{1,40}|\b(?:e-?mail|follow|contact|message|view|read|see|more)\b(?:\s(?:the|this|more|all|from|by|on|to|articles?|stories|posts)){0,3}\s(?:authors?|writers?|reporters?|him|her|them|me|bio|biography|profile|archive|twitter|facebook|x)\b|\b(?:tel|phone)\b[.:]?\s?[+\d(][\d\s().-]{5,20}|\bfollow(?=\s(?:on\s\w{1,20}\s)?@)|\b(?:bio|biography)$/giu;
const BESIDE_REACH = /^[\s|•·,;:/()–—-]*$/u;

const blank = (found: string): string => " ".repeat(found.length);

/** The words with what says how to reach a writer blanked, at the same offsets. */
export const blankReach = (words: string): string => words.replace(REACH, blank);

/**
 * The words of a byline with what is no name blanked, at the same offsets: addresses, handles and buttons, and the unnamed
 * who sign with the named. `span` ends where the names do.
 */
export function namesOfByline(text: string, span: Span): { readonly words: string; readonly span: Span } {
  let words = blankReach(text.slice(span.start, span.end));
  const last = Math.max(words.lastIndexOf(" and "), words.lastIndexOf(","), words.lastIndexOf("&"));
  if (
    last > 0 &&
    CREW.test(
      words
        .slice(last)
        .replace(/^(?: and |[,&])\s*/u, "")
        .trim(),
    )
  )
    words = words.slice(0, last);
  let end = words.length;
  while (end > 0 && BESIDE_REACH.test(words.charAt(end - 1))) end -= 1;
  return { words: words.slice(0, end), span: { start: span.start, end: span.start + end } };
}

/** True for an agency, a site's address, or a name with a publisher's word in it: `Fox News`, `chinadaily.com.cn`. */
export function isOutlet(words: string): boolean {
  if (AGENCIES.has(words.toLowerCase()) || DOMAIN.test(words)) return true;
  const keys = words.split(/\s+/u).map(keyOf);
  // `World News` and `Press Release` are a page's sections.
  return (
    keys.some((key) => OUTLET_WORDS.has(key)) &&
    keys.some((key) => !OUTLET_WORDS.has(key) && !SECTION_WORDS.has(key))
  );
}

const hasWord = (words: string, set: ReadonlySet<string>): boolean =>
  words.split(/[^\p{L}]+/u).some((word) => set.has(word.toLowerCase()));

// A second word glued to the name by flattening: a post, a publisher or a button (`Ana RuizTravel News Reporter`). Names that hold
// a capital themselves begin with these.
const GLUE = /(?<=\p{Ll}{2})(?=\p{Lu})/gu;
const INNER_CAPITAL = /(?:^|[\s-])(?:Mac|Fitz|Van|Von|Del|Della|Des|Los|Las|Mc|De|La|Le)$/u;

/** True where a word of networks, papers and agencies stands among the words. */
export const namesPublisher = (words: string): boolean =>
  AGENCIES.has(words.toLowerCase()) || DOMAIN.test(words) || hasWord(words, OUTLET_WORDS);

/** How much of `words` is the name alone: what is glued or added to it is cut. */
function nameLength(words: string): number {
  if (/^The\s/u.test(words) || AGENCIES.has(words.toLowerCase())) return words.length;
  const mark = /[@\d]|\s(?:Follow|Contact|View|Email)\b|\sThe\s\p{Lu}/u.exec(words)?.index ?? words.length;
  let end = mark === 0 ? words.length : mark;
  for (const { index } of words.slice(0, end).matchAll(GLUE)) {
    const tail = words.slice(index);
    if (INNER_CAPITAL.test(words.slice(0, index)) || !/\s/u.test(words.slice(0, index))) continue;
    if (/^The\s/u.test(tail) || hasWord(tail, POST_WORDS) || hasWord(tail, OUTLET_WORDS)) {
      end = index;
      break;
    }
  }
  // `ANA RUIZ Staff Writer`, `Ana Ruiz Political Correspondent`: the post follows the name without a comma.
  const all = [...words.slice(0, end).matchAll(/\S+/gu)];
  for (const [number, word] of all.entries())
    if (number >= 2 && (POST_WORDS.has(keyOf(word[0])) || OUTLET_WORDS.has(keyOf(word[0])))) {
      // `Ana Ruiz Travel Editor`: what stands before the post belongs to it where a section's word does.
      const before = all[number - 1];
      const isOfPost = number > 2 && before !== undefined && SECTION_WORDS.has(keyOf(before[0]));
      return isOfPost ? before.index : word.index;
    }
  return end;
}

const SPLIT = /[,;&|/(]|\s(?:and|with)\s|\s[-–—]\s|\s(?=(?:in|for|at|of)\s)|$/giu;

/** The people of a byline: `Ana Ruiz and Ben Cole, Harbour Times` is two. Where it names none, the whole byline is one value. */
export function readPeople(text: string, span: Span): readonly Named[] {
  const people: Named[] = [];
  const whole = text.slice(span.start, span.end);
  let from = 0;
  let isInList = false;
  for (const match of whole.matchAll(SPLIT)) {
    const piece = trimSpan(text, span.start + from, span.start + match.index);
    from = match.index + match[0].length;
    const printed = text.slice(piece.start, piece.end);
    if (printed === "") continue;
    // `in Lima, Peru`, `in News, Politics`: what follows the comma is of the same list, unless it is a person.
    if (/^(?:Jr|Sr|I{2,3}|IV)\.?$/u.test(printed)) continue;
    if (/^(?:in|for|at|of)\s/iu.test(printed)) {
      isInList = match[0] === ",";
      continue;
    }
    if (isInList && !isPersonLike(printed)) continue;
    isInList = false;
    const own = trimSpan(text, piece.start, piece.start + nameLength(printed));
    const words = text.slice(own.start, own.end).replace(/\s+/gu, " ");
    if (words === "") continue;
    if (people.length > 0 && (hasWord(words, POST_WORDS) || isOutlet(words))) continue;
    const [first] = people;
    if (first !== undefined && words === words.toUpperCase() && first.value !== first.value.toUpperCase())
      continue;
    people.push({ value: words, span: own });
  }
  return people.length === 0 ? [{ value: whole.replace(/\s+/gu, " "), span }] : people;
}
