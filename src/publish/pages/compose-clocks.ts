import type { Article } from "../../archive/article.ts";
import { type Clock, readClocks } from "../../archive/clocks.ts";
import { section, textCell } from "../cells.ts";
import { formatDate } from "../format-date.ts";
import type { SheetSection } from "../view-parts.ts";

const CLOCK_NAMES: Readonly<Record<Clock, readonly [name: string, says: string]>> = {
  event: ["What it tells of", "the dates its text prints"],
  published: ["Published", "as the source or the desk gives it"],
  updated: ["Updated", "by its publisher"],
  captured: ["Taken in", "by the archive or from the source"],
};

/** As many dates of events as stand in one line; the panel has them all. */
const MOST_SHOWN = 12;

/** What each of an article's four clocks says; none where only one of them is known. */
export function clocksSection(article: Article): readonly SheetSection[] {
  const readings = readClocks(article);
  const clocks = [...new Set(readings.map(({ clock }) => clock))];
  if (clocks.length < 2) return [];
  return [
    section("clocks", "Four clocks, kept apart", {
      columns: ["Clock", "Says"],
      rows: clocks.map((clock) => {
        const dates = readings
          .filter((reading) => reading.clock === clock)
          .map(({ edtf }) => formatDate(edtf));
        const more = dates.length > MOST_SHOWN ? ` and ${dates.length - MOST_SHOWN} more` : "";
        const [name, says] = CLOCK_NAMES[clock];
        return [textCell(name, says), textCell(dates.slice(0, MOST_SHOWN).join("; ") + more)];
      }),
    }),
  ];
}
