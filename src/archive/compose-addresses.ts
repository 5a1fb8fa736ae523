import { diagnose } from "../diagnostics/diagnose.ts";
import type { Report } from "../diagnostics/diagnostic.ts";
import type { AddressPatterns } from "../source/address-patterns.ts";
import type { Span } from "../text/span.ts";
import type { Article } from "./article.ts";
import { checkLinks, type FindLink, indexLinks } from "./article-links.ts";
import { type Addressed, oldAddressesOf, pathOfAddress } from "./old-addresses.ts";
import type { PageUrl } from "./urls.ts";

/** An address at which something stood before, and the article that stands elsewhere now. */
export interface Redirect {
  readonly from: PageUrl;
  readonly article: Article;
}

/** An old address as an editor records it in addresses.yaml. */
export interface RecordedAddress {
  readonly from: string;
  readonly to: string;
  readonly place: { readonly path: string; readonly text: string | null; readonly span: Span | null };
}

/** What is known of an archive's addresses beside its articles. */
interface KnownAddresses {
  readonly recorded: readonly RecordedAddress[];
  /** How the system that the articles come from made theirs. */
  readonly patterns: AddressPatterns | null;
  readonly folders: readonly string[];
  /** The site's own address. */
  readonly base: string;
}

/**
 * The redirects of an archive: each old address to the one article that had it. An address that two articles had, or that
 * another article has now, is reported and stays with the first, or with the article that stands there.
 */
function composeRedirects(
  all: readonly (Addressed & { readonly old: readonly PageUrl[] })[],
  recorded: readonly RecordedAddress[],
  find: (to: string) => Article | null,
  report: Report,
): readonly Redirect[] {
  const standing = new Map(all.map(({ article }) => [article.url, article]));
  const redirects = new Map<PageUrl, Article>();
  const add = (from: PageUrl, article: Article, place: RecordedAddress["place"]): void => {
    const other = standing.get(from) ?? redirects.get(from);
    if (other === article) return;
    if (other === undefined) redirects.set(from, article);
    else report(diagnose("address/taken", place, { address: from, other: other.id }));
  };
  for (const { from, to, place } of recorded) {
    const article = find(to);
    const path = pathOfAddress(from);
    if (article === null || path === null)
      report(diagnose("address/unknown", place, { address: article === null ? to : from }));
    else add(path, article, place);
  }
  for (const { article, frontMatter, old } of all)
    for (const from of old) {
      const written = frontMatter.addresses.find(({ value }) => pathOfAddress(value) === from);
      const { source } = article.document;
      add(from, article, { path: source.path, text: source.text, span: written?.span ?? null });
    }
  return [...redirects]
    .map(([from, article]) => ({ from, article }))
    .sort((a, b) => (a.from < b.from ? -1 : 1));
}

/** Composes what leads from old addresses and from links to articles, and reports the links that lead nowhere. */
export function composeAddresses(
  addressed: readonly Addressed[],
  { recorded, patterns, folders, base }: KnownAddresses,
  report: Report,
): { readonly redirects: readonly Redirect[]; readonly findLink: FindLink } {
  const all = addressed.map((one) => ({ ...one, old: oldAddressesOf(one, patterns) }));
  const articles = all.map(({ article }) => article);
  const [first] = articles;
  const old = new Map(all.map((one) => [one.article, [...one.old]]));
  const names = new Map(
    all.map(({ article, frontMatter }) => [article, frontMatter.addresses.map(({ value }) => value)]),
  );
  const findFrom = indexLinks(articles, { old, names, folders, base });
  const find = (to: string): Article | null => {
    if (first === undefined) return null;
    const target = findFrom(first, to.startsWith("/") ? to : `/${to}`);
    return target.outcome === "article" ? target.article : null;
  };
  const redirects = composeRedirects(all, recorded, find, report);
  for (const { from, article } of redirects) old.get(article)?.push(from);
  const findLink = indexLinks(articles, { old, names, folders, base });
  checkLinks(articles, findLink, report);
  return { redirects, findLink };
}
