import type { ExplainedName, RejectedName, WordsExplained } from "../archive/explain-words.ts";
import type { Resolution } from "../authority/resolution.ts";
import { codeFrame } from "../diagnostics/code-frame.ts";
import { printable } from "../diagnostics/printable.ts";
import type { Basis } from "../mentions/date-value.ts";
import type { DateMention, FigureMention, Numeral, RoleMention } from "../mentions/mention.ts";
import { type LineIndex, positionAt } from "../text/line-index.ts";

/** One line below a heading: what it tells, and that. */
type Row = readonly [label: string, value: string];

const BASES: Readonly<Record<Basis, string>> = {
  stated: "the words say it",
  computed: "it follows from the words",
  inferred: "a rule's guess",
  editor: "a person decided",
};
const VOTERS = ["person", "organisation", "place", "event", "no name"];
const list = (items: readonly string[]): string =>
  items.length === 0 ? "nothing said so" : items.join("; ");
const tick = (words: string): string => `\`${words}\``;
const number = (value: number): string => value.toLocaleString("en", { maximumFractionDigits: 12 });

function postOf({ title, affiliation, country, rule }: RoleMention): string {
  const parts = [title, affiliation, country].filter((part) => part !== null);
  return `${parts.map(tick).join(", ")} (${rule})`;
}

function joined(resolution: Resolution): readonly Row[] {
  const why: Row = ["because", `${resolution.rule}: ${resolution.evidence}`];
  switch (resolution.outcome) {
    case "linked":
      return [["joined to", `${resolution.entity}, a record`], why];
    case "provisional":
      return [["joined to", `${resolution.entity}, which has no record yet`], why];
    case "ambiguous":
      return [["not joined", `could be ${resolution.candidates.join(" or ")}`], why];
    case "unlinked":
      return [["not joined", "too little to join it on, or an editor's ruling"], why];
    default:
      return resolution satisfies never;
  }
}

const weightsRow = (votes: readonly number[]): Row => [
  "weights",
  `${votes.map((weight, at) => `${VOTERS[at]} ${weight.toFixed(1)}`).join(", ")}; other articles and places may add to them`,
];

function nameRows({ mention, resolution, roles, votes }: ExplainedName): readonly Row[] {
  return [
    ["found by", mention.rule],
    ["because", list(mention.evidence)],
    ...(votes === null ? [] : [weightsRow(votes)]),
    ...(mention.subkind === null ? [] : ([["kind", mention.subkind]] as const)),
    ...mention.parts.map(({ kind, name }): Row => ["holds", `${kind} ${tick(name)}`]),
    ...roles.map((role): Row => ["post", postOf(role)]),
    ...(resolution === null ? [] : joined(resolution)),
  ];
}

function dateRows({ rule, value }: DateMention): readonly Row[] {
  return [
    ["found by", rule],
    ["value", value.edtf ?? `none: ${value.from ?? "it cannot be known"}`],
    ["basis", `${value.basis}: ${BASES[value.basis]}`],
    ...(value.implied.length === 0
      ? []
      : ([
          ["not printed", `${value.implied.join(", ")}${value.from === null ? "" : `: ${value.from}`}`],
        ] as const)),
  ];
}

function figureRows({ rule, quantity, measures, scope, asOf, basis }: FigureMention): readonly Row[] {
  const { value, unit, bound, figureKind } = quantity;
  const told =
    value === null ? "not known" : typeof value === "number" ? number(value) : value.map(number).join(" to ");
  const rows: readonly (readonly [string, string | null])[] = [
    ["found by", rule],
    ["value", told],
    ["unit", unit],
    ["bound", bound],
    ["kind", figureKind],
    ["measures", measures],
    ["of", scope],
    ["as of", asOf],
    ["basis", `${basis}: ${BASES[basis]}`],
  ];
  return rows.map(([label, text]) => [label, text ?? "the words do not say"]);
}

const rejectedRows = ({ evidence, votes }: RejectedName): readonly Row[] => [
  ["because", list(evidence)],
  weightsRow(votes),
];

const numeralRow = (text: string, { start, end, class: kind, reason }: Numeral): Row => [
  `digits ${text.slice(start, end)}`,
  reason === null ? kind : `${kind}: ${reason}`,
];

/** True where a finder took the words for something, or for part of it. */
const isFound = ({ names, dates, figures, roles }: WordsExplained): boolean =>
  names.length + dates.length + figures.length + roles.length > 0;

function where({ block, removed, stated }: WordsExplained): string {
  const zone = removed === null ? (block ?? "text") : `no part of the article's text: ${removed}`;
  return [zone, ...stated.map(({ field, value }) => `read as its ${field} ${tick(value)}`)].join("; ");
}

/** What is printed before and after each place. */
interface Shown {
  readonly file: string;
  readonly text: string;
  readonly index: LineIndex;
  /** The article's cleaned text, of which mentions tell offsets. */
  readonly words: string;
  readonly isSearched: boolean;
  readonly isColoured: boolean;
}

/** Prints one place where the words stand: the line, and under it all that was made of them, a heading for each thing. */
export function printExplanation(found: WordsExplained, shown: Shown, print: (text: string) => void): void {
  const { file, text, index, words, isColoured } = shown;
  const bold = (line: string): string => (isColoured ? `\u001b[1m${line}\u001b[0m` : line);
  const rows = (lines: readonly Row[], indent: string): void => {
    for (const [label, value] of lines) print(`${indent}${label.padEnd(12)} ${printable(value)}\n`);
  };
  const part = (heading: string, lines: readonly Row[]): void => {
    print(`  ${bold(printable(heading))}\n`);
    rows(lines, "    ");
  };

  const { line, column } = positionAt(index, found.span.start);
  print(`${bold(`${printable(file)}:${line}:${column}`)}\n`);
  const width = String(line).length + 2;
  for (const { number: shownNumber, content } of codeFrame(text, index, found.span))
    print(`${`${String(shownNumber ?? "").padStart(width)} │ ${content}`.trimEnd()}\n`);
  rows([["stands in", where(found)]], "  ");
  for (const name of found.names) part(`${name.mention.kind} ${tick(name.mention.name)}`, nameRows(name));
  for (const role of found.roles) part(`post of ${tick(role.person)}`, [["told by", postOf(role)]]);
  for (const date of found.dates) part(`date ${tick(words.slice(date.start, date.end))}`, dateRows(date));
  for (const figure of found.figures)
    part(`figure ${tick(words.slice(figure.start, figure.end))}`, figureRows(figure));
  for (const { speaker, cue, rule } of found.quotes)
    part("inside a quotation", [
      ["speaker", speaker ?? "the words do not say"],
      ["told by", cue === null ? rule : `${tick(cue)} (${rule})`],
    ]);
  for (const { speaker, cue, rule } of found.statements)
    part("inside a reported statement", [
      ["speaker", speaker],
      ["told by", `${tick(cue)} (${rule})`],
    ]);
  for (const name of found.rejected)
    part(`${tick(name.words)} looked like a name, and was left`, rejectedRows(name));
  if (!isFound(found)) {
    if (found.numerals.length > 0)
      part(
        "digits in no figure or date",
        found.numerals.map((numeral) => numeralRow(words, numeral)),
      );
    else if (found.removed === null && found.rejected.length === 0)
      part(
        shown.isSearched
          ? "no finder took them for a name, a date or a figure"
          : "the article is not in English, and is not searched",
        [],
      );
  }
  print("\n");
}
