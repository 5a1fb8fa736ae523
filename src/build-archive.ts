import type { Archive } from "./archive/archive.ts";
import { checkAddresses } from "./archive/check-addresses.ts";
import { composeArchive } from "./archive/compose-archive.ts";
import { checkJudgements, composeArticle, composeContext } from "./archive/compose-article.ts";
import { checkExpectations } from "./archive/expectations.ts";
import { isReleased } from "./archive/is-released.ts";
import { readPhrases } from "./archive/read-phrases.ts";
import { readSeries } from "./archive/read-series.ts";
import { readSite } from "./archive/read-site.ts";
import { readAuthority } from "./authority/read-authority.ts";
import type { ExtractionCache } from "./cache/extraction-cache.ts";
import { extractionKey } from "./cache/extraction-key.ts";
import type { Diagnostic, Report } from "./diagnostics/diagnostic.ts";
import { cleanDocument } from "./document/clean-document.ts";
import type { Document } from "./document/document.ts";
import { type Candidates, countCandidates, findCandidates, typeMentions } from "./mentions/find-mentions.ts";
import { type FrontMatter, readFrontMatter } from "./source/front-matter.ts";
import { readSourceFiles } from "./source/read-source-files.ts";
import type { SourceFile } from "./source/source-file.ts";

/** What one article alone gives, as it is kept in the cache: its source is not kept twice. */
export interface Extraction {
  readonly document: Omit<Document, "source">;
  readonly candidates: Candidates;
  readonly faults: readonly Omit<Diagnostic, "text">[];
}

export interface BuildOptions {
  /** The instant of the build, ISO 8601 in UTC: what is held back until later is left out. It is never printed. */
  readonly now: string;
  /** What earlier builds found; nothing is kept where it is absent. */
  readonly cache?: ExtractionCache<Extraction>;
  /** Told of each phase and how far it is. */
  readonly onPhase?: (phase: string, total: number) => void;
  readonly onStep?: (done: number) => void;
}

function extractAnew(source: SourceFile, frontMatter: FrontMatter): Extraction {
  const faults: Diagnostic[] = [];
  const { source: _, ...document } = cleanDocument(source, {
    published: null,
    frontMatter,
    report: (fault) => faults.push(fault),
  });
  const candidates = findCandidates({ ...document, source });
  return { document, candidates, faults: faults.map(({ text: _text, ...fault }) => fault) };
}

/** What an article says by itself, from the cache where its bytes are known there; its faults are reported either way. */
function extractArticle(
  source: SourceFile,
  frontMatter: FrontMatter,
  cache: BuildOptions["cache"],
  report: Report,
) {
  const key = extractionKey(source.text, { path: source.path, format: source.format });
  const kept = cache?.get(key, source.text) ?? null;
  const { document, candidates, faults } = kept ?? extractAnew(source, frontMatter);
  if (kept === null) cache?.set(key, { document, candidates, faults }, source.text);
  for (const fault of faults) report({ ...fault, text: source.text });
  return { document: { ...document, source }, candidates };
}

/**
 * Builds the archive of a content folder: reads articles and records, finds what each article says, joins it. Every
 * fault in content goes to `report`; what is returned is whole but for the doubtful parts. Throws only for faults of ours.
 */
export function buildArchive(content: string, report: Report, options: BuildOptions): Archive {
  const { now, onPhase = () => {}, onStep = () => {} } = options;

  const site = readSite(content, report);
  const authority = readAuthority(content, report);
  const definitions = readSeries(content, report);
  const phrases = readPhrases(content, report);
  const sources = readSourceFiles(content, report)
    .map((source) => ({ source, frontMatter: readFrontMatter(source, report) }))
    .filter(({ frontMatter }) => isReleased(frontMatter, now));

  onPhase("articles", sources.length);
  const read = sources.map(({ source, frontMatter }, done) => {
    const extracted = extractArticle(source, frontMatter, options.cache, report);
    onStep(done + 1);
    return { frontMatter, ...extracted };
  });
  options.cache?.save();

  // Names are typed with what all articles of the run say, so typing waits until every article is read.
  const counts = countCandidates(read.map(({ candidates }) => candidates));
  const context = composeContext(authority, report);
  onPhase("names", read.length);
  const articles = read.map(({ frontMatter, document, candidates }, done) => {
    onStep(done + 1);
    return composeArticle(document, typeMentions(candidates, counts), frontMatter, context);
  });

  checkAddresses(articles, report);
  checkJudgements(articles, context);
  const archive = composeArchive(site, articles, context, definitions, phrases);
  checkExpectations(content, archive, report);
  return archive;
}
