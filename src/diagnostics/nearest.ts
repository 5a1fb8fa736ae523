/** Insertions, deletions and replacements between two words; gives up at `most` and then answers more than `most`. */
function editDistance(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let row = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const replaced = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(replaced, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    if (Math.min(...next) > most) return most + 1;
    row = next;
  }
  return row[b.length] ?? most + 1;
}

/**
 * The known name a wrong one was probably meant for, for a hint; null where none is near: at most a third of its letters
 * differ. Of two equally near the first of the list is given.
 */
export function nearest(wrong: string, known: readonly string[]): string | null {
  const word = wrong.toLowerCase();
  const most = Math.max(1, Math.floor(word.length / 3));
  let best: string | null = null;
  let least = most + 1;
  for (const name of known) {
    const distance = editDistance(word, name.toLowerCase(), Math.min(most, least - 1));
    if (distance < least) [best, least] = [name, distance];
  }
  return best;
}
