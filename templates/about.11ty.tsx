import type { AboutView } from "../src/publish/views.ts";
import { definePages } from "./_define.ts";
import { CountedList } from "./components/counted-list.tsx";
import { PageHeading } from "./components/page-heading.tsx";
import { PageShell } from "./components/page-shell.tsx";
import { ScorecardTable } from "./components/scorecard-table.tsx";

function About(view: AboutView) {
  const { licence } = view.frame;
  return (
    <PageShell view={view} kind="about">
      <PageHeading title="About this archive" introduction={view.frame.description} />
      <div class="list-and-rail">
        <div class="prose">
          <h2>How it is made</h2>
          <p>
            Each article is a text file. A program reads it, sets aside what is not its text (menus, buttons,
            footers), and finds what it says: people with their posts, organisations, places, events, dates,
            figures and quotations. It keeps the place of each, so that everything on every page leads back to
            the sentence that says it.
          </p>
          <p>
            Names are joined across articles by records that editors keep: the preferred name, other
            spellings, and what a name must not be taken for. A name without a record has a page all the same,
            marked as found by the machine. Where several records claim a name, it is printed without a link:
            a wrong name is worse than none.
          </p>
          <h2>What the words mean here</h2>
          <dl class="facts">
            <div>
              <dt>Stated</dt>
              <dd>The words say it.</dd>
            </div>
            <div>
              <dt>Computed</dt>
              <dd>It follows from the words by arithmetic or the calendar.</dd>
            </div>
            <div>
              <dt>Inferred</dt>
              <dd>A rule's guess; the page names the rule or says why.</dd>
            </div>
            <div>
              <dt>Editor</dt>
              <dd>A person decided.</dd>
            </div>
          </dl>
          <p>
            Dates are never more precise than the words. Where an article does not say when it appeared, its
            page says so, and gives at most the day after which it must have been written. The day an article
            was added to the archive is not taken for the day it was published.
          </p>
          <h2>How often the machine is right</h2>
          <p>
            The program is tried on {view.scorecard.articles} short articles written for the purpose in the
            styles of many publishers and countries, none of them in this archive. What a careful reader finds
            in each was marked beforehand. Precision says how much of what the program finds is right, recall
            how much of what is marked it finds right, in per cent; F1 weighs both.
          </p>
          <ScorecardTable scorecard={view.scorecard} />
          <h2>Take the data</h2>
          <ul class="downloads">
            {view.downloads.map(({ text, href, note }) => (
              <li>
                <a href={href}>{text}</a> <span class="note">{note}</span>
              </li>
            ))}
          </ul>
          {licence !== null && (
            <>
              <h2>Licence</h2>
              <p>
                The texts of this archive are under{" "}
                {licence.href === null ? (
                  licence.name
                ) : (
                  <a href={licence.href} rel="license external">
                    {licence.name}
                  </a>
                )}
                .
              </p>
            </>
          )}
        </div>
        <aside class="rail" aria-labelledby="holds">
          <h2 id="holds" class="kicker">
            What it holds
          </h2>
          <CountedList items={view.counts} of={null} />
        </aside>
      </div>
    </PageShell>
  );
}

const template = definePages("about", About);
export const data = template.data;
export const render = template.render;
