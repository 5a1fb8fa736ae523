import { bonesOf } from "./bones.ts";
import { byClass, byTag, findAll, findFirst } from "./html-tree.ts";
import { pathOfHref } from "./load-site.ts";
import { disproveAt, hrefIn, linksIn, type PageProof, placeOfHref, wordsIn } from "./page-proof.ts";
import { isNameOf } from "./prove-names.ts";

/** Proves under whom the quotations of a page stand: the speaker their article gives them, or nobody where it names none. */
export function proveSpeakers(proof: PageProof): void {
  for (const part of findAll(proof.root, byClass("speaker"))) {
    const heading = findFirst(part, byTag("h2"));
    if (heading === null) continue;
    const name = wordsIn(heading);
    const link = [...linksIn(heading)][0];
    const entity =
      link === undefined ? undefined : proof.site.entitiesByHref.get(pathOfHref(hrefIn(link) ?? ""));
    for (const quotation of findAll(part, byTag("blockquote"))) {
      const own = [...linksIn(quotation)][0];
      const place = own === undefined ? null : placeOfHref(proof, hrefIn(own) ?? "");
      if (own === undefined || place === null) continue;
      const { quotes } = place.article.record;
      const spoken = quotes.filter((quote) => bonesOf(quote.text) === bonesOf(wordsIn(own)));
      const isRight = spoken.some(({ speaker, speakerName }) => {
        if (speakerName === null) return entity === undefined && (link === undefined || speaker === name);
        if (entity !== undefined) return isNameOf(proof.site, entity, speakerName, place.article.record.id);
        return name === speakerName || name === speaker;
      });
      if (isRight) proof.verdict.prove("speaker of a quotation");
      else
        disproveAt(
          proof,
          "a quotation stands under another than its article gives it",
          `${name}: ${wordsIn(own)}`,
          spoken.map(({ speakerName }) => speakerName ?? "nobody").join("; "),
        );
    }
  }
}
