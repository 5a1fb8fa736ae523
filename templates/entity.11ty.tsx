import { nounOf } from "../src/publish/kind-names.ts";
import type { EntityView } from "../src/publish/views.ts";
import { definePages } from "./_define.ts";
import { ArticleLineMeta } from "./components/article-item.tsx";
import { EntityProfileSections } from "./components/entity-profile.tsx";
import { FactList } from "./components/fact-list.tsx";
import { PageShell } from "./components/page-shell.tsx";
import { Pager } from "./components/pager.tsx";
import { Sentence } from "./components/sentence.tsx";
import { SheetSections } from "./components/sheet-sections.tsx";
import { Words } from "./components/words.tsx";

function Entity(view: EntityView) {
  const { profile, count } = view;
  return (
    <PageShell view={view} kind="entity">
      <header class="page-heading">
        <p class="kicker">{view.kindLabel}</p>
        <h1>
          <Words text={view.name} />
        </h1>
        {view.described !== null && (
          <p class="introduction">
            <Words text={view.described} />
          </p>
        )}
        {view.isProvisional && (
          <p class="provisional-label">
            Found by the machine; no record yet. What stands here is only what the articles print.
          </p>
        )}
      </header>
      <div class="entity-grid">
        <div class="entity-main">
          {profile?.note.map((paragraph) => (
            <p class="record-note">
              <Words text={paragraph} />
            </p>
          ))}
          {profile !== null && <FactList facts={profile.facts} />}
          {profile !== null && <EntityProfileSections profile={profile} />}
          {view.mentions.length > 0 && (
            <section class="mentions" aria-labelledby="mentions">
              <h2 id="mentions">Every mention {count !== null && <span class="count">{count}</span>}</h2>
              {view.mentions.map(({ article, excerpts }) => (
                <section class="mention-group">
                  <h3>
                    <a href={article.href}>
                      <Words text={article.title} />
                    </a>
                  </h3>
                  <ArticleLineMeta article={article} />
                  <ul>
                    {excerpts.map((excerpt) => (
                      <li>
                        <Sentence excerpt={excerpt} />
                      </li>
                    ))}
                  </ul>
                </section>
              ))}
              <Pager paging={view.paging} />
            </section>
          )}
          <SheetSections sections={view.notes} />
        </div>
        {profile !== null && (profile.companions.length > 0 || profile.notSameAs.length > 0) && (
          <aside class="rail" aria-label="Others">
            {profile.notSameAs.length > 0 && (
              <section class="not-same" aria-labelledby="not-same">
                <h2 id="not-same" class="kicker">
                  Not to be confused with
                </h2>
                <ul>
                  {profile.notSameAs.map(({ text, href, note }) => (
                    <li>
                      <a href={href}>
                        <Words text={text} />
                      </a>
                      {note !== null && (
                        <span class="note">
                          <Words text={note} />
                        </span>
                      )}
                    </li>
                  ))}
                </ul>
              </section>
            )}
            {profile.companions.length > 0 && (
              <section aria-labelledby="companions">
                <h2 id="companions" class="kicker">
                  Named together with
                </h2>
                <ul class="counted column">
                  {profile.companions.map(({ text, href, kind, count }) => (
                    <li>
                      <span class="label">
                        <a href={href}>
                          <Words text={text} />
                        </a>{" "}
                        <span class="note">{kind}</span>
                      </span>{" "}
                      <span class="count">
                        {count}
                        <span class="unseen"> {nounOf(count, "sentence")}</span>
                      </span>
                    </li>
                  ))}
                </ul>
              </section>
            )}
          </aside>
        )}
      </div>
    </PageShell>
  );
}

const template = definePages("entities", Entity);
export const data = template.data;
export const render = template.render;
