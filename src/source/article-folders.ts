import { existsSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { formatOf } from "./read-source-file.ts";
import { readRecordFile } from "./record-file.ts";
import { isOfRoot, isPaperwork, isPassedOver } from "./words/passed-over.ts";

/** Where the articles of a content folder are. */
export interface ArticleFolders {
  /** Paths below the content folder; an empty one is the content folder itself. */
  readonly folders: readonly string[];
  /** Where was looked, as a message names it. */
  readonly looked: readonly string[];
  /** True where the content folder is kept for Dateline, and not the root of another system's site. */
  readonly isOwn: boolean;
}

/** Where articles are kept where the desk does not say; `articles` is ours and stands alone. */
const USUAL: readonly string[] = ["posts", "_posts", "news", "blog"];
// Where the root of a site keeps its content. Sources: the documentation of Hugo, Zola, Astro, Eleventy and Hexo.
const ROOTS: readonly string[] = ["content/", "content/en/", "src/content/", "src/", "src/pages/", "source/"];
const SETTINGS = /^(?:hugo|zola|config)\.(?:toml|ya?ml|json)$/;

const isFolder = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;

/** The folders that `site.yaml` names; null where it names none. A fault of the file is reported where it is read as a whole. */
function namedFolders(content: string): readonly string[] | null {
  const data = readRecordFile(content, "site.yaml", () => {})?.block.data;
  if (typeof data !== "object" || data === null) return null;
  const named = Object.entries(data).find(([key]) => key === "articles")?.[1];
  const list = (Array.isArray(named) ? named : [named]).filter((path) => typeof path === "string");
  return list.length === 0 ? null : list.map(partsOf).filter(isBelow);
}

/** A path without what is empty in it: `./desk/` is `desk`, `.` the folder itself. */
const partsOf = (path: string): string =>
  path
    .split("/")
    .filter((part) => part !== "" && part !== ".")
    .join("/");

/** Out of the content folder nothing is read. */
const isBelow = (path: string): boolean => !path.split(/[\\/]/).includes("..");

/** True where a folder, or one below it, holds a file that may be an article. */
function holdsArticles(folder: string, isRoot: boolean): boolean {
  const entries = readdirSync(folder, { withFileTypes: true });
  const isArticle = (name: string): boolean => formatOf(name) !== null && !isPaperwork(name);
  return (
    entries.some((entry) => entry.isFile() && !entry.name.startsWith(".") && isArticle(entry.name)) ||
    entries.some(
      (entry) =>
        entry.isDirectory() &&
        !isPassedOver(entry.name) &&
        !(isRoot && isOfRoot(entry.name)) &&
        holdsArticles(join(folder, entry.name), false),
    )
  );
}

/**
 * Finds the folders of articles: those that `site.yaml` names; else `articles`; else each of `posts`, `_posts`, `news` and
 * `blog` that there is; else the same where the root of a site keeps its content, or that content itself; else the folder
 * that is given, where it holds articles and nothing of ours.
 */
export function findArticleFolders(content: string): ArticleFolders {
  const isOwn = ["site.yaml", "authority", "articles"].some((name) => existsSync(join(content, name)));
  const named = namedFolders(content);
  if (named !== null) return { folders: named, looked: named.map((path) => `${path}/`), isOwn: true };
  const looked = ["articles/", ...USUAL.map((name) => `${name}/`)];
  const found = (folders: readonly string[]): ArticleFolders => ({ folders, looked, isOwn });
  if (existsSync(join(content, "articles"))) return found(["articles"]);
  const usual = USUAL.filter((name) => isFolder(join(content, name)));
  if (usual.length > 0 || isOwn || !isFolder(content)) return found(usual);
  for (const root of ROOTS) {
    const below = ["articles", ...USUAL, "post"].map((name) => `${root}${name}`);
    const there = below.filter((path) => isFolder(join(content, path)));
    if (there.length > 0) return found(there);
  }
  looked.push("content/", "the folder itself");
  const hasSettings = readdirSync(content).some((name) => SETTINGS.test(name));
  if (hasSettings && isFolder(join(content, "content"))) return found(["content"]);
  return found(holdsArticles(content, true) ? [""] : []);
}
