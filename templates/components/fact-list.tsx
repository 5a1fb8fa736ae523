import type { VNode } from "preact";
import type { Fact } from "../../src/publish/view-parts.ts";
import { Words } from "./words.tsx";

/** What a record says, line by line; nothing where it says nothing. */
export function FactList({ facts }: { readonly facts: readonly Fact[] }): VNode | null {
  if (facts.length === 0) return null;
  return (
    <dl class="facts">
      {facts.map(({ label, values }) => (
        <div>
          <dt>{label}</dt>
          <dd>
            {values.map(({ text, href }, at) => (
              <>
                {at > 0 && "; "}
                {href === null ? (
                  <Words text={text} />
                ) : (
                  <a href={href}>
                    <Words text={text} />
                  </a>
                )}
              </>
            ))}
          </dd>
        </div>
      ))}
    </dl>
  );
}
