import type { Graph } from "../../archive/archive.ts";
import type { Entity } from "../../archive/entity.ts";
import { composeEntityGraph } from "../../archive/graph.ts";
import { entityUrl, NETWORK_URL } from "../../archive/urls.ts";
import type { EntityId } from "../../authority/authority-record.ts";
import { entityCell, section, textCell } from "../cells.ts";
import { drawGraph, drawRound } from "../draw-graph.ts";
import type { Desk } from "../frame.ts";
import { counted } from "../kind-names.ts";
import type { SheetSection } from "../view-parts.ts";
import type { Page, SheetView } from "../views.ts";
import { composeSheet } from "./compose-sheet.ts";

/** A graph of fewer is said sooner in words. */
const ENOUGH_NODES = 3;

function bondsSection(desk: Desk, graph: Graph, heading: string, svg: string | null): SheetSection {
  return section("bonds", heading, {
    svg,
    columns: ["One", "The other", "#Sentences", "#Articles"],
    rows: graph.edges.map(({ from, to, sentences, articles }) => [
      entityCell(desk, from),
      entityCell(desk, to),
      textCell(String(sentences)),
      textCell(String(articles)),
    ]),
  });
}

const drawingOf = (desk: Desk, graph: Graph) => ({
  graph,
  entities: desk.archive.entities,
  hrefOf: (id: EntityId) => desk.href(entityUrl(id)),
});

/** Whom an entity is named together with, drawn, and the same as a table. */
export function entityBonds(desk: Desk, entity: Entity): readonly SheetSection[] {
  const graph = composeEntityGraph(entity, desk.archive.entities);
  return graph.nodes.length < ENOUGH_NODES
    ? []
    : [bondsSection(desk, graph, "Who is named together here", drawRound(entity.id, drawingOf(desk, graph)))];
}

/** The archive's strongest bonds. */
export function composeNetworkPages(desk: Desk): readonly Page<SheetView>[] {
  const { graph } = desk.archive;
  if (graph.nodes.length < ENOUGH_NODES) return [];
  return [
    composeSheet(
      desk,
      {
        url: NETWORK_URL,
        kicker: "Network",
        title: "Who is named together",
        introduction: `The ${counted(graph.edges.length, "strongest bond")} of people, organisations and places: pairs named in one sentence.`,
      },
      () => [bondsSection(desk, graph, "Bonds", drawGraph(drawingOf(desk, graph)))],
    ),
  ];
}
