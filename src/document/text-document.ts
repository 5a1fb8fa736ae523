import type { SourceFile } from "../source/source-file.ts";
import type { Span } from "../text/span.ts";
import { composeMasthead } from "./compose-masthead.ts";
import { composeText } from "./compose-text.ts";
import { detectLanguage } from "./detect-language.ts";
import type { Document } from "./document.ts";
import { findZones } from "./find-zones.ts";

/** Reads `source.text.slice(start, end)` as a page captured as text. */
export function textDocument(source: SourceFile, range: Span, repeated: ReadonlySet<string>): Document {
  const zones = findZones(source.text, range.start, range.end, repeated);
  const { text, map, blocks } = composeText(source.text, zones.pieces);
  const title = blocks.find(({ kind }) => kind === "title");
  return {
    source,
    text,
    map,
    blocks,
    removed: zones.removed,
    masthead: composeMasthead(
      zones.values,
      title === undefined || zones.title === null
        ? null
        : {
            value: text.slice(title.start, title.end),
            source: { start: zones.title.start, end: zones.title.end },
          },
    ),
    language: detectLanguage(text),
  };
}
