import { bonesOf, foldedBones, squeeze, wordsOf } from "./bones.ts";
import {
  attributeOf,
  byClass,
  byTag,
  type Element,
  elementsOf,
  findAll,
  findFirst,
  hasClass,
  isElement,
  isText,
  type Node,
  textOf,
  textsOf,
} from "./html-tree.ts";
import type { WitnessedEntity } from "./load-site.ts";
import { pathOfHref } from "./load-site.ts";
import {
  around,
  cover,
  disproveAt,
  hrefIn,
  isCovered,
  linksIn,
  type PageProof,
  placeOfHref,
  wordsIn,
} from "./page-proof.ts";
import { stringsOf } from "./read-authority-files.ts";
import { type DayRange, rangeOf, readPrintedDate, sameRange } from "./read-dates.ts";
import { readPrintedFigure, saysFigure } from "./read-quantities.ts";
import type { FigureRecord, WitnessedArticle } from "./site-model.ts";

/** What a value may be: the figures and dates of the sentences that stand beside it, and the days of what is linked there. */
export interface Candidates {
  readonly figures: readonly FigureRecord[];
  readonly dates: readonly DayRange[];
  /** Days of the articles and of the records that are linked beside it, less near than those of the sentences. */
  readonly others: readonly DayRange[];
  readonly articles: readonly WitnessedArticle[];
}

const rangesIn = (values: readonly (string | null)[]): readonly DayRange[] =>
  values.flatMap((value) => (value === null ? [] : (rangeOf(value) ?? [])));

/** Days that an editor's record gives. */
export function recordedDates(entity: WitnessedEntity): readonly DayRange[] {
  const found: DayRange[] = [];
  const walk = (value: unknown): void => {
    for (const text of stringsOf(value)) {
      const range = rangeOf(text);
      if (range !== null && text.length > 3) found.push(range);
    }
    if (typeof value === "object" && value !== null) Object.values(value).forEach(walk);
  };
  if (entity.record !== null) walk(entity.record.fields);
  return found;
}

/** What a sentence holds, its marked words first. */
function inSentence(article: WitnessedArticle, sentence: number, marked: readonly string[]) {
  const isMarked = (surface: string): boolean =>
    marked.length === 0 ||
    marked.some(
      (words) => bonesOf(surface).includes(bonesOf(words)) || bonesOf(words).includes(bonesOf(surface)),
    );
  const figures = article.record.figures.filter((_, at) => article.figureSentences[at] === sentence);
  const dates = article.record.dates.filter((_, at) => article.dateSentences[at] === sentence);
  return {
    figures,
    marked: figures.filter(({ surface }) => isMarked(surface)),
    dates: rangesIn([...dates.map(({ value }) => value), ...figures.map(({ asOf }) => asOf)]),
    markedDates: rangesIn(dates.filter(({ surface }) => isMarked(surface)).map(({ value }) => value)),
  };
}

/** Gathers what the values in an element may be. */
export function candidatesIn(proof: PageProof, element: Element): Candidates {
  const figures: FigureRecord[] = [];
  const dates: DayRange[] = [];
  const others: DayRange[] = [];
  const articles: WitnessedArticle[] = [];
  for (const link of linksIn(element)) {
    const href = hrefIn(link) ?? "";
    const entity = proof.site.entitiesByHref.get(pathOfHref(href));
    if (entity !== undefined) others.push(...recordedDates(entity));
    const place = placeOfHref(proof, href);
    if (place === null) continue;
    articles.push(place.article);
    others.push(...place.article.appeared, ...rangesIn(place.article.record.dates.map(({ value }) => value)));
    if (place.sentence === null) continue;
    const marks = findAll(link, byTag("b")).map(wordsIn);
    const said =
      attributeOf(link, "data-says") !== null || around(link, byTag("th")) !== null ? [wordsIn(link)] : [];
    const held = inSentence(place.article, place.sentence, [...marks, ...said]);
    figures.push(...(held.marked.length > 0 ? held.marked : held.figures));
    dates.push(...(held.markedDates.length > 0 ? held.markedDates : held.dates));
    others.push(...held.dates);
  }
  return { figures, dates, others, articles };
}

/** The nearest row, line or part of a page that leads to a sentence, an article or a record. */
export function contextOf(proof: PageProof, element: Element): Element | null {
  return around(
    element,
    (up) =>
      /^(?:tr|li|article|section|dl)$/.test(up.tagName) &&
      [...linksIn(up)].some((link) => {
        const href = hrefIn(link) ?? "";
        return placeOfHref(proof, href) !== null || proof.site.entitiesByHref.has(pathOfHref(href));
      }),
  );
}

const isAmong = (range: DayRange, list: readonly DayRange[]): boolean =>
  list.some((one) => sameRange(one, range));

/** A day that opens or closes what is known: `by 9 July 2024 at the latest`. */
const isEndOf = (range: DayRange, list: readonly DayRange[]): boolean => {
  const ends = list.flatMap(({ earliest, latest }) => [earliest, latest]);
  const has = (day: string | null): boolean => day === null || ends.includes(day);
  return has(range.earliest) && has(range.latest);
};

/** When the articles that name an entity appeared. */
function appearedOf({ site }: PageProof, { articles }: WitnessedEntity): readonly DayRange[] {
  const ids = new Set(articles);
  return [...site.articles.values()].flatMap(({ record, appeared }) => (ids.has(record.id) ? appeared : []));
}

/** Proves a date that stands in an element by what is linked beside it. */
export function proveDateAt(
  proof: PageProof,
  element: Element,
  words: string,
  strict: readonly DayRange[] | null = null,
): boolean {
  const printed = readPrintedDate(words);
  if (printed === null) return false;
  const context = contextOf(proof, element);
  const found = context === null ? null : candidatesIn(proof, context);
  const ownDays =
    proof.own === null
      ? []
      : [...proof.own.appeared, ...rangesIn(proof.own.record.dates.map(({ value }) => value))];
  const entity = proof.site.entitiesByHref.get(proof.href);
  const known = strict ?? [
    ...(found?.dates ?? []),
    ...(found?.others ?? []),
    ...ownDays,
    ...(entity === undefined ? [] : [...recordedDates(entity), ...appearedOf(proof, entity)]),
  ];
  if (known.length === 0) return false;
  if (isAmong(printed, known)) {
    proof.verdict.prove("date");
    return true;
  }
  // Two reports date an office from the first to the last of them.
  if (strict === null && isEndOf(printed, known)) {
    proof.verdict.prove("date");
    return true;
  }
  if (strict === null && found !== null && found.articles.length === 0) return false;
  disproveAt(proof, "the sentences beside it give no such date", words, describe(known));
  return true;
}

const describe = (ranges: readonly DayRange[]): string =>
  [
    ...new Set(
      ranges.map(({ earliest, latest }) =>
        earliest === latest ? earliest : `${earliest ?? ".."}/${latest ?? ".."}`,
      ),
    ),
  ]
    .slice(0, 6)
    .join("; ");

/** Columns whose numbers are figures of the articles and nothing else. */
const OF_FIGURES = /^(?:value|figure|read as|in .+|one says|the other says)$/i;
const OF_DATES = /^(?:date|held|reported|as of|month|appeared|when|says|known by its end)$/i;

/** The label of a table's cell: its own, else that of its column. */
export function labelOf(cell: Element): string {
  const own = attributeOf(cell, "data-label");
  if (own !== null) return own;
  const row = cell.parentNode;
  const table = around(cell, byTag("table"));
  if (row === null || table === null || !("childNodes" in row)) return "";
  const at = row.childNodes.filter(isElement).indexOf(cell);
  const heads = findAll(
    table,
    (element) => element.tagName === "th" && attributeOf(element, "scope") === "col",
  );
  return heads[at] === undefined ? "" : wordsIn(heads[at]);
}

const withoutNotes = (node: Node): string => {
  if (isText(node)) return node.value;
  if (isElement(node) && (hasClass(node, "note") || hasClass(node, "unseen") || node.tagName === "a"))
    return "";
  return "childNodes" in node ? node.childNodes.map(withoutNotes).join("") : "";
};

function coverPlain(proof: PageProof, element: Element): void {
  for (const node of textsOf(element)) {
    const note = around(node, (up) => hasClass(up, "note"));
    if (note === null) proof.covered.add(node);
  }
}

/** Proves the values that stand in the cells of tables. */
export function proveCells(proof: PageProof): void {
  for (const row of findAll(proof.root, byTag("tr"))) {
    const cells = row.childNodes
      .filter(isElement)
      .filter(
        ({ tagName, attrs }) =>
          tagName === "td" || (tagName === "th" && attrs.some(({ value }) => value === "row")),
      );
    if (cells.length === 0) continue;
    const found = candidatesIn(proof, row);
    for (const cell of cells) {
      const label = labelOf(cell);
      const words = squeeze(withoutNotes(cell));
      if (words === "" || !/[\p{L}\d]/u.test(words) || isCovered(proof, cell)) continue;
      if (OF_DATES.test(label)) {
        const pieces = words.split("; ");
        if (pieces.every((piece) => readPrintedDate(piece) !== null)) {
          const held = label === "Held" ? datesOfEvents(proof, row) : null;
          if (pieces.map((piece) => proveDateAt(proof, cell, piece, held)).every(Boolean))
            coverPlain(proof, cell);
          continue;
        }
      }
      if (OF_FIGURES.test(label) && found.figures.length > 0)
        proveFigureCell(proof, cell, { label, words, found, row });
      else if (/^(?:what is measured|of|scope)$/i.test(label) && found.figures.length > 0)
        proveMeasure(proof, cell, { words, label, found });
    }
  }
}

/** Days that the records of the events in a row, or the articles that name them, give. */
function datesOfEvents({ site }: PageProof, row: Element): readonly DayRange[] | null {
  const events = [...linksIn(row)].flatMap(
    (link) => site.entitiesByHref.get(pathOfHref(hrefIn(link) ?? "")) ?? [],
  );
  const listed = new Set(events.flatMap(({ articles }) => articles));
  const named = [...site.articles.values()].filter(({ record }) => listed.has(record.id));
  const dates = [
    ...events.flatMap(recordedDates),
    ...named.flatMap(({ record, appeared }) => [
      ...appeared,
      ...rangesIn(record.dates.map(({ value }) => value)),
    ]),
  ];
  return events.length === 0 || !site.isWhole ? null : dates;
}

interface FigureCell {
  readonly label: string;
  readonly words: string;
  readonly found: Candidates;
  readonly row: Element;
}

const expectedOf = (figures: readonly FigureRecord[]): string =>
  figures
    .map(({ surface, value, unit, bound }) => `${bound} ${value} ${unit ?? ""} (“${surface}”)`)
    .slice(0, 4)
    .join("; ");

function proveFigureCell(proof: PageProof, cell: Element, { label, words, found, row }: FigureCell): void {
  const done = (isRight: boolean): void => {
    if (isRight) proof.verdict.prove("figure");
    else
      disproveAt(
        proof,
        `the column “${label}” prints what its sentence does not say`,
        words,
        expectedOf(found.figures),
      );
    coverPlain(proof, cell);
  };
  // A cell with a sentence of its own speaks of that alone.
  const own = candidatesIn(proof, cell);
  const figures = own.figures.length > 0 ? own.figures : found.figures;
  if (figures.some(({ surface }) => bonesOf(surface) === bonesOf(words))) {
    done(true);
    return;
  }
  if (/^(?:one|the other) says$/i.test(label)) {
    const date = readPrintedDate(words);
    if (date !== null) {
      done(isAmong(date, [...own.dates, ...own.others]));
      return;
    }
    if (own.figures.length === 0 || !/\d/.test(words)) return;
  }
  if (/^in /i.test(label)) {
    done(figures.some((figure) => saysLimits(words, figure)));
    return;
  }
  const range = readPrintedDate(words);
  if (range !== null && isAmong(range, [...found.dates, ...found.others])) {
    done(true);
    return;
  }
  const printed = readPrintedFigure(words);
  // Why a number counts nothing is said in words: `score`.
  if (!/\d|no single value/.test(words)) return;
  // The words beside a value are those of the very figure that it is.
  const said = findFirst(
    row,
    (element) => element.tagName === "th" && attributeOf(element, "scope") === "row",
  );
  const surface = said === null ? "" : bonesOf(wordsIn(said));
  const exact = figures.filter((figure) => bonesOf(figure.surface) === surface);
  done((exact.length > 0 ? exact : figures).some((figure) => saysFigure(printed, figure)));
}

/** A figure's limits as a series prints them: `16,000`, `10,000 or more`, `up to 16,000`, `20 to 30`. */
function saysLimits(words: string, { value, bound }: FigureRecord): boolean {
  if (value === null) return words === "no single value";
  const { numbers } = readPrintedFigure(words.replace(/^up to /, "").replace(/ or more$/, ""));
  const printed = numbers.flat();
  const wanted = typeof value === "number" ? [value] : value;
  const side = / or more$/.test(words) ? "low" : words.startsWith("up to ") ? "high" : "both";
  const open =
    { "more-than": "low", "at-least": "low", "less-than": "high", "at-most": "high", nearly: "high" }[
      bound
    ] ?? "both";
  return (
    side === open &&
    wanted.every((number) =>
      printed.some((one) => Math.abs(one - Math.abs(number)) <= 1e-9 * Math.max(1, Math.abs(number))),
    )
  );
}

function proveMeasure(
  proof: PageProof,
  cell: Element,
  { words, label, found }: { readonly words: string; readonly label: string; readonly found: Candidates },
): void {
  const isSaid = found.figures.some(({ measures, scope, unit }) => {
    const told = /measured/i.test(label) ? [measures, unit] : [scope];
    return told.some((one) => one !== null && foldedBones(one) === foldedBones(words));
  });
  // A series names the scope in the words of its editor.
  const article = found.articles[0];
  const isPrinted =
    isSaid ||
    [...proof.site.series.values()].some(({ text }) => foldedBones(text).includes(foldedBones(words))) ||
    (article !== undefined &&
      wordsOf(words).every((word) => foldedBones(article.source.text).includes(word)));
  if (isPrinted) proof.verdict.prove("what a figure measures");
  else disproveAt(proof, `the column “${label}” prints what no sentence beside it says`, words, "");
  coverPlain(proof, cell);
}

/** Proves dates in lists: each stands beside the sentence whose marked words give it. */
export function proveDatedLines(proof: PageProof): void {
  for (const line of findAll(proof.root, byClass("when"))) {
    const item = around(line, byTag("li"));
    const link = findFirst(line, byTag("a"));
    const words = link === null ? squeeze(withoutNotes(line)) : wordsIn(link);
    if (item === null) continue;
    const { dates } = candidatesIn(proof, item);
    const printed = readPrintedDate(words);
    if (printed !== null && isAmong(printed, dates)) proof.verdict.prove("date");
    else disproveAt(proof, "the marked words give another date", words, describe(dates));
    coverPlain(proof, line);
    if (link !== null) cover(proof, link);
  }
}

/** Proves what stands under a headline in a list: its source, its day, its first words. */
export function proveItems(proof: PageProof): void {
  for (const item of findAll(
    proof.root,
    (element) => hasClass(element, "item") || hasClass(element, "mention-group"),
  )) {
    const article = [...linksIn(item)]
      .map((link) => placeOfHref(proof, hrefIn(link) ?? "")?.article)
      .find((found) => found !== undefined);
    if (article === undefined) continue;
    for (const meta of findAll(item, byClass("meta")))
      for (const part of meta.childNodes.filter(isElement)) proveMeta(proof, part, article);
    for (const summary of findAll(item, byClass("summary"))) {
      const words = wordsIn(summary);
      if (isBeginning(article, words)) proof.verdict.prove("summary");
      else disproveAt(proof, "a summary is not how the article begins", words, article.record.body[0] ?? "");
      cover(proof, summary);
    }
  }
  // Quotations and the like name their article and its day.
  for (const meta of findAll(proof.root, byClass("meta"))) {
    if (isCovered(proof, meta)) continue;
    const link = [...linksIn(meta)][0];
    const article = link === undefined ? undefined : placeOfHref(proof, hrefIn(link) ?? "")?.article;
    if (article !== undefined)
      for (const part of meta.childNodes.filter(isElement))
        if (part.tagName !== "a") proveMeta(proof, part, article);
  }
}

/** True where words are the first ones of an article's text or standfirst, cut short or not. */
export function isBeginning(article: WitnessedArticle, words: string): boolean {
  const bones = bonesOf(words.replace(/…$/, ""));
  const starts = [
    article.page.title,
    article.record.body.join(""),
    ...article.record.body,
    ...article.record.headings,
    ...article.record.captions.map(({ text }) => text),
  ];
  if (bones === "") return true;
  if (starts.some((text) => bonesOf(text).startsWith(bones))) return true;
  // What an editor wrote at the head of the file.
  return bonesOf(article.source.text.slice(0, article.source.head)).includes(bones);
}

function proveMeta(proof: PageProof, part: Element, article: WitnessedArticle): void {
  const words = wordsIn(part);
  if (hasClass(part, "source")) {
    const isSaid =
      article.record.sources.some(({ name }) => name === words) ||
      foldedBones(article.source.text).includes(foldedBones(words));
    if (isSaid) proof.verdict.prove("source");
    else
      disproveAt(
        proof,
        "the article names another source",
        words,
        article.record.sources.map(({ name }) => name).join(", "),
      );
    cover(proof, part);
    return;
  }
  const printed = readPrintedDate(words);
  if (printed === null) {
    if (!/\d/.test(words)) cover(proof, part);
    return;
  }
  if (isAmong(printed, article.appeared)) proof.verdict.prove("date");
  else disproveAt(proof, "the article's own page gives another day", words, describe(article.appeared));
  cover(proof, part);
}

/** Proves every other element that is a date and nothing else. */
export function proveOtherDates(proof: PageProof): void {
  for (const element of elementsOf(proof.root)) {
    if (element.tagName === "time") proveTime(proof, element);
    if (!/^(?:span|td|dd|p|b)$/.test(element.tagName) || isCovered(proof, element)) continue;
    if (
      element.childNodes.some(
        (child) => isElement(child) && /^(?:p|div|ul|table|a|span|time)$/.test(child.tagName),
      )
    )
      continue;
    const words = wordsIn(element);
    // Four digits alone may count something.
    if (!/\d{4}/.test(words) || /^\d{4}$/.test(words)) continue;
    const pieces = words.split("; ");
    if (!pieces.every((piece) => readPrintedDate(piece.replace(/^\((.*)\)$/, "$1")) !== null)) continue;
    const strict = heldDates(proof, element);
    if (pieces.map((piece) => proveDateAt(proof, element, piece, strict)).every(Boolean))
      cover(proof, element);
  }
}

/** The days on which an event was held are those of its record and no others; null for any other date. */
function heldDates({ site, href }: PageProof, element: Element): readonly DayRange[] | null {
  const label =
    element.tagName === "dd" && element.parentNode !== null
      ? findFirst(element.parentNode, byTag("dt"))
      : null;
  const entity = site.entitiesByHref.get(href);
  if (label === null || wordsIn(label) !== "Held" || entity === undefined || entity.record === null)
    return null;
  const dates = recordedDates(entity);
  return dates.length === 0 ? null : dates;
}

/** The day a machine reads is the day a reader reads, and the file's head gives it. */
function proveTime(proof: PageProof, element: Element): void {
  const machine = rangeOf((attributeOf(element, "datetime") ?? "").slice(0, 10));
  const printed = readPrintedDate(textOf(element));
  if (machine === null || printed === null) return;
  if (!sameRange(machine, printed))
    disproveAt(
      proof,
      "a day is printed that the page's own mark of it is not",
      textOf(element),
      attributeOf(element, "datetime") ?? "",
    );
  const { own } = proof;
  if (own === null) return;
  const day = attributeOf(element, "datetime") ?? "";
  const text = `${own.source.path} ${own.source.text}`;
  const isSaid =
    text.includes(day) ||
    [own.record.published, own.record.updated].includes(day) ||
    (rangeOf(day) !== null && text.replace(/[-/._]/g, "").includes(day.replaceAll("-", "")));
  if (isSaid) proof.verdict.prove("day of an article");
  else disproveAt(proof, "the file does not give this day", day, "");
  cover(proof, element);
}
