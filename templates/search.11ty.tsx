import { nounOf } from "../src/publish/kind-names.ts";
import type { SearchView } from "../src/publish/views.ts";
import { definePages } from "./_define.ts";
import { CountedList, Letters } from "./components/counted-list.tsx";
import { PageHeading } from "./components/page-heading.tsx";
import { PageShell } from "./components/page-shell.tsx";
import { Pager } from "./components/pager.tsx";
import { Words } from "./components/words.tsx";

function Search(view: SearchView) {
  return (
    <PageShell view={view} kind="search">
      <PageHeading
        title={view.title}
        introduction={
          view.letter === null
            ? "Everything in the archive under every name it goes by: choose the first letter. Articles stand under their headlines, people under their family names."
            : null
        }
      />
      <Letters letters={view.letters} current={view.letter} />
      {view.parts.length > 0 && (
        <section class="parts" aria-labelledby="parts">
          <h2 id="parts" class="kicker">
            By kind
          </h2>
          <CountedList items={view.parts} of={null} />
        </section>
      )}
      {view.entries.length > 0 && (
        <ul class="entries">
          {view.entries.map(({ text, href, kind, count, note }) => (
            <li>
              <a href={href}>
                <Words text={text} />
              </a>{" "}
              <span class="note">
                {kind}
                {note !== null && (
                  <>
                    , <Words text={note} />
                  </>
                )}
              </span>{" "}
              {count > 0 && (
                <span class="count">
                  {count}
                  <span class="unseen"> {nounOf(count, kind === "Series" ? "point" : "article")}</span>
                </span>
              )}
            </li>
          ))}
        </ul>
      )}
      {view.paging !== null && <Pager paging={view.paging} />}
    </PageShell>
  );
}

const template = definePages("search", Search);
export const data = template.data;
export const render = template.render;
