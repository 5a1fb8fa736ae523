import type { FigureMention } from "../../mentions/mention.ts";
import type { ArithmeticFinding, SentenceFigures } from "./finding.ts";
import { divide, rangeOf } from "./range.ts";

// A sentence that goes on about what the one before counted.
const GOES_ON = /^(?:They|These|Together they|Between them,? they)\b/;
/** Of fewer things an average says little. */
const ENOUGH = 100;

const amountOf = ({ quantity }: FigureMention): number =>
  typeof quantity.value === "number" ? quantity.value : 0;

const isCount = (figure: FigureMention): boolean =>
  figure.quantity.figureKind === "count" && figure.quantity.unit !== null && amountOf(figure) >= ENOUGH;

const isAmount = (figure: FigureMention): boolean =>
  ["count", "currency", "measure"].includes(figure.quantity.figureKind) &&
  figure.quantity.unit !== null &&
  amountOf(figure) > 0;

/** Averages that nobody printed: "… 16,000 trains. They have carried 1.3 million containers" gives containers a train. */
export function deriveRatios({
  text,
  start,
  figures,
  before,
}: SentenceFigures): readonly ArithmeticFinding[] {
  if (!GOES_ON.test(text.slice(start, start + 40))) return [];
  const whole = before.findLast(isCount);
  if (whole === undefined) return [];
  return figures.filter(isAmount).flatMap((amount): readonly ArithmeticFinding[] => {
    const [x, y] = [rangeOf(amount, text), rangeOf(whole, text)];
    if (x === null || y === null || amount.quantity.unit === whole.quantity.unit) return [];
    const per = `${amount.quantity.unit} per ${(whole.quantity.unit ?? "").replace(/s$/, "")}`;
    return [
      {
        rule: "ratio",
        figures: [whole, amount],
        holds: null,
        derived: {
          label: "average",
          unit: per,
          range: divide(x, y),
          printed: amountOf(amount) / amountOf(whole),
        },
        trace: `${text.slice(amount.start, amount.end)} ÷ ${text.slice(whole.start, whole.end)}`,
        because: "The average follows from the two figures; no article prints it.",
      },
    ];
  });
}
