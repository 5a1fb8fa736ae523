import { cleanDocument } from "../src/document/clean-document.ts";
import { countCandidates, findCandidates, typeMentions } from "../src/mentions/find-mentions.ts";
import type { SourceFile } from "../src/source/source-file.ts";
import { makeArticle } from "./make-article.ts";

const ARTICLES = 500;
const WARM_UP_ROUNDS = 3;
const ROUNDS = 9;
const GROWTH_RUNS = 7;

const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[values.length >> 1] ?? Number.NaN;

/**
 * Processor time of one step over all articles, in milliseconds for each; garbage collection included. On a quiet
 * machine it is the time on the clock of one core; on a busy one it still is.
 */
function time(work: () => void, articles: number): number {
  const started = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(started);
  return (user + system) / 1000 / articles;
}

const least = (values: readonly number[]): number => Math.min(...values);

/** Prints how fast articles of about 4 KB are cleaned, searched and typed on one core, after warm-up, and whether cost grows with length. */
export function benchExtract(print: (line: string) => void): void {
  const sources = Array.from({ length: ARTICLES }, (_, number): SourceFile => {
    const { path, text } = makeArticle(number);
    return { path, format: "markdown", text };
  });
  const size = sources.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0);
  const steps: Record<"clean" | "find" | "type", number[]> = { clean: [], find: [], type: [] };
  for (let round = 0; round < WARM_UP_ROUNDS + ROUNDS; round += 1) {
    let documents: ReturnType<typeof cleanDocument>[] = [];
    let candidates: ReturnType<typeof findCandidates>[] = [];
    const clean = time(
      () => (documents = sources.map((source) => cleanDocument(source, { published: null }))),
      ARTICLES,
    );
    const find = time(() => (candidates = documents.map(findCandidates)), ARTICLES);
    const type = time(() => {
      const counts = countCandidates(candidates);
      for (const found of candidates) typeMentions(found, counts);
    }, ARTICLES);
    if (round < WARM_UP_ROUNDS) continue;
    steps.clean.push(clean);
    steps.find.push(find);
    steps.type.push(type);
  }
  const wholes = steps.clean.map(
    (clean, round) => clean + (steps.find[round] ?? 0) + (steps.type[round] ?? 0),
  );
  const total = median(wholes);
  const mean = size / ARTICLES;
  print(
    `${ARTICLES} articles of ${(mean / 1024).toFixed(1)} KB, median of ${ROUNDS} rounds after ${WARM_UP_ROUNDS}`,
  );
  for (const [name, values] of Object.entries(steps))
    print(`  ${name.padEnd(6)} ${median(values).toFixed(3)} ms an article`);
  const speed = (time: number): string => (mean / time / 1000).toFixed(2);
  // Other work on the machine only slows a round: the best one is nearest to a core of one's own.
  print(
    `  whole  ${total.toFixed(3)} ms an article, ${speed(total)} MB/s (best round ${speed(least(wholes))} MB/s)`,
  );

  const one = sources[0]?.text.replace(/^---[\s\S]*?---\n/, "") ?? "";
  const cost = (copies: number): number => {
    const source: SourceFile = { path: "long", format: "markdown", text: one.repeat(copies) };
    return time(() => {
      const candidates = findCandidates(cleanDocument(source, { published: null }));
      typeMentions(candidates, countCandidates([candidates]));
    }, copies);
  };
  // In turn, so that a busy spell of the machine falls on both; the least of each, for noise only adds.
  const short: number[] = [];
  const long: number[] = [];
  for (let run = 0; run < GROWTH_RUNS; run += 1) {
    short.push(cost(20));
    long.push(cost(320));
  }
  print(
    `  growth: 16 times the text costs ${((16 * least(long)) / least(short)).toFixed(1)} times the time (linear is 16)`,
  );
}
