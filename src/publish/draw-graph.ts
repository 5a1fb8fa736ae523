import {
  forceCollide,
  forceLink,
  forceManyBody,
  forceSimulation,
  forceX,
  forceY,
  type SimulationNodeDatum,
} from "d3-force";
import type { Graph } from "../archive/archive.ts";
import type { Entity } from "../archive/entity.ts";
import type { EntityId } from "../authority/authority-record.ts";
import { largestOf, smallestOf } from "../text/largest-of.ts";
import { escapeXml } from "./escape-xml.ts";

const WIDTH = 960;
const STEPS = 300;
const MARGIN = 90;

interface Placed extends SimulationNodeDatum {
  readonly id: EntityId;
}

const round = (value: number): number => Math.round(value * 10) / 10;

/** A drawing as high as its nodes need. */
const heightFor = (nodes: number): number => Math.min(860, 240 + 14 * nodes);

/** Puts the nodes where their bonds pull them. The start is a circle in the order of the ids, so that every run ends alike. */
function layOut({ nodes, edges }: Graph, height: number): Places {
  const placed: Placed[] = nodes.map((id, at) => {
    const angle = (2 * Math.PI * at) / nodes.length;
    return { id, x: WIDTH / 2 + 300 * Math.cos(angle), y: height / 2 + 300 * Math.sin(angle) };
  });
  const links = edges.map(({ from, to, articles }) => ({ source: from, target: to, articles }));
  forceSimulation(placed)
    .force(
      "link",
      forceLink<Placed, (typeof links)[number]>(links)
        .id(({ id }) => id)
        .distance(70),
    )
    .force("charge", forceManyBody().strength(-420))
    // Pulls parts that no bond holds together towards the middle.
    .force("x", forceX(WIDTH / 2).strength(0.06))
    .force("y", forceY(height / 2).strength(0.1))
    .force("collide", forceCollide(40))
    .stop()
    .tick(STEPS);
  const xs = placed.map(({ x = 0 }) => x);
  const ys = placed.map(({ y = 0 }) => y);
  const [left, right, top, bottom] = [smallestOf(xs), largestOf(xs), smallestOf(ys), largestOf(ys)];
  const fitted = (value: number, low: number, high: number, size: number): number =>
    round(high === low ? size / 2 : MARGIN + ((value - low) / (high - low)) * (size - 2 * MARGIN));
  return new Map(
    placed.map(({ id, x = 0, y = 0 }) => [
      id,
      [fitted(x, left, right, WIDTH), fitted(y, top, bottom, height)],
    ]),
  );
}

type Places = ReadonlyMap<EntityId, readonly [x: number, y: number]>;

/** Puts one node in the middle and the others round it in the order given: no simulation, for there is one on every page. */
function layRound(centre: EntityId, nodes: readonly EntityId[], height: number): Places {
  const others = nodes.filter((id) => id !== centre);
  const places = new Map<EntityId, readonly [number, number]>([[centre, [WIDTH / 2, height / 2]]]);
  others.forEach((id, at) => {
    const angle = (2 * Math.PI * at) / others.length - Math.PI / 2;
    const x = WIDTH / 2 + (WIDTH / 2 - 1.5 * MARGIN) * Math.cos(angle);
    const y = height / 2 + (height / 2 - MARGIN / 2) * Math.sin(angle);
    places.set(id, [round(x), round(y)]);
  });
  return places;
}

interface Drawing {
  readonly graph: Graph;
  readonly entities: ReadonlyMap<EntityId, Entity>;
  readonly hrefOf: (id: EntityId) => string;
}

/**
 * Draws a graph as SVG, laid out by its bonds and the same in every build: the stronger a bond the wider its line. Every
 * name is a link. The same bonds stand in a table beside it. Null where there are no two nodes.
 */
export function drawGraph(drawing: Drawing): string | null {
  const height = heightFor(drawing.graph.nodes.length);
  return drawing.graph.nodes.length < 2 ? null : draw(drawing, layOut(drawing.graph, height), height);
}

/** Draws a graph round one of its nodes, in the same way. */
export function drawRound(centre: EntityId, drawing: Drawing): string | null {
  const height = heightFor(drawing.graph.nodes.length);
  return drawing.graph.nodes.length < 2
    ? null
    : draw(drawing, layRound(centre, drawing.graph.nodes, height), height);
}

/** What stands in a drawing: the middle of a box and half its sides. */
interface Box {
  readonly x: number;
  readonly y: number;
  readonly halfWidth: number;
  readonly halfHeight: number;
}

const RADIUS = 4.5;
// Of letters of 11 pixels; wide enough for most names.
const LETTER_WIDTH = 5.9;
const HALF_LINE = 7;

/** How much two boxes cover of each other. */
const shared = (a: Box, b: Box): number =>
  Math.max(0, a.halfWidth + b.halfWidth - Math.abs(a.x - b.x)) *
  Math.max(0, a.halfHeight + b.halfHeight - Math.abs(a.y - b.y));

/**
 * Finds each label the place beside its node where it covers least of what stands already: above, below, right, left.
 * Nodes with many bonds choose first. The answer is the middle of each label's line.
 */
function placeLabels(
  nodes: readonly { readonly id: EntityId; readonly label: string; readonly bonds: number }[],
  at: (id: EntityId) => readonly [number, number],
): Places {
  const taken: Box[] = nodes.map(({ id }) => {
    const [x, y] = at(id);
    return { x, y, halfWidth: RADIUS, halfHeight: RADIUS };
  });
  const chosen = new Map<EntityId, readonly [number, number]>();
  for (const { id, label } of [...nodes].sort((a, b) => b.bonds - a.bonds || (a.id < b.id ? -1 : 1))) {
    const [x, y] = at(id);
    const halfWidth = (label.length * LETTER_WIDTH) / 2;
    const beside = RADIUS + 4 + halfWidth;
    const boxes = [
      [x, y - 12],
      [x, y + 13],
      [x + beside, y],
      [x - beside, y],
      [x + halfWidth, y - 12],
      [x - halfWidth, y - 12],
      [x + halfWidth, y + 13],
      [x - halfWidth, y + 13],
    ].map(
      ([left = 0, top = 0]): Box => ({
        // Never over the edge.
        x: Math.min(Math.max(left, halfWidth), WIDTH - halfWidth),
        y: top,
        halfWidth,
        halfHeight: HALF_LINE,
      }),
    );
    let best = boxes[0];
    let least = Number.POSITIVE_INFINITY;
    for (const box of boxes) {
      const covered = taken.reduce((sum, other) => sum + shared(box, other), 0);
      if (covered < least) [best, least] = [box, covered];
      if (least === 0) break;
    }
    if (best === undefined) continue;
    taken.push(best);
    chosen.set(id, [round(best.x), round(best.y + 4)]);
  }
  return chosen;
}

const labelOf = (name: string): string => (name.length > 28 ? `${name.slice(0, 26).trimEnd()}…` : name);

function draw({ graph, entities, hrefOf }: Drawing, places: Places, height: number): string {
  const at = (id: EntityId): readonly [number, number] => places.get(id) ?? [0, 0];
  const most = largestOf(graph.edges.map(({ sentences }) => sentences));
  const bonds = new Map<EntityId, number>();
  for (const { from, to } of graph.edges)
    for (const id of [from, to]) bonds.set(id, (bonds.get(id) ?? 0) + 1);
  const lines = graph.edges.map(({ from, to, sentences }) => {
    const [[x1, y1], [x2, y2]] = [at(from), at(to)];
    return `<line x1="${x1}" y1="${y1}" x2="${x2}" y2="${y2}" stroke-width="${round(0.8 + (3 * sentences) / most)}"/>`;
  });
  const named = graph.nodes.map((id) => {
    const name = entities.get(id)?.name ?? id;
    return { id, name, label: labelOf(name), bonds: bonds.get(id) ?? 0 };
  });
  const labels = placeLabels(named, at);
  const names = named.map(({ id, name, label }) => {
    const [x, y] = at(id);
    const [left, base] = labels.get(id) ?? [x, y - 8];
    return `<a href="${escapeXml(hrefOf(id))}"><title>${escapeXml(name)}</title><circle class="${entities.get(id)?.kind ?? ""}" cx="${x}" cy="${y}" r="${RADIUS}"/><text x="${left}" y="${base}">${escapeXml(label)}</text></a>`;
  });
  return `<svg class="graph" viewBox="0 0 ${WIDTH} ${height}" role="group" aria-label="Who is named together; the table below says the same"><g class="bonds">${lines.join("")}</g>${names.join("")}</svg>`;
}
