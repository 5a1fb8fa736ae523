import type { Span } from "../text/span.ts";
import type { Piece } from "./compose-text.ts";
import type { Removed } from "./document.ts";
import { findBody, type ReadLine } from "./find-body.ts";
import type { LineHint } from "./flatten-html.ts";
import { joinWrapped, spansOfWrapped } from "./join-wrapped.ts";
import type { Fate, Zoned } from "./line-fate.ts";
import type { MastheadValue } from "./read-masthead-line.ts";
import { isPage, type Markup, type Page, readPage } from "./read-page.ts";
import { readPrintedDates } from "./read-printed-date.ts";
import { type Line, shapeOf, splitLines } from "./split-lines.ts";
import { reachReadable, weighReadable } from "./weigh-readable.ts";
import { zoneArticle } from "./zone-article.ts";
import { zonePage } from "./zone-page.ts";

/** What a text of lines was found to hold: the article's pieces and what is not the article, each in the order of the text. */
export interface Zones {
  readonly pieces: readonly Piece[];
  readonly removed: readonly Removed[];
  readonly values: readonly MastheadValue[];
  readonly title: Span | null;
}

function composeRemoved(lines: readonly ReadLine[], fates: readonly Fate[]): Removed[] {
  const removed: Removed[] = [];
  let isOpen = false;
  fates.forEach((fate, number) => {
    const line = lines[number];
    if (line === undefined || fate.outcome === "keep") {
      isOpen = false;
      return;
    }
    const last = removed.at(-1);
    if (isOpen && last !== undefined && last.reason === fate.reason)
      removed[removed.length - 1] = { ...last, end: line.end };
    else removed.push({ start: line.start, end: line.end, reason: fate.reason });
    isOpen = true;
  });
  return removed;
}

/** With the hyphens and line ends that parted words, in the order of the text. */
function withBreaks(removed: readonly Removed[], pieces: readonly Piece[]): readonly Removed[] {
  const breaks = pieces.flatMap(({ spans }) =>
    spans.slice(1).map(
      ({ start }, number): Removed => ({
        start: spans[number]?.end ?? start,
        end: start,
        reason: "markup",
      }),
    ),
  );
  return breaks.length === 0
    ? removed
    : [...removed, ...breaks].sort((one, other) => one.start - other.start);
}

/** The hint of each printed line: a preformatted element has several lines, and an empty one none. */
function hintsByLine(lines: readonly Line[], hints: readonly LineHint[]): readonly LineHint[] {
  const found: LineHint[] = [];
  let at = 0;
  for (const line of lines) {
    while (at < hints.length - 1 && (hints[at]?.end ?? 0) <= line.start) at += 1;
    const hint = hints[at];
    if (hint !== undefined) found.push(hint);
  }
  return found;
}

const RELEASE_MARK = /^for immediate release\s*[:–—-]\s*(?=\S)/i;
const RELEASED = /^\S*\d/;

/** Parts `For immediate release:` from the headline printed after it on one line. What gives a date stays whole. */
function splitReleaseMark(text: string, lines: readonly Line[]): readonly Line[] {
  return lines.flatMap((line): readonly Line[] => {
    const unit = text.charCodeAt(line.start);
    if (unit !== 70 && unit !== 102) return [line];
    const mark = RELEASE_MARK.exec(text.slice(line.start, line.end))?.[0];
    if (mark === undefined) return [line];
    const from = line.start + mark.length;
    if (readPrintedDates(text, from, line.end).length > 0 || RELEASED.test(text.slice(from, line.end)))
      return [line];
    return [
      { ...shapeOf(text, line.start, line.start + mark.trimEnd().length), followsBlank: line.followsBlank },
      { ...shapeOf(text, from, line.end), followsBlank: true },
    ];
  });
}

/** The article of a page: its body is looked for alone first, and again with what Readability says. */
function zoneWithin(page: Page): Zoned {
  const alone = findBody(page.lines);
  const weighed = weighReadable(page, alone);
  const body = weighed === page ? alone : findBody(weighed.lines);
  return body === null ? zoneArticle(page) : zonePage(weighed, reachReadable(weighed, body));
}

/**
 * Tells the article in `text.slice(start, end)` from the page around it, by the shape, position and repetition of its
 * lines. `repeated` holds the keys (`lineKey`) of lines that other articles of the run print too. Every line becomes
 * either a piece or removed. A text of one line is a paragraph; a text without furniture keeps all its lines.
 */
export function findZones(
  text: string,
  start: number,
  end: number,
  repeated: ReadonlySet<string>,
  markup: Markup | null = null,
): Zones {
  const printed = splitReleaseMark(text, splitLines(text, start, end));
  // The lines of an HTML page are its elements' and were never wrapped.
  const page =
    markup === null
      ? readPage(text, joinWrapped(text, printed), repeated, null)
      : readPage(text, printed, repeated, { ...markup, hints: hintsByLine(printed, markup.hints) });
  const { fates, values, title } =
    page.lines.length >= (markup === null ? 5 : 3) && isPage(page) ? zoneWithin(page) : zoneArticle(page);
  const pieces: Piece[] = [];
  fates.forEach((fate, number) => {
    const line = page.lines[number];
    if (line !== undefined && fate.outcome === "keep")
      pieces.push({
        kind: fate.kind,
        depth: fate.depth,
        spans:
          markup === null ? spansOfWrapped(text, line) : [{ start: line.start, end: line.end, as: null }],
        credit: fate.credit,
      });
  });
  return {
    pieces,
    removed: withBreaks(composeRemoved(page.lines, fates), pieces),
    values,
    title: page.lines[title] ?? null,
  };
}
