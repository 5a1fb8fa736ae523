import type { VNode } from "preact";
import { nounOf } from "../../src/publish/kind-names.ts";
import type { Counted, Link } from "../../src/publish/view-parts.ts";
import { Words } from "./words.tsx";

interface Given {
  readonly items: readonly Counted[];
  /** Says what one of the number is, for those who do not see the columns: `article`; null where the text says it. */
  readonly of: string | null;
  /** How the list is set: one under another, or run on like tags. */
  readonly set?: "column" | "run";
}

/** Links with a number beside each. */
export function CountedList({ items, of, set = "column" }: Given): VNode {
  return (
    <ul class={`counted ${set}`}>
      {items.map(({ text, href, count, note }) => (
        <li>
          <span class="label">
            <a href={href}>
              <Words text={text} />
            </a>
            {note !== null && (
              <span class="note">
                {" "}
                <Words text={note} />
              </span>
            )}
          </span>{" "}
          <span class="count">
            {count}
            <span class="unseen"> {of === null ? "in all" : nounOf(count, of)}</span>
          </span>
        </li>
      ))}
    </ul>
  );
}

/** The letters of an A–Z. */
export function Letters({
  letters,
  current = null,
}: {
  readonly letters: readonly Link[];
  readonly current?: string | null;
}): VNode {
  return (
    <nav class="letters" aria-label="A to Z">
      <ul>
        {letters.map(({ text, href }) => (
          <li>
            <a href={href} aria-current={text === current ? "page" : undefined}>
              {text}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
