import type { ArticleListView } from "../src/publish/views.ts";
import { definePages } from "./_define.ts";
import { ArticleItem } from "./components/article-item.tsx";
import { CountedList } from "./components/counted-list.tsx";
import { PageHeading } from "./components/page-heading.tsx";
import { PageShell } from "./components/page-shell.tsx";
import { Pager } from "./components/pager.tsx";

function ArticleList(view: ArticleListView) {
  return (
    <PageShell view={view} kind="article-list">
      <PageHeading title={view.title} introduction="Newest first, by what is known of when each appeared." />
      <div class="list-and-rail">
        <div>
          <div class="items">
            {view.articles.map((article) => (
              <ArticleItem article={article} level={2} />
            ))}
          </div>
          <Pager paging={view.paging} />
        </div>
        {view.years.length > 0 && (
          <aside class="rail" aria-labelledby="years">
            <h2 id="years" class="kicker">
              By year
            </h2>
            <CountedList items={view.years} of="article" />
          </aside>
        )}
      </div>
    </PageShell>
  );
}

const template = definePages("articleLists", ArticleList);
export const data = template.data;
export const render = template.render;
