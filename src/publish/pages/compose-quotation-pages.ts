import type { PrintedQuote } from "../../archive/archive.ts";
import { entityUrl, pagedUrl, QUOTATIONS_URL } from "../../archive/urls.ts";
import { sentenceHref } from "../addresses.ts";
import { formatAppeared } from "../format-date.ts";
import { composeView, type Desk } from "../frame.ts";
import { counted } from "../kind-names.ts";
import { sortByName } from "../letters.ts";
import { cutPage, pageNumbers } from "../page-list.ts";
import type { Page, QuotationsView } from "../views.ts";

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

/** Direct speech by speaker, in the order of their names, a hundred a page. */
export function composeQuotationPages(desk: Desk): readonly Page<QuotationsView>[] {
  const { site } = desk.archive;
  const sorted = sortByName(
    spokenOf(desk),
    ({ sort }) => sort,
    ({ order }) => order,
  );
  return pageNumbers(sorted.length).map((page) => ({
    url: pagedUrl(QUOTATIONS_URL, page),
    compose: () => {
      const cut = cutPage(QUOTATIONS_URL, sorted, page, desk.href);
      const groups = new Map<string, QuotationsView["groups"][number]["quotes"][number][]>();
      const heads = new Map<string, Spoken>();
      for (const spoken of cut.entries) {
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
        ...composeView(desk, cut.url, {
          title: "Quotations",
          description: `${counted(sorted.length, "quotation")} as printed, by speaker, each leading to its sentence.`,
          part: QUOTATIONS_URL,
          page,
        }),
        paging: cut.paging,
        groups: [...groups].map(([key, quotes], at) => ({
          speaker: heads.get(key)?.speaker ?? key,
          href: heads.get(key)?.href ?? null,
          anchor: `speaker-${cut.paging.page}-${at + 1}`,
          quotes,
        })),
      };
    },
  }));
}
