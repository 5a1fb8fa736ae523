import type { Entity } from "../../archive/entity.ts";
import { composeEntityTimeline } from "../../archive/entity-timeline.ts";
import { joinedEntity } from "../../archive/joined-entity.ts";
import { figuresIn } from "../../archive/sentence-content.ts";
import { sentenceHolding } from "../../archive/sentence-holding.ts";
import type { EntityId } from "../../authority/authority-record.ts";
import { articleCell, entityCell, saidCell, section, sentencesCell, textCell } from "../cells.ts";
import { drawTimeline } from "../draw-timeline.ts";
import { formatDate } from "../format-date.ts";
import { formatMention } from "../format-figure.ts";
import type { Desk } from "../frame.ts";
import { KIND_NAMES } from "../kind-names.ts";
import type { SheetSection } from "../view-parts.ts";

const MOST_NAMED = 24;
const MOST_FIGURES = 40;
const MOST_DATES = 40;

/** Who and what the articles of a topic name most, people and organisations. */
function namedSection(desk: Desk, topic: Entity): readonly SheetSection[] {
  const counts = new Map<EntityId, number>();
  for (const { names } of topic.articles)
    for (const id of new Set(names.map(({ resolution }) => joinedEntity(resolution))))
      if (id?.startsWith("person/") || id?.startsWith("organisation/"))
        counts.set(id, (counts.get(id) ?? 0) + 1);
  const most = [...counts].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1)).slice(0, MOST_NAMED);
  return most.length === 0
    ? []
    : [
        section("named", "People and organisations", {
          columns: ["Name", "Kind", "#Articles"],
          rows: most.map(([id, count]) => {
            const kind = desk.archive.entities.get(id)?.kind;
            return [
              entityCell(desk, id),
              textCell(kind === undefined ? "" : KIND_NAMES[kind].one),
              textCell(String(count)),
            ];
          }),
        }),
      ];
}

/** The figures of the sentences that show the topic. */
function figuresSection(desk: Desk, topic: Entity): readonly SheetSection[] {
  const seen = new Set<unknown>();
  const figures = topic.appearances.flatMap(({ article, sentence }) =>
    figuresIn(article, sentence).flatMap((figure) => {
      if (seen.has(figure)) return [];
      seen.add(figure);
      return [{ article, figure, sentence: sentenceHolding(article.mentions.sentences, figure.start) }];
    }),
  );
  return figures.length === 0
    ? []
    : [
        section("figures", "Figures", {
          notes: ["Those of the sentences that speak of it in its own words."],
          columns: ["Figure", "Read as", "Sentence"],
          rows: figures
            .slice(0, MOST_FIGURES)
            .map(({ article, figure, sentence }) => [
              saidCell(desk, { article, sentence, span: figure }),
              textCell(formatMention(figure, article.document.text)),
              sentencesCell(desk, [{ article, sentence, span: figure }]),
            ]),
        }),
      ];
}

function timeSection(desk: Desk, topic: Entity): readonly SheetSection[] {
  const dated = composeEntityTimeline(topic).slice(0, MOST_DATES);
  return dated.length === 0
    ? []
    : [
        section("time", "In time", {
          svg: dated.length > 1 ? drawTimeline(dated) : null,
          columns: ["Date", "Sentence", "Article"],
          rows: dated.map(({ article, sentence, mention, edtf }) => [
            textCell(formatDate(edtf), mention.value.from),
            sentencesCell(desk, [{ article, sentence, span: mention }]),
            articleCell(desk, article),
          ]),
        }),
      ];
}

/** What the articles of a topic say of it together: who is named, which figures, when. */
export function topicNotes(desk: Desk, topic: Entity): readonly SheetSection[] {
  return [...namedSection(desk, topic), ...figuresSection(desk, topic), ...timeSection(desk, topic)];
}
