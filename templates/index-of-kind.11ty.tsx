import { nounOf } from "../src/publish/kind-names.ts";
import type { IndexView } from "../src/publish/views.ts";
import { definePages } from "./_define.ts";
import { Letters } from "./components/counted-list.tsx";
import { PageHeading } from "./components/page-heading.tsx";
import { PageShell } from "./components/page-shell.tsx";
import { Pager } from "./components/pager.tsx";
import { Words } from "./components/words.tsx";

function Index(view: IndexView) {
  return (
    <PageShell view={view} kind="index">
      <PageHeading title={view.title} introduction={view.introduction} />
      {view.letters.length > 0 && <Letters letters={view.letters} />}
      {view.groups.length === 0 && <p>The archive names none yet.</p>}
      <div class="letter-columns">
        {view.groups.map(({ letter, anchor, entries }) => (
          <section class="letter" id={anchor} aria-labelledby={`${anchor}-heading`}>
            <h2 id={`${anchor}-heading`}>{letter}</h2>
            <ul>
              {entries.map(({ name, href, note, count, isProvisional }) => (
                <li>
                  <a href={href} class={isProvisional ? "provisional" : undefined}>
                    <Words text={name} />
                  </a>{" "}
                  {count > 0 && (
                    <span class="count">
                      {count}
                      <span class="unseen"> {nounOf(count, "article")}</span>
                    </span>
                  )}
                  {note !== null && (
                    <span class="note">
                      <Words text={note} />
                    </span>
                  )}
                </li>
              ))}
            </ul>
          </section>
        ))}
      </div>
      <Pager paging={view.paging} />
      {view.groups.some(({ entries }) => entries.some(({ isProvisional }) => isProvisional)) && (
        <p class="key note">
          <span class="provisional">Dotted</span>: found by the machine; no record yet.
        </p>
      )}
    </PageShell>
  );
}

const template = definePages("indexes", Index);
export const data = template.data;
export const render = template.render;
