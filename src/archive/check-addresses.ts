import { diagnose } from "../diagnostics/diagnose.ts";
import type { Report } from "../diagnostics/diagnostic.ts";
import type { Article } from "./article.ts";

/** Reports each article whose address another one has, so that no page is written over another. The first keeps it. */
export function checkAddresses(articles: readonly Article[], report: Report): void {
  const owners = new Map<string, Article>();
  for (const article of articles) {
    const owner = owners.get(article.url);
    if (owner === undefined) owners.set(article.url, article);
    else {
      const place = { path: article.id, text: article.document.source.text, span: null };
      report(diagnose("source/address-taken", place, { url: article.url, other: owner.id }));
    }
  }
}
