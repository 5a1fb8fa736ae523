import type { VNode } from "preact";
import type { Cell, SheetSection } from "../../src/publish/view-parts.ts";
import { ScrollBox } from "./scroll-box.tsx";
import { Sentence } from "./sentence.tsx";
import { Words } from "./words.tsx";

function CellWords({ cell }: { readonly cell: Cell }): VNode {
  const { text, href, says, note, excerpts } = cell;
  const words = <Words text={text} />;
  const proof = says ?? undefined;
  return (
    <>
      {text !== "" &&
        (href === null ? (
          <span data-says={proof}>{words}</span>
        ) : (
          <a href={href} data-says={proof}>
            {words}
          </a>
        ))}
      {note !== null && (
        <span class="note">
          <Words text={note} />
        </span>
      )}
      {excerpts.map((excerpt) => (
        <Sentence excerpt={excerpt} />
      ))}
    </>
  );
}

/** A table of as many columns of words as this is set row by row, each cell under its label, where there is no room beside it. */
const MANY_COLUMNS = 4;

function Table({ section }: { readonly section: SheetSection }): VNode {
  const { heading, columns, rows } = section;
  const isWide =
    columns.filter(({ isAtEnd }) => !isAtEnd).length >= MANY_COLUMNS ||
    rows.some((cells) => cells.some(({ excerpts }) => excerpts.length > 0));
  return (
    <ScrollBox label={`${heading}, as a table`}>
      <table class={isWide ? "sheet-table wide" : "sheet-table"}>
        <thead>
          <tr>
            {columns.map(({ label, isAtEnd }) => (
              <th scope="col" class={isAtEnd ? "end" : undefined}>
                {label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((cells) => (
            <tr>
              {cells.map((cell, at) => (
                <td
                  class={columns[at]?.isAtEnd ? "end" : cell.excerpts.length > 0 ? "said" : undefined}
                  data-label={isWide ? columns[at]?.label : undefined}
                >
                  <CellWords cell={cell} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollBox>
  );
}

/** Tables with their evidence, a drawing above where there is one. Under a heading of its own each. */
export function SheetSections({ sections }: { readonly sections: readonly SheetSection[] }): VNode {
  return (
    <>
      {sections.map((section) => (
        <section class="sheet-section" aria-labelledby={`sheet-${section.id}`}>
          <h2 id={`sheet-${section.id}`}>
            <Words text={section.heading} />
          </h2>
          {section.notes.map((note) => (
            <p class="note">
              <Words text={note} />
            </p>
          ))}
          {section.svg !== null && (
            <ScrollBox label={`${section.heading}, drawn`}>
              {/* drawn by the publisher, its words escaped */}
              <div dangerouslySetInnerHTML={{ __html: section.svg }} />
            </ScrollBox>
          )}
          {section.columns.length > 0 && section.rows.length > 0 && <Table section={section} />}
          {section.rows.length === 0 && section.svg === null && <p>None.</p>}
        </section>
      ))}
    </>
  );
}
