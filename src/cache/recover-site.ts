import { existsSync, readdirSync, renameSync, rmSync } from "node:fs";
import { join } from "node:path";
import type { SitePlaces } from "./site-places.ts";

/** Stands in every site Dateline published and holds its seal; what has none is somebody else's and is never deleted. */
export const MARKER = ".dateline-site";

/** True where a folder may be deleted without loss: a site that Dateline made, or an empty folder. */
export function isOurs(folder: string): boolean {
  return existsSync(join(folder, MARKER)) || readdirSync(folder).length === 0;
}

/** Deletes the site that was replaced, or keeps it beside the new one where it was somebody else's; answers where. */
export function putAway({ site, replaced, discarded }: SitePlaces): string | null {
  if (isOurs(replaced)) {
    // Renamed first: half deleted it may have lost its marker, and must not be taken for somebody else's.
    renameSync(replaced, discarded);
    rmSync(discarded, { recursive: true, force: true });
    return null;
  }
  let number = 1;
  while (existsSync(`${site}.kept-${number}`)) number += 1;
  renameSync(replaced, `${site}.kept-${number}`);
  return `${site}.kept-${number}`;
}

/**
 * Puts right what a build left that was killed: completes a swap of which the first half was done, and clears away
 * what was being written. Afterwards the site is one whole edition, or absent where there never was one.
 * Call it only with the lock held. Throws what the file system throws.
 */
export function recoverSite(places: SitePlaces): void {
  const { site, staged, ready, replaced, discarded } = places;
  if (!existsSync(site)) {
    if (existsSync(ready)) renameSync(ready, site);
    else if (existsSync(replaced)) renameSync(replaced, site);
  }
  for (const folder of [staged, ready, discarded]) rmSync(folder, { recursive: true, force: true });
  if (existsSync(replaced)) putAway(places);
}
