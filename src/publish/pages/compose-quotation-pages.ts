import type { PrintedQuote } from "../../archive/archive.ts";
import { entityUrl, QUOTATIONS_URL } from "../../archive/urls.ts";
import { sentenceHref } from "../addresses.ts";
import { formatAppeared } from "../format-date.ts";
import { composeView, type Desk } from "../frame.ts";
import { counted } from "../kind-names.ts";
import { sortByName } from "../letters.ts";
import { cutList } from "../page-list.ts";
import type { Page, QuotationsView } from "../views.ts";
import { composeListPages } from "./compose-list-pages.ts";

const NOT_NAMED = "Speaker not named";

interface Spoken {
  readonly quote: PrintedQuote;
  readonly speaker: string;
  readonly sort: string;
  readonly href: string | null;
  readonly order: string;
}

function spokenOf(desk: Desk): readonly Spoken[] {
  return desk.archive.quotes.map((quote, at) => {
    const entity = quote.speaker === null ? undefined : desk.archive.entities.get(quote.speaker);
    const speaker = entity?.name ?? quote.mention.speaker ?? NOT_NAMED;
    return {
      quote,
      speaker,
      // Those without a name come last, whatever the script.
      sort: entity?.sort ?? quote.mention.speaker ?? "\uffff",
      href: entity === undefined ? null : desk.href(entityUrl(entity.id)),
      order: String(at).padStart(9, "0"),
    };
  });
}

/** Direct speech by speaker, in the order of their names. */
export function composeQuotationPages(desk: Desk): readonly Page<QuotationsView>[] {
  const { site } = desk.archive;
  const sorted = sortByName(
    spokenOf(desk),
    ({ sort }) => sort,
    ({ order }) => order,
  );
  return composeListPages(
    desk,
    cutList(QUOTATIONS_URL, sorted, ({ quote: { article, mention } }) => `${article.id} ${mention.start}`),
    ({ url, entries, paging }) => {
      const groups = new Map<string, QuotationsView["groups"][number]["quotes"][number][]>();
      const heads = new Map<string, Spoken>();
      for (const spoken of entries) {
        const key = spoken.href ?? spoken.speaker;
        const quotes = groups.get(key) ?? [];
        const { article, mention, sentence } = spoken.quote;
        quotes.push({
          words: mention.words,
          cue: mention.cue,
          href: sentenceHref(site, article.url, sentence),
          article: { text: article.title, href: desk.href(article.url) },
          date: formatAppeared(article.appeared),
        });
        groups.set(key, quotes);
        heads.set(key, spoken);
      }
      return {
        ...composeView(desk, url, {
          title: "Quotations",
          description: `${counted(sorted.length, "quotation")} as printed, by speaker, each leading to its sentence.`,
          part: QUOTATIONS_URL,
          page: paging.page,
        }),
        paging,
        groups: [...groups].map(([key, quotes], at) => ({
          speaker: heads.get(key)?.speaker ?? key,
          href: heads.get(key)?.href ?? null,
          anchor: `speaker-${paging.page}-${at + 1}`,
          quotes,
        })),
      };
    },
    ({ entries }) =>
      entries.map(({ quote, speaker, href }) => [
        desk.inputs.article(quote.article),
        quote.mention.start,
        speaker,
        href,
      ]),
  );
}
