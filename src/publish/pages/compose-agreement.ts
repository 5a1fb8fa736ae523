import type { ArithmeticCheck } from "../../archive/arithmetic-check.ts";
import type { Agreement, Verdict } from "../../archive/comparison.ts";
import type { Said } from "../../archive/entity.ts";
import { AGREEMENT_URL, ARITHMETIC_URL, entityUrl, seriesUrl } from "../../archive/urls.ts";
import { articleCell, claimCell, linkCell, reasonCell, section, sentencesCell, textCell } from "../cells.ts";
import { formatDerived } from "../format-figure.ts";
import type { Desk } from "../frame.ts";
import { counted } from "../kind-names.ts";
import { placeOf } from "../page-inputs.ts";
import type { Cell, SheetSection } from "../view-parts.ts";
import type { Page, SheetView } from "../views.ts";
import { composeLongSheet } from "./compose-sheet.ts";

export const VERDICT_NAMES: Readonly<Record<Verdict, string>> = {
  agree: "agree",
  update: "update",
  "weaker-bound": "weaker bound",
  "stale-when-printed": "stale when printed",
  conflict: "conflict",
  "not-comparable": "not comparable",
};

const RULE_NAMES: Readonly<Record<ArithmeticCheck["rule"], string>> = {
  growth: "rate of change",
  list: "counted list",
  share: "part of a whole",
  total: "total",
  ratio: "average",
};

/** The order in which a reader wants them: what is wrong first. */
const ORDER: readonly Verdict[] = [
  "conflict",
  "stale-when-printed",
  "not-comparable",
  "weaker-bound",
  "update",
  "agree",
];

function subjectCell(desk: Desk, { subject, series, entity }: Agreement): Cell {
  if (series !== null) return linkCell(subject, desk.href(seriesUrl(series)));
  return linkCell(subject, entity === null ? null : desk.href(entityUrl(entity)));
}

const agreementRow = (desk: Desk, agreement: Agreement): readonly Cell[] => [
  reasonCell(VERDICT_NAMES[agreement.verdict], agreement.because),
  subjectCell(desk, agreement),
  claimCell(desk, agreement.earlier),
  claimCell(desk, agreement.later),
];

const AGREEMENT_COLUMNS = ["Verdict", "Subject", "One says", "The other says"];

/** A table of agreements for the page of an article or a series; none where there are none. */
export function agreementSection(desk: Desk, agreements: readonly Agreement[]): readonly SheetSection[] {
  return agreements.length === 0
    ? []
    : [
        section("agreement", "Do the reports agree?", {
          columns: AGREEMENT_COLUMNS,
          rows: agreements.slice(0, 100).map((agreement) => agreementRow(desk, agreement)),
        }),
      ];
}

/** As many superlatives as the first page lists. */
const MOST_SUPERLATIVES = 100;

/** Where words stand, as a key. */
const placeKey = (said: Said | null): string =>
  said === null ? "" : `${said.article.id} ${said.span.start} `;

/** Every comparison of the archive, conflicts first. */
export function composeAgreementPages(desk: Desk): readonly Page<SheetView>[] {
  const { agreements, unbacked } = desk.archive;
  if (agreements.length === 0 && unbacked.length === 0) return [];
  const sorted = [...agreements].sort((a, b) => ORDER.indexOf(a.verdict) - ORDER.indexOf(b.verdict));
  const superlatives = unbacked.slice(0, MOST_SUPERLATIVES);
  const conflicts = agreements.filter(({ verdict }) => verdict === "conflict").length;
  return composeLongSheet(
    desk,
    {
      url: AGREEMENT_URL,
      kicker: "Agreement",
      title: "Do the reports agree?",
      introduction: `${counted(agreements.length, "comparison")} of what two places say of one thing; ${counted(conflicts, "conflict")}.`,
      notes: [
        "Nothing counts as a conflict that another time, another scope or rounding could explain. Each verdict stands with its reason and both sentences.",
      ],
    },
    {
      entries: sorted,
      keyOf: ({ earlier, later }) => placeKey(earlier.said) + placeKey(later.said),
      inputs: (entries, page) => [
        desk.inputs.agreements(entries),
        page === 1 && superlatives.map(({ said }) => [desk.inputs.article(said.article), ...placeOf(said)]),
      ],
      row: (agreement) => agreementRow(desk, agreement),
      section: (rows) => section("comparisons", "Comparisons", { columns: AGREEMENT_COLUMNS, rows }),
      first: () =>
        unbacked.length === 0
          ? []
          : [
              section("superlatives", "Superlatives that nothing backs", {
                notes: ["Their sentences give no figure, no date and no source for them."],
                columns: ["Article", "Sentence"],
                rows: superlatives.map(({ said }) => [
                  articleCell(desk, said.article),
                  sentencesCell(desk, [said]),
                ]),
              }),
            ],
    },
  );
}

/** An end of a derived interval, rounded outward, so that the interval still holds the value. */
function formatEnd(value: number, towards: "down" | "up"): string {
  const near = Number(value.toPrecision(3));
  const isOutward = towards === "down" ? near <= value : near >= value;
  if (value === 0 || isOutward) return formatDerived(near);
  const step = 10 ** (Math.floor(Math.log10(Math.abs(value))) - 2);
  return formatDerived(near + (towards === "down" ? -step : step));
}

/** A derived value as it is shown: ours, with its interval. */
function derivedWords({ derived }: ArithmeticCheck): string {
  if (derived === null) return "";
  const { range, unit, label, printed = null } = derived;
  const end = unit === null ? "" : unit === "%" ? "%" : ` ${unit}`;
  const { low, high } = range;
  if (low !== null && high !== null)
    return formatDerived(low) === formatDerived(high)
      ? `${label}: ${formatDerived(low)}${end}`
      : `${label}: ${formatEnd(low, "down")} to ${formatEnd(high, "up")}${end}`;
  const limit = low ?? high;
  const bound =
    low !== null
      ? `at least ${formatEnd(low, "down")}${end}`
      : high !== null
        ? `at most ${formatEnd(high, "up")}${end}`
        : "";
  // A value that is its own bound is said once.
  const isBound = printed !== null && limit !== null && formatDerived(printed) === formatDerived(limit);
  const about = printed === null || isBound ? "" : `about ${formatDerived(printed)}${end}`;
  return `${label}: ${[about, bound].filter((words) => words !== "").join(", ")}`;
}

const arithmeticRow = (desk: Desk, check: ArithmeticCheck): readonly Cell[] => [
  textCell(
    check.holds === null ? "derived" : check.holds ? "holds" : "does not hold",
    RULE_NAMES[check.rule],
  ),
  textCell(check.trace, check.because),
  textCell(derivedWords(check), check.derived === null ? null : "worked out here; no article prints it"),
  sentencesCell(desk, check.said),
];

const ARITHMETIC_COLUMNS = ["Outcome", "Calculation", "Follows", "Sentences"];

/** What an article's own figures add up to, for its page. */
export function arithmeticSection(desk: Desk, checks: readonly ArithmeticCheck[]): readonly SheetSection[] {
  return checks.length === 0
    ? []
    : [
        section("arithmetic", "What its figures add up to", {
          columns: ARITHMETIC_COLUMNS,
          rows: checks.slice(0, 50).map((check) => arithmeticRow(desk, check)),
        }),
      ];
}

/** Every calculation of the archive, those that do not come out first. */
export function composeArithmeticPages(desk: Desk): readonly Page<SheetView>[] {
  const checks = [...desk.archive.arithmetic.values()].flat();
  if (checks.length === 0) return [];
  const rank = ({ holds }: ArithmeticCheck): number => (holds === false ? 0 : holds === null ? 2 : 1);
  const failed = checks.filter(({ holds }) => holds === false).length;
  return composeLongSheet(
    desk,
    {
      url: ARITHMETIC_URL,
      kicker: "Arithmetic",
      title: "What the figures add up to",
      introduction: `${counted(checks.length, "calculation")} with the articles' own figures; ${failed === 0 ? "all that can be checked come out" : `${counted(failed, "one", "of them")} not coming out`}.`,
      notes: [
        "A value worked out here is marked as ours and is as wide as the rounding of the printed figures leaves it.",
      ],
    },
    {
      entries: checks.sort((a, b) => rank(a) - rank(b)),
      keyOf: ({ rule, said }) => rule + placeKey(said[0] ?? null),
      row: (check) => arithmeticRow(desk, check),
      section: (rows) => section("calculations", "Calculations", { columns: ARITHMETIC_COLUMNS, rows }),
    },
  );
}
