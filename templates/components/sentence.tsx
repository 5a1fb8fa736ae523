import type { VNode } from "preact";
import type { Excerpt, SentenceLink } from "../../src/publish/view-parts.ts";
import { Words } from "./words.tsx";

/** A whole sentence, leading to its place in the article. */
export function Sentence({ excerpt }: { readonly excerpt: Excerpt }): VNode {
  return (
    <a class="excerpt" href={excerpt.href}>
      {excerpt.parts.map(({ text, isMark }) =>
        isMark ? (
          <b>
            <Words text={text} />
          </b>
        ) : (
          <Words text={text} />
        ),
      )}
    </a>
  );
}

/** The numbers of sentences, each leading to its sentence on this page. */
export function SentenceNumbers({ sentences }: { readonly sentences: readonly SentenceLink[] }): VNode {
  return (
    <span class="sentences">
      {sentences.map(({ number, href }) => (
        <a href={href}>
          <span class="unseen">sentence </span>
          {number}
        </a>
      ))}
    </span>
  );
}
