import type { EntityId } from "../authority/authority-record.ts";
import { areApart, type Identity } from "../authority/identity.ts";
import type { Agreement } from "./comparison.ts";
import { namesIn } from "./sentence-content.ts";
import type { PrintedFigure } from "./series.ts";

// Words that offer a figure as a sign of something else.
const OFFERED =
  /\b(?:sign|proof|evidence|token|measure|indication|testament|result|mark) (?:of|for|that|to)\b|\b(?:shows?|proves?|reflects?|demonstrates?|testif(?:y|ies))\b/i;

/**
 * Figures of one thing that are offered as a sign of another, where editors said that the two are not the same: the
 * figure's sentence, or the next, says so of the other thing.
 */
export function findScopeMismatches(
  figures: readonly PrintedFigure[],
  identity: Identity,
  nameOf: (id: EntityId) => string,
): readonly Agreement[] {
  if (identity.apart.size === 0) return [];
  const seen = new Set<string>();
  return figures.flatMap(({ article, sentence, mention }): readonly Agreement[] => {
    const own = namesIn(article, sentence);
    for (const at of [sentence, sentence + 1]) {
      const span = article.mentions.sentences[at];
      if (span === undefined || span.block !== article.mentions.sentences[sentence]?.block) continue;
      const cue = OFFERED.exec(article.document.text.slice(span.start, span.end));
      if (cue === null) continue;
      const offered = namesIn(article, at).filter(({ start }) => start > span.start + cue.index);
      for (const a of own)
        for (const b of offered) {
          const key = `${article.id} ${sentence} ${b.entity}`;
          if (a.entity === b.entity || seen.has(key) || !areApart(identity, a.entity, b.entity)) continue;
          seen.add(key);
          const [one, other] = [nameOf(a.entity), nameOf(b.entity)];
          return [
            {
              kind: "scope",
              subject: `A figure of ${one}`,
              series: null,
              entity: a.entity,
              earlier: {
                shown: article.document.text.slice(mention.start, mention.end),
                said: { article, sentence, span: mention },
              },
              later: { shown: other, said: { article, sentence: at, span: b } },
              verdict: "not-comparable",
              because: `The figure is of ${one} and is offered as a sign for ${other}, which is not the same.`,
            },
          ];
        }
    }
    return [];
  });
}
