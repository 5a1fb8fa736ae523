import type { VNode } from "preact";
import type { DatedLine } from "../../src/publish/view-parts.ts";
import { Sentence } from "./sentence.tsx";
import { Words } from "./words.tsx";

/** Dates in order, each with the sentence that says it. */
export function DatedLines({ lines }: { readonly lines: readonly DatedLine[] }): VNode {
  return (
    <ol class="dated">
      {lines.map(({ date, dateHref, note, excerpt, article }) => (
        <li>
          <p class="when">
            {dateHref === null ? date : <a href={dateHref}>{date}</a>}
            {note !== null && <span class="note">{note}</span>}
          </p>
          <div class="what">
            <p>
              <Sentence excerpt={excerpt} />
            </p>
            <p class="meta">
              <a href={article.href}>
                <Words text={article.text} />
              </a>
            </p>
          </div>
        </li>
      ))}
    </ol>
  );
}
