import type { SourcePage } from "../../archive/archive.ts";
import { articleCell, entityCell, section, textCell } from "../cells.ts";
import { formatDate } from "../format-date.ts";
import type { Desk } from "../frame.ts";
import type { SheetSection } from "../view-parts.ts";

const MOST_HABITS = 100;
const MOST_CORRECTIONS = 100;

/** How a source spells what the archive knows in several spellings, and what of it was corrected. */
export function sourceNotes(desk: Desk, { habits, articles }: SourcePage): readonly SheetSection[] {
  const corrections = articles.flatMap((article) =>
    article.corrections.map((correction) => ({ article, correction })),
  );
  const spelled =
    habits.length === 0
      ? []
      : [
          section("habits", "How it spells", {
            notes: ["What the archive knows in several spellings, as this source writes it."],
            columns: ["Name", "Spellings here"],
            rows: habits
              .slice(0, MOST_HABITS)
              .map(({ entity, forms }) => [
                entityCell(desk, entity),
                textCell(forms.map(({ form, count }) => `${form} (${count})`).join("; ")),
              ]),
          }),
        ];
  const corrected =
    corrections.length === 0
      ? []
      : [
          section("corrections", "Corrections", {
            columns: ["Day", "Article", "What was corrected", "It said before"],
            rows: corrections
              .slice(0, MOST_CORRECTIONS)
              .map(({ article, correction }) => [
                textCell(formatDate(correction.date)),
                articleCell(desk, article),
                textCell(correction.text),
                textCell(correction.was ?? ""),
              ]),
          }),
        ];
  return [...spelled, ...corrected];
}
