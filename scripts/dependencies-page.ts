import { type RuntimePackage, runtimePackages } from "./runtime-packages.ts";

const table = (packages: readonly RuntimePackage[]): readonly string[] => [
  "| package | version | licence |",
  "| --- | --- | --- |",
  ...packages.map(({ name, version, licence }) => `| ${name} | ${version} | ${licence} |`),
];

/** docs/dependencies.md: what runs with Dateline, in which version and under which licence. */
export function dependenciesPage(): string {
  const all = runtimePackages();
  const direct = all.filter(({ isDirect }) => isDirect);
  const further = all.filter(({ isDirect, isOptional }) => !isDirect && !isOptional);
  const optional = all.filter(({ isDirect, isOptional }) => !isDirect && isOptional);
  const counts = new Map<string, number>();
  for (const { licence } of all) counts.set(licence, (counts.get(licence) ?? 0) + 1);
  const scripted = all.filter(({ hasInstallScript }) => hasInstallScript).map(({ name }) => name);
  return [
    "# Dependencies",
    "",
    "Written by `npm run docs` from package.json and package-lock.json; a test holds it to them. These are the packages that",
    "run when an archive is built. Those for development are in package.json under `devDependencies` and are not published.",
    "",
    "- **Versions are exact**, in package.json and, with the digest of every package, in package-lock.json. `npm ci` installs",
    "  nothing else.",
    "- **No install script is needed**: `npm ci --ignore-scripts` gives a Dateline that builds.",
    `  ${scripted.map((name) => `\`${name}\``).join(", ")} has one, which only checks its binary and shortens the way to it; the binary comes as a package.`,
    "- **Licences** ask for their notice to be kept and no more, but for the library of pictures that `sharp` loads, which is under the LGPL and stands unchanged in a package of its own; a test fails on any other.",
    "  `@mozilla/readability` brings its light document, `JSDOMParser.js`, under MPL-2.0; it is used as it comes.",
    "- **A bill of materials** in CycloneDX 1.5: `npm run sbom > sbom.json`, from the lock file alone and without a date or a",
    "  random number, so that the same packages give the same bytes.",
    "- **Known faults**: `npm audit --omit dev` asks the registry, which must answer questions of audits; a mirror often does",
    "  not (that asked on 22 November 2026 did not), and then npm says `audit endpoint returned an error` and knows nothing,",
    "  neither good nor bad.",
    "- **Node** 20.19 and later. Versions 20.19.0 (Unicode 16), 20.20.2, 22.23.3 and 24.21.0 (Unicode 17) built the archive that",
    "  comes with Dateline and one of 300 made articles to the same bytes, 2,960 files, on 22 November 2026. To check others:",
    "  `DATELINE_OTHER_NODES=/path/to/node:/path/to/node npm run compare-nodes`. What a letter is follows Node's Unicode, so",
    "  characters that a later Unicode adds may be read otherwise; no locale and no time zone is ever asked.",
    "",
    "| licence | packages |",
    "| --- | --- |",
    ...[...counts]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([licence, count]) => `| ${licence} | ${count} |`),
    "",
    "## Named in package.json",
    "",
    ...table(direct),
    "",
    "## Needed by these",
    "",
    ...table(further),
    "",
    "## Binaries, of which a machine installs its own",
    "",
    ...table(optional),
    "",
  ].join("\n");
}
