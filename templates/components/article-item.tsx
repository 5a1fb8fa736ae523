import type { ComponentChildren, VNode } from "preact";
import type { ArticleLine } from "../../src/publish/view-parts.ts";
import { Words } from "./words.tsx";

interface Given {
  readonly article: ArticleLine;
  readonly level: 2 | 3;
  readonly children?: ComponentChildren;
}

/** When and where from, in one line. */
export function ArticleLineMeta({ article }: { readonly article: ArticleLine }): VNode {
  return (
    <p class="meta">
      {article.source !== null && (
        <span class="source">
          <Words text={article.source} />
        </span>
      )}
      <span>{article.date.charAt(0).toUpperCase() + article.date.slice(1)}</span>
    </p>
  );
}

/** An article in a list: headline, date as far as it is known, first words. */
export function ArticleItem({ article, level, children }: Given): VNode {
  const Heading = `h${level}` as const;
  return (
    <article class="item">
      <Heading>
        <a href={article.href}>
          <Words text={article.title} />
        </a>
      </Heading>
      <ArticleLineMeta article={article} />
      <p class="summary">
        <Words text={article.summary} />
      </p>
      {children}
    </article>
  );
}
