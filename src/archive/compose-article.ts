import type { AuthorityRecord, EntityId } from "../authority/authority-record.ts";
import { addAuthorityNames } from "../authority/find-authority-names.ts";
import { composeIdentity, type Identity, pairKey } from "../authority/identity.ts";
import type { Judgement, Split } from "../authority/judgement.ts";
import { indexJudgements, indexNames, type NameIndex, nameKey } from "../authority/name-index.ts";
import { type AuthorNames, authorNamed } from "../authority/read-author-names.ts";
import type { Authority } from "../authority/read-authority.ts";
import { JUDGEMENTS_PATH } from "../authority/read-judgements.ts";
import { findSupport } from "../authority/record-context.ts";
import type { Resolution } from "../authority/resolution.ts";
import { resolveMention } from "../authority/resolve-mentions.ts";
import { diagnose } from "../diagnostics/diagnose.ts";
import type { Report } from "../diagnostics/diagnostic.ts";
import { nearest } from "../diagnostics/nearest.ts";
import type { Document } from "../document/document.ts";
import { plainWords } from "../document/plain-words.ts";
import type { Mentions } from "../mentions/find-mentions.ts";
import type { FrontMatter } from "../source/front-matter.ts";
import type { Written } from "../source/written.ts";
import { fold } from "../text/fold.ts";
import { hasTerm } from "../text/has-term.ts";
import { toSource } from "../text/offset-map.ts";
import { type Slug, slugOf } from "../text/slug.ts";
import type { Span } from "../text/span.ts";
import type { Appeared, Article, ArticleSource, ResolvedName } from "./article.ts";
import type { HeldBack } from "./held-back.ts";
import { joinedEntity } from "./joined-entity.ts";
import { sentenceHolding } from "./sentence-holding.ts";
import { composeTagTopics, type TagTopics, tagKey } from "./tag-topics.ts";
import { latestPastDay } from "./timeline.ts";
import { assignTopics, type GivenTopic } from "./topics.ts";
import { articleUrl } from "./urls.ts";

/** What editors ruled on one article. */
interface Rulings {
  readonly judgements: readonly Judgement[];
  readonly splits: readonly Split[];
}

const NO_RULINGS: Rulings = { judgements: [], splits: [] };

/** What an article is composed from beside its own words. */
export interface ArticleContext {
  readonly authority: Authority;
  readonly index: NameIndex;
  readonly identity: Identity;
  /** Judgements on words and names, by the article they are on, its ending left out. */
  readonly rulings: ReadonlyMap<string, Rulings>;
  readonly topics: readonly AuthorityRecord[];
  /** What the topics and tags of all articles stand for. */
  readonly tagTopics: TagTopics;
  readonly authorNames: AuthorNames;
  /** Where the articles are: paths below the content folder. */
  readonly folders: readonly string[];
  readonly report: Report;
  /** Gives resolutions that say the same as one: a name is joined alike in all articles, or nearly. */
  readonly share: (resolution: Resolution) => Resolution;
}

function shareResolutions(): ArticleContext["share"] {
  const known = new Map<string, Resolution>();
  return (resolution) => {
    const { outcome, rule, evidence } = resolution;
    // What lists candidates, or tells what was merged, is rare and stays as it is.
    if (outcome === "ambiguous" || "was" in resolution) return resolution;
    const same = known.get(evidence);
    if (same === undefined) known.set(evidence, resolution);
    const isSame =
      same?.outcome === outcome && same.rule === rule && joinedEntity(same) === joinedEntity(resolution);
    return isSame ? same : resolution;
  };
}

const withoutEnding = (path: string): string => path.replace(/\.[^./]+$/, "");

function rulingsByArticle({ judgements, splits }: Authority): ReadonlyMap<string, Rulings> {
  const rulings = new Map<string, { judgements: Judgement[]; splits: Split[] }>();
  const of = (article: string) => {
    const key = withoutEnding(article);
    const entry = rulings.get(key) ?? { judgements: [], splits: [] };
    rulings.set(key, entry);
    return entry;
  };
  for (const judgement of judgements) of(judgement.article).judgements.push(judgement);
  for (const split of splits) of(split.article).splits.push(split);
  return rulings;
}

/** What else is known of the archive: all topics that front matter gives, the names of authors by their ids, where articles are. */
interface Given {
  readonly tags?: Iterable<string>;
  readonly authorNames?: AuthorNames;
  readonly folders?: readonly string[];
}

/** Indexes the authority once for all articles of a build. Judgements that contradict one another are reported. */
export function composeContext(
  authority: Authority,
  report: Report,
  { tags = [], authorNames = new Map(), folders = ["articles"] }: Given = {},
): ArticleContext {
  const records = [...authority.records.values()];
  const topics = records.filter(({ kind }) => kind === "topic");
  return {
    authority,
    index: indexNames(records),
    identity: composeIdentity(authority, records, report),
    rulings: rulingsByArticle(authority),
    topics,
    tagTopics: composeTagTopics(tags, topics),
    authorNames,
    folders,
    report,
    share: shareResolutions(),
  };
}

/** The topics an editor gives, each with the words; a name that no record has is a topic of its own. */
function givenTopics(
  document: Document,
  given: readonly Written<string>[],
  { tagTopics, topics, report }: ArticleContext,
): readonly GivenTopic[] {
  const slugs = topics.map(({ slug }) => slug);
  return given.flatMap(({ value, span }) => {
    const topic = tagTopics.get(tagKey(value));
    if (topic === undefined) return [];
    const near = topics.some(({ id }) => id === topic)
      ? null
      : nearest(value, slugs, value.length < 8 ? 1 : 2);
    if (near !== null && near !== value) {
      const place = { path: document.source.path, text: document.source.text, span };
      report(diagnose("front-matter/unknown-topic", place, { topic: value, nearest: near }));
    }
    return [{ topic, words: value }];
  });
}

/** True where a record says that it belongs to the other or lies in it. */
const isPart = (record: AuthorityRecord | undefined, whole: EntityId): boolean =>
  record !== undefined && (record.parent === whole || record.within === whole);

/** Joins every name of an article, records' own names and editors' judgements included; ambiguous ones are reported. */
function resolveNames(
  document: Document,
  mentions: Mentions,
  context: ArticleContext,
): readonly ResolvedName[] {
  const { source, text, map } = document;
  const { records } = context.authority;
  const { judgements, splits } = context.rulings.get(withoutEnding(source.path)) ?? NO_RULINGS;
  const ambiguous = new Set<string>();
  const recorded = addAuthorityNames(text, mentions.names, context.index);
  // What an editor ruled on is a name here, whether the machine saw one or not.
  return addAuthorityNames(text, recorded, indexJudgements(judgements)).map((mention) => {
    const surface = text.slice(mention.start, mention.end);
    const sentence = sentenceHolding(mentions.sentences, mention.start);
    const resolution = resolveMention(mention, surface, {
      judgements,
      splits,
      index: context.index,
      identity: context.identity,
      isRecorded: (id) => records.has(id),
      supports: (id) => {
        const record = records.get(id);
        const span = mentions.sentences[sentence];
        if (record === undefined || span === undefined) return null;
        return findSupport(record, records, fold(text.slice(span.start, span.end)));
      },
      isApart: (one, other) =>
        context.identity.apart.has(pairKey(one, other)) ||
        isPart(records.get(one), other) ||
        isPart(records.get(other), one),
    });
    if (resolution.outcome === "ambiguous" && !ambiguous.has(fold(surface))) {
      ambiguous.add(fold(surface));
      const candidates = resolution.candidates.map((id) => `\`${id}\``).join(", ");
      const place = { path: source.path, text: source.text, span: toSource(map, mention) };
      context.report(diagnose("mention/ambiguous", place, { name: surface, candidates }));
    }
    return { mention, resolution: context.share(resolution), sentence };
  });
}

/** Reports each judgement whose article, words or name are gone; those on an article that is held back wait with it. */
export function checkJudgements(
  articles: readonly Article[],
  { authority, report }: ArticleContext,
  { isHeld }: Pick<HeldBack, "isHeld">,
): void {
  const byId = new Map(articles.map((article) => [withoutEnding(article.id), article]));
  const { judgements, splits, judgementsText } = authority;
  const stale = (id: string, words: string, span: Span, known: readonly string[]): void => {
    const place = { path: JUDGEMENTS_PATH, text: judgementsText, span };
    const near = nearest(words, known);
    report(diagnose("judgement/stale", place, { words, article: id, nearest: near ?? "" }));
  };
  for (const { article: id, words, span } of judgements) {
    if (isHeld(id)) continue;
    const article = byId.get(withoutEnding(id));
    if (article !== undefined && hasTerm(fold(article.document.text), words)) continue;
    const surfaces = article?.names.map(({ mention }) =>
      article.document.text.slice(mention.start, mention.end),
    );
    stale(id, words, span, surfaces ?? []);
  }
  for (const { article: id, name, span } of splits) {
    if (isHeld(id)) continue;
    const names = byId.get(withoutEnding(id))?.names.map(({ mention }) => mention.name) ?? [];
    if (!names.some((known) => nameKey(known) === nameKey(name))) stale(id, name, span, names);
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
    moment: published === frontMatter.published?.value ? frontMatter.moment : null,
    updated: document.masthead.updated?.value ?? null,
    added: frontMatter.added?.value ?? null,
    notBefore: past?.day ?? null,
    notBeforeSentence: past?.sentence ?? null,
  };
}

function standfirstOf({ standfirst }: FrontMatter): string | null {
  const words = plainWords(standfirst?.value ?? "");
  return words === "" ? null : words;
}

/** Composes one article: its names joined, its topics, its sources and what can be said of its date. */
export function composeArticle(
  document: Document,
  mentions: Mentions,
  frontMatter: FrontMatter,
  context: ArticleContext,
): Article {
  const { masthead, source } = document;
  const url = articleUrl(source.path, frontMatter.slug?.value ?? null, context.folders);
  const place = { path: source.path, text: source.text, span: null };
  if (document.text.trim() === "") context.report(diagnose("source/empty", place));
  // Front matter that could not be read may well hold one.
  else if (masthead.title === null && !frontMatter.isBroken)
    context.report(diagnose("document/no-title", place));
  const names = resolveNames(document, mentions, context);
  return {
    id: source.path,
    // The last part of an address is a slug by construction.
    slug: url.split("/").at(-2) as Slug,
    url,
    title: masthead.title?.value ?? withoutEnding(source.path.split("/").at(-1) ?? source.path),
    standfirst: standfirstOf(frontMatter),
    picture: frontMatter.picture?.value ?? null,
    appeared: composeAppeared(document, mentions, frontMatter),
    sources: composeSources(document, frontMatter),
    authors: [...new Set(masthead.authors.map(({ value }) => authorNamed(value, context.authorNames)))],
    editor: masthead.editor === null ? null : authorNamed(masthead.editor.value, context.authorNames),
    topics: assignTopics(
      givenTopics(document, frontMatter.topics, context),
      context.topics,
      document,
      mentions,
    ),
    corrections: frontMatter.corrections.map(({ value }) => value),
    document,
    // From here on the names are those that stand after records and editors had their say.
    mentions: { ...mentions, names: names.map(({ mention }) => mention) },
    names,
  };
}
