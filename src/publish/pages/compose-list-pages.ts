import { pagedUrl } from "../../archive/urls.ts";
import type { Desk } from "../frame.ts";
import { digestOf } from "../page-inputs.ts";
import { type ListPage, type PagedList, pageOf } from "../page-list.ts";
import type { Page, View } from "../views.ts";

/**
 * The pages of a long list. `compose` makes the view of one; `inputs`, where it is given, tells all that the view is made
 * from beside the paging and what all pages share.
 */
export function composeListPages<T, V extends View>(
  desk: Desk,
  list: PagedList<T>,
  compose: (cut: ListPage<T>) => V,
  inputs?: (cut: ListPage<T>) => readonly unknown[],
): readonly Page<V>[] {
  return list.starts.map((_, at) => {
    const cut = () => pageOf(list, at + 1, desk.href);
    return {
      url: pagedUrl(list.url, at + 1),
      compose: () => compose(cut()),
      ...(inputs === undefined
        ? {}
        : {
            inputs: () => {
              const page = cut();
              return digestOf(desk.shared, list.url, page.paging, inputs(page));
            },
          }),
    };
  });
}
