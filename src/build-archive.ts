import type { Archive } from "./archive/archive.ts";
import { checkAddresses } from "./archive/check-addresses.ts";
import { composeArchive } from "./archive/compose-archive.ts";
import { checkJudgements, composeArticle, composeContext } from "./archive/compose-article.ts";
import { checkExpectations } from "./archive/expectations.ts";
import { isReleased } from "./archive/is-released.ts";
import { readSeries } from "./archive/read-series.ts";
import { readSite } from "./archive/read-site.ts";
import { readAuthority } from "./authority/read-authority.ts";
import type { Report } from "./diagnostics/diagnostic.ts";
import { cleanDocument } from "./document/clean-document.ts";
import { countCandidates, findCandidates, typeMentions } from "./mentions/find-mentions.ts";
import { readFrontMatter } from "./source/front-matter.ts";
import { readSourceFiles } from "./source/read-source-files.ts";

export interface BuildOptions {
  /** The instant of the build, ISO 8601 in UTC: what is held back until later is left out. It is never printed. */
  readonly now: string;
  /** Told of each phase and how far it is. */
  readonly onPhase?: (phase: string, total: number) => void;
  readonly onStep?: (done: number) => void;
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
  const sources = readSourceFiles(content, report)
    .map((source) => ({ source, frontMatter: readFrontMatter(source, report) }))
    .filter(({ frontMatter }) => isReleased(frontMatter, now));

  onPhase("articles", sources.length);
  const read = sources.map(({ source, frontMatter }, done) => {
    const document = cleanDocument(source, { published: null });
    const candidates = findCandidates(document);
    onStep(done + 1);
    return { frontMatter, document, candidates };
  });

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
  const archive = composeArchive(site, articles, authority, definitions, report);
  checkExpectations(content, archive, report);
  return archive;
}
