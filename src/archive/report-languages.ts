import { diagnose } from "../diagnostics/diagnose.ts";
import type { Report } from "../diagnostics/diagnostic.ts";
import { isEnglish } from "../text/language-tag.ts";

/** Reports each language that articles were found to be in and that is not searched: once, at the first of them. */
export function reportLanguages(
  articles: readonly { readonly path: string; readonly language: string; readonly isDeclared: boolean }[],
  report: Report,
): void {
  const found = new Map<string, string[]>();
  for (const { path, language, isDeclared } of articles) {
    if (isDeclared || isEnglish(language)) continue;
    const paths = found.get(language) ?? [];
    paths.push(path);
    found.set(language, paths);
  }
  for (const [language, paths] of found) {
    const [path = ""] = paths;
    const count = paths.length === 1 ? "1 article" : `${paths.length} articles`;
    const named = language === "und" ? "one that cannot be told" : `\`${language}\``;
    const place = { path, text: null, span: null };
    report(diagnose("document/other-language", place, { count, language: named }));
  }
}
