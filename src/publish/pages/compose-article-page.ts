import type { Article, ArticleSource } from "../../archive/article.ts";
import { linksIn } from "../../archive/article-links.ts";
import type { Entity } from "../../archive/entity.ts";
import { ARTICLES_URL, entityUrl, ledgerUrl, sourceUrl } from "../../archive/urls.ts";
import type { EntityId } from "../../authority/authority-record.ts";
import type { Removed } from "../../document/document.ts";
import type { NumeralClass } from "../../mentions/mention.ts";
import { indexLines, positionAt } from "../../text/line-index.ts";
import { safeUrl } from "../addresses.ts";
import { composeArticleBody } from "../article-body.ts";
import { articleLine, sentenceLink, summaryOf } from "../excerpt.ts";
import { describeAppearance, formatAppeared, formatDate, formatIssue } from "../format-date.ts";
import { composeView, cutText, type Desk } from "../frame.ts";
import { articleJsonLd } from "../json-ld.ts";
import { digestOf, placeOf } from "../page-inputs.ts";
import { pictureAttributes } from "../picture-attributes.ts";
import type { LeadPicture, Link } from "../view-parts.ts";
import type { ArticleView, Page } from "../views.ts";
import { agreementSection, arithmeticSection } from "./compose-agreement.ts";
import { clocksSection } from "./compose-clocks.ts";
import { composePanel } from "./compose-panel.ts";

const REASONS: Readonly<Record<Removed["reason"], string>> = {
  "front-matter": "the desk's own notes on the file",
  navigation: "navigation of the site it was captured from",
  control: "buttons",
  "site-title": "the site's title line",
  masthead: "headline, date, source or editor line, kept as data",
  repetition: "said twice",
  banner: "notice or banner",
  footer: "footer of the site",
  licence: "licence line",
  contact: "telephone, e-mail or address line",
  related: "links to other articles",
  advertisement: "advertisement",
  markup: "markup",
};

const NUMERALS: Readonly<Record<NumeralClass, string>> = {
  figure: "Figures",
  date: "Dates",
  ordinal: "Ordinals",
  name: "Parts of names",
  identifier: "Identifiers",
  ignored: "Set aside",
};

/** What a source says of its own copy, in short pieces. */
export function sourceDetails({ title, published, captured }: ArticleSource): readonly string[] {
  return [
    ...(title === null ? [] : [`“${title}”`]),
    ...(published === null ? [] : [formatIssue(published)]),
    ...(captured === null ? [] : [`captured ${formatDate(captured)}`]),
  ];
}

/** Removed stretches with those of one reason that only white space parts, or that stand on one line, as one. */
function joinRemoved({ source, removed }: Article["document"]): readonly Removed[] {
  const joined: Removed[] = [];
  for (const { start, end, reason } of removed) {
    const last = joined.at(-1);
    const isOne =
      last?.reason === reason &&
      (reason === "front-matter" || source.text.slice(last.end, start).trim() === "");
    if (last !== undefined && isOne) joined[joined.length - 1] = { ...last, end };
    else joined.push({ start, end, reason });
  }
  return joined;
}

function removedOf({ document }: Article): ArticleView["provenance"]["removed"] {
  const lines = indexLines(document.source.text);
  return joinRemoved(document)
    .filter(({ reason }) => reason !== "markup")
    .map(({ start, end, reason }) => {
      const from = positionAt(lines, start).line;
      const to = positionAt(lines, Math.max(start, end - 1)).line;
      const words = reason === "front-matter" ? "" : cutText(document.source.text.slice(start, end), 100);
      return { reason: REASONS[reason], lines: from === to ? `line ${from}` : `lines ${from}–${to}`, words };
    });
}

/** Rules whose evidence is the signature of a judgement: who decided, and why. */
const SIGNED: ReadonlySet<string> = new Set(["resolve/judgement", "resolve/split", "resolve/merged"]);

function joinsOf(desk: Desk, article: Article): ArticleView["provenance"]["joins"] {
  const seen = new Set<string>();
  return article.names.flatMap(({ mention, resolution, sentence }) => {
    const words = article.document.text.slice(mention.start, mention.end);
    const id = "entity" in resolution ? resolution.entity : null;
    const key = JSON.stringify([words, resolution.outcome, id]);
    if (seen.has(key)) return [];
    seen.add(key);
    const entity = id === null ? undefined : desk.archive.entities.get(id);
    const link: Link | null =
      entity === undefined ? null : { text: entity.name, href: desk.href(entityUrl(entity.id)) };
    const { outcome, rule } = resolution;
    const isPrivate = SIGNED.has(rule) && !desk.archive.site.showsJudgements;
    const evidence = isPrivate ? "the desk decided so" : resolution.evidence.replace(/`([^`]*)`/g, "“$1”");
    return [{ words, outcome, entity: link, evidence, sentence: sentenceLink(sentence) }];
  });
}

function numeralsOf({ document, mentions }: Article): ArticleView["provenance"]["numerals"] {
  const classes = Object.entries(NUMERALS) as [NumeralClass, string][];
  return classes.flatMap(([name, label]) => {
    const words = mentions.numerals
      .filter((numeral) => numeral.class === name)
      .map(
        ({ start, end, reason }) => document.text.slice(start, end) + (reason === null ? "" : ` (${reason})`),
      );
    return words.length === 0 ? [] : [{ label, words }];
  });
}

function topicsOf(desk: Desk, article: Article): ArticleView["topics"] {
  return article.topics.flatMap(({ topic, basis, evidence }) => {
    const entity: Entity | undefined = desk.archive.entities.get(topic);
    if (entity === undefined) return [];
    const terms = [...new Set(evidence.map(({ term }) => `“${term}”`))].join(", ");
    return [
      {
        text: entity.name,
        href: desk.href(entityUrl(topic)),
        note: basis === "editor" ? "filed here by the desk" : `found by its words ${terms}`,
        sentences: [...new Set(evidence.map(({ sentence }) => sentence))].map(sentenceLink),
      },
    ];
  });
}

/** As many names as a reason lists. */
const MOST_NAMED = 4;

function namesOf(desk: Desk, ids: readonly EntityId[]): string {
  const names = ids.map((id) => desk.archive.entities.get(id)?.name ?? id);
  const rest = names.length - MOST_NAMED;
  return names.slice(0, MOST_NAMED).join(", ") + (rest > 0 ? ` and ${rest} more` : "");
}

/** The picture that leads an article, unless its text shows it. */
function leadOf({ archive }: Desk, article: Article): LeadPicture | null {
  const given = article.picture;
  if (given === null) return null;
  const { findPicture } = archive.pictures;
  const found = findPicture(article, given.address);
  const isShown = article.document.pictures.some(({ address }) => {
    const other = findPicture(article, address);
    return (
      other.outcome === "published" &&
      found.outcome === "published" &&
      other.picture.source.digest === found.picture.source.digest
    );
  });
  const files =
    found.outcome !== "published" || isShown ? null : pictureAttributes(archive.site, found.picture);
  if (files === null) return null;
  const { caption, credit } = given;
  return { ...files, alt: given.alt ?? "", caption, credit };
}

/** Which files an article's pictures are, for its page is made from them. */
function picturesOf({ archive }: Desk, article: Article): readonly unknown[] {
  const addresses = article.document.pictures.map(({ address }) => address);
  return [...(article.picture === null ? [] : [article.picture.address]), ...addresses].map((address) => {
    const found = archive.pictures.findPicture(article, address);
    return found.outcome === "published" ? found.picture.sizes : found.outcome;
  });
}

function composeArticleView(desk: Desk, article: Article, number: number, title: string): ArticleView {
  const { articles } = desk.archive;
  const body = composeArticleBody(desk.archive, article);
  const credited = (name: string): ArticleView["authors"][number] => {
    const person = desk.archive.credits.people.get(name);
    return { text: name, href: person === undefined ? null : desk.href(entityUrl(person)) };
  };
  const neighbour = (at: Article | undefined): Link | null =>
    at === undefined ? null : { text: at.title, href: desk.href(at.url) };
  const view = composeView(desk, article.url, {
    title,
    description: article.standfirst ?? (summaryOf(article) || article.title),
    part: ARTICLES_URL,
    jsonLd: articleJsonLd(desk, article),
    trail: [{ text: "Articles", href: desk.href(ARTICLES_URL) }],
  });
  return {
    ...view,
    title: article.title,
    titleHtml: body.title,
    capturedTitleHtml: body.capturedTitle,
    standfirst: article.standfirst,
    language: article.document.language,
    dates: describeAppearance(article.appeared).map((statement) => ({
      ...statement,
      href: statement.sentence === null ? null : sentenceLink(statement.sentence).href,
    })),
    sources: article.sources.map((source) => ({
      name: source.name,
      href: desk.href(sourceUrl(source.slug)),
      url: safeUrl(source.url),
      details: sourceDetails(source),
    })),
    authors: article.authors.map(credited),
    editor: article.editor === null ? null : credited(article.editor),
    topics: topicsOf(desk, article),
    lead: leadOf(desk, article),
    bodyHtml: body.body,
    panel: composePanel(desk, article),
    corrections: article.corrections.map(({ date, text, was }) => ({ date: formatDate(date), text, was })),
    provenance: {
      file: article.id,
      format: article.document.source.format,
      removed: removedOf(article),
      joins: joinsOf(desk, article),
      numerals: numeralsOf(article),
    },
    notes: [
      ...agreementSection(desk, desk.agreementsOf.articles.get(article) ?? []),
      ...arithmeticSection(desk, desk.archive.arithmetic.get(article) ?? []),
      ...clocksSection(article),
    ],
    ledger: desk.href(ledgerUrl(article.url)),
    related: (desk.archive.related.get(article) ?? []).map(({ article: other, entities, reason }) => ({
      ...articleLine(desk, other),
      reason: `${reason.replace(/\.$/, "")}: ${namesOf(desk, entities)}.`,
    })),
    earlier: neighbour(articles[number - 1]),
    later: neighbour(articles[number + 1]),
  };
}

/** All that an article's page shows. */
function inputsOf(desk: Desk, article: Article, number: number, title: string): string {
  const { archive, inputs, shared } = desk;
  const { articles, arithmetic, credits, related, findLink } = archive;
  const heads = [...article.authors, ...(article.editor === null ? [] : [article.editor])];
  return digestOf(
    shared,
    inputs.article(article),
    title,
    linksIn(article).map(({ href }) => {
      const target = findLink(article, href);
      return target.outcome === "article" ? target.article.url : target.outcome;
    }),
    picturesOf(desk, article),
    [articles[number - 1], articles[number + 1]].map((at) => [at?.title, at?.url]),
    heads.map((name) => inputs.entity(credits.people.get(name) ?? name)),
    article.topics.map(({ topic }) => inputs.entity(topic)),
    article.names.map(({ resolution }) => ("entity" in resolution ? inputs.entity(resolution.entity) : null)),
    inputs.agreements(desk.agreementsOf.articles.get(article) ?? []),
    arithmetic.get(article)?.map(({ said, ...check }) => [check, said.map(placeOf)]),
    related
      .get(article)
      ?.map(({ article: other, entities, reason }) => [
        inputs.article(other),
        entities.map(inputs.entity),
        reason,
      ]),
  );
}

/** One page for each article. A headline that occurs twice is told apart by its date and, failing that, its address. */
export function composeArticlePages(desk: Desk): readonly Page<ArticleView>[] {
  const { articles } = desk.archive;
  const uses = new Map<string, number>();
  const dated = ({ title, appeared }: Article): string => `${title} (${formatAppeared(appeared)})`;
  for (const article of articles)
    for (const title of [article.title, dated(article)]) uses.set(title, (uses.get(title) ?? 0) + 1);
  const titleOf = (article: Article): string => {
    if (uses.get(article.title) === 1) return article.title;
    return uses.get(dated(article)) === 1 ? dated(article) : `${article.title} (${article.id})`;
  };
  return articles.map((article, number) => ({
    url: article.url,
    inputs: () => inputsOf(desk, article, number, titleOf(article)),
    compose: () => composeArticleView(desk, article, number, titleOf(article)),
  }));
}
