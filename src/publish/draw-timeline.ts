import { scaleUtc } from "d3-scale";
import type { DatedMention } from "../archive/archive.ts";
import { largestOf, smallestOf } from "../text/largest-of.ts";
import { escapeXml } from "./escape-xml.ts";
import { formatDate } from "./format-date.ts";

const WIDTH = 720;
const ROW = 14;
const EDGE = { left: 12, right: 12, top: 10, bottom: 26 };
const DAY = 86_400_000;
/** A bar is never thinner, so that one day in a decade is seen. */
const THINNEST = 5;

const timeOf = (day: string): number => Date.parse(`${day}T00:00:00Z`);
const round = (value: number): number => Math.round(value * 10) / 10;

/**
 * Draws dates as bars over all the days they can mean, a side that is open drawn to the edge with an arrow; the list
 * beside it says the same in words, so the drawing is one picture to who does not see it. Null where none has a day.
 */
export function drawTimeline(dated: readonly DatedMention[]): string | null {
  const ends = dated.flatMap(({ earliest, latest }) =>
    [earliest, latest].filter((day) => day !== null).map(timeOf),
  );
  if (ends.length === 0) return null;
  const [first, last] = [smallestOf(ends), largestOf(ends) + DAY];
  const margin = Math.max((last - first) * 0.05, 20 * DAY);
  const scale = scaleUtc([first - margin, last + margin], [EDGE.left, WIDTH - EDGE.right]);
  const bottom = EDGE.top + dated.length * ROW;
  const bars = dated.map(({ earliest, latest, edtf }, at) => {
    const from = earliest === null ? EDGE.left : scale(timeOf(earliest));
    const to = latest === null ? WIDTH - EDGE.right : scale(timeOf(latest) + DAY);
    const y = EDGE.top + at * ROW;
    const isOpen = earliest === null || latest === null;
    const label = `<title>${escapeXml(formatDate(edtf))}</title>`;
    return `<rect class="${isOpen ? "span open" : "span"}" x="${round(from)}" y="${y}" width="${round(Math.max(to - from, THINNEST))}" height="${ROW - 6}" rx="2">${label}</rect>`;
  });
  const ticks = scale.ticks(6).map((tick) => {
    const x = round(scale(tick));
    return `<line class="tick" x1="${x}" x2="${x}" y1="${EDGE.top - 4}" y2="${bottom}"/><text x="${x}" y="${bottom + 16}">${escapeXml(formatDate(tick.toISOString().slice(0, 7)))}</text>`;
  });
  return `<svg class="timeline" viewBox="0 0 ${WIDTH} ${bottom + EDGE.bottom}" role="img" aria-label="The dates listed here, drawn in time">${ticks.join("")}${bars.join("")}</svg>`;
}
