import type { Span } from "./span.ts";

/**
 * One stretch that stands in both texts. Where `targetLength === sourceLength` units map one to one; otherwise the
 * stretch is a unit that was rewritten (an entity, an escape, a repair) and maps only as a whole.
 */
export interface MapSegment {
  readonly target: number;
  readonly targetLength: number;
  readonly source: number;
  readonly sourceLength: number;
}

/** How a cleaned text leads back to the text it was made from. Segments are in order in both texts and never overlap. */
export interface OffsetMap {
  readonly segments: readonly MapSegment[];
}

function segmentAt(segments: readonly MapSegment[], offset: number): number {
  let low = 0;
  let high = segments.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((segments[middle]?.target ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

/**
 * The source span of a non-empty span of the target text. The first and the last unit of `span` must stand in a
 * segment (they do where a mention begins and ends with printed words); text that was added in between is passed over.
 * Throws a RangeError where they do not: a mention with no place in the source is a fault of ours.
 */
export function toSource(map: OffsetMap, span: Span): Span {
  const first = map.segments[segmentAt(map.segments, span.start)];
  const last = map.segments[segmentAt(map.segments, span.end - 1)];
  if (
    first === undefined ||
    last === undefined ||
    span.end <= span.start ||
    span.start < first.target ||
    span.start >= first.target + first.targetLength ||
    span.end > last.target + last.targetLength
  ) {
    throw new RangeError(`span ${span.start}-${span.end} has no place in the source`);
  }
  const start =
    first.targetLength === first.sourceLength ? first.source + (span.start - first.target) : first.source;
  const end =
    last.targetLength === last.sourceLength
      ? last.source + (span.end - last.target)
      : last.source + last.sourceLength;
  return { start, end };
}

/** True where a unit of the target text stands in the source text too. */
export function isMapped(map: OffsetMap, offset: number): boolean {
  const segment = map.segments[segmentAt(map.segments, offset)];
  return segment !== undefined && offset >= segment.target && offset < segment.target + segment.targetLength;
}

/** The source span of what of a span of the target text stands in the source; null where nothing does. */
export function toSourceWithin(map: OffsetMap, { start, end }: Span): Span | null {
  let first = start;
  let last = end - 1;
  while (first < end && !isMapped(map, first)) first += 1;
  while (last > first && !isMapped(map, last)) last -= 1;
  return first < end ? toSource(map, { start: first, end: last + 1 }) : null;
}

/** The source offset behind which a place of the target text was written, whether or not it stands in the source. */
export function sourceBefore(map: OffsetMap, offset: number): number {
  const segment = map.segments[segmentAt(map.segments, offset)];
  if (segment === undefined || offset < segment.target) return 0;
  return segment.source + Math.min(segment.sourceLength, offset - segment.target);
}
