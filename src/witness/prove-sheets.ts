import { bonesOf, squeeze } from "./bones.ts";
import { attributeOf, byClass, byTag, type Element, findAll, findFirst, isElement } from "./html-tree.ts";
import { pathOfHref } from "./load-site.ts";
import { cover, disproveAt, hrefIn, linksIn, type PageProof, placeOfHref, wordsIn } from "./page-proof.ts";
import { listed } from "./prove-counts.ts";
import { labelOf } from "./prove-values.ts";
import { isSame, readNumbers } from "./read-numbers.ts";
import { isResult, workOut } from "./work-out.ts";

const numberIn = (cell: Element | undefined): number =>
  cell === undefined ? Number.NaN : Number(wordsIn(cell).replaceAll(",", ""));

const dataRows = (root: Parameters<typeof findAll>[0]): readonly (readonly Element[])[] =>
  findAll(root, byTag("tr"))
    .map((row) => row.childNodes.filter(isElement))
    .filter((cells) => cells.some(byTag("td")));

function settle(
  proof: PageProof,
  isRight: boolean,
  cells: readonly Element[],
  why: string,
  expected: string,
): void {
  if (isRight) proof.verdict.prove("count");
  else disproveAt(proof, why, cells.map(wordsIn).join(" · "), expected);
  for (const cell of cells) cover(proof, cell);
}

/** What could be known month by month: what is new adds up to what is known. */
export function proveKnown(proof: PageProof): void {
  const below = proof.href.slice(proof.site.basePath.length);
  if (!below.startsWith("known/") || !proof.site.isWhole) return;
  if (below === "known/") {
    const known = [0, 0];
    for (const [, reports, names, told] of dataRows(proof.root)) {
      if (reports === undefined || names === undefined || told === undefined) continue;
      known[0] = (known[0] ?? 0) + numberIn(reports);
      known[1] = (known[1] ?? 0) + numberIn(names);
      const printed = (wordsIn(told).match(/\d[\d,]*/g) ?? []).map((number) =>
        Number(number.replaceAll(",", "")),
      );
      const isRight = printed[0] === known[0] && printed[1] === known[1];
      settle(
        proof,
        isRight,
        [reports, names, told],
        "what is new does not add up to what is known",
        known.join(", "),
      );
    }
    return;
  }
  for (const heading of findAll(proof.root, byTag("h2"))) {
    const number = /\((\d[\d,]*)\)$/.exec(wordsIn(heading))?.[1];
    if (number === undefined || heading.parentNode === null) continue;
    const rows = dataRows(heading.parentNode).length;
    const printed = Number(number.replaceAll(",", ""));
    // A page lists the first two hundred.
    settle(
      proof,
      printed === rows || (rows >= 200 && printed > rows),
      [heading],
      "a heading counts other than its table",
      String(rows),
    );
  }
}

/** The phrases that the desk follows: how often each stands, and the words around it. */
export function provePhrases(proof: PageProof): void {
  const { site, href } = proof;
  const below = href.slice(site.basePath.length);
  if (below === "phrases/" && site.isWhole)
    for (const [name, wordings, occurrences] of dataRows(proof.root)) {
      const link = name === undefined ? undefined : [...linksIn(name)][0];
      if (link === undefined || wordings === undefined || occurrences === undefined) continue;
      const target = pathOfHref(hrefIn(link) ?? "");
      const stand = listed(site, target, "said");
      settle(
        proof,
        numberIn(occurrences) === stand,
        [occurrences],
        "a phrase stands another number of times",
        String(stand),
      );
    }
  if (!/^phrases\/./.test(below)) return;
  for (const cells of dataRows(proof.root)) {
    const said = cells.find(
      (cell) => findFirst(cell, (element) => attributeOf(element, "data-says") !== null) !== null,
    );
    const link = said === undefined ? undefined : [...linksIn(said)][0];
    const place = link === undefined ? null : placeOfHref(proof, hrefIn(link) ?? "");
    if (said === undefined || place === null || place.sentence === null) continue;
    const at = cells.indexOf(said);
    const line = cells.slice(at - 1, at + 2).map((cell) => wordsIn(cell).replace(/^…|…$/g, ""));
    const around = place.article.page.sentences
      .slice(Math.max(0, place.sentence - 3), place.sentence + 4)
      .join(" ");
    const isRight = bonesOf(around).includes(bonesOf(line.join(" ")));
    settle(
      proof,
      isRight,
      cells.slice(at - 1, at + 2),
      "the words around a phrase are not the article's",
      around,
    );
  }
}

/** Numbers of a calculation are those of the sentences beside it; ours are 1 and 100 alone. */
export function proveCalculations(proof: PageProof): void {
  for (const cells of dataRows(proof.root)) {
    const calculation = cells.find((cell) => labelOf(cell) === "Calculation");
    const sentences = cells.flatMap((cell) => findAll(cell, byClass("excerpt"))).map(wordsIn);
    if (calculation === undefined || sentences.length === 0) continue;
    const first = calculation.childNodes.filter(isElement)[0];
    const words = squeeze(first === undefined ? "" : wordsIn(first));
    const known = [1, 100, ...sentences.flatMap((sentence) => readNumbers(sentence).flat())];
    const missing = words
      .split(/[÷×+−()=·;]|\s-\s/)
      .flatMap((part) => readNumbers(part))
      .filter((values) => !values.some((value) => known.some((one) => isSame(one, value))));
    const value = workOut(words);
    const follows = cells.find((cell) => labelOf(cell) === "Follows");
    const result = follows === undefined ? undefined : follows.childNodes.filter(isElement)[0];
    if (value !== null && result !== undefined && /\d/.test(wordsIn(result)))
      settle(
        proof,
        isResult(wordsIn(result), value),
        [result],
        "a calculation comes to another value",
        `${words} = ${value}`,
      );
    settle(
      proof,
      missing.length === 0,
      first === undefined ? [] : [first],
      "a calculation has numbers that its sentences do not",
      sentences.join(" "),
    );
  }
}
