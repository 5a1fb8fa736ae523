import {
  forceCollide,
  forceLink,
  forceManyBody,
  forceSimulation,
  forceX,
  forceY,
  type SimulationNodeDatum,
} from "d3-force";
import type { Entity, Graph } from "../archive/archive.ts";
import type { EntityId } from "../authority/authority-record.ts";
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
    .force("collide", forceCollide(34))
    .stop()
    .tick(STEPS);
  const xs = placed.map(({ x = 0 }) => x);
  const ys = placed.map(({ y = 0 }) => y);
  const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
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

function draw({ graph, entities, hrefOf }: Drawing, places: Places, height: number): string {
  const at = (id: EntityId): readonly [number, number] => places.get(id) ?? [0, 0];
  const most = Math.max(...graph.edges.map(({ sentences }) => sentences));
  const lines = graph.edges.map(({ from, to, sentences }) => {
    const [[x1, y1], [x2, y2]] = [at(from), at(to)];
    return `<line x1="${x1}" y1="${y1}" x2="${x2}" y2="${y2}" stroke-width="${round(0.8 + (3 * sentences) / most)}"/>`;
  });
  const names = graph.nodes.map((id) => {
    const [x, y] = at(id);
    const entity = entities.get(id);
    const name = entity?.name ?? id;
    const label = name.length > 28 ? `${name.slice(0, 26).trimEnd()}…` : name;
    return `<a href="${escapeXml(hrefOf(id))}"><title>${escapeXml(name)}</title><circle class="${entity?.kind ?? ""}" cx="${x}" cy="${y}" r="4.5"/><text x="${x}" y="${round(y - 8)}">${escapeXml(label)}</text></a>`;
  });
  return `<svg class="graph" viewBox="0 0 ${WIDTH} ${height}" role="group" aria-label="Who is named together; the table below says the same"><g class="bonds">${lines.join("")}</g>${names.join("")}</svg>`;
}
