import type { VNode } from "preact";
import { Words } from "./words.tsx";

interface Given {
  readonly title: string;
  readonly kicker?: string;
  readonly introduction?: string | null;
}

/** The head of a page that is no article: what it is, its title, one line under it. */
export function PageHeading({ title, kicker, introduction = null }: Given): VNode {
  return (
    <header class="page-heading">
      {kicker !== undefined && <p class="kicker">{kicker}</p>}
      <h1>
        <Words text={title} />
      </h1>
      {introduction !== null && (
        <p class="introduction">
          <Words text={introduction} />
        </p>
      )}
    </header>
  );
}
