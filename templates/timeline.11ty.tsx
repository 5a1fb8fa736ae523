import type { TimelineView } from "../src/publish/views.ts";
import { definePages } from "./_define.ts";
import { CountedList } from "./components/counted-list.tsx";
import { DatedLines } from "./components/dated-lines.tsx";
import { PageHeading } from "./components/page-heading.tsx";
import { PageShell } from "./components/page-shell.tsx";
import { Pager } from "./components/pager.tsx";
import { ScrollBox } from "./components/scroll-box.tsx";

function Timeline(view: TimelineView) {
  return (
    <PageShell view={view} kind="timeline">
      <PageHeading
        title="Timeline"
        introduction="Every date the articles print, in the order of the calendar and no more precise than the words."
      />
      {view.years.length > 1 && (
        <nav aria-label="Years">
          <CountedList items={view.years} of="date" set="run" />
        </nav>
      )}
      {view.groups.length === 0 && <p>The articles print no dates yet.</p>}
      {view.groups.map(({ heading, anchor, lines }) => (
        <section class="year" id={anchor} aria-labelledby={`${anchor}-heading`}>
          <h2 id={`${anchor}-heading`}>{heading}</h2>
          <DatedLines lines={lines} />
        </section>
      ))}
      {view.drawing !== null && (
        <section class="sheet-section" aria-labelledby="drawn">
          <h2 id="drawn">Drawn in time</h2>
          <ScrollBox label="Dates, drawn">
            {/* drawn by the publisher, its words escaped */}
            <div dangerouslySetInnerHTML={{ __html: view.drawing }} />
          </ScrollBox>
        </section>
      )}
      <Pager paging={view.paging} />
    </PageShell>
  );
}

const template = definePages("timeline", Timeline);
export const data = template.data;
export const render = template.render;
