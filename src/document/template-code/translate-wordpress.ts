import type { Span } from "../../text/span.ts";
import { readArguments } from "./read-arguments.ts";
import { renderKnown } from "./render-known.ts";
import { fenceCode } from "./translate-tags.ts";
import { place, type Translation, takeOut } from "./translation.ts";

interface Shortcode extends Span {
  readonly name: string;
  readonly args: Span;
  readonly hasArguments: boolean;
}

const OPENING = /\[(\/?)([a-z][\w-]{1,40})((?:\s[^[\]\n]{0,600})?)\]/gi;
// What WordPress itself and its commonest plug-ins read; other words in brackets are words.
export const KNOWN_SHORTCODES: ReadonlySet<string> = new Set(
  (
    "audio blockquote button caption code column columns contact-form contact-form-7 dropcap embed gallery gist googlemaps " +
    "instagram more nextpage one_half one_third playlist pullquote quote row sourcecode spoiler tweet twitter video " +
    "vimeo wp_caption wpvideo youtube"
  ).split(" "),
);
const ARGUMENTS = /^(?:\s+[\w-]{1,40}=(?:"[^"]*"|'[^']*'|[^\s"']+))+\s*\/?$/;
const PICTURE =
  /^\s*(?:<a\b[^<>]{0,1000}>\s*)?(?:<img\b[^<>]{0,2000}>|!\[[^\]\n]{0,500}\]\([^()\n]{0,500}\)|\[!\[[^\]\n]{0,500}\]\([^()\n]{0,500}\)\]\([^()\n]{0,500}\))(?:\s*<\/a>)?/i;

/** `[caption]<img> Words[/caption]` as a figure: the picture as it is written, the words below it. */
function translateCaption({ text, edits }: Translation, opening: Shortcode, closing: Span): void {
  const inner = text.slice(opening.end, closing.start);
  const picture = PICTURE.exec(inner)?.[0].length ?? 0;
  const given = readArguments(text, opening.args).named.get("caption");
  const lead =
    text.slice(text.lastIndexOf("\n", opening.start - 1) + 1, opening.start).trim() === "" ? "\n\n" : "";
  edits.push({ start: opening.start, end: opening.end, parts: ["<figure>", lead] });
  const at = opening.end + picture;
  edits.push({ start: at, end: at, parts: [lead, "<figcaption>", lead] });
  const words = inner.slice(picture).trim() === "" && given !== undefined ? [given.value] : [];
  edits.push({ ...closing, parts: [...words, lead, "</figcaption></figure>", lead] });
}

/** Translates the shortcodes of WordPress: captions, embedded pages, code, quotations; others that are surely such are taken out. */
export function translateWordpress(
  translation: Translation,
  within: Span,
  isCode: (offset: number) => boolean,
): void {
  const { text } = translation;
  const open = new Map<string, Shortcode[]>();
  const closings = new Map<Shortcode, Span>();
  const found: Shortcode[] = [];
  for (const match of text.slice(within.start, within.end).matchAll(OPENING)) {
    const start = within.start + match.index;
    const end = start + match[0].length;
    const [, slash = "", written = "", args = ""] = match;
    const name = written.toLowerCase();
    if (
      isCode(start) ||
      text.charAt(start - 1) === "[" ||
      text.charAt(start - 1) === "\\" ||
      text.charAt(start - 1) === "!"
    )
      continue;
    if (slash !== "") {
      const opener = open.get(name)?.pop();
      if (opener !== undefined) closings.set(opener, { start, end });
      continue;
    }
    const shortcode: Shortcode = {
      start,
      end,
      name,
      args: { start: end - 1 - args.length, end: end - 1 },
      hasArguments: ARGUMENTS.test(args),
    };
    // Else a link: `[words](address)`.
    if (/[(:[]/.test(text.charAt(end)) && !KNOWN_SHORTCODES.has(name)) continue;
    if (written !== name && !KNOWN_SHORTCODES.has(name)) continue;
    found.push(shortcode);
    open.set(name, [...(open.get(name) ?? []), shortcode]);
  }
  let after = 0;
  for (const shortcode of found) {
    if (shortcode.start < after) continue;
    const closing = closings.get(shortcode) ?? null;
    const { name } = shortcode;
    if (!KNOWN_SHORTCODES.has(name) && closing === null && !shortcode.hasArguments) continue;
    const contents = closing === null ? null : { start: shortcode.end, end: closing.start };
    if (/caption$/.test(name) && closing !== null) translateCaption(translation, shortcode, closing);
    else if (/^(?:code|sourcecode|cc\w*)$/.test(name) && contents !== null && closing !== null) {
      const language = readArguments(text, shortcode.args).named.get("language")?.value ?? "";
      const whole = { start: shortcode.start, end: closing.end };
      translation.edits.push({ ...whole, parts: ["\n\n", ...fenceCode(text, contents, language)] });
      after = closing.end;
    } else if (
      /^(?:embed|youtube|vimeo|tweet|audio|video)$/.test(name) &&
      contents !== null &&
      closing !== null
    ) {
      // The address becomes a link by itself.
      const whole = { start: shortcode.start, end: closing.end };
      translation.edits.push({
        ...whole,
        parts: [" ", contents, " "],
      });
      after = closing.end;
    } else {
      const given = readArguments(text, shortcode.args);
      const known =
        name === "gallery"
          ? null
          : renderKnown({ name: name.replaceAll("_", "-"), given, isPaired: closing !== null });
      if (known !== null && known.open.length > 0) place(translation, known, shortcode, closing);
      else {
        takeOut(translation, shortcode, `[${name}]`);
        if (closing !== null) takeOut(translation, closing, null);
      }
    }
  }
}
