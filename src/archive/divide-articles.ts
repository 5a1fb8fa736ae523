import { diagnose } from "../diagnostics/diagnose.ts";
import type { Diagnostic, Report } from "../diagnostics/diagnostic.ts";
import { openFolderDefaults } from "../source/folder-defaults.ts";
import { type FrontMatter, NO_FRONT_MATTER, readFrontMatter } from "../source/front-matter.ts";
import type { SourceFile } from "../source/source-file.ts";
import { readWritingSystem } from "../source/writing-system.ts";
import { decideRelease, type Release, type ReleaseTerms } from "./decide-release.ts";
import type { Site } from "./site.ts";

/** The articles of a folder, each with its front matter: those that may be published, and those that may not. */
export interface DividedArticles<T> {
  readonly released: readonly (T & { readonly frontMatter: FrontMatter; readonly release: Release })[];
  readonly held: readonly (T & { readonly frontMatter: FrontMatter; readonly release: Release })[];
}

/** By what the articles of a content folder are held back at an instant. */
export function releaseTerms(
  content: string,
  { timeZone, system }: Pick<Site, "timeZone" | "system">,
  now: string,
): ReleaseTerms {
  const writtenBy = readWritingSystem(content, system);
  return {
    now,
    timeZone,
    holdsFuture: writtenBy.holdsFuture,
    isHugo: writtenBy.system === "hugo",
    ofFolder: openFolderDefaults(content),
  };
}

/** Reports what is said of an article that is published although it is dated in the future. */
function reportFuture({ path, text }: SourceFile, { futureDate }: Release, report: Report): void {
  if (futureDate === null) return;
  const { field, words } = futureDate;
  report(diagnose("front-matter/future-date", { path, text, span: null }, { field, words }));
}

/** The front matter of a file; one that brings a fault of ours to light has none, and is reported. */
function readSafely(source: SourceFile, report: Report): FrontMatter {
  try {
    return readFrontMatter(source, report);
  } catch (fault) {
    const why = fault instanceof Error ? `${fault.name}: ${fault.message}` : String(fault);
    report(diagnose("source/unprocessed", { path: source.path, text: source.text, span: null }, { why }));
    return NO_FRONT_MATTER;
  }
}

/**
 * Divides articles into those that may be published and those that may not. Faults in the front matter of one that is
 * held back in any case are warnings: they are in nobody's way until it is released.
 */
export function divideArticles<T extends { readonly source: SourceFile }>(
  articles: readonly T[],
  terms: ReleaseTerms,
  report: Report,
): DividedArticles<T> {
  const released: DividedArticles<T>["released"][number][] = [];
  const held: DividedArticles<T>["held"][number][] = [];
  for (const article of articles) {
    const faults: Diagnostic[] = [];
    const frontMatter = readSafely(article.source, (fault) => faults.push(fault));
    const release = decideRelease(frontMatter.withholding, article.source.path, terms);
    for (const fault of faults) report(release.heldBy === null ? fault : { ...fault, severity: "warning" });
    if (release.isReleased) {
      reportFuture(article.source, release, report);
      released.push({ ...article, frontMatter, release });
    } else held.push({ ...article, frontMatter, release });
  }
  return { released, held };
}
