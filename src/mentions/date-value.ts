import type { Edtf } from "../text/edtf.ts";

/**
 * How sure we are of a value: `stated`, the words say it; `computed`, it follows from the words by arithmetic or the
 * calendar; `inferred`, a rule's guess, rule named; `editor`, a person decided.
 */
export type Basis = "stated" | "computed" | "inferred" | "editor";

/** What a date's words mean. Never more precise than the words. */
export interface DateValue {
  /** Null where it cannot be known. */
  readonly edtf: Edtf | null;
  readonly basis: Basis;
  /** The parts that the words do not print: `["year"]` of "July 12". */
  readonly implied: readonly ("year" | "month" | "day")[];
  /**
   * One clause that says where the implied parts come from: "year from the publication date 2024-07-09". Where there is
   * no value, why it cannot be known: "the day of publication is not known". Null where nothing is implied.
   */
  readonly from: string | null;
}
