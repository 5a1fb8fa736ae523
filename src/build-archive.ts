import type { Archive } from "./archive/archive.ts";
import { withArchiveLanguage } from "./archive/archive-language.ts";
import { checkAddresses, partAddresses } from "./archive/check-addresses.ts";
import { composeAddresses } from "./archive/compose-addresses.ts";
import { composeArchive } from "./archive/compose-archive.ts";
import { checkJudgements, composeArticle, composeContext } from "./archive/compose-article.ts";
import { divideArticles, releaseTerms } from "./archive/divide-articles.ts";
import { checkExpectations, checkMinimum } from "./archive/expectations.ts";
import { NOTHING_HELD, openHeldBack } from "./archive/held-back.ts";
import type { Addressed } from "./archive/old-addresses.ts";
import { readAddresses } from "./archive/read-addresses.ts";
import { readPhrases } from "./archive/read-phrases.ts";
import { readSeries } from "./archive/read-series.ts";
import { readSite } from "./archive/read-site.ts";
import { reportLanguages } from "./archive/report-languages.ts";
import { readAuthorNames } from "./authority/read-author-names.ts";
import { readAuthority } from "./authority/read-authority.ts";
import type { ExtractionCache } from "./cache/extraction-cache.ts";
import { extractionKey } from "./cache/extraction-key.ts";
import type { Diagnostic, Report } from "./diagnostics/diagnostic.ts";
import { findRepeatedLines } from "./document/find-repeated-lines.ts";
import { repeatedIn } from "./document/repeated-in.ts";
import { type Extraction, extractArticle } from "./mentions/extract-article.ts";
import { countCandidates, typeMentions } from "./mentions/find-mentions.ts";
import { readAddressPatterns } from "./source/address-patterns.ts";
import { findArticleFolders } from "./source/article-folders.ts";
import { checkContentFolder } from "./source/check-content-folder.ts";
import type { FrontMatter } from "./source/front-matter.ts";
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

/** An article that is left out, and why. */
export interface HeldArticle {
  readonly path: string;
  /** The field that holds it back, as written; null where a field could not be understood. */
  readonly by: string | null;
  /** The instant until which that is so, ISO 8601; null where only an editor can release it. */
  readonly until: string | null;
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
  /** Told of each article that is held back. */
  readonly onHeld?: (held: HeldArticle) => void;
  /** Told the next instant, ISO 8601, at which an article is released or held back, for each that will be. */
  readonly onChange?: (instant: string) => void;
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

interface Given {
  readonly source: SourceFile;
  /** What it says by itself, where that is known already. */
  readonly extraction: Extraction | null;
}

function readArticles(content: string, report: Report, { extracted }: BuildOptions): readonly Given[] {
  if (extracted === undefined)
    return readSourceFiles(content, report).map((source) => ({ source, extraction: null }));
  for (const fault of extracted.faults) report(fault);
  return extracted.articles;
}

/** The archive of a folder that is not there. */
function emptyArchive(content: string): Archive {
  const silent: Report = () => {};
  const context = composeContext(readAuthority(content, silent), silent);
  return composeArchive(readSite(content, silent), [], context, [], [], NOTHING_HELD);
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
  const given = readArticles(content, report, options);
  const { released, held } = divideArticles(given, releaseTerms(content, site, now), report);
  for (const { release } of [...released, ...held])
    if (release.until !== null) options.onChange?.(release.until);
  for (const { source, release } of held)
    options.onHeld?.({ path: source.path, by: release.heldBy, until: release.until });
  // Nothing that is published is made from what is held back, not even what counts as a line of every page.
  const repeated = findRepeatedLines(released.map(({ source }) => source));
  const extract = ({
    source,
    extraction,
    frontMatter,
  }: Given & { readonly frontMatter: FrontMatter }): Extraction =>
    extraction ?? extractWithCache(source, frontMatter, repeatedIn(source, repeated), options.cache);

  reportUnreadFields(released, report);

  onPhase("articles", released.length);
  const read = released.map((article, done) => {
    const { source } = article;
    const { extraction, frontMatter } = withArchiveLanguage(
      { extraction: extract(article), frontMatter: article.frontMatter },
      site.articleLanguage,
      (told) => extractArticle(source, told, repeatedIn(source, repeated)),
    );
    const { document, candidates, faults } = extraction;
    for (const fault of faults) report({ ...fault, text: source.text });
    onStep(done + 1);
    return { frontMatter, document: { ...document, source }, candidates };
  });
  reportLanguages(
    read.map(({ frontMatter, document: { source, text, language } }) => ({
      path: source.path,
      language,
      // What has no words has its own warning.
      isDeclared: frontMatter.language !== null || text.trim() === "",
    })),
    report,
  );
  // Where no article is found it may be that they are elsewhere: what is known of them is kept.
  if (read.length > 0) options.cache?.save();

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
  const composed: Addressed[] = [];
  // Each is let go as it is typed: what its names were weighed with is half of what it holds.
  read.reverse();
  for (let next = read.pop(); next !== undefined; next = read.pop()) {
    const { frontMatter, document, candidates } = next;
    const article = composeArticle(document, typeMentions(candidates, counts), frontMatter, context);
    composed.push({ article, frontMatter });
    onStep(composed.length);
  }

  onPhase("joining");
  const heldBack = openHeldBack(
    held.map(({ source }) => source),
    () =>
      held.map((article) => {
        const { document, candidates } = extract(article);
        const mentions = typeMentions(candidates, counts);
        const silent = { ...context, report: () => {} };
        return composeArticle({ ...document, source: article.source }, mentions, article.frontMatter, silent);
      }),
  );
  const articles = partAddresses(
    composed.map(({ article }) => article),
    report,
  );
  const addressed = composed.map(({ article, frontMatter }, number): Addressed => {
    return { article: articles[number] ?? article, frontMatter };
  });
  checkAddresses(articles, report);
  checkJudgements(articles, context, heldBack);
  const addresses = composeAddresses(
    addressed,
    {
      recorded: readAddresses(content, report),
      patterns: readAddressPatterns(content),
      folders: articleFolders.folders,
      base: site.base,
    },
    report,
  );
  const archive = composeArchive(site, articles, context, definitions, phrases, heldBack, addresses);
  checkExpectations(content, archive, heldBack, report);
  checkMinimum(content, given.length, options.minimum ?? null, report);
  return archive;
}
