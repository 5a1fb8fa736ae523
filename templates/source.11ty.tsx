import type { SourceView } from "../src/publish/views.ts";
import { definePages } from "./_define.ts";
import { ArticleItem } from "./components/article-item.tsx";
import { PageHeading } from "./components/page-heading.tsx";
import { PageShell } from "./components/page-shell.tsx";
import { Pager } from "./components/pager.tsx";
import { SheetSections } from "./components/sheet-sections.tsx";
import { Words } from "./components/words.tsx";

function Source(view: SourceView) {
  return (
    <PageShell view={view} kind="source">
      <PageHeading title={view.name} kicker="Source" />
      <div class="items">
        {view.articles.map((article) => (
          <ArticleItem article={article} level={2}>
            {(article.details.length > 0 || article.url !== null) && (
              <p class="note">
                <Words text={article.details.join(", ")} />{" "}
                {article.url !== null && (
                  <a href={article.url} rel="external">
                    original
                  </a>
                )}
              </p>
            )}
          </ArticleItem>
        ))}
      </div>
      <Pager paging={view.paging} />
      <SheetSections sections={view.notes} />
    </PageShell>
  );
}

const template = definePages("sources", Source);
export const data = template.data;
export const render = template.render;
