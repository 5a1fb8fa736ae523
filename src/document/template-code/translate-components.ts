import type { Span } from "../../text/span.ts";
import { HTML_ELEMENTS } from "../words/html-elements.ts";
import { readArguments } from "./read-arguments.ts";
import { type Call, renderKnown } from "./render-known.ts";
import { place, type Translation, takeOut } from "./translation.ts";

interface ComponentTag extends Span {
  readonly name: string;
  readonly isClosing: boolean;
  readonly isSelfClosing: boolean;
  readonly args: Span;
}

const LONGEST_TAG = 4000;
const OPENING = /<(\/?)([A-Za-z][\w.]*)(?=[\s/>])/g;
// Elements that a component is called by when its name begins with a capital.
const COMPONENT_TOO: ReadonlySet<string> = new Set(
  "aside audio button code details embed figure form iframe image img link picture quote svg video".split(
    " ",
  ),
);

function isComponent(name: string): boolean {
  if (!/^[A-Z]/.test(name) || name === name.toUpperCase()) return false;
  const plain = name.toLowerCase();
  return !HTML_ELEMENTS.has(plain) || COMPONENT_TOO.has(plain);
}

/** The end of a tag, over quoted values and expressions in braces; -1 where it has none. */
function endOfTag(text: string, from: number): number {
  let depth = 0;
  let quote = "";
  for (let at = from; at < text.length && at - from < LONGEST_TAG; at += 1) {
    const character = text.charAt(at);
    if (quote !== "") {
      if (character === quote) quote = "";
    } else if (character === '"' || character === "'" || character === "`") quote = character;
    else if (character === "{") depth += 1;
    else if (character === "}") depth -= 1;
    else if (character === ">" && depth <= 0) return at + 1;
  }
  return -1;
}

function findComponents(
  text: string,
  within: Span,
  isCode: (offset: number) => boolean,
): readonly ComponentTag[] {
  const tags: ComponentTag[] = [];
  const opening = new RegExp(OPENING);
  opening.lastIndex = within.start;
  for (
    let found = opening.exec(text);
    found !== null && found.index < within.end;
    found = opening.exec(text)
  ) {
    const [written, slash = "", name = ""] = found;
    const start = found.index;
    if (!isComponent(name) || isCode(start) || /\w/.test(text.charAt(start - 1))) continue;
    const from = start + written.length;
    const end = endOfTag(text, from);
    if (end < 0 || end > within.end) continue;
    const isSelfClosing = text.charAt(end - 2) === "/";
    tags.push({
      start,
      end,
      name,
      isClosing: slash !== "",
      isSelfClosing,
      args: { start: from, end: isSelfClosing ? end - 2 : end - 1 },
    });
    opening.lastIndex = end;
  }
  return tags;
}

const asName = (name: string): string =>
  name
    .replace(/^.*\./, "")
    .replace(/([a-z\d])([A-Z])/g, "$1-$2")
    .toLowerCase();

/** Translates JSX components: known ones into HTML; others are taken out and noted, and the words between their tags stay. */
export function translateComponents(
  translation: Translation,
  within: Span,
  isCode: (offset: number) => boolean,
): void {
  const { text } = translation;
  const waiting = new Map<string, ComponentTag[]>();
  const closings = new Map<ComponentTag, ComponentTag>();
  const tags = findComponents(text, within, isCode);
  for (const tag of tags) {
    if (tag.isSelfClosing) continue;
    if (!tag.isClosing) waiting.set(tag.name, [...(waiting.get(tag.name) ?? []), tag]);
    else {
      const opener = waiting.get(tag.name)?.pop();
      if (opener !== undefined) closings.set(opener, tag);
    }
  }
  const done = new Set<ComponentTag>();
  for (const tag of tags) {
    if (done.has(tag)) continue;
    const closing = closings.get(tag) ?? null;
    const call: Call = {
      name: asName(tag.name),
      given: readArguments(text, tag.args),
      isPaired: closing !== null,
    };
    const known = tag.isClosing ? null : renderKnown(call);
    if (known !== null && known.open.length > 0) {
      place(translation, known, tag, closing);
      if (closing !== null) done.add(closing);
    } else takeOut(translation, tag, tag.isClosing ? null : `<${tag.name}>`);
  }
}

const MODULE_LINE =
  /^(?:import\s(?:[^\n;'"]{1,300}\sfrom\s)?["'][^"'\n]{1,300}["'];?|export\s(?:const|default|let|var|function|async|\{|\*).{0,2000})$/;
const STRICT_IMPORT = /^import\s[^\n;'"]{1,300}\sfrom\s["'][^"'\n]{1,300}["'];?$/;

/** Takes `import` and `export` lines out: to the next blank line, in MDX; elsewhere only imports that can be nothing else. */
export function takeOutModules(
  translation: Translation,
  within: Span,
  isMdx: boolean,
  isCode: (offset: number) => boolean,
): void {
  const { text } = translation;
  let isAfterBlank = true;
  for (let at = within.start; at < within.end; ) {
    const next = text.indexOf("\n", at);
    const end = next < 0 ? text.length : next;
    const line = text.slice(at, end).trimEnd();
    const isModule: boolean = (isMdx ? MODULE_LINE : STRICT_IMPORT).test(line) && isAfterBlank && !isCode(at);
    let stop = end;
    if (isModule && isMdx) {
      const blank = /\n[ \t]*(?:\n|$)/g;
      blank.lastIndex = at;
      stop = blank.exec(text)?.index ?? text.length;
    }
    if (isModule)
      takeOut(translation, { start: at, end: stop }, line.startsWith("import") ? "import" : "export");
    isAfterBlank = line === "" || isModule;
    at = stop + 1;
  }
}

/** Takes JSX expressions out of MDX: `{/* a note *\/}` and `{name}`; of `{"words"}` the words stay. */
export function takeOutExpressions(
  translation: Translation,
  within: Span,
  isCode: (offset: number) => boolean,
): void {
  const { text, edits } = translation;
  for (let at = text.indexOf("{", within.start); at >= 0 && at < within.end; at = text.indexOf("{", at + 1)) {
    if (isCode(at) || text.charAt(at - 1) === "\\") continue;
    let depth = 0;
    let end = at;
    for (; end < within.end && end - at < LONGEST_TAG; end += 1) {
      if (text.charCodeAt(end) === 123) depth += 1;
      if (text.charCodeAt(end) === 125) depth -= 1;
      if (depth === 0) break;
    }
    if (depth !== 0) return;
    const inner = text.slice(at + 1, end).trim();
    const literal = /^(["'`])([^"'`]*)\1$/.exec(inner)?.[2];
    if (inner.startsWith("/*")) takeOut(translation, { start: at, end: end + 1 }, null);
    else if (literal !== undefined) edits.push({ start: at, end: end + 1, parts: [literal] });
    else if (!/^[#.:]/.test(inner)) takeOut(translation, { start: at, end: end + 1 }, "{…}");
    at = end;
  }
}
