import type { Token } from "../../text/tokens.ts";

/** What a smaller unit adds to a larger one printed before it. */
export interface SmallerUnit {
  readonly plus: number;
  readonly next: number;
}

const parts = (whole: number, names: string): ReadonlyMap<string, number> =>
  new Map(names.split(" ").map((name) => [name, whole] as const));

const PARTS_OF_UNITS: ReadonlyMap<string, ReadonlyMap<string, number>> = new Map([
  ["ft", parts(12, "in ins inch inches ″")],
  ["stone", parts(14, "lb lbs pound pounds")],
  ["lb", parts(16, "oz ounce ounces")],
  ["h", parts(60, "m min mins")],
  ["min", parts(60, "s sec secs")],
]);
// Hours and minutes in words stand for themselves: `three hours and 12 minutes`.
const LARGER_TIMES = new Set(["h", "hr", "hrs", "min", "mins", "m"]);

/** The smaller unit after a larger: `5 ft 2 in`, `5 feet and 2 inches`, `9st 4lb`, `2h 10min 5s`. */
export function readSmallerUnit(tokens: readonly Token[], index: number, unit: string): SmallerUnit | null {
  const smaller = PARTS_OF_UNITS.get(unit);
  if (smaller === undefined) return null;
  const isTime = unit === "h" || unit === "min";
  if (isTime && !LARGER_TIMES.has(tokens[index - 1]?.lower ?? "")) return null;
  const at = !isTime && tokens[index]?.lower === "and" ? index + 1 : index;
  const value = tokens[at];
  const name = tokens[at + 1];
  const whole = name === undefined ? undefined : smaller.get(name.lower);
  if (value?.kind !== "number" || whole === undefined) return null;
  // `drawn in 5 ft 2 in May`
  if (name?.lower === "in" && tokens[at + 2]?.casing === "capital") return null;
  const amount = Number(value.text);
  if (!(amount < whole)) return null;
  const further = unit === "h" ? readSmallerUnit(tokens, at + 2, "min") : null;
  return { plus: (amount + (further?.plus ?? 0)) / whole, next: further?.next ?? at + 2 };
}

const FEET = new Set(["'", "’", "′"]);
const INCHES = new Set(['"', "”", "″"]);

/** The feet and inches of a height, from the mark of the feet at `index`: `6'3"`, `5′11″`. Null where either is missing. */
export function readHeight(tokens: readonly Token[], index: number): SmallerUnit | null {
  const [feet, value, inches] = [tokens[index], tokens[index + 1], tokens[index + 2]];
  if (feet === undefined || !feet.glued || !FEET.has(feet.text)) return null;
  if (value?.kind !== "number" || !value.glued || inches === undefined || !inches.glued) return null;
  const amount = Number(value.text);
  return amount < 12 && INCHES.has(inches.text) ? { plus: amount / 12, next: index + 3 } : null;
}
