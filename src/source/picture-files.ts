import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, realpathSync, statSync } from "node:fs";
import { dirname, extname, join, resolve } from "node:path";
import { imageSize } from "image-size";
import { isInside } from "./is-inside.ts";

/** A picture of the content folder or of what stands beside it, as it is on the disk. */
export interface PictureFile {
  /** Absolute, with links resolved. */
  readonly file: string;
  readonly kind: PictureKind;
  /** Pixels, turned as it is shown. */
  readonly width: number;
  readonly height: number;
  /** SHA-256 of its bytes, hexadecimal. */
  readonly digest: string;
}

export type PictureKind = "jpg" | "png" | "gif" | "webp" | "avif" | "svg" | "tiff";

/** `elsewhere` is an address of another site: nothing is fetched. */
export type FoundPicture =
  | { readonly outcome: "found"; readonly picture: PictureFile }
  | { readonly outcome: "elsewhere" }
  | { readonly outcome: "missing" }
  | { readonly outcome: "refused"; readonly why: string };

/** Finds the file that an article at `from` (below the content folder, with `/`) calls by an address. */
export type FindPictureFile = (from: string, address: string) => FoundPicture;

/** Folders whose files stand at the root of a site, within the content folder or beside it. */
const SITE_FOLDERS = ["static", "public", "assets"];
/** Folders in which editors keep pictures together. */
const PICTURE_FOLDERS = ["images", "img", "media", "attachments"];

const KINDS: Readonly<Record<string, PictureKind>> = {
  avif: "avif",
  gif: "gif",
  jpg: "jpg",
  png: "png",
  svg: "svg",
  tiff: "tiff",
  webp: "webp",
};
/** Bytes. */
const LARGEST_PICTURE = 50_000_000;
/** What is shown of a larger one would be made from more memory than a machine has. */
const MOST_PIXELS = 120_000_000;
// Exif: 5 to 8 are turned by a quarter.
const FIRST_TURNED = 5;

// What runs in an SVG that is opened by itself, or leads out of it. What is only doubtful is refused as well.
// Source: SVG 2, chapters Linking, Scripting and Animation; read December 2026.
const UNSAFE_SVG: readonly (readonly [RegExp, string])[] = [
  [/<\s*(?:[\w-]{1,30}:)?(?:script|handler|listener)\b/i, "it holds a script"],
  [
    /<\s*(?:[\w-]{1,30}:)?(?:foreignObject|iframe|embed|object|audio|video|canvas|link|meta|set|animate\w{0,12})\b/i,
    "it holds more than a drawing",
  ],
  [/[\s"'/]on[a-z]{2,30}\s{0,9}=/i, "it holds an event handler"],
  [/<!ENTITY|<!DOCTYPE[^>]{0,2000}\[|<\?xml-stylesheet/i, "it holds entities or style sheets of its own"],
  [
    /(?:href|src)\s{0,9}=\s{0,9}["']?(?!["']?#|["']?data:image\/(?:png|jpe?g|gif|webp);)[^\s"'>]/i,
    "it leads to other files",
  ],
  [
    /@import|url\(\s{0,9}["']?(?!["']?#)[^)\s]|expression\s{0,9}\(|javascript\s{0,9}:/i,
    "it leads to other files",
  ],
];

/** Why an SVG is not published; null where it is a drawing and nothing else. */
export function svgObjection(bytes: Uint8Array): string | null {
  let text: string;
  try {
    text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return "it is not UTF-8";
  }
  // A namespace may be declared by an address; it is a name and leads nowhere.
  const plain = text.replace(/\sxmlns(?::[\w-]{1,30})?\s{0,9}=\s{0,9}(?:"[^"]*"|'[^']*')/g, "");
  return UNSAFE_SVG.find(([pattern]) => pattern.test(plain))?.[1] ?? null;
}

/** A path below a folder without `.` and `..`, in lower case where systems differ in it; null where it leads out. */
function pathOf(address: string): string | null {
  const [path = ""] = address.replace(/\\/g, "/").split(/[?#]/);
  try {
    return decodeURIComponent(path);
  } catch {
    // No encoding at all: the path is what it is.
    return path;
  }
}

function readPictureFile(file: string): FoundPicture {
  const refused = (why: string): FoundPicture => ({ outcome: "refused", why });
  const { size } = statSync(file);
  if (size > LARGEST_PICTURE) return refused(`it holds ${Math.round(size / 1e6)} MB`);
  const bytes = readFileSync(file);
  let found: ReturnType<typeof imageSize>;
  try {
    found = imageSize(bytes);
  } catch {
    return refused("it is no picture that browsers show");
  }
  const kind = KINDS[found.type ?? ""];
  if (kind === undefined || !(found.width > 0) || !(found.height > 0))
    return refused("it is no picture that browsers show");
  if (found.width * found.height > MOST_PIXELS)
    return refused(`it is ${found.width} by ${found.height} pixels`);
  const objection = kind === "svg" ? svgObjection(bytes) : null;
  if (objection !== null) return refused(objection);
  const isTurned = (found.orientation ?? 1) >= FIRST_TURNED;
  const digest = createHash("sha256").update(bytes).digest("hex");
  const width = Math.round(isTurned ? found.height : found.width);
  const height = Math.round(isTurned ? found.width : found.height);
  return {
    outcome: "found",
    picture: { file, kind, width: Math.max(1, width), height: Math.max(1, height), digest },
  };
}

/** Folders beside the content folder from which pictures may be taken: those of a site's root. */
export const siteFoldersBeside = (content: string): readonly string[] =>
  SITE_FOLDERS.map((name) => join(dirname(resolve(content)), name)).filter((folder) => existsSync(folder));

/** Files below a folder by their names, the shortest path first; what is hidden, built or installed is left out. */
function indexNames(folder: string): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  const waiting = [folder];
  for (let next = waiting.shift(); next !== undefined; next = waiting.shift())
    for (const entry of readdirSync(next, { withFileTypes: true }).sort((a, b) =>
      a.name < b.name ? -1 : 1,
    )) {
      if (entry.name.startsWith(".") || entry.name === "node_modules" || entry.name === "_site") continue;
      if (entry.isDirectory()) waiting.push(join(next, entry.name));
      else if (!names.has(entry.name.toLowerCase()))
        names.set(entry.name.toLowerCase(), join(next, entry.name));
    }
  return names;
}

/**
 * Opens the pictures of a content folder: beside an article or in its bundle, in `images/` and its like, and below
 * `static/`, `public/` and `assets/` of the folder or beside it. Nothing else is read, whatever an address or a link of
 * the file system says. `base` is the address of the site.
 */
export function openPictureFiles(content: string, base: string): FindPictureFile {
  const root = resolve(content);
  const beside = siteFoldersBeside(content);
  const real = (path: string): string | null => {
    try {
      return realpathSync(path);
    } catch {
      // What is not there is missing.
      return null;
    }
  };
  const allowed = [root, ...beside].flatMap((folder) => real(folder) ?? []);
  const known = new Map<string, FoundPicture>();
  let names: ReadonlyMap<string, string> | null = null;
  const origin = URL.canParse(base) ? new URL(base) : null;

  /** `outside` where the file is there and may not be read. */
  const look = (path: string): FoundPicture | null => {
    const file = real(path);
    if (file === null || !statSync(file).isFile()) return null;
    const within = allowed.find((folder) => isInside(folder, file));
    if (within === undefined) return { outcome: "refused", why: "it stands outside the content folder" };
    if (
      file
        .slice(within.length)
        .split(/[\\/]/)
        .some((name) => name.startsWith("."))
    )
      return { outcome: "refused", why: "it stands in a hidden folder" };
    const found = known.get(file) ?? readPictureFile(file);
    known.set(file, found);
    return found;
  };

  return (from, address) => {
    let written = address.trim();
    if (origin !== null && written.startsWith(`${origin.origin}/`))
      written = written.slice(origin.origin.length);
    if (/^[a-z][a-z\d+.-]{1,20}:|^\/\//i.test(written)) return { outcome: "elsewhere" };
    const path = pathOf(written)?.replace(/^(?:@|~)\//, "/") ?? "";
    if (path === "" || path.includes("\0")) return { outcome: "missing" };
    const basePath = origin?.pathname.replace(/\/$/, "") ?? "";
    const paths = [
      path,
      ...(basePath !== "" && path.startsWith(`${basePath}/`) ? [path.slice(basePath.length)] : []),
    ];
    const folder = join(root, dirname(from));
    const bundle = join(root, from.slice(0, from.length - extname(from).length));
    const roots = [
      root,
      ...SITE_FOLDERS.map((name) => join(root, name)),
      ...beside,
      ...PICTURE_FOLDERS.map((name) => join(root, name)),
      dirname(root),
    ];
    const candidates = [
      ...(path.startsWith("/") ? [] : [join(folder, path), join(bundle, path)]),
      ...paths.flatMap((one) => roots.map((from) => join(from, one.replace(/^(?:\.{1,2}\/)+/, "")))),
    ];
    let refused: FoundPicture | null = null;
    for (const candidate of candidates) {
      const found = look(candidate);
      if (found?.outcome === "found") return found;
      refused ??= found;
    }
    if (refused !== null) return refused;
    if (path.includes("/")) return { outcome: "missing" };
    names ??= existsSync(root) ? indexNames(root) : new Map();
    const named = names.get(path.toLowerCase());
    return (named === undefined ? null : look(named)) ?? { outcome: "missing" };
  };
}
