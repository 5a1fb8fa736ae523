import { DESK_URL, entityUrl } from "../../archive/urls.ts";
import { entityCell, reasonCell, section, sentencesCell } from "../cells.ts";
import type { Desk } from "../frame.ts";
import { composeView } from "../frame.ts";
import { counted } from "../kind-names.ts";
import type { Page, RedirectView, SheetView } from "../views.ts";
import { composeSheet } from "./compose-sheet.ts";

/** As many suggestions as an editor can go through on one page. */
const MOST_SHOWN = 200;

/** What the machine suggests to editors: what may be one, and what may be a series. Nothing of it is applied. */
export function composeDeskPages(desk: Desk): readonly Page<SheetView>[] {
  const { mergeSuggestions, seriesSuggestions } = desk.archive;
  const total = mergeSuggestions.length + seriesSuggestions.length;
  return [
    composeSheet(
      desk,
      {
        url: DESK_URL,
        kicker: "For editors",
        title: "Suggestions",
        introduction: `${counted(total, "suggestion")}. None is applied: a line in judgements.yaml or a file under series/ decides.`,
        isForEditors: true,
      },
      () => [
        section("merging", "What may be one", {
          columns: ["This", "may be this", "Because"],
          rows: mergeSuggestions
            .slice(0, MOST_SHOWN)
            .map(({ from, into, because }) => [
              entityCell(desk, from, from),
              entityCell(desk, into, into),
              reasonCell(because),
            ]),
        }),
        section("series", "What may be a series", {
          columns: ["Because", "Sentences"],
          rows: seriesSuggestions.slice(0, MOST_SHOWN).map(({ because, figures }) => [
            reasonCell(because),
            sentencesCell(
              desk,
              figures
                .slice(0, 5)
                .map(({ article, sentence, mention }) => ({ article, sentence, span: mention })),
            ),
          ]),
        }),
      ],
    ),
  ];
}

/** A page at the old address of each entity that was merged, leading to the entity it is. */
export function composeRedirectPages(desk: Desk): readonly Page<RedirectView>[] {
  const { merges, entities, site } = desk.archive;
  // A merge may lead on to another: the entity that is left lists all that were merged into it.
  const targets = new Map(
    [...entities.values()].flatMap((target) =>
      target.merged.map(({ id, name }) => [id, { target, name }] as const),
    ),
  );
  return merges.flatMap(({ from, because, by, on }) => {
    const found = targets.get(from);
    if (found === undefined) return [];
    const { target, name } = found;
    const to = { text: target.name, href: desk.href(entityUrl(target.id)) };
    return [
      {
        url: entityUrl(from),
        compose: (): RedirectView => {
          const view = composeView(desk, entityUrl(from), {
            title: `${name} (${from.slice(from.indexOf("/") + 1)})`,
            description: `${name} is ${target.name}.`,
          });
          const canonical = composeView(desk, entityUrl(target.id), { title: "", description: "" }).head
            .canonical;
          return {
            ...view,
            head: { ...view.head, canonical },
            title: name,
            to,
            why: site.showsJudgements
              ? `${because} (${by}, ${on})`
              : `The desk decided that the two are one (${on}).`,
          };
        },
      },
    ];
  });
}
