/** The first year of each table; the tables end with 2030. */
export const LUNAR_TABLES_BEGIN = 1990;

/**
 * Days of the Chinese calendar's holidays as `MM-DD`, one for each year from 1990 to 2030: the first day of the first
 * month, the fifth of the fifth and the fifteenth of the eighth. Source: the Chinese calendar of Unicode ICU, corrected
 * for 2027 and 2030 (new moon within minutes of midnight in Beijing) after the Hong Kong Observatory's conversion table.
 */
export const LUNAR_HOLIDAYS: Readonly<
  Record<"lunar-new-year" | "dragon-boat" | "mid-autumn", readonly string[]>
> = {
  "lunar-new-year":
    "01-27 02-15 02-04 01-23 02-10 01-31 02-19 02-07 01-28 02-16 02-05 01-24 02-12 02-01 01-22 02-09 01-29 02-18 02-07 01-26 02-14 02-03 01-23 02-10 01-31 02-19 02-08 01-28 02-16 02-05 01-25 02-12 02-01 01-22 02-10 01-29 02-17 02-06 01-26 02-13 02-03".split(
      " ",
    ),
  "dragon-boat":
    "05-28 06-16 06-05 06-24 06-13 06-02 06-20 06-09 05-30 06-18 06-06 06-25 06-15 06-04 06-22 06-11 05-31 06-19 06-08 05-28 06-16 06-06 06-23 06-12 06-02 06-20 06-09 05-30 06-18 06-07 06-25 06-14 06-03 06-22 06-10 05-31 06-19 06-09 05-28 06-16 06-05".split(
      " ",
    ),
  "mid-autumn":
    "10-03 09-22 09-11 09-30 09-20 09-09 09-27 09-16 10-05 09-24 09-12 10-01 09-21 09-11 09-28 09-18 10-06 09-25 09-14 10-03 09-22 09-12 09-30 09-19 09-08 09-27 09-15 10-04 09-24 09-13 10-01 09-21 09-10 09-29 09-17 10-06 09-25 09-15 10-03 09-22 09-12".split(
      " ",
    ),
};
