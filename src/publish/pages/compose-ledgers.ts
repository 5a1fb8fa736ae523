import type { Article } from "../../archive/article.ts";
import { composeLedger, type LedgerLine } from "../../archive/ledger.ts";
import { ARTICLES_URL, ledgerUrl } from "../../archive/urls.ts";
import type { NumeralClass } from "../../mentions/mention.ts";
import { saidCell, section, textCell } from "../cells.ts";
import { formatDate } from "../format-date.ts";
import { formatMention } from "../format-figure.ts";
import type { Desk } from "../frame.ts";
import { counted } from "../kind-names.ts";
import type { Cell } from "../view-parts.ts";
import type { Page, SheetView } from "../views.ts";
import { composeLongSheet } from "./compose-sheet.ts";

const CLASS_NAMES: Readonly<Record<NumeralClass, string>> = {
  figure: "figure",
  date: "date",
  ordinal: "ordinal",
  name: "part of a name",
  identifier: "number that identifies",
  ignored: "counts nothing",
};

function valueOfLine({ numeral, figure, date }: LedgerLine, text: string): string {
  if (figure !== null) return formatMention(figure, text);
  if (date !== null)
    return date.value.edtf === null ? "no day that the words give" : formatDate(date.value.edtf);
  return numeral.reason ?? "";
}

/** The ledger of each article: every numeral it prints, with its class and what it was read as. */
export function composeLedgerPages(desk: Desk): readonly Page<SheetView>[] {
  return desk.archive.articles.flatMap((article) => ledgerOf(desk, article));
}

function ledgerOf(desk: Desk, article: Article): readonly Page<SheetView>[] {
  const ledger = composeLedger(article);
  return composeLongSheet(
    desk,
    {
      url: ledgerUrl(article.url),
      kicker: "Numerals",
      title: `Every numeral of “${article.title}”`,
      introduction: `${counted(ledger.length, "numeral")}, each accounted for once.`,
      part: ARTICLES_URL,
      trail: [
        { text: "Articles", href: desk.href(ARTICLES_URL) },
        { text: article.title, href: desk.href(article.url) },
      ],
    },
    {
      entries: ledger,
      keyOf: (line) => String(line.span.start),
      inputs: () => [desk.inputs.article(article)],
      row: (line): readonly Cell[] => [
        saidCell(desk, { article, sentence: line.sentence, span: line.span }),
        textCell(CLASS_NAMES[line.numeral.class]),
        textCell(valueOfLine(line, article.document.text)),
        textCell(`sentence ${line.sentence + 1}`),
      ],
      section: (rows) =>
        section("numerals", "Numerals", { columns: ["Printed", "Class", "Read as", "Where"], rows }),
    },
  );
}
