import type { AuthorityRecord, EntityId, EntityKind } from "../authority/authority-record.ts";
import { addAuthorityNames } from "../authority/find-authority-names.ts";
import { indexJudgements, indexNames, type NameIndex } from "../authority/name-index.ts";
import type { Authority } from "../authority/read-authority.ts";
import { resolveMention } from "../authority/resolve-mentions.ts";
import { diagnose } from "../diagnostics/diagnose.ts";
import type { Report } from "../diagnostics/diagnostic.ts";
import { nearest } from "../diagnostics/nearest.ts";
import type { Document } from "../document/document.ts";
import type { Mentions } from "../mentions/find-mentions.ts";
import type { FrontMatter, Written } from "../source/front-matter.ts";
import { fold } from "../text/fold.ts";
import { toSource } from "../text/offset-map.ts";
import { type Slug, slugOf } from "../text/slug.ts";
import type { Appeared, Article, ArticleSource, ResolvedName } from "./article.ts";
import { hasTerm } from "./figure-series.ts";
import { sentenceHolding } from "./sentence-holding.ts";
import { latestPastDay } from "./timeline.ts";
import { assignTopics } from "./topics.ts";
import { articleUrl } from "./urls.ts";

/** What an article is composed from beside its own words. */
export interface ArticleContext {
  readonly authority: Authority;
  readonly index: NameIndex;
  readonly topics: readonly AuthorityRecord[];
  readonly report: Report;
}

/** Indexes the authority once for all articles of a build. */
export function composeContext(authority: Authority, report: Report): ArticleContext {
  const records = [...authority.records.values()];
  return {
    authority,
    index: indexNames(records),
    topics: records.filter(({ kind }) => kind === "topic"),
    report,
  };
}

const withoutEnding = (path: string): string => path.replace(/\.[^./]+$/, "");

/** The record an editor means by a slug, an id, a name or a variant; null where there is none. */
function recordMeant(
  kind: EntityKind,
  words: string,
  records: Iterable<AuthorityRecord>,
): AuthorityRecord | null {
  const wanted = fold(words);
  for (const record of records)
    if (
      record.kind === kind &&
      (record.slug === words ||
        record.id === words ||
        [record.name, ...record.variants].some((name) => fold(name) === wanted))
    )
      return record;
  return null;
}

/** The topics an editor gives; a name that no record has is an error. */
function givenTopics(
  document: Document,
  given: readonly Written<string>[],
  context: ArticleContext,
): readonly EntityId[] {
  const ids: EntityId[] = [];
  for (const { value, span } of given) {
    const record = recordMeant("topic", value, context.topics);
    if (record !== null) ids.push(record.id);
    else {
      const place = { path: document.source.path, text: document.source.text, span };
      const near = nearest(
        value,
        context.topics.map(({ slug }) => slug),
      );
      context.report(diagnose("front-matter/unknown-topic", place, { topic: value, nearest: near ?? "" }));
    }
  }
  return ids;
}

/** Joins every name of an article, records' own names and editors' judgements included; ambiguous ones are reported. */
function resolveNames(
  document: Document,
  mentions: Mentions,
  context: ArticleContext,
): readonly ResolvedName[] {
  const { source, text, map } = document;
  const judgements = context.authority.judgements.filter(
    ({ article }) => withoutEnding(article) === withoutEnding(source.path),
  );
  const ambiguous = new Set<string>();
  const recorded = addAuthorityNames(text, mentions.names, context.index);
  // What an editor ruled on is a name here, whether the machine saw one or not.
  return addAuthorityNames(text, recorded, indexJudgements(judgements)).map((mention) => {
    const surface = text.slice(mention.start, mention.end);
    const resolution = resolveMention(mention, surface, judgements, context.index);
    if (resolution.outcome === "ambiguous" && !ambiguous.has(fold(surface))) {
      ambiguous.add(fold(surface));
      const candidates = resolution.candidates.map((id) => `\`${id}\``).join(", ");
      const place = { path: source.path, text: source.text, span: toSource(map, mention) };
      context.report(diagnose("mention/ambiguous", place, { name: surface, candidates }));
    }
    return { mention, resolution, sentence: sentenceHolding(mentions.sentences, mention.start) };
  });
}

/** Reports each judgement whose article or words are gone. */
export function checkJudgements(articles: readonly Article[], { authority, report }: ArticleContext): void {
  const byId = new Map(articles.map((article) => [withoutEnding(article.id), article]));
  for (const { article: id, words, span } of authority.judgements) {
    const article = byId.get(withoutEnding(id));
    if (article !== undefined && hasTerm(fold(article.document.text), words)) continue;
    const surfaces =
      article?.names.map(({ mention }) => article.document.text.slice(mention.start, mention.end)) ?? [];
    const near = nearest(words, surfaces);
    const place = { path: "authority/judgements.yaml", text: authority.judgementsText, span };
    report(diagnose("judgement/stale", place, { words, article: id, nearest: near ?? "" }));
  }
}

function composeSources(document: Document, frontMatter: FrontMatter): readonly ArticleSource[] {
  const bare = (name: string) => ({
    slug: slugOf(name),
    name,
    url: null,
    title: null,
    published: null,
    captured: null,
  });
  if (frontMatter.sources.length > 0)
    return frontMatter.sources.map(({ value }) => ({ ...bare(value.name), ...value }));
  return document.masthead.sources.map(({ value }) => bare(value));
}

function composeAppeared(document: Document, mentions: Mentions, frontMatter: FrontMatter): Appeared {
  const published = document.masthead.published?.value ?? null;
  const isDay = published !== null && /^\d{4}-\d\d-\d\d$/.test(published);
  const past = isDay ? null : latestPastDay(document.text, mentions);
  return {
    published,
    updated: document.masthead.updated?.value ?? null,
    added: frontMatter.added?.value ?? null,
    notBefore: past?.day ?? null,
    notBeforeSentence: past?.sentence ?? null,
  };
}

/** Composes one article: its names joined, its topics, its sources and what can be said of its date. */
export function composeArticle(
  document: Document,
  mentions: Mentions,
  frontMatter: FrontMatter,
  context: ArticleContext,
): Article {
  const { masthead, source } = document;
  const url = articleUrl(source.path, frontMatter.slug?.value ?? null);
  const place = { path: source.path, text: source.text, span: null };
  if (document.text.trim() === "") context.report(diagnose("source/empty", place));
  else if (masthead.title === null) context.report(diagnose("document/no-title", place));
  return {
    id: source.path,
    // The last part of an address is a slug by construction.
    slug: url.split("/").at(-2) as Slug,
    url,
    title: masthead.title?.value ?? withoutEnding(source.path.split("/").at(-1) ?? source.path),
    appeared: composeAppeared(document, mentions, frontMatter),
    sources: composeSources(document, frontMatter),
    authors: masthead.authors.map(({ value }) => value),
    editor: masthead.editor?.value ?? null,
    topics: assignTopics(
      givenTopics(document, frontMatter.topics, context),
      context.topics,
      document,
      mentions,
    ),
    corrections: frontMatter.corrections.map(({ value }) => value),
    document,
    mentions,
    names: resolveNames(document, mentions, context),
  };
}
