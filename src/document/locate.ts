import { type MapSegment, type OffsetMap, toSourceWithin } from "../text/offset-map.ts";
import type { Span } from "../text/span.ts";
import { isWhite } from "../text/white-space.ts";
import type { Document, Removed } from "./document.ts";

/**
 * The offset in `document.text` of the character printed at a source offset: the inverse of the map. Null where the
 * character there is not part of the article's words. A rewritten unit (an entity) is at its own beginning. A binary search.
 */
export function documentOffsetOf(document: Pick<Document, "map">, offset: number): number | null {
  const { segments } = document.map;
  let low = 0;
  let high = segments.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const segment = segments[middle];
    if (segment === undefined) return null;
    if (offset < segment.source) high = middle - 1;
    else if (offset >= segment.source + segment.sourceLength) low = middle + 1;
    else
      return segment.targetLength === segment.sourceLength
        ? segment.target + (offset - segment.source)
        : segment.target;
  }
  return null;
}

/** The map that leads from the last text to the first, where `outer` leads to a text between and `inner` on from there. */
export function joinMaps(outer: OffsetMap, inner: OffsetMap): OffsetMap {
  const segments: MapSegment[] = [];
  let number = 0;
  for (const segment of outer.segments) {
    const end = segment.source + segment.sourceLength;
    let at = segment.source;
    while (at < end) {
      let step = inner.segments[number];
      while (step !== undefined && step.target + step.targetLength <= at) {
        number += 1;
        step = inner.segments[number];
      }
      if (step === undefined || step.target >= end) break;
      const from = Math.max(at, step.target);
      const to = Math.min(end, step.target + step.targetLength);
      if (segment.targetLength !== segment.sourceLength) {
        // A unit that was rewritten leads as a whole to all that its own place leads to.
        const place = toSourceWithin(inner, { start: from, end });
        if (place !== null)
          segments.push({
            target: segment.target,
            targetLength: segment.targetLength,
            source: place.start,
            sourceLength: place.end - place.start,
          });
        break;
      }
      const isWhole = step.targetLength !== step.sourceLength;
      segments.push({
        target: segment.target + (from - segment.source),
        targetLength: to - from,
        source: isWhole ? step.source : step.source + (from - step.target),
        sourceLength: isWhole ? step.sourceLength : to - from,
      });
      at = to;
    }
  }
  return { segments };
}

/**
 * Adds to what was removed every other stretch that is printed in the source and stands nowhere in the map: marks,
 * tags and addresses, with the reason `markup`. With them each printed character is either kept or removed.
 */
export function withGaps(source: string, map: OffsetMap, removed: readonly Removed[]): readonly Removed[] {
  const taken: Span[] = [
    ...map.segments.map((segment) => ({ start: segment.source, end: segment.source + segment.sourceLength })),
    ...removed,
  ].sort((a, b) => a.start - b.start || a.end - b.end);
  const gaps: Removed[] = [];
  let at = 0;
  const close = (until: number): void => {
    let start = at;
    let end = until;
    while (start < end && isWhite(source.charCodeAt(start))) start += 1;
    while (end > start && isWhite(source.charCodeAt(end - 1))) end -= 1;
    if (start < end) gaps.push({ start, end, reason: "markup" });
  };
  for (const { start, end } of taken) {
    if (start > at) close(start);
    at = Math.max(at, end);
  }
  close(source.length);
  return [...removed, ...gaps].sort((a, b) => a.start - b.start || a.end - b.end);
}
