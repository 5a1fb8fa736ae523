import type { FigureMention } from "../../mentions/mention.ts";
import type { ArithmeticFinding, SentenceFigures } from "./finding.ts";
import { areApart, divide, type Range, rangeOf, shown } from "./range.ts";

const UP =
  /\b(?:more than|up|increas(?:e|ed|ing)|r(?:ise|ose|isen|ising)|gr(?:ew|own|owth|owing)|higher|gain(?:ed)?|jump(?:ed)?|climb(?:ed)?|surged?)\b/i;
const DOWN =
  /\b(?:less than|fewer than|down|decreas(?:e|ed|ing)|f(?:all|ell|allen|alling)|lower|dropp?(?:ed)?|declin(?:e|ed|ing)|shrank|shrunk|lost)\b/i;
// As far as a rate of change stands from the figure it belongs to.
const REACH = 120;
const AFTER = 40;

const isValue = ({ quantity }: FigureMention): boolean =>
  ["count", "currency", "measure"].includes(quantity.figureKind) &&
  typeof quantity.value === "number" &&
  quantity.value > 0;

/** The direction that the words give a rate: those before it outrank those after it. Null where they give none. */
function directionOf(before: string, after: string): 1 | -1 | null {
  for (const words of [before, after]) {
    const up = UP.exec(words);
    const down = DOWN.exec(words);
    if (up !== null || down !== null) return up !== null && (down === null || up.index < down.index) ? 1 : -1;
  }
  return null;
}

/** The rate as a factor: 84.6 % up is 1.8455 to 1.8465. */
function factorOf(percent: Range, direction: 1 | -1): Range {
  const [low, high] = [percent.low ?? 0, percent.high ?? percent.low ?? 0];
  return direction === 1
    ? { low: 1 + low / 100, high: 1 + high / 100 }
    : { low: 1 - high / 100, high: 1 - low / 100 };
}

const isWholeNumber = ({ quantity }: FigureMention, { low, high }: Range): boolean =>
  quantity.figureKind === "count" &&
  quantity.bound === "exact" &&
  low === high &&
  low !== null &&
  low < 100_000;

/** A figure with "from" before it, of the same unit: the base as stated. */
function statedBase(
  figures: readonly FigureMention[],
  of: FigureMention,
  text: string,
): FigureMention | null {
  return (
    figures.find(
      (figure) =>
        figure !== of &&
        isValue(figure) &&
        (figure.quantity.unit === of.quantity.unit || figure.quantity.unit === null) &&
        /\bfrom (?:about |some |around |a |the )?$/i.test(
          text.slice(Math.max(0, figure.start - 14), figure.start),
        ),
    ) ?? null
  );
}

/**
 * Rates of change beside the figure they belong to ("24, 84.6% more than before"; "up 8% to 27"): what the figure was
 * before follows, with its rounding. A count of things must have been a whole number; a base that is printed must agree.
 */
export function checkGrowth({ text, figures }: SentenceFigures): readonly ArithmeticFinding[] {
  return figures.flatMap((percent, at): readonly ArithmeticFinding[] => {
    const { quantity } = percent;
    if (quantity.figureKind !== "percent" || quantity.unit !== "%" || quantity.bound !== "exact") return [];
    const before = figures
      .slice(0, at)
      .findLast(
        (figure) =>
          isValue(figure) && !/\bfrom $/i.test(text.slice(Math.max(0, figure.start - 6), figure.start)),
      );
    const next = figures[at + 1];
    const isTo =
      next !== undefined &&
      isValue(next) &&
      /^[^.;]{0,30}\bto (?:[a-z]+ ){0,3}$/i.test(text.slice(percent.end, next.start));
    const value = isTo ? next : before;
    if (value === undefined) return [];
    const gap = isTo ? text.slice(percent.end, value.start) : text.slice(value.end, percent.start);
    // Another rate, or a new clause of its own, stands between.
    if (
      gap.length > REACH ||
      gap.includes(";") ||
      (!isTo && figures.slice(0, at).some((other) => other.start > value.start))
    )
      return [];
    const lead = isTo ? text.slice(Math.max(0, percent.start - AFTER), percent.start) : gap;
    const direction = directionOf(lead, text.slice(percent.end, percent.end + AFTER));
    const [values, rate] = [rangeOf(value, text), rangeOf(percent, text)];
    if (direction === null || values === null || rate === null) return [];
    const factor = factorOf(rate, direction);
    if ((factor.low ?? 0) <= 0) return [];
    const base = divide(values, factor);
    const stated = statedBase(figures, value, text);
    const statedRange = stated === null ? null : rangeOf(stated, text);
    const trace = `${text.slice(value.start, value.end)} ÷ (1 ${direction === 1 ? "+" : "−"} ${text.slice(percent.start, percent.end)})`;
    const derived = { label: "before the change", unit: quantityUnit(value), range: base };
    const common = {
      rule: "growth" as const,
      figures: stated === null ? [value, percent] : [stated, value, percent],
      trace,
      derived,
    };
    if (statedRange !== null) {
      const holds = !areApart(base, statedRange);
      const because = holds
        ? "The rate and the two figures agree."
        : "The rate does not lead from the one figure to the other.";
      return [{ ...common, holds, because }];
    }
    if (isWholeNumber(value, values) && base.low !== null && base.high !== null) {
      const whole = Math.floor(base.high + 1e-9);
      const holds = whole >= base.low - 1e-9;
      const because = holds
        ? `Before the change there were ${shown(whole)}, a whole number.`
        : `No whole number lies between ${shown(base.low)} and ${shown(base.high)}.`;
      return [{ ...common, holds, because }];
    }
    return [{ ...common, holds: null, because: "What it was before follows from the figure and its rate." }];
  });
}

const quantityUnit = ({ quantity }: FigureMention): string | null => quantity.unit;
