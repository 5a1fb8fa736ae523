import type { NameKind, NameMention, RoleMention } from "../mention.ts";
import { type NameCounts, SCALE, share } from "./count-names.ts";
import type { NameCandidate } from "./name-candidate.ts";

const KINDS: readonly NameKind[] = ["person", "organisation", "place", "event"];
type Sums = [person: number, organisation: number, place: number, event: number, none: number];

/** Below this no kind is likely enough for the name to be printed as one. */
const LEAST = 0.8;
const LEAST_AT_START = 1.4;

interface Cluster {
  readonly around: Sums;
  readonly inside: Sums;
  count: number;
  /** True where one place prints the capital inside a sentence. */
  isSure: boolean;
}

/** Types the names of one article with the counts of the whole run. */
export function typeNames(
  candidates: readonly NameCandidate[],
  counts: NameCounts,
): { names: readonly NameMention[]; roles: readonly RoleMention[] } {
  const clusters = new Map<string, Cluster>();
  for (const candidate of candidates) {
    const cluster = clusters.get(candidate.key) ?? {
      around: [0, 0, 0, 0, 0],
      inside: [0, 0, 0, 0, 0],
      count: 0,
      isSure: false,
    };
    for (let kind = 0; kind < 5; kind += 1) {
      cluster.around[kind] = (cluster.around[kind] ?? 0) + (candidate.around[kind] ?? 0);
      cluster.inside[kind] = Math.max(cluster.inside[kind] ?? 0, candidate.inside[kind] ?? 0);
    }
    cluster.count += 1;
    if (!candidate.isStart) cluster.isSure = true;
    clusters.set(candidate.key, cluster);
  }
  // What a cluster says before its short forms and its fuller form speak to it.
  const alone = new Map<string, Sums>();
  for (const [key, cluster] of clusters) alone.set(key, sumOf(key, cluster, counts));

  const votes = new Map<string, Sums>();
  for (const [key, sums] of alone) votes.set(key, [...sums]);
  const linked = new Set<string>();
  for (const candidate of candidates) {
    if (candidate.fuller === null || linked.has(candidate.key)) continue;
    linked.add(candidate.key);
    const fuller = alone.get(candidate.fuller.key);
    const own = votes.get(candidate.key);
    if (fuller === undefined || own === undefined || own === fuller) continue;
    const kind = best(fuller);
    if (candidate.fuller.how === "acronym") {
      if (kind >= 1) own[kind] = Math.max(...own) + 1;
    } else if (kind === 0) {
      if ((candidate.inside[1] ?? 0) >= 2.5 && candidate.key.includes(" ")) continue;
      const isListedPlace = (candidate.inside[2] ?? 0) >= 3;
      const weight = candidate.fuller.how === "surname" ? 3.5 : isListedPlace ? 0 : 2;
      own[0] = Math.max(own[0] ?? 0, Math.min(weight, (fuller[0] ?? 0) + 1) + Math.max(0, own[0] ?? 0) * 0.5);
    } else if (kind === 1 && candidate.fuller.how === "part" && (candidate.inside[2] ?? 0) < 1.5)
      own[1] = (own[1] ?? 0) + 1.2;
    else if (kind === 2 && mayStandFor(`place ${candidate.key}`, `place ${candidate.fuller.key}`))
      own[2] = (own[2] ?? 0) + 2;
  }

  const kinds = candidates.map((candidate) => decide(candidate, clusters, votes));
  // One string a name to look it up by, made once.
  const ids = candidates.map(({ key }, index) => `${kinds[index]} ${key}`);
  const fullest = fullestForms(candidates, kinds, ids);
  const names: NameMention[] = [];
  candidates.forEach((candidate, index) => {
    const kind = kinds[index];
    if (kind === null || kind === undefined) return;
    const name = fullest.get(ids[index] ?? "") ?? candidate.words;
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
  return { names, roles: rolesOf(candidates, kinds, ids, fullest) };
}

/** The roles of those that proved people, each told once a person, the fullest telling first. In document order of the person. */
function rolesOf(
  candidates: readonly NameCandidate[],
  kinds: readonly (NameKind | null)[],
  ids: readonly string[],
  fullest: ReadonlyMap<string, string>,
): readonly RoleMention[] {
  const roles: RoleMention[] = [];
  const told = new Set<string>();
  candidates.forEach((candidate, index) => {
    if (kinds[index] !== "person") return;
    const person = fullest.get(ids[index] ?? "") ?? candidate.words;
    for (const clue of candidate.roles) {
      const id = `${person}\n${clue.title}\n${clue.affiliation ?? ""}`;
      if (told.has(id)) continue;
      told.add(id);
      roles.push({ kind: "role", person, ...clue });
    }
  });
  return roles;
}

/** The kind of the name at this place, or null where nothing speaks for a name. */
function decide(
  candidate: NameCandidate,
  clusters: ReadonlyMap<string, Cluster>,
  votes: ReadonlyMap<string, Sums>,
): NameKind | null {
  const cluster = clusters.get(candidate.key);
  const shared = votes.get(candidate.key);
  if (cluster === undefined || shared === undefined) return null;
  const sums: Sums = [0, 0, 0, 0, 0];
  for (let kind = 0; kind < 5; kind += 1)
    sums[kind] = (shared[kind] ?? 0) + 0.5 * (candidate.around[kind] ?? 0);
  const kind = best(sums);
  const isSingle = !candidate.key.includes(" ");
  if ((sums[kind] ?? 0) < (cluster.isSure ? LEAST : isSingle ? LEAST_AT_START : 0.5)) return null;
  return KINDS[kind] ?? null;
}

// White space that is not one space.
const UNEVEN_SPACE = /\s\s|[^\S ]/;

/** The fullest form in the article of each name, by kind and key: a surname leads to the full name, `SHARMA` to `Sharma`. */
function fullestForms(
  candidates: readonly NameCandidate[],
  kinds: readonly (NameKind | null)[],
  ids: readonly string[],
): ReadonlyMap<string, string> {
  const printed = new Map<string, string>();
  const links = new Map<string, string>();
  candidates.forEach((candidate, index) => {
    const kind = kinds[index];
    if (kind === null || kind === undefined) return;
    const id = ids[index] ?? "";
    const words = UNEVEN_SPACE.test(candidate.words) ? candidate.words.replace(/\s+/g, " ") : candidate.words;
    const known = printed.get(id);
    if (known === undefined || (known === known.toUpperCase() && words !== words.toUpperCase()))
      printed.set(id, words);
    // Two events whose names end alike are two events.
    if (candidate.fuller !== null && (kind !== "event" || candidate.fuller.how === "acronym"))
      links.set(id, `${kind} ${candidate.fuller.key}`);
  });
  const fullest = new Map<string, string>();
  for (const id of printed.keys()) {
    let at = id;
    // A chain of three is the longest that news prints: surname, short name, full name.
    for (let step = 0; step < 3; step += 1) {
      const next = links.get(at);
      if (next === undefined || !printed.has(next) || !mayStandFor(at, next)) break;
      at = next;
    }
    fullest.set(id, printed.get(at) ?? "");
  }
  return fullest;
}

const DIVISIONS = new Set(
  "district city county province state prefecture municipality governorate region island islands river lake town village township oblast canton department parish".split(
    " ",
  ),
);

/** A place is short for another only with a head noun more: `Kano` for `Kano State`, never `York` for `New York`. */
function mayStandFor(short: string, full: string): boolean {
  if (!short.startsWith("place ")) return true;
  return full.startsWith(`${short} `) && DIVISIONS.has(full.slice(short.length + 1));
}

function best(sums: readonly number[]): number {
  let kind = 0;
  for (let index = 1; index < 5; index += 1) if ((sums[index] ?? 0) > (sums[kind] ?? 0)) kind = index;
  return kind;
}

function sumOf(key: string, cluster: Cluster, counts: NameCounts): Sums {
  const sums: Sums = [0, 0, 0, 0, 0];
  // A key may be a word that every object has (`constructor`), so ask for own keys only.
  const all = Object.hasOwn(counts.keys, key) ? counts.keys[key] : undefined;
  for (let kind = 0; kind < 5; kind += 1) {
    const around = Math.max(-5, Math.min(5, cluster.around[kind] ?? 0));
    const own = (cluster.inside[kind] ?? 0) + around;
    let archive = 0;
    if (all !== undefined && all[5] > 1) {
      const others = ((all[kind] ?? 0) - share(own)) / SCALE;
      archive = Math.max(-1.5, Math.min(3, (0.6 * others) / Math.sqrt(all[5] - 1)));
    }
    sums[kind] = own + archive;
  }
  return sums;
}
