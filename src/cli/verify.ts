import type { LeftOutArticle } from "../cache/build-record.ts";
import { printable } from "../diagnostics/printable.ts";
import type { Tally } from "../witness/verdict.ts";
import { type WitnessRequest, type WitnessResult, witnessSite } from "../witness/witness.ts";

/** How `verify` ends: all is proved, something is disproved, or there was nothing to prove anything with. */
export const VERIFY_STATUS = { proved: 0, disproved: 1, uncheckable: 2 } as const;

interface VerifyRequest extends WitnessRequest {
  /** The articles that the site does not hold because of their errors. */
  readonly leftOut: readonly LeftOutArticle[];
  readonly isQuiet: boolean;
  readonly isJson: boolean;
}

type Print = (text: string) => void;

const number = (count: number): string => String(count).replace(/\B(?=(?:\d{3})+$)/g, ",");
const counted = (count: number, one: string, many: string): string =>
  `${number(count)} ${count === 1 ? one : many}`;

const sumOf = (counts: Iterable<number>): number => [...counts].reduce((sum, count) => sum + count, 0);

/** What could not be read again, the most first. */
function unreadOf({ unread }: Tally) {
  return [...unread]
    .map(([kind, { count, examples }]) => ({ kind, count, examples }))
    .sort((one, other) => other.count - one.count || (one.kind < other.kind ? -1 : 1));
}

/** As many kinds as a terminal is told; `--json` has all. */
const MOST_KINDS = 12;

function print(result: WitnessResult, isQuiet: boolean, out: Print, err: Print): void {
  if (result.outcome === "uncheckable") {
    err(`${result.why}\n  hint: ${result.hint}\n`);
    return;
  }
  const { outcome, tally, files, articles, strangers } = result;
  for (const { path, found, expected, why } of tally.disproofs)
    err(
      `${printable(path)}  not proved: ${why}\n  found:    ${printable(found)}\n  expected: ${printable(expected)}\n\n`,
    );
  if (outcome === "disproved") err(`${counted(tally.disproofs.length, "fault", "faults")}.\n`);
  if (isQuiet) return;
  for (const path of strangers) out(`${printable(path)}  the site does not list this file\n`);
  const left = unreadOf(tally);
  if (left.length > 0) {
    out(`\nNot read again: ${counted(sumOf(left.map(({ count }) => count)), "value", "values")}\n`);
    for (const { kind, count, examples } of left.slice(0, MOST_KINDS))
      out(
        `  ${number(count).padStart(6)}  ${printable(kind)}: ${printable(examples[0]?.words.slice(0, 70) ?? "")}\n`,
      );
    if (left.length > MOST_KINDS)
      out(`          and ${left.length - MOST_KINDS} more kinds, which --json lists\n`);
  }
  if (outcome === "proved")
    out(
      `\nProved ${counted(sumOf(tally.proved.values()), "claim", "claims")} of ${counted(files, "file", "files")} against ${counted(articles, "article", "articles")}.\n`,
    );
}

/** Proves a built site and prints what was found; answers the exit status. */
export function verify(
  { isQuiet, isJson, leftOut, ...request }: VerifyRequest,
  out: Print,
  err: Print,
): number {
  const result = witnessSite(request);
  if (!isJson) {
    print(result, isQuiet, out, err);
    for (const { path, url } of leftOut)
      out(`${printable(path)}  left out of the site; would be ${printable(url)}\n`);
  } else if (result.outcome === "uncheckable") out(`${JSON.stringify(result)}\n`);
  else {
    const { outcome, files, articles, strangers, tally } = result;
    const proved = Object.fromEntries(tally.proved);
    out(
      `${JSON.stringify({ outcome, files, articles, proved, unread: unreadOf(tally), strangers, leftOut, disproofs: tally.disproofs })}\n`,
    );
  }
  return VERIFY_STATUS[result.outcome];
}
