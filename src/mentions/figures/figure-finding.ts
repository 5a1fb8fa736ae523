import type { FigureKind } from "../quantity.ts";

/** A figure half made: its amounts, tokens and unit, before what it measures is known. */
export interface Finding {
  readonly value: number | readonly [number, number] | null;
  readonly unit: string | null;
  readonly kind: FigureKind;
  readonly first: number;
  readonly afterNumber: number;
  readonly next: number;
  /** Index after the counted noun, `next` where there is none. */
  readonly afterNoun: number;
  readonly rule: string;
}
