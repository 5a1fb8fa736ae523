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
  const lost: number[] = [];
  for (const [at, { word }] of wanted.entries()) {
    const left = there.get(word) ?? 0;
    if (left === 0) lost.push(at);
    else there.set(word, left - 1);
  }
  // A word that mark-up parts at another place on the page than in the file: `per cent` and `percent`.
  const joined = new Set(
    page.flatMap((word, at) => [
      word + (page[at + 1] ?? ""),
      word + (page[at + 1] ?? "") + (page[at + 2] ?? ""),
    ]),
  );
  const isParted = (at: number): boolean => {
    const [before, word, after] = [at - 1, at, at + 1].map((place) => wanted[place]?.word ?? "");
    const whole = [`${before}${word}`, `${word}${after}`, `${before}${word}${after}`];
    return joined.has(word ?? "") || whole.some((one) => one !== word && there.has(one));
  };
  const really = lost.filter((at) => !isParted(at)).map((at) => wanted[at]?.word ?? "");
  if (really.length === 0) proof.verdict.prove("words of a body");
  else
    disproveAt(
      proof,
      `${really.length} of ${wanted.length} words of ${record.id} stand on no page`,
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
