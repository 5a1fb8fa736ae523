import { cleanDocument } from "../src/document/clean-document.ts";
import { countCandidates, findCandidates, typeMentions } from "../src/mentions/find-mentions.ts";
import type { SourceFile } from "../src/source/source-file.ts";
import { makeArticle } from "./make-article.ts";

const ARTICLES = 500;
const WARM_UP_ROUNDS = 3;
const ROUNDS = 7;

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
  const total = median(steps.clean) + median(steps.find) + median(steps.type);
  const mean = size / ARTICLES;
  print(
    `${ARTICLES} articles of ${(mean / 1024).toFixed(1)} KB, median of ${ROUNDS} rounds after ${WARM_UP_ROUNDS}`,
  );
  for (const [name, values] of Object.entries(steps))
    print(`  ${name.padEnd(6)} ${median(values).toFixed(3)} ms an article`);
  print(`  whole  ${total.toFixed(3)} ms an article, ${(mean / total / 1000).toFixed(2)} MB/s`);

  const one = sources[0]?.text.replace(/^---[\s\S]*?---\n/, "") ?? "";
  const cost = (copies: number): number => {
    const source: SourceFile = { path: "long", format: "markdown", text: one.repeat(copies) };
    const runs = Array.from({ length: 5 }, () =>
      time(() => {
        const candidates = findCandidates(cleanDocument(source, { published: null }));
        typeMentions(candidates, countCandidates([candidates]));
      }, copies),
    );
    return median(runs);
  };
  const [short, long] = [cost(20), cost(320)];
  print(
    `  growth: 16 times the text costs ${((16 * long) / short).toFixed(1)} times the time (linear is 16)`,
  );
}
