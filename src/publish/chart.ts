import { UTCDate } from "@date-fns/utc";
import { scaleLinear, scaleUtc } from "d3-scale";
import { line } from "d3-shape";
import { format } from "date-fns";
import type { FigureSeries, SeriesPoint } from "../archive/series.ts";
import { dayRangeOf } from "../text/edtf.ts";
import { largestOf, smallestOf } from "../text/largest-of.ts";
import { escapeXml } from "./escape-xml.ts";
import { formatDate } from "./format-date.ts";
import { formatNumber, formatOrdinal, printedNumber } from "./format-figure.ts";

const WIDTH = 720;
const HEIGHT = 340;
const EDGE = { top: 34, right: 28, bottom: 40, left: 74 };
const DAY = 86400000;
const MOST_LABELS = 14;
/** In characters: longer words would run into the next point. */
const LONGEST_LABEL = 22;

const SCALES: readonly (readonly [number, string])[] = [
  [1e12, "tn"],
  [1e9, "bn"],
  [1e6, "m"],
];

/** A number short enough for an axis: `530 bn`, `16,000`. */
export function formatTick(value: number): string {
  const scale = SCALES.find(([size]) => Math.abs(value) >= size);
  if (scale === undefined) return formatNumber(Number(value.toPrecision(6)));
  return `${formatNumber(Number((value / scale[0]).toPrecision(4)))} ${scale[1]}`;
}

/** A point with its place in time (milliseconds, an open side null) and the value it is drawn at. */
interface Plotted {
  readonly point: SeriesPoint;
  readonly from: number | null;
  readonly to: number | null;
  readonly value: number;
}

const timeOf = (day: string | null): number | null => (day === null ? null : Date.parse(`${day}T00:00:00Z`));

function plot(point: SeriesPoint): readonly Plotted[] {
  const range = point.date === null ? null : dayRangeOf(point.date);
  const value = point.low ?? point.high;
  if (range === null || value === null) return [];
  const to = timeOf(range.latest);
  return [{ point, from: timeOf(range.earliest), to: to === null ? null : to + DAY, value }];
}

/** Where a point stands on the line of time: the middle of what is known, or the end that is known. */
const middle = ({ from, to }: Plotted): number =>
  from === null ? (to ?? 0) : to === null ? from : (from + to) / 2;

function timeDomain(points: readonly Plotted[]): [number, number] {
  const ends = points.flatMap(({ from, to }) => [from ?? [], to ?? []]).flat();
  const first = smallestOf(ends);
  const last = largestOf(ends);
  const margin = Math.max((last - first) * 0.06, 45 * DAY);
  return [first - margin, last + margin];
}

function valueDomain(points: readonly Plotted[]): [number, number] {
  const values = points.flatMap(({ point: { low, high } }) => [low ?? [], high ?? []].flat());
  const top = largestOf(values, 0);
  const bottom = smallestOf(values, 0);
  return [bottom, top === bottom ? top + 1 : top + (top - bottom) * 0.12];
}

const round = (value: number): string => String(Math.round(value * 10) / 10);

const SIGN = {
  exact: "",
  about: "≈",
  "at-least": "≥",
  "more-than": ">",
  "at-most": "≤",
  "less-than": "<",
  nearly: "nearly ",
  between: "",
};

/** A point as its article prints it; a longer print in short. */
function label({ point, value }: Plotted): string {
  const { quantity } = point.figure.mention;
  const unit = quantity.unit === "%" ? "%" : "";
  const isRange = point.low !== null && point.high !== null && point.low !== point.high;
  const { article, mention } = point.figure;
  const words = printedNumber(article.document.text.slice(mention.start, mention.end));
  if (words.length <= LONGEST_LABEL) return SIGN[quantity.bound] + words;
  if (quantity.figureKind === "ordinal") return formatOrdinal(value);
  const number = isRange ? `${formatTick(point.low)}–${formatTick(point.high)}` : formatTick(value);
  return SIGN[quantity.bound] + number + unit;
}

/** The scopes of a series in the order of their points: each is drawn in a colour and a mark of its own. */
export function scopesOf({ points }: FigureSeries): readonly string[] {
  return [...new Set(points.map(({ scope }) => scope))];
}

interface Scales {
  readonly x: (time: number) => number;
  readonly y: (value: number) => number;
}

/** The mark of a point: filled where exact, open where about; an arrow to the side its words leave open. */
function drawPoint(plotted: Plotted, { x, y }: Scales, scope: number, isLabelled: boolean): string {
  const { point, from, to, value } = plotted;
  const { low, high } = point;
  const at = x(middle(plotted));
  const height = y(value);
  const left = from === null ? EDGE.left : x(from);
  const right = to === null ? WIDTH - EDGE.right : x(to);
  const parts: string[] = [];
  if (right - left > 8) {
    const kind = from === null || to === null ? "when open" : "when";
    parts.push(
      `<line class="${kind}" x1="${round(left)}" x2="${round(right)}" y1="${round(height)}" y2="${round(height)}"/>`,
    );
  }
  if (low === null || high === null) {
    const tip = height + (high === null ? -26 : 26);
    const back = tip + (high === null ? 7 : -7);
    parts.push(
      `<path class="bound" d="M${round(at)},${round(height)}V${round(tip)}M${round(at - 4)},${round(back)}L${round(at)},${round(tip)}L${round(at + 4)},${round(back)}"/>`,
    );
  } else if (low !== high) {
    parts.push(`<path class="bound" d="M${round(at)},${round(y(low))}V${round(y(high))}"/>`);
  }
  const isOpen = point.figure.mention.quantity.bound === "about";
  parts.push(
    `<circle class="${isOpen ? "dot about" : "dot"}" cx="${round(at)}" cy="${round(height)}" r="4.5"/>`,
  );
  if (isLabelled) {
    const above = low === null ? -10 : high === null ? -34 : -12;
    const anchor = at > WIDTH - 110 ? "end" : at < EDGE.left + 40 ? "start" : "middle";
    parts.push(
      `<text class="value" x="${round(at)}" y="${round(height + above)}" text-anchor="${anchor}">${escapeXml(label(plotted))}</text>`,
    );
  }
  return `<g class="scope-${scope % 4}">${parts.join("")}</g>`;
}

function drawAxes({ x, y }: Scales, times: readonly Date[], values: readonly number[], unit: string): string {
  const isLong = (times.at(-1)?.getTime() ?? 0) - (times[0]?.getTime() ?? 0) > 2 * 365 * DAY;
  const rows = values.map(
    (value) =>
      `<line class="grid" x1="${EDGE.left}" x2="${WIDTH - EDGE.right}" y1="${round(y(value))}" y2="${round(y(value))}"/><text class="tick" x="${EDGE.left - 8}" y="${round(y(value) + 4)}" text-anchor="end">${escapeXml(formatTick(value))}</text>`,
  );
  const columns = times.map((time) => {
    const at = round(x(time.getTime()));
    const day = time.toISOString();
    const words = isLong ? day.slice(0, 4) : format(new UTCDate(time), "MMM y");
    return `<line class="mark" x1="${at}" x2="${at}" y1="${HEIGHT - EDGE.bottom}" y2="${HEIGHT - EDGE.bottom + 5}"/><text class="tick" x="${at}" y="${HEIGHT - EDGE.bottom + 20}" text-anchor="middle">${words}</text>`;
  });
  const base = `<line class="axis" x1="${EDGE.left}" x2="${WIDTH - EDGE.right}" y1="${HEIGHT - EDGE.bottom}" y2="${HEIGHT - EDGE.bottom}"/>`;
  const heading = `<text class="tick" x="${EDGE.left - 8}" y="14" text-anchor="end">${escapeXml(unit)}</text>`;
  return `<g aria-hidden="true">${rows.join("")}${base}${columns.join("")}${heading}</g>`;
}

/** The stretches of points that a line joins: one after another, of one scope, each with a value on both sides. */
export function joinedPoints<T extends { readonly point: SeriesPoint }>(
  points: readonly T[],
  scope: string,
): readonly (readonly T[])[] {
  const stretches: T[][] = [[]];
  for (const plotted of points) {
    const { low, high } = plotted.point;
    if (plotted.point.scope !== scope) continue;
    // A bound is where the value is not: no line leads to it or from it.
    if (low === null || high === null) stretches.push([]);
    else stretches.at(-1)?.push(plotted);
  }
  return stretches.filter((stretch) => stretch.length > 1);
}

function drawLines(
  points: readonly Plotted[],
  scopes: readonly string[],
  path: (stretch: readonly Plotted[]) => string | null,
): string {
  return scopes
    .flatMap((scope, number) =>
      joinedPoints(points, scope).map(
        (stretch) => `<path class="line scope-${number % 4}" d="${path(stretch) ?? ""}"/>`,
      ),
    )
    .join("");
}

/**
 * Draws a series as an SVG image: bounds as arrows, uncertain dates as bars, lines only between points of one scope.
 * The page prints the same points as a table. Null where no point has both a date and a value.
 */
export function composeChart(series: FigureSeries): string | null {
  const points = series.points.flatMap(plot);
  if (points.length === 0) return null;
  const time = scaleUtc(timeDomain(points), [EDGE.left, WIDTH - EDGE.right]);
  const value = scaleLinear(valueDomain(points), [HEIGHT - EDGE.bottom, EDGE.top]).nice(5);
  const scales: Scales = { x: (at) => time(at), y: (at) => value(at) };
  const scopes = scopesOf(series);
  const path = line<Plotted>(
    (plotted) => scales.x(middle(plotted)),
    ({ value: at }) => scales.y(at),
  ).digits(1);
  const lines = drawLines(points, scopes, (stretch) => path([...stretch]));
  const marks = points.map((plotted) =>
    drawPoint(plotted, scales, scopes.indexOf(plotted.point.scope), points.length <= MOST_LABELS),
  );
  const title = `<title id="chart-title">${escapeXml(series.label)}</title>`;
  const said = points
    .map((plotted) => `${label(plotted)} (${formatDate(plotted.point.date ?? "")})`)
    .join("; ");
  const desc = `<desc id="chart-desc">${escapeXml(`${series.unit}: ${said}. The table holds the same points.`)}</desc>`;
  const axes = drawAxes(scales, time.ticks(4), value.ticks(5), series.unit);
  return `<svg class="chart" role="img" aria-labelledby="chart-title chart-desc" viewBox="0 0 ${WIDTH} ${HEIGHT}" xmlns="http://www.w3.org/2000/svg">${title}${desc}${axes}${lines}${marks.join("")}</svg>`;
}

const SPARK = { width: 150, height: 44, edge: 6 };

/** A series as a small line without axes, to stand beside its words; empty where fewer than two points can be drawn. */
export function composeSparkline(series: FigureSeries): string {
  const points = series.points.flatMap(plot);
  if (points.length < 2) return "";
  const { width, height, edge } = SPARK;
  const x = scaleUtc(timeDomain(points), [edge, width - edge]);
  const y = scaleLinear(valueDomain(points), [height - edge, edge]);
  const path = line<Plotted>(
    (plotted) => x(middle(plotted)),
    ({ value }) => y(value),
  ).digits(1);
  const scopes = scopesOf(series);
  const lines = drawLines(points, scopes, (stretch) => path([...stretch]));
  const dots = points.map(
    (plotted) =>
      `<circle class="dot scope-${scopes.indexOf(plotted.point.scope) % 4}" cx="${round(x(middle(plotted)))}" cy="${round(y(plotted.value))}" r="2.5"/>`,
  );
  return `<svg class="sparkline" aria-hidden="true" focusable="false" viewBox="0 0 ${width} ${height}" xmlns="http://www.w3.org/2000/svg">${lines}${dots.join("")}</svg>`;
}
