/** Weights for person, organisation, place, event and for no name at all, in that order, on one scale for all clues. */
export type Votes = readonly [
  person: number,
  organisation: number,
  place: number,
  event: number,
  none: number,
];

/** Collects weights with the clue that gave each. */
export interface Ballot {
  readonly votes: [number, number, number, number, number];
  evidence: readonly string[];
}

// Names are many and kept long: each list of clues is as long as its clues, and those without any share one.
const NO_EVIDENCE: readonly string[] = [];

export const openBallot = (): Ballot => ({ votes: [0, 0, 0, 0, 0], evidence: NO_EVIDENCE });

export const PERSON = 0;
export const ORGANISATION = 1;
export const PLACE = 2;
export const EVENT = 3;
export const NONE = 4;
export type Choice = 0 | 1 | 2 | 3 | 4;

/** Adds a weight; a clue of 1 or more is kept as evidence. */
export function vote(ballot: Ballot, kind: Choice, weight: number, clue: string): void {
  ballot.votes[kind] += weight;
  if (weight < 1) return;
  ballot.evidence = ballot.evidence.length === 0 ? [clue] : [...ballot.evidence, clue];
}
