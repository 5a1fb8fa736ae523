import { diagnose } from "../diagnostics/diagnose.ts";
import type { Report } from "../diagnostics/diagnostic.ts";
import type { FrontMatter } from "../source/front-matter.ts";
import type { SourceFile } from "../source/source-file.ts";
import { toSource } from "../text/offset-map.ts";
import type { Span } from "../text/span.ts";
import { composeMasthead } from "./compose-masthead.ts";
import { composeText } from "./compose-text.ts";
import type { ReadDocument, Removed } from "./document.ts";
import { findZones } from "./find-zones.ts";
import { flattenHtml } from "./flatten-html.ts";
import { lackOfArticle } from "./lack-of-article.ts";
import { joinMaps, withGaps } from "./locate.ts";
import { readHtmlMasthead } from "./read-html-masthead.ts";

/**
 * Reads a page captured as HTML: it is flattened to the lines a capture as text would have, what its elements say of
 * each line is kept beside it, and the same zones are found in it, with Readability's answer as one vote. A page too large
 * for that is reported and read without. `language` is what the page says of itself.
 */
export function htmlDocument(
  source: SourceFile,
  frontMatter: FrontMatter,
  repeated: ReadonlySet<string>,
  report: Report,
): { readonly document: ReadDocument; readonly language: string | null } {
  const from = frontMatter.span?.end ?? 0;
  const page = flattenHtml(source.text, from);
  if (page.readable.outcome === "not-asked")
    report(
      diagnose(
        "document/no-second-reading",
        { path: source.path, text: source.text, span: null },
        { why: page.readable.why },
      ),
    );
  const head = readHtmlMasthead(source.text, page.root);
  const zones = findZones(page.text, 0, page.text.length, repeated, {
    hints: page.hints,
    titles: head.titles,
  });
  const lack = lackOfArticle(page.text, page.hints, head.titles);
  if (lack !== null)
    report(diagnose("document/no-article", { path: source.path, text: source.text, span: null }, { lack }));
  const composed = composeText(page.text, zones.pieces);
  const map = joinMaps(composed.map, page.map);
  const place = (span: Span): Span => toSource(page.map, span);
  const title = composed.blocks.find(({ kind }) => kind === "title");
  const front: readonly Removed[] =
    frontMatter.span === null ? [] : [{ ...frontMatter.span, reason: "front-matter" }];
  const removed = zones.removed.map((stretch): Removed => ({ ...place(stretch), reason: stretch.reason }));
  return {
    document: {
      source,
      text: composed.text,
      map,
      blocks: composed.blocks,
      hidden: composed.hidden,
      pictures: [],
      removed: withGaps(source.text, map, [...front, ...removed]),
      masthead: composeMasthead(
        [
          ...head.values,
          // What a page of several articles prints beside one of them is not said of the page.
          ...(lack === null ? zones.values : []).map((value) => ({ ...value, span: place(value.span) })),
        ],
        title === undefined || zones.title === null
          ? head.title
          : { value: composed.text.slice(title.start, title.end), source: place(zones.title) },
      ),
    },
    language: head.language,
  };
}
