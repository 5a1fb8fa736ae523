import type { DateView } from "../src/publish/views.ts";
import { definePages } from "./_define.ts";
import { CountedList } from "./components/counted-list.tsx";
import { DatedLines } from "./components/dated-lines.tsx";
import { PageHeading } from "./components/page-heading.tsx";
import { PageShell } from "./components/page-shell.tsx";
import { Pager } from "./components/pager.tsx";
import { Words } from "./components/words.tsx";

function Dates(view: DateView) {
  return (
    <PageShell view={view} kind="date">
      <PageHeading title={view.title} introduction={view.introduction} />
      {view.parts.length > 0 && (
        <section aria-labelledby="parts">
          <h2 id="parts" class="kicker">
            {view.partsHeading}
          </h2>
          <CountedList items={view.parts} of="sentence" set="run" />
        </section>
      )}
      {view.published.length > 0 && (
        <section aria-labelledby="published">
          <h2 id="published" class="kicker">
            Published
          </h2>
          <ul>
            {view.published.map(({ text, href }) => (
              <li>
                <a href={href}>
                  <Words text={text} />
                </a>
              </li>
            ))}
          </ul>
        </section>
      )}
      {view.mentions.length > 0 && (
        <section aria-labelledby="said">
          <h2 id="said" class="kicker">
            What the articles say
          </h2>
          <DatedLines lines={view.mentions} />
        </section>
      )}
      <Pager paging={view.paging} />
    </PageShell>
  );
}

const template = definePages("dates", Dates);
export const data = template.data;
export const render = template.render;
