import type { Document } from "../../src/document/document.ts";
import { isInvisible, isWhite } from "../../src/text/white-space.ts";

const isBlank = (text: string): boolean =>
  [...text].every((character) => isWhite(character.charCodeAt(0)) || isInvisible(character.charCodeAt(0)));

/**
 * The faults of a document against the law of its map, none where it holds: every segment prints the same characters in
 * both texts (white space for white space, and rewritten units only where `isRepair` knows them), segments are in order, and every
 * printed character of the source stands in a segment or in `removed`, never in both.
 */
export function faultsOfMap(
  document: Document,
  isRepair: (there: string, here: string) => boolean = () => false,
): readonly string[] {
  const faults: string[] = [];
  const source = document.source.text;
  const taken: ("map" | "removed" | undefined)[] = new Array(source.length);
  let target = 0;
  let from = 0;
  for (const segment of document.map.segments) {
    const there = source.slice(segment.source, segment.source + segment.sourceLength);
    const here = document.text.slice(segment.target, segment.target + segment.targetLength);
    if (segment.target < target || segment.source < from)
      faults.push(`out of order: ${JSON.stringify(segment)}`);
    if (segment.targetLength !== segment.sourceLength) {
      if (!isRepair(there, here))
        faults.push(`rewritten: ${JSON.stringify(there)} as ${JSON.stringify(here)}`);
    } else
      for (let at = 0; at < here.length; at += 1) {
        const isSame = here[at] === there[at] || (isBlank(here[at] ?? "") && isBlank(there[at] ?? ""));
        if (!isSame) faults.push(`${JSON.stringify(here)} is ${JSON.stringify(there)} in the source`);
      }
    if (!isBlank(document.text.slice(target, segment.target)))
      faults.push(`added: ${JSON.stringify(document.text.slice(target, segment.target))}`);
    for (let at = segment.source; at < segment.source + segment.sourceLength; at += 1) taken[at] = "map";
    target = segment.target + segment.targetLength;
    from = segment.source + segment.sourceLength;
  }
  for (const { start, end, reason } of document.removed)
    for (let at = start; at < end; at += 1) {
      if (taken[at] === "map")
        faults.push(`kept and removed (${reason}): ${JSON.stringify(source.slice(start, end))}`);
      taken[at] = "removed";
    }
  for (let at = 0; at < source.length; at += 1)
    if (taken[at] === undefined && !isBlank(source[at] ?? ""))
      faults.push(`lost at ${at}: ${JSON.stringify(source.slice(at, at + 30))}`);
  for (const block of document.blocks)
    if (isBlank(document.text.slice(block.start, block.end))) faults.push("an empty block");
  return faults;
}
