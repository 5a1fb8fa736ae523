import { readAmounts } from "./amount-grammar.ts";
import type { DateExpression } from "./date-expression.ts";
import { type Line, lowerAt, type Read, readWeekday } from "./date-line.ts";

/** Reads any date expression at an index; given by the grammar, so that a base (`two weeks after …`) can be any. */
export type ReadAny = (line: Line, at: number) => Read<DateExpression> | null;

function isMoreThan(line: Line, at: number): boolean {
  const [before, second] = [lowerAt(line, at - 1), lowerAt(line, at - 2)];
  return before === "over" || (before === "than" && (second === "more" || second === "longer"));
}

const TIME_SAID: ReadonlySet<string> = new Set(
  "time first highest lowest largest biggest worst best most second third once twice every only".split(" "),
);

/** True where `in three days` can be a day to come: a promise stands before it, and no record (`the first time in three years`). */
function isPromise(line: Line, at: number): boolean {
  for (let back = at - 1; back >= 0 && back >= at - 12; back -= 1) {
    const lower = lowerAt(line, back);
    if (TIME_SAID.has(lower)) return false;
    if (/^(?:will|'ll|would|shall|won't)$/.test(lower) || lower.endsWith("'ll") || lower === "back")
      return true;
    if (/^[;:]$/.test(lower)) return false;
  }
  return false;
}

/** `two weeks ago`, `a year earlier`, `in three days`, `3 days after July 4`, `two months from today on Tuesday`. */
export function readOffset(line: Line, at: number, readAny: ReadAny): Read<DateExpression> | null {
  const isIn = lowerAt(line, at) === "in";
  const amounts = readAmounts(line, isIn ? at + 1 : at);
  if (amounts === null) return null;
  const next = lowerAt(line, amounts.to);
  const offset = (
    sign: -1 | 1,
    base: DateExpression | "spoken-of" | null,
    to: number,
  ): Read<DateExpression> => {
    const on = lowerAt(line, to) === "on" ? readWeekday(line, to + 1) : null;
    return {
      value: {
        kind: "offset",
        amounts: amounts.value,
        sign,
        base,
        isMoreThan: isMoreThan(line, at),
        weekday: on?.value ?? null,
      },
      to: on?.to ?? to,
    };
  };
  if (isIn) {
    // `in two years since 2011`, `in two days from today`
    if (next === "since" || next === "from" || next === "after") {
      const base = readAny(
        line,
        lowerAt(line, amounts.to + 1) === "the" && lowerAt(line, amounts.to + 2) === "year"
          ? amounts.to + 3
          : amounts.to + 1,
      );
      if (base !== null) return offset(1, base.value, base.to);
    }
    if ((next === "'s" || next === "'" || next === "’") && lowerAt(line, amounts.to + 1) === "time")
      return offset(1, null, amounts.to + 2);
    return isPromise(line, at) ? offset(1, null, amounts.to) : null;
  }
  if (next === "ago") return offset(-1, null, amounts.to + 1);
  if (next === "earlier" || next === "previously") return offset(-1, "spoken-of", amounts.to + 1);
  if (next === "later" || next === "hence") return offset(1, "spoken-of", amounts.to + 1);
  if (next !== "from" && next !== "after" && next !== "before") return null;
  const sign = next === "before" ? -1 : 1;
  if (next === "from" && lowerAt(line, amounts.to + 1) === "now") return offset(1, null, amounts.to + 2);
  const base = readAny(line, amounts.to + 1);
  // `ten years after 1989` is a date, `the three months from April` is not.
  const isMonth = base?.value.kind === "calendar" && base.value.day === null && base.value.month !== null;
  if (base === null || isMonth) return null;
  // `a week from Friday` counts from the Friday to come.
  const isBare = base.value.kind === "weekday" && base.value.shift === null && base.value.week === null;
  const from = isBare && next === "from" ? { ...base.value, shift: 1 as const, isNearest: true } : base.value;
  return offset(sign, from, base.to);
}
