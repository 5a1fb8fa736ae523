import type { PageUrl } from "../../archive/urls.ts";
import { pagedUrl } from "../../archive/urls.ts";
import { composeView, type Desk } from "../frame.ts";
import { digestOf } from "../page-inputs.ts";
import { cutPage, pageNumbers } from "../page-list.ts";
import type { Cell, Link, Page, SheetSection, SheetView } from "../views.ts";

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
    introduction,
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

/** A sheet of one long table, a hundred rows a page. `first` stands above the table on the first page. */
export function composeLongSheet<T>(
  desk: Desk,
  head: SheetHead,
  table: {
    readonly entries: readonly T[];
    readonly section: (rows: readonly (readonly Cell[])[]) => SheetSection;
    readonly row: (entry: T) => readonly Cell[];
    readonly first?: () => readonly SheetSection[];
    /** What all rows are made from beside the head; absent where they are cheap. */
    readonly inputs?: () => readonly unknown[];
  },
): readonly Page<SheetView>[] {
  const { inputs } = table;
  return pageNumbers(table.entries.length).map((page) => ({
    url: pagedUrl(head.url, page),
    ...(inputs === undefined
      ? {}
      : { inputs: () => digestOf(desk.shared, head, page, table.entries.length, inputs()) }),
    compose: () => {
      const cut = cutPage(head.url, table.entries, page, desk.href);
      return {
        ...viewOf(desk, head, page, cut.url),
        sections: [...(page === 1 ? (table.first?.() ?? []) : []), table.section(cut.entries.map(table.row))],
        paging: cut.paging,
      };
    },
  }));
}
