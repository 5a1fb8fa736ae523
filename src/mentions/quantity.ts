/** How a figure is bounded by its words. */
export type Bound =
  | "exact"
  | "about"
  | "at-least"
  | "more-than"
  | "at-most"
  | "less-than"
  | "nearly"
  | "between";

/** What sort of figure it is. */
export type FigureKind =
  | "count"
  | "currency"
  | "percent"
  | "ordinal"
  | "measure"
  | "ratio"
  | "fraction"
  | "duration";

/**
 * A figure's value in the base unit of what is printed: `530 billion yuan` is 530000000000 `CNY`; a range is `[low, high]`.
 * `unit` is an ISO 4217 code, `%`, an SI or common symbol, otherwise the counted noun as printed; null for a bare number.
 */
export interface Quantity {
  readonly value: number | readonly [low: number, high: number] | null;
  readonly unit: string | null;
  readonly bound: Bound;
  readonly figureKind: FigureKind;
}
