import type { DateUnit } from "../words/date-words.ts";
import type { Amount } from "./date-expression.ts";
import { type Line, lowerAt, type Read, readCount, readUnit } from "./date-line.ts";

/** Units and how many smaller ones a half of each is: half a century is fifty years. */
const HALVES: ReadonlyMap<DateUnit, Amount> = new Map([
  ["year", { count: 6, unit: "month" }],
  ["decade", { count: 5, unit: "year" }],
  ["century", { count: 50, unit: "year" }],
]);

/** `half a century`, `a half-century`, `a quarter of a century`, `quarter-century`: a part of a long unit. */
function readFraction(line: Line, at: number): Read<Amount> | null {
  const from = lowerAt(line, at) === "a" ? at + 1 : at;
  const part = lowerAt(line, from);
  if (part !== "half" && part !== "quarter") return null;
  let next = from + 1;
  if (lowerAt(line, next) === "-" || (part === "quarter" && lowerAt(line, next) === "of")) next += 1;
  if (lowerAt(line, next) === "a") next += 1;
  const unit = readUnit(line, next);
  if (unit === null) return null;
  if (part === "quarter")
    return unit.value === "century" ? { value: { count: 25, unit: "year" }, to: unit.to } : null;
  const half = HALVES.get(unit.value);
  return half === undefined ? null : { value: half, to: unit.to };
}

/** `two and a half years` in halves of a year, `two-and-a-half decades` in years; other units have no halves of their own. */
function readMixed(line: Line, at: number, whole: number): Read<Amount> | null {
  let next = at;
  for (const word of ["and", "a", "half"]) {
    if (lowerAt(line, next) === "-") next += 1;
    if (lowerAt(line, next) !== word) return null;
    next += 1;
  }
  if (lowerAt(line, next) === "-") next += 1;
  const unit = readUnit(line, next);
  if (unit?.value === "year") return { value: { count: 2 * whole + 1, unit: "half" }, to: unit.to };
  const half = unit === null ? undefined : HALVES.get(unit.value);
  return half === undefined || unit === null
    ? null
    : { value: { ...half, count: half.count * (2 * whole + 1) }, to: unit.to };
}

/** A count and a unit that dates are counted in: `two weeks`, `a year`, `half a century`. */
function readAmount(line: Line, at: number): Read<Amount> | null {
  const fraction = readFraction(line, at);
  if (fraction !== null) return fraction;
  const count = readCount(line, at);
  if (count === null) return null;
  const mixed = readMixed(line, count.to, count.value);
  if (mixed !== null) return mixed;
  // `24-hour`, `10-day visit`: a hyphen makes it an adjective.
  const next = lowerAt(line, count.to) === "more" ? count.to + 1 : count.to;
  const unit = readUnit(line, next);
  if (unit === null || count.value > 2000) return null;
  return { value: { count: count.value, unit: unit.value }, to: unit.to };
}

/** `2 years 1 month 21 days`, `2 weeks and 2 days`. */
export function readAmounts(line: Line, at: number): Read<readonly Amount[]> | null {
  const first = readAmount(line, at);
  if (first === null) return null;
  const amounts = [first.value];
  let to = first.to;
  for (let more = 0; more < 3; more += 1) {
    const next = readAmount(line, lowerAt(line, to) === "and" ? to + 1 : to);
    if (next === null || lowerAt(line, to) === "a") break;
    amounts.push(next.value);
    to = next.to;
  }
  return { value: amounts, to };
}
