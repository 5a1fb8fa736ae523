import type { Article } from "../../archive/article.ts";
import type { Entity } from "../../archive/entity.ts";
import { entityUrl, kindUrl } from "../../archive/urls.ts";
import type { EntityId } from "../../authority/authority-record.ts";
import { articleLine, composeExcerpt } from "../excerpt.ts";
import { composeView, type Desk } from "../frame.ts";
import { entityJsonLd } from "../json-ld.ts";
import { counted } from "../kind-names.ts";
import { newestFirst } from "../latest-articles.ts";
import { cutList, type ListPage } from "../page-list.ts";
import type { Page, TopicView } from "../views.ts";
import { factsOf, paragraphsOf } from "./compose-entity-pages.ts";
import { composeListPages } from "./compose-list-pages.ts";
import { topicNotes } from "./compose-topic-notes.ts";

/** As many sentences of evidence as stand under one article. */
const MOST_EVIDENCE = 5;

function composeTopicView(desk: Desk, topic: Entity, cut: ListPage<Article>, title: string): TopicView {
  const { page } = cut.paging;
  const note = paragraphsOf(topic.record?.note ?? "");
  return {
    ...composeView(desk, cut.url, {
      title,
      description: `${note[0] ?? topic.name} ${counted(topic.articles.length, "article")}.`,
      part: kindUrl("topic"),
      jsonLd: entityJsonLd(desk, topic),
      page,
      trail: [{ text: "Topics", href: desk.href(kindUrl("topic")) }],
    }),
    name: topic.name,
    note: page === 1 ? note : [],
    notes: page === 1 ? topicNotes(desk, topic) : [],
    isProvisional: topic.record === null,
    facts: page === 1 ? factsOf(desk, topic) : [],
    paging: cut.paging,
    articles: cut.entries.map((article) => {
      const assigned = article.topics.find((assignment) => assignment.topic === topic.id);
      const evidence = assigned?.evidence ?? [];
      return {
        ...articleLine(desk, article),
        basis: assigned?.basis === "editor" ? "Filed here by the desk" : "Found by its words",
        evidence: evidence.slice(0, MOST_EVIDENCE).map(({ term, sentence }) => ({
          ...composeExcerpt(desk, article, sentence, []),
          term,
        })),
      };
    }),
  };
}

/** One page, or one for each hundred articles, for every topic. */
export function composeTopicPages(
  desk: Desk,
  titles: ReadonlyMap<EntityId, string>,
): readonly Page<TopicView>[] {
  return [...desk.archive.entities.values()]
    .filter(({ kind }) => kind === "topic")
    .flatMap((topic) =>
      composeListPages(
        desk,
        cutList(entityUrl(topic.id), newestFirst(topic.articles), ({ id }) => id),
        (cut) => composeTopicView(desk, topic, cut, titles.get(topic.id) ?? topic.name),
      ),
    );
}
