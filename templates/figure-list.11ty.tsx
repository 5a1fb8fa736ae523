import type { Counted } from "../src/publish/view-parts.ts";
import type { FigureListView } from "../src/publish/views.ts";
import { definePages } from "./_define.ts";
import { CountedList } from "./components/counted-list.tsx";
import { PageHeading } from "./components/page-heading.tsx";
import { PageShell } from "./components/page-shell.tsx";
import { Pager } from "./components/pager.tsx";
import { ScrollBox } from "./components/scroll-box.tsx";
import { Words } from "./components/words.tsx";

interface FacetGiven {
  readonly id: string;
  readonly heading: string;
  readonly items: readonly Counted[];
  readonly of: string;
}

function Facet({ id, heading, items, of }: FacetGiven) {
  if (items.length === 0) return null;
  return (
    <section aria-labelledby={id}>
      <h2 id={id} class="kicker">
        {heading}
      </h2>
      <CountedList items={items} of={of} set="run" />
    </section>
  );
}

function FigureList(view: FigureListView) {
  return (
    <PageShell view={view} kind="figures">
      <PageHeading title={view.title} introduction={view.introduction} />
      <div class="facets">
        <Facet id="series" heading="Series" items={view.series} of="point" />
        <Facet id="kinds" heading="By kind" items={view.kinds} of="figure" />
        <Facet id="units" heading="By unit" items={view.units} of="figure" />
        <Facet id="years" heading="By year" items={view.years} of="figure" />
      </div>
      {view.figures.length > 0 && (
        <ScrollBox label="Figures">
          <table class="figures-table">
            <thead>
              <tr>
                <th scope="col">As printed</th>
                <th scope="col">Value</th>
                <th scope="col">What is measured</th>
                <th scope="col">Of</th>
                <th scope="col">As of</th>
                <th scope="col">Unit</th>
                <th scope="col">Article</th>
              </tr>
            </thead>
            <tbody>
              {view.figures.map(({ words, value, unit, measures, scope, asOf, href, article }) => (
                <tr>
                  <th scope="row">
                    <a href={href}>
                      <Words text={words} />
                    </a>
                  </th>
                  <td class="value">{value}</td>
                  <td>{measures !== null && <Words text={measures} />}</td>
                  <td>{scope !== null && <Words text={scope} />}</td>
                  <td>{asOf}</td>
                  <td>{unit !== null && <a href={unit.href}>{unit.text}</a>}</td>
                  <td>
                    <a href={article.href}>
                      <Words text={article.text} />
                    </a>
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </ScrollBox>
      )}
      <Pager paging={view.paging} />
    </PageShell>
  );
}

const template = definePages("figures", FigureList);
export const data = template.data;
export const render = template.render;
