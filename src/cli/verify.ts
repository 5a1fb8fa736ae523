import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative, sep } from "node:path";
import type { Archive } from "../archive/archive.ts";
import type { Article } from "../archive/article.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { hrefOf } from "../publish/addresses.ts";
import { type Disproof, firstDifference, provePage, proveSentences } from "../publish/prove-page.ts";
import { isFolder } from "../source/check-content-folder.ts";
import { type BuildRequest, buildSite } from "./build.ts";

/** Files of a site below its folder, with `/`, in the order of their names. */
export function filesOf(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join("/"))
    .filter((path) => path !== SEAL)
    .sort();
}

/** The build's own list of the pages it wrote: it says nothing to a reader. */
const SEAL = ".dateline-site";

/** What the files of a site are proved against: the folder it stands in, the same site made anew, and its articles. */
export interface SiteProof {
  readonly site: string;
  readonly fresh: string;
  readonly archive: Archive;
  readonly articles: ReadonlyMap<string, Article>;
}

/** Gathers once what every file of a site is proved against. */
export function openProof(site: string, fresh: string, archive: Archive): SiteProof {
  const articles = archive.articles.map((article) => [hrefOf(archive.site, article.url), article] as const);
  return { site, fresh, archive, articles: new Map(articles) };
}

/** Proves one file of a site: its words against the sources, then all of it against the same file made anew. */
export function proveFile({ site, fresh, archive, articles }: SiteProof, path: string): readonly Disproof[] {
  const bytes = readFileSync(join(site, path));
  const disproofs: Disproof[] = [];
  if (path.endsWith(".html")) {
    const href = hrefOf(archive.site, `/${path.replace(/index\.html$/, "")}`);
    const own = articles.has(href) ? href : null;
    disproofs.push(...provePage(bytes.toString("utf8"), { articles, path, own }));
  }
  const again = readFileSync(join(fresh, path));
  if (disproofs.length === 0 && !bytes.equals(again)) {
    const difference = firstDifference(bytes.toString("utf8"), again.toString("utf8"));
    disproofs.push({ path, ...difference, why: "the file is not what the content says" });
  }
  return disproofs;
}

export type VerifyResult =
  | {
      readonly outcome: "proved" | "disproved";
      readonly files: number;
      readonly sentences: number;
      readonly disproofs: readonly Disproof[];
    }
  | { readonly outcome: "faulty"; readonly faults: readonly Diagnostic[] }
  | { readonly outcome: "refused"; readonly why: string; readonly hint: string };

/**
 * Re-reads a built site and its sources. Every sentence must stand in its article's file, every quoted sentence and value
 * in the sentence its link leads to, and every file, to the last digit, must be what the content says when it is read anew.
 */
export async function verifySite(request: Omit<BuildRequest, "cache">): Promise<VerifyResult> {
  if (!isFolder(request.output))
    return {
      outcome: "refused",
      why: `Missing site \`${request.output}\`, expected the folder that \`build\` wrote.`,
      hint: "Build the site first, or name its folder with --output.",
    };
  const folder = mkdtempSync(join(tmpdir(), "dateline-verify-"));
  try {
    const fresh = join(folder, "site");
    // Nothing that an earlier build kept is trusted.
    const built = await buildSite({ ...request, output: fresh, cache: null, mayShrink: true });
    if (built.outcome === "refused") return built;
    if (built.outcome !== "built") return { outcome: "faulty", faults: built.faults };
    const { archive } = built;
    const proof = openProof(request.output, fresh, archive);
    const disproofs = archive.articles.flatMap(proveSentences);
    const [there, wanted] = [filesOf(request.output), new Set(filesOf(fresh))];
    for (const path of there)
      if (wanted.delete(path)) disproofs.push(...proveFile(proof, path));
      else disproofs.push({ path, found: path, expected: "", why: "the content makes no such file" });
    for (const path of wanted)
      disproofs.push({ path, found: "", expected: path, why: "the file is missing" });
    return {
      outcome: disproofs.length === 0 ? "proved" : "disproved",
      files: there.length,
      sentences: archive.articles.reduce((sum, { mentions }) => sum + mentions.sentences.length, 0),
      disproofs,
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
