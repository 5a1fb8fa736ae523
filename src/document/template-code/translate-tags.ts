import { largestOf } from "../../text/largest-of.ts";
import type { Span } from "../../text/span.ts";
import type { Part } from "../edit-text.ts";
import { findTemplateTags, type TemplateTag } from "./find-template-tags.ts";
import { readArguments } from "./read-arguments.ts";
import { type Call, renderKnown } from "./render-known.ts";
import { place, type Translation, takeOut } from "./translation.ts";

/** The name of what is called, without folder and ending: `include figure.html` is `figure`. */
function callOf(text: string, tag: TemplateTag, isPaired: boolean): Call {
  const isIncluding =
    /^(?:include(?:_relative|_cached)?|render|partial|component|shortcode|call|callout|image)$/.test(
      tag.name,
    );
  const inner = readArguments(text, tag.args);
  const [first] = inner.positional;
  const isNamedByFirst = isIncluding && tag.name !== "image" && tag.name !== "callout" && first !== undefined;
  const name = isNamedByFirst ? first.value : tag.name;
  return {
    name: name
      .toLowerCase()
      .replace(/^.*\//, "")
      .replace(/\.\w{1,8}$/, "")
      .replace(/_/g, "-"),
    given: isNamedByFirst ? { named: inner.named, positional: inner.positional.slice(1) } : inner,
    isPaired,
  };
}

/** Which closing tag closes which: by its name, the innermost first. `{% end %}` closes whatever is open. */
function pairTags(tags: readonly TemplateTag[]): ReadonlyMap<TemplateTag, TemplateTag> {
  const pairs = new Map<TemplateTag, TemplateTag>();
  const open = new Map<string, TemplateTag[]>();
  const openBlocks: TemplateTag[] = [];
  for (const tag of tags) {
    if (tag.contents !== null || tag.syntax === "output" || tag.syntax === "script") continue;
    const name = tag.isClosing ? tag.name.replace(/^end_?/, "") : tag.name;
    const key = `${tag.syntax === "shortcode" ? "/" : "%"}${tag.isClosing && tag.syntax === "shortcode" ? tag.name : name}`;
    if (!tag.isClosing) {
      const waiting = open.get(key) ?? [];
      waiting.push(tag);
      open.set(key, waiting);
      if (tag.syntax === "block") openBlocks.push(tag);
      continue;
    }
    let opener = name === "" ? openBlocks.pop() : open.get(key)?.pop();
    // A bare `end` closes the innermost tag that takes one: what was paired already is passed over.
    while (name === "" && opener !== undefined && pairs.has(opener)) opener = openBlocks.pop();
    if (opener !== undefined) pairs.set(opener, tag);
  }
  return pairs;
}

const FENCE = /`{3,}|~{3,}/g;

/** A fence longer than any that stands in the code. */
function fenceFor(code: string): string {
  const longest = largestOf(
    [...code.matchAll(FENCE)].map(([marks]) => marks.length),
    2,
  );
  return "`".repeat(longest + 1);
}

/** Code between two tags as a fenced block, every letter kept. */
export function fenceCode(text: string, span: Span, language: string): readonly Part[] {
  const from = text.charAt(span.start) === "\n" ? span.start + 1 : span.start;
  const code = text.slice(from, span.end);
  const fence = fenceFor(code);
  const lang = /^[\w+#.-]{1,30}$/.test(language) ? language : "";
  return [
    `${fence}${lang}\n`,
    { start: from, end: span.end },
    `${code.endsWith("\n") ? "" : "\n"}${fence}\n`,
  ];
}

/** Template code that an article shows: it stands as code. */
function showTags(translation: Translation, within: Span, isCode: (offset: number) => boolean): void {
  const { text, edits } = translation;
  for (const tag of findTemplateTags(text, within, isCode)) {
    const shown = text.slice(tag.start, tag.end);
    const mark = shown.includes("`") ? "``" : "`";
    edits.push({ start: tag.start, end: tag.end, parts: [mark, tag, mark] });
  }
}

function translateVerbatim(
  translation: Translation,
  tag: TemplateTag,
  contents: Span,
  isCode: (offset: number) => boolean,
): void {
  const { text, edits } = translation;
  if (tag.name === "comment") {
    takeOut(translation, tag, null);
    return;
  }
  if (tag.name === "raw" || tag.name === "verbatim") {
    takeOut(translation, { start: tag.start, end: contents.start }, null);
    showTags(translation, contents, isCode);
    takeOut(translation, { start: contents.end, end: tag.end }, null);
    return;
  }
  const [language] = readArguments(text, tag.args).positional;
  if (language === undefined && tag.syntax === "shortcode") {
    // Hugo's own says the language; another of that name marks words.
    edits.push({ start: tag.start, end: contents.start, parts: ['<aside class="callout">', "\n\n"] });
    edits.push({ start: contents.end, end: tag.end, parts: ["\n\n", "</aside>", "\n\n"] });
    return;
  }
  const lineBefore = text.slice(text.lastIndexOf("\n", tag.start - 1) + 1, tag.start);
  const lead = lineBefore.trim() === "" ? "" : "\n\n";
  edits.push({
    start: tag.start,
    end: tag.end,
    parts: [lead, ...fenceCode(text, contents, language?.value ?? "")],
  });
}

const LINKING = /^(?:ref|relref|post_url|link|url|asset_path|asset_url)$/;
/** True for a tag that stands where an address does: in a link of Markdown or an attribute of HTML. */
const isAddress = (text: string, at: number): boolean =>
  /\]\(<?$|=["']?$/.test(text.slice(Math.max(0, at - 4), at));
const LITERAL = /^(["'])([^"'{}]{0,500})\1/;
// The address of the site or of the page, which our own links are written without.
const SITE_ADDRESS =
  /^(?:-\s*)?(?:site|config|page|metadata|base_?url|baseurl|url|root|\.Site)[\w.]*\s*(?:\||$)/i;

/** `{{ "words" | filter }}` prints its words, `{{ figure(src="…") }}` is a call, and the address of the site is nothing. */
function translateOutput(translation: Translation, tag: TemplateTag): void {
  const { text, edits } = translation;
  const from = tag.start + 2;
  const blanks = /^[\s-]*/.exec(text.slice(from, tag.end))?.[0].length ?? 0;
  const inner = text.slice(from + blanks, tag.end - 2).trim();
  const literal = LITERAL.exec(inner)?.[2];
  if (literal !== undefined) {
    const start = from + blanks + 1;
    edits.push({ start: tag.start, end: tag.end, parts: [{ start, end: start + literal.length }] });
    return;
  }
  if (/^[\w.:-]+\(/.test(inner)) {
    const call = callOf(text, tag, false);
    const known = renderKnown({ ...call, name: call.name.replace(/^.*[.:]/, "") });
    if (known !== null) {
      place(translation, known, tag, null);
      return;
    }
    takeOut(translation, tag, `{{ ${tag.name}() }}`);
    return;
  }
  takeOut(translation, tag, SITE_ADDRESS.test(inner) && /url|root/i.test(inner) ? null : "{{ … }}");
}

function kindOf(tag: TemplateTag, call: Call): string {
  if (tag.syntax === "shortcode") return `{{< ${tag.name} >}}`;
  return tag.name === call.name || tag.name === "" ? `{% ${tag.name} %}` : `{% ${tag.name} ${call.name} %}`;
}

/**
 * Translates the tags of templates: known ones into HTML, links into their addresses, code into fenced code, and what is
 * shown as code into code. All others are taken out and noted; words between two of them stay.
 */
export function translateTags(
  translation: Translation,
  within: Span,
  isCode: (offset: number) => boolean,
): void {
  const { text, edits } = translation;
  const tags = findTemplateTags(text, within, isCode);
  const pairs = pairTags(tags);
  const done = new Set<TemplateTag>();
  for (const tag of tags) {
    if (done.has(tag)) continue;
    if (tag.contents !== null) {
      translateVerbatim(translation, tag, tag.contents, isCode);
    } else if (tag.name === "/*") {
      const shown = text.slice(tag.start, tag.end).replace(/\/\*|\*\//g, "");
      edits.push({ start: tag.start, end: tag.end, parts: [`\`${shown}\``] });
    } else if (tag.syntax === "script") takeOut(translation, tag, "<% … %>");
    else if (tag.syntax === "output") translateOutput(translation, tag);
    else if (!tag.isClosing && (LINKING.test(tag.name) || isAddress(text, tag.start))) {
      const [target] = readArguments(text, tag.args).positional;
      edits.push({ start: tag.start, end: tag.end, parts: [(target?.value ?? "").replaceAll(" ", "%20")] });
    } else {
      const closing = pairs.get(tag) ?? null;
      const call = callOf(text, tag, closing !== null);
      const known = renderKnown(call);
      if (known !== null && known.open.length > 0) {
        place(translation, known, tag, closing);
        if (closing !== null) done.add(closing);
      } else {
        // A closing tag is of the kind of its opening one, and counted with it.
        takeOut(translation, tag, tag.isClosing ? null : kindOf(tag, call));
      }
    }
  }
}
