import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parseSync } from "oxc-parser";

/** A regular expression as the code writes it, and the files it stands in. */
export interface WrittenExpression {
  readonly pattern: string;
  readonly flags: string;
  readonly files: readonly string[];
}

/** `/pattern/flags`, by which an expression is known. */
export const literalOf = ({ pattern, flags }: { readonly pattern: string; readonly flags: string }): string =>
  `/${pattern}/${flags}`;

function visit(node: unknown, see: (pattern: string, flags: string) => void): void {
  if (Array.isArray(node)) {
    for (const item of node) visit(item, see);
    return;
  }
  if (typeof node !== "object" || node === null) return;
  if ("regex" in node && typeof node.regex === "object" && node.regex !== null) {
    // The parser's node of a literal expression.
    const { pattern, flags } = node.regex as { readonly pattern: string; readonly flags: string };
    see(pattern, flags);
  }
  for (const value of Object.values(node)) visit(value, see);
}

/** Every regular expression written as such below the folders of code, each once, in the order of the files. */
export function listRegularExpressions(folders: readonly string[]): readonly WrittenExpression[] {
  const found = new Map<string, { pattern: string; flags: string; files: string[] }>();
  for (const folder of folders) {
    const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
    const files = entries
      .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
      .map((entry) => join(entry.parentPath, entry.name));
    for (const file of files.sort())
      visit(parseSync(file, readFileSync(file, "utf8")).program, (pattern, flags) => {
        const key = literalOf({ pattern, flags });
        const known = found.get(key) ?? { pattern, flags, files: [] };
        known.files.push(file);
        found.set(key, known);
      });
  }
  return [...found.values()];
}
