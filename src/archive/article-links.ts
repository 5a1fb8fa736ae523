import GithubSlugger from "github-slugger";
import { diagnose } from "../diagnostics/diagnose.ts";
import type { Report } from "../diagnostics/diagnostic.ts";
import { nearest } from "../diagnostics/nearest.ts";
import { fold } from "../text/fold.ts";
import { largestOf } from "../text/largest-of.ts";
import { slugOf } from "../text/slug.ts";
import type { Span } from "../text/span.ts";
import type { Article } from "./article.ts";
import { addressKey } from "./old-addresses.ts";
import type { PageUrl } from "./urls.ts";

/** Where a link in an article leads: to an article and a place in it, out of the archive, or nowhere that is known. */
export type LinkTarget =
  | { readonly outcome: "article"; readonly article: Article; readonly hash: string }
  | { readonly outcome: "elsewhere" }
  /** A path within the site, at which no article stands. */
  | { readonly outcome: "unknown"; readonly path: string };

/** Finds where a link leads, as it is written in an article. */
export type FindLink = (from: Article, href: string) => LinkTarget;

const ENDING = /\.(?:md|markdown|mdx|txt|html?)$/i;
const FILE = /\.(?!md\b|markdown\b|mdx\b|html?\b|txt\b)[a-z][a-z\d]{1,4}$/i;

const decode = (words: string): string => {
  try {
    return decodeURIComponent(words);
  } catch {
    return words;
  }
};

/** A path with its `.` and `..` resolved against a folder; null where it leads out. */
function joinPath(folder: string, path: string): string | null {
  const parts = folder.split("/").filter((part) => part !== "");
  for (const part of path.split("/")) {
    if (part === "" || part === ".") continue;
    if (part !== "..") parts.push(part);
    else if (parts.pop() === undefined) return null;
  }
  return `/${parts.join("/")}`;
}

const folderOf = (path: string): string => path.slice(0, path.lastIndexOf("/") + 1);
const stemOf = (path: string): string =>
  path
    .replace(ENDING, "")
    .replace(/\/(?:_?index)$/i, "")
    .split("/")
    .at(-1) ?? "";
const nameKey = (words: string): string =>
  fold(words)
    .replace(/[\s_-]+/g, " ")
    .trim();
const withoutDay = (name: string): string => name.replace(/^\d{4}[-_.]?\d{1,2}[-_.]?\d{1,2}[-_.]/, "");

/**
 * Indexes articles by all that a link may call them: their address, the addresses they had (`old`), their file, with and
 * without its ending and the folder of articles, and, for wikilinks, their title and the `names` it also goes by. `base` is the site's address.
 */
export function indexLinks(
  articles: readonly Article[],
  {
    old,
    names,
    folders,
    base,
  }: {
    readonly old: ReadonlyMap<Article, readonly PageUrl[]>;
    readonly names: ReadonlyMap<Article, readonly string[]>;
    readonly folders: readonly string[];
    readonly base: string;
  },
): FindLink {
  const byPath = new Map<string, Article>();
  const byName = new Map<string, Article>();
  const put = (map: Map<string, Article>, key: string, article: Article): void => {
    if (key !== "" && !map.has(key)) map.set(key, article);
  };
  for (const article of articles) put(byPath, addressKey(article.url), article);
  for (const article of articles)
    for (const path of old.get(article) ?? []) put(byPath, addressKey(path), article);
  for (const article of articles) {
    const file = `/${article.id}`;
    const stem = file.replace(ENDING, "").replace(/\/index$/i, "");
    for (const path of [file, stem]) {
      put(byPath, path.toLowerCase(), article);
      for (const folder of folders)
        if (folder !== "" && path.startsWith(`/${folder}/`))
          put(byPath, path.slice(folder.length + 1).toLowerCase(), article);
      // The root of a site's content is left out of its addresses.
      put(byPath, path.replace(/^\/(?:content|src|source)\//, "/").toLowerCase(), article);
    }
  }
  for (const article of articles) put(byName, nameKey(stemOf(article.id)), article);
  for (const article of articles)
    for (const name of [withoutDay(stemOf(article.id)), article.title, ...(names.get(article) ?? [])])
      put(byName, nameKey(name), article);

  const origin = URL.canParse(base) ? new URL(base) : null;
  const at = (path: string | null): Article | undefined =>
    path === null
      ? undefined
      : (byPath.get(path.toLowerCase()) ??
        byPath.get(addressKey(path.replace(ENDING, ""))) ??
        byPath.get(addressKey(path)));

  return (from, href) => {
    let written = href.trim();
    if (origin !== null && written.startsWith(origin.origin))
      written = written.slice(origin.origin.length) || "/";
    if (/^[a-z][a-z\d+.-]*:|^\/\//i.test(written)) return { outcome: "elsewhere" };
    // Zola writes `@` for its content folder.
    const own = decode(written).replace(/^@\//, "/");
    const [, path = "", hash = ""] = /^([^?#]*)(?:\?[^#]*)?(#.*)?$/s.exec(own) ?? [];
    if (path === "") return { outcome: "article", article: from, hash };
    const found = (article: Article | undefined): LinkTarget | null =>
      article === undefined ? null : { outcome: "article", article, hash };
    if (path.startsWith("/")) {
      const basePath = origin?.pathname.replace(/\/$/, "") ?? "";
      const below = basePath !== "" && path.startsWith(`${basePath}/`) ? path.slice(basePath.length) : path;
      return found(at(joinPath("", path)) ?? at(joinPath("", below))) ?? { outcome: "unknown", path };
    }
    const bases = [
      folderOf(`/${from.id}`),
      from.url,
      ...(old.get(from) ?? []).flatMap((one) => [one, folderOf(one)]),
      "/",
    ];
    for (const folder of bases) {
      const there = found(at(joinPath(folder, path)));
      if (there !== null) return there;
    }
    const isName = !path.includes("/") || /^(?:\.\/)?[^/]+$/.test(path);
    const named = isName || !/^\.\.?\//.test(path) ? byName.get(nameKey(stemOf(path))) : undefined;
    return found(named) ?? { outcome: "unknown", path };
  };
}

// A link as Markdown, HTML, a wikilink, and what templates make links of.
const LINK =
  /(?<!!)\[[^\]\n]{0,500}\]\(\s*<?(?<inline>[^)\s<>{}]{1,500})|\bhref\s*=\s*["'](?<html>[^"'\n]{1,500})["']|^\[[^\]\n^][^\]\n]{0,200}\]:[ \t]*<?(?<defined>[^\s<>]{1,500})|(?<!!)\[\[(?<wiki>[^[\]\n|]{1,300})|\{[{%][<%]?\s*(?:rel)?(?:ref|post_url|link)\s+["']?(?<code>[^"'\s%}>]{1,300})/gm;

/** The links of an article, as written, with their places; those of code blocks are none. */
export function linksIn({ document }: Article): readonly (Span & { readonly href: string })[] {
  const { source } = document;
  // Captures and plain text are printed without links.
  if (source.format !== "markdown") return [];
  const text = source.text.replace(/^(```|~~~)[\s\S]*?^\1|`[^`\n]*`/gm, (code) => " ".repeat(code.length));
  const start = largestOf(
    document.removed.map(({ reason, end }) => (reason === "front-matter" ? end : 0)),
    0,
  );
  return [...text.matchAll(LINK)].flatMap((match) => {
    const { inline, html, defined, wiki, code } = match.groups ?? {};
    const href = inline ?? html ?? defined ?? wiki ?? code;
    if (href === undefined || match.index < start || /[{}]/.test(href)) return [];
    const at = match.index + match[0].lastIndexOf(href);
    return [{ href, start: at, end: at + href.length }];
  });
}

/** The anchors within an article: its headings, as GitHub makes their ids, and what it names itself. */
function anchorsOf({ document }: Article): ReadonlySet<string> {
  const slugger = new GithubSlugger();
  const anchors = new Set<string>();
  for (const { kind, start, end } of document.blocks)
    if (kind === "heading" || kind === "title") {
      const words = document.text.slice(start, end);
      anchors.add(slugger.slug(words)).add(slugOf(words));
    }
  for (const match of document.source.text.matchAll(/(?:\b(?:id|name)\s*=\s*["']?|\{:?\s*#)([\w:.-]+)/g))
    anchors.add((match[1] ?? "").toLowerCase());
  return anchors;
}

// What footnotes and our own pages make: `#fn:1`, `#s12`.
const MADE = /^(?:user-content-)?(?:fn|footnote|cite|s\d|top$|$)/;

/** Reports each link of an article to a place of the site where nothing stands, with the nearest that is there. */
export function checkLinks(articles: readonly Article[], find: FindLink, report: Report): void {
  const anchors = new Map<Article, ReadonlySet<string>>();
  const within = (article: Article): ReadonlySet<string> => {
    const known = anchors.get(article) ?? anchorsOf(article);
    anchors.set(article, known);
    return known;
  };
  // Names that begin alike are near enough to be compared: all with all would take minutes.
  const alike = new Map<string, Article[]>();
  const beginning = (stem: string): string => withoutDay(stem).slice(0, 2).toLowerCase();
  for (const article of articles) {
    const stem = stemOf(article.id);
    alike.set(beginning(stem), [...(alike.get(beginning(stem)) ?? []), article]);
  }
  for (const article of articles) {
    const { path, text } = article.document.source;
    for (const { href, start, end } of linksIn(article)) {
      const target = find(article, href);
      const tell = (near: string | null): void =>
        report(diagnose("link/nowhere", { path, text, span: { start, end } }, { href, nearest: near ?? "" }));
      if (target.outcome === "article") {
        const hash = target.hash.slice(1).toLowerCase();
        const known = within(target.article);
        if (!MADE.test(hash) && !known.has(hash)) tell(nearest(hash, [...known]));
      } else if (target.outcome === "unknown" && !FILE.test(target.path) && target.path !== "/") {
        const stem = stemOf(target.path);
        const others = alike.get(beginning(stem)) ?? [];
        const near = nearest(
          withoutDay(stem),
          others.map(({ id }) => withoutDay(stemOf(id))),
        );
        tell(others.find(({ id }) => withoutDay(stemOf(id)) === near)?.id ?? null);
      }
    }
  }
}
