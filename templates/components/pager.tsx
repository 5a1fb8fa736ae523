import type { VNode } from "preact";
import type { Paging } from "../../src/publish/view-parts.ts";

/** Leads through the pages of a long list; nothing where the list has one page. */
export function Pager({ paging }: { readonly paging: Paging }): VNode | null {
  if (paging.pages < 2) return null;
  return (
    <nav class="pager" aria-label="Pages of this list">
      <p>
        Page {paging.page} of {paging.pages}
        {paging.total !== null && <span class="note">, {paging.total} entries</span>}
      </p>
      <ul>
        {paging.previous !== null && (
          <li>
            <a href={paging.previous} rel="prev">
              Previous
            </a>
          </li>
        )}
        {paging.links.map((link) =>
          link === "gap" ? (
            <li class="gap">…</li>
          ) : (
            <li>
              <a href={link.href} aria-current={link.number === paging.page ? "page" : undefined}>
                <span class="unseen">Page </span>
                {link.number}
              </a>
            </li>
          ),
        )}
        {paging.next !== null && (
          <li>
            <a href={paging.next} rel="next">
              Next
            </a>
          </li>
        )}
      </ul>
    </nav>
  );
}
