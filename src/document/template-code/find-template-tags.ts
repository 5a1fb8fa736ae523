import type { Span } from "../../text/span.ts";

/** How a tag of a template is written: `{% x %}`, `{{ x }}`, `{{< x >}}` or `{{% x %}}`, `<% x %>`. */
export type TagSyntax = "block" | "output" | "shortcode" | "script";

/** One tag of a template in a text. */
export interface TemplateTag extends Span {
  readonly syntax: TagSyntax;
  /** `figure`, `endif`; empty where it has none. */
  readonly name: string;
  /** `{{< /note >}}`, `{% endnote %}`, `{% end %}`. */
  readonly isClosing: boolean;
  /** What follows the name. */
  readonly args: Span;
  /** For a tag whose contents are taken as they stand (`raw`, `highlight`, `comment`): those; null for all others. */
  readonly contents: Span | null;
}

const LONGEST_TAG = 4000;
const LONGEST_OUTPUT = 600;
const NAME = /[\w./-]*\w/y;
/** Tags between which nothing is read. */
const VERBATIM: ReadonlySet<string> = new Set(["raw", "verbatim", "highlight", "codeblock", "comment"]);

interface Opening {
  readonly syntax: TagSyntax;
  readonly from: number;
  readonly closer: string;
}

function openingAt(text: string, at: number): Opening | null {
  const two = text.slice(at, at + 2);
  const third = text.charAt(at + 2);
  if (two === "{%") return { syntax: "block", from: at + 2, closer: "%}" };
  if (two === "<%") return { syntax: "script", from: at + 2, closer: "%>" };
  if (two !== "{{") return null;
  if (third === "<") return { syntax: "shortcode", from: at + 3, closer: ">}}" };
  if (third === "%") return { syntax: "shortcode", from: at + 3, closer: "%}}" };
  return { syntax: "output", from: at + 2, closer: "}}" };
}

/** Finds a closing word from a place on, remembering where there is none, so that a text full of openings is read once. */
function openSearch(text: string): (words: string, from: number) => number {
  const known = new Map<string, number>();
  return (words, from) => {
    const last = known.get(words);
    if (last !== undefined && (last < 0 || last >= from)) return last;
    const found = text.indexOf(words, from);
    known.set(words, found);
    return found;
  };
}

function skipBlanks(text: string, from: number, end: number): number {
  let at = from;
  while (at < end && /[\s~-]/.test(text.charAt(at))) at += 1;
  return at;
}

/** The end of the tag that closes `name` and where it begins; null where none follows. */
function closingOf(text: string, name: string, syntax: TagSyntax, from: number): Span | null {
  const pattern =
    syntax === "shortcode" ? `\\{\\{[<%] ?/ ?${name} ?[>%]\\}\\}` : `\\{%[-~ ]{0,3}end${name}[-~ ]{0,3}%\\}`;
  const closing = new RegExp(pattern, "g");
  closing.lastIndex = from;
  const found = closing.exec(text);
  return found === null ? null : { start: found.index, end: found.index + found[0].length };
}

/**
 * Finds the tags of Liquid, Nunjucks, Zola, Hugo and ERB from `from` on. A tag that begins where `isCode` holds is code,
 * and what is never closed is text. Time is linear in the text.
 */
export function findTemplateTags(
  text: string,
  { start: first, end: last }: Span,
  isCode: (offset: number) => boolean,
): readonly TemplateTag[] {
  const tags: TemplateTag[] = [];
  const search = openSearch(text);
  // A tag that was not closed once is not closed farther on.
  const unclosed = new Set<string>();
  const sign = /[{<][{%]/g;
  sign.lastIndex = first;
  for (let found = sign.exec(text); found !== null && found.index < last; found = sign.exec(text)) {
    const at = found.index;
    const opening = isCode(at) ? null : openingAt(text, at);
    if (opening === null) continue;
    const close = search(opening.closer, opening.from);
    const longest = opening.syntax === "output" ? LONGEST_OUTPUT : LONGEST_TAG;
    if (close < 0 || close - at > longest || close >= last) continue;
    const end = close + opening.closer.length;
    let from = skipBlanks(text, opening.from, close);
    // `{{</* figure */>}}` shows how a shortcode is written.
    const isShown = text.startsWith("/*", from);
    const slash = opening.syntax === "shortcode" && text.charAt(from) === "/" && !isShown;
    if (slash) from = skipBlanks(text, from + 1, close);
    NAME.lastIndex = from;
    const name = isShown ? "/*" : (NAME.exec(text)?.[0].slice(0, close - from) ?? "");
    const isClosing = slash || (opening.syntax === "block" && /^end/.test(name));
    const tag = {
      start: at,
      end,
      syntax: opening.syntax,
      name,
      isClosing,
      args: { start: Math.min(from + name.length, close), end: close },
      contents: null,
    };
    const isVerbatim = VERBATIM.has(name) && opening.syntax !== "output" && !isClosing;
    const key = `${opening.syntax} ${name}`;
    const closing = isVerbatim && !unclosed.has(key) ? closingOf(text, name, opening.syntax, end) : null;
    if (isVerbatim && closing === null) unclosed.add(key);
    if (closing === null) tags.push(tag);
    else tags.push({ ...tag, end: closing.end, contents: { start: end, end: closing.start } });
    sign.lastIndex = closing?.end ?? end;
  }
  return tags;
}
