import type { Span } from "../../src/text/span.ts";

/** How many characters two spans share. */
export const sharedLength = (one: Span, other: Span): number =>
  Math.max(0, Math.min(one.end, other.end) - Math.max(one.start, other.start));

/** Pairs each marked span with at most one found span that fits it, those that share the largest part first. */
export function pairSpans<Marked extends Span, Found extends Span>(
  marked: readonly Marked[],
  found: readonly Found[],
  fits: (marked: Marked, found: Found) => boolean = () => true,
): ReadonlyMap<Marked, Found> {
  const choices = marked.flatMap((one) =>
    found
      .filter((other) => sharedLength(one, other) > 0 && fits(one, other))
      .map((other) => ({
        one,
        other,
        share: sharedLength(one, other) / Math.max(one.end - one.start, other.end - other.start),
      })),
  );
  choices.sort((a, b) => b.share - a.share || a.one.start - b.one.start || a.other.start - b.other.start);
  const pairs = new Map<Marked, Found>();
  const taken = new Set<Found>();
  for (const { one, other } of choices)
    if (!pairs.has(one) && !taken.has(other)) {
      pairs.set(one, other);
      taken.add(other);
    }
  return pairs;
}
