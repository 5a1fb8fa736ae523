import type { PageUrl } from "../../archive/urls.ts";
import { composeView, type Desk } from "../frame.ts";
import { cutList } from "../page-list.ts";
import type { Cell, Link, SheetSection } from "../view-parts.ts";
import type { Page, SheetView } from "../views.ts";
import { composeListPages } from "./compose-list-pages.ts";

/** What a sheet is, without its rows. */
export interface SheetHead {
  readonly url: PageUrl;
  readonly kicker: string;
  readonly title: string;
  readonly introduction: string;
  readonly notes?: readonly string[];
  readonly part?: PageUrl;
  readonly trail?: readonly Link[];
  readonly isForEditors?: boolean;
}

function viewOf(
  desk: Desk,
  head: SheetHead,
  page: number,
  url: PageUrl,
): Omit<SheetView, "sections" | "paging"> {
  const { kicker, title, introduction, notes = [], part, trail = [], isForEditors = false } = head;
  return {
    ...composeView(desk, url, {
      title,
      description: introduction,
      ...(part === undefined ? {} : { part }),
      page,
      trail,
    }),
    kicker,
    title,
    introduction: page === 1 ? introduction : null,
    notes: page === 1 ? notes : [],
    isForEditors,
  };
}

/** A sheet of one page. */
export function composeSheet(
  desk: Desk,
  head: SheetHead,
  sections: () => readonly SheetSection[],
): Page<SheetView> {
  return {
    url: head.url,
    compose: () => ({ ...viewOf(desk, head, 1, head.url), sections: sections(), paging: null }),
  };
}

/** A sheet of one long table, some hundred rows a page. `first` stands above the table on the first page. */
export function composeLongSheet<T>(
  desk: Desk,
  head: SheetHead,
  table: {
    readonly entries: readonly T[];
    /** Tells an entry from the others, the same as long as the entry is. */
    readonly keyOf: (entry: T, at: number) => string;
    readonly section: (rows: readonly (readonly Cell[])[]) => SheetSection;
    readonly row: (entry: T) => readonly Cell[];
    readonly first?: () => readonly SheetSection[];
    /** What the rows of a page, and the first sections, are made from beside the head; absent where they are cheap. */
    readonly inputs?: (entries: readonly T[], page: number) => readonly unknown[];
  },
): readonly Page<SheetView>[] {
  const { inputs } = table;
  return composeListPages(
    desk,
    cutList(head.url, table.entries, table.keyOf),
    ({ url, entries, paging }) => ({
      ...viewOf(desk, head, paging.page, url),
      sections: [
        ...(paging.page === 1 ? (table.first?.() ?? []) : []),
        table.section(entries.map(table.row)),
      ],
      paging,
    }),
    inputs &&
      (({ entries, paging }) => [paging.page === 1 ? head : head.title, inputs(entries, paging.page)]),
  );
}
