import { squeeze } from "./bones.ts";
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
import { fileOfHref, pathOfHref, type WitnessedSite } from "./load-site.ts";
import { around, cover, disproveAt, hrefIn, linksIn, type PageProof, wordsIn } from "./page-proof.ts";
import type { DataFacts } from "./prove-data.ts";
import type { ListMark } from "./site-model.ts";

/** A page and the later pages of its list. */
function pagesOf(site: WitnessedSite, href: string): readonly string[] {
  const first = fileOfHref(site, href);
  if (first === null) return [];
  const found = [first];
  const folder = first.replace(/index\.html$/, "");
  for (let number = 2; site.files.has(`${folder}page/${number}/index.html`); number += 1)
    found.push(`${folder}page/${number}/index.html`);
  return found;
}

/** How many entries of a kind a page lists, those of its later pages too. */
export const listed = (site: WitnessedSite, href: string, mark: ListMark): number =>
  pagesOf(site, href).reduce((sum, path) => sum + (site.facts(path)?.lists[mark] ?? 0), 0);

/** Rows of the tables of a page, without their heads: each table has one. */
function rowsOf(site: WitnessedSite, href: string): number {
  return pagesOf(site, href).reduce(
    (sum, path) => sum + (site.facts(path)?.lists.rows ?? 0) - (site.facts(path)?.lists.tables ?? 0),
    0,
  );
}

const KIND_OF: Readonly<Record<string, string>> = {
  people: "person",
  organisations: "organisation",
  places: "place",
  events: "event",
  topics: "topic",
};

/** Counts anew what stands at the end of a link; null where this reader cannot. */
function recount(proof: PageProof, data: DataFacts, href: string, unit: string): number | null {
  const { site, counts } = proof;
  const target = pathOfHref(href);
  const below = target.slice(site.basePath.length);
  const entity = site.entitiesByHref.get(target);
  if (entity !== undefined) {
    if (/^sentences?$/.test(unit)) return sharedSentences(proof, entity.id);
    if (!/^(?:articles?|mentions?|in all)?$/.test(unit)) return null;
    if (/^mentions?$/.test(unit)) return counts.mentions.get(entity.id) ?? 0;
    return entity.kind === "topic" ? listed(site, target, "items") : entity.articles.length;
  }
  const kind = KIND_OF[below.replace(/\/$/, "")];
  if (kind !== undefined) return [...site.entities.values()].filter((one) => one.kind === kind).length;
  if (/^articles\/(?:\w+\/)?$/.test(below)) return listed(site, target, "items");
  if (below === "quotations/") return listed(site, target, "quotes");
  if (/^figures\/(?:[\w%-]+\/)*$/.test(below) && /^(?:figures?|points?|in all|)$/.test(unit))
    return figureRows(site, target);
  if (/^sources\/.+/.test(below)) return listed(site, target, "items");
  const year = /^timeline\/(?:page\/\d+\/)?#year-(\d{4})$/.exec(href.slice(site.basePath.length));
  if (year !== null) return data.years.get(year[1] ?? "") ?? 0;
  if (/^dates\/./.test(below)) return listed(site, target, "dated");
  return null;
}

/** The sentences that name both whom a page is of and another. */
function sharedSentences({ site, counts, href }: PageProof, other: string): number | null {
  const own = site.entitiesByHref.get(href);
  if (own === undefined) return null;
  const mine = counts.sentences.get(own.id) ?? new Set();
  return [...(counts.sentences.get(other) ?? [])].filter((sentence) => mine.has(sentence)).length;
}

/** Rows of the one table of figures or points that a page of figures has. */
const figureRows = (site: WitnessedSite, href: string): number =>
  pagesOf(site, href).reduce((sum, path) => sum + (site.facts(path)?.lists.figures ?? 0), 0);

/** Proves numbers beside links: as many entries stand there. */
export function proveCounts(proof: PageProof, data: DataFacts): void {
  if (!proof.site.isWhole) return;
  for (const count of findAll(proof.root, byClass("count"))) {
    const item = around(count, byTag("li"));
    const link = item === null ? undefined : [...linksIn(item)][0];
    if (link === undefined || around(count, byClass("panel")) !== null) continue;
    const unseen = findFirst(count, byClass("unseen"));
    const unit = unseen === null ? "" : wordsIn(unseen);
    const printed = Number(
      squeeze(count.childNodes.map((child) => ("value" in child ? child.value : "")).join("")).replaceAll(
        ",",
        "",
      ),
    );
    settleCount(proof, {
      element: count,
      printed,
      expected: recount(proof, data, hrefIn(link) ?? "", unit),
      what: wordsIn(link),
    });
  }
  for (const tally of findAll(proof.root, byClass("tally")))
    for (const link of linksIn(tally)) {
      const number = findFirst(link, byTag("b"));
      if (number === null) continue;
      const expected = recount(proof, data, hrefIn(link) ?? "", "in all");
      settleCount(proof, {
        element: number,
        printed: Number(wordsIn(number).replaceAll(",", "")),
        expected,
        what: wordsIn(link),
      });
    }
  proveMentionCount(proof);
  proveSummaries(proof);
  proveTotals(proof);
}

interface Count {
  readonly element: Element;
  readonly printed: number;
  readonly expected: number | null;
  readonly what: string;
}

function settleCount(proof: PageProof, { element, printed, expected, what }: Count): void {
  if (expected === null || Number.isNaN(printed)) return;
  if (printed === expected) proof.verdict.prove("count");
  else disproveAt(proof, `a count of ${what} is another`, String(printed), String(expected));
  cover(proof, element);
}

/** `2 in 1 article`: mentions of whom the page is of. */
function proveMentionCount(proof: PageProof): void {
  const { site, counts, href } = proof;
  const entity = site.entitiesByHref.get(href);
  const count = findAll(proof.root, byClass("count")).find((element) =>
    /^\d[\d,]* (?:mentions? )?in \d/.test(wordsIn(element)),
  );
  if (entity === undefined) return;
  for (const table of findAll(proof.root, byTag("table"))) proveSpellings(proof, table, entity.id);
  if (count === undefined) return;
  const [mentions, articles] = (wordsIn(count).match(/\d[\d,]*/g) ?? []).map((number) =>
    Number(number.replaceAll(",", "")),
  );
  const wanted = [counts.mentions.get(entity.id) ?? 0, counts.articles.get(entity.id) ?? 0];
  settleCount(proof, { element: count, printed: mentions ?? -1, expected: wanted[0] ?? 0, what: "mentions" });
  settleCount(proof, { element: count, printed: articles ?? -1, expected: wanted[1] ?? 0, what: "articles" });
  // And as many are shown.
  const shown = listed(site, href, "mentioned");
  const sentences = counts.sentences.get(entity.id)?.size ?? 0;
  if (shown === sentences) proof.verdict.prove("count");
  else disproveAt(proof, "other sentences are shown than name it", String(shown), String(sentences));
}

/** How often each spelling stands. */
function proveSpellings(proof: PageProof, table: Element, id: string): void {
  const heads = findAll(table, (element) => attributeOf(element, "scope") === "col").map(wordsIn);
  if (heads[0] !== "Spelling") return;
  for (const row of findAll(table, byTag("tr"))) {
    const [form, times] = row.childNodes.filter(isElement);
    if (form === undefined || times === undefined || attributeOf(form, "scope") !== "row") continue;
    const wanted = proof.counts.forms.get(`${id} ${wordsIn(form)}`) ?? null;
    settleCount(proof, {
      element: times,
      printed: Number(wordsIn(times).replaceAll(",", "")),
      expected: wanted ?? 0,
      what: `“${wordsIn(form)}”`,
    });
    cover(proof, form);
  }
}

/** `Filed here; its words stand in 3 sentences shown here`, `What was left out (2)`: what folds out below is as much. */
function proveSummaries(proof: PageProof): void {
  for (const summary of findAll(proof.root, byTag("summary"))) {
    const number = /(?:\((\d[\d,]{0,20})\)$|\b(\d[\d,]{0,20}) sentences?\b)/.exec(wordsIn(summary));
    const details = summary.parentNode;
    if (number === null || details === null || !isElement(details)) continue;
    const rows = findAll(details, byTag("tr")).filter((row) => findFirst(row, byTag("td")) !== null).length;
    const expected = rows > 0 ? rows : findAll(details, byTag("li")).length;
    settleCount(proof, {
      element: summary,
      printed: Number((number[1] ?? number[2] ?? "").replaceAll(",", "")),
      expected,
      what: "what folds out",
    });
  }
}

// What a page says it lists, and what marks an entry of that.
const TOTALS: readonly (readonly [RegExp, ListMark])[] = [
  [/^(\d[\d,]*) (?:numerals?|calculations?)\b/, "rows"],
  [/(?:^|: )(\d[\d,]*) figures? as the articles print/, "figures"],
  [/: (\d[\d,]*) sentences?\.$/, "dated"],
  [/^(\d[\d,]*) articles?\b/, "items"],
];

function proveTotals(proof: PageProof): void {
  for (const line of findAll(proof.root, (element) => hasClass(element, "introduction"))) {
    const words = wordsIn(line);
    for (const [pattern, mark] of TOTALS) {
      const number = pattern.exec(words)?.[1];
      if (number === undefined) continue;
      const expected =
        mark === "rows"
          ? rowsOf(proof.site, proof.href)
          : mark === "figures"
            ? figureRows(proof.site, proof.href)
            : listed(proof.site, proof.href, mark);
      settleCount(proof, {
        element: line,
        printed: Number(number.replaceAll(",", "")),
        expected,
        what: "what the page lists",
      });
    }
  }
}
