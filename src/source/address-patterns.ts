import { existsSync, readFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { parse as parseToml } from "smol-toml";
import { parse as parseYaml } from "yaml";

/** How the system that articles come from made their addresses. */
export interface AddressPatterns {
  readonly system: "jekyll" | "hugo" | "zola";
  /** For articles of each section, by its name; `*` for all others. */
  readonly patterns: Readonly<Record<string, string>>;
}

// Source: https://jekyllrb.com/docs/permalinks/, read December 2026.
const JEKYLL_STYLES: Readonly<Record<string, string>> = {
  date: "/:categories/:year/:month/:day/:title.html",
  pretty: "/:categories/:year/:month/:day/:title/",
  ordinal: "/:categories/:year/:y_day/:title.html",
  weekdate: "/:categories/:year/W:week/:short_day/:title.html",
  none: "/:categories/:title.html",
};

/** The pattern that a word of Jekyll's stands for; the pattern itself where it is one. */
export const jekyllPattern = (written: string): string => JEKYLL_STYLES[written] ?? written;

const SETTINGS: readonly string[] = [
  "_config.yml",
  "_config.yaml",
  "zola.toml",
  ...["hugo", "config", "config/_default/hugo", "config/_default/config"].flatMap((name) =>
    ["toml", "yaml", "yml", "json"].map((ending) => `${name}.${ending}`),
  ),
];
const LARGEST = 1_000_000;

type Settings = Readonly<Record<string, unknown>>;

const isSettings = (value: unknown): value is Settings =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const within = (value: unknown, key: string): unknown =>
  isSettings(value) ? Object.entries(value).find(([name]) => name.toLowerCase() === key)?.[1] : undefined;

/** The settings of a file; null where it is another program's, or cannot be read: then nothing is known of addresses. */
function readSettings(file: string): Settings | null {
  try {
    const text = readFileSync(file, "utf8");
    if (text.length > LARGEST) return null;
    const data: unknown = file.endsWith(".toml") ? parseToml(text) : parseYaml(text);
    return isSettings(data) ? data : null;
  } catch {
    return null;
  }
}

function jekyll(settings: Settings): AddressPatterns {
  const ofPosts = within(within(within(settings, "collections"), "posts"), "permalink");
  const written = [ofPosts, within(settings, "permalink")].find((value) => typeof value === "string");
  return { system: "jekyll", patterns: { "*": jekyllPattern(written ?? "date") } };
}

function hugo(settings: Settings, beside: unknown): AddressPatterns {
  const given = within(settings, "permalinks") ?? beside;
  const pages = {
    ...(isSettings(given) ? given : {}),
    ...(isSettings(within(given, "page")) ? Object(within(given, "page")) : {}),
  };
  const patterns = Object.entries(pages).flatMap(([section, pattern]) =>
    typeof pattern === "string" ? [[section, pattern] as const] : [],
  );
  return {
    system: "hugo",
    patterns: { "*": "/:sections/:slugorcontentbasename/", ...Object.fromEntries(patterns) },
  };
}

/**
 * Reads how the system that articles come from made their addresses, from its settings in the content folder or in one of
 * the two folders it lies in; null where there are none.
 */
export function readAddressPatterns(content: string): AddressPatterns | null {
  const folder = resolve(content);
  for (const at of [folder, dirname(folder), dirname(dirname(folder))])
    for (const name of SETTINGS) {
      if (!existsSync(join(at, name))) continue;
      const settings = readSettings(join(at, name));
      if (settings === null) continue;
      if (name.startsWith("_config")) return jekyll(settings);
      if (within(settings, "base_url") !== undefined)
        return { system: "zola", patterns: { "*": "/:sections/:slugorcontentbasename/" } };
      const permalinks = ["toml", "yaml", "yml"]
        .map((ending) => join(at, "config/_default", `permalinks.${ending}`))
        .find((file) => existsSync(file));
      if (within(settings, "baseurl") !== undefined)
        return hugo(settings, permalinks === undefined ? undefined : readSettings(permalinks));
    }
  return null;
}
