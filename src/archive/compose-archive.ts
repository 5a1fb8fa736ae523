import type { EntityId } from "../authority/authority-record.ts";
import { dayRangeOf } from "../text/edtf.ts";
import { compareLooseFigures, compareSeries, groupFigures } from "./agreement.ts";
import type { Archive, DatedMention, PrintedQuote, SourcePage } from "./archive.ts";
import { checkArithmetic, reportArithmetic } from "./arithmetic/check-arithmetic.ts";
import type { Article, ArticleSource } from "./article.ts";
import { checkIdentity } from "./check-identity.ts";
import { compareEventDates } from "./compare-event-dates.ts";
import { comparePosts } from "./compare-posts.ts";
import type { ArticleContext } from "./compose-article.ts";
import { composeEntities } from "./compose-entities.ts";
import { NO_PICTURES } from "./compose-pictures.ts";
import { withReports } from "./compose-reports.ts";
import { composeCredits } from "./credits.ts";
import { composeEventFacts, composeEventSeries } from "./events.ts";
import { composeSeries, looseFigures } from "./figure-series.ts";
import { composeGraph } from "./graph.ts";
import type { HeldBack } from "./held-back.ts";
import { composeKnownMonths } from "./known-on.ts";
import { suggestMerges } from "./merge-suggestions.ts";
import { composeRepresentations } from "./missions.ts";
import { composePhrases } from "./phrases.ts";
import { composePosts } from "./posts.ts";
import { publishedEntities } from "./published-entities.ts";
import type { PhraseDefinition } from "./read-phrases.ts";
import type { SeriesDefinition } from "./read-series.ts";
import { composeRegister } from "./register.ts";
import { composeRelated } from "./related.ts";
import { findScopeMismatches } from "./scope-mismatch.ts";
import { sentenceHolding } from "./sentence-holding.ts";
import type { PrintedFigure } from "./series.ts";
import { suggestSeries } from "./series-suggestions.ts";
import type { Site } from "./site.ts";
import { composeHabits } from "./source-habits.ts";
import { compareSuperlatives, findUnbackedClaims } from "./superlatives.ts";
import { composeTimeline } from "./timeline.ts";
import { findUnnamedEnvoys } from "./unnamed-envoys.ts";

/** The first day an article can have appeared, as far as anything says; undated articles sort last. */
function dayOf({ appeared }: Article): string {
  const stated = appeared.published ?? appeared.updated;
  const range = stated === null ? null : dayRangeOf(stated);
  return range?.earliest ?? range?.latest ?? appeared.notBefore ?? "~";
}

/** The moment of publication within its day; the beginning of the day where no time is written. */
const clockOf = ({ appeared: { moment, published } }: Article): number =>
  moment === null || published === null
    ? 0
    : Date.parse(/[+-]\d\d:\d\d$|Z$/.test(moment) ? moment : `${moment}Z`) - Date.parse(published);

const byDate = (a: Article, b: Article): number => {
  const [x, y] = [dayOf(a), dayOf(b)];
  if (x !== y) return x < y ? -1 : 1;
  const [earlier, later] = [clockOf(a), clockOf(b)];
  if (earlier !== later) return earlier - later;
  return a.id < b.id ? -1 : 1;
};

function composeSources(
  articles: readonly Article[],
  habits: ReadonlyMap<string, SourcePage["habits"]>,
): readonly SourcePage[] {
  const pages = new Map<
    string,
    { name: string; slug: ArticleSource["slug"]; statements: { article: Article; source: ArticleSource }[] }
  >();
  for (const article of articles)
    for (const source of article.sources) {
      const page = pages.get(source.slug) ?? { name: source.name, slug: source.slug, statements: [] };
      page.statements.push({ article, source });
      pages.set(source.slug, page);
    }
  return [...pages.values()]
    .map((page) => ({
      ...page,
      articles: [...new Set(page.statements.map(({ article }) => article))],
      habits: habits.get(page.slug) ?? [],
    }))
    .sort((a, b) => (a.slug < b.slug ? -1 : 1));
}

function printedFigures(articles: readonly Article[]): readonly PrintedFigure[] {
  return articles.flatMap((article) =>
    article.mentions.figures.map((mention, number) => ({
      article,
      sentence: sentenceHolding(article.mentions.sentences, mention.start),
      mention,
      number,
    })),
  );
}

function printedQuotes(articles: readonly Article[]): readonly PrintedQuote[] {
  return articles.flatMap((article) => {
    const people = new Map<string, EntityId>();
    for (const { mention, resolution } of article.names)
      if (resolution.outcome === "linked" || resolution.outcome === "provisional")
        if (!people.has(mention.name)) people.set(mention.name, resolution.entity);
    return article.mentions.quotes.map((mention) => ({
      article,
      sentence: sentenceHolding(article.mentions.sentences, mention.start),
      mention,
      speaker: (mention.speaker === null ? null : people.get(mention.speaker)) ?? null,
    }));
  });
}

function groupByArticle(timeline: readonly DatedMention[]): ReadonlyMap<Article, readonly DatedMention[]> {
  const groups = new Map<Article, DatedMention[]>();
  for (const dated of timeline) {
    const group = groups.get(dated.article) ?? [];
    group.push(dated);
    groups.set(dated.article, group);
  }
  return groups;
}

/** Where nothing is known of other addresses than those articles have. */
const NOTHING_BESIDE: Pick<Archive, "redirects" | "findLink" | "pictures"> = {
  redirects: [],
  pictures: NO_PICTURES,
  findLink: () => ({ outcome: "elsewhere" }),
};

/**
 * Joins articles into the archive: what each entity is named in, where it comes from, what is dated, what is measured.
 * What is known of the articles held back takes things away and adds nothing.
 */
export function composeArchive(
  site: Site,
  given: readonly Article[],
  { authority, identity, index, report }: ArticleContext,
  definitions: readonly SeriesDefinition[],
  phrases: readonly PhraseDefinition[],
  held: HeldBack,
  beside: Pick<Archive, "redirects" | "findLink" | "pictures"> = NOTHING_BESIDE,
): Archive {
  const articles = [...given].sort(byDate);
  const timeline = composeTimeline(articles);
  const dates = groupByArticle(timeline);
  const figures = printedFigures(articles);
  const posts = composePosts(articles, index);
  const all = composeEntities(articles, { records: authority.records, identity, posts });
  checkIdentity(articles, all, authority, held, report);
  const reported = withReports(all, {
    register: composeRegister(articles, all, index),
    credits: composeCredits(articles, all, index),
    articles,
  });
  const { entities, shown, isMergePublic } = publishedEntities(all, { articles, authority, reported, held });
  const nameOf = (id: EntityId): string => shown.get(id)?.name ?? id;

  // A person whom no article bears out holds no post here, whatever a record says.
  const office = new Map([...shown].filter(([id, { kind }]) => kind !== "person" || entities.has(id)));
  const register = composeRegister(articles, office, index);
  const credits = composeCredits(articles, shown, index);
  // Editions that only a record knows belong to a series whose others articles name.
  const events = [...shown.values()].filter(({ kind }) => kind === "event");
  const eventFacts = new Map(events.map((event) => [event.id, composeEventFacts(event)]));
  const series = composeSeries(definitions, figures, dates, report);
  const loose = groupFigures(looseFigures(series, figures, dates));
  const arithmetic = new Map(
    articles
      .map((article) => [article, checkArithmetic(article)] as const)
      .filter(([, checks]) => checks.length > 0),
  );
  for (const checks of arithmetic.values()) reportArithmetic(checks, report);
  const unbacked = findUnbackedClaims(articles);
  return {
    ...beside,
    site,
    articles,
    entities,
    recordNames: new Map(
      [...shown.values()].filter(({ id }) => !entities.has(id)).map(({ id, name }) => [id, name]),
    ),
    merges: [...identity.merges.values()].filter(
      ({ from, into }) => isMergePublic(from) && entities.has(identity.targets.get(from) ?? into),
    ),
    mergeSuggestions: suggestMerges(entities, identity),
    credits,
    register,
    representations: composeRepresentations(entities, register, articles.flatMap(findUnnamedEnvoys)),
    eventFacts,
    eventSeries: composeEventSeries(events, eventFacts).filter((one) =>
      one.events.some((id) => entities.has(id)),
    ),
    sources: composeSources(articles, composeHabits(entities)),
    timeline,
    figures,
    quotes: printedQuotes(articles),
    series,
    seriesSuggestions: suggestSeries(loose),
    agreements: [
      ...series.flatMap(compareSeries),
      ...compareLooseFigures(loose),
      ...comparePosts(register, nameOf),
      ...compareEventDates(eventFacts.values(), nameOf),
      ...findScopeMismatches(figures, identity, nameOf),
      ...compareSuperlatives(unbacked, nameOf),
    ],
    knownMonths: composeKnownMonths(articles, entities, series),
    phrases: composePhrases(phrases, articles, held),
    related: composeRelated(articles, entities, series),
    graph: composeGraph(entities),
    unbacked,
    arithmetic,
  };
}
