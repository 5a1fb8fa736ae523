import { diagnose } from "../diagnostics/diagnose.ts";
import type { Report } from "../diagnostics/diagnostic.ts";
import type { FindPictureFile, PictureFile, PictureKind } from "../source/picture-files.ts";
import { slugOf } from "../text/slug.ts";
import type { Span } from "../text/span.ts";
import type { Article } from "./article.ts";
import type { Addressed } from "./old-addresses.ts";
import type { PageUrl } from "./urls.ts";

/** One size in which a picture is published. */
export interface PictureSize {
  readonly url: PageUrl;
  readonly width: number;
  readonly height: number;
}

/** A picture as it is published. */
export interface PublishedPicture {
  readonly source: PictureFile;
  /** The narrowest first; the last is the one shown where nothing is chosen. */
  readonly sizes: readonly PictureSize[];
}

/** `elsewhere`: of another site, which is not asked for it. `missing`: nothing is published. */
export type LookedUpPicture =
  | { readonly outcome: "published"; readonly picture: PublishedPicture }
  | { readonly outcome: "elsewhere" }
  | { readonly outcome: "missing" };

/** Finds the picture that an article shows under an address as it is written there. */
export type FindPicture = (article: Article, address: string) => LookedUpPicture;

/** What every picture of the archive's articles is. */
export interface Pictures {
  readonly findPicture: FindPicture;
  /** By the order of the articles, each once. */
  readonly published: readonly PublishedPicture[];
}

export const NO_PICTURES: Pictures = { findPicture: () => ({ outcome: "elsewhere" }), published: [] };

/** As many pixels as a column takes on a telephone, on a screen, and on one with twice the dots. */
const WIDTHS = [480, 960, 1600];
// What browsers do not all show is published as what they do.
const ENDINGS: Readonly<Record<PictureKind, string>> = {
  avif: "webp",
  gif: "gif",
  jpg: "jpg",
  png: "png",
  svg: "svg",
  tiff: "jpg",
  webp: "webp",
};
const ONE_SIZE: ReadonlySet<PictureKind> = new Set(["gif", "svg"]);
const DIGEST_LETTERS = 12;

function nameOf({ file }: PictureFile): string {
  const name = file.slice(Math.max(file.lastIndexOf("/"), file.lastIndexOf("\\")) + 1).replace(/\.\w+$/, "");
  return slugOf(name).slice(0, 60) || "picture";
}

/** The sizes in which a picture is published: none wider than it is, and few. */
export function publishedSizes(picture: PictureFile): readonly PictureSize[] {
  const { width, height, kind, digest } = picture;
  const widest = Math.min(width, WIDTHS.at(-1) ?? width);
  const widths = ONE_SIZE.has(kind) ? [width] : [...WIDTHS.filter((one) => one < widest * 0.8), widest];
  const stem = `/pictures/${digest.slice(0, DIGEST_LETTERS)}/${nameOf(picture)}`;
  return widths.map((one) => ({
    // A path of ours, as those of pages.
    url: `${stem}-${one}.${ENDINGS[kind]}` as PageUrl,
    width: one,
    height: Math.max(1, Math.round((height * one) / width)),
  }));
}

/** The same pictures without some that turned out to be broken; each of those is reported where an article shows it. */
export function withoutPictures(
  { findPicture, published }: Pictures,
  broken: ReadonlySet<PublishedPicture>,
  articles: readonly Article[],
  report: Report,
): Pictures {
  if (broken.size === 0) return { findPicture, published };
  const isBroken = (article: Article, address: string): boolean => {
    const found = findPicture(article, address);
    return found.outcome === "published" && broken.has(found.picture);
  };
  for (const article of articles) {
    const { source, pictures } = article.document;
    const lead = article.picture === null ? [] : [{ address: article.picture.address, span: null }];
    for (const { address, span } of [...lead, ...pictures])
      if (isBroken(article, address))
        report(
          diagnose(
            "picture/refused",
            { path: source.path, text: source.text, span },
            { name: address, why: "it cannot be read to its end" },
          ),
        );
  }
  return {
    findPicture: (article, address) =>
      isBroken(article, address) ? { outcome: "missing" } : findPicture(article, address),
    published: published.filter((picture) => !broken.has(picture)),
  };
}

/**
 * Looks up every picture that the articles show, and the one that leads each. What is missing or not published is reported at its place.
 */
export function composePictures(
  addressed: readonly Addressed[],
  findFile: FindPictureFile,
  report: Report,
): Pictures {
  const byFile = new Map<string, PublishedPicture>();
  const found = new Map<string, ReadonlyMap<string, LookedUpPicture>>();
  for (const { article, frontMatter } of addressed) {
    const { source, pictures } = article.document;
    const known = new Map<string, LookedUpPicture>();
    const lookUp = (address: string, span: Span | null): void => {
      if (known.has(address)) return;
      const file = findFile(source.path, address);
      const place = { path: source.path, text: source.text, span };
      switch (file.outcome) {
        case "found": {
          const { picture } = file;
          const key = `${picture.digest} ${nameOf(picture)}`;
          const published = byFile.get(key) ?? { source: picture, sizes: publishedSizes(picture) };
          byFile.set(key, published);
          known.set(address, { outcome: "published", picture: published });
          return;
        }
        case "elsewhere":
          known.set(address, { outcome: "elsewhere" });
          return;
        case "missing":
          report(diagnose("picture/missing", place, { name: address }));
          known.set(address, { outcome: "missing" });
          return;
        case "refused":
          report(diagnose("picture/refused", place, { name: address, why: file.why }));
          known.set(address, { outcome: "missing" });
          return;
        default:
          file satisfies never;
      }
    };
    const lead = frontMatter.picture;
    if (lead !== null) lookUp(lead.value.address, lead.span);
    for (const { address, span } of pictures) lookUp(address, span);
    if (known.size > 0) found.set(article.id, known);
  }
  return {
    findPicture: (article, address) => found.get(article.id)?.get(address) ?? { outcome: "elsewhere" },
    published: [...byFile.values()],
  };
}
