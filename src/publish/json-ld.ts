import type { Article } from "../archive/article.ts";
import type { Entity } from "../archive/entity.ts";
import { entityUrl } from "../archive/urls.ts";
import type { EntityKind } from "../authority/authority-record.ts";
import { isCalendarDate } from "../text/calendar-date.ts";
import { absoluteUrl, mediaTopicUrl, safeUrl } from "./addresses.ts";
import type { Desk } from "./frame.ts";
import { zonedMoment } from "./zoned-moment.ts";

const TYPE: Readonly<Record<EntityKind, string>> = {
  person: "Person",
  organisation: "Organization",
  place: "Place",
  event: "Event",
  topic: "DefinedTerm",
};

/** JSON for a script element: `<` is escaped, so that no text can close the element. */
export function printJsonLd(data: unknown): string {
  return JSON.stringify(data)
    .replace(/</g, "\\u003c")
    .replace(/\u2028/g, "\\u2028")
    .replace(/\u2029/g, "\\u2029");
}

/** A day as schema.org wants it; nothing coarser is a date there, and none is made up. */
const dayOrNothing = (edtf: string | null): string | undefined =>
  edtf !== null && isCalendarDate(edtf) ? edtf : undefined;

function reference(desk: Desk, entity: Entity): object {
  const url = absoluteUrl(desk.archive.site, entityUrl(entity.id));
  return { "@type": TYPE[entity.kind], "@id": url, name: entity.name, url };
}

/** Who stands at the head of an article, by the address of their page where a record says who it is. */
function credited(desk: Desk, name: string): object {
  const { credits, entities } = desk.archive;
  const id = credits.people.get(name);
  const person = id === undefined ? undefined : entities.get(id);
  return person === undefined ? { "@type": "Person", name } : reference(desk, person);
}

/** An article as a schema.org NewsArticle, with everything it names by the address of its page here. */
export function articleJsonLd(desk: Desk, article: Article): string {
  const { site, entities } = desk.archive;
  const { published, updated } = article.appeared;
  const named = new Set(
    article.names.flatMap(({ resolution }) =>
      resolution.outcome === "linked" || resolution.outcome === "provisional" ? [resolution.entity] : [],
    ),
  );
  const references = (ids: Iterable<Entity["id"]>): readonly object[] | undefined => {
    const list = [...ids].flatMap((id) => {
      const entity = entities.get(id);
      return entity === undefined ? [] : [reference(desk, entity)];
    });
    return list.length === 0 ? undefined : list;
  };
  const url = absoluteUrl(site, article.url);
  const basedOn = article.sources.flatMap((source) => safeUrl(source.url) ?? []);
  return printJsonLd({
    "@context": "https://schema.org",
    "@type": "NewsArticle",
    "@id": url,
    url,
    headline: article.title,
    inLanguage: article.document.language === "und" ? undefined : article.document.language,
    datePublished: zonedMoment(article.appeared) ?? dayOrNothing(published),
    dateModified: dayOrNothing(updated),
    author: article.authors.length === 0 ? undefined : article.authors.map((name) => credited(desk, name)),
    editor: article.editor === null ? undefined : credited(desk, article.editor),
    sourceOrganization:
      article.sources.length === 0
        ? undefined
        : article.sources.map(({ name }) => ({ "@type": "Organization", name })),
    isBasedOn: basedOn.length === 0 ? undefined : basedOn,
    about: references(article.topics.map(({ topic }) => topic)),
    mentions: references(named),
    correction:
      article.corrections.length === 0
        ? undefined
        : article.corrections.map(({ date, text }) => ({
            "@type": "CorrectionComment",
            text,
            datePublished: dayOrNothing(date),
          })),
    isPartOf: { "@type": "Collection", name: site.title, url: site.base },
  });
}

/** An entity's page as what it is about. */
export function entityJsonLd(desk: Desk, entity: Entity): string {
  const { record } = entity;
  const sameAs = [
    ...(record?.sameAs.flatMap((address) => safeUrl(address) ?? []) ?? []),
    // A wider or narrower topic of the standard is not the same one.
    ...(record?.mediaTopics.filter(({ match }) => match === "exact").map(({ code }) => mediaTopicUrl(code)) ??
      []),
  ];
  return printJsonLd({
    "@context": "https://schema.org",
    ...reference(desk, entity),
    alternateName: record === null || record.variants.length === 0 ? undefined : record.variants,
    description: record?.note || undefined,
    sameAs: sameAs.length === 0 ? undefined : sameAs,
  });
}
