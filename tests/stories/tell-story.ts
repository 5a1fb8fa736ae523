import type { Archive } from "../../src/archive/archive.ts";

const short = (id: string): string => id.replace(/^articles\//, "").replace(/\.[^./]+$/, "");

function names({ articles }: Archive): readonly string[] {
  return articles.flatMap(({ id, names, document }) =>
    names.map(({ mention, resolution }) => {
      const words = document.text.slice(mention.start, mention.end);
      const joined =
        resolution.outcome === "linked" || resolution.outcome === "provisional"
          ? resolution.entity
          : resolution.outcome;
      return `${short(id)}: "${words}" is ${joined} by ${resolution.rule}`;
    }),
  );
}

function identity({ merges, mergeSuggestions, entities }: Archive): readonly string[] {
  return [
    ...[...entities.values()].map(
      ({ id, record }) => `${id} has ${record === null ? "no record" : "a record"}`,
    ),
    ...merges.map(({ from, into }) => `${from} is merged into ${into}`),
    ...[...entities.values()].flatMap(({ id, notSameAs }) =>
      notSameAs.map(({ entity }) => `${id} is not ${entity}`),
    ),
    ...mergeSuggestions.map(({ from, into, reason }) => `${from} may be ${into} by ${reason}`),
  ];
}

function register(archive: Archive): readonly string[] {
  return [
    ...archive.register.flatMap(({ name, posts }) =>
      posts.flatMap(({ title, holders, gaps }) => [
        ...holders.map(({ person, first, last }) => `${title} at ${name}: ${person}, ${first} to ${last}`),
        ...gaps.map(({ from, to }) => `${title} at ${name}: nobody from ${from} to ${to}`),
      ]),
    ),
    ...archive.representations.flatMap(({ country, missions, unnamed }) => [
      ...missions.map(({ what, place, office }) => {
        const people = office?.posts.flatMap(({ holders }) => holders.map(({ person }) => person)) ?? [];
        return `${country} in ${place}: ${what}, ${people.join(", ") || "nobody"}`;
      }),
      ...unnamed.map(({ words }) => `${country}: ${words}, unnamed`),
    ]),
  ];
}

function figures({ series }: Archive): readonly string[] {
  return series.flatMap(({ slug, points }) =>
    points.map(
      ({ date, low, high, scope, figure }) =>
        `series ${slug}: ${date} ${low ?? ".."} to ${high ?? ".."} of ${scope} in ${short(figure.article.id)}`,
    ),
  );
}

function joined({
  agreements,
  arithmetic,
  eventSeries,
  phrases,
  unbacked,
  entities,
  articles,
}: Archive): readonly string[] {
  return [
    ...agreements.map(
      ({ kind, subject, earlier, later, verdict }) =>
        `${kind} ${subject}: ${earlier.shown} and ${later.shown}: ${verdict}`,
    ),
    ...[...arithmetic.values()]
      .flat()
      .map(
        ({ rule, trace, holds }) =>
          `${rule} ${trace}: ${holds === null ? "derived" : holds ? "holds" : "fails"}`,
      ),
    ...eventSeries.map(({ name, events }) => `${name} recurs: ${events.join(", ")}`),
    ...phrases.flatMap(({ slug, lines }) =>
      lines.map(({ said, words }) => `phrase ${slug}: "${words}" in ${short(said.article.id)}`),
    ),
    ...unbacked.map(
      ({ said: { article, span } }) =>
        `unbacked in ${short(article.id)}: ${article.document.text.slice(span.start, span.end)}`,
    ),
    ...articles.flatMap(({ id, topics }) =>
      topics.map(({ topic, basis }) => `${short(id)} is of ${entities.get(topic)?.name}: ${basis}`),
    ),
  ];
}

/** What an archive joins, as sentences a story can name: each is a line, and a line stands for one thing only. */
export function tellStory(archive: Archive): readonly string[] {
  return [
    ...names(archive),
    ...identity(archive),
    ...register(archive),
    ...figures(archive),
    ...joined(archive),
  ];
}
