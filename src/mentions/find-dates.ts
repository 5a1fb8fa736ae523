import type { DateMention } from "./mention.ts";
import type { Reading } from "./reading.ts";

export function findDates(_reading: Reading): readonly DateMention[] {
  return [];
}
