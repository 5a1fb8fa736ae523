import { createHash } from "node:crypto";
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { dirname, join } from "node:path";
import type sharp from "sharp";
import type { PublishedPicture } from "../archive/compose-pictures.ts";
import { fileFault } from "../cache/file-fault.ts";

/** Raised where pictures are made otherwise than before, so that those that were kept are not taken for them. */
const EDITION = 1;
// A file of pixels that lie in wait; what is larger was refused when it was read.
const MOST_PIXELS = 130_000_000;

type Library = typeof sharp;

interface Writing {
  /** The folder of the site. */
  readonly folder: string;
  /** Where what was made is kept from build to build; null to keep nothing. */
  readonly kept: string | null;
  /** True for a file, by its path below the site and what it is made from, that need not be made. */
  readonly isKnown: (path: string, madeFrom: string) => boolean;
  readonly onStep?: (done: number) => void;
}

/** What a published size is made from: equal digests are equal bytes. */
function madeFrom({ source }: PublishedPicture, url: string, library: Library): string {
  const versions = [EDITION, library.versions.sharp, library.versions.vips];
  return createHash("sha256")
    .update(JSON.stringify([source.digest, url, versions]))
    .digest("base64url");
}

/** The bytes of one size: upright, in the colours of screens, without what a camera wrote of place and person. */
async function printSize(
  { source }: PublishedPicture,
  { width, ending, library }: { readonly width: number; readonly ending: string; readonly library: Library },
): Promise<Buffer> {
  // A plain SVG was looked through when it was read.
  if (source.kind === "svg") return readFileSync(source.file);
  const isMoving = source.kind === "gif";
  const image = library(source.file, {
    animated: isMoving,
    limitInputPixels: MOST_PIXELS,
    sequentialRead: true,
  });
  const sized = image.rotate().resize({ width, withoutEnlargement: true });
  switch (ending) {
    case "png":
      return sized.png({ compressionLevel: 9 }).toBuffer();
    case "webp":
      return sized.webp({ quality: 80 }).toBuffer();
    case "gif":
      return sized.gif().toBuffer();
    default:
      return sized.flatten({ background: "#ffffff" }).jpeg({ quality: 80, progressive: true }).toBuffer();
  }
}

/** Keeps what was made in one step, so that a build that is killed leaves no half of it. */
function keep(file: string, bytes: Buffer): void {
  try {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(`${file}.part`, bytes);
    renameSync(`${file}.part`, file);
  } catch (fault) {
    // The next build makes it anew.
    if (fileFault(fault) === null) throw fault;
  }
}

/** Takes away what was kept of pictures that the archive no longer shows. */
function forget(kept: string, wanted: ReadonlySet<string>): void {
  if (!existsSync(kept)) return;
  for (const name of readdirSync(kept)) if (!wanted.has(name)) rmSync(join(kept, name), { force: true });
}

/**
 * Writes the pictures of an archive into the folder of a site, each in its sizes, and answers those that could not be made and
 * what each file is made from, by its path. Same picture, same bytes.
 */
export async function writePictures(
  pictures: readonly PublishedPicture[],
  { folder, kept, isKnown, onStep = () => {} }: Writing,
): Promise<{
  readonly broken: ReadonlySet<PublishedPicture>;
  readonly digests: ReadonlyMap<string, string>;
}> {
  const broken = new Set<PublishedPicture>();
  const digests = new Map<string, string>();
  // Loaded for the first picture: no other archive waits for it, or needs the right to load what is no JavaScript.
  const library = pictures.length === 0 ? null : (await import("sharp")).default;
  for (const [number, picture] of pictures.entries()) {
    if (library === null) break;
    onStep(number);
    const made: [path: string, from: string][] = [];
    try {
      for (const { url, width } of picture.sizes) {
        const path = url.slice(1);
        const from = madeFrom(picture, url, library);
        made.push([path, from]);
        if (isKnown(path, from)) continue;
        const file = join(folder, path);
        const known = kept === null ? null : join(kept, from);
        mkdirSync(dirname(file), { recursive: true });
        if (known !== null && existsSync(known)) {
          copyFileSync(known, file);
          continue;
        }
        const bytes = await printSize(picture, {
          width,
          ending: path.slice(path.lastIndexOf(".") + 1),
          library,
        });
        writeFileSync(file, bytes);
        if (known !== null && picture.source.kind !== "svg") keep(known, bytes);
      }
      for (const [path, from] of made) digests.set(path, from);
    } catch (fault) {
      // What the library cannot read is a fault of the picture; all else is one of the disk.
      if (fileFault(fault) !== null) throw fault;
      broken.add(picture);
      for (const [path] of made) rmSync(join(folder, path), { force: true });
    }
  }
  if (kept !== null) forget(kept, new Set(digests.values()));
  return { broken, digests };
}
