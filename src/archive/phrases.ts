import { fold } from "../text/fold.ts";
import { type Token, tokenise } from "../text/tokens.ts";
import type { Phrase, PhraseLine } from "./archive.ts";
import type { Article } from "./article.ts";
import type { HeldBack } from "./held-back.ts";
import type { PhraseDefinition } from "./read-phrases.ts";
import { sentenceHolding } from "./sentence-holding.ts";

/** Code units of context on either side of a line; enough for any page. */
const CONTEXT = 120;

interface Wording {
  readonly definition: PhraseDefinition;
  readonly wording: string;
  readonly words: readonly string[];
}

const isWord = (token: Token): boolean => token.kind !== "mark";

/** Wordings by their first word, the longest first. */
function indexWordings(definitions: readonly PhraseDefinition[]): ReadonlyMap<string, readonly Wording[]> {
  const index = new Map<string, Wording[]>();
  for (const definition of definitions)
    for (const wording of definition.wordings) {
      const words = tokenise(wording)
        .filter(isWord)
        .map(({ text }) => fold(text));
      const [first] = words;
      if (first === undefined) continue;
      const list = index.get(first) ?? [];
      list.push({ definition, wording, words });
      index.set(first, list);
    }
  for (const list of index.values()) list.sort((a, b) => b.words.length - a.words.length);
  return index;
}

function linesOf(
  article: Article,
  index: ReadonlyMap<string, readonly Wording[]>,
): readonly (readonly [Wording, PhraseLine])[] {
  const { text } = article.document;
  const tokens = tokenise(text).filter(isWord);
  const folded = tokens.map((token) => fold(token.text));
  const lines: (readonly [Wording, PhraseLine])[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const found = index
      .get(folded[at] ?? "")
      ?.find(({ words }) => words.every((word, offset) => folded[at + offset] === word));
    const first = tokens[at];
    const last = found === undefined ? undefined : tokens[at + found.words.length - 1];
    if (found === undefined || first === undefined || last === undefined) continue;
    const span = { start: first.start, end: last.end };
    const sentence = sentenceHolding(article.mentions.sentences, span.start);
    const whole = article.mentions.sentences[sentence];
    // Words of two sentences are no phrase.
    if (whole === undefined || whole.end < span.end) continue;
    lines.push([
      found,
      {
        said: { article, sentence, span },
        wording: found.wording,
        before: text.slice(Math.max(whole.start, span.start - CONTEXT), span.start),
        words: text.slice(span.start, span.end),
        after: text.slice(span.end, Math.min(whole.end, span.end + CONTEXT)),
      },
    ]);
    at += found.words.length - 1;
  }
  return lines;
}

/**
 * The concordance of each phrase: every occurrence of any of its wordings in its line, oldest article first. A phrase that
 * no article prints, and a wording that only articles held back print, wait unless the phrase says `public: true`.
 */
export function composePhrases(
  definitions: readonly PhraseDefinition[],
  articles: readonly Article[],
  held: Pick<HeldBack, "says">,
): readonly Phrase[] {
  if (definitions.length === 0) return [];
  const index = indexWordings(definitions);
  const lines = new Map<PhraseDefinition, PhraseLine[]>(definitions.map((definition) => [definition, []]));
  for (const article of articles)
    for (const [{ definition }, line] of linesOf(article, index)) lines.get(definition)?.push(line);
  return definitions.flatMap((definition) => {
    const { slug, name, note, wordings, isPublic } = definition;
    const found = lines.get(definition) ?? [];
    const isShown = (wording: string): boolean =>
      isPublic || found.some((line) => line.wording === wording) || !held.says(wording);
    return found.length === 0 && !isPublic
      ? []
      : [{ slug, name, note, wordings: wordings.filter(isShown), lines: found }];
  });
}
