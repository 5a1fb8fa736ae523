const ONES =
  "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split(
    " ",
  );
const TENS = "twenty thirty forty fifty sixty seventy eighty ninety".split(" ");
const ORDINALS =
  "zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth".split(
    " ",
  );
const TENTHS = TENS.map((word) => word.replace(/y$/, "ieth"));

const SMALL: ReadonlyMap<string, number> = new Map([
  ...ONES.map((word, value) => [word, value] as const),
  ...TENS.map((word, at) => [word, 20 + 10 * at] as const),
  ...ORDINALS.map((word, value) => [word, value] as const),
  ...TENTHS.map((word, at) => [word, 20 + 10 * at] as const),
  ["a", 1],
  ["an", 1],
  ["once", 1],
  ["twice", 2],
  ["thrice", 3],
  ["couple", 2],
  ["pair", 2],
  ["both", 2],
  ["double", 2],
  ["doubled", 2],
  ["twofold", 2],
  ["triple", 3],
  ["tripled", 3],
  ["threefold", 3],
  ["quadruple", 4],
  ["no", 0],
  ["none", 0],
  ["nil", 0],
]);

const SCALES: ReadonlyMap<string, number> = new Map([
  ["dozen", 12],
  ["score", 20],
  ["hundred", 100],
  ["hundredth", 100],
  ["thousand", 1e3],
  ["thousandth", 1e3],
  ["k", 1e3],
  ["lakh", 1e5],
  ["million", 1e6],
  ["millionth", 1e6],
  ["mn", 1e6],
  ["mln", 1e6],
  ["m", 1e6],
  ["mio", 1e6],
  ["crore", 1e7],
  ["billion", 1e9],
  ["billionth", 1e9],
  ["bn", 1e9],
  ["bln", 1e9],
  ["b", 1e9],
  ["trillion", 1e12],
  ["tn", 1e12],
  ["trn", 1e12],
  ["t", 1e12],
  ["quadrillion", 1e15],
]);

const PARTS: ReadonlyMap<string, number> = new Map([
  ["half", 2],
  ["halve", 2],
  ["halved", 2],
  ["third", 3],
  ["quarter", 4],
  ["fourth", 4],
  ...ORDINALS.slice(5).map((word, at) => [word, at + 5] as const),
  ...TENTHS.map((word, at) => [word, 20 + 10 * at] as const),
  ["hundredth", 100],
  ["thousandth", 1000],
]);

const singular = (word: string): string => word.replace(/^(.+?[^s])s$/, "$1").replace(/^halve$/, "half");

/** Letters that stand for a scale, or for a unit as well: `792m`. */
const LETTERS = new Set(["k", "m", "b", "t"]);

type Piece =
  | { readonly kind: "number"; readonly values: readonly number[]; readonly isWord: boolean }
  | { readonly kind: "scale"; readonly size: number; readonly isLetter: boolean }
  | { readonly kind: "part"; readonly of: number; readonly asNumber: number | null }
  | { readonly kind: "and" | "of" | "in" | "slash" | "other" };

/** What a run of digits can say: `1,234` and `1.234` are read both ways where both are ways of writing. */
function digitsOf(run: string): readonly number[] {
  const plain = run.replace(/[\s'’]/g, "");
  const values = new Set<number>();
  const add = (text: string): void => {
    const value = Number(text);
    if (text !== "" && Number.isFinite(value)) values.add(value);
  };
  if (/^\d{1,3}(?:,\d{2,3})*,\d{3}(?:\.\d+)?$/.test(plain)) add(plain.replaceAll(",", ""));
  else if (/^\d{1,3}(?:\.\d{3})+(?:,\d+)?$/.test(plain)) {
    add(plain.replaceAll(".", "").replace(",", "."));
    if (!plain.includes(",")) add(plain);
  } else if (/^\d+,\d+$/.test(plain)) {
    add(plain.replace(",", "."));
    add(plain.replace(",", ""));
  } else if (/^\d*(?:\.\d+)?$/.test(plain)) add(plain);
  else add(plain.replaceAll(",", ""));
  return [...values];
}

const TOKEN = /(?<![\d\p{L}])\.\d+|\d(?:[\d,.]|['’\s](?=\d{3}(?!\d)))*\d|\d|[\p{L}]+|[/⁄]/gu;

function piecesOf(words: string): readonly Piece[] {
  const text = words
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[\u00ad\u200b-\u200f\u2060\ufeff]/g, "")
    .replace(/(\d)\s*⁄\s*(\d)/g, "$1/$2");
  const tokens = text.match(TOKEN) ?? [];
  return tokens.map((token): Piece => {
    if (/^\.?\d/.test(token)) return { kind: "number", values: digitsOf(token), isWord: false };
    if (token === "/" || token === "⁄") return { kind: "slash" };
    if (token === "and" || token === "of" || token === "in") return { kind: token };
    const one = singular(token);
    const part = PARTS.get(one);
    const small = SMALL.get(token) ?? null;
    if (part !== undefined) return { kind: "part", of: part, asNumber: small };
    const size = SCALES.get(token) ?? SCALES.get(one);
    if (size !== undefined) return { kind: "scale", size, isLetter: LETTERS.has(token) };
    if (small !== null) return { kind: "number", values: [small], isWord: true };
    return { kind: "other" };
  });
}

interface Reading {
  readonly values: readonly number[];
  readonly next: number;
}

/** One number that begins at a piece: `two hundred and six thousand`, `5.5 billion`, `one-third`, `2 1/2`, `half a million`. */
function readOne(pieces: readonly Piece[], from: number): Reading | null {
  const first = pieces[from];
  if (first === undefined) return null;
  if (first.kind === "part") {
    const after = pieces[from + 1];
    const scaled = pieces[from + 2];
    if (after?.kind === "number" && after.values[0] === 1 && scaled?.kind === "scale")
      return { values: [scaled.size / first.of], next: from + 3 };
    return {
      values: [1 / first.of, ...(first.asNumber === null ? [] : [first.asNumber])],
      next: from + 1,
    };
  }
  if (first.kind !== "number")
    return first.kind === "scale" ? { values: [first.size], next: from + 1 } : null;
  // `3/4` and `2 3/4`.
  const fraction = (at: number): number | null => {
    const [over, slash, under] = [pieces[at], pieces[at + 1], pieces[at + 2]];
    return over?.kind === "number" && slash?.kind === "slash" && under?.kind === "number"
      ? (over.values[0] ?? 0) / (under.values[0] ?? 1)
      : null;
  };
  const own = fraction(from);
  if (own !== null) return { values: [own, ...first.values], next: from + 3 };
  let totals: readonly number[] = [0];
  let current = first.values;
  let at = from + 1;
  let isWord = first.isWord;
  for (;;) {
    const piece = pieces[at];
    if (piece?.kind === "scale") {
      const scaled = current.map((value) => (value === 0 ? 1 : value) * piece.size);
      current = piece.isLetter ? [...scaled, ...current] : scaled;
      if (piece.size >= 1000) {
        totals = totals.flatMap((total) => current.map((value) => total + value));
        current = [0];
      }
      at += 1;
      continue;
    }
    if (piece?.kind === "part") {
      // `two-thirds`, `one and a half`.
      if (piece.asNumber === null || !isWord || (current[0] ?? 0) < 20) {
        const whole = current;
        current = [
          ...whole.map((value) => value / piece.of),
          ...(piece.asNumber === null ? [] : whole.map((value) => value + (piece.asNumber ?? 0))),
        ];
      } else current = current.map((value) => value + (piece.asNumber ?? 0));
      at += 1;
      continue;
    }
    const mixed = piece?.kind === "number" ? fraction(at) : null;
    if (mixed !== null) {
      current = current.map((value) => value + mixed);
      at += 3;
      continue;
    }
    const isJoined = piece?.kind === "and";
    const next = isJoined ? pieces[at + 1] : piece;
    const half = isJoined ? pieces[at + 2] : undefined;
    if (isJoined && next?.kind === "number" && half?.kind === "part") {
      current = current.map((value) => value + (next.values[0] ?? 1) / half.of);
      at += 3;
      continue;
    }
    // `twenty one`, `two hundred and six`: words only.
    if (next?.kind === "number" && next.isWord && isWord) {
      const value = next.values[0] ?? 0;
      const known = current[0] ?? 0;
      const fits =
        (known >= 20 && known < 100 && value < 10) ||
        (known >= 100 && value < 100) ||
        (known === 0 && (totals[0] ?? 0) > 0 && value < 1000);
      if (fits) {
        current = current.map((have) => have + value);
        at += isJoined ? 2 : 1;
        continue;
      }
    }
    // `2 million 300 thousand`.
    if (
      next?.kind === "number" &&
      known0(current) &&
      (totals[0] ?? 0) > 0 &&
      pieces[at + 1]?.kind === "scale"
    ) {
      current = next.values;
      isWord = next.isWord;
      at += 1;
      continue;
    }
    break;
  }
  return { values: totals.flatMap((total) => current.map((value) => total + value)), next: at };
}

const known0 = (values: readonly number[]): boolean => values.every((value) => value === 0);

/**
 * Every value that numbers printed in some words can have, in their order; a number that the scale of a later one may be
 * meant for too (`two to three million`) has both. Empty where the words hold no number this reader knows.
 */
export function readNumbers(words: string): readonly (readonly number[])[] {
  const pieces = piecesOf(words);
  const found: (readonly number[])[] = [];
  let at = 0;
  while (at < pieces.length) {
    const read = readOne(pieces, at);
    const piece = pieces[at];
    const isArticle =
      piece?.kind === "number" && piece.isWord && piece.values[0] === 1 && read?.next === at + 1;
    if (read === null) at += 1;
    else {
      // `a` alone counts nothing.
      if (!isArticle || /\bone\b|\bonce\b|\bfirst\b/i.test(words)) found.push(read.values);
      at = read.next;
    }
  }
  const scale = pieces.findLast((piece) => piece.kind === "scale");
  const last = found.at(-1);
  const widened = found.map((values) =>
    scale?.kind === "scale" && values !== last
      ? [...values, ...values.map((value) => value * scale.size)]
      : values,
  );
  // `one in five`.
  if (found.length === 2 && pieces.some(({ kind }) => kind === "in" || kind === "of")) {
    const [over, under] = found;
    return [...widened, [(over?.[0] ?? 0) / (under?.[0] ?? 1)]];
  }
  return widened;
}

/** True where two numbers are one, but for what floating point loses. */
export const isSame = (one: number, other: number): boolean =>
  Math.abs(one - other) <= 1e-9 * Math.max(1, Math.abs(one), Math.abs(other));
