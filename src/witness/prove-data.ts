import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { bonesOf, foldedBones, squeeze } from "./bones.ts";
import { fileOfHref, pathOfHref, type WitnessedSite } from "./load-site.ts";
import { stringsOf } from "./read-authority-files.ts";
import { rangeOf } from "./read-dates.ts";
import type { FigureRecord, WitnessedArticle } from "./site-model.ts";
import type { Verdict } from "./verdict.ts";

interface DataProof {
  readonly site: WitnessedSite;
  readonly verdict: Verdict;
}

/** The rows of a CSV file as RFC 4180 has them. */
export function readCsv(text: string): readonly (readonly string[])[] {
  const rows: string[][] = [];
  let row: string[] = [];
  for (const [, quoted, plain, end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n|\n|$)/gy)) {
    if (end === "" && quoted === undefined && plain === "" && row.length === 0) break;
    row.push(quoted === undefined ? (plain ?? "") : quoted.replaceAll('""', '"'));
    if (end !== ",") {
      rows.push(row);
      row = [];
    }
  }
  return rows;
}

/** The sides of a figure: one that its bound leaves open is null. */
export function limitsOf({
  value,
  bound,
}: Pick<FigureRecord, "value" | "bound">): readonly [number | null, number | null] {
  if (value === null) return [null, null];
  if (typeof value !== "number") return [value[0], value[1]];
  if (bound === "more-than" || bound === "at-least") return [value, null];
  if (bound === "nearly" || bound === "at-most" || bound === "less-than") return [null, value];
  return [value, value];
}

const textOf = (site: WitnessedSite, path: string): string | null =>
  existsSync(join(site.folder, path)) ? readFileSync(join(site.folder, path), "utf8") : null;

/** The place an address of a sentence means. */
function placeOf(site: WitnessedSite, url: string): { article: WitnessedArticle; sentence: number } | null {
  const href = site.basePath + url.slice(site.base.length);
  const article = site.articles.get(pathOfHref(href));
  const number = /#s(\d+)$/.exec(url)?.[1];
  return article === undefined || number === undefined ? null : { article, sentence: Number(number) - 1 };
}

function proveFiguresFile({ site, verdict }: DataProof): void {
  const path = "data/figures.csv";
  const text = textOf(site, path);
  if (text === null) {
    verdict.disprove({ path, why: "the file is missing", found: "", expected: path });
    return;
  }
  const [head = [], ...rows] = readCsv(text);
  const next = new Map<string, number>();
  for (const [line, row] of rows.entries()) {
    const cell = (name: string): string => row[head.indexOf(name)] ?? "";
    const wrong = (why: string, found: string, expected: string): void =>
      verdict.disprove({ path: `${path}:${line + 2}`, why, found, expected });
    const id = cell("article");
    const owner = byId(site).get(id);
    if (owner === undefined) {
      if (site.isWhole) wrong("the archive has no such article", id, "");
      continue;
    }
    const at = next.get(id) ?? 0;
    next.set(id, at + 1);
    const figure = owner.record.figures[at];
    if (figure === undefined) {
      wrong("the article has no more figures", row.join(), "");
      continue;
    }
    const [low, high] = limitsOf(figure);
    const number = (value: number | null): string => (value === null ? "" : String(value));
    const words = owner.source.text.slice(figure.start, figure.end);
    const wanted: Readonly<Record<string, string>> = {
      url: `${site.base}${owner.href.slice(site.basePath.length)}#s${(owner.figureSentences[at] ?? -1) + 1}`,
      words,
      low: number(low),
      high: number(high),
      unit: figure.unit ?? "",
      bound: figure.bound,
      kind: figure.kind,
      measures: figure.measures ?? "",
      scope: figure.scope ?? "",
      as_of: figure.asOf ?? "",
      basis: figure.basis,
      start: String(figure.start),
      end: String(figure.end),
    };
    for (const [name, expected] of Object.entries(wanted))
      if (!head.includes(name)) wrong("a column is missing", name, "");
      else if (cell(name).replace(/^'(?=[=+\-@])/, "") === expected) verdict.prove("cell of the data");
      else wrong(`the column ${name} is not what the words say`, cell(name), expected);
  }
  for (const { record } of site.articles.values())
    if ((next.get(record.id) ?? 0) !== record.figures.length)
      verdict.disprove({
        path,
        why: `figures of ${record.id} are missing`,
        found: String(next.get(record.id) ?? 0),
        expected: String(record.figures.length),
      });
}

const idsOf = new WeakMap<WitnessedSite, ReadonlyMap<string, WitnessedArticle>>();
function byId(site: WitnessedSite): ReadonlyMap<string, WitnessedArticle> {
  const known =
    idsOf.get(site) ?? new Map([...site.articles.values()].map((article) => [article.record.id, article]));
  idsOf.set(site, known);
  return known;
}

/** A JSON file; null where it is none, which is disproved. */
function readJson<T>({ site, verdict }: DataProof, path: string): readonly T[] {
  const text = textOf(site, path);
  try {
    const read: unknown = text === null ? null : JSON.parse(text);
    if (Array.isArray(read)) return read as T[];
  } catch {
    // Said below.
  }
  verdict.disprove({
    path,
    why: "the file is no list of JSON",
    found: (text ?? "").slice(0, 40),
    expected: "[",
  });
  return [];
}

export interface SeriesData {
  readonly id: string;
  readonly label: string;
  readonly unit: string;
  readonly points: readonly {
    readonly date: string | null;
    readonly low: number | null;
    readonly high: number | null;
    readonly bound: string;
    readonly scope: string;
    readonly article: string;
    readonly sentence: string;
    readonly url: string;
  }[];
}

function proveSeriesFile(given: DataProof): readonly SeriesData[] {
  const { site, verdict } = given;
  const path = "data/series.json";
  const all = readJson<SeriesData>(given, path);
  for (const series of all) {
    const wrong = (why: string, found: unknown, expected: unknown): void =>
      verdict.disprove({
        path: `${path} ${series.id}`,
        why,
        found: String(found),
        expected: String(expected),
      });
    const definition = site.series.get(series.id);
    if (definition === undefined) wrong("no editor defined this series", series.id, "");
    else {
      const { label, unit } = definition.fields;
      if (series.label !== label) wrong("the label is not the editor's", series.label, label);
      if (typeof unit === "string" && series.unit !== unit)
        wrong("the unit is not the editor's", series.unit, unit);
    }
    let last = "";
    for (const point of series.points) {
      const place = placeOf(site, point.url);
      if (place === null) {
        if (site.isWhole) wrong("a point leads to no sentence", point.url, "");
        continue;
      }
      const { article, sentence } = place;
      const figures = article.record.figures.filter((_, at) => article.figureSentences[at] === sentence);
      const isRight = figures.some((figure) => {
        const [low, high] = limitsOf(figure);
        return low === point.low && high === point.high && figure.bound === point.bound;
      });
      if (isRight) verdict.prove("point of a series");
      else
        wrong(
          "a point is not what its sentence says",
          `${point.low} to ${point.high} ${point.bound}`,
          figures.map(({ bound, value }) => `${bound} ${value}`).join("; "),
        );
      if (
        squeeze(point.sentence) !== article.page.sentences[sentence] &&
        bonesOf(point.sentence) !== bonesOf(article.page.sentences[sentence] ?? "")
      )
        wrong("the sentence of a point is another", point.sentence, article.page.sentences[sentence]);
      if (point.article !== article.record.id)
        wrong("a point names another article", point.article, article.record.id);
      const isPrinted =
        foldedBones(`${article.source.text} ${definition?.text ?? ""}`).includes(foldedBones(point.scope)) ||
        figures.some(({ scope }) => scope === point.scope);
      if (!isPrinted)
        wrong("a point has a scope that neither its article nor the editor names", point.scope, "");
      const range = point.date === null ? null : rangeOf(point.date);
      if (point.date !== null) {
        const days = [
          ...article.record.dates.map(({ value }) => value),
          ...figures.map(({ asOf }) => asOf),
          article.record.published,
          article.record.updated,
        ].flatMap((value) => (value === null ? [] : [value]));
        const latest = article.appeared.some(
          ({ earliest, latest: end }) =>
            range !== null && earliest === range.earliest && end === range.latest,
        );
        if (
          !days.includes(point.date) &&
          !latest &&
          !days.some((day) => `${day}/..` === point.date || `../${day}` === point.date)
        )
          wrong("a point has a date that its article does not give", point.date, days.join(" "));
      }
      const order = range?.earliest ?? range?.latest ?? "9999";
      if (order < last) wrong("the points are not in the order of their days", point.date, last);
      last = order;
    }
  }
  return all;
}

interface TimelineData {
  readonly date: string;
  readonly earliest: string | null;
  readonly latest: string | null;
  readonly words: string;
  readonly basis: string;
  readonly article: string;
  readonly sentence: string;
  readonly url: string;
}

/** Answers how many dates each year has, as the file lists them. */
function proveTimelineFile(given: DataProof): ReadonlyMap<string, number> {
  const { site, verdict } = given;
  const path = "data/timeline.json";
  const list = readJson<TimelineData>(given, path);
  const years = new Map<string, number>();
  let last = "";
  list.forEach((entry, at) => {
    const wrong = (why: string, found: unknown, expected: unknown): void =>
      verdict.disprove({ path: `${path} ${at + 1}`, why, found: String(found), expected: String(expected) });
    const range = rangeOf(entry.date);
    const day = range?.earliest ?? range?.latest ?? "";
    years.set(day.slice(0, 4), (years.get(day.slice(0, 4)) ?? 0) + 1);
    if (range === null || range.earliest !== entry.earliest || range.latest !== entry.latest)
      wrong(
        "the first and last day are not those of the date",
        `${entry.earliest} ${entry.latest}`,
        entry.date,
      );
    if (day < last) wrong("the dates are not in the order of the calendar", entry.date, last);
    last = day;
    const place = placeOf(site, entry.url);
    if (place === null) {
      if (site.isWhole) wrong("a date leads to no sentence", entry.url, "");
      return;
    }
    const { article, sentence } = place;
    const isThere = article.record.dates.some(
      (date, number) =>
        article.dateSentences[number] === sentence &&
        date.value === entry.date &&
        bonesOf(date.surface) === bonesOf(entry.words) &&
        date.basis === entry.basis,
    );
    if (isThere && entry.article === article.record.id) verdict.prove("date of the timeline");
    else
      wrong(
        "the article has no such date in that sentence",
        `${entry.words}: ${entry.date}`,
        article.record.dates
          .map(({ surface, value }) => `${surface}: ${value}`)
          .join("; ")
          .slice(0, 200),
      );
    if (bonesOf(entry.sentence) !== bonesOf(article.page.sentences[sentence] ?? ""))
      wrong("the sentence of a date is another", entry.sentence, article.page.sentences[sentence]);
  });
  const all = [...site.articles.values()].reduce(
    (sum, { record }) => sum + record.dates.filter(({ value }) => value !== null).length,
    0,
  );
  if (site.isWhole && all !== list.length)
    verdict.disprove({
      path,
      why: "dates are missing or too many",
      found: String(list.length),
      expected: String(all),
    });
  return years;
}

const FOLDERS: Readonly<Record<string, string>> = {
  person: "people",
  organisation: "organisations",
  place: "places",
  event: "events",
  topic: "topics",
};

function proveEntitiesFile({ site, verdict }: DataProof): void {
  const path = "data/entities.jsonl";
  for (const entity of site.entities.values()) {
    const wrong = (why: string, found: unknown, expected: unknown): void =>
      verdict.disprove({
        path: `${path} ${entity.id}`,
        why,
        found: String(found),
        expected: String(expected),
      });
    const slash = entity.id.indexOf("/");
    const kind = entity.id.slice(0, slash);
    const address = `${site.base}${encodeURI(`${FOLDERS[kind]}/${entity.id.slice(slash + 1)}/`)}`;
    if (entity.kind !== kind) wrong("the kind is not that of the id", entity.kind, kind);
    if (entity.url !== address) wrong("the address is not that of the id", entity.url, address);
    const name = entity.record?.fields["name"];
    if (typeof name === "string" && squeeze(name) !== entity.name)
      wrong("the name is not that of the record", entity.name, name);
    else verdict.prove("name of an entity");
    if (kind === "topic" || !site.isWhole) continue;
    const named = [...site.articles.values()]
      .filter(({ proof }) => proof.names.some(([, , id]) => id === entity.id))
      .map(({ record }) => record.id);
    const listed = entity.articles.filter((id) => !named.includes(id));
    const missing = named.filter((id) => !entity.articles.includes(id));
    // Who stands at the head of an article is of it too.
    const isCredited = (id: string): boolean => {
      const record = byId(site).get(id)?.record;
      const heads = [record?.editor ?? "", ...(record?.authors ?? [])].map(foldedBones);
      return [entity.name, ...(entity.record?.names ?? []), ...entity.variants].some((one) =>
        heads.includes(foldedBones(one)),
      );
    };
    // What tells of it without its name is shown on its page, sentence by sentence.
    const own = textOf(site, fileOfHref(site, entity.href) ?? "") ?? "";
    const isShown = (id: string): boolean => {
      const href = byId(site).get(id)?.href;
      return href !== undefined && own.includes(`class="excerpt" href="${href}#s`);
    };
    if (missing.length > 0 || !listed.every((id) => isCredited(id) || isShown(id)))
      wrong("the articles are not those that name it", entity.articles.join(" "), named.join(" "));
    else verdict.prove("articles of an entity");
    const words = [...site.articles.values()].flatMap(({ proof, source }) =>
      proof.names.flatMap(([start, end, id]) =>
        id === entity.id ? [foldedBones(source.text.slice(start, end))] : [],
      ),
    );
    const known = new Set([
      ...words,
      ...(entity.record?.names ?? []).map(foldedBones),
      ...stringsOf(entity.record?.fields["surface"]).map(foldedBones),
    ]);
    for (const variant of entity.variants) {
      const folded = foldedBones(variant);
      if (!known.has(folded) && !words.some((one) => one.includes(folded)))
        wrong("a variant stands in no article and no record", variant, "");
    }
  }
}

interface Package {
  readonly title?: string;
  readonly resources?: readonly {
    readonly path: string;
    readonly bytes: number;
    readonly hash: string;
    readonly schema?: { readonly fields: readonly { readonly name: string }[] };
  }[];
}

function provePackage({ site, verdict }: DataProof): void {
  const path = "data/datapackage.json";
  const text = textOf(site, path);
  let described: Package = {};
  try {
    described = JSON.parse(text ?? "") as Package;
  } catch {
    verdict.disprove({
      path,
      why: "the file is no JSON",
      found: (text ?? "").slice(0, 40),
      expected: "{",
    });
    return;
  }
  if (site.title !== "" && described.title !== site.title)
    verdict.disprove({
      path,
      why: "the title is not that of the site",
      found: String(described.title),
      expected: site.title,
    });
  const listed = new Set<string>();
  for (const resource of described.resources ?? []) {
    listed.add(`data/${resource.path}`);
    const file = join(site.folder, "data", resource.path);
    if (!existsSync(file)) {
      verdict.disprove({
        path,
        why: "a file that is described is missing",
        found: resource.path,
        expected: "",
      });
      continue;
    }
    const bytes = readFileSync(file);
    const hash = `sha256:${createHash("sha256").update(bytes).digest("hex")}`;
    if (bytes.length !== resource.bytes || hash !== resource.hash)
      verdict.disprove({
        path,
        why: `the size or digest of ${resource.path} is another`,
        found: `${resource.bytes} ${resource.hash}`,
        expected: `${bytes.length} ${hash}`,
      });
    else verdict.prove("digest of a data file");
    const names = resource.schema?.fields.map(({ name }) => name) ?? [];
    const head = resource.path.endsWith(".csv")
      ? (readCsv(bytes.toString("utf8").split("\r\n")[0] ?? "")[0] ?? [])
      : resource.path.endsWith(".jsonl")
        ? Object.keys((JSON.parse(bytes.toString("utf8").split("\n")[0] || "{}") as object | null) ?? {})
        : [];
    const missing = head.filter((name) => !names.includes(name));
    if (missing.length > 0)
      verdict.disprove({
        path,
        why: `columns of ${resource.path} are not described`,
        found: missing.join(" "),
        expected: names.join(" "),
      });
  }
  for (const file of site.files)
    if (/^data\/(?!datapackage)/.test(file) && !listed.has(file))
      verdict.disprove({ path, why: "a data file is not described", found: file, expected: "" });
}

/** What the data files say that pages are proved by. */
export interface DataFacts {
  readonly series: readonly SeriesData[];
  /** How many dates of the timeline begin in each year. */
  readonly years: ReadonlyMap<string, number>;
}

/** Proves the data files against the articles. */
export function proveData(site: WitnessedSite, verdict: Verdict): DataFacts {
  const given = { site, verdict };
  proveFiguresFile(given);
  proveEntitiesFile(given);
  provePackage(given);
  return { series: proveSeriesFile(given), years: proveTimelineFile(given) };
}
