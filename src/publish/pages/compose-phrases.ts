import type { Phrase } from "../../archive/archive.ts";
import { PHRASES_URL, phraseUrl } from "../../archive/urls.ts";
import { articleCell, linkCell, saidCell, section, textCell } from "../cells.ts";
import { formatAppeared } from "../format-date.ts";
import type { Desk } from "../frame.ts";
import { counted } from "../kind-names.ts";
import type { Page, SheetView } from "../views.ts";
import { paragraphsOf } from "./compose-entity-pages.ts";
import { composeLongSheet, composeSheet } from "./compose-sheet.ts";

function phraseSheets(desk: Desk, phrase: Phrase): readonly Page<SheetView>[] {
  const { slug, name, note, lines, wordings } = phrase;
  const uses = new Map<string, number>(wordings.map((wording) => [wording, 0]));
  for (const { wording } of lines) uses.set(wording, (uses.get(wording) ?? 0) + 1);
  return composeLongSheet(
    desk,
    {
      url: phraseUrl(slug),
      kicker: "Phrase",
      title: name,
      introduction: `${counted(lines.length, "occurrence")} of ${counted(wordings.length, "wording")}, each in its line.`,
      notes: paragraphsOf(note),
      trail: [{ text: "Phrases", href: desk.href(PHRASES_URL) }],
    },
    {
      entries: lines,
      keyOf: ({ said }) => `${said.article.id} ${said.span.start}`,
      row: ({ said, before, after }) => [
        textCell(before.trimStart()),
        saidCell(desk, said),
        textCell(after.trimEnd()),
        { ...articleCell(desk, said.article), note: formatAppeared(said.article.appeared) },
      ],
      section: (rows) =>
        section("concordance", "Concordance", { columns: ["#Before", "Wording", "After", "Article"], rows }),
      first: () => [
        section("wordings", "Wordings", {
          columns: ["Wording", "#Times"],
          rows: [...uses].map(([wording, count]) => [textCell(wording), textCell(String(count))]),
        }),
      ],
    },
  );
}

/** The phrases the desk follows, and the concordance of each. */
export function composePhrasePages(desk: Desk): readonly Page<SheetView>[] {
  const { phrases } = desk.archive;
  if (phrases.length === 0) return [];
  const index = composeSheet(
    desk,
    {
      url: PHRASES_URL,
      kicker: "Phrases",
      title: "Phrases in rival wordings",
      introduction: "Phrases of policy that reports put in different words, with every occurrence lined up.",
    },
    () => [
      section("phrases", "Phrases", {
        columns: ["Phrase", "#Wordings", "#Occurrences"],
        rows: phrases.map(({ slug, name, wordings, lines }) => [
          linkCell(name, desk.href(phraseUrl(slug))),
          textCell(String(wordings.length)),
          textCell(String(lines.length)),
        ]),
      }),
    ],
  );
  return [index, ...phrases.flatMap((phrase) => phraseSheets(desk, phrase))];
}
