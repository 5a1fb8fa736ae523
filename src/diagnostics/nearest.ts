/**
 * Insertions, deletions, replacements and swaps of neighbours between two words; gives up at `most` and then answers
 * more than `most`. Source: optimal string alignment (restricted Damerau-Levenshtein) distance.
 */
function editDistance(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let before: readonly number[] = [];
  let row: readonly number[] = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const replaced = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      const isSwap = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      const swapped = isSwap ? (before[j - 2] ?? 0) + 1 : most + 1;
      next.push(Math.min(replaced, swapped, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    // A swap reaches back two rows, so only two rows out of reach mean that the whole is.
    if (Math.min(...next) > most && Math.min(...row) > most) return most + 1;
    before = row;
    row = next;
  }
  return row[b.length] ?? most + 1;
}

// No name is longer, and the work grows with the square of the length.
const LONGEST = 100;

/**
 * The known name a wrong one was probably meant for, for a hint; null where none is near: at most a third of its letters
 * differ, or `most`. Of two equally near the first of the list is given.
 *
 * @example
 * nearest("titel", ["title", "topics"]) //=> "title"
 */
export function nearest(
  wrong: string,
  known: readonly string[],
  most = Math.max(1, Math.floor(wrong.length / 3)),
): string | null {
  if (wrong.length > LONGEST) return null;
  const word = wrong.toLowerCase();
  let best: string | null = null;
  let least = most + 1;
  for (const name of known) {
    const distance = editDistance(word, name.toLowerCase(), Math.min(most, least - 1));
    if (distance < least) [best, least] = [name, distance];
  }
  return best;
}
