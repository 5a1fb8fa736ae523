import type { Part } from "../edit-text.ts";
import type { Argument, Arguments } from "./read-arguments.ts";

/** A tag, shortcode or component as its template names it, with what is given to it. */
export interface Call {
  /** In lower case, without the folder and the ending of an included file. */
  readonly name: string;
  readonly given: Arguments;
  /** True where words stand between it and its closing tag. */
  readonly isPaired: boolean;
}

/** What a known tag stands for: HTML to write in its place, and in that of its closing tag. */
export interface Rendering {
  readonly open: readonly Part[];
  readonly close: readonly Part[];
  /** True for what stands as a block of its own: blank lines part it from the words about it, so that those are Markdown. */
  readonly isBlock: boolean;
}

const PICTURE_FILE = /\.(?:avif|gif|jpe?g|png|svg|tiff?|webp)(?=$|[?#])/i;
const PICTURE =
  /(?:^|[-_/])(?:captioned|fig|figure|illustration|image|images|img|lightbox|photo|picture|thumbnail)(?:$|[-_/\d])|(?:image|figure|photo)$|^(?:image|figure|img)/;
const NOTE =
  /^(?:admonition|alert|aside|attention|box|callout|card|caution|danger|error|hint|important|info|infobox|message|note|notice|notification|panel|question|sidebar|success|summary-box|tip|warning|warn)(?:[-_]?box|[-_]note)?$/;
const QUOTE = /^(?:block-?quote|pull-?quote|pq|epigraph|quote|quote-?block|testimonial|quotation)$/;
const DETAILS =
  /^(?:accordion(?:-?item)?|collaps(?:e|ible)|details|disclosure|expand(?:able)?|fold|spoiler|toggle)$/;
const LINK = /^(?:a|anchor|btn|button|cta|externallink|extlink|link|linkto|nextlink|asset-link|routerlink)$/;
const CODE = /^(?:code|codeblock|gist-?embed|highlight|prism|snippet|sourcecode|syntaxhighlighter)$/;
const FILE =
  /^(?:audio|asset-static|document|download|embed|embed-?video|file|iframe|pdf|video|video-?embed|youtube-?video|oembed)$/;

type Embed = readonly [name: RegExp, address: (id: string, second: string) => string];
// Where the pages of what a tag embeds stand.
const EMBEDS: readonly Embed[] = [
  [
    /^(?:youtu\.?be|youtube(?:[-_]?(?:lite|embed|video|player))?|yt|lite-?youtube|video-youtube)$/,
    (id) => `https://www.youtube.com/watch?v=${id}`,
  ],
  [/^vimeo/, (id) => `https://vimeo.com/${id}`],
  [
    /^(?:tweet|twitter|x)(?:-?(?:simple|embed))?$/,
    (id, second) => `https://twitter.com/${second === "" ? "i" : id}/status/${second || id}`,
  ],
  [/^instagram/, (id) => `https://www.instagram.com/p/${id}/`],
  [
    /^gist$/,
    (id, second) =>
      second === "" ? `https://gist.github.com/${id}` : `https://gist.github.com/${id}/${second}`,
  ],
  [/^mastodon$/, (id) => id],
  [/^(?:speakerdeck|slideshare|soundcloud|spotify|codepen|asciinema|peertube)$/, (id) => id],
];

const escapeAttribute = (value: string): string =>
  value
    .replace(/&(?!#?\w{1,31};)/g, "&amp;")
    .replaceAll('"', "&quot;")
    .replaceAll("<", "&lt;")
    .replaceAll("\n", " ");

/** A value without template code of its own. */
const plainValue = (value: string): string =>
  value
    .replace(/\{\{[^{}]{0,300}\}\}|\{%[^%]{0,300}%\}/g, "")
    .replace(/\\(["'])/g, "$1")
    .trim();

/** A value as words of the article, which lead to their place unless they hold template code. */
function wordsOf(argument: Argument): Part {
  return /[{}\\]/.test(argument.value) ? plainValue(argument.value) : argument.span;
}

function pick({ named }: Arguments, ...names: readonly string[]): Argument | null {
  for (const name of names) {
    const found = named.get(name);
    if (found !== undefined && found.value.trim() !== "") return found;
  }
  return null;
}

const asValue = (argument: Argument | null | undefined): string =>
  argument == null ? "" : escapeAttribute(plainValue(argument.value));

/** An address with blanks written as browsers read them. */
const asAddress = (argument: Argument | null | undefined): string => asValue(argument).replaceAll(" ", "%20");

const isWords = ({ value, isQuoted }: Argument): boolean => isQuoted && /\p{L}/u.test(value);

function pictureSource(given: Arguments): Argument | null {
  return (
    pick(
      given,
      "src",
      "image",
      "img",
      "file",
      "url",
      "path",
      "filename",
      "photo",
      "imagepath",
      "imageurl",
      "imagesrc",
      "link",
    ) ??
    given.positional.find(({ value }) => PICTURE_FILE.test(value)) ??
    null
  );
}

function renderPicture({ given, isPaired }: Call): Rendering {
  const source = pictureSource(given) ?? given.positional[0] ?? null;
  const caption = pick(
    given,
    "caption",
    "title",
    "description",
    "legend",
    "imagecaption",
    "figcaption",
    "text",
  );
  const credit = pick(
    given,
    "credit",
    "attr",
    "attribution",
    "photocredit",
    "copyright",
    "photographer",
    "source",
  );
  const spare = given.positional.filter((argument) => argument !== source && isWords(argument));
  const alt = pick(given, "alt", "alttext", "imagealt", "altttext") ?? spare.at(-1) ?? null;
  const image = source === null ? "" : `<img src="${asAddress(source)}" alt="${asValue(alt)}">`;
  const words = [caption, credit]
    .filter((argument) => argument !== null)
    .sort((a, b) => a.span.start - b.span.start)
    .map((argument): readonly Part[] =>
      argument === credit ? ['<span class="credit">', wordsOf(argument), "</span>"] : [wordsOf(argument)],
    );
  if (words.length === 0 && !isPaired)
    return { open: image === "" ? [] : [image], close: [], isBlock: false };
  const captioned = words.flatMap((parts, number) => (number === 0 ? parts : [" ", ...parts]));
  return isPaired
    ? {
        open: ["<figure>", image, "<figcaption>", ...captioned],
        close: ["</figcaption></figure>"],
        isBlock: false,
      }
    : {
        open: ["<figure>", image, "<figcaption>", ...captioned, "</figcaption></figure>"],
        close: [],
        isBlock: false,
      };
}

const titleOf = (given: Arguments): Argument | null =>
  pick(given, "title", "heading", "header", "summary", "label", "name") ??
  given.positional.find((argument) => isWords(argument) && /\s|^\p{Lu}/u.test(argument.value)) ??
  null;
const textOf = (given: Arguments): Argument | null =>
  pick(given, "text", "content", "body", "quote", "description", "message", "caption");

function renderNote({ name, given, isPaired }: Call): Rendering {
  const title = titleOf(given);
  const text = isPaired ? null : textOf(given);
  const kind = /^(?:\w{1,20})$/.test(name) ? name : "note";
  const head: readonly Part[] = title === null ? [] : ['<p class="callout-title">', wordsOf(title), "</p>"];
  const open: readonly Part[] = [`<aside class="callout callout-${kind}">`, ...head];
  if (isPaired) return { open, close: ["</aside>"], isBlock: true };
  const body: readonly Part[] = text === null ? [] : ["<p>", wordsOf(text), "</p>"];
  return {
    open: head.length + body.length === 0 ? [] : [...open, ...body, "</aside>"],
    close: [],
    isBlock: false,
  };
}

function renderQuote({ given, isPaired }: Call): Rendering {
  const author = pick(given, "author", "cite", "by", "source", "attribution", "name", "speaker");
  const words = textOf(given) ?? given.positional.find(isWords) ?? null;
  const cite: readonly Part[] = author === null ? [] : ["<p><cite>", wordsOf(author), "</cite></p>"];
  if (isPaired) return { open: ["<blockquote>", ...cite], close: ["</blockquote>"], isBlock: true };
  if (words === null) return { open: [], close: [], isBlock: false };
  return {
    open: ["<blockquote><p>", wordsOf(words), "</p>", ...cite, "</blockquote>"],
    close: [],
    isBlock: false,
  };
}

function renderDetails({ given, isPaired }: Call): Rendering {
  const title = titleOf(given);
  if (!isPaired) return { open: title === null ? [] : [wordsOf(title)], close: [], isBlock: false };
  // Without a summary a browser would show a word of its own.
  if (title === null) return { open: ["<div>"], close: ["</div>"], isBlock: true };
  return { open: ["<details><summary>", wordsOf(title), "</summary>"], close: ["</details>"], isBlock: true };
}

function renderLink({ given, isPaired }: Call, address: string): Rendering {
  const label =
    pick(given, "text", "label", "title", "name", "content", "caption", "children") ??
    given.positional.find((argument) => isWords(argument) && plainValue(argument.value) !== address) ??
    null;
  const open = `<a href="${address}">`;
  if (isPaired) return { open: [open], close: ["</a>"], isBlock: false };
  return {
    open: [open, label === null ? address.replace(/^https?:\/\/(?:www\.)?/, "") : wordsOf(label), "</a>"],
    close: [],
    isBlock: false,
  };
}

const ADDRESS = /^(?:https?:\/\/|\/|\.{1,2}\/|mailto:)/;

function addressIn(given: Arguments): string {
  return asAddress(
    pick(given, "href", "url", "link", "to", "src", "file", "path", "permalink") ??
      given.positional.find(({ value }) => ADDRESS.test(value)),
  );
}

function renderEmbed(call: Call, embed: Embed[1]): Rendering {
  const { given } = call;
  const link = addressIn(given);
  if (/^https?:/.test(link)) return renderLink({ ...call, isPaired: false }, link);
  const id =
    pick(given, "id", "videoid", "youtubeid", "v", "video", "code", "key", "user") ?? given.positional[0];
  const second = id?.value === given.named.get("user")?.value ? pick(given, "id") : given.positional[1];
  if (id === undefined) return { open: [], close: [], isBlock: false };
  const isShort = second !== null && second !== undefined && /^[\w.-]+$/.test(second.value);
  const address = embed(asAddress(id), isShort ? asAddress(second) : "");
  const words = given.positional.filter(
    (argument) => argument !== id && argument !== (isShort ? second : null),
  );
  return renderLink({ ...call, isPaired: false, given: { named: given.named, positional: words } }, address);
}

/**
 * What a tag that is known by its name or by what is given to it stands for: a picture with its caption, a note, a
 * quotation, a link in place of what would be fetched, or words that stand in an argument; null for all others.
 */
export function renderKnown(call: Call): Rendering | null {
  const { name, given, isPaired } = call;
  const embed = EMBEDS.find(([pattern]) => pattern.test(name));
  if (embed !== undefined) return renderEmbed(call, embed[1]);
  if (QUOTE.test(name)) return renderQuote(call);
  if (DETAILS.test(name)) return renderDetails(call);
  if (NOTE.test(name)) return renderNote(call);
  const source = pictureSource(given);
  const isPicture = source !== null && PICTURE_FILE.test(source.value);
  if (isPicture || (PICTURE.test(name) && (source !== null || given.positional.length > 0)))
    return renderPicture(call);
  const address = addressIn(given);
  if (address !== "" && (LINK.test(name) || FILE.test(name))) return renderLink(call, address);
  const code = isPaired ? null : pick(given, "code");
  if (CODE.test(name) && code !== null)
    return { open: ["<pre><code>", wordsOf(code), "</code></pre>"], close: [], isBlock: false };
  if (address !== "" && pick(given, "text", "label", "title") !== null) return renderLink(call, address);
  return renderWords(call);
}

// What words of the article are given as, whatever the tag is called.
const WORDS =
  "kicker title heading header intro text content body caption quote description summary label message question answer".split(
    " ",
  );

/** The words that stand in the arguments of a tag, each in a paragraph, in their order; null where there are none. */
function renderWords({ given, isPaired }: Call): Rendering | null {
  const found = WORDS.flatMap((name) => given.named.get(name) ?? [])
    .filter(({ value }) => /\p{L}/u.test(value) && /\S\s+\S/.test(value.trim()))
    .sort((a, b) => a.span.start - b.span.start);
  const [first] = found;
  if (first === undefined) return null;
  const paragraphs = found.flatMap((argument): readonly Part[] => ["<p>", wordsOf(argument), "</p>"]);
  if (isPaired) return { open: ["<div>", ...paragraphs], close: ["</div>"], isBlock: true };
  return {
    open: found.length === 1 ? [wordsOf(first)] : ["<div>", ...paragraphs, "</div>"],
    close: [],
    isBlock: false,
  };
}
