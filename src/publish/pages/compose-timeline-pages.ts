import type { DatedMention } from "../../archive/archive.ts";
import { pagedUrl, TIMELINE_URL } from "../../archive/urls.ts";
import { datedLine } from "../dated-line.ts";
import { drawTimeline } from "../draw-timeline.ts";
import { composeView, type Desk } from "../frame.ts";
import { counted } from "../kind-names.ts";
import { cutPage, PAGE_SIZE, pageNumbers } from "../page-list.ts";
import type { Counted, DatedLine, Page, TimelineView } from "../views.ts";

const yearOf = ({ earliest, latest }: DatedMention): string => (earliest ?? latest ?? "").slice(0, 4);

/** Every date the articles print, in the order of the calendar, a hundred a page. */
export function composeTimelinePages(desk: Desk): readonly Page<TimelineView>[] {
  const { timeline } = desk.archive;
  const firsts = new Map<string, { first: number; count: number }>();
  timeline.forEach((mention, at) => {
    const year = yearOf(mention);
    const entry = firsts.get(year) ?? { first: at, count: 0 };
    entry.count += 1;
    firsts.set(year, entry);
  });
  const years: readonly Counted[] = [...firsts].map(([year, { first, count }]) => ({
    text: year,
    href: `${desk.href(pagedUrl(TIMELINE_URL, Math.floor(first / PAGE_SIZE) + 1))}#year-${year}`,
    count,
    note: null,
  }));
  return pageNumbers(timeline.length).map((page) => ({
    url: pagedUrl(TIMELINE_URL, page),
    compose: () => {
      const cut = cutPage(TIMELINE_URL, timeline, page, desk.href);
      const groups = new Map<string, DatedLine[]>();
      for (const mention of cut.entries) {
        const year = yearOf(mention);
        const lines = groups.get(year) ?? [];
        lines.push(datedLine(desk, mention));
        groups.set(year, lines);
      }
      return {
        ...composeView(desk, cut.url, {
          title: "Timeline",
          description: `${counted(timeline.length, "date")} the articles print, in the order of the calendar, each with its sentence.`,
          part: TIMELINE_URL,
          page,
        }),
        drawing: cut.entries.length > 1 ? drawTimeline(cut.entries) : null,
        paging: cut.paging,
        years,
        groups: [...groups].map(([heading, lines]) => ({ heading, anchor: `year-${heading}`, lines })),
      };
    },
  }));
}
