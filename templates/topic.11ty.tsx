import type { TopicView } from "../src/publish/views.ts";
import { definePages } from "./_define.ts";
import { ArticleItem } from "./components/article-item.tsx";
import { FactList } from "./components/fact-list.tsx";
import { PageHeading } from "./components/page-heading.tsx";
import { PageShell } from "./components/page-shell.tsx";
import { Pager } from "./components/pager.tsx";
import { Sentence } from "./components/sentence.tsx";
import { SheetSections } from "./components/sheet-sections.tsx";
import { Words } from "./components/words.tsx";

function Topic(view: TopicView) {
  const [first = null, ...others] = view.note;
  return (
    <PageShell view={view} kind="topic">
      <PageHeading title={view.name} kicker="Topic" introduction={first} />
      {others.map((paragraph) => (
        <p class="record-note">
          <Words text={paragraph} />
        </p>
      ))}
      {view.isProvisional && <p class="provisional-label">No record yet.</p>}
      <FactList facts={view.facts} />
      <div class="items">
        {view.articles.map((article) => (
          <ArticleItem article={article} level={2}>
            {article.evidence.length > 0 && (
              <details>
                <summary>
                  {article.basis}; its words stand in {article.evidence.length}{" "}
                  {article.evidence.length === 1 ? "sentence" : "sentences"} shown here
                </summary>
                <ul class="evidence">
                  {article.evidence.map((evidence) => (
                    <li>
                      <span class="note">
                        <Words text={evidence.term} />
                      </span>{" "}
                      <Sentence excerpt={evidence} />
                    </li>
                  ))}
                </ul>
              </details>
            )}
          </ArticleItem>
        ))}
      </div>
      {view.articles.length === 0 && <p>No article is filed here yet.</p>}
      <Pager paging={view.paging} />
      <SheetSections sections={view.notes} />
    </PageShell>
  );
}

const template = definePages("topics", Topic);
export const data = template.data;
export const render = template.render;
