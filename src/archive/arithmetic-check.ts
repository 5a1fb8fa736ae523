import type { Said } from "./entity.ts";

export type ArithmeticRule = "growth" | "list" | "share" | "total" | "ratio";

/** A value that no article prints: ours, from what they print. A side of `range` is null where the words leave it open. */
export interface DerivedValue {
  readonly label: string;
  readonly unit: string | null;
  readonly range: { readonly low: number | null; readonly high: number | null };
  /** The value of the numbers as they stand, whatever their bounds; absent or null where the range says it all. */
  readonly printed?: number | null;
}

/** A calculation with an article's own figures. */
export interface ArithmeticCheck {
  readonly rule: ArithmeticRule;
  /** The figures it is made with. */
  readonly said: readonly Said[];
  /** Null where nothing was to be checked, only something derived. */
  readonly holds: boolean | null;
  readonly derived: DerivedValue | null;
  /** The calculation in the words of the article. */
  readonly trace: string;
  readonly because: string;
}
