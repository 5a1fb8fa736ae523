import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { readLatestInstant } from "../cache/build-clock.ts";
import { type BuildRecord, type Inputs, inputsOf, readBuildRecord } from "../cache/build-record.ts";
import { isFileFault } from "../cache/file-fault.ts";
import { isWhole } from "../cache/page-manifest.ts";
import { sitePlaces } from "../cache/site-places.ts";
import { readAddressPatterns } from "../source/address-patterns.ts";
import { readSettingsBeside } from "../source/folder-defaults.ts";
import { siteFoldersBeside } from "../source/picture-files.ts";
import { readWritingSystem } from "../source/writing-system.ts";
import { type BuildPaths, buildPlaces, programDigest } from "./build-places.ts";

/** All that a build is made from, as it stands now; null where it cannot be told, and is then read. */
export function buildInputs({ content }: BuildPaths, time: number): Inputs | null {
  try {
    // The path of the content folder is part of what is printed of its faults, never of a page.
    // The settings of the system that wrote the articles stand beside the folder.
    const writtenBy = JSON.stringify(readWritingSystem(content, null));
    const patterns = JSON.stringify(readAddressPatterns(content));
    const beside = siteFoldersBeside(content).map((folder) => inputsOf(folder, [], time));
    const own = inputsOf(
      content,
      [
        ...beside.map(({ digest }) => digest),
        resolve(content),
        programDigest(),
        writtenBy,
        patterns,
        readSettingsBeside(content),
      ],
      time,
    );
    return { ...own, isRacy: [own, ...beside].some(({ isRacy }) => isRacy) };
  } catch (fault) {
    if (isFileFault(fault, "ENOENT", "EACCES", "ENOTDIR", "ELOOP", "ENAMETOOLONG")) return null;
    throw fault;
  }
}

/**
 * What the last build made and told, where a build now would make and tell the same: nothing that it was made from has
 * changed, no article has been released since, and every file of the site stands as it was written. Null otherwise.
 */
export function findUnchanged(paths: BuildPaths, now: string): BuildRecord | null {
  const places = buildPlaces(paths);
  if (places === null) return null;
  const record = readBuildRecord(places.record, paths.content);
  if (record === null || (record.until !== null && Date.parse(record.until) <= Date.parse(now))) return null;
  // A clock that was put back is for the build to judge.
  if (Date.parse(now) < Date.parse(readLatestInstant(places.clock) ?? now)) return null;
  const { site, ...beside } = sitePlaces(paths.output);
  // What a killed build left behind is put right by a build.
  if (Object.values(beside).some((path) => existsSync(path))) return null;
  const inputs = buildInputs(paths, Date.now());
  if (inputs === null || inputs.isRacy || inputs.digest !== record.inputs) return null;
  return isWhole(places.manifest, site, record.seal) ? record : null;
}
