/** How much a word beside a name speaks for a person, organisation, place, event, or for no name. */
export type ContextWeights = readonly [
  person: number,
  organisation: number,
  place: number,
  event: number,
  none: number,
];

const table = (
  rows: readonly (readonly [words: string, weights: ContextWeights])[],
): ReadonlyMap<string, ContextWeights> =>
  new Map(rows.flatMap(([words, weights]) => words.split(" ").map((word) => [word, weights] as const)));

/** Lower-case words right after a name. By hand. */
export const AFTER_NAME = table([
  ["who himself herself", [2.5, 0, 0, 0, 0]],
  [
    "vehicle vehicles car cars truck trucks plane planes jet jets smartphone smartphones phone phones",
    [-1, 2, 0, 0, 0],
  ],
  ["whose", [0.8, 0, 0, 0, 0]],
  ["which", [0, 0.8, 0, 0, 0]],
  [
    "announced announces revealed reveals confirmed confirms reported reports published publishes launched launches unveiled issued released signed",
    [0.5, 0.6, 0, 0, 0],
  ],
  [
    "people peoples language languages culture cultural heritage tribe tribes tribal tribesmen ethnic speakers tradition traditions customs warriors elder elders descent word origin ancestry cuisine law pandemic epidemic virus outbreak vaccine vaccines community communities",
    [0, 0, 0, 0, 1.4],
  ],
]);

/** Lower-case words after a name's possessive: `Obi's wife`, `Kano's economy`. By hand. */
export const AFTER_POSSESSIVE = table([
  [
    "wife husband son daughter father mother brother sister family lawyer lawyers death career body parents friend widow",
    [1.6, 0, 0, 0, 0],
  ],
  [
    "capital economy government parliament border army military coast population people constitution largest biggest north south east west",
    [0, 0, 1.2, 0, 0],
  ],
  [
    "shares shareholders profit profits board headquarters products customers stock sales website",
    [0, 1.4, 0, 0, 0],
  ],
]);

/** Nouns of an apposition that say what was named: `…, a Lagos bank`, `…, a town near Kano`. By hand. */
export const APPOSED = table([
  [
    "company firm group organisation organization bank newspaper agency party subsidiary club charity ngo website institution",
    [0, 2, 0, 0, 0],
  ],
  ["city town village capital province island district region port suburb", [0, 0, 2, 0, 0]],
  [
    "winner champion champions rival head partner member opponent unit producer operator owner maker leader player driver",
    [0.8, 0.3, 0, 0, 0],
  ],
]);

/** Words right before a name, but for prepositions of place. By hand. */
export const BEFORE_NAME = table([
  ["a an", [-1, 0, 0, 0, 0]],
  ["said says added adds recalled explained noted asked insisted wrote", [1.2, 0, 0, 0, 0]],
  ["told by", [0.4, 0, 0, 0, 0]],
  ["v vs versus", [0, 1.5, 0, 0, 0]],
  ["against joined joining", [0, 0.7, 0, 0, 0]],
  ["with and", [0.1, 0, 0, 0, 0]],
]);
