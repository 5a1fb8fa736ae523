import { Readable } from "node:stream";
import type { ArticleRecord } from "../../src/archive/article-record.ts";
import { extract } from "../../src/cli/extract.ts";
import type { MarkedArticle } from "./read-marked-articles.ts";

/** What `extract --jsonl` prints for the articles, all in one run and in their order; uses no archive's records. */
export async function extractRecords(articles: readonly MarkedArticle[]): Promise<readonly ArticleRecord[]> {
  const lines = articles.map(({ id, text, published }) => `${JSON.stringify({ id, text, published })}\n`);
  const printed: string[] = [];
  const status = await extract(
    { files: [], isJsonl: true, content: null },
    Readable.from(lines),
    (line) => printed.push(line),
    ({ message }) => {
      throw new Error(message);
    },
  );
  if (status !== 0) throw new Error(`Unexpected status ${status}: ${printed.join("")}`);
  // The record contract is what the line holds; tests/cli holds the command to it.
  return printed.map((line) => JSON.parse(line) as ArticleRecord);
}
