import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";

// From left to right, as docs/architecture.md has it. The command line may import everything and has no entry.
const ORDER = ["text", "diagnostics", "source", "document", "mentions", "authority", "archive", "publish"];
const RIGHT_OF_ALL = ["templates", "cache", "build-archive.ts", ".eleventy.ts", "cli"];

interface Override {
  readonly includes: readonly string[];
  readonly linter: {
    readonly rules: {
      readonly style: {
        readonly noRestrictedImports?: {
          readonly options: { readonly patterns: readonly { readonly group: readonly string[] }[] };
        };
      };
    };
  };
}

const root = new URL("../", import.meta.url);
const { overrides } = JSON.parse(readFileSync(new URL("biome.json", root), "utf8")) as {
  readonly overrides: readonly Override[];
};

/** What the files of `includes` may not import, as biome.json has it. */
function forbidden(includes: string): readonly string[] {
  const entry = overrides.find(
    (override) => override.includes.includes(includes) && override.linter.rules.style.noRestrictedImports,
  );
  const patterns = entry?.linter.rules.style.noRestrictedImports?.options.patterns ?? [];
  return patterns.flatMap(({ group }) => group).filter((pattern) => !pattern.startsWith("@"));
}

const patternOf = (name: string): string => (name.endsWith(".ts") ? `**/${name}` : `**/${name}/**`);

describe("the import direction in biome.json", () => {
  it("knows every folder of src", () => {
    const folders = readdirSync(new URL("src", root), { withFileTypes: true }).filter((entry) =>
      entry.isDirectory(),
    );
    const known = [...ORDER, "witness", "cache", "cli", "types"];
    expect(folders.map(({ name }) => name).filter((name) => !known.includes(name))).toEqual([]);
  });

  it.each(ORDER)("forbids src/%s everything to its right", (folder) => {
    const right = [...ORDER.slice(ORDER.indexOf(folder) + 1), ...RIGHT_OF_ALL];
    expect(forbidden(`src/${folder}/**`)).toEqual(right.map(patternOf));
  });

  it("forbids src/witness everything outside it, types too", () => {
    expect(forbidden("src/witness/**")).toEqual(["../**"]);
    for (const name of readdirSync(new URL("src/witness", root)))
      expect(readFileSync(new URL(`src/witness/${name}`, root), "utf8"), name).not.toMatch(
        /(?:from|import\() ?"\.\.\//,
      );
  });

  it.each([
    ["templates/**", RIGHT_OF_ALL.slice(1)],
    ["src/cache/**", RIGHT_OF_ALL.slice(2)],
    ["src/build-archive.ts", RIGHT_OF_ALL.slice(3)],
    [".eleventy.ts", RIGHT_OF_ALL.slice(4)],
  ])("forbids %s everything to its right", (includes, right) => {
    expect(forbidden(includes)).toEqual(right.map(patternOf));
  });
});
