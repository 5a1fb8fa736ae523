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
  /** Differs by country, and is known in articles of the United States. */
  | {
      readonly rule: "american";
      readonly day: Exclude<HolidayRule, { readonly rule: "american" | "unknown" }>;
    }
  | { readonly rule: "unknown" };

const fixed = (month: number, day: number): HolidayRule => ({
  rule: "fixed",
  month,
  day,
});
const easter = (days: number): HolidayRule => ({ rule: "easter", days });
const weekday = (
  month: number,
  day: number,
  nth: number,
  plus = 0,
): Extract<HolidayRule, { readonly rule: "weekday" }> => ({
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
 * Financial Dealings Act 1971, Kenya Public Holidays Act (cap. 110), Canada Holidays Act, UN list of international days; movable feasts by their distance from Easter.
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
  "thanksgiving monday": weekday(10, 1, 2),
  "indigenous peoples day": weekday(10, 1, 2),
  "indigenous peoples ' day": weekday(10, 1, 2),
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
  "mothering sunday": easter(-21),
  "pancake day": easter(-47),
  "holy saturday": easter(-1),
  "burns night": fixed(1, 25),
  "st david 's day": fixed(3, 1),
  "st george 's day": fixed(4, 23),
  "st andrew 's day": fixed(11, 30),
  "st stephen 's day": fixed(12, 26),
  hogmanay: fixed(12, 31),
  "remembrance day": fixed(11, 11),
  "remembrance sunday": weekday(11, 7, 2),
  "all saints ' day": fixed(11, 1),
  "all souls ' day": fixed(11, 2),
  "april fools ' day": fixed(4, 1),
  "april fool 's day": fixed(4, 1),
  "columbus day": weekday(10, 1, 2),
  "presidents ' day": weekday(2, 1, 3),
  "presidents day": weekday(2, 1, 3),
  "national day for truth and reconciliation": fixed(9, 30),
  "melbourne cup day": weekday(11, 2, 1),
  "madaraka day": fixed(6, 1),
  "mashujaa day": fixed(10, 20),
  "jamhuri day": fixed(12, 12),
  "mandela day": fixed(7, 18),
  "africa day": fixed(5, 25),
  "workers ' day": fixed(5, 1),
  "gandhi jayanti": fixed(10, 2),
  "singles ' day": fixed(11, 11),
  "nakba day": fixed(5, 15),
  "holocaust memorial day": fixed(1, 27),
  "world health day": fixed(4, 7),
  "world press freedom day": fixed(5, 3),
  "world no tobacco day": fixed(5, 31),
  "world environment day": fixed(6, 5),
  "world refugee day": fixed(6, 20),
  "world population day": fixed(7, 11),
  "world mental health day": fixed(10, 10),
  "world food day": fixed(10, 16),
  "world aids day": fixed(12, 1),
  "world water day": fixed(3, 22),
  "world teachers ' day": fixed(10, 5),
  "international youth day": fixed(8, 12),
  "international day of peace": fixed(9, 21),
  "human rights day": fixed(12, 10),
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
  // Source: US Code title 2 section 7, the Tuesday after the first Monday in November.
  "election day": { rule: "american", day: weekday(11, 1, 1, 1) },
};
