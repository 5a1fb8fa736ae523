import { describe, expect, it } from "vitest";
import { isTimeZone, readInstant } from "../../src/text/instant.ts";

const iso = (words: string, zone: string): string | null => {
  const instant = readInstant(words, zone);
  return instant === null ? null : new Date(instant).toISOString();
};

describe("readInstant", () => {
  it.each([
    // A day begins at midnight where the desk is.
    ["2027-01-04", "UTC", "2027-01-04T00:00:00.000Z"],
    ["2027-01-04", "Asia/Shanghai", "2027-01-03T16:00:00.000Z"],
    ["2027-01-04", "America/New_York", "2027-01-04T05:00:00.000Z"],
    ["2027-07-04", "America/New_York", "2027-07-04T04:00:00.000Z"],
    ["2027-07-04", "Asia/Kathmandu", "2027-07-03T18:15:00.000Z"],
    // Days on which the clocks change, before and after midnight.
    ["2027-03-28", "Europe/Lisbon", "2027-03-28T00:00:00.000Z"],
    ["2027-03-29", "Europe/Lisbon", "2027-03-28T23:00:00.000Z"],
    ["2027-10-31", "Europe/Lisbon", "2027-10-30T23:00:00.000Z"],
    ["2027-11-01", "Europe/Lisbon", "2027-11-01T00:00:00.000Z"],
    // Midnight that no clock shows: the day begins at one.
    ["2018-11-04", "America/Sao_Paulo", "2018-11-04T03:00:00.000Z"],
    // Midnight that the clocks show twice: the day begins the first time.
    ["2018-11-04", "America/Havana", "2018-11-04T04:00:00.000Z"],
    // A day that one side of the world skipped.
    ["2011-12-30", "Pacific/Apia", "2011-12-30T10:00:00.000Z"],
    // A time without a zone is the desk's; one with a zone is its own.
    ["2027-01-04 09:30", "Europe/Berlin", "2027-01-04T08:30:00.000Z"],
    ["2027-01-04T09:30:15", "Asia/Tokyo", "2027-01-04T00:30:15.000Z"],
    ["2027-01-04T09:00:00Z", "Asia/Tokyo", "2027-01-04T09:00:00.000Z"],
    ["2015-03-04 10:00:00 +0100", "Asia/Tokyo", "2015-03-04T09:00:00.000Z"],
    ["2018-02-07T10:00:00-04:00", "UTC", "2018-02-07T14:00:00.000Z"],
    ["2018-02-07T10:00:00+05", "UTC", "2018-02-07T05:00:00.000Z"],
    ["2027-01-04T09:00:00.0001Z", "UTC", "2027-01-04T09:00:01.000Z"],
    ["2011/02/03", "UTC", "2011-02-03T00:00:00.000Z"],
    ["2011-2-3", "UTC", "2011-02-03T00:00:00.000Z"],
    ["March 4, 2011", "UTC", "2011-03-04T00:00:00.000Z"],
    ["Friday, 4 Sept 2011 3:05 pm", "UTC", "2011-09-04T15:05:00.000Z"],
    ["12 June 2011 12:00 a.m.", "UTC", "2011-06-12T00:00:00.000Z"],
    ["2027-01-04 09:00 EST", "UTC", "2027-01-04T14:00:00.000Z"],
    ["0050-01-04T09:00:00Z", "UTC", "0050-01-04T09:00:00.000Z"],
  ])("reads %s in %s", (words, zone, instant) => {
    expect(iso(words, zone)).toBe(instant);
  });

  it.each([
    "",
    "soon",
    "2027",
    "2027-01",
    "2027-02-30",
    "2027-01-04T25:61:00Z",
    "2027-01-04T24:01:00Z",
    "2027-01-04T09:00+99:00",
    "2027-01/04",
    "Marchember 4, 2011",
    "4 2011",
    "13:00 pm",
    "2027-01-04 13:00 pm",
    "9".repeat(100_000),
  ])("does not read %j", (words) => {
    expect(readInstant(words, "UTC")).toBeNull();
  });

  it("is true of every hour of a year in every zone: a day begins at the first instant that has its date", () => {
    const zones = [
      "Europe/Lisbon",
      "America/Sao_Paulo",
      "Australia/Lord_Howe",
      "Asia/Tehran",
      "Africa/Casablanca",
    ];
    for (const timeZone of zones) {
      const clock = new Intl.DateTimeFormat("sv-SE", {
        timeZone,
        year: "numeric",
        month: "2-digit",
        day: "2-digit",
      });
      for (let day = Date.UTC(2018, 0, 1); day < Date.UTC(2019, 0, 1); day += 86_400_000) {
        const written = new Date(day).toISOString().slice(0, 10);
        const begins = readInstant(written, timeZone) ?? Number.NaN;
        expect([timeZone, written, clock.format(begins), clock.format(begins - 1) < written]).toEqual([
          timeZone,
          written,
          written,
          true,
        ]);
      }
    }
  });
});

describe("isTimeZone", () => {
  it.each(["UTC", "Asia/Shanghai", "America/Argentina/Buenos_Aires"])("holds for %s", (zone) => {
    expect(isTimeZone(zone)).toBe(true);
  });
  it.each(["", "Asia/Shangai", "+08:00", "Mars/Olympus", "local", "GMT+8"])(
    "does not hold for %j",
    (zone) => {
      expect(isTimeZone(zone)).toBe(false);
    },
  );
});
