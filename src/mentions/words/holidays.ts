/** How the day of a holiday is found in a year. `unknown`: it differs by country or by the sighting of the moon. */
export type HolidayRule =
  | { readonly rule: "fixed"; readonly month: number; readonly day: number }
  /** The `nth` weekday of a month, -1 the last; then `plus` days. */
  | {
      readonly rule: "weekday";
      readonly month: number;
      readonly weekday: number;
      readonly nth: number;
      readonly plus: number;
    }
  /** Days from Western Easter Sunday. */
  | { readonly rule: "easter"; readonly days: number }
  | { readonly rule: "table"; readonly table: "lunar-new-year" | "dragon-boat" | "mid-autumn" }
  | { readonly rule: "unknown" };

const fixed = (month: number, day: number): HolidayRule => ({ rule: "fixed", month, day });
const easter = (days: number): HolidayRule => ({ rule: "easter", days });
const weekday = (month: number, day: number, nth: number, plus = 0): HolidayRule => ({
  rule: "weekday",
  month,
  weekday: day,
  nth,
  plus,
});
const unknown: HolidayRule = { rule: "unknown" };

/**
 * Holidays by their names in lower case, words apart by one space, `'s` a word of its own. A name that different countries
 * keep on different days has no day here. Sources: US Code title 5 section 6103 (federal holidays), UK Banking and
 * Financial Dealings Act 1971, UN list of international days; movable feasts by their distance from Easter.
 */
export const HOLIDAYS: Readonly<Record<string, HolidayRule>> = {
  "new year 's day": fixed(1, 1),
  "new years day": fixed(1, 1),
  "new year day": fixed(1, 1),
  "new year 's eve": fixed(12, 31),
  "new year": fixed(1, 1),
  "martin luther king day": weekday(1, 1, 3),
  "valentine 's day": fixed(2, 14),
  "valentines day": fixed(2, 14),
  "st patrick 's day": fixed(3, 17),
  "saint patrick 's day": fixed(3, 17),
  "saint patrick": fixed(3, 17),
  "international women 's day": fixed(3, 8),
  "earth day": fixed(4, 22),
  "australia day": fixed(1, 26),
  "waitangi day": fixed(2, 6),
  "anzac day": fixed(4, 25),
  "may day": fixed(5, 1),
  "international workers' day": fixed(5, 1),
  "international workers ' day": fixed(5, 1),
  "cinco de mayo": fixed(5, 5),
  "memorial day": weekday(5, 1, -1),
  juneteenth: fixed(6, 19),
  "canada day": fixed(7, 1),
  "bastille day": fixed(7, 14),
  "labor day": weekday(9, 1, 1),
  halloween: fixed(10, 31),
  "guy fawkes night": fixed(11, 5),
  "bonfire night": fixed(11, 5),
  "armistice day": fixed(11, 11),
  "veterans day": fixed(11, 11),
  "thanksgiving day": weekday(11, 4, 4),
  thanksgiving: weekday(11, 4, 4),
  "black friday": weekday(11, 4, 4, 1),
  "cyber monday": weekday(11, 4, 4, 4),
  "christmas eve": fixed(12, 24),
  "christmas day": fixed(12, 25),
  christmas: fixed(12, 25),
  "boxing day": fixed(12, 26),
  "shrove tuesday": easter(-47),
  "ash wednesday": easter(-46),
  "palm sunday": easter(-7),
  "maundy thursday": easter(-3),
  "good friday": easter(-2),
  "easter sunday": easter(0),
  easter: easter(0),
  "easter monday": easter(1),
  "ascension day": easter(39),
  "whit monday": easter(50),
  pentecost: easter(49),
  "chinese new year": { rule: "table", table: "lunar-new-year" },
  "lunar new year": { rule: "table", table: "lunar-new-year" },
  "spring festival": { rule: "table", table: "lunar-new-year" },
  "dragon boat festival": { rule: "table", table: "dragon-boat" },
  "mid-autumn festival": { rule: "table", table: "mid-autumn" },
  "orthodox easter": unknown,
  "eid al-fitr": unknown,
  "eid al fitr": unknown,
  "eid-ul-fitr": unknown,
  "eid al-adha": unknown,
  "eid al adha": unknown,
  "eid-ul-adha": unknown,
  ramadan: unknown,
  diwali: unknown,
  hanukkah: unknown,
  passover: unknown,
  "yom kippur": unknown,
  "independence day": unknown,
  "labour day": unknown,
  "election day": unknown,
};
