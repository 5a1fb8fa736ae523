import type { EntityId } from "../authority/authority-record.ts";
import { pairKey } from "../authority/identity.ts";
import type { Graph, GraphEdge } from "./archive.ts";
import type { Entity } from "./entity.ts";

/** As many edges, and as many companions of one entity, as one drawing can show. */
const MOST_EDGES = 70;
const MOST_ROUND_ONE = 14;
/** As many bonds of its companions with one another. */
const MOST_AMONG_OTHERS = 16;
const KINDS: ReadonlySet<string> = new Set(["person", "organisation", "place"]);

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
const byStrength = (a: GraphEdge, b: GraphEdge): number =>
  b.articles - a.articles || b.sentences - a.sentences || compare(a.from, b.from) || compare(a.to, b.to);

/** Every pair of companions among some entities, once, strongest first. */
function edgesAmong(entities: readonly Entity[]): readonly GraphEdge[] {
  const among = new Set(entities.map(({ id }) => id));
  const edges = new Map<string, GraphEdge>();
  for (const { id, companions } of entities)
    for (const { entity, sentences, articles } of companions) {
      if (!among.has(entity)) continue;
      const [from, to] = id < entity ? [id, entity] : [entity, id];
      edges.set(pairKey(from, to), { from, to, sentences, articles });
    }
  return [...edges.values()].sort(byStrength);
}

function graphOf(edges: readonly GraphEdge[]): Graph {
  const nodes = new Set(edges.flatMap(({ from, to }) => [from, to]));
  return { nodes: [...nodes].sort(), edges };
}

/** The archive's strongest bonds of people, organisations and places: pairs named in one sentence, at most 70. */
export function composeGraph(entities: ReadonlyMap<EntityId, Entity>): Graph {
  const named = [...entities.values()].filter(({ kind }) => KINDS.has(kind));
  return graphOf(edgesAmong(named).slice(0, MOST_EDGES));
}

/** An entity with its strongest companions: its own bonds first, then the strongest of theirs with one another. */
export function composeEntityGraph(entity: Entity, entities: ReadonlyMap<EntityId, Entity>): Graph {
  const round = entity.companions
    .slice(0, MOST_ROUND_ONE)
    .flatMap(({ entity: id }) => entities.get(id) ?? []);
  const edges = edgesAmong([entity, ...round].filter(({ kind }) => KINDS.has(kind)));
  const isOwn = ({ from, to }: GraphEdge): boolean => from === entity.id || to === entity.id;
  const others = edges.filter((edge) => !isOwn(edge));
  // Of many, those of one sentence alone are all alike: to draw some of them would be chance.
  const shown = others.length <= MOST_AMONG_OTHERS ? others : others.filter(({ sentences }) => sentences > 1);
  return graphOf([...edges.filter(isOwn), ...shown.slice(0, MOST_AMONG_OTHERS)]);
}
