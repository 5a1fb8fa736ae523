import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { dependenciesPage } from "../../scripts/dependencies-page.ts";
import { runtimePackages } from "../../scripts/runtime-packages.ts";

// Licences that ask for no more than that their notice is kept. `Python-2.0` is that of argparse, which gray-matter's YAML
// reader needs.
const ALLOWED = new Set([
  "MIT",
  "ISC",
  "BSD-2-Clause",
  "BSD-3-Clause",
  "0BSD",
  "BlueOak-1.0.0",
  "Apache-2.0",
  "Python-2.0",
]);

/** The picture library's own, which is loaded as a library of its own, unchanged, and may be replaced: the LGPL asks for no more. */
const isReplaceable = (name: string, licence: string): boolean =>
  name.startsWith("@img/sharp-") && licence === "LGPL-3.0-or-later";

describe("docs/dependencies.md", () => {
  it("equals what the lock file says; `npm run docs` writes it", () => {
    const page = readFileSync(new URL("../../docs/dependencies.md", import.meta.url), "utf8");
    expect(page).toBe(dependenciesPage());
  });
});

describe("the packages that run with Dateline", () => {
  it("have a licence that asks for its notice only, each of them", () => {
    const others = runtimePackages().filter(
      ({ name, licence }) =>
        !licence.split(" AND ").every((part) => ALLOWED.has(part) || isReplaceable(name, part)),
    );
    expect(others).toEqual([]);
  });

  it("are named in exact versions, those for development too", () => {
    const { dependencies, devDependencies } = JSON.parse(readFileSync("package.json", "utf8"));
    const loose = Object.entries({ ...dependencies, ...devDependencies }).filter(
      ([, version]) => !/^\d+\.\d+\.\d+(?:-[\w.]+)?$/.test(String(version)),
    );
    expect(loose).toEqual([]);
  });

  it("come with a digest each, and one alone has an install script, which nothing needs", () => {
    const { packages } = JSON.parse(readFileSync("package-lock.json", "utf8"));
    const undigested = Object.entries<{ readonly integrity?: string }>(packages).filter(
      ([path, { integrity }]) => path !== "" && integrity?.startsWith("sha512-") !== true,
    );
    expect(undigested.map(([path]) => path)).toEqual([]);
    const scripted = runtimePackages().filter(({ hasInstallScript }) => hasInstallScript);
    // A test run is without it too: `npm ci --ignore-scripts` was tried when it was let in.
    expect(scripted.map(({ name }) => name)).toEqual(["esbuild"]);
  });
});
