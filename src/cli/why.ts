import { existsSync } from "node:fs";
import { basename, dirname, join, relative, resolve, sep } from "node:path";
import type { Article } from "../archive/article.ts";
import { composeArticle, composeContext } from "../archive/compose-article.ts";
import { type Explained, explainWords } from "../archive/explain-words.ts";
import { readAuthorNames } from "../authority/read-author-names.ts";
import { readAuthority } from "../authority/read-authority.ts";
import { buildArchive } from "../build-archive.ts";
import { openExtractionCache } from "../cache/extraction-cache.ts";
import { fileFault } from "../cache/file-fault.ts";
import { nearest } from "../diagnostics/nearest.ts";
import { printable } from "../diagnostics/printable.ts";
import { cleanDocument } from "../document/clean-document.ts";
import type { Extraction } from "../mentions/extract-article.ts";
import { countCandidates, findCandidates, typeMentions } from "../mentions/find-mentions.ts";
import { findArticleFolders } from "../source/article-folders.ts";
import { isFolder } from "../source/check-content-folder.ts";
import { readFrontMatter } from "../source/front-matter.ts";
import { readSourceFile } from "../source/read-source-file.ts";
import type { SourceFile } from "../source/source-file.ts";
import { isEnglish } from "../text/language-tag.ts";
import { indexLines } from "../text/line-index.ts";
import { tokenise } from "../text/tokens.ts";
import { ownVersion } from "./own-version.ts";
import { printExplanation } from "./print-explanation.ts";

export interface WhyRequest {
  readonly file: string;
  readonly words: string;
  /** The content folder that was named; null for the one that holds the file. */
  readonly content: string | null;
  /** The instant, ISO 8601 in UTC. */
  readonly now: string;
  readonly isColoured: boolean;
}

const silent = (): void => {};

/** The content folder whose articles a file is of; null where none is. */
function folderHolding(file: string): string | null {
  const folders = new Set(["articles", "posts", "_posts", "news", "blog"]);
  for (let at = dirname(resolve(file)); dirname(at) !== at; at = dirname(at))
    if (folders.has(basename(at))) return dirname(at);
  return null;
}

/** True for a path below a content folder that lies in one of its folders of articles. */
const isArticlePath = (content: string, path: string): boolean =>
  !path.startsWith("../") &&
  findArticleFolders(content).folders.some((folder) => folder === "" || path.startsWith(`${folder}/`));

/** The article of a path below the content folder as a build sees it, with what all articles say; null where a build leaves it out. */
function readFromArchive(content: string, path: string, now: string): Article | null {
  const folder = join(dirname(resolve(content)), ".dateline");
  // What is kept is used and left as it is.
  const cache = existsSync(folder)
    ? { ...openExtractionCache<Extraction>(folder, ownVersion(), silent), set: silent, save: silent }
    : undefined;
  const archive = buildArchive(content, silent, { now, ...(cache === undefined ? {} : { cache }) });
  return archive.articles.find(({ id }) => id === path) ?? null;
}

const explainedOf = ({ document, mentions, names }: Article): Explained => ({
  document,
  candidates: findCandidates(document),
  mentions,
  resolutions: names.map(({ resolution }) => resolution),
});

/** What a file says by itself, joined with the records of a content folder where there is one. */
function explainAlone(source: SourceFile, content: string | null): Explained {
  const frontMatter = readFrontMatter(source, silent);
  const document = cleanDocument(source, { published: null, frontMatter });
  const candidates = findCandidates(document);
  const mentions = typeMentions(candidates, countCandidates([candidates]));
  if (content === null) return { document, candidates, mentions, resolutions: null };
  const tags = frontMatter.topics.map(({ value }) => value);
  const authority = readAuthority(content, silent);
  const authorNames = readAuthorNames(content, authority.records.values(), silent);
  const context = composeContext(authority, silent, {
    tags,
    authorNames,
    folders: findArticleFolders(content).folders,
  });
  return explainedOf(composeArticle(document, mentions, frontMatter, context));
}

/** The words of the file that are nearest to those asked for; null where none are near. */
function nearestWords(text: string, words: string): string | null {
  const tokens = tokenise(text);
  const length = Math.max(1, tokenise(words).length);
  const printed = new Set<string>();
  for (let at = 0; at + length <= tokens.length; at += 1)
    printed.add(text.slice(tokens[at]?.start, tokens[at + length - 1]?.end).replace(/\s+/g, " "));
  return nearest(words, [...printed]);
}

/** The line of judgements.yaml that corrects one name, to be filled in. */
const judgementLine = (article: string, words: string): string =>
  `- { article: ${JSON.stringify(article)}, words: ${JSON.stringify(words)}, is: KIND/SLUG or null, by: YOUR NAME, on: YYYY-MM-DD, because: REASON }`;

/**
 * Prints, for every place in a file where the words stand, how they were found, typed and joined, or why they were not.
 * Returns the exit status: 0 where they stand in the file, 1 where they do not or the file cannot be read.
 */
export function why(
  request: WhyRequest,
  print: (text: string) => void,
  warn: (text: string) => void,
): number {
  const { file, words, now, isColoured } = request;
  const content = request.content ?? folderHolding(file);
  const path = content === null ? file : relative(resolve(content), resolve(file)).split(sep).join("/");
  if (content !== null && !isFolder(content)) {
    warn(`Missing content folder ${printable(content)}.\n`);
    return 1;
  }
  const isHeld = content !== null && isArticlePath(content, path);
  let source: SourceFile;
  try {
    source = readSourceFile(file, path, () => {});
  } catch (fault) {
    const reason = fileFault(fault) ?? (fault instanceof TypeError ? "it is not UTF-8" : null);
    if (reason === null) throw fault;
    warn(`Unreadable file ${printable(file)}: ${reason}.\n`);
    return 1;
  }
  const article = isHeld ? readFromArchive(content, path, now) : null;
  const explained = article === null ? explainAlone(source, content) : explainedOf(article);
  const { document } = explained;
  const found = explainWords(explained, words);
  if (found.length === 0) {
    const near = nearestWords(source.text, words);
    const hint = near === null ? "" : ` The nearest are \`${printable(near)}\`.`;
    warn(`The words \`${printable(words)}\` do not stand in ${printable(file)}.${hint}\n`);
    return 1;
  }
  const shown = {
    file,
    text: source.text,
    index: indexLines(source.text),
    words: document.text,
    isSearched: isEnglish(document.language),
    isColoured,
  };
  for (const place of found) printExplanation(place, shown, print);
  if (isHeld && article === null)
    print("A build leaves this article out for now: it is explained by itself.\n");
  if (isHeld && found.some(({ block }) => block !== null)) {
    print(`Wrong? One line in ${join(content, "authority", "judgements.yaml")} corrects it:\n`);
    print(`  ${printable(judgementLine(path, words))}\n`);
  }
  return 0;
}
