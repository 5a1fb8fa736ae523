import { readTree } from "./read-tree.ts";

const NAMED: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

/** A text with all that files write in other signs written out: character references, JSON's and addresses' escapes. */
function decode(text: string): string {
  return text
    .replace(/%([0-9a-f]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
    .replace(/\\u([0-9a-f]{4})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
    .replace(/&#x([0-9a-f]+);/gi, (_, hex: string) => String.fromCodePoint(Number.parseInt(hex, 16)))
    .replace(/&#(\d+);/g, (_, number: string) => String.fromCodePoint(Number(number)))
    .replace(/&(amp|lt|gt|quot|apos);/g, (_, name: string) => NAMED[name] ?? "");
}

/** Where a site says one of several words: in a file's name, or its text as it stands or decoded, whatever the case. */
export function findWords(folder: string, words: readonly string[]): readonly string[] {
  return [...readTree(folder)].flatMap(([path, bytes]) => {
    const text = Buffer.from(bytes, "latin1").toString("utf8");
    const all = `${path}\n${text}\n${decode(text)}\n${decode(decode(text))}`.toLowerCase();
    return words.filter((word) => all.includes(word.toLowerCase())).map((word) => `${path}: ${word}`);
  });
}
