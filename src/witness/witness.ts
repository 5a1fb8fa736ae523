import { existsSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { attributeOf, byTag, findFirst, hasClass, parseHtml, textsOf } from "./html-tree.ts";
import { hrefOfFile, loadSite, type WitnessedSite } from "./load-site.ts";
import { around, type PageProof, wordsIn } from "./page-proof.ts";
import { proveBody } from "./prove-body.ts";
import { proveChart, proveGraphs, proveSparklines, proveTimelines } from "./prove-charts.ts";
import { proveCounts } from "./prove-counts.ts";
import { type DataFacts, proveData } from "./prove-data.ts";
import { proveEdition } from "./prove-edition.ts";
import { proveFeed, proveHead, proveSitemap } from "./prove-feeds.ts";
import { proveExcerpts, proveLinkWords, proveTargets } from "./prove-links.ts";
import { countNames, type NameCounts, proveNames } from "./prove-names.ts";
import {
  proveHeadings,
  proveNotes,
  proveNumberedRows,
  provePairs,
  proveRecordNotes,
  proveSeriesLines,
} from "./prove-notes.ts";
import { proveJoins, provePanel, proveSentenceNumbers } from "./prove-panel.ts";
import { proveRecord } from "./prove-record.ts";
import { proveCalculations, proveKnown, provePhrases } from "./prove-sheets.ts";
import { proveSpeakers } from "./prove-speakers.ts";
import { labelOf, proveCells, proveDatedLines, proveItems, proveOtherDates } from "./prove-values.ts";
import { openTally, type Tally } from "./verdict.ts";
import { walkSite } from "./walk-site.ts";

/** What is to be proved. */
export interface WitnessRequest {
  /** Folder of the built site. */
  readonly site: string;
  readonly content: string;
  /** As many articles, with the pages made of them, as are to be proved; null for all. */
  readonly sample: number | null;
  /** Files that the site does not list are faults. */
  readonly isStrict: boolean;
  /** The pages to prove, where the others are known to be proved; all where it is absent. */
  readonly pages?: ReadonlySet<string>;
}

/** `uncheckable`: there is no site, or no content, to prove anything with. */
export type WitnessResult =
  | {
      readonly outcome: "proved" | "disproved";
      readonly files: number;
      readonly articles: number;
      readonly strangers: readonly string[];
      readonly tally: Tally;
    }
  | { readonly outcome: "uncheckable"; readonly why: string; readonly hint: string };

const isFolder = (path: string): boolean => existsSync(path) && statSync(path).isDirectory();

/** Proves a page: its links, its words, its values. */
function provePage(given: {
  readonly site: WitnessedSite;
  readonly counts: NameCounts;
  readonly tally: Tally;
  readonly data: DataFacts;
  readonly path: string;
}): void {
  const { site, counts, tally, data, path } = given;
  const root = parseHtml(readFileSync(join(site.folder, path), "utf8"));
  const href = hrefOfFile(site, path);
  const own = site.articles.get(href) ?? null;
  const proof: PageProof = { site, counts, verdict: tally, path, href, root, own, covered: new Set() };
  proveTargets(proof);
  proveHead(proof);
  if (own !== null) {
    proveBody(proof, own);
    provePanel(proof, own);
    proveJoins(proof, own);
  }
  proveExcerpts(proof);
  proveLinkWords(proof);
  proveSentenceNumbers(proof);
  proveItems(proof);
  proveDatedLines(proof);
  proveSpeakers(proof);
  proveChart(proof);
  proveTimelines(proof);
  proveGraphs(proof);
  proveSparklines(proof, (target) => {
    const slug = target.slice(site.basePath.length).replace(/^figures\/|\/$/g, "");
    const points = data.series.find(({ id }) => id === slug)?.points ?? [];
    return points.flatMap(({ date, low, high, scope }) =>
      date === null ? [] : [{ scope, value: low ?? high ?? 0 }],
    );
  });
  proveRecordNotes(proof);
  proveHeadings(proof);
  proveSeriesLines(proof, data);
  proveCells(proof);
  provePairs(proof, labelOf);
  proveKnown(proof);
  provePhrases(proof);
  proveCalculations(proof);
  proveNumberedRows(proof);
  proveCounts(proof, data);
  proveNotes(proof);
  proveOtherDates(proof);
  listUnread(proof);
}

/** Counts what a page prints with a number in it that no proof has covered, by the kind of page and of place. */
function listUnread(proof: PageProof): void {
  const main = findFirst(proof.root, byTag("main"));
  if (main === null) return;
  const part = proof.href.slice(proof.site.basePath.length).split("/")[0] || "home";
  for (const node of textsOf(main)) {
    if (proof.covered.has(node) || !/\d/.test(node.value)) continue;
    const cell = around(node, (up) => attributeOf(up, "data-label") !== null);
    const classed = around(node, (up) => attributeOf(up, "class") !== null && !hasClass(up, "unseen"));
    const place =
      cell === null
        ? classed === null
          ? "text"
          : (attributeOf(classed, "class") ?? "")
        : (attributeOf(cell, "data-label") ?? "");
    const parent = node.parentNode;
    proof.verdict.leave({
      kind: `number on a page (${part}: ${place})`,
      path: proof.path,
      words: parent === null || !("tagName" in parent) ? node.value : wordsIn(parent).slice(0, 120),
    });
  }
}

/** All pages; of a sample, those of its articles and as many others, spread over the site. */
function pagesToProve({ isWhole, htmlFiles, articles }: WitnessedSite): readonly string[] {
  if (isWhole) return htmlFiles;
  const step = Math.max(1, Math.floor(htmlFiles.length / Math.max(1, articles.size)));
  return [
    ...new Set([
      ...[...articles.values()].map(({ file }) => file),
      ...htmlFiles.filter((_, at) => at % step === 0),
    ]),
  ];
}

/**
 * Proves a built site by its files and its sources and by nothing else: no code that made it is asked. Every word of an article
 * stands on its page, every value follows from the words it is printed in, and every page and file prints what was proved.
 */
export function witnessSite({
  site: folder,
  content,
  sample,
  isStrict,
  pages,
}: WitnessRequest): WitnessResult {
  if (!isFolder(folder))
    return {
      outcome: "uncheckable",
      why: `Missing site \`${folder}\`.`,
      hint: "Build it first, or name its folder with --output.",
    };
  if (!isFolder(content))
    return {
      outcome: "uncheckable",
      why: `Missing content folder \`${content}\`.`,
      hint: "Name it with --content.",
    };
  const tally = openTally();
  const files = walkSite(folder, tally);
  if (!files.includes("index.html"))
    return {
      outcome: "uncheckable",
      why: `\`${folder}\` holds no site.`,
      hint: "Build it first, or name its folder with --output.",
    };
  const site = loadSite({ folder, content, files, sample }, tally);
  const counts = countNames(site);
  for (const article of site.articles.values()) {
    proveRecord(article, tally);
    proveNames(site, article, tally);
  }
  const data = proveData(site, tally);
  proveFeed(site, tally);
  const { strangers, articles } = proveEdition({ folder, files: site.files, isWhole: site.isWhole }, tally);
  if (articles !== null && site.isWhole && articles !== site.articles.size)
    tally.disprove({
      path: ".dateline-site",
      why: "the list counts other articles than there are",
      found: String(articles),
      expected: String(site.articles.size),
    });
  if (isStrict)
    for (const path of strangers)
      tally.disprove({ path, why: "the site does not list this file", found: path, expected: "" });
  proveSitemap(site, tally, (path) => strangers.has(path));
  for (const path of pagesToProve(site))
    if (!strangers.has(path) && pages?.has(path) !== false) provePage({ site, counts, tally, data, path });
  return {
    outcome: tally.disproofs.length === 0 ? "proved" : "disproved",
    files: files.length,
    articles: site.articles.size,
    strangers: [...strangers],
    tally,
  };
}
