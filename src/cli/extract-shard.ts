import { divideArticles, releaseTerms } from "../archive/divide-articles.ts";
import { readSite } from "../archive/read-site.ts";
import {
  contentDigest,
  type Shard,
  shardArticle,
  shardEnd,
  shardFault,
  shardHead,
  shardOf,
} from "../cache/shard-file.ts";
import type { Report } from "../diagnostics/diagnostic.ts";
import { findRepeatedLines } from "../document/find-repeated-lines.ts";
import { repeatedIn } from "../document/repeated-in.ts";
import { extractArticle } from "../mentions/extract-article.ts";
import { checkContentFolder } from "../source/check-content-folder.ts";
import { readFrontMatter } from "../source/front-matter.ts";
import { readSourceFiles } from "../source/read-source-files.ts";

/**
 * Prints what one shard of a content folder's articles says, for `build --records`. All articles are read, for a line
 * is the page's where others print it; those of the shard alone are searched. Faults in what the shard's articles say
 * are reported by the build; files that cannot be read are reported here, and by the build too.
 */
export function extractShard(
  {
    content,
    shard,
    version,
    now,
  }: { readonly content: string; readonly shard: Shard; readonly version: string; readonly now: string },
  print: (line: string) => void,
  report: Report,
): void {
  if (!checkContentFolder(content, report)) return;
  const isOwn = (path: string): boolean => shardOf(path, shard.of) === shard.number;
  const lines: string[] = [];
  const sources = readSourceFiles(content, (fault) => {
    if (!isOwn(fault.path)) return;
    lines.push(shardFault(fault));
    report(fault);
  });
  print(shardHead(shard, { version, content: contentDigest(sources) }));
  for (const line of lines) print(line);
  const silent = (): void => {};
  const terms = releaseTerms(content, readSite(content, silent), now);
  const { released } = divideArticles(
    sources.map((source) => ({ source })),
    terms,
    silent,
  );
  const repeated = findRepeatedLines(released.map(({ source }) => source));
  const own = sources.filter(({ path }) => isOwn(path));
  for (const source of own) {
    // Faults of the front matter are found again, and reported, by the build.
    const frontMatter = readFrontMatter(source, () => {});
    const extraction = extractArticle(source, frontMatter, repeatedIn(source, repeated));
    print(shardArticle({ source, extraction }));
  }
  print(shardEnd(own.length));
}
