import { lstatSync, readdirSync } from "node:fs";
import { join } from "node:path";
import type { Verdict } from "./verdict.ts";

const SET_ID = 0o6000;
const OWNER_READS = 0o400;

/**
 * The plain files below a folder, with `/`, in the order of their names. What is no plain file, or no reader can read, or
 * runs under another's name, is disproved: no site has such a thing.
 */
export function walkSite(site: string, verdict: Verdict): readonly string[] {
  const files: string[] = [];
  const refuse = (path: string, found: string): void =>
    verdict.disprove({
      path,
      why: "it is no plain file that a server can read",
      found,
      expected: "a plain file",
    });
  const walk = (below: string): void => {
    for (const name of readdirSync(join(site, below)).sort()) {
      const path = below === "" ? name : `${below}/${name}`;
      const found = lstatSync(join(site, path));
      if (found.isSymbolicLink()) refuse(path, "a symbolic link");
      else if ((found.mode & OWNER_READS) === 0) refuse(path, "a file or folder that its owner may not read");
      else if (found.isDirectory()) walk(path);
      else if (!found.isFile()) refuse(path, "a device, pipe or socket");
      else if ((found.mode & SET_ID) !== 0) refuse(path, "a file with a set-user or set-group bit");
      else files.push(path);
    }
  };
  walk("");
  return files;
}
