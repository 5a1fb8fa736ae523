import { existsSync, statSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { followPath, sitePlaces } from "./site-places.ts";

/** Why a site may not be published in a folder, and what to do instead. */
export interface Objection {
  readonly why: string;
  readonly hint: string;
}

/** A folder that a site may not replace. */
export interface ProtectedFolder {
  readonly path: string;
  /** As a message names it: "the content folder". */
  readonly what: string;
  /** True where nothing may be published within it either. */
  readonly isClosed: boolean;
}

const HINT = "Name another folder with --output, one that holds nothing but the site, such as `_site`.";
// What stands beside a site while it is published; see site-places.ts.
const OWN_NAME = /\.(?:staged|ready|replaced|lock)$/i;

/** A file or folder by its device and number, so that no link, letter case or second mount hides that two are one; null where there is none. */
function identityOf(path: string): string | null {
  const found = statSync(path, { throwIfNoEntry: false });
  return found === undefined ? null : `${found.dev}:${found.ino}`;
}

/**
 * A path's folders from the root to itself, links followed, each as an identity. What does not exist yet is told by its
 * name, without regard to case: the file system may not have any.
 */
function identities(path: string): readonly string[] {
  const real = followPath(path);
  const above = dirname(real) === real ? [] : identities(dirname(real));
  const own = identityOf(real) ?? `${above.at(-1)}/${basename(real).normalize("NFC").toLowerCase()}`;
  return [...above, own];
}

const isRepository = (folder: string): boolean =>
  basename(folder).toLowerCase() === ".git" ||
  ["HEAD", "objects", "refs"].every((name) => existsSync(join(folder, name)));

function insideRepository(site: string): boolean {
  for (let at = site; dirname(at) !== at; at = dirname(at)) if (isRepository(at)) return true;
  return false;
}

/**
 * Says why no site may be published at `output`, whatever lies there: it is, holds or lies in something that is not a
 * site's. Null where nothing speaks against it. Throws what the file system throws.
 */
export function outputObjection(output: string, folders: readonly ProtectedFolder[]): Objection | null {
  const { site, staged, ready, replaced } = sitePlaces(output);
  const say = (what: string): Objection => ({
    why: `Unexpected output \`${site}\`, expected a folder of its own: it ${what}.`,
    hint: HINT,
  });
  if (dirname(site) === site) return say("is the root of the file system");
  if (OWN_NAME.test(site)) return say("has a name that Dateline gives to what it is writing");
  if (insideRepository(site)) return say("lies in the folder of a Git repository");
  const protectedOnes = folders.map((folder) => ({ ...folder, chain: identities(folder.path) }));
  // What stands beside the site for a while is deleted too.
  for (const place of [site, staged, ready, replaced]) {
    const chain = identities(place);
    for (const { what, path, isClosed, chain: other } of protectedOnes) {
      const shown = `${what} \`${path}\``;
      if (chain.at(-1) === other.at(-1)) return say(`is ${shown}`);
      if (other.includes(chain.at(-1) ?? "")) return say(`holds ${shown}`);
      if (isClosed && chain.includes(other.at(-1) ?? "")) return say(`lies in ${shown}`);
    }
  }
  return null;
}
