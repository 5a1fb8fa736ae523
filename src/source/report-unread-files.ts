import { type Dirent, readdirSync } from "node:fs";
import { join } from "node:path";
import { diagnose } from "../diagnostics/diagnose.ts";
import type { Report } from "../diagnostics/diagnostic.ts";
import { nearest } from "../diagnostics/nearest.ts";
import type { ArticleFolders } from "./article-folders.ts";
import { formatOf } from "./read-source-file.ts";
import { isPaperwork } from "./words/passed-over.ts";

/** What Dateline reads of a content folder, and what is read of each folder: records, or anything. */
const FILES = ["site.yaml", "expectations.yaml", "addresses.yaml", "authors.yaml"];
const RECORD_FOLDERS = ["people", "organisations", "places", "events", "topics", "phrases"];
const OTHER_FOLDERS = ["articles", "authority", "series", "images"];
// Other words for a folder of records than ours.
const KINDS: Readonly<Record<string, string>> = {
  person: "people",
  persons: "people",
  organizations: "organisations",
  organization: "organisations",
  organisation: "organisations",
  location: "places",
  locations: "places",
  subjects: "topics",
  tags: "topics",
};

function entriesOf(folder: string): readonly Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true })
      .filter(({ name }) => !name.startsWith("."))
      .sort((a, b) => (a.name < b.name ? -1 : 1));
  } catch {
    // What cannot be read is told where it is read.
    return [];
  }
}

/** The file of ours that a name in YAML was meant for: another ending, a letter wrong, an American spelling. */
function fileMeant(name: string, files: readonly string[]): string | null {
  if (!/\.(?:ya?ml|json|toml|md)$/i.test(name)) return null;
  const stem = name.replace(/\.\w+$/, "");
  return nearest(
    stem,
    files.map((file) => file.replace(/\.\w+$/, "")),
    stem.length < 8 ? 1 : 2,
  );
}

const folderMeant = (name: string, folders: readonly string[]): string | null =>
  KINDS[name.toLowerCase()] ?? nearest(name, folders, name.length < 8 ? 1 : 2);

/** The files below a folder that could be records or articles. */
const filesBelow = (content: string, folder: string): readonly string[] =>
  entriesOf(join(content, folder)).flatMap((entry) => {
    const path = `${folder}/${entry.name}`;
    return entry.isDirectory() ? filesBelow(content, path) : formatOf(entry.name) === null ? [] : [path];
  });

/** As many files of one folder as are told one by one. */
const MOST_TOLD = 3;

/** Reports each file that stands where nothing reads it, with the place where it would be read. */
export function reportUnreadFiles(content: string, { folders, isOwn }: ArticleFolders, report: Report): void {
  const [first = "articles"] = folders;
  if (folders.includes("")) return;
  const tell = (path: string, place: string): void =>
    report(diagnose("source/unread", { path, text: null, span: null }, { what: `file \`${path}\``, place }));
  const tellFolder = (path: string, place: string): void => {
    const files = filesBelow(content, path);
    if (files.length <= MOST_TOLD) {
      for (const file of files) tell(file, place);
      return;
    }
    const what = `folder \`${path}/\` of ${files.length} files`;
    report(diagnose("source/unread", { path, text: null, span: null }, { what, place }));
  };
  const leads = (folder: string): boolean =>
    folders.some((path) => path === folder || path.startsWith(`${folder}/`));

  for (const entry of entriesOf(content)) {
    const { name } = entry;
    if (entry.isDirectory()) {
      if (!isOwn || leads(name) || OTHER_FOLDERS.includes(name)) continue;
      const kind = RECORD_FOLDERS.includes(name) ? name : (KINDS[name.toLowerCase()] ?? null);
      const near = folderMeant(name, OTHER_FOLDERS);
      if (kind !== null) tellFolder(name, `it at \`authority/${kind}/\``);
      else if (near !== null) tellFolder(name, `it at \`${near}/\``);
      else if (!/^[_.]|^(?:static|public|assets|img|media|files|data)$/.test(name))
        tellFolder(name, `its articles below \`${first}/\``);
    } else if (!FILES.includes(name)) {
      const meant = isOwn ? fileMeant(name, FILES) : null;
      const judgements = isOwn ? fileMeant(name, ["judgements.yaml"]) : null;
      if (meant !== null && formatOf(name) === null) tell(name, `\`${meant}.yaml\``);
      else if (judgements !== null) tell(name, "`authority/judgements.yaml`");
      else if (formatOf(name) !== null && !isPaperwork(name) && !/^(?:_?index|404)\./i.test(name))
        tell(name, `it below \`${first}/\``);
    }
  }
  if (isOwn) reportUnreadRecords(content, tell, tellFolder);
}

function reportUnreadRecords(
  content: string,
  tell: (path: string, place: string) => void,
  tellFolder: (path: string, place: string) => void,
): void {
  for (const entry of entriesOf(join(content, "authority"))) {
    const path = `authority/${entry.name}`;
    if (entry.isDirectory()) {
      if (RECORD_FOLDERS.includes(entry.name)) {
        for (const record of entriesOf(join(content, path)))
          if (record.isFile() && /\.(?:ya?ml|json|toml|markdown|txt|MD)$/.test(record.name))
            tell(`${path}/${record.name}`, `\`${record.name.replace(/\.\w+$/, "")}.md\``);
          else if (record.isDirectory() && !record.name.endsWith(".md"))
            tellFolder(`${path}/${record.name}`, `its records in \`${path}/\` itself`);
        continue;
      }
      const near = folderMeant(entry.name, RECORD_FOLDERS);
      tellFolder(
        path,
        near === null
          ? `one of \`authority/${RECORD_FOLDERS.join("/`, `authority/")}/\``
          : `it at \`authority/${near}/\``,
      );
    } else if (entry.name !== "judgements.yaml") {
      if (fileMeant(entry.name, ["judgements.yaml"]) !== null) tell(path, "`authority/judgements.yaml`");
      else if (formatOf(entry.name) !== null && !isPaperwork(entry.name))
        tell(path, `it in the folder of its kind, such as \`authority/${RECORD_FOLDERS[0]}/\``);
    }
  }
}
