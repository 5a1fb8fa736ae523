/**
 * What is left of words when marks and spaces are taken away: letters, digits and the signs that change a number. What two
 * prints of one text have in common, whatever its mark-up, its quotation marks and its line breaks.
 */
export function bonesOf(text: string): string {
  return text
    .normalize("NFKC")
    .replace(/[\u00ad\u200b-\u200f\u2060\ufeff]/g, "")
    .replace(/[^\p{L}\p{M}\p{N}%‰$€£¥₹]/gu, "");
}

/** The same, whatever its capitals and accents: what two spellings of a name have in common. */
export function foldedBones(text: string): string {
  return bonesOf(text.normalize("NFKD").replace(/\p{M}/gu, "")).toLowerCase();
}

/** Words of a text, folded, in their order. */
export function wordsOf(text: string): readonly string[] {
  const plain = text
    .replace(/[\u00ad\u200b-\u200f\u2060\ufeff]/g, "")
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase();
  return plain.match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** White space as a browser shows it. */
export const squeeze = (text: string): string => text.replace(/\s+/g, " ").trim();

/** True where all of `part` stands in `whole` in its order, whatever stands between. */
export function isThreadedThrough(part: string, whole: string): boolean {
  let at = 0;
  for (let index = 0; index < whole.length && at < part.length; index += 1)
    if (whole[index] === part[at]) at += 1;
  return at === part.length;
}
