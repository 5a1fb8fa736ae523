import type { Token } from "../../text/tokens.ts";
import { UNIT_NAMES } from "../words/units.ts";

// Parts of these are periods of reporting: `half-year results`.
const PERIODS = new Set("nights weeks months years decades".split(" "));

/** True where half or a quarter of `unit`, glued behind a hyphen, is an amount: `half-mile`, `quarter-acre`; not `half-year`. */
export function isPartOfUnit(unit: Token | undefined): boolean {
  const row = unit?.glued === true ? UNIT_NAMES.get(unit.lower) : undefined;
  return row !== undefined && !PERIODS.has(row.unit) && row.unit !== "s";
}
