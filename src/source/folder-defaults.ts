import { existsSync, readFileSync } from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
import { parse } from "yaml";
import { readFrontMatterBlock } from "./front-matter-block.ts";
import { readWithholding, type Withholding } from "./withholding.ts";

type Fields = Readonly<Record<string, unknown>>;

/** Fields that a system gives to all articles of a folder, and the file that says so. */
interface FolderDefaults {
  readonly file: string;
  readonly fields: Fields;
}

const isFields = (value: unknown): value is Fields =>
  typeof value === "object" && value !== null && !Array.isArray(value);

function readText(path: string): string | null {
  try {
    return readFileSync(path, "utf8");
  } catch {
    // Not there, or not for us: nothing is known from it.
    return null;
  }
}

/** What YAML or JSON holds; null where it cannot be read. */
function readData(text: string): unknown {
  try {
    return parse(text, { maxAliasCount: 20 });
  } catch {
    return null;
  }
}

/** Hugo's `cascade` in the `_index.md` of a folder: one set of fields, or a list of sets, of which those with a target of their own are passed over. */
function readCascade(file: string): readonly Fields[] {
  const text = readText(file);
  const found = text === null ? null : readFrontMatterBlock(text);
  if (found?.outcome !== "read" || !isFields(found.block.data)) return [];
  const { cascade } = found.block.data;
  return [cascade]
    .flat()
    .filter(isFields)
    .filter((fields) => !("_target" in fields) && !("target" in fields));
}

/** Eleventy's data files of a folder: `posts/posts.json`, `posts/posts.11tydata.json`. */
function readDirectoryData(folder: string): readonly FolderDefaults[] {
  return [".json", ".11tydata.json"].flatMap((ending) => {
    const file = `${basename(folder)}${ending}`;
    const text = readText(join(folder, file));
    const data = text === null ? null : readData(text);
    return isFields(data) ? [{ file, fields: data }] : [];
  });
}

/** Jekyll's `defaults` in the `_config.yml` of a site, for the path of an article in it. */
function readScopes(root: string): (path: string) => readonly FolderDefaults[] {
  const text = readText(join(root, "_config.yml"));
  const data = text === null ? null : readData(text);
  const listed = isFields(data) && Array.isArray(data["defaults"]) ? data["defaults"].filter(isFields) : [];
  return (path) =>
    listed.flatMap(({ scope, values }) => {
      if (!isFields(values)) return [];
      const { path: from = "", type = "" } = isFields(scope) ? scope : {};
      const prefix = String(from).replace(/^\.?\/|\/$/g, "");
      const isWithin = prefix === "" || path === prefix || path.startsWith(`${prefix}/`);
      const kind = String(type);
      const isOfType =
        kind === "" ||
        (kind === "drafts" ? /(?:^|\/)_drafts\// : /(?:^|\/)_posts\//).test(path) ||
        path.includes(`_${kind}/`);
      return isWithin && isOfType ? [{ file: "_config.yml", fields: values }] : [];
    });
}

const NOWHERE = { start: 0, end: 0 };
const SILENT = {
  spanOf: () => NOWHERE,
  keySpanOf: () => NOWHERE,
  isKnown: () => true,
  sayUnclear: () => {},
  sayNearMiss: () => {},
};

/**
 * Reads which articles of a content folder are held back by what their system says of a whole folder: Jekyll's `defaults`,
 * Hugo's `cascade`, Eleventy's data of a directory. Answers, for the path of an article below the folder, what withholds it
 * and in which file; null where nothing does.
 */
export function openFolderDefaults(
  content: string,
): (path: string) => { readonly file: string; readonly withholding: Withholding } | null {
  const own = resolve(content);
  const above = dirname(own);
  const roots = [own, above].filter((root) => existsSync(join(root, "_config.yml")));
  const scopes = roots.map((root) => ({ root, of: readScopes(root) }));
  const kept = new Map<string, readonly FolderDefaults[]>();
  const defaultsOf = (folder: string): readonly FolderDefaults[] => {
    const known = kept.get(folder);
    if (known !== undefined) return known;
    const inherited = folder === own || folder === dirname(folder) ? [] : defaultsOf(dirname(folder));
    const cascade = readCascade(join(folder, "_index.md")).map((fields) => ({ file: "_index.md", fields }));
    const found = [...inherited, ...cascade, ...readDirectoryData(folder)];
    kept.set(folder, found);
    return found;
  };
  return (path) => {
    const file = join(own, path);
    const given = [
      ...scopes.flatMap(({ root, of }) => of(file.slice(root.length + 1))),
      ...defaultsOf(dirname(file)),
    ];
    for (const one of given.toReversed()) {
      const { withholding } = readWithholding(one.fields, SILENT);
      const { heldBy, isDoubtful, until, after } = withholding;
      if (heldBy !== null || isDoubtful || until.length > 0 || after.length > 0)
        return { file: one.file, withholding };
    }
    return null;
  };
}

/** The settings beside a content folder that may hold its articles back: part of what a build is made from. */
export const readSettingsBeside = (content: string): string =>
  readText(join(dirname(resolve(content)), "_config.yml")) ?? "";
