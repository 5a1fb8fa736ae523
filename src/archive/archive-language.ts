import type { Extraction } from "../mentions/extract-article.ts";
import type { FrontMatter } from "../source/front-matter.ts";
import { isEnglish } from "../text/language-tag.ts";

/** What was found in an article, and its front matter, once the archive's language is known. */
export interface Told {
  readonly extraction: Extraction;
  readonly frontMatter: FrontMatter;
}

/**
 * Gives an article the language that the archive declares for its articles (null for none): where its own cannot be told,
 * and in an archive that is not English wherever it is not English. What its front matter says stands. `again` reads the
 * article with a front matter that declares English, which is then searched after all.
 */
export function withArchiveLanguage(
  { extraction, frontMatter }: Told,
  declared: string | null,
  again: (frontMatter: FrontMatter) => Extraction,
): Told {
  const { language } = extraction.document;
  if (declared === null || frontMatter.language !== null || isEnglish(language))
    return { extraction, frontMatter };
  if (language !== "und" && isEnglish(declared)) return { extraction, frontMatter };
  const told = { ...frontMatter, language: { value: declared, span: { start: 0, end: 0 } } };
  return {
    frontMatter: told,
    extraction: isEnglish(declared)
      ? again(told)
      : { ...extraction, document: { ...extraction.document, language: declared } },
  };
}
