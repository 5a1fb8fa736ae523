import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { squeeze } from "./bones.ts";
import {
  type EditorsRecord,
  type Ruling,
  readEditorsRecords,
  readRulings,
  readSeriesFiles,
  readSiteFields,
} from "./read-authority-files.ts";
import { type DayRange, rangeOf, readPrintedDate } from "./read-dates.ts";
import { decodeReferences, readSource } from "./read-source.ts";
import {
  type ArticleRecord,
  type PageFacts,
  type ProofLine,
  readArticlePage,
  readPageFacts,
  type WitnessedArticle,
} from "./site-model.ts";
import type { Verdict } from "./verdict.ts";

/** Someone or something that has a page, as `data/entities.jsonl` gives it. */
export interface WitnessedEntity {
  readonly id: string;
  readonly kind: string;
  readonly name: string;
  readonly variants: readonly string[];
  readonly url: string;
  readonly href: string;
  readonly articles: readonly string[];
  readonly record: EditorsRecord | null;
}

/** Articles by the path of their links. Those of a sample are listed; others are read when a page leads to them. */
export interface Articles {
  readonly get: (href: string) => WitnessedArticle | undefined;
  readonly values: () => Iterable<WitnessedArticle>;
  readonly size: number;
}

/** A built site and its sources, each read by itself. */
export interface WitnessedSite {
  readonly folder: string;
  readonly content: string;
  /** Whole address of the home page, and its path. */
  readonly base: string;
  readonly basePath: string;
  readonly title: string;
  readonly fields: Readonly<Record<string, unknown>>;
  readonly files: ReadonlySet<string>;
  readonly htmlFiles: readonly string[];
  /** What of a page others are proved by, read when it is first asked for; undefined for what is no page of the site. */
  readonly facts: (path: string) => PageFacts | undefined;
  readonly articles: Articles;
  /** False where only a sample is proved. */
  readonly isWhole: boolean;
  readonly entities: ReadonlyMap<string, WitnessedEntity>;
  readonly entitiesByHref: ReadonlyMap<string, WitnessedEntity>;
  readonly records: ReadonlyMap<string, EditorsRecord>;
  readonly series: ReadonlyMap<string, EditorsRecord>;
  readonly rulings: readonly Ruling[];
}

export const pathOfHref = (href: string): string => href.split("#")[0] ?? "";

/** The file a root-relative address leads to; null where it is not within the site. */
export function fileOfHref({ basePath }: Pick<WitnessedSite, "basePath">, href: string): string | null {
  const path = pathOfHref(href);
  if (!path.startsWith(basePath)) return null;
  try {
    const below = decodeURI(path.slice(basePath.length));
    return below === "" || below.endsWith("/") ? `${below}index.html` : below;
  } catch {
    return null;
  }
}

/** The address that links to a file of the site have. */
export const hrefOfFile = ({ basePath }: Pick<WitnessedSite, "basePath">, path: string): string =>
  basePath + encodeURI(path.replace(/(^|\/)index\.html$/, "$1"));

/** Lines of JSON; what is none is disproved. */
function readLines<T>(folder: string, path: string, verdict: Verdict): readonly T[] {
  const file = join(folder, path);
  if (!existsSync(file)) {
    verdict.disprove({ path, why: "the file is missing", found: "", expected: path });
    return [];
  }
  return readFileSync(file, "utf8")
    .split("\n")
    .filter((line) => line !== "")
    .flatMap((line, at): T[] => {
      try {
        // What the fields hold is proved one by one.
        return [JSON.parse(line) as T];
      } catch {
        verdict.disprove({
          path,
          why: `line ${at + 1} is no JSON`,
          found: line.slice(0, 60),
          expected: "a record",
        });
        return [];
      }
    });
}

const NO_APPEARED: readonly DayRange[] = [];

/** What the head of an article's page says of when it appeared; `added` and the like too. */
function appearedOf(html: string, record: ArticleRecord): readonly DayRange[] {
  const list = /<dl class="dateline">([\s\S]*?)<\/dl>/.exec(html)?.[1] ?? "";
  const told = list
    .split("<dd>")
    .slice(1)
    .map((part) => part.slice(0, part.indexOf("</dd>")))
    .map((words) =>
      readPrintedDate(
        squeeze(words.replace(/<span class="note">[\s\S]*?<\/span>/g, "").replace(/<[^<>]+>/g, "")),
      ),
    );
  const stated = [record.published, record.updated].map((value) => (value === null ? null : rangeOf(value)));
  const all = [...stated, ...told].filter((range) => range !== null);
  return all.length === 0 ? NO_APPEARED : all;
}

/** Reads everything that the proofs need at once; what is missing is disproved and left out. */
export function loadSite(
  {
    folder,
    content,
    files,
    sample,
  }: {
    readonly folder: string;
    readonly content: string;
    readonly files: readonly string[];
    /** As many articles as are read whole; null for all. */
    readonly sample: number | null;
  },
  verdict: Verdict,
): WitnessedSite {
  const fields = readSiteFields(content);
  const given =
    typeof fields["base"] === "string" && URL.canParse(fields["base"])
      ? fields["base"]
      : "http://localhost:8080/";
  const { origin, pathname } = new URL(given);
  const basePath = pathname.endsWith("/") ? pathname : `${pathname}/`;
  const place = { basePath };
  const records = readLines<ArticleRecord>(folder, "data/articles.jsonl", verdict);
  const proofs = new Map(
    readLines<ProofLine>(folder, "data/proof.jsonl", verdict).map((line) => [line.article, line]),
  );
  const editors = readEditorsRecords(content);
  const told = readLines<Omit<WitnessedEntity, "href" | "record">>(folder, "data/entities.jsonl", verdict);
  const entities = told.map(
    (entity): WitnessedEntity => ({
      ...entity,
      href: entity.url.slice(origin.length),
      record: editors.get(entity.id) ?? null,
    }),
  );
  const byHref = new Map(records.map((record) => [record.url.slice(origin.length), record]));
  const loaded = new Map<string, WitnessedArticle | null>();
  const get = (href: string): WitnessedArticle | undefined => {
    const record = byHref.get(href);
    if (record === undefined) return undefined;
    const known = loaded.get(href);
    if (known !== undefined) return known ?? undefined;
    const article = loadArticle(
      { folder, content, origin, place, record, proof: proofs.get(record.id) },
      verdict,
    );
    loaded.set(href, article);
    return article ?? undefined;
  };
  // Every n-th, so that a sample is the same each time and spread over the whole archive.
  const hrefs = [...byHref.keys()];
  const isWhole = sample === null || sample >= hrefs.length;
  const step = isWhole ? 1 : hrefs.length / sample;
  const chosen = hrefs.filter((_, at) => Math.floor(at / step) !== Math.floor((at - 1) / step));
  const listed = chosen.flatMap((href) => get(href) ?? []);
  const articles: Articles = { get, values: () => listed, size: listed.length };
  const there = new Set(files);
  const pages = new Map<string, PageFacts>();
  return {
    folder,
    content,
    base: origin + basePath,
    basePath,
    title: typeof fields["title"] === "string" ? fields["title"] : "",
    fields,
    files: there,
    htmlFiles: files.filter((path) => path.endsWith(".html")),
    facts: (path) => {
      const known = pages.get(path);
      if (known !== undefined || !there.has(path) || !path.endsWith(".html")) return known;
      const facts = readPageFacts(readFileSync(join(folder, path), "utf8"));
      pages.set(path, facts);
      return facts;
    },
    articles,
    isWhole,
    entities: new Map(entities.map((entity) => [entity.id, entity])),
    entitiesByHref: new Map(entities.map((entity) => [entity.href, entity])),
    records: editors,
    series: readSeriesFiles(content),
    rulings: readRulings(content),
  };
}

interface ArticleGiven {
  readonly folder: string;
  readonly content: string;
  readonly origin: string;
  readonly place: { readonly basePath: string };
  readonly record: ArticleRecord;
  readonly proof: ProofLine | undefined;
}

function loadArticle(
  { folder, content, origin, place, record, proof }: ArticleGiven,
  verdict: Verdict,
): WitnessedArticle | null {
  const href = record.url.slice(origin.length);
  const path = fileOfHref(place, href);
  const missing = (why: string, expected: string): null => {
    verdict.disprove({ path: `data/articles.jsonl ${record.id}`, why, found: "", expected });
    return null;
  };
  if (path === null || !existsSync(join(folder, path))) return missing("the article has no page", href);
  // Words as a reader sees them, not as a file writes them: `12&nbsp;million`.
  const seen = <T extends { readonly surface: string }>(list: readonly T[]): readonly T[] =>
    list.map((mention) => ({ ...mention, surface: decodeReferences(mention.surface) }));
  const file = join(content, record.id);
  if (!existsSync(file)) return missing("the content has no such file", record.id);
  if (proof === undefined) return missing("data/proof.jsonl says nothing of the article", record.id);
  const html = readFileSync(join(folder, path), "utf8");
  const page = readArticlePage(html);
  const inSentence = (kind: string) => (_: unknown, at: number) =>
    page.anchors.get(`${kind}-${at + 1}`)?.sentence ?? -1;
  const holding = (start: number, anchored: number): number => {
    if (anchored >= 0) return anchored;
    return proof.sentences.findIndex(([from, to]) => start >= from && start < to);
  };
  const figures = record.figures.map(inSentence("figure"));
  const dates = record.dates.map(inSentence("date"));
  const quotes = record.quotes.map(inSentence("quote"));
  return {
    href,
    file: path,
    record: { ...record, figures: seen(record.figures), dates: seen(record.dates) },
    proof,
    source: readSource(file, record.id),
    page,
    figureSentences: record.figures.map(({ start }, at) => holding(start, figures[at] ?? -1)),
    dateSentences: record.dates.map(({ start }, at) => holding(start, dates[at] ?? -1)),
    quoteSentences: record.quotes.map(({ start }, at) => holding(start, quotes[at] ?? -1)),
    appeared: appearedOf(html, record),
  };
}
