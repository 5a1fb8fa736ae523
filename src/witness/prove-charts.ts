import { squeeze } from "./bones.ts";
import {
  attributeOf,
  byClass,
  byTag,
  type Element,
  findAll,
  findFirst,
  hasClass,
  isElement,
} from "./html-tree.ts";
import {
  around,
  cover,
  disproveAt,
  hrefIn,
  linksIn,
  type PageProof,
  placeOfHref,
  wordsIn,
} from "./page-proof.ts";
import { candidatesIn } from "./prove-values.ts";
import { type DayRange, readPrintedDate, sameRange } from "./read-dates.ts";
import { readNumbers } from "./read-numbers.ts";
import type { FigureRecord } from "./site-model.ts";

const DAY = 86_400_000;
const numberIn = (element: Element, name: string): number => Number(attributeOf(element, name) ?? "NaN");
const timeOf = (day: string): number => Date.parse(`${day}T00:00:00Z`);

/** A line through what an axis prints: what stands at a place of a drawing. */
type Axis = (place: number) => number;

/** Something that stands at a place of an axis. */
interface Mark {
  readonly at: number;
  readonly value: number;
}

/**
 * The axis through its first and last tick; null where the drawing has no two, or prints one day at two places, as it does
 * where it has ticks within a month. Every other tick must lie on it.
 */
function axisOf(marks: readonly Mark[], proof: PageProof): Axis | null {
  const ticks = [...marks].sort((one, other) => one.at - other.at);
  const [first, last] = [ticks[0], ticks.at(-1)];
  if (first === undefined || last === undefined || first.at === last.at || first.value === last.value)
    return null;
  if (new Set(ticks.map(({ value }) => value)).size < ticks.length) return null;
  const slope = (last.value - first.value) / (last.at - first.at);
  const axis: Axis = (place) => first.value + (place - first.at) * slope;
  const most = Math.abs(slope) * 6;
  for (const { at, value } of ticks)
    if (Math.abs(axis(at) - value) > most)
      disproveAt(proof, "the ticks of an axis are not evenly spaced", String(value), String(axis(at)));
  return axis;
}

/** `300 bn`, `16,000`, `−5`. */
function tickValue(words: string): number | null {
  const sign = /^[−-]/.test(words) ? -1 : 1;
  const value = readNumbers(words.replace(/^[−-]/, ""))[0]?.[0];
  return value === undefined ? null : sign * value;
}

interface DrawnPoint {
  readonly figures: readonly FigureRecord[];
  readonly date: DayRange | null;
  readonly scope: string;
}

/** The points that the table under a chart lists, in its order: each by its sentence and the date it prints. */
function pointsOf(proof: PageProof): readonly DrawnPoint[] {
  const table = findFirst(proof.root, byClass("series-table"));
  if (table === null) return [];
  return findAll(table, byTag("tr")).flatMap((row) => {
    const head = row.childNodes.filter(isElement)[0];
    if (head === undefined || attributeOf(head, "scope") !== "row") return [];
    const words = squeeze(
      head.childNodes
        .filter((child) => !isElement(child) || !hasClass(child, "note"))
        .map((child) => ("value" in child ? child.value : wordsIn(child)))
        .join(""),
    );
    const scope = row.childNodes.filter(isElement)[3];
    return [
      {
        figures: candidatesIn(proof, row).figures,
        date: readPrintedDate(words),
        scope: scope === undefined ? "" : wordsIn(scope),
      },
    ];
  });
}

const valuesOf = ({ value }: FigureRecord): readonly number[] =>
  value === null ? [] : typeof value === "number" ? [value] : value;

/** The scopes a chart draws, as its legend names them; null where it names none. */
function legendOf(proof: PageProof): ReadonlySet<string> | null {
  const legend = findFirst(proof.root, byClass("legend"));
  if (legend === null) return null;
  return new Set(findAll(legend, byTag("li")).map((item) => wordsIn(item).replace(/^scope not said$/, "")));
}

/** Proves the chart of a series: every point stands where its value and its day put it on the axes the chart prints. */
export function proveChart(proof: PageProof): void {
  const chart = findFirst(proof.root, (element) => element.tagName === "svg" && hasClass(element, "chart"));
  if (chart === null) return;
  const ticks = findAll(chart, (element) => element.tagName === "text" && hasClass(element, "tick"));
  const isEnd = (element: Element): boolean => attributeOf(element, "text-anchor") === "end";
  const levels = ticks.filter(isEnd).flatMap((tick) => {
    const value = tickValue(wordsIn(tick));
    return value === null || numberIn(tick, "y") < 20 ? [] : [{ at: numberIn(tick, "y") - 4, value }];
  });
  const times = ticks
    .filter((tick) => !isEnd(tick))
    .flatMap((tick) => {
      const range = readPrintedDate(wordsIn(tick));
      return range?.earliest == null ? [] : [{ at: numberIn(tick, "x"), value: timeOf(range.earliest) }];
    });
  const [height, time] = [axisOf(levels, proof), axisOf(times, proof)];
  if ((height !== null && height(0) < height(1)) || (time !== null && time(0) > time(1)))
    disproveAt(proof, "an axis runs the wrong way", wordsIn(chart), "");
  // Points of another scope stand in the table alone.
  const legend = legendOf(proof);
  const points = pointsOf(proof).filter(
    ({ date, figures, scope }) =>
      date !== null && figures.some(({ value }) => value !== null) && (legend === null || legend.has(scope)),
  );
  const dots = findAll(chart, (element) => element.tagName === "circle" && hasClass(element, "dot"));
  if (dots.length !== points.length && points.length <= 300 && proof.site.isWhole)
    disproveAt(
      proof,
      "a chart draws another number of points than its table lists",
      String(dots.length),
      String(points.length),
    );
  const labels = findAll(chart, (element) => element.tagName === "text" && hasClass(element, "value"));
  dots.forEach((dot, at) => {
    const point = points[at];
    if (point === undefined) return;
    proveDot(proof, { dot, point, height, time });
    const label = labels[at];
    if (label !== undefined) proveLabel(proof, wordsIn(label), point);
  });
  const told = findFirst(chart, byTag("desc"));
  if (told !== null) proveDescription(proof, wordsIn(told), points);
  cover(proof, chart);
}

interface Dot {
  readonly dot: Element;
  readonly point: DrawnPoint;
  readonly height: Axis | null;
  readonly time: Axis | null;
}

function proveDot(proof: PageProof, { dot, point, height, time }: Dot): void {
  if (height !== null) {
    const drawn = height(numberIn(dot, "cy"));
    // As wide as a tenth of a pixel and the rounding of the ticks leave it.
    const slack = Math.abs(height(1) - height(0)) * 0.6;
    const wanted = point.figures.flatMap(valuesOf);
    if (wanted.some((value) => Math.abs(value - drawn) <= slack)) proof.verdict.prove("height of a point");
    else
      disproveAt(
        proof,
        "a point stands at another height than its figure has",
        drawn.toPrecision(6),
        wanted.join(", "),
      );
  }
  const { date } = point;
  if (time === null || date === null) return;
  const drawn = time(numberIn(dot, "cx"));
  const slack = Math.abs(time(1) - time(0)) * 3 + 3 * DAY;
  const from = date.earliest === null ? null : timeOf(date.earliest);
  const to = date.latest === null ? null : timeOf(date.latest) + DAY;
  const isRight =
    (from === null || drawn >= from - slack) &&
    (to === null || drawn <= to + slack) &&
    (from !== null && to === null ? drawn <= from + slack : true);
  if (isRight) proof.verdict.prove("time of a point");
  else
    disproveAt(
      proof,
      "a point stands at another day than its figure has",
      new Date(drawn).toISOString().slice(0, 10),
      `${date.earliest}/${date.latest}`,
    );
}

const SIGNS: Readonly<Record<string, string>> = {
  "≈": "about",
  "≥": "at-least",
  ">": "more-than",
  "≤": "at-most",
  "<": "less-than",
};

/** A label beside a point: `>10,000`, `nearly 16,000`, `343.8 bn`, rounded to four digits. */
function proveLabel(proof: PageProof, words: string, { figures }: DrawnPoint): void {
  const sign = SIGNS[words[0] ?? ""] ?? (words.startsWith("nearly ") ? "nearly" : "exact");
  const numbers = readNumbers(words.replace(/^(?:[≈≥>≤<−-]|nearly )/, "")).flat();
  const isRight = figures.some((figure) => {
    const isBound = sign === figure.bound || (sign === "exact" && figure.bound === "between");
    return (
      isBound &&
      valuesOf(figure).every((value) =>
        numbers.some((number) => Math.abs(number - Math.abs(value)) <= Math.abs(value) * 5.1e-4),
      )
    );
  });
  if (isRight) proof.verdict.prove("label of a point");
  else
    disproveAt(
      proof,
      "a label of a chart is not its figure",
      words,
      figures.map(({ bound, value }) => `${bound} ${value}`).join("; "),
    );
}

/** `CNY: 343.8 bn (January–May 2022); … The table holds the same points.` */
function proveDescription(proof: PageProof, words: string, points: readonly DrawnPoint[]): void {
  const list = words.replace(/^[^:]*: /, "").replace(/\. The table holds the same points\.$/, "");
  const told = list.split("; ");
  told.forEach((part, at) => {
    const open = part.indexOf(" (");
    const [label, date] =
      open > 0 && part.endsWith(")") ? [part.slice(0, open), part.slice(open + 2, -1)] : [];
    const point = points[at];
    if (label === undefined || point === undefined) return;
    proveLabel(proof, label, point);
    const printed = readPrintedDate(date ?? "");
    const isRight = printed !== null && point.date !== null && sameRange(printed, point.date);
    if (!isRight)
      disproveAt(
        proof,
        "the description of a chart dates a point otherwise than its table",
        part,
        `${point.date?.earliest}/${point.date?.latest}`,
      );
  });
}

/** Proves drawings of time: every bar has the day of its line beside it, and lies where the axis puts that day. */
export function proveTimelines(proof: PageProof): void {
  for (const drawing of findAll(
    proof.root,
    (element) => element.tagName === "svg" && hasClass(element, "timeline"),
  )) {
    const times = findAll(drawing, byTag("text")).flatMap((tick) => {
      const range = readPrintedDate(wordsIn(tick));
      return range?.earliest == null ? [] : [{ at: numberIn(tick, "x"), value: timeOf(range.earliest) }];
    });
    const listed = datesBeside(proof, drawing);
    const starts = findAll(drawing, byTag("rect")).flatMap((bar): readonly Mark[] => {
      const earliest = barRange(bar)?.earliest;
      return earliest == null ? [] : [{ at: numberIn(bar, "x"), value: timeOf(earliest) }];
    });
    // Bars of one day begin at one place; where the ticks give no axis, the bars do.
    const time =
      axisOf(times, proof) ??
      axisOf([...new Map(starts.map((start) => [start.value, start])).values()], proof);
    for (const bar of findAll(drawing, byTag("rect"))) {
      const range = barRange(bar);
      if (range === null) continue;
      if (listed.length > 0 && !listed.some((one) => sameRange(one, range)))
        disproveAt(proof, "a bar is drawn for a day that no line beside it has", wordsIn(bar), "");
      else proof.verdict.prove("bar of a drawing");
      if (time === null || range.earliest === null) continue;
      const drawn = time(numberIn(bar, "x"));
      const slack = Math.abs(time(1) - time(0)) * 3 + 3 * DAY;
      if (Math.abs(drawn - timeOf(range.earliest)) > slack)
        disproveAt(
          proof,
          "a bar begins at another day than it is for",
          new Date(drawn).toISOString().slice(0, 10),
          range.earliest,
        );
      const end = range.latest === null ? null : time(numberIn(bar, "x") + numberIn(bar, "width"));
      // A bar is never thinner than can be seen.
      if (
        end !== null &&
        numberIn(bar, "width") > 5.05 &&
        Math.abs(end - timeOf(range.latest ?? "") - DAY) > slack
      )
        disproveAt(
          proof,
          "a bar ends at another day than it is for",
          new Date(end).toISOString().slice(0, 10),
          range.latest ?? "",
        );
    }
    cover(proof, drawing);
  }
}

function barRange(bar: Element): DayRange | null {
  const label = findFirst(bar, byTag("title"));
  return label === null ? null : readPrintedDate(wordsIn(label));
}

/** The dates of the list or table that says the same as a drawing: in its section, else on the whole page. */
function datesBeside(proof: PageProof, drawing: Element): readonly DayRange[] {
  const section =
    around(drawing, (up) => up.tagName === "section" && hasClass(up, "sheet-section")) ??
    findFirst(proof.root, byTag("main"));
  if (section === null) return [];
  const lines = findAll(
    section,
    (element) =>
      hasClass(element, "when") || attributeOf(element, "data-label") === "Date" || element.tagName === "td",
  );
  return lines.flatMap((line) => {
    const first = line.childNodes
      .map((child) =>
        "value" in child ? child.value : isElement(child) && !hasClass(child, "note") ? wordsIn(child) : "",
      )
      .join("");
    return readPrintedDate(first) ?? [];
  });
}

/** Proves a graph: every name leads to its own page, and there are as many bonds as the table beside it lists. */
export function proveGraphs(proof: PageProof): void {
  for (const graph of findAll(
    proof.root,
    (element) => element.tagName === "svg" && hasClass(element, "graph"),
  )) {
    const section = around(graph, (up) => hasClass(up, "sheet-section"));
    const bonds = findAll(graph, byTag("line"));
    const rows =
      section === null
        ? []
        : findAll(section, byTag("tr")).filter((row) => findFirst(row, byTag("td")) !== null);
    const isPaged = findFirst(proof.root, byClass("paging")) !== null;
    if (rows.length > 0 && !isPaged && bonds.length !== rows.length)
      disproveAt(
        proof,
        "a graph draws another number of bonds than its table lists",
        String(bonds.length),
        String(rows.length),
      );
    const at = new Map<string, string>();
    for (const link of linksIn(graph)) {
      const node = findFirst(link, byTag("circle"));
      const title = findFirst(link, byTag("title"));
      if (node !== null) at.set(`${attributeOf(node, "cx")} ${attributeOf(node, "cy")}`, hrefIn(link) ?? "");
      const entity = proof.site.entitiesByHref.get(hrefIn(link) ?? "");
      if (entity !== undefined && title !== null && wordsIn(title) !== entity.name)
        disproveAt(proof, "a node of a graph has another name than its page", wordsIn(title), entity.name);
      else proof.verdict.prove("node of a graph");
    }
    for (const bond of bonds) proveBond(proof, bond, at);
    cover(proof, graph);
  }
}

/** A bond joins two that some sentence names together. */
function proveBond(proof: PageProof, bond: Element, at: ReadonlyMap<string, string>): void {
  const ends = [
    at.get(`${attributeOf(bond, "x1")} ${attributeOf(bond, "y1")}`),
    at.get(`${attributeOf(bond, "x2")} ${attributeOf(bond, "y2")}`),
  ].map((href) => (href === undefined ? undefined : proof.site.entitiesByHref.get(href)));
  const [one, other] = ends;
  if (one === undefined || other === undefined) {
    disproveAt(proof, "a bond of a graph ends at no name", wordsIn(bond), "");
    return;
  }
  const together = proof.counts.sentences.get(one.id) ?? new Set();
  const isTold = [...(proof.counts.sentences.get(other.id) ?? [])].some((sentence) => together.has(sentence));
  if (isTold || !proof.site.isWhole) proof.verdict.prove("bond of a graph");
  else
    disproveAt(proof, "a graph joins two that no sentence names together", `${one.name} – ${other.name}`, "");
}

/** A point of a series: what it is of, and the value it is drawn at. */
export interface SeriesPoint {
  readonly scope: string;
  readonly value: number;
}

/** True where places on a drawing, from above, stand as values do. */
const goesAs = (heights: readonly number[], values: readonly number[]): boolean =>
  heights.length === values.length &&
  heights.every((height, at) =>
    heights.every((other, beside) => {
      const [one, two] = [values[at] ?? 0, values[beside] ?? 0];
      return one === two || Math.abs(height - other) < 0.11 || height < other === one > two;
    }),
  );

/** Proves the small line beside a series: it goes as the points of the series do, all of them or those of one scope. */
export function proveSparklines(
  proof: PageProof,
  pointsOfSeries: (href: string) => readonly SeriesPoint[],
): void {
  for (const spark of findAll(
    proof.root,
    (element) => element.tagName === "svg" && hasClass(element, "sparkline"),
  )) {
    const item = around(spark, byTag("li"));
    const link = item === null ? undefined : [...linksIn(item)][0];
    if (link === undefined || placeOfHref(proof, hrefIn(link) ?? "") !== null) continue;
    const wanted = pointsOfSeries(hrefIn(link) ?? "");
    const heights = findAll(spark, byTag("circle")).map((dot) => numberIn(dot, "cy"));
    const scopes = [null, ...new Set(wanted.map(({ scope }) => scope))];
    const isRight = scopes.some((own) =>
      goesAs(
        heights,
        wanted.filter(({ scope }) => own === null || scope === own).map(({ value }) => value),
      ),
    );
    if (isRight) proof.verdict.prove("small line of a series");
    else
      disproveAt(
        proof,
        "a small line does not go as its series does",
        heights.join(" "),
        wanted.map(({ value }) => value).join(" "),
      );
  }
}
