// Words that lost the space before them when a page was flattened. Only `and` and `the` are mended: no English word of
// eight letters or more ends in one of them after a first half that is a word of five letters or more of its own.
const GLUED_ENDINGS = ["and", "the"];
const SHORTEST_HALF = 5;
const LONGEST_HALF = 24;
const FEW = 12;
const GLUED_DIGIT = /\d[a-z]{5}/g;

const isLower = (unit: number): boolean => unit >= 97 && unit <= 122;
const isDigit = (unit: number): boolean => unit >= 48 && unit <= 57;
const isLetter = (unit: number): boolean => isLower(unit) || (unit >= 65 && unit <= 90) || unit > 0xbf;

/** Where the number that ends just before `at` begins; -1 where it is part of a code, an address or a name. */
function numberStart(text: string, at: number): number {
  let start = at;
  while (start > 0 && (isDigit(text.charCodeAt(start - 1)) || /[.,]/.test(text.charAt(start - 1))))
    start -= 1;
  return start === 0 || /[\s(“"'‘\u00a0$€£¥]/.test(text.charAt(start - 1)) ? start : -1;
}

function endOfLetters(text: string, from: number): number {
  let end = from;
  while (end < text.length && isLower(text.charCodeAt(end))) end += 1;
  return end;
}

/** True where a word ends at `at` and no address or code goes on. */
function endsWord(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  if (Number.isNaN(unit)) return true;
  if (isLetter(unit) || isDigit(unit) || "@_/-‐".includes(text.charAt(at))) return false;
  return !(text.charAt(at) === "." && isLetter(text.charCodeAt(at + 1)));
}

function gluedNumbers(text: string): number[] {
  const found: number[] = [];
  for (const match of text.matchAll(GLUED_DIGIT)) {
    const at = match.index + 1;
    if (numberStart(text, at) >= 0 && endsWord(text, endOfLetters(text, at))) found.push(at);
  }
  return found;
}

function gluedWords(text: string): number[] {
  const candidates: { at: number; half: string }[] = [];
  for (const ending of GLUED_ENDINGS) {
    for (let at = text.indexOf(ending); at >= 0; at = text.indexOf(ending, at + ending.length)) {
      if (!isLower(text.charCodeAt(at - 1)) || !endsWord(text, at + ending.length)) continue;
      let start = at;
      while (start > 0 && at - start <= LONGEST_HALF && isLower(text.charCodeAt(start - 1))) start -= 1;
      const isWhole = start === 0 || /[\s(“"‘\u00a0]/.test(text.charAt(start - 1));
      if (isWhole && at - start >= SHORTEST_HALF && at - start <= LONGEST_HALF)
        candidates.push({ at, half: text.slice(start, at) });
    }
  }
  if (candidates.length === 0) return [];
  const halves = new Map<string, boolean>();
  // `thousand` and `understand` make a candidate in many articles: a few are looked for one by one, many by a list of words.
  const words = candidates.length > FEW ? new Set(text.toLowerCase().split(/[^\p{L}]+/u)) : null;
  return candidates
    .filter(({ half }) => {
      const isKnown = halves.get(half) ?? (words === null ? standsAlone(text, half) : words.has(half));
      halves.set(half, isKnown);
      return isKnown;
    })
    .map(({ at }) => at);
}

/** True where a word in small letters stands somewhere by itself, at the head of a sentence too. */
function standsAlone(text: string, word: string): boolean {
  const head = word.charAt(0).toUpperCase() + word.slice(1);
  for (const form of [word, head])
    for (let at = text.indexOf(form); at >= 0; at = text.indexOf(form, at + form.length))
      if (!isLetter(text.charCodeAt(at - 1)) && !isLetter(text.charCodeAt(at + form.length))) return true;
  return false;
}

/**
 * Where a space was lost between two words: between a number and a word of five letters or more (`15overseas`), and
 * before `and` or `the` where the word in front of it stands by itself elsewhere in the same text (`businessesand`).
 * Offsets in ascending order; a space belongs before each. Linear in the text.
 *
 * @example
 * findLostSpaces("Some 15overseas agencies") //=> [7]
 */
export function findLostSpaces(text: string): readonly number[] {
  const found = [...gluedNumbers(text), ...gluedWords(text)];
  return found.length > 1 ? found.sort((a, b) => a - b) : found;
}
