import type { Span } from "../text/span.ts";
import type { DateMention, FigureMention, Numeral } from "./mention.ts";
import type { Reading } from "./reading.ts";

export function findFigures(_reading: Reading, _dates: readonly DateMention[], _names: readonly Span[]): readonly FigureMention[] {
  return [];
}
export function classifyNumerals(
  _reading: Reading,
  _found: { dates: readonly DateMention[]; figures: readonly FigureMention[]; names: readonly Span[] },
): readonly Numeral[] {
  return [];
}
