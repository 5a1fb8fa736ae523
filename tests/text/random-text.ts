// Characters that have broken readers of text before, with the plain ones between them.
const PIECES = [
  ..."aZ bé9 .,’'\"-—\n\t",
  "\r\n",
  "\u00a0",
  "\u0301",
  "\u200b",
  "\u202e",
  "\ufeff",
  "ß",
  "İ",
  "™",
  "ﬁ",
  "½",
  "重庆",
  "한국",
  "が",
  "हिन्दी",
  "ال",
  "😀",
  "𝐀",
  "\ud83d",
  "\udc00",
];

/** Texts of these pieces in an order that a seed fixes: the same texts in every run. Lengths are in pieces, 0 to 40. */
export function randomTexts(count: number, seed = 1): readonly string[] {
  let state = seed;
  // Source: the linear congruential generator of Numerical Recipes, modulus 2^32.
  const next = (below: number): number => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
  return Array.from({ length: count }, () =>
    Array.from({ length: next(41) }, () => PIECES[next(PIECES.length)] ?? "").join(""),
  );
}
