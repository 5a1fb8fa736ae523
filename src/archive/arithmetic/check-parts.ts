import type { FigureMention } from "../../mentions/mention.ts";
import type { ArithmeticFinding, SentenceFigures } from "./finding.ts";
import { add, areApart, divide, type Range, rangeOf } from "./range.ts";

const AFTER_PART = /^ (?:\p{L}+ ){0,2}?of (?:them|these|those|which|whom)\b/u;
const BEFORE_PART = /\bof (?:them|these|those|which|whom),? (?:about |some |more than |nearly |over )?$/i;
const BETWEEN = /^ (?:[\p{L}-]+ ){0,2}?(?:out )?of (?:the |its |all |their |some |about )*$/u;

const isCount = ({ quantity }: FigureMention): boolean =>
  quantity.figureKind === "count" && typeof quantity.value === "number" && quantity.value > 0;

/** A share that is printed right after: `(4.4 percent)`, `, or 4.4%`. */
function statedShare(figures: readonly FigureMention[], from: number, text: string): FigureMention | null {
  const share = figures.find(({ start, quantity }) => start >= from && quantity.figureKind === "percent");
  if (share === undefined || share.start - from > 60) return null;
  return /\($|\b(?:or|that is|i\.e\.) (?:about |some |nearly )?$/.test(text.slice(from, share.start))
    ? share
    : null;
}

function finding(
  part: FigureMention,
  whole: FigureMention,
  share: FigureMention | null,
  text: string,
): ArithmeticFinding | null {
  const [x, y] = [rangeOf(part, text), rangeOf(whole, text)];
  if (x === null || y === null) return null;
  const quotient = divide(x, y);
  const percent: Range = {
    low: quotient.low === null ? null : quotient.low * 100,
    high: quotient.high === null ? null : quotient.high * 100,
  };
  const stated = share === null ? null : rangeOf(share, text);
  const isTooMany = x.low !== null && y.high !== null && x.low > y.high;
  const holds = !isTooMany && (stated === null || !areApart(percent, stated));
  const words = ({ start, end }: FigureMention): string => text.slice(start, end);
  return {
    rule: "share",
    figures: share === null ? [part, whole] : [part, whole, share],
    holds,
    derived: { label: "share", unit: "%", range: percent, printed: printedShare(part, whole) },
    trace: `${words(part)} ÷ ${words(whole)}`,
    because: isTooMany
      ? "The part is larger than the whole."
      : stated === null
        ? "The part is no larger than the whole."
        : holds
          ? "The share follows from the part and the whole."
          : "The share does not follow from the part and the whole.",
  };
}

/** The share of the two numbers as they are printed, whatever their bounds. */
function printedShare(part: FigureMention, whole: FigureMention): number | null {
  const [x, y] = [part.quantity.value, whole.quantity.value];
  return typeof x === "number" && typeof y === "number" && y > 0 ? (x / y) * 100 : null;
}

/** Parts of a whole: "500 of them", "of these, 319", "12 of 30 members (40%)". */
export function checkShares({ text, figures, before }: SentenceFigures): readonly ArithmeticFinding[] {
  return figures.flatMap((part, at): readonly ArithmeticFinding[] => {
    if (!isCount(part)) return [];
    const next = figures[at + 1];
    if (next !== undefined && isCount(next) && BETWEEN.test(text.slice(part.end, next.start))) {
      const found = finding(part, next, statedShare(figures, next.end, text), text);
      return found === null ? [] : [found];
    }
    const isPart =
      AFTER_PART.test(text.slice(part.end, part.end + 40)) ||
      BEFORE_PART.test(text.slice(Math.max(0, part.start - 40), part.start));
    if (!isPart) return [];
    const whole = figures.slice(0, at).findLast(isCount) ?? before.findLast(isCount);
    const found =
      whole === undefined ? null : finding(part, whole, statedShare(figures, part.end, text), text);
    return found === null ? [] : [found];
  });
}

const TOTAL_BEFORE = /\b(?:a|the) total of (?:about |some |nearly )?$/i;
const TOTAL_AFTER = /^ (?:[\p{L}-]+ ){0,3}?(?:in all|in total|altogether)\b/u;
// Nobody adds up more parts than this in one sentence: they are a list of something else.
const MOST_PARTS = 40;
const singular = (unit: string | null): string => (unit ?? "").toLowerCase().replace(/s$/, "");

/** Totals: "40 tugs and 25 ferries, a total of 65 ships" — the parts of one sentence, of one unit or each of its own. */
export function checkTotals({ text, figures }: SentenceFigures): readonly ArithmeticFinding[] {
  const counts = figures.filter(isCount);
  if (counts.length < 3 || counts.length > MOST_PARTS) return [];
  return counts.flatMap((total): readonly ArithmeticFinding[] => {
    const isTotal =
      TOTAL_BEFORE.test(text.slice(Math.max(0, total.start - 40), total.start)) ||
      TOTAL_AFTER.test(text.slice(total.end, total.end + 50));
    if (!isTotal) return [];
    const parts = counts.filter((figure) => figure !== total);
    // A total of one thing beside counts of others says nothing of them.
    const units = new Set(parts.map(({ quantity }) => singular(quantity.unit)));
    if (units.size !== 1 || !units.has(singular(total.quantity.unit))) return [];
    const ranges = parts.map((part) => rangeOf(part, text));
    const stated = rangeOf(total, text);
    if (stated === null || ranges.some((range) => range === null)) return [];
    const sum = add(ranges.filter((range) => range !== null));
    const holds = !areApart(sum, stated);
    const words = ({ start, end }: FigureMention): string => text.slice(start, end);
    return [
      {
        rule: "total",
        figures: [...parts, total],
        holds,
        derived: { label: "sum", unit: total.quantity.unit, range: sum, printed: null },
        trace: parts.map(words).join(" + "),
        because: holds ? "The parts add up to the total." : "The parts do not add up to the total.",
      },
    ];
  });
}
