import type { Overview } from "../archive/overview.ts";
import { printable } from "../diagnostics/printable.ts";
import { wrapWords } from "../diagnostics/wrap-words.ts";

const WIDTH = 80;
/** The column in which what is counted begins. */
const NAMES = 23;
const MOST_SHOWN = 3;

const number = (count: number): string => count.toLocaleString("en");
const sumOf = (counts: readonly number[]): number => counts.reduce((sum, count) => sum + count, 0);

const heldUntil = (until: string | null): string =>
  until === null ? "until an editor releases them" : `until ${until}`;

/** Prints what an archive is like, a line for each count that is not zero, none wider than 80 columns. */
export function printOverview(overview: Overview, print: (text: string) => void): void {
  const { articles, languages, undated, untitled, identical, withCode, held, leftOut } = overview;
  const line = (name: string, value: string): void => {
    const wrapped = wrapWords(value, " ".repeat(NAMES), WIDTH);
    print(`${name.padEnd(NAMES)}${wrapped.trimStart()}\n`);
  };
  line("Articles", number(articles));
  line("  by language", languages.map(([tag, count]) => `${tag} ${number(count)}`).join(", "));
  if (undated > 0) line("  without a date", number(undated));
  if (untitled > 0) line("  without a title", number(untitled));
  for (const paths of identical.slice(0, MOST_SHOWN)) {
    const more = paths.length - MOST_SHOWN;
    const names = paths.slice(0, MOST_SHOWN).map(printable).join(", ");
    line("  with the same words", `${number(paths.length)}: ${names}${more > 0 ? ` and ${more} more` : ""}`);
  }
  if (identical.length > MOST_SHOWN)
    line("", `and ${number(identical.length - MOST_SHOWN)} more groups with the same words`);
  if (withCode > 0) line("  with leftover code", number(withCode));
  if (held.length > 0) {
    const all = number(sumOf(held.map(([, count]) => count)));
    const parts = held.slice(0, MOST_SHOWN).map(([until, count]) => `${number(count)} ${heldUntil(until)}`);
    const more = held.length > MOST_SHOWN ? ", others later or by an editor" : "";
    line("Held back", `${all}: ${parts.join(", ")}${more}`);
  }
  if (leftOut > 0) line("Left out for errors", number(leftOut));
  print("\n");
}
