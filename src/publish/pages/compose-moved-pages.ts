import { composeView, type Desk } from "../frame.ts";
import type { Page, RedirectView } from "../views.ts";

/** A page at each address at which an article stood before, leading to where it stands now. */
export function composeMovedPages(desk: Desk): readonly Page<RedirectView>[] {
  return desk.archive.redirects.map(({ from, article }) => ({
    url: from,
    compose: () => {
      const view = composeView(desk, from, {
        title: `${article.title} (${from})`,
        description: `${article.title} stands at another address now.`,
      });
      const { canonical } = composeView(desk, article.url, { title: "", description: "" }).head;
      return {
        ...view,
        head: { ...view.head, canonical },
        title: article.title,
        to: { text: article.title, href: desk.href(article.url) },
        why: `Its address was ${from} before.`,
      };
    },
  }));
}
