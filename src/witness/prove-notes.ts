import { bonesOf, foldedBones, squeeze } from "./bones.ts";
import {
  attributeOf,
  byClass,
  byTag,
  type Element,
  findAll,
  findFirst,
  hasClass,
  isElement,
} from "./html-tree.ts";
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
import type { DataFacts } from "./prove-data.ts";
import { candidatesIn, contextOf } from "./prove-values.ts";
import { rangeOf, readPrintedDate, sameRange } from "./read-dates.ts";
import { readPrintedFigure, saysFigure } from "./read-quantities.ts";

/** What an editor's record says of whom or what a page is of: words of the record and no others. */
export function proveRecordNotes(proof: PageProof): void {
  const { site, href, verdict } = proof;
  const first = href.replace(/page\/\d+\/$/, "");
  const slug = first.slice(site.basePath.length).replace(/^figures\/|\/$/g, "");
  const record = site.entitiesByHref.get(first)?.record ?? site.series.get(slug) ?? null;
  if (record !== null) {
    const text = foldedBones(record.text);
    for (const note of findAll(
      proof.root,
      (element) => hasClass(element, "record-note") || hasClass(element, "introduction"),
    )) {
      if (text.includes(foldedBones(wordsIn(note)))) {
        verdict.prove("note of a record");
        cover(proof, note);
      } else if (hasClass(note, "record-note"))
        disproveAt(proof, "a note is not what its record says", wordsIn(note), record.text);
    }
    for (const fact of findAll(proof.root, byTag("dd")))
      if (
        !isCovered(proof, fact) &&
        text.includes(
          foldedBones(
            wordsIn(fact)
              .replace(/, which is (?:broader|a part of it)$/, "")
              .replace(/[()]/g, ""),
          ),
        )
      ) {
        verdict.prove("fact of a record");
        cover(proof, fact);
      }
  }
  // Indexes print the beginning of each record's note.
  for (const note of findAll(proof.root, byClass("note"))) {
    const item = around(note, byTag("li"));
    const link = item === null ? undefined : [...linksIn(item)][0];
    const entity = link === undefined ? undefined : site.entitiesByHref.get(pathOfHref(hrefIn(link) ?? ""));
    const series =
      link === undefined
        ? undefined
        : site.series.get(
            pathOfHref(hrefIn(link) ?? "")
              .slice(site.basePath.length)
              .replace(/^figures\/|\/$/g, ""),
          );
    const told = entity?.record?.text ?? series?.text;
    if (told !== undefined && foldedBones(told).includes(foldedBones(wordsIn(note).replace(/…$/, "")))) {
      verdict.prove("note of a record");
      cover(proof, note);
    }
  }
}

/** Headings that are a day: the day of the page's own address, or of the part they stand over. */
export function proveHeadings(proof: PageProof): void {
  const day = /(?:^|\/)dates\/(\d{4})(?:\/(\d\d))?(?:\/(\d\d))?\/(?:page\/\d+\/)?$/.exec(proof.href);
  const known = /(?:^|\/)known\/(\d{4})\/(\d\d)\/(?:page\/\d+\/)?$/.exec(proof.href);
  const heading = findFirst(proof.root, byTag("h1"));
  const parts = (day ?? known)?.slice(1).filter((part) => part !== undefined);
  if (parts !== undefined && heading !== null) {
    const wanted = rangeOf(parts.join("-"));
    const printed = readPrintedDate(
      known === null ? wordsIn(heading) : wordsIn(heading).replace(/^.* (?=\p{L}+ \d{4}$)/u, ""),
    );
    if (printed !== null && wanted !== null && sameRange(printed, wanted)) {
      proof.verdict.prove("heading");
      cover(proof, heading);
    } else disproveAt(proof, "the heading is another day than the page's", wordsIn(heading), parts.join("-"));
  }
  for (const section of findAll(proof.root, byClass("year"))) {
    const head = findFirst(section, byTag("h2"));
    const id = attributeOf(section, "id");
    if (head === null || id === null || !/^year-\d{4}$/.test(id)) continue;
    const printed = wordsIn(head);
    const days = findAll(section, byClass("when")).flatMap((line) => {
      const link = findFirst(line, byTag("a"));
      const own = line.childNodes.map((child) => ("value" in child ? child.value : "")).join("");
      return readPrintedDate(link === null ? own : wordsIn(link)) ?? [];
    });
    const isRight =
      id === `year-${printed}` &&
      days.every(({ earliest, latest }) => (earliest ?? latest ?? "").startsWith(printed));
    if (isRight) proof.verdict.prove("heading");
    else disproveAt(proof, "dates stand under another year", printed, id);
    cover(proof, head);
  }
}

/** Numbers of a note beside a sentence, which says how a date was found, stand in the article or its head. */
export function proveNotes(proof: PageProof): void {
  for (const note of findAll(proof.root, byClass("note"))) {
    if (isCovered(proof, note) || !/\d\d/.test(wordsIn(note))) continue;
    const context = contextOf(proof, note);
    const articles =
      context === null ? (proof.own === null ? [] : [proof.own]) : candidatesIn(proof, context).articles;
    if (articles.length === 0) continue;
    const words = wordsIn(note);
    const text = articles
      .map(
        ({ source, record, appeared }) =>
          `${source.path} ${source.text} ${record.dates.map(({ value }) => value).join(" ")} ${appeared.map(({ earliest, latest }) => `${earliest} ${latest}`).join(" ")}`,
      )
      .join(" ");
    const missing = (words.match(/\d[\d-]*\d/g) ?? []).filter(
      (number) => !text.includes(number) && !bonesOf(text).includes(bonesOf(number)),
    );
    if (missing.length === 0) {
      proof.verdict.prove("note of a value");
      cover(proof, note);
    } else if (
      /\b(?:year|counted|date|text)\b/.test(words) &&
      missing.some((number) => /^(?:1\d{3}|20\d\d)(?:-|$)/.test(number))
    )
      disproveAt(proof, "a note names a year that neither the article nor its head has", words, "");
    else proof.verdict.leave({ kind: "number of a note", path: proof.path, words });
  }
}

/** The newest figure of each series, as the front page shows it: a point of that series, with its day. */
export function proveSeriesLines(proof: PageProof, { series }: DataFacts): void {
  for (const line of findAll(proof.root, byClass("figure-value"))) {
    const item = around(line, byTag("li"));
    const link = item === null ? undefined : [...linksIn(item)][0];
    if (item === null || link === undefined) continue;
    const slug = pathOfHref(hrefIn(link) ?? "")
      .slice(proof.site.basePath.length)
      .replace(/^figures\/|\/$/g, "");
    const points = series.find(({ id }) => id === slug)?.points ?? [];
    const figure = readPrintedFigure(wordsIn(line));
    const note = findFirst(item, byClass("note"));
    const told = note === null ? null : wordsIn(note);
    const isRight = points.some((point) => {
      const value =
        point.low !== null && point.high !== null && point.low !== point.high
          ? ([point.low, point.high] as const)
          : (point.low ?? point.high);
      const day = told?.startsWith(`${point.scope}, `) ? told.slice(point.scope.length + 2) : told;
      const printed = readPrintedDate(day ?? "");
      const wanted = point.date === null ? null : rangeOf(point.date);
      const isDay =
        told === null ||
        (point.date === null
          ? !/\d/.test(told)
          : printed !== null && wanted !== null && sameRange(printed, wanted));
      return isDay && saysFigure(figure, { value, bound: point.bound, unit: null });
    });
    if (isRight) proof.verdict.prove("figure");
    else
      disproveAt(
        proof,
        "the front page gives a series a point it does not have",
        `${wordsIn(line)} (${told ?? ""})`,
        points.map(({ low, high, bound, date }) => `${bound} ${low} ${high} ${date}`).join("; "),
      );
    cover(proof, line);
    if (note !== null) cover(proof, note);
  }
}

/** `sentence 12` in a table is the sentence its row leads to. */
export function proveNumberedRows(proof: PageProof): void {
  for (const row of findAll(proof.root, byTag("tr")))
    for (const cell of row.childNodes.filter(isElement)) {
      const number = /^sentence (\d+)$/.exec(squeeze(wordsIn(cell)))?.[1];
      if (number === undefined || isCovered(proof, cell)) continue;
      const places = [...linksIn(row)].flatMap(
        (link) => placeOfHref(proof, hrefIn(link) ?? "")?.sentence ?? [],
      );
      if (places.includes(Number(number) - 1)) {
        proof.verdict.prove("number of a sentence");
        cover(proof, cell);
      } else
        disproveAt(
          proof,
          "a row numbers another sentence than it leads to",
          number,
          places.map((place) => place + 1).join(" "),
        );
    }
}

const CELL_COUNTS = /^(?:sentences?|articles?|times|occurrences|wordings)$/i;

/** Counts in rows that name two: the sentences and the articles that name both. */
export function provePairs(proof: PageProof, labelOf: (cell: Element) => string): void {
  const { site, counts } = proof;
  if (!site.isWhole) return;
  for (const row of findAll(proof.root, byTag("tr"))) {
    const ids = [...linksIn(row)].flatMap(
      (link) => site.entitiesByHref.get(pathOfHref(hrefIn(link) ?? ""))?.id ?? [],
    );
    const cells = row.childNodes.filter(isElement).filter(byTag("td"));
    const [one, other] = ids;
    if (ids.length !== 2 || one === undefined || other === undefined) continue;
    const shared = [...(counts.sentences.get(one) ?? [])].filter((sentence) =>
      counts.sentences.get(other)?.has(sentence),
    );
    const wanted: Readonly<Record<string, number>> = {
      sentences: shared.length,
      articles: new Set(shared.map((sentence) => sentence.split("#")[0])).size,
    };
    for (const cell of cells) {
      const label = labelOf(cell).toLowerCase();
      const expected = wanted[label];
      if (!CELL_COUNTS.test(label) || expected === undefined || !/^\d[\d,]*$/.test(wordsIn(cell))) continue;
      if (Number(wordsIn(cell).replaceAll(",", "")) === expected) proof.verdict.prove("count");
      else
        disproveAt(
          proof,
          `the column “${label}” counts other than the texts`,
          wordsIn(row),
          String(expected),
        );
      cover(proof, cell);
    }
  }
}
