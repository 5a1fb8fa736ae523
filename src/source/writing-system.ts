import { readFileSync } from "node:fs";
import { basename, dirname, join, resolve } from "node:path";

/** Systems whose folders are read. Jekyll and Hugo hold back what is dated in the future; the others do not. */
export const WRITING_SYSTEMS = [
  "jekyll",
  "hugo",
  "eleventy",
  "astro",
  "zola",
  "hexo",
  "wordpress",
  "ghost",
  "quartz",
  "obsidian",
  "dateline",
] as const;

export type WritingSystem = (typeof WRITING_SYSTEMS)[number];

/** The system that wrote an archive, as far as is known, and whether it holds back articles dated in the future. */
export interface WrittenBy {
  readonly system: WritingSystem | null;
  /** Null where no system is known. */
  readonly holdsFuture: boolean | null;
}

const HOLDS_FUTURE: ReadonlySet<WritingSystem> = new Set<WritingSystem>(["jekyll", "hugo"]);

interface Settings {
  readonly file: string;
  /** Null where the file is another system's. */
  readonly systemOf: (text: string) => WritingSystem | null;
  /** A setting by which a site publishes what is dated in the future. */
  readonly future: RegExp;
}

const JEKYLL: Omit<Settings, "file"> = {
  // Hexo's file has the same name, and publishes them.
  systemOf: (text) =>
    /^(?:new_post_name|post_asset_folder|default_layout)\s*:/m.test(text) ? "hexo" : "jekyll",
  future: /^future\s*[:=]\s*(true|false)\b/m,
};
const HUGO: Omit<Settings, "file"> = {
  systemOf: (text) => {
    // Zola's file has the same name as Hugo's old one.
    if (/^[ \t]*base_url[ \t]*=/m.test(text)) return "zola";
    return /^[ \t]*"?(?:baseURL|languageCode|theme|module|params|title|buildFuture)"?[ \t]*[:=]|^\[/im.test(
      text,
    )
      ? "hugo"
      : null;
  },
  future: /^[ \t]*"?buildFuture"?[ \t]*[:=][ \t]*(true|false)\b/im,
};
const SETTINGS: readonly Settings[] = [
  ...["_config.yml", "_config.yaml", "_config.toml"].map((file) => ({ file, ...JEKYLL })),
  ...["hugo", "config", "config/_default/hugo", "config/_default/config"].flatMap((name) =>
    ["toml", "yaml", "yml", "json"].map((ending) => ({ file: `${name}.${ending}`, ...HUGO })),
  ),
];

function readSettings(path: string): string | null {
  try {
    return readFileSync(path, "utf8");
  } catch {
    // Not there, or not for us: nothing is known from it.
    return null;
  }
}

/** The content folder and those beside it in which a system keeps its settings: Hugo's stand above its `content`. */
function foldersBeside(content: string): readonly string[] {
  const own = resolve(content);
  const above = dirname(own);
  return basename(above) === "content" || basename(above) === "src"
    ? [own, above, dirname(above)]
    : [own, above];
}

/** Tells which system wrote an archive: what site.yaml says, else what the settings of one beside the folder show. */
export function readWritingSystem(content: string, given: WritingSystem | null): WrittenBy {
  for (const folder of foldersBeside(content))
    for (const { file, systemOf, future } of SETTINGS) {
      const text = readSettings(join(folder, file));
      const system = text === null ? null : systemOf(text);
      if (text === null || system === null || (given !== null && given !== system)) continue;
      const said = future.exec(text)?.[1];
      return { system, holdsFuture: said === undefined ? HOLDS_FUTURE.has(system) : said === "false" };
    }
  return { system: given, holdsFuture: given === null ? null : HOLDS_FUTURE.has(given) };
}
