import type { Archive } from "./archive/archive.ts";
import type { Article } from "./archive/article.ts";
import { checkAddresses } from "./archive/check-addresses.ts";
import { composeArchive } from "./archive/compose-archive.ts";
import { checkJudgements, composeArticle, composeContext } from "./archive/compose-article.ts";
import { checkExpectations, checkMinimum } from "./archive/expectations.ts";
import { isReleased } from "./archive/is-released.ts";
import { readPhrases } from "./archive/read-phrases.ts";
import { readSeries } from "./archive/read-series.ts";
import { readSite } from "./archive/read-site.ts";
import { readAuthorNames } from "./authority/read-author-names.ts";
import { readAuthority } from "./authority/read-authority.ts";
import type { ExtractionCache } from "./cache/extraction-cache.ts";
import { extractionKey } from "./cache/extraction-key.ts";
import type { Diagnostic, Report } from "./diagnostics/diagnostic.ts";
import { findRepeatedLines } from "./document/find-repeated-lines.ts";
import { repeatedIn } from "./document/repeated-in.ts";
import { type Extraction, extractArticle } from "./mentions/extract-article.ts";
import { countCandidates, typeMentions } from "./mentions/find-mentions.ts";
import { findArticleFolders } from "./source/article-folders.ts";
import { checkContentFolder } from "./source/check-content-folder.ts";
import { type FrontMatter, readFrontMatter } from "./source/front-matter.ts";
import { readSourceFiles } from "./source/read-source-files.ts";
import { reportUnreadFields } from "./source/report-unread-fields.ts";
import { reportUnreadFiles } from "./source/report-unread-files.ts";
import type { SourceFile } from "./source/source-file.ts";

/** What was found in every article of a content folder, on other machines perhaps, and what could not be read there. */
export interface Extracted {
  /** In the order of their paths. */
  readonly articles: readonly { readonly source: SourceFile; readonly extraction: Extraction }[];
  readonly faults: readonly Diagnostic[];
}

export interface BuildOptions {
  /** The instant of the build, ISO 8601 in UTC: what is held back until later is left out. It is never printed. */
  readonly now: string;
  /** The fewest articles it may hold, as the command line says; null for any. */
  readonly minimum?: number | null;
  /** What earlier builds found; nothing is kept where it is absent. */
  readonly cache?: ExtractionCache<Extraction>;
  /** What stands for the content folder's own articles; they are read where it is absent. */
  readonly extracted?: Extracted;
  /** Told the instant at which an article that is held back now is released, ISO 8601, for each such article. */
  readonly onHeld?: (until: string) => void;
  /** Told of each phase and how far it is. */
  readonly onPhase?: (phase: string, total?: number) => void;
  readonly onStep?: (done: number) => void;
}

/** The key under which what an article says by itself is kept. */
export function articleKey({ path, format, text }: SourceFile, own: readonly string[]): string {
  return extractionKey(text, { path, format, repeated: own });
}

/** What an article says by itself, from the cache where its bytes are known there; `own` are the lines of it that other pages print too. */
function extractWithCache(
  source: SourceFile,
  frontMatter: FrontMatter,
  own: readonly string[],
  cache: BuildOptions["cache"],
): Extraction {
  const key = articleKey(source, own);
  const kept = cache?.get(key, source.text) ?? null;
  if (kept !== null) return kept;
  const extraction = extractArticle(source, frontMatter, own);
  cache?.set(key, extraction, source.text);
  return extraction;
}

/** The articles of a content folder, each with a way to what it says by itself. */
function readArticles(content: string, report: Report, { extracted, cache }: BuildOptions) {
  if (extracted !== undefined) {
    for (const fault of extracted.faults) report(fault);
    return extracted.articles.map(({ source, extraction }) => ({ source, extract: () => extraction }));
  }
  const sources = readSourceFiles(content, report);
  const repeated = findRepeatedLines(sources);
  return sources.map((source) => ({
    source,
    extract: (frontMatter: FrontMatter) =>
      extractWithCache(source, frontMatter, repeatedIn(source, repeated), cache),
  }));
}

/** The archive of a folder that is not there. */
function emptyArchive(content: string): Archive {
  const silent: Report = () => {};
  const context = composeContext(readAuthority(content, silent), silent);
  return composeArchive(readSite(content, silent), [], context, [], []);
}

/**
 * Builds the archive of a content folder: reads articles and records, finds what each article says, joins it. Every
 * fault in content goes to `report`; what is returned is whole but for the doubtful parts. Throws only for faults of ours.
 */
export function buildArchive(content: string, report: Report, options: BuildOptions): Archive {
  const { now, onPhase = () => {}, onStep = () => {} } = options;

  if (!checkContentFolder(content, report)) return emptyArchive(content);
  const site = readSite(content, report);
  const authority = readAuthority(content, report);
  const definitions = readSeries(content, report);
  const phrases = readPhrases(content, report);
  const released = readArticles(content, report, options)
    .map((article) => ({ ...article, frontMatter: readFrontMatter(article.source, report) }))
    .filter(({ frontMatter }) => {
      if (isReleased(frontMatter, now)) return true;
      for (const instant of [frontMatter.publishAt, frontMatter.embargo])
        if (instant !== null) options.onHeld?.(instant.value);
      return false;
    });

  reportUnreadFields(released, report);

  onPhase("articles", released.length);
  const read = released.map(({ source, frontMatter, extract }, done) => {
    const { document, candidates, faults } = extract(frontMatter);
    for (const fault of faults) report({ ...fault, text: source.text });
    onStep(done + 1);
    return { frontMatter, document: { ...document, source }, candidates };
  });
  options.cache?.save();

  // Names are typed with what all articles of the run say, so typing waits until every article is read.
  const counts = countCandidates(read.map(({ candidates }) => candidates));
  const tags = read.flatMap(({ frontMatter }) => frontMatter.topics.map(({ value }) => value));
  const articleFolders = findArticleFolders(content);
  reportUnreadFiles(content, articleFolders, report);
  const authorNames = readAuthorNames(content, authority.records.values(), report);
  const context = composeContext(authority, report, {
    tags,
    authorNames,
    folders: articleFolders.folders,
  });
  onPhase("names", read.length);
  const articles: Article[] = [];
  // Each is let go as it is typed: what its names were weighed with is half of what it holds.
  read.reverse();
  for (let next = read.pop(); next !== undefined; next = read.pop()) {
    const { frontMatter, document, candidates } = next;
    articles.push(composeArticle(document, typeMentions(candidates, counts), frontMatter, context));
    onStep(articles.length);
  }

  onPhase("joining");
  checkAddresses(articles, report);
  checkJudgements(articles, context);
  const archive = composeArchive(site, articles, context, definitions, phrases);
  checkExpectations(content, archive, report);
  checkMinimum(content, articles.length, options.minimum ?? null, report);
  return archive;
}
