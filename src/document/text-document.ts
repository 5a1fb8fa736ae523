import type { FrontMatter } from "../source/front-matter.ts";
import type { SourceFile } from "../source/source-file.ts";
import { composeMasthead } from "./compose-masthead.ts";
import { composeText } from "./compose-text.ts";
import type { ReadDocument, Removed } from "./document.ts";
import { findZones } from "./find-zones.ts";

/** Reads a page captured as text, after its front matter. */
export function textDocument(
  source: SourceFile,
  frontMatter: FrontMatter,
  repeated: ReadonlySet<string>,
): ReadDocument {
  const front = frontMatter.span;
  const zones = findZones(source.text, front?.end ?? 0, source.text.length, repeated);
  const { text, map, blocks, hidden } = composeText(source.text, zones.pieces);
  const title = blocks.find(({ kind }) => kind === "title");
  const head: readonly Removed[] = front === null ? [] : [{ ...front, reason: "front-matter" }];
  return {
    source,
    text,
    map,
    blocks,
    hidden,
    pictures: [],
    removed: [...head, ...zones.removed],
    masthead: composeMasthead(
      zones.values,
      title === undefined || zones.title === null
        ? null
        : {
            value: text.slice(title.start, title.end),
            source: { start: zones.title.start, end: zones.title.end },
          },
    ),
  };
}
