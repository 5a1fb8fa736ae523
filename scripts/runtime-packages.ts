import { readFileSync } from "node:fs";

interface Locked {
  readonly version: string;
  readonly license?: string;
  readonly integrity?: string;
  readonly dev?: boolean;
  readonly optional?: boolean;
  readonly hasInstallScript?: boolean;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
  readonly peerDependencies?: Readonly<Record<string, string>>;
}

type Packages = Readonly<Record<string, Locked>>;

/** A package that runs with Dateline, as the lock file has it. */
export interface RuntimePackage {
  readonly name: string;
  readonly version: string;
  /** An SPDX expression; `unknown` where the package states none. */
  readonly licence: string;
  /** Digest of what is installed, as `sha512-` and Base64. */
  readonly integrity: string;
  /** Named in package.json, not only needed by one that is. */
  readonly isDirect: boolean;
  /** Installed on some machines only. */
  readonly isOptional: boolean;
  readonly hasInstallScript: boolean;
  /** What it needs itself, as `name@version`, sorted. */
  readonly needs: readonly string[];
}

const FOLDER = "node_modules/";

/** Dateline itself, and every place of the lock file; the empty one is Dateline's own. */
export function readLock(): {
  readonly name: string;
  readonly version: string;
  readonly licence: string;
  readonly packages: Packages;
} {
  // npm writes the file; what is read of it here is what npm documents for version 3.
  const lock = JSON.parse(readFileSync(new URL("../package-lock.json", import.meta.url), "utf8")) as {
    readonly name: string;
    readonly version: string;
    readonly packages: Packages;
  };
  return { ...lock, licence: lock.packages[""]?.license ?? "unknown" };
}

const nameAt = (path: string): string => path.slice(path.lastIndexOf(FOLDER) + FOLDER.length);

/** Where Node finds a package that the one at `from` asks for: the nearest folder upwards; null where it is not installed. */
function resolve(packages: Packages, from: string, name: string): string | null {
  for (let at = from; ; at = at.slice(0, Math.max(0, at.lastIndexOf(`/${FOLDER}`)))) {
    const path = at === "" ? `${FOLDER}${name}` : `${at}/${FOLDER}${name}`;
    if (packages[path] !== undefined) return path;
    if (at === "") return null;
  }
}

/** What the package at a path needs, as it is installed. */
function needsOf(packages: Packages, path: string): readonly string[] {
  const { dependencies, optionalDependencies, peerDependencies } = packages[path] ?? {};
  const names = Object.keys({ ...dependencies, ...optionalDependencies, ...peerDependencies });
  const found = names.flatMap((name) => {
    const at = resolve(packages, path, name);
    const locked = at === null ? undefined : packages[at];
    return locked === undefined || locked.dev === true ? [] : [`${name}@${locked.version}`];
  });
  return [...new Set(found)].sort();
}

/** Every package that is installed without those for development, each name and version once, sorted. */
export function runtimePackages(): readonly RuntimePackage[] {
  const { packages } = readLock();
  const named = packages[""]?.dependencies ?? {};
  const found = new Map<string, RuntimePackage>();
  for (const [path, locked] of Object.entries(packages)) {
    if (path === "" || locked.dev === true) continue;
    const name = nameAt(path);
    const key = `${name}@${locked.version}`;
    const other = found.get(key);
    found.set(key, {
      name,
      version: locked.version,
      licence: locked.license ?? "unknown",
      integrity: locked.integrity ?? "",
      isDirect: other?.isDirect === true || (path === `${FOLDER}${name}` && Object.hasOwn(named, name)),
      isOptional: other?.isOptional !== false && locked.optional === true,
      hasInstallScript: locked.hasInstallScript === true,
      needs: [...new Set([...(other?.needs ?? []), ...needsOf(packages, path)])].sort(),
    });
  }
  return [...found].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, each]) => each);
}
