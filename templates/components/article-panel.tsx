import type { VNode } from "preact";
import type { PanelEntry, PanelSection } from "../../src/publish/view-parts.ts";
import { SentenceNumbers } from "./sentence.tsx";
import { Words } from "./words.tsx";

function Note({ entry }: { readonly entry: PanelEntry }): VNode | null {
  if (entry.note === null) return null;
  return (
    <span class="note">
      {entry.noteHref === null ? (
        <Words text={entry.note} />
      ) : (
        <a href={entry.noteHref}>
          <Words text={entry.note} />
        </a>
      )}
    </span>
  );
}

/** What an article names and says, beside its text; every entry leads to its words. */
export function ArticlePanel({ panel }: { readonly panel: readonly PanelSection[] }): VNode | null {
  if (panel.length === 0) return null;
  return (
    <aside class="panel" aria-labelledby="panel">
      <h2 id="panel">In this article</h2>
      <p class="note">Each number leads to its sentence.</p>
      {panel.map(({ id, heading, entries }) => (
        <section aria-labelledby={`panel-${id}`}>
          <h3 id={`panel-${id}`} class="kicker">
            {heading} <span class="count">{entries.length}</span>
          </h3>
          <ul>
            {entries.map((entry) => (
              <li>
                {entry.href === null ? (
                  <Words text={entry.text} />
                ) : (
                  <a href={entry.href}>
                    <Words text={entry.text} />
                  </a>
                )}{" "}
                <SentenceNumbers sentences={entry.sentences} /> <Note entry={entry} />
              </li>
            ))}
          </ul>
        </section>
      ))}
    </aside>
  );
}
