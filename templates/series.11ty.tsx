import type { SeriesView } from "../src/publish/views.ts";
import { definePages } from "./_define.ts";
import { PageHeading } from "./components/page-heading.tsx";
import { PageShell } from "./components/page-shell.tsx";
import { Pager } from "./components/pager.tsx";
import { ScrollBox } from "./components/scroll-box.tsx";
import { Sentence } from "./components/sentence.tsx";
import { SheetSections } from "./components/sheet-sections.tsx";
import { Words } from "./components/words.tsx";

function ChartFigure({ view, chart }: { readonly view: SeriesView; readonly chart: string }) {
  return (
    <figure class="chart-figure">
      <ScrollBox label="Chart">
        {/* drawn by the publisher, its words escaped */}
        <div dangerouslySetInnerHTML={{ __html: chart }} />
      </ScrollBox>
      <figcaption>
        {view.scopes.some((scope) => scope !== "") && (
          <ul class="legend">
            {view.scopes.map((scope, at) => (
              <li class={`scope-${at % 4}`}>
                <Words text={scope === "" ? "scope not said" : scope} />
              </li>
            ))}
          </ul>
        )}
        <p class="note">
          An arrow leads to the side the words leave open; a bar spans the days a figure may hold for; a line
          joins values of one scope, and never a bound.
        </p>
      </figcaption>
    </figure>
  );
}

function Series(view: SeriesView) {
  const [first = null, ...others] = view.note;
  return (
    <PageShell view={view} kind="series">
      <PageHeading title={view.label} kicker="Series" introduction={first} />
      {others.map((paragraph) => (
        <p class="record-note">
          <Words text={paragraph} />
        </p>
      ))}
      {view.chart !== null && <ChartFigure view={view} chart={view.chart} />}
      {view.points.length === 0 && <p>No article prints a figure of this series yet.</p>}
      {view.points.length > 0 && (
        <ScrollBox label="Points of the series">
          <table class="series-table">
            <thead>
              <tr>
                <th scope="col">Date</th>
                <th scope="col">Figure</th>
                <th scope="col" class="number">
                  In {view.unit}
                </th>
                <th scope="col">Scope</th>
                <th scope="col">Sentence</th>
              </tr>
            </thead>
            <tbody>
              {view.points.map(({ date, dateFrom, value, bounds, scope, excerpt, article }) => (
                <tr>
                  <th scope="row">
                    {date}
                    {dateFrom !== null && <span class="note">{dateFrom}</span>}
                  </th>
                  <td>{value}</td>
                  <td class="number">{bounds}</td>
                  <td>
                    <Words text={scope} />
                  </td>
                  <td class="said">
                    <Sentence excerpt={excerpt} />
                    <p class="meta">
                      <a href={article.href}>
                        <Words text={article.text} />
                      </a>
                    </p>
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </ScrollBox>
      )}
      <Pager paging={view.paging} />
      <SheetSections sections={view.notes} />
    </PageShell>
  );
}

const template = definePages("series", Series);
export const data = template.data;
export const render = template.render;
