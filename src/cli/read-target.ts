/** What a request asks for: the parts of its path below the base, and whether it ends in `/`. */
export interface Target {
  readonly parts: readonly string[];
  readonly isFolder: boolean;
}

// A path as a request line may hold it: visible ASCII, no backslash, which some systems take for a slash.
const PATH = /^\/[!-[\]-~]*$/;
// Characters that no name on our pages has; a decoded slash or backslash would lead to another folder.
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is refused.
const REFUSED = /[\0-\x1f\x7f/\\]/;

/** The words of one part of a path; null where its escapes are no UTF-8, or it leads elsewhere. */
function decodePart(part: string): string | null {
  let words: string;
  try {
    words = decodeURIComponent(part);
  } catch {
    return null;
  }
  return words === "" || words === "." || words === ".." || REFUSED.test(words) ? null : words;
}

/**
 * Reads the path of a request. `below` is the path of the site's base as it is printed on the pages, with `/` at both
 * ends. `outside` is a sound path that does not lie below it; `malformed` is no path: escapes that are none, empty parts,
 * `..`, a whole address, control characters.
 *
 * @example
 * readTarget("/news/articles/a%20b?x=1", "/news/") //=> {outcome: "below", target: {parts: ["articles", "a b"], isFolder: false}}
 */
export function readTarget(
  requested: string,
  below: string,
): { readonly outcome: "below" | "outside"; readonly target: Target } | { readonly outcome: "malformed" } {
  const path = requested.replace(/\?.*$/s, "");
  if (!PATH.test(path)) return { outcome: "malformed" };
  const isBelow = path.startsWith(below);
  const rest = path.slice(isBelow ? below.length : 1);
  const isFolder = rest === "" || rest.endsWith("/");
  const written = rest === "" ? [] : rest.split("/").slice(0, isFolder ? -1 : undefined);
  const parts = written.map(decodePart);
  return parts.every((part) => part !== null)
    ? { outcome: isBelow ? "below" : "outside", target: { parts, isFolder } }
    : { outcome: "malformed" };
}
