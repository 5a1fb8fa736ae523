import type { NameKind, NameMention, RoleMention } from "../mention.ts";
import { EVENT, NONE, PERSON, PLACE } from "./ballot.ts";
import { type NameCounts, SCALE, share } from "./count-names.ts";
import type { NameCandidate } from "./name-candidate.ts";
import { LISTED_PLACES } from "./name-lexicon.ts";
import { isGivenNameOf } from "./weigh-event.ts";

const KINDS: readonly NameKind[] = ["person", "organisation", "place", "event"];
type Sums = [person: number, organisation: number, place: number, event: number, none: number];
const NO_SUMS: Sums = [0, 0, 0, 0, 0];

/** Below this no kind is likely enough for the name to be printed as one. */
const LEAST = 0.8;
const LEAST_AT_START = 1.4;

/** One name of the article, wherever it is printed. What is told by kind is in the order of `KINDS`. */
interface Cluster {
  readonly key: string;
  readonly around: Sums;
  readonly inside: Sums;
  /** True where one place prints the capital inside a sentence. */
  isSure: boolean;
  /** What it says before its short forms and its fuller form speak to it, and after. */
  alone: Sums;
  votes: Sums;
  isLinked: boolean;
  /** Its best printed form, as a name of each kind; null where it is none of that kind. */
  readonly printed: [string | null, string | null, string | null, string | null];
  /** The longer name that it is short for, as a name of each kind. */
  readonly longer: [Cluster | null, Cluster | null, Cluster | null, Cluster | null];
}

/** Types the names of one article with the counts of the whole run. */
export function typeNames(
  candidates: readonly NameCandidate[],
  counts: NameCounts,
): { names: readonly NameMention[]; roles: readonly RoleMention[] } {
  const byKey = new Map<string, Cluster>();
  const clusters: Cluster[] = [];
  for (const { key, around, inside, isStart } of candidates) {
    let cluster = byKey.get(key);
    if (cluster === undefined) {
      cluster = {
        key,
        around: [0, 0, 0, 0, 0],
        inside: [0, 0, 0, 0, 0],
        isSure: false,
        alone: NO_SUMS,
        votes: NO_SUMS,
        isLinked: false,
        printed: [null, null, null, null],
        longer: [null, null, null, null],
      };
      byKey.set(key, cluster);
    }
    for (let kind = 0; kind < 5; kind += 1) {
      cluster.around[kind] = (cluster.around[kind] ?? 0) + (around[kind] ?? 0);
      cluster.inside[kind] = Math.max(cluster.inside[kind] ?? 0, inside[kind] ?? 0);
    }
    if (!isStart) cluster.isSure = true;
    clusters.push(cluster);
  }
  for (const cluster of byKey.values()) {
    cluster.alone = sumOf(cluster, counts);
    cluster.votes = cluster.alone;
  }
  candidates.forEach((candidate, index) => {
    const cluster = clusters[index];
    if (candidate.fuller === null || cluster === undefined || cluster.isLinked) return;
    cluster.isLinked = true;
    const fuller = byKey.get(candidate.fuller.key);
    if (fuller === undefined) return;
    const [person, organisation, place, event, none] = cluster.alone;
    cluster.votes = [person, organisation, place, event, none];
    hearFuller(candidate, candidate.fuller, { own: cluster.votes, fuller: fuller.alone });
  });

  const kinds = candidates.map((candidate, index) => decide(candidate, clusters[index]));
  const full = fullestForms(candidates, clusters, kinds, byKey);
  const names: NameMention[] = [];
  candidates.forEach((candidate, index) => {
    const kind = KINDS[kinds[index] ?? -1];
    if (kind === undefined) return;
    const name = full[index] ?? candidate.words;
    const isShort = name !== candidate.words && name.toLowerCase() !== candidate.words.toLowerCase();
    names.push({
      start: candidate.start,
      end: candidate.end,
      kind,
      name,
      subkind: kind === "organisation" || kind === "place" ? candidate.subkinds[kind] : null,
      rule: isShort
        ? "names/short-form"
        : candidate.evidence.length === 0
          ? "names/counts"
          : "names/evidence",
      evidence: isShort ? [`short for ${name}`, ...candidate.evidence] : candidate.evidence,
      parts: candidate.parts,
    });
  });
  return { names, roles: rolesOf(candidates, kinds, full) };
}

/** Adds to the votes of a short form what its fuller form says. */
function hearFuller(
  { key, inside }: NameCandidate,
  link: NonNullable<NameCandidate["fuller"]>,
  { own, fuller }: { readonly own: Sums; readonly fuller: Sums },
): void {
  const kind = best(fuller);
  if (link.how === "acronym") {
    if (kind >= 1) own[kind] = Math.max(...own) + 1;
  } else if (kind === PERSON) {
    if (inside[1] >= 2.5 && key.includes(" ")) return;
    const isListedPlace = inside[2] >= 3;
    const weight = link.how === "surname" ? 3.5 : isListedPlace ? 0 : 2;
    own[0] = Math.max(own[0], Math.min(weight, fuller[0] + 1) + Math.max(0, own[0]) * 0.5);
  } else if (kind === EVENT && isGivenNameOf(key, link.key)) own[3] = Math.max(...own) + 2;
  else if (kind === 1 && link.how === "part" && inside[2] < 1.5) own[1] += 1.2;
  else if (kind === PLACE && mayStandFor(key, link.key)) own[2] += 2;
}

/** The roles of those that proved people, each told once a person, the fullest telling first. In document order of the person. */
function rolesOf(
  candidates: readonly NameCandidate[],
  kinds: readonly number[],
  full: readonly (string | null)[],
): readonly RoleMention[] {
  const roles: RoleMention[] = [];
  const told = new Set<string>();
  candidates.forEach((candidate, index) => {
    if (kinds[index] !== PERSON) return;
    const person = full[index] ?? candidate.words;
    for (const clue of candidate.roles) {
      const id = `${person}\n${clue.title}\n${clue.affiliation ?? ""}`;
      if (told.has(id)) continue;
      told.add(id);
      roles.push({ kind: "role", person, ...clue });
    }
  });
  return roles;
}

/** The kind of the name at this place, a place in `KINDS`, or -1 where nothing speaks for a name. */
function decide({ key, around }: NameCandidate, cluster: Cluster | undefined): number {
  if (cluster === undefined) return -1;
  const { votes } = cluster;
  let kind = 0;
  let most = votes[0] + 0.5 * around[0];
  for (let index = 1; index < 5; index += 1) {
    const sum = (votes[index] ?? 0) + 0.5 * (around[index] ?? 0);
    if (sum <= most) continue;
    most = sum;
    kind = index;
  }
  const isSingle = !key.includes(" ");
  if (kind === NONE || most < (cluster.isSure ? LEAST : isSingle ? LEAST_AT_START : 0.5)) return -1;
  return kind;
}

// White space that is not one space.
const UNEVEN_SPACE = /\s\s|[^\S ]/;

/** The fullest form in the article of each candidate's name: a surname leads to the full name, `SHARMA` to `Sharma`. */
function fullestForms(
  candidates: readonly NameCandidate[],
  clusters: readonly Cluster[],
  kinds: readonly number[],
  byKey: ReadonlyMap<string, Cluster>,
): readonly (string | null)[] {
  candidates.forEach((candidate, index) => {
    const kind = kinds[index] ?? -1;
    const cluster = clusters[index];
    if (kind < 0 || cluster === undefined) return;
    const words = UNEVEN_SPACE.test(candidate.words) ? candidate.words.replace(/\s+/g, " ") : candidate.words;
    const known = cluster.printed[kind] ?? null;
    if (known === null || (known !== words && known === known.toUpperCase() && words !== words.toUpperCase()))
      cluster.printed[kind] = words;
    // Two events whose names end alike are two events.
    const { fuller } = candidate;
    if (fuller === null) return;
    const isShort =
      fuller.how === "acronym" ||
      (kind === EVENT && isGivenNameOf(candidate.key, fuller.key)) ||
      (kind !== EVENT && (kind !== PLACE || mayStandFor(candidate.key, fuller.key)));
    if (isShort) cluster.longer[kind] = byKey.get(fuller.key) ?? null;
  });
  return candidates.map((_, index) => {
    const kind = kinds[index] ?? -1;
    let at = clusters[index];
    if (kind < 0 || at === undefined) return null;
    // A chain of three is the longest that news prints: surname, short name, full name.
    for (let step = 0; step < 3; step += 1) {
      const next: Cluster | null = at.longer[kind] ?? null;
      if (next === null || (next.printed[kind] ?? null) === null) break;
      at = next;
    }
    return at.printed[kind] ?? null;
  });
}

const DIVISIONS = new Set(
  "district city county province state prefecture municipality governorate region island islands river lake town village township oblast canton department parish".split(
    " ",
  ),
);

/** A place is short for another only with a head noun more: `Kano` for `Kano State`, never `York` for `New York`. */
function mayStandFor(short: string, full: string): boolean {
  // `Kansas` is a state, and `Kansas City` no short form's full one.
  if (LISTED_PLACES.get(short) === "state" && LISTED_PLACES.has(full)) return false;
  return full.startsWith(`${short} `) && DIVISIONS.has(full.slice(short.length + 1));
}

function best(sums: readonly number[]): number {
  let kind = 0;
  for (let index = 1; index < 5; index += 1) if ((sums[index] ?? 0) > (sums[kind] ?? 0)) kind = index;
  return kind;
}

/** How much what stands round a body's name may speak for a person. */
const MOST_OF_SPEECH = 2;

function sumOf({ key, around, inside }: Cluster, counts: NameCounts): Sums {
  const sums: Sums = [0, 0, 0, 0, 0];
  const found: unknown = counts.keys[key];
  // A key may be a word that every object has (`constructor`), which is no count.
  const all = Array.isArray(found) ? counts.keys[key] : undefined;
  for (let kind = 0; kind < 5; kind += 1) {
    // A body speaks too: however often `Volta Port Authority said` stands, its own words tell what it is.
    const most = kind === PERSON && inside[1] >= 3.5 && inside[0] < 1 ? MOST_OF_SPEECH : 5;
    const own = (inside[kind] ?? 0) + Math.max(-5, Math.min(most, around[kind] ?? 0));
    let archive = 0;
    if (all !== undefined && all[5] > 1) {
      const others = ((all[kind] ?? 0) - share(own)) / SCALE;
      archive = Math.max(-1.5, Math.min(3, (0.6 * others) / Math.sqrt(all[5] - 1)));
    }
    sums[kind] = own + archive;
  }
  return sums;
}
