import { bonesOf, squeeze, wordsOf } from "./bones.ts";
import { byClass, byTag, findFirst, textOf } from "./html-tree.ts";
import { cover, disproveAt, type PageProof } from "./page-proof.ts";
import { visibleWords, wholeText } from "./read-source.ts";
import type { WitnessedArticle } from "./site-model.ts";

const countOf = (words: readonly string[]): Map<string, number> => {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
};

/** As many words as a message shows. */
const MOST_SHOWN = 8;

/**
 * Proves an article's own page against its file: every word a reader of the file would see stands on the page unless the
 * record lists it as removed, no word stands there that the file does not print, and figures, dates and quotations are marked where
 * the record has them.
 */
export function proveBody(proof: PageProof, article: WitnessedArticle): void {
  const body = findFirst(proof.root, byClass("body"));
  const title = findFirst(proof.root, byTag("h1"));
  const header = findFirst(proof.root, byTag("header"));
  if (body === null || title === null) {
    disproveAt(proof, "the page has no text of an article", "", "");
    return;
  }
  cover(proof, body);
  cover(proof, title);
  const captured = findFirst(proof.root, byClass("captured"));
  const printed = wordsOf(spaced(body));
  const heads = [title, captured, ...(header === null ? [] : [header])].flatMap((element) =>
    element === null ? [] : wordsOf(spaced(element)),
  );
  proveNothingLost(proof, article, [...printed, ...heads]);
  proveNothingAdded(proof, article, printed);
  proveOrder(proof, article);
  proveAnchors(proof, article);
}

/** Text with a space where an element ends, so that words of two paragraphs stay two. */
function spaced(node: Parameters<typeof textOf>[0]): string {
  if (!("childNodes" in node)) return textOf(node);
  const isBlock =
    "tagName" in node &&
    /^(?:p|div|li|h\d|td|th|tr|table|ul|ol|blockquote|figure|figcaption|pre|br|dt|dd|section|header|dl)$/.test(
      node.tagName,
    );
  // Marks of footnotes are numbered by the page: `[^oath]` is printed as 1.
  if ("attrs" in node && node.attrs.some(({ name }) => /^data-footnote-(?:back)?ref/.test(name))) return " ";
  const inner = node.childNodes.map(spaced).join("");
  return isBlock ? ` ${inner} ` : inner;
}

/** As many pieces as mark-up cuts a word into. */
const MOST_PIECES = 4;

/** True where a word of the file and its neighbours are one word of the page, or the page has it in pieces. */
function isParted(
  {
    words,
    there,
    page,
  }: {
    readonly words: readonly { readonly word: string }[];
    readonly there: ReadonlyMap<string, number>;
    readonly page: readonly string[];
  },
  at: number,
): boolean {
  for (let from = Math.max(0, at - MOST_PIECES + 1); from <= at; from += 1) {
    let joined = "";
    for (let to = from; to < from + MOST_PIECES && to < words.length; to += 1) {
      joined += words[to]?.word ?? "";
      if (to >= at && to > from && there.has(joined)) return true;
    }
  }
  const word = words[at]?.word ?? "";
  return page.some((piece, place) => {
    let joined = piece;
    for (
      let next = 1;
      next < MOST_PIECES && joined.length < word.length && word.startsWith(joined);
      next += 1
    )
      joined += page[place + next] ?? "";
    return joined === word && piece !== word;
  });
}

function proveNothingLost(
  proof: PageProof,
  { source, record }: WitnessedArticle,
  page: readonly string[],
): void {
  const removed = record.removed;
  const isRemoved = (start: number): boolean =>
    removed.some((span) => start >= span.start && start < span.end);
  const wanted = visibleWords(source).filter(({ start }) => !isRemoved(start));
  const there = countOf(page);
  const lost = new Map<string, number>();
  for (const { word } of wanted) {
    const left = there.get(word) ?? 0;
    if (left === 0) lost.set(word, (lost.get(word) ?? 0) + 1);
    else there.set(word, left - 1);
  }
  // Mark-up parts words on the page at other places than in the file: `*har*bour`, `per cent` and `percent`.
  for (const at of lost.size === 0 ? [] : wanted.keys()) {
    const word = wanted[at]?.word ?? "";
    const left = lost.get(word);
    if (left !== undefined && isParted({ words: wanted, there, page }, at)) {
      if (left === 1) lost.delete(word);
      else lost.set(word, left - 1);
    }
  }
  const really = [...lost.keys()];
  if (really.length === 0) proof.verdict.prove("words of a body");
  else
    disproveAt(
      proof,
      `${really.length} of the ${wanted.length} words of ${record.id} stand on no page`,
      "",
      really.slice(0, MOST_SHOWN).join(" "),
    );
}

function proveNothingAdded(
  proof: PageProof,
  { source, record }: WitnessedArticle,
  page: readonly string[],
): void {
  const words = wordsOf(wholeText(source));
  // In code a reference stands as it is written.
  const said = new Set([...words, ...wordsOf(source.text)]);
  const bones = words.join("");
  const isParted = (word: string): boolean =>
    Array.from({ length: word.length }, (_, at) => at).some(
      (at) => said.has(word.slice(0, at)) && said.has(word.slice(at)),
    );
  const added = page.filter((word) => !said.has(word) && !bones.includes(word) && !isParted(word));
  if (added.length > 0)
    disproveAt(
      proof,
      `the page prints words that ${record.id} does not`,
      added.slice(0, MOST_SHOWN).join(" "),
      "",
    );
}

/** The sentences of the page are those of the record's blocks, none left out and none moved. */
function proveOrder(proof: PageProof, { record, page }: WitnessedArticle): void {
  const sentences = page.sentences.map(bonesOf).join("");
  for (const text of [...record.body, ...record.headings, ...record.captions.map((caption) => caption.text)])
    if (sentences.includes(bonesOf(text))) proof.verdict.prove("paragraph");
    else disproveAt(proof, "a paragraph of the record does not stand on the page", "", text);
}

function proveAnchors(proof: PageProof, { record, page }: WitnessedArticle): void {
  const check = (anchor: string, words: string): void => {
    const marked = page.anchors.get(anchor);
    if (marked === undefined) {
      proof.verdict.leave({ kind: "mark without an anchor", path: proof.path, words });
      return;
    }
    const [found, wanted] = [bonesOf(marked.words), bonesOf(words)];
    if (found === "") proof.verdict.leave({ kind: "mark without a word", path: proof.path, words });
    else if (wanted.startsWith(found)) proof.verdict.prove("mark in the text");
    else
      disproveAt(
        proof,
        `the words marked as ${anchor} are others in the record`,
        marked.words,
        squeeze(words),
      );
  };
  for (const [at, { surface }] of record.figures.entries()) check(`figure-${at + 1}`, surface);
  for (const [at, { surface }] of record.dates.entries()) check(`date-${at + 1}`, surface);
}
