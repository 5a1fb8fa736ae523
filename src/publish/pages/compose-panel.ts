import type { Article } from "../../archive/article.ts";
import { sentenceHolding } from "../../archive/sentence-holding.ts";
import { dateUrl, entityUrl } from "../../archive/urls.ts";
import type { DateMention, FigureMention, NameKind } from "../../mentions/mention.ts";
import type { Span } from "../../text/span.ts";
import { dateAnchor, figureAnchor, quoteAnchor } from "../article-body.ts";
import { countryName } from "../country-name.ts";
import { HAS_PAGE } from "../dated-line.ts";
import { sentenceLink } from "../excerpt.ts";
import { formatDate } from "../format-date.ts";
import { formatMention } from "../format-figure.ts";
import { cutText, type Desk } from "../frame.ts";
import type { PanelEntry, PanelSection } from "../view-parts.ts";

/** A post with its office: `Director, Harbour Board`; the office is not said twice. */
export function formatPost(title: string, affiliation: string | null): string {
  return affiliation === null || title.includes(affiliation) ? title : `${title}, ${affiliation}`;
}

function nameEntries(desk: Desk, article: Article, kind: NameKind): readonly PanelEntry[] {
  const entries = new Map<
    string,
    { text: string; href: string | null; names: Set<string>; sentences: Set<number> }
  >();
  for (const { mention, resolution, sentence } of article.names) {
    if (mention.kind !== kind) continue;
    const entity = "entity" in resolution ? desk.archive.entities.get(resolution.entity) : undefined;
    const key = entity?.id ?? mention.name;
    const entry = entries.get(key) ?? {
      text: entity?.name ?? mention.name,
      href: entity === undefined ? null : desk.href(entityUrl(entity.id)),
      names: new Set<string>(),
      sentences: new Set<number>(),
    };
    entry.names.add(mention.name);
    entry.sentences.add(sentence);
    entries.set(key, entry);
  }
  return [...entries.values()].map(({ text, href, names, sentences }) => {
    const role = article.mentions.roles.find(
      ({ person, title }) => kind === "person" && title !== null && names.has(person),
    );
    const note =
      role === undefined || role.title === null
        ? null
        : formatPost(role.title, role.affiliation) +
          (role.country === null ? "" : ` (${countryName(role.country)})`);
    return { text, href, note, noteHref: null, sentences: [...sentences].map(sentenceLink) };
  });
}

function dateEntry(desk: Desk, { value }: DateMention): Pick<PanelEntry, "note" | "noteHref"> {
  if (value.edtf === null) return { note: "the words do not say which", noteHref: null };
  const from = value.from === null ? "" : ` (${value.from})`;
  return {
    note: formatDate(value.edtf) + from,
    noteHref: HAS_PAGE.test(value.edtf) ? desk.href(dateUrl(value.edtf)) : null,
  };
}

function figureNote(figure: FigureMention, text: string): string {
  const { quantity, measures, scope, asOf } = figure;
  return [
    formatMention(figure, text),
    // What is counted is its unit: `12 countries`.
    ...(measures === null || measures === quantity.unit ? [] : [measures]),
    ...(scope === null ? [] : [`of ${scope}`]),
    ...(asOf === null ? [] : [formatDate(asOf)]),
  ].join("; ");
}

/** What an article names and says, each entry leading to its words; sections without entries are left out. */
export function composePanel(desk: Desk, article: Article): readonly PanelSection[] {
  const { document, mentions } = article;
  const words = ({ start, end }: Span): string => document.text.slice(start, end);
  const at = ({ start }: Span) => [sentenceLink(sentenceHolding(mentions.sentences, start))];
  const sections: readonly PanelSection[] = [
    { id: "people", heading: "People", entries: nameEntries(desk, article, "person") },
    { id: "organisations", heading: "Organisations", entries: nameEntries(desk, article, "organisation") },
    { id: "places", heading: "Places", entries: nameEntries(desk, article, "place") },
    { id: "events", heading: "Events", entries: nameEntries(desk, article, "event") },
    {
      id: "dates",
      heading: "Dates",
      entries: mentions.dates.map((date, number) => ({
        text: words(date),
        href: `#${dateAnchor(number)}`,
        ...dateEntry(desk, date),
        sentences: at(date),
      })),
    },
    {
      id: "figures",
      heading: "Figures",
      entries: mentions.figures.map((figure, number) => ({
        text: words(figure),
        href: `#${figureAnchor(number)}`,
        note: figureNote(figure, document.text),
        noteHref: null,
        sentences: at(figure),
      })),
    },
    {
      id: "quotations",
      heading: "Quotations",
      entries: mentions.quotes.map((quote, number) => ({
        text: `“${cutText(quote.words, 140)}”`,
        href: `#${quoteAnchor(number)}`,
        note: quote.speaker ?? "speaker not named",
        noteHref: null,
        sentences: at(quote),
      })),
    },
    {
      id: "statements",
      heading: "Reported statements",
      entries: mentions.statements.map((statement) => ({
        text: cutText(words(statement), 140),
        href: at(statement)[0]?.href ?? null,
        note: statement.speaker,
        noteHref: null,
        sentences: at(statement),
      })),
    },
  ];
  return sections.filter(({ entries }) => entries.length > 0);
}
