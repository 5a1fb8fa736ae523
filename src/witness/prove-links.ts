import { bonesOf, foldedBones, squeeze } from "./bones.ts";
import {
  attributeOf,
  byClass,
  byTag,
  type Element,
  elementsOf,
  findAll,
  hasClass,
  isElement,
  textOf,
} from "./html-tree.ts";
import { fileOfHref, pathOfHref } from "./load-site.ts";
import {
  around,
  cover,
  disproveAt,
  hrefIn,
  linksIn,
  type PageProof,
  placeOfHref,
  wordsIn,
} from "./page-proof.ts";
import { isNameOf } from "./prove-names.ts";
import { rangeOf, readPrintedDate, sameRange } from "./read-dates.ts";

const ADDRESSED: Readonly<Record<string, string>> = {
  a: "href",
  link: "href",
  img: "src",
  script: "src",
  source: "src",
};

/** Every link and picture within the site leads to a file of it, and every anchor to a place of its page. */
export function proveTargets(proof: PageProof): void {
  const { site, path, root, verdict } = proof;
  const ids = site.facts(path)?.ids ?? new Set();
  const own = new Set<string>();
  for (const element of elementsOf(root)) {
    const id = attributeOf(element, "id");
    if (id !== null) {
      if (own.has(id)) disproveAt(proof, "two places of a page have one anchor", id, "");
      own.add(id);
    }
    const name = ADDRESSED[element.tagName];
    const href = name === undefined ? null : attributeOf(element, name);
    if (href === null) continue;
    if (href.startsWith("#")) {
      if (ids.has(decodeAnchor(href.slice(1)))) verdict.prove("anchor");
      else disproveAt(proof, "a link leads to no place of its page", href, "");
      continue;
    }
    if (/^(?:[a-z][a-z\d+.-]*:|\/\/)/i.test(href)) {
      proveAbsolute(proof, href);
      continue;
    }
    // A relative address counts from the page it stands on.
    const whole = new URL(href, site.base + proof.href.slice(site.basePath.length));
    const target = whole.pathname + whole.hash;
    const isOurs = !inBody(element) || /^\/(?:articles|people|organisations|places|events)\//.test(href);
    if (isOurs || hasTarget(proof, target)) proveTarget(proof, target);
    else verdict.leave({ kind: "link of an article's own that leads to no file", path, words: href });
  }
  for (const element of elementsOf(root))
    for (const name of ["aria-labelledby", "aria-describedby", "for"]) {
      const wanted = attributeOf(element, name);
      for (const id of wanted?.split(" ") ?? [])
        if (!own.has(id)) disproveAt(proof, "a label names no place of its page", id, "");
    }
}

function decodeAnchor(anchor: string): string {
  try {
    return decodeURIComponent(anchor);
  } catch {
    return anchor;
  }
}

function hasTarget({ site }: PageProof, href: string): boolean {
  const file = fileOfHref(site, href);
  return file !== null && site.files.has(file);
}

/** A whole address that begins as the site's own must have its page too. */
function proveAbsolute(proof: PageProof, href: string): void {
  const { base, basePath } = proof.site;
  if (href.startsWith(base)) proveTarget(proof, basePath + href.slice(base.length));
}

function proveTarget(proof: PageProof, href: string): void {
  const { site, verdict } = proof;
  const file = fileOfHref(site, href);
  if (file === null || !site.files.has(file)) {
    disproveAt(proof, "a link leads to no file of the site", href, "");
    return;
  }
  const hash = href.indexOf("#");
  const anchor = hash < 0 ? "" : decodeAnchor(href.slice(hash + 1));
  if (anchor !== "" && site.facts(file)?.ids.has(anchor) !== true)
    disproveAt(proof, "a link leads to no place of the page", href, "");
  else verdict.prove("link");
}

const inBody = (element: Parameters<typeof around>[0]): boolean =>
  around(element, (up) => hasClass(up, "body")) !== null;

/** Words that a link prints are the name, the title or the day of the page it leads to. */
export function proveLinkWords(proof: PageProof): void {
  const { site, verdict } = proof;
  for (const link of linksIn(proof.root)) {
    const href = hrefIn(link) ?? "";
    if (hasClass(link, "excerpt") || attributeOf(link, "data-says") !== null || inBody(link)) continue;
    const words = wordsOfLink(link);
    const target = pathOfHref(href);
    if (words === "") continue;
    if (around(link, byClass("pager")) !== null) {
      provePageLink(proof, link, words, target);
      continue;
    }
    if (href.includes("#")) {
      proveSentenceLink(proof, link, href);
      continue;
    }
    const article = site.articles.get(target);
    const entity = site.entitiesByHref.get(target);
    if (article !== undefined) {
      if (words === article.page.title) {
        verdict.prove("title of a link");
        cover(proof, link);
      } else disproveAt(proof, "a link to an article has another title", words, article.page.title);
    } else if (entity !== undefined) {
      const isKnown =
        words === entity.name || isShortened(words, entity.name) || isNameOf(site, entity, words, null);
      if (isKnown) {
        verdict.prove("name of a link");
        cover(proof, link);
      } else disproveAt(proof, "a link has another name than its page", words, entity.name);
    } else proveOther(proof, link, target, words);
  }
}

/** A number of a page leads to that page of the same list. */
function provePageLink(proof: PageProof, link: Element, words: string, target: string): void {
  const number = Number(/(\d{1,15})$/.exec(words)?.[1] ?? Number.NaN);
  if (Number.isNaN(number)) return;
  const led = Number(/\/page\/(\d+)\/$/.exec(target)?.[1] ?? 1);
  const first = (href: string): string => href.replace(/page\/\d+\/$/, "");
  if (led === number && first(target) === first(proof.href)) proof.verdict.prove("number of a page");
  else disproveAt(proof, "a number of a page leads to another", words, target);
  cover(proof, link);
}

/** Words that lead to a sentence of an article stand in it, or count it, or date it. */
function proveSentenceLink(proof: PageProof, link: Element, href: string): void {
  const place = placeOfHref(proof, href);
  if (place === null || place.sentence === null || around(link, (up) => hasClass(up, "sentences")) !== null)
    return;
  const words = wordsIn(link);
  const whole = place.article.page.sentences[place.sentence] ?? "";
  const found = bonesOf(words.replace(/…$/, ""));
  if (bonesOf(whole).includes(found)) {
    proof.verdict.prove("words of an article");
    cover(proof, link);
    return;
  }
  const printed = readPrintedDate(words);
  if (printed === null) return;
  const dates = place.article.record.dates.filter(
    (_, at) => place.article.dateSentences[at] === place.sentence,
  );
  const ends = dates.flatMap(({ value }) => rangeOf(value ?? "")?.latest ?? []);
  if (ends.includes(printed.earliest ?? "") || ends.includes(printed.latest ?? "")) {
    proof.verdict.prove("date");
    cover(proof, link);
  } else disproveAt(proof, "the sentence gives no such date", words, ends.join(" "));
}

/** The words of a link without what a drawing says twice. */
function wordsOfLink(link: Parameters<typeof wordsIn>[0]): string {
  const texts = isElement(link) ? findAll(link, byTag("text")) : [];
  return texts[0] === undefined ? wordsIn(link) : squeeze(textOf(texts[0]));
}

const isShortened = (words: string, name: string): boolean =>
  words.endsWith("…") && name.startsWith(words.slice(0, -1).trimEnd());

/** Links to days, figures, sources and the rest: the page they lead to has a title of its own. */
function proveOther(
  proof: PageProof,
  link: Parameters<typeof wordsIn>[0],
  target: string,
  words: string,
): void {
  const { site, verdict } = proof;
  const file = fileOfHref(site, target);
  const facts = file === null ? undefined : site.facts(file);
  if (facts === undefined) return;
  const day = /\/(?:dates|known)\/(\d{4})(?:\/(\d\d))?(?:\/(\d\d))?\/$/.exec(target);
  if (day !== null) {
    const printed = readPrintedDate(words.replace(/ \([^()]*\)$/, ""));
    const wanted = readPrintedDate(
      day
        .slice(1)
        .filter((part) => part !== undefined)
        .join("-"),
    );
    if (printed !== null && wanted !== null && sameRange(printed, wanted)) {
      verdict.prove("day of a link");
      cover(proof, link);
    } else if (/\d/.test(words)) disproveAt(proof, "a link to a day prints another", words, target);
    return;
  }
  const [one, other] = [foldedBones(words), foldedBones(facts.title)];
  if (one === other || other.endsWith(one) || other.includes(one)) {
    verdict.prove("title of a link");
    cover(proof, link);
  }
}

/** A sentence, or words marked as an article's, stands where its link leads. */
export function proveExcerpts(proof: PageProof): void {
  for (const element of elementsOf(proof.root)) {
    const isExcerpt = element.tagName === "a" && hasClass(element, "excerpt");
    const says = attributeOf(element, "data-says");
    if (!isExcerpt && says === null) continue;
    const href = says ?? hrefIn(element) ?? "";
    const place = placeOfHref(proof, href);
    const words = wordsIn(element);
    cover(proof, element);
    if (place === null || place.sentence === null) {
      if (proof.site.isWhole) disproveAt(proof, "the words lead to no sentence", words, href);
      continue;
    }
    const { article, sentence } = place;
    const whole = article.page.sentences[sentence] ?? "";
    // A quotation may run on from the sentence it begins in.
    const isQuotation = isExcerpt && around(element, byTag("blockquote")) !== null;
    const more = isQuotation ? article.page.sentences.slice(sentence + 1, sentence + 12).join(" ") : "";
    const found = bonesOf(words.replace(/…$/, ""));
    const at = bonesOf(`${whole} ${more}`).indexOf(found);
    if (at >= 0 && (found === "" || at < bonesOf(whole).length))
      proof.verdict.prove(isExcerpt ? "excerpt" : "words of an article");
    else
      disproveAt(
        proof,
        `the words do not stand in sentence ${sentence + 1} of ${article.record.id}`,
        words,
        whole,
      );
  }
}
