import type { HomeView } from "../src/publish/views.ts";
import { definePages } from "./_define.ts";
import { ArticleItem } from "./components/article-item.tsx";
import { CountedList } from "./components/counted-list.tsx";
import { PageShell } from "./components/page-shell.tsx";
import { Words } from "./components/words.tsx";

function Series({ series }: { readonly series: HomeView["series"] }) {
  return (
    <ul class="series-strip">
      {series.map(({ label, scope, href, latest, date, sparkline }) => (
        <li>
          <a href={href}>{label}</a>
          {sparkline !== "" && (
            // Drawn by the publisher from numbers alone.
            <div class="spark" dangerouslySetInnerHTML={{ __html: sparkline }} />
          )}
          <p class="figure-value">{latest}</p>
          <p class="note">
            {scope !== null && (
              <>
                <Words text={scope} />,{" "}
              </>
            )}
            {date}
          </p>
        </li>
      ))}
    </ul>
  );
}

function Home(view: HomeView) {
  const [lead, ...others] = view.latest;
  return (
    <PageShell view={view} kind="home">
      <nav class="tally" aria-label="What the archive holds">
        <ul>
          {view.counts.map(({ text, href, count }) => (
            <li>
              <a href={href}>
                <b>{count}</b> {text.toLowerCase()}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <div class="front-page">
        <section class="latest" aria-labelledby="latest">
          <h2 id="latest" class="kicker">
            Latest
          </h2>
          {lead !== undefined && (
            <div class="lead">
              <ArticleItem article={lead} level={3} />
            </div>
          )}
          <div class="others">
            {others.map((article) => (
              <ArticleItem article={article} level={3} />
            ))}
          </div>
          <p class="more">
            <a href={view.more}>All articles</a> <span class="note">{view.latestBasis}</span>
          </p>
        </section>
        <aside class="rail" aria-label="Ways in">
          {view.topics.length > 0 && (
            <section aria-labelledby="topics">
              <h2 id="topics" class="kicker">
                Topics
              </h2>
              <CountedList items={view.topics} of="article" />
            </section>
          )}
          {view.people.length > 0 && (
            <section aria-labelledby="people">
              <h2 id="people" class="kicker">
                Most-named people
              </h2>
              <CountedList items={view.people} of="article" />
            </section>
          )}
        </aside>
      </div>
      {view.series.length > 0 && (
        <section class="band" aria-labelledby="series">
          <h2 id="series" class="kicker">
            Followed through time
          </h2>
          <Series series={view.series} />
        </section>
      )}
      <div class="halves">
        {view.organisations.length > 0 && (
          <section aria-labelledby="organisations">
            <h2 id="organisations" class="kicker">
              Most-named organisations
            </h2>
            <CountedList items={view.organisations} of="article" />
          </section>
        )}
        {view.places.length > 0 && (
          <section aria-labelledby="places">
            <h2 id="places" class="kicker">
              Most-named places
            </h2>
            <CountedList items={view.places} of="article" />
          </section>
        )}
      </div>
    </PageShell>
  );
}

const template = definePages("home", Home);
export const data = template.data;
export const render = template.render;
