import type { NameKind } from "../../src/mentions/mention.ts";
import type { Span } from "../../src/text/span.ts";
import { findSurface, findSurfaces, findWords } from "./find-surface.ts";
import type { Marks } from "./marks.ts";

export interface MarkedPerson {
  readonly name: string;
  readonly surfaces: readonly string[];
  /** Each is right; null among them where none is right too; empty where the article gives none. */
  readonly roles: readonly (string | null)[];
  readonly affiliations: readonly (string | null)[];
  readonly country: string | null;
}

export interface MarkedName extends Span {
  readonly kind: NameKind;
  readonly name: string;
}

export interface MarkedDate extends Span {
  readonly values: readonly (string | null)[];
}

export interface MarkedFigure extends Span {
  readonly value: number | readonly [number, number];
  readonly units: readonly (string | null)[];
  readonly bounds: readonly string[];
  readonly kinds: readonly string[];
}

export interface MarkedSpeech extends Span {
  readonly speakers: readonly (string | null)[];
}

/** The marks of one article, each at its place in `text`: UTF-16 offsets, half-open. */
export interface PlacedMarks {
  readonly people: readonly MarkedPerson[];
  /** Every form of each organisation, the fullest first. */
  readonly organisations: readonly (readonly string[])[];
  readonly names: readonly MarkedName[];
  readonly dates: readonly MarkedDate[];
  readonly figures: readonly MarkedFigure[];
  readonly quotes: readonly MarkedSpeech[];
  /** A few words of each reported statement. */
  readonly statements: readonly MarkedSpeech[];
  /** Where careful readers differ: an answer there costs nothing. */
  readonly doubtful: readonly Span[];
}

const overlaps = (one: Span, other: Span): boolean => one.start < other.end && other.start < one.end;

interface Candidate extends Span {
  readonly kind: NameKind | null;
  readonly name: string;
}

/** Every occurrence of every form of every name; where two overlap, the longer stands. */
function placeNames(marks: Marks, text: string, slip: (what: string) => void): readonly MarkedName[] {
  const forms: { readonly kind: NameKind | null; readonly name: string; readonly surface: string }[] = [];
  const add = (kind: NameKind | null, name: string, surfaces: readonly string[]): void => {
    for (const surface of new Set(surfaces)) {
      const other = forms.find((form) => form.surface === surface && kind !== null && form.kind === kind);
      if (other !== undefined) slip(`\`${surface}\` is marked for both \`${other.name}\` and \`${name}\``);
      forms.push({ kind, name, surface });
    }
  };
  for (const [name, { surfaces }] of Object.entries(marks.people)) add("person", name, [name, ...surfaces]);
  for (const [kind, list] of [
    ["organisation", marks.organisations],
    ["place", marks.places],
    ["event", marks.events],
  ] as const)
    for (const surfaces of list) add(kind, surfaces[0] ?? "", surfaces);
  for (const surface of marks.doubtful) add(null, surface, [surface]);

  const candidates: Candidate[] = forms.flatMap(({ kind, name, surface }) =>
    findSurfaces(text, surface).map((span) => ({ kind, name, ...span })),
  );
  candidates.sort((one, other) => other.end - other.start - (one.end - one.start) || one.start - other.start);
  const kept: Candidate[] = [];
  for (const candidate of candidates) {
    const rival = kept.find((other) => overlaps(other, candidate));
    if (rival === undefined) kept.push(candidate);
    else if (rival.start === candidate.start && rival.end === candidate.end)
      slip(`\`${text.slice(rival.start, rival.end)}\` is marked twice at ${rival.start}`);
  }
  for (const { kind, name, surface } of forms) {
    const stands = kept.some(
      (one) => one.kind === kind && one.name === name && findSurface(text.slice(one.start, one.end), surface),
    );
    if (kind !== null && !stands) slip(`\`${surface}\` does not stand in the text as a ${kind} of its own`);
  }
  return kept
    .flatMap(({ kind, ...rest }) => (kind === null ? [] : [{ kind, ...rest }]))
    .sort((one, other) => one.start - other.start);
}

const isCurrency = (unit: string | null): boolean => unit !== null && /^[A-Z]{3}$/.test(unit);

function kindOf(unit: string | null): string {
  if (unit === "%") return "percent";
  return isCurrency(unit) ? "currency" : "count";
}

/** Puts each mark at its place. A mark whose words do not stand in the text in the order marked throws, all named. */
export function placeMarks(marks: Marks, text: string): PlacedMarks {
  const slips: string[] = [];
  const slip = (what: string): void => {
    slips.push(what);
  };
  /** Places marks one after another, each behind the start of the one before it. */
  const inOrder = <Mark, Placed>(
    list: readonly Mark[],
    surface: (mark: Mark) => string,
    place: (mark: Mark, span: Span) => Placed,
  ): readonly Placed[] => {
    let from = 0;
    return list.flatMap((mark) => {
      const span = findWords(text, surface(mark), from);
      if (span === null) {
        slip(`\`${surface(mark)}\` does not stand in the text, or not in this order`);
        return [];
      }
      from = span.end;
      return [place(mark, span)];
    });
  };
  const placed: PlacedMarks = {
    people: Object.entries(marks.people).map(([name, person]) => ({
      name,
      surfaces: [name, ...person.surfaces],
      roles: person.role,
      affiliations: person.affiliation,
      country: person.country,
    })),
    organisations: marks.organisations,
    names: placeNames(marks, text, slip),
    dates: inOrder(
      marks.dates,
      ([surface]) => surface,
      ([, values], span) => ({ ...span, values }),
    ),
    figures: inOrder(
      marks.figures,
      ([surface]) => surface,
      ([, value, units, bounds, kinds], span) => ({
        ...span,
        value,
        units,
        bounds: bounds ?? ["exact"],
        kinds: kinds ?? [kindOf(units[0] ?? null)],
      }),
    ),
    quotes: inOrder(
      marks.quotes,
      ([, words]) => words,
      ([speakers], span) => ({ ...span, speakers }),
    ),
    // A headline's statement may be marked after the text's, so these have no order.
    statements: marks.statements.flatMap(([speakers, words]) => {
      const span = findSurface(text, words);
      if (span === null) slip(`\`${words}\` does not stand in the text`);
      return span === null ? [] : [{ ...span, speakers }];
    }),
    doubtful: marks.doubtful.flatMap((surface) => {
      const spans = findSurfaces(text, surface);
      if (spans.length === 0) slip(`doubtful \`${surface}\` does not stand in the text`);
      return spans;
    }),
  };
  if (slips.length > 0) throw new Error(slips.join("\n"));
  return placed;
}
