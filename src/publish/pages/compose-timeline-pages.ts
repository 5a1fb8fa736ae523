import type { DatedMention } from "../../archive/archive.ts";
import { TIMELINE_URL } from "../../archive/urls.ts";
import { datedInputs, datedLine } from "../dated-line.ts";
import { drawTimeline } from "../draw-timeline.ts";
import { composeView, type Desk } from "../frame.ts";
import { counted } from "../kind-names.ts";
import { cutList, pageUrlAt } from "../page-list.ts";
import type { Counted, DatedLine } from "../view-parts.ts";
import type { Page, TimelineView } from "../views.ts";
import { composeListPages } from "./compose-list-pages.ts";

const yearOf = ({ earliest, latest }: DatedMention): string => (earliest ?? latest ?? "").slice(0, 4);

/** Every date the articles print, in the order of the calendar. */
export function composeTimelinePages(desk: Desk): readonly Page<TimelineView>[] {
  const { timeline } = desk.archive;
  const firsts = new Map<string, { first: number; count: number }>();
  timeline.forEach((mention, at) => {
    const year = yearOf(mention);
    const entry = firsts.get(year) ?? { first: at, count: 0 };
    entry.count += 1;
    firsts.set(year, entry);
  });
  const list = cutList(TIMELINE_URL, timeline, ({ article, mention }) => `${article.id} ${mention.start}`);
  const years: readonly Counted[] = [...firsts].map(([year, { first, count }]) => ({
    text: year,
    href: `${desk.href(pageUrlAt(list, first))}#year-${year}`,
    count,
    note: null,
  }));
  return composeListPages(
    desk,
    list,
    ({ url, entries, paging }) => {
      const groups = new Map<string, DatedLine[]>();
      for (const mention of entries) {
        const year = yearOf(mention);
        const lines = groups.get(year) ?? [];
        lines.push(datedLine(desk, mention));
        groups.set(year, lines);
      }
      return {
        ...composeView(desk, url, {
          title: "Timeline",
          description: `${counted(timeline.length, "date")} the articles print, in the order of the calendar, each with its sentence.`,
          part: TIMELINE_URL,
          page: paging.page,
        }),
        drawing: entries.length > 1 ? drawTimeline(entries) : null,
        paging,
        years: paging.page === 1 ? years : [],
        groups: [...groups].map(([heading, lines]) => ({ heading, anchor: `year-${heading}`, lines })),
      };
    },
    ({ entries, paging }) => [paging.page === 1 ? years : null, datedInputs(desk, entries)],
  );
}
