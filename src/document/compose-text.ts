import {
  countHidden,
  findHidden,
  type Hidden,
  type HiddenCounts,
  leaveOut,
} from "../text/hidden-characters.ts";
import type { MapSegment, OffsetMap } from "../text/offset-map.ts";
import type { Span } from "../text/span.ts";
import { isWhite } from "../text/white-space.ts";
import type { Block, BlockKind } from "./document.ts";
import { findLostSpaces } from "./find-lost-spaces.ts";

/** A stretch of a block to be. */
export interface PieceSpan extends Span {
  /** What is printed in its place where its characters are not themselves (an entity); null where they are. */
  readonly as: string | null;
}

/** One block to be: its words as spans of the text it is taken from, which follow one another without a space. */
export interface Piece {
  readonly kind: BlockKind;
  readonly depth: number | null;
  readonly spans: readonly PieceSpan[];
  /** The span of a caption's credit in the text it is taken from. */
  readonly credit: Span | null;
}

/** A text with its blocks and the way back. */
export interface ComposedText {
  readonly text: string;
  readonly map: OffsetMap;
  readonly blocks: readonly Block[];
  /** What the pieces hold and is not printed. */
  readonly hidden: HiddenCounts;
}

interface Draft {
  readonly source: string;
  /** The stretches of the source that are not printed, in order. */
  readonly hidden: readonly Hidden[];
  readonly counts: Map<string, number>;
  readonly parts: string[];
  readonly segments: MapSegment[];
  length: number;
  endsWhite: boolean;
}

/** As many characters on both sides are looked at to judge what is not seen. */
const CONTEXT = 500;

/** Takes `source.slice(start, end)` over unit for unit; a segment that goes on where the last one ended is made one with it. */
function copy(draft: Draft, start: number, end: number, as: string | null): void {
  if (end <= start) return;
  draft.parts.push(as ?? draft.source.slice(start, end));
  const length = end - start;
  const last = draft.segments.at(-1);
  if (
    last !== undefined &&
    last.targetLength === last.sourceLength &&
    last.target + last.targetLength === draft.length &&
    last.source + last.sourceLength === start
  ) {
    draft.segments[draft.segments.length - 1] = {
      target: last.target,
      targetLength: last.targetLength + length,
      source: last.source,
      sourceLength: last.sourceLength + length,
    };
  } else
    draft.segments.push({ target: draft.length, targetLength: length, source: start, sourceLength: length });
  draft.length += length;
}

/** What is printed in the place of a span without what is not seen, which is judged by the words around it. */
function shownAs(draft: Draft, { end }: Span, as: string): string {
  if (findHidden(as).length === 0) return as;
  const before = draft.parts.slice(-CONTEXT).join("").slice(-CONTEXT);
  const text = before + as + draft.source.slice(end, end + CONTEXT);
  const hidden = findHidden(text)
    .filter(({ start }) => start >= before.length && start < before.length + as.length)
    .map((stretch) => ({
      ...stretch,
      start: stretch.start - before.length,
      end: stretch.end - before.length,
    }));
  countHidden(as, hidden, draft.counts);
  return leaveOut(as, hidden);
}

/** Prints `as` in the place of a stretch of the source; the two are one unit of the map. */
function rewrite(draft: Draft, span: Span, written: string): void {
  const as = shownAs(draft, span, written);
  if (as === "") return;
  const isBlank = as.trim() === "";
  // White space stays single through entities and escapes too.
  if (isBlank && draft.endsWhite) return;
  const printed = isBlank ? " " : as;
  draft.parts.push(printed);
  // A space that stands nowhere in the source parts words that only markup parts there.
  if (span.end > span.start)
    draft.segments.push({
      target: draft.length,
      targetLength: printed.length,
      source: span.start,
      sourceLength: span.end - span.start,
    });
  draft.length += printed.length;
  draft.endsWhite = isBlank;
}

/** Takes white space off the end of the block that began at `start`. */
function trimEnd(draft: Draft, start: number): void {
  while (draft.length > start && draft.endsWhite) {
    const part = draft.parts.at(-1) ?? "";
    draft.parts[draft.parts.length - 1] = part.slice(0, -1);
    if (part.length <= 1) draft.parts.pop();
    draft.length -= 1;
    const last = draft.segments.at(-1);
    if (last !== undefined && last.target + last.targetLength > draft.length) {
      const length = draft.length - last.target;
      if (length <= 0) draft.segments.pop();
      else
        draft.segments[draft.segments.length - 1] = { ...last, targetLength: length, sourceLength: length };
    }
    const before = draft.parts.at(-1) ?? "";
    draft.endsWhite = draft.length > start && isWhite(before.charCodeAt(before.length - 1));
  }
}

function addSpace(draft: Draft): void {
  draft.parts.push(" ");
  draft.length += 1;
  draft.endsWhite = true;
}

function appendSpan(draft: Draft, span: Span, spaces: readonly number[], firstSpace: number): void {
  const { source, hidden } = draft;
  let { endsWhite } = draft;
  let run = span.start;
  let nextSpace = firstSpace;
  let space = spaces[nextSpace] ?? -1;
  let nextHidden = hidden.length === 0 ? 0 : firstHiddenFrom(hidden, span.start);
  let dropped = hidden[nextHidden];
  for (let at = span.start; at < span.end; at += 1) {
    if (at === space) {
      copy(draft, run, at, null);
      if (at > span.start) {
        addSpace(draft);
        endsWhite = true;
      }
      run = at;
      nextSpace += 1;
      space = spaces[nextSpace] ?? -1;
    }
    const unit = source.charCodeAt(at);
    // Printed ASCII first: nearly every character of the news is.
    if (unit > 32 && unit < 0x7f) {
      endsWhite = false;
    } else if (unit === 32 && !endsWhite) {
      endsWhite = true;
    } else if (isWhite(unit)) {
      copy(draft, run, at, null);
      if (!endsWhite) copy(draft, at, at + 1, " ");
      if (unit === 11 || unit === 12) countHidden(source, [{ start: at, end: at + 1 }], draft.counts);
      endsWhite = true;
      run = at + 1;
    } else if (dropped?.start === at) {
      copy(draft, run, at, null);
      countHidden(source, [dropped], draft.counts);
      run = dropped.end;
      at = dropped.end - 1;
      nextHidden += 1;
      dropped = hidden[nextHidden];
    } else endsWhite = false;
  }
  copy(draft, run, span.end, null);
  draft.endsWhite = endsWhite;
}

function firstHiddenFrom(hidden: readonly Hidden[], wanted: number): number {
  let low = 0;
  let high = hidden.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((hidden[middle]?.start ?? 0) < wanted) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Counts what is not seen at the ends of a line, which its piece was taken without. */
function countAtEnds({ source, hidden, counts }: Draft, piece: Piece): void {
  // What lies farther off stands at the end of no line of this piece.
  const isOfLine = (from: number, to: number): boolean =>
    to - from < CONTEXT && !/[^ \t\u00a0]/.test(source.slice(from, to));
  const [first] = piece.spans;
  let end = piece.spans.at(-1)?.end ?? 0;
  let number = firstHiddenFrom(hidden, end);
  for (let next = hidden[number]; next !== undefined && isOfLine(end, next.start); ) {
    countHidden(source, [next], counts);
    end = next.end;
    number += 1;
    next = hidden[number];
  }
  let start = first?.start ?? 0;
  number = firstHiddenFrom(hidden, start) - 1;
  for (let next = hidden[number]; next !== undefined && isOfLine(next.end, start); ) {
    countHidden(source, [next], counts);
    start = next.start;
    number -= 1;
    next = hidden[number];
  }
}

function firstAtOrAfter(sorted: readonly number[], wanted: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? 0) < wanted) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The document offset of a source offset that stands in one of `segments` from number `from` on; null where it does not. */
function targetOf(segments: readonly MapSegment[], from: number, offset: number): number | null {
  for (let number = from; number < segments.length; number += 1) {
    const segment = segments[number];
    if (segment === undefined || offset < segment.source) return segment?.target ?? null;
    if (offset < segment.source + segment.sourceLength) return segment.target + (offset - segment.source);
  }
  return null;
}

/**
 * Composes the text of `pieces` out of `source`: a blank line between blocks, white space single, what is not seen
 * left out and counted, lost spaces put back. Pieces and their spans are in source order and do not overlap. Pieces without a printed
 * character leave no block, and no block begins or ends with white space.
 */
export function composeText(source: string, pieces: readonly Piece[]): ComposedText {
  const spaces = findLostSpaces(source);
  // What parts words is white space here, and counted where that is made single.
  const hidden = findHidden(source).filter(({ instead }) => instead === "");
  const counts = new Map<string, number>();
  const draft: Draft = { source, hidden, counts, parts: [], segments: [], length: 0, endsWhite: true };
  const blocks: Block[] = [];
  for (const piece of pieces) {
    const isFirst = blocks.length === 0;
    const parts = draft.parts.length;
    const segments = draft.segments.length;
    const before = draft.length;
    if (!isFirst) {
      draft.parts.push("\n\n");
      draft.length += 2;
    }
    draft.endsWhite = true;
    const start = draft.length;
    for (const span of piece.spans) {
      if (span.as !== null) rewrite(draft, span, span.as);
      else appendSpan(draft, span, spaces, spaces.length === 0 ? 0 : firstAtOrAfter(spaces, span.start));
    }
    if (hidden.length > 0) countAtEnds(draft, piece);
    trimEnd(draft, start);
    if (draft.length === start) {
      draft.parts.length = parts;
      draft.segments.length = segments;
      draft.length = before;
      continue;
    }
    const credit = piece.credit;
    const from = credit === null ? null : targetOf(draft.segments, segments, credit.start);
    const last = credit === null ? null : targetOf(draft.segments, segments, credit.end - 1);
    blocks.push({
      kind: piece.kind,
      start,
      end: draft.length,
      depth: piece.depth,
      credit: from === null || last === null ? null : { start: from, end: last + 1 },
    });
  }
  return { text: draft.parts.join(""), map: { segments: draft.segments }, blocks, hidden: counts };
}
