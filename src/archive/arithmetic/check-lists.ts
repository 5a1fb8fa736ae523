import type { ArithmeticFinding, SentenceFigures } from "./finding.ts";

const LEGAL_END = /^(?:ltd|inc|llc|plc|co|corp|jr|sr)\b/i;
const MOST_ITEMS = 60;
const MOST_WORDS = 9;
// As far as a list stands from the count it belongs to, and the words that lead to it.
const REACH = 100;
const LONGEST_CUE = 20;

/**
 * The items of an enumeration: `Austria, Chile and the United Kingdom` has three. Null where the words are no plain list:
 * a comma may also begin a clause.
 */
export function itemsOf(words: string): readonly string[] | null {
  const plain = words.trim().replace(/(?<![.!?”"])[.!?”"]+$/, "");
  const separator = plain.includes(";") ? /;\s*/ : /,\s+/;
  const pieces: string[] = [];
  for (const piece of plain.split(separator)) {
    const last = pieces.at(-1);
    // `Harbour Cranes Co., Ltd.` is one name.
    if (last !== undefined && LEGAL_END.test(piece)) pieces[pieces.length - 1] = `${last}, ${piece}`;
    else pieces.push(piece);
  }
  const final = pieces.pop() ?? "";
  const bare = final.replace(/^(?:and|or) /, "");
  const isOxford = bare !== final;
  const at = bare.lastIndexOf(" and ");
  if (isOxford || at < 0) pieces.push(bare);
  else pieces.push(bare.slice(0, at), bare.slice(at + 5));
  if (!isOxford && at < 0) return null;
  const items = pieces.map((piece) => piece.trim());
  const isPlain = items.every((item) => item !== "" && item.split(/\s+/).length <= MOST_WORDS);
  return isPlain && items.length > 1 ? items : null;
}

/** The words up to the item that "and" makes the last: after a list inside a sentence the sentence goes on. */
export function upToLastItem(words: string): string {
  const and = /,? (?:and|or) /.exec(words);
  if (and === null) return words;
  const comma = words.slice(and.index + and[0].length).search(/[,;]/);
  return comma < 0 ? words : words.slice(0, and.index + and[0].length + comma);
}

const isNamed = (item: string): boolean => /^(?:the |an? )?["“]?\p{Lu}/u.test(item);
const CUE = /(:|,? (?:including|such as|namely|among them|they are|these are|for example))\s/gi;

/**
 * Counted lists: "12 countries went along: …", "five ports, including …". A list after a colon or "namely" has as many
 * items as counted; one after "including" no more. Only lists of names are judged wrong: a common noun may hold an "and".
 */
export function checkLists({ text, end, figures }: SentenceFigures): readonly ArithmeticFinding[] {
  return figures.flatMap((figure, at): readonly ArithmeticFinding[] => {
    const { value, figureKind, bound } = figure.quantity;
    if (figureKind !== "count" || bound !== "exact" || typeof value !== "number") return [];
    if (!Number.isInteger(value) || value < 2 || value > MOST_ITEMS) return [];
    CUE.lastIndex = 0;
    const rest = text.slice(figure.end, end);
    const cue = CUE.exec(rest.slice(0, REACH + LONGEST_CUE));
    const next = figures[at + 1];
    // The nearest count before the cue is what the list is of.
    if (cue === null || cue.index > REACH || (next !== undefined && next.start < figure.end + cue.index))
      return [];
    const word = (cue[1] ?? "").replace(/^,? /, "").toLowerCase();
    const isWhole = word === ":" || word === "namely" || word === "they are" || word === "these are";
    const listed = rest.slice(cue.index + cue[0].length);
    const items = itemsOf(word === ":" ? listed : upToLastItem(listed));
    if (items === null) return [];
    const counted = items.length;
    const holds = isWhole ? counted === value : counted <= value;
    if (!holds && !items.every(isNamed)) return [];
    if (!isWhole && counted < value) return [];
    return [
      {
        rule: "list",
        figures: [figure],
        holds,
        derived: null,
        trace: items.join(" · "),
        because: holds
          ? `${value} are counted and ${counted} are listed.`
          : `${value} are counted, but ${counted} are listed.`,
      },
    ];
  });
}
