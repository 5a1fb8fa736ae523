/**
 * English words for numbers. Source: The Unicode Consortium, CLDR 45 spell-out rules for English; short scale; Indian
 * scale words (lakh, crore) and the abbreviations of scales from the Economist, Reuters and Guardian style books, read 2026.
 */

const table = (rows: readonly (readonly [value: number, words: string])[]): ReadonlyMap<string, number> =>
  new Map(rows.flatMap(([value, words]) => words.split(" ").map((word) => [word, value] as const)));

/** Nought to nineteen. */
export const SMALL_NUMBERS = table([
  [0, "zero nought naught"],
  ..."one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen"
    .split(" ")
    .map((word, index) => [index + 1, word] as const),
]);

/** Twenty to ninety. */
export const TENS = table(
  "twenty thirty forty fifty sixty seventy eighty ninety"
    .split(" ")
    .map((word, index) => [(index + 2) * 10, word]),
);

/** Words that multiply what stands before them. */
export const SCALES = table([
  [12, "dozen dozens doz dozs dz dzs"],
  [100, "hundred hundreds"],
  [1e3, "thousand thousands thsd"],
  [1e5, "lakh lakhs lac lacs"],
  [1e6, "million millions mln mn mil mio"],
  [1e7, "crore crores"],
  [1e9, "billion billions bn bln bio bil"],
  [1e12, "trillion trillions tn trn tln tr"],
  [1e15, "quadrillion quadrillions"],
]);

/** Letters that multiply digits they are glued to. `m` and `t` are units too, so they need a currency before them. */
export const SCALE_LETTERS: ReadonlyMap<string, number> = new Map([
  ["k", 1e3],
  ["K", 1e3],
  ["m", 1e6],
  ["M", 1e6],
  ["mm", 1e6],
  ["MM", 1e6],
  ["b", 1e9],
  ["B", 1e9],
  ["t", 1e12],
  ["T", 1e12],
]);

/** Place in an order: first to ninetieth, and the ordinals of the scales. */
export const ORDINALS = table([
  [1, "first"],
  [2, "second"],
  [3, "third"],
  [4, "fourth"],
  [5, "fifth"],
  [6, "sixth"],
  [7, "seventh"],
  [8, "eighth"],
  [9, "ninth nineth"],
  ..."tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth"
    .split(" ")
    .map((word, index) => [index + 10, word] as const),
  ..."twentieth thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth"
    .split(" ")
    .map((word, index) => [(index + 2) * 10, word] as const),
  [100, "hundredth"],
  [1e3, "thousandth"],
  [1e6, "millionth"],
  [1e9, "billionth"],
  [1e12, "trillionth"],
]);

/** What a whole is divided by: `half` 2, `thirds` 3, `quarter` 4. Singular forms shared with ordinals are not here. */
export const PARTS: ReadonlyMap<string, number> = new Map([
  ["half", 2],
  ["halves", 2],
  ["quarter", 4],
  ["quarters", 4],
  ...[...ORDINALS]
    .filter(([word]) => word !== "first" && word !== "second")
    .map(([word, value]) => [`${word}s`, value] as const),
]);

/** Endings that make digits an ordinal, glued to them: `13th`. */
export const ORDINAL_ENDINGS: ReadonlySet<string> = new Set(["st", "nd", "rd", "th"]);

/** `twofold`, `threefold`. */
export const FOLDS: ReadonlyMap<string, number> = new Map(
  [...SMALL_NUMBERS, ...TENS, ["hundred", 100] as const, ["thousand", 1000] as const]
    .filter(([, value]) => value > 1)
    .map(([word, value]) => [`${word}fold`, value] as const),
);

/** Every word that can begin a number written in words. */
export const NUMBER_STARTS: ReadonlySet<string> = new Set([
  ...SMALL_NUMBERS.keys(),
  ...TENS.keys(),
  ...ORDINALS.keys(),
  ...FOLDS.keys(),
  "half",
  "quarter",
  "hundred",
  "thousand",
  "million",
  "billion",
  "trillion",
  "dozen",
  "a",
  "an",
]);

/** Plural scales: `tens of millions`. They name an order of size and no number. */
export const VAGUE_SCALES: ReadonlySet<string> = new Set(
  "tens hundreds thousands millions billions trillions".split(" "),
);

/** Every word at which a figure can begin, sums named only by their order of size included. */
export const FIGURE_STARTS: ReadonlySet<string> = new Set([...NUMBER_STARTS, ...VAGUE_SCALES]);

/** Words a hyphenated compound may begin with for its parts to be read one by one: `three-quarters`, `half-million`. */
export const COMPOUND_STARTS: ReadonlySet<string> = new Set(
  [...NUMBER_STARTS, ...SCALES.keys()].filter((word) => word !== "a" && word !== "an" && !FOLDS.has(word)),
);
