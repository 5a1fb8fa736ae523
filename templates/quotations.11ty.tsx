import type { QuotationsView } from "../src/publish/views.ts";
import { definePages } from "./_define.ts";
import { PageHeading } from "./components/page-heading.tsx";
import { PageShell } from "./components/page-shell.tsx";
import { Pager } from "./components/pager.tsx";
import { Words } from "./components/words.tsx";

function Quotations(view: QuotationsView) {
  return (
    <PageShell view={view} kind="quotations">
      <PageHeading
        title="Quotations"
        introduction="Words the articles print in quotation marks, by who is said to have spoken them."
      />
      {view.groups.length === 0 && <p>The articles quote no one yet.</p>}
      {view.groups.map(({ speaker, href, anchor, quotes }) => (
        <section class="speaker" aria-labelledby={anchor}>
          <h2 id={anchor}>
            {href === null ? (
              <Words text={speaker} />
            ) : (
              <a href={href}>
                <Words text={speaker} />
              </a>
            )}
          </h2>
          <ul>
            {quotes.map((quote) => (
              <li>
                <blockquote>
                  <p>
                    <a class="excerpt" href={quote.href}>
                      <Words text={`“${quote.words}”`} />
                    </a>
                  </p>
                </blockquote>
                <p class="meta">
                  <a href={quote.article.href}>
                    <Words text={quote.article.text} />
                  </a>
                  <span>{quote.date}</span>
                </p>
              </li>
            ))}
          </ul>
        </section>
      ))}
      <Pager paging={view.paging} />
    </PageShell>
  );
}

const template = definePages("quotations", Quotations);
export const data = template.data;
export const render = template.render;
