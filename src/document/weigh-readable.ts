import type { LineRange, ReadLine } from "./find-body.ts";
import type { LineHint } from "./flatten-html.ts";
import { isClaimed, isProse, type Page } from "./read-page.ts";

// Measured on 90 pages with their whole articles and 990 with a few sentences of each: between 6 and 20 it changed little.
const FOR = 12;
/** A label of one or two words is as often a button's. */
const FOR_LABEL = 3;
const LONGEST_LABEL = 2;
const AGAINST = -6;

/** How many words of prose the cleaner takes for the article, how many Readability, and how many both. */
interface Count {
  readonly ours: number;
  readonly theirs: number;
  readonly both: number;
}

function countProse({ lines, markup }: Page, body: LineRange | null): Count {
  let ours = 0;
  let theirs = 0;
  let both = 0;
  lines.forEach((line, number) => {
    const hint = markup?.hints[number];
    if (!isProse(line) || hint === undefined) return;
    const isOurs = body !== null && number >= body.first && number < body.end && line.bonus >= 0;
    if (isOurs) ours += line.words;
    if (isClaimed(hint)) theirs += line.words;
    if (isOurs && isClaimed(hint)) both += line.words;
  });
  return { ours, theirs, both };
}

/** A line with what Readability says of it, in words of prose. */
function weigh(line: ReadLine, hint: LineHint): ReadLine {
  if (hint.isReadable === null) return line;
  if (isClaimed(hint))
    return { ...line, bonus: Math.max(line.bonus, line.words <= LONGEST_LABEL ? FOR_LABEL : FOR) };
  if (hint.isReadable) return line;
  // A sentence's own worth is taken back: what Readability leaves out neither bears the body nor breaks it.
  const own = line.isStopped || line.words >= 25 ? Math.min(line.words, 60) : 0;
  return { ...line, bonus: Math.min(line.bonus, AGAINST - own) };
}

/**
 * The page with Readability's answer as a vote for and against its lines. It is a vote among others: where it has little
 * in common with `body`, which the cleaner found alone, and is not the longer of the two, it is not heard; for a line, where they share
 * less than a quarter of its words, and against one, where they share less than half of ours.
 */
export function weighReadable(page: Page, body: LineRange | null): Page {
  const { lines, markup } = page;
  if (markup === null) return page;
  const { ours, theirs, both } = countProse(page, body);
  if (theirs === 0) return page;
  const isHeardFor = theirs > ours || both * 4 >= theirs;
  const isHeardAgainst = theirs > ours || both * 2 >= ours;
  const hints = markup.hints.map((hint) =>
    (hint.isReadable === true && !isHeardFor) || (hint.isReadable === false && !isHeardAgainst)
      ? { ...hint, isReadable: null }
      : hint,
  );
  return {
    ...page,
    markup: { ...markup, hints },
    lines: lines.map((line, number) => {
      const hint = hints[number];
      return hint === undefined ? line : weigh(line, hint);
    }),
  };
}

/** The body as far as the prose reaches that Readability takes for it. */
export function reachReadable({ lines, markup }: Page, body: LineRange): LineRange {
  let { first, end } = body;
  lines.forEach((line, number) => {
    const hint = markup?.hints[number];
    if (hint === undefined || !isClaimed(hint) || !isProse(line)) return;
    first = Math.min(first, number);
    end = Math.max(end, number + 1);
  });
  return { first, end };
}
