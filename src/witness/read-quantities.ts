import { foldedBones, wordsOf } from "./bones.ts";
import { isSame, readNumbers } from "./read-numbers.ts";

/** A figure as a record or a page gives it. */
export interface Claimed {
  readonly value: number | readonly [number, number] | null;
  readonly unit: string | null;
  readonly bound: string;
}

/** Where the words of a figure stand. */
export interface Printed {
  /** The words themselves. */
  readonly words: string;
  /** The same sentence before and after them. */
  readonly before: string;
  readonly after: string;
}

/** `agrees`: the words say it; `differs`: they say something else; `unread`: this reader cannot tell. */
export type Outcome = "agrees" | "differs" | "unread";

// Each with the bounds it can stand for. Sources: the Cambridge Grammar of English on approximation and bounds, and reporting use.
const CUES: readonly (readonly [RegExp, readonly string[]])[] = [
  [
    /\b(?:more|greater|higher|larger|longer|better) than\b|\bover\b|\babove\b|\bexceed(?:s|ed|ing)?\b|\bupwards? of\b|\bnorth of\b|\bbeyond\b|\bin excess of\b|\bsurpass(?:es|ed|ing)?\b|\btops?\b|\btopped\b|\btopping\b|\bpast\b|\bpassed\b|\bolder than\b|\boutnumber|[>＞]/giu,
    ["more-than"],
  ],
  [
    /\bat least\b|\b(?:no|not) (?:less|fewer) than\b|\bminimum\b|\bor (?:more|over|above|older|higher|longer|greater)\b|\bfrom\b|\bstarting at\b|\ba good\b|\bfully\b|\bas (?:many|much|few|little) as\b|\band (?:up|over|above|newer|later|more)\b|\bas (?:old|low|early|high|late) as\b|\bor (?:newer|later)\b|\bplus\b|\d\+|≥/giu,
    ["at-least", "more-than"],
  ],
  [
    /\b(?:less|fewer|lower|smaller|shorter|younger) than\b|\bunder\b|\bbelow\b|\bwithin\b|\bshy of\b|\bshort of\b|\bbarely\b|[<＜]/giu,
    ["less-than", "nearly"],
  ],
  [
    /\bat (?:the )?most\b|\bup to\b|\b(?:no|not) (?:more|greater|later|longer|higher) than\b|\bmaximum\b|\bas (?:many|much|high) as\b|\b(?:or|and) (?:less|fewer|under|below|younger|lower|older|earlier)\b|\bas (?:old|low|early|late) as\b|\bcapped\b|\blimit(?:ed)?\b|\bceiling\b|\bexceed(?:s|ed|ing)?\b|≤/giu,
    ["at-most", "less-than"],
  ],
  [
    /\bnearly\b|\balmost\b|\bclose to\b|\bnearing\b|\bapproach(?:es|ed|ing)?\b|\bjust (?:under|short|shy|below)\b|\bnot quite\b|\bvirtually\b|\bpractically\b|\bwell[- ]nigh\b/giu,
    ["nearly", "less-than", "about"],
  ],
  [
    /\babout\b|\baround\b|\broughly\b|\bapprox(?:imately|\.)?|\bsome\b|\bcirca\b|\bca?\.|~|≈|\bor so\b|\bestimated\b|\bmore or less\b|\bin the (?:region|order) of\b|\bodd\b|\bsomething like\b|\bthereabouts\b|\bish\b|\bon the order\b|\bnear\b|\bclose to\b|\bsay\b|\bperhaps\b|\bmaybe\b|\bpossibly\b|\bprobably\b|\bbroadly\b/giu,
    ["about"],
  ],
  [/\bbetween\b|\bfrom\b|\bto\b|\bthrough\b|\band\b|\bor\b|[-–—~〜]/giu, ["between"]],
];

// A bound that stands right before the number speaks of it and of nothing else.
const STRONG: readonly (readonly [RegExp, string])[] = [
  [
    /(?:\bmore than|\bover|\bupwards of|\bin excess of)\s{0,3}[(“"'$€£¥\p{Sc}]{0,4}\s{0,3}(?:[A-Z]{2,3}\s?\$?)?$/u,
    "more-than",
  ],
  [/(?:\bless than|\bfewer than)\s{0,3}[(“"'$€£¥\p{Sc}]{0,4}\s{0,3}(?:[A-Z]{2,3}\s?\$?)?$/u, "less-than"],
  [/(?:\bat least)\s{0,3}[(“"'$€£¥\p{Sc}]{0,4}\s{0,3}(?:[A-Z]{2,3}\s?\$?)?$/u, "at-least"],
  [/(?:\bnearly|\balmost)\s{0,3}[(“"'$€£¥\p{Sc}]{0,4}\s{0,3}(?:[A-Z]{2,3}\s?\$?)?$/u, "nearly"],
];
const NEGATED = /\b(?:no|not|nor|never|n't)\s+(?:\w+\s+)?$/iu;

const NEAR = 70;

/** Whether the words around a number give it the bound it is said to have. */
export function proveBound(bound: string, { words, before, after }: Printed): Outcome {
  const near = `${before.slice(-NEAR)}${words}${after.slice(0, NEAR)}`;
  const has = (name: string): boolean =>
    CUES.some(([cue, bounds]) => bounds.includes(name) && near.search(cue) >= 0);
  if (bound !== "exact") return has(bound) ? "agrees" : "differs";
  const lead = before.slice(-NEAR);
  for (const [cue] of STRONG) {
    const found = cue.exec(lead);
    if (found === null || NEGATED.test(lead.slice(0, found.index))) continue;
    // `over` may tell where or when, too: `over 60 seconds`.
    return /^\W*over\b/i.test(found[0]) ? "unread" : "differs";
  }
  return "agrees";
}

const lettersOf = (code: string): boolean => /^[A-Z]{3}$/.test(code);
const display = (code: string, currencyDisplay: "name" | "symbol" | "narrowSymbol"): string =>
  new Intl.NumberFormat("en", { style: "currency", currency: code, currencyDisplay })
    .format(1)
    .replace(/[\d.,\s\u00a0]+/g, " ")
    .trim();

// What the library's names lack: reporting use.
const ALSO: Readonly<Record<string, readonly string[]>> = {
  CNY: ["rmb", "renminbi", "yuan", "¥", "kuai", "元"],
  GBP: ["sterling", "quid", "pound", "p", "pence", "penny"],
  USD: ["cent", "dollar", "buck", "us$", "greenback"],
  EUR: ["cent", "euro"],
  INR: ["rs", "rupee", "paise", "lakh", "crore"],
  JPY: ["¥", "yen", "円"],
  CHF: ["sfr", "fr", "franc"],
  ZAR: ["rand", "r"],
  BHD: ["bd"],
  XOF: ["cfa"],
  XAF: ["cfa"],
  PLN: ["zł", "zloty", "zlotys"],
  BRL: ["reais", "real"],
  SEK: ["kronor", "krona", "kr"],
  NOK: ["kroner", "krone", "kr"],
  DKK: ["kroner", "krone", "kr"],
};

const remembered = new Map<string, readonly string[] | null>();

/** How a currency is printed; null where the code is none. */
function signsOf(code: string): readonly string[] | null {
  const known = remembered.get(code);
  if (known !== undefined) return known;
  let signs: readonly string[] | null = null;
  if (lettersOf(code) && Intl.supportedValuesOf("currency").includes(code)) {
    const name = display(code, "name").toLowerCase();
    const last = name.split(" ").at(-1) ?? name;
    signs = [
      code.toLowerCase(),
      display(code, "symbol").toLowerCase(),
      display(code, "narrowSymbol").toLowerCase(),
      last,
      last.replace(/s$/, ""),
      ...(ALSO[code] ?? []),
    ];
  }
  remembered.set(code, signs);
  return signs;
}

// Source: the SI brochure and usual English names of units.
const SYMBOLS: Readonly<Record<string, RegExp>> = {
  "%": /%|％|\bper ?cents?\b|\bpercentages?\b|\bpct\b|\bpercentage points?\b|\bpp\b|\bpc\b/iu,
  "‰": /‰|\bper mille?\b|\bpermille\b/iu,
  "°": /°|\bdegrees?\b/iu,
  km: /\bkms?\b|kilomet(?:re|er)/iu,
  m: /m\b|\bmet(?:re|er)s?\b|-met(?:re|er)/iu,
  cm: /cm\b|centimet(?:re|er)/iu,
  mm: /mm\b|millimet(?:re|er)/iu,
  kg: /kgs?\b|kilo(?:gram|s)?/iu,
  g: /g\b|grams?\b/iu,
  t: /t\b|tonn?es?\b|tons?\b|metric ton/iu,
  l: /\bl\b|lit(?:re|er)/iu,
  ha: /\bha\b|hectare/iu,
  "km²": /km|kilomet(?:re|er)/iu,
  "m²": /m²|m2|square|sq/iu,
  "m³": /m³|m3|cubic|cu/iu,
  "km/h": /km\/?h|kph|kilomet(?:re|er)/iu,
  µs: /µs|μs|microsecond/iu,
  ms: /ms\b|millisecond/iu,
  ns: /ns\b|nanosecond/iu,
  kW: /kW|kilowatt/iu,
  MW: /MW|megawatt/iu,
  GW: /GW|gigawatt/iu,
  kWh: /kWh|kilowatt/iu,
  MWh: /MWh|megawatt/iu,
  GWh: /GWh|gigawatt/iu,
  TWh: /TWh|terawatt/iu,
  "°C": /°|degrees?|celsius|centigrade|\bC\b/iu,
  "°F": /°|degrees?|fahrenheit|\bF\b/iu,
};

const stem = (word: string): string =>
  word.length > 3 ? word.replace(/(?:ies|ves)$/, "").replace(/(?:es|s|y|f|fe|men|man)$/, "") : word;

/** Whether a unit follows from words: a sign, a symbol, or the noun that is counted. */
export function proveUnit(unit: string, { words, before, after }: Printed, article: string): Outcome {
  const near = `${before.slice(-40)} ${words} ${after.slice(0, 60)}`;
  const symbol = SYMBOLS[unit];
  if (symbol !== undefined) {
    if (symbol.test(near)) return "agrees";
    return symbol.test(before) || symbol.test(after) || symbol.test(article) ? "unread" : "differs";
  }
  const signs = signsOf(unit);
  if (signs !== null) {
    const has = (text: string): boolean => {
      const folded = text.toLowerCase();
      return signs.some((sign) =>
        /^\p{L}+$/u.test(sign)
          ? new RegExp(`(?<!\\p{L})${sign}s?(?!\\p{L})`, "u").test(folded)
          : folded.includes(sign),
      );
    };
    if (has(near)) return "agrees";
    return has(`${before} ${words} ${after}`) || has(article) ? "unread" : "differs";
  }
  const sentence = new Set(wordsOf(`${before} ${words} ${after}`).map(stem));
  const wanted = wordsOf(unit);
  if (wanted.every((word) => sentence.has(stem(word)))) return "agrees";
  const bones = foldedBones(article);
  if (wanted.every((word) => bones.includes(stem(word)))) return "unread";
  // A sign right behind the number may stand for it: `27mb`.
  const sign = /^[\s-]*\p{L}{1,4}(?!\p{L})/u.exec(words.replace(/^[\d.,\s]+/, "") + after);
  return sign !== null && foldedBones(sign[0])[0] === foldedBones(unit)[0] ? "unread" : "differs";
}

/** Whether a value follows from the words it is said to be printed in. */
export function proveValue(value: Claimed["value"], { words, before, after }: Printed): Outcome {
  if (value === null) return "agrees";
  // A scale or a sign may stand right beside the words.
  const beside = /^[\s-]*(?:hundred|thousand|million|billion|trillion|dozen|lakh|crore|[kmb]n?\b)/iu.exec(
    after,
  )?.[0];
  const numbers = readNumbers(words + (beside ?? ""));
  if (numbers.length === 0) return "unread";
  const said = numbers.flat();
  const wider = [...said, ...said.map((number) => -number)];
  const isSubunit = /\b(?:cents?|pence|penny|paise|pesewas?|kobo|sen|¢)\b|¢|\dp\b/iu.test(
    `${words} ${after.slice(0, 12)}`,
  );
  if (isSubunit) wider.push(...said.map((number) => number / 100));
  const says = (number: number): boolean => wider.some((one) => isSame(one, number));
  const wanted = typeof value === "number" ? [value] : value;
  if (wanted.every(says)) return "agrees";
  // `Sales in millions: 5.2`: the scale stands elsewhere.
  const scaled =
    /\b(?:in|of) (thousands|millions|billions|trillions)\b|\((?:\W*)(?:m|bn|million|billion|thousand)s?\)/iu;
  const isScaled =
    scaled.test(`${before} ${after}`) || /million|billion|thousand|trillion/iu.test(`${before} ${after}`);
  if (isScaled && wanted.every((number) => [1e3, 1e6, 1e9, 1e12].some((size) => says(number / size))))
    return "unread";
  return "differs";
}

// How pages print a bound.
const OWN_BOUNDS: readonly (readonly [RegExp, string])[] = [
  [/^(?:about|around|≈)\s*/, "about"],
  [/^(?:at least|≥)\s*/, "at-least"],
  [/^(?:more than|over|>)\s*/, "more-than"],
  [/^(?:at most|up to|≤)\s*/, "at-most"],
  [/^(?:less than|under|<)\s*/, "less-than"],
  [/^nearly\s+/, "nearly"],
];

/** What a page prints as a figure: its bound, every value its number can have, and the words after it. */
export interface PrintedFigure {
  readonly bound: string;
  readonly numbers: readonly (readonly number[])[];
  readonly rest: string;
}

/** Reads a figure as a page prints it: `more than 530,000,000,000 CNY`, `12 countries`, `13th`, `one-third of laptops`. */
export function readPrintedFigure(text: string): PrintedFigure {
  const words = text.trim();
  const bound = OWN_BOUNDS.find(([pattern]) => pattern.test(words));
  const rest = bound === undefined ? words : words.replace(bound[0], "");
  return { bound: bound?.[1] ?? "exact", numbers: readNumbers(rest.replaceAll("−", "-")), rest };
}

/** Whether a figure as a page prints it is the one that is claimed, as far as its number and its bound go. */
export function saysFigure(
  printed: PrintedFigure,
  { value, bound, unit, surface = null }: Claimed & { readonly surface?: string | null },
): boolean {
  if (value === null && printed.rest === "no single value") return true;
  const numbers = printed.numbers.flat();
  const says = (number: number): boolean =>
    numbers.some((one) => isSame(one, Math.abs(number)) || isNear(one, Math.abs(number), printed.rest));
  const wanted = value === null ? [] : typeof value === "number" ? [value] : value;
  const isExact = bound === "exact" || bound === "between";
  // The words as the article prints them need no unit beside them: `third`.
  const isWords =
    surface !== null &&
    [surface, `${surface}${unit ?? ""}`].some((words) => foldedBones(printed.rest) === foldedBones(words));
  const boundFits = printed.bound === bound || (isExact && printed.bound === "exact");
  return boundFits && (isWords || (value !== null && wanted.every(says) && saysUnit(printed.rest, unit)));
}

/** Values worked out by conversion may be printed to three or more significant digits. */
function isNear(one: number, other: number, words: string): boolean {
  const digits = /[\d.,]+/.exec(words)?.[0].replace(/\D/g, "").replace(/^0+/, "").length ?? 0;
  return (
    digits >= 3 && /\d\.\d/.test(words) && Math.abs(one - other) <= Math.abs(other) * 0.5 * 10 ** (1 - digits)
  );
}

/** Whether the words a page prints behind a number name a unit. */
function saysUnit(rest: string, unit: string | null): boolean {
  if (unit === null) return true;
  if (rest.includes(unit)) return true;
  const printed: Printed = { words: rest, before: "", after: "" };
  // An ordinal counts no unit: `13th`.
  if (/^[\d,]*\d(?:st|nd|rd|th)$/.test(rest)) return true;
  return proveUnit(unit, printed, "") === "agrees";
}
