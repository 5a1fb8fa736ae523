import type { Token } from "../../text/tokens.ts";
import { PHRASE_ENDS } from "../words/noun-words.ts";
import { UNIT_NAMES } from "../words/units.ts";
import { isHyphen } from "./figure-tokens.ts";
import { readUnit, type UnitRead } from "./read-unit.ts";

// Words that measure out what stands behind them: `nearly an hour`, `for a year`, `took a week`.
const LEADS = new Set(
  "about nearly almost around roughly approximately than under within lasted lasting lasts took takes taking spent for".split(
    " ",
  ),
);
// What is measured out by words; not `took a turn`, `about a degree`.
const MEASURED = new Set(["time", "length", "area", "mass"]);
const AFTER = new Set("late old long deep wide tall high thick across away apart or".split(" "));

/**
 * Reads "a" or "an" as one before a unit of measure that is measured out: `nearly an hour`, `for a year`, `more than a mile`.
 * Null in rates (`$5 an hour`), dates (`a year ago`) and idioms (`for a second`), and where the unit stands before a noun.
 */
export function readOneUnit(tokens: readonly Token[], index: number, limit: number): UnitRead | null {
  const [lead, word] = [tokens[index - 1], index + 1 < limit ? tokens[index + 1] : undefined];
  if (lead === undefined || word === undefined || !LEADS.has(lead.lower)) return null;
  const row = UNIT_NAMES.get(word.lower);
  if (row === undefined || word.lower.endsWith("s") || !MEASURED.has(row.dimension)) return null;
  if (
    row.dimension === "time" &&
    (row.unit === "s" || row.unit === "nights" || (lead.lower === "for" && row.unit === "min"))
  )
    return null;
  if (row.dimension !== "time" && lead.lower === "for") return null;
  const unit = readUnit(tokens, index + 1, false, { limit, value: 1, isWarmth: false, isWeight: true });
  if (unit === null || unit.isAge) return null;
  const after = unit.next < limit ? tokens[unit.next] : undefined;
  // `for a month's rent`, `for a day-long strike`, `an hour or two`
  if (after !== undefined && (after.lower === "'s" || isHyphen(after.text))) return null;
  if (
    after?.lower === "or" &&
    tokens[unit.next + 1]?.lower !== "so" &&
    tokens[unit.next + 1]?.lower !== "more"
  )
    return null;
  if (after?.kind === "word" && !PHRASE_ENDS.has(after.lower) && !AFTER.has(after.lower)) return null;
  return unit;
}
