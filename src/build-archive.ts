import type { Archive } from "./archive/archive.ts";
import { withArchiveLanguage } from "./archive/archive-language.ts";
import type { Article } from "./archive/article.ts";
import { checkAddresses, partAddresses } from "./archive/check-addresses.ts";
import { composeAddresses } from "./archive/compose-addresses.ts";
import { composeArchive } from "./archive/compose-archive.ts";
import { checkJudgements, composeArticle, composeContext } from "./archive/compose-article.ts";
import { composePictures } from "./archive/compose-pictures.ts";
import { type DividedArticles, divideArticles, releaseTerms } from "./archive/divide-articles.ts";
import { checkExpectations, checkMinimum } from "./archive/expectations.ts";
import { NOTHING_HELD, openHeldBack } from "./archive/held-back.ts";
import type { Addressed } from "./archive/old-addresses.ts";
import { readAddresses } from "./archive/read-addresses.ts";
import { readPhrases } from "./archive/read-phrases.ts";
import { readSeries } from "./archive/read-series.ts";
import { readSite } from "./archive/read-site.ts";
import { reportLanguages } from "./archive/report-languages.ts";
import { articleUrl } from "./archive/urls.ts";
import { readAuthorNames } from "./authority/read-author-names.ts";
import { readAuthority } from "./authority/read-authority.ts";
import type { LeftOutArticle } from "./cache/build-record.ts";
import type { ExtractionCache } from "./cache/extraction-cache.ts";
import { extractionKey } from "./cache/extraction-key.ts";
import { diagnose } from "./diagnostics/diagnose.ts";
import type { Diagnostic, Report } from "./diagnostics/diagnostic.ts";
import { findRepeatedLines } from "./document/find-repeated-lines.ts";
import { repeatedIn } from "./document/repeated-in.ts";
import { type Extraction, extractArticle } from "./mentions/extract-article.ts";
import { countCandidates, typeMentions } from "./mentions/find-mentions.ts";
import { readAddressPatterns } from "./source/address-patterns.ts";
import { findArticleFolders } from "./source/article-folders.ts";
import { checkContentFolder } from "./source/check-content-folder.ts";
import type { FrontMatter } from "./source/front-matter.ts";
import { openPictureFiles } from "./source/picture-files.ts";
import { formatOf } from "./source/read-source-file.ts";
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
  /** Told of each article that is left out because of an error. */
  readonly onLeftOut?: (left: LeftOutArticle) => void;
  /** Finds what one article says; only a test gives another. */
  readonly extractArticle?: typeof extractArticle;
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
  extractor: typeof extractArticle,
): Extraction {
  const key = articleKey(source, own);
  const kept = cache?.get(key, source.text) ?? null;
  if (kept !== null) return kept;
  const extraction = extractor(source, frontMatter, own);
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

/** A fault of ours as a diagnostic of the file that brought it to light. */
const faultOfOurs = ({ path, text }: SourceFile, fault: unknown): Diagnostic =>
  diagnose(
    "source/unprocessed",
    { path, text, span: null },
    { why: fault instanceof Error ? `${fault.name}: ${fault.message}` : String(fault) },
  );

type Divided = DividedArticles<Given>["released"][number];

/** One reading of all articles that are not left out. */
interface Pass {
  readonly released: readonly Divided[];
  /** Those that are held back and those that are left out: what points to them waits. */
  readonly held: readonly Divided[];
  /** Files of which not even the text could be read. */
  readonly unread: readonly string[];
}

/**
 * Builds the archive of a content folder: reads articles and records, finds what each article says, joins it. Every
 * fault in content goes to `report`; what is returned is whole but for the doubtful parts. An article with an error is
 * left out as if it were not there, and `onLeftOut` is told. Throws only for faults of ours that are no single file's.
 */
export function buildArchive(content: string, report: Report, options: BuildOptions): Archive {
  const { now, onPhase = () => {}, onStep = () => {}, onLeftOut = () => {} } = options;
  const extractor = options.extractArticle ?? extractArticle;

  if (!checkContentFolder(content, report)) return emptyArchive(content);
  const site = readSite(content, report);
  const authority = readAuthority(content, report);
  const definitions = readSeries(content, report);
  const phrases = readPhrases(content, report);
  const articleFolders = findArticleFolders(content);
  const findPictureFile = openPictureFiles(content, site.base);
  const leftOut = new Map<string, Divided | null>();
  // As they proved to be where all was composed.
  const urls = new Map<string, string>();
  const tell = (path: string, article: Divided | null): void => {
    leftOut.set(path, article);
    const slug = article?.frontMatter.slug?.value ?? null;
    onLeftOut({ path, url: urls.get(path) ?? articleUrl(path, slug, articleFolders.folders) });
  };

  const given = readArticles(
    content,
    (fault) => {
      report(fault);
      if (fault.severity === "error" && formatOf(fault.path) !== null && !leftOut.has(fault.path))
        tell(fault.path, null);
    },
    options,
  );
  const wrong = new Set<string>();
  const divided = divideArticles(given, releaseTerms(content, site, now), (fault) => {
    report(fault);
    if (fault.severity === "error") wrong.add(fault.path);
  });
  for (const article of [...divided.released, ...divided.held])
    if (wrong.has(article.source.path)) tell(article.source.path, article);
  const isSound = ({ source }: Divided): boolean => !leftOut.has(source.path);
  for (const { release } of [...divided.released, ...divided.held].filter(isSound))
    if (release.until !== null) options.onChange?.(release.until);
  for (const { source, release } of divided.held.filter(isSound))
    options.onHeld?.({ path: source.path, by: release.heldBy, until: release.until });

  /** Reads and joins all articles but those left out; null where another one proves to have an error. */
  const attempt = ({ released, held, unread }: Pass, say: Report): Archive | null => {
    const broken = new Set<string>();
    const told: Report = (fault) => {
      if (fault.severity === "error") broken.add(fault.path);
      say(fault);
    };
    const hasBroken = (): boolean => released.some(({ source }) => broken.has(source.path));
    // Nothing that is published is made from what is held back, not even what counts as a line of every page.
    const repeated = findRepeatedLines(released.map(({ source }) => source));
    const extract = ({ source, extraction, frontMatter }: Divided): Extraction =>
      extraction ??
      extractWithCache(source, frontMatter, repeatedIn(source, repeated), options.cache, extractor);

    onPhase("articles", released.length);
    const read = released.flatMap((article, done) => {
      const { source } = article;
      onStep(done + 1);
      try {
        const { extraction, frontMatter } = withArchiveLanguage(
          { extraction: extract(article), frontMatter: article.frontMatter },
          site.articleLanguage,
          (fields) => extractor(source, fields, repeatedIn(source, repeated)),
        );
        const { document, candidates, faults } = extraction;
        for (const fault of faults) told({ ...fault, text: source.text });
        return [{ frontMatter, document: { ...document, source }, candidates }];
      } catch (fault) {
        told(faultOfOurs(source, fault));
        return [];
      }
    });
    if (hasBroken()) return null;
    const languages = read.map(({ frontMatter, document: { source, text, language } }) => ({
      path: source.path,
      language,
      // What has no words has its own warning.
      isDeclared: frontMatter.language !== null || text.trim() === "",
    }));

    // Names are typed with what all articles of the run say, so typing waits until every article is read.
    const counts = countCandidates(read.map(({ candidates }) => candidates));
    const tags = read.flatMap(({ frontMatter }) => frontMatter.topics.map(({ value }) => value));
    reportUnreadFiles(content, articleFolders, told);
    const authorNames = readAuthorNames(content, authority.records.values(), told);
    const context = composeContext(authority, told, { tags, authorNames, folders: articleFolders.folders });
    onPhase("names", read.length);
    const composed: Addressed[] = [];
    // Each is let go as it is typed: what its names were weighed with is half of what it holds.
    read.reverse();
    for (let next = read.pop(); next !== undefined; next = read.pop()) {
      const { frontMatter, document, candidates } = next;
      try {
        const article = composeArticle(document, typeMentions(candidates, counts), frontMatter, context);
        composed.push({ article, frontMatter });
      } catch (fault) {
        told(faultOfOurs(document.source, fault));
      }
      onStep(composed.length);
    }
    const articles = partAddresses(
      composed.map(({ article }) => article),
      told,
    );
    const addressed = composed.map(({ article, frontMatter }, number): Addressed => {
      return { article: articles[number] ?? article, frontMatter };
    });
    for (const { id, url } of articles) urls.set(id, url);
    checkAddresses(articles, told);
    if (hasBroken()) return null;
    reportUnreadFields(released, told);
    reportLanguages(languages, told);

    onPhase("joining");
    const composeHeld = (article: Divided): readonly Article[] => {
      try {
        const { document, candidates } = extract(article);
        const mentions = typeMentions(candidates, counts);
        const silent = { ...context, report: () => {} };
        return [
          composeArticle({ ...document, source: article.source }, mentions, article.frontMatter, silent),
        ];
      } catch {
        // Reported where it was read; what it names is not known.
        return [];
      }
    };
    const heldBack = openHeldBack(
      [...held.map(({ source }) => source), ...unread.map((path) => ({ path, text: "" }))],
      () => held.flatMap(composeHeld),
    );
    checkJudgements(articles, context, heldBack);
    const addresses = composeAddresses(
      addressed,
      {
        recorded: readAddresses(content, told),
        patterns: readAddressPatterns(content),
        folders: articleFolders.folders,
        base: site.base,
      },
      told,
    );
    const archive = composeArchive(site, articles, context, definitions, phrases, heldBack, {
      ...addresses,
      pictures: composePictures(addressed, findPictureFile, told),
    });
    checkExpectations(content, archive, heldBack, told);
    const sound = released.length + divided.held.filter(isSound).length;
    checkMinimum(content, sound, options.minimum ?? null, told);
    return archive;
  };

  // What another article says may depend on one that is left out: then all is joined anew without it.
  for (;;) {
    const faults: Diagnostic[] = [];
    const archive = attempt(
      {
        released: divided.released.filter(isSound),
        held: [...divided.held, ...divided.released.filter((article) => !isSound(article))],
        unread: [...leftOut].flatMap(([path, article]) => (article === null ? [path] : [])),
      },
      (fault) => faults.push(fault),
    );
    if (archive !== null) {
      faults.forEach(report);
      // Where no article is found it may be that they are elsewhere: what is known of them is kept.
      if (archive.articles.length > 0) options.cache?.save();
      return archive;
    }
    const found = new Set(faults.flatMap(({ severity, path }) => (severity === "error" ? [path] : [])));
    const out = divided.released.filter((article) => isSound(article) && found.has(article.source.path));
    for (const article of out) tell(article.source.path, article);
    for (const fault of faults) if (leftOut.has(fault.path)) report(fault);
  }
}
