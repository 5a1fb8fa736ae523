import type { EntityId } from "../authority/authority-record.ts";
import { dayRangeOf } from "../text/edtf.ts";
import { fold } from "../text/fold.ts";
import type { Agreement, Claim, Verdict } from "./comparison.ts";
import type { Attestation, Office } from "./office.ts";

interface HeldPost {
  readonly title: string;
  readonly office: Office;
  readonly attestation: Attestation;
}

const dayOf = (edtf: string | null, side: "earliest" | "latest"): string | null =>
  (edtf === null ? null : dayRangeOf(edtf))?.[side] ?? null;

/** Every report of a post, by the person who held it, oldest first. */
function reportsByPerson(register: readonly Office[]): ReadonlyMap<EntityId, readonly HeldPost[]> {
  const people = new Map<EntityId, HeldPost[]>();
  for (const office of register)
    for (const { title, holders } of office.posts)
      for (const { person, attestations } of holders) {
        const reports = people.get(person) ?? [];
        for (const attestation of attestations) reports.push({ title, office, attestation });
        people.set(person, reports);
      }
  for (const reports of people.values())
    reports.sort((a, b) => {
      const [x, y] = [
        dayOf(a.attestation.edtf, "earliest") ?? "~",
        dayOf(b.attestation.edtf, "earliest") ?? "~",
      ];
      return x < y ? -1 : x > y ? 1 : 0;
    });
  return people;
}

/** True where one title says the other and more: `Mayor` and `Mayor of Lisgar`. */
const saysMore = (a: string, b: string): boolean => {
  const [x, y] = [` ${fold(a)} `, ` ${fold(b)} `];
  return x.includes(y) || y.includes(x);
};

function judge(a: HeldPost, b: HeldPost): readonly [Verdict, string] {
  const isSameOffice = a.office === b.office;
  if (isSameOffice && fold(a.title) === fold(b.title)) return ["agree", "Both give the same post."];
  const [end, start] = [dayOf(a.attestation.edtf, "latest"), dayOf(b.attestation.edtf, "earliest")];
  const isLater = end !== null && start !== null && end < start;
  if (saysMore(a.title, b.title))
    return ["weaker-bound", "One says the post more fully than the other; both can hold."];
  if (isLater)
    return ["update", "The second post is reported later; the reports do not say when the first ended."];
  if (a.office.country !== null && b.office.country !== null && a.office.country !== b.office.country)
    return [
      "conflict",
      "They give posts of two countries for what may be the same time; it may be two people.",
    ];
  return isSameOffice
    ? ["conflict", "They give two posts at one office for what may be the same time."]
    : ["agree", "The posts are at different offices, and one person can hold both."];
}

const claimOf = ({ title, office, attestation }: HeldPost): Claim => ({
  shown: office.name === null || fold(title).includes(fold(office.name)) ? title : `${title}, ${office.name}`,
  said: attestation.place,
});

/** Compares each person's posts, each report with the next, where they stand in different articles. */
export function comparePosts(
  register: readonly Office[],
  nameOf: (id: EntityId) => string,
): readonly Agreement[] {
  return [...reportsByPerson(register)].flatMap(([person, reports]) =>
    reports.slice(1).flatMap((report, at): readonly Agreement[] => {
      const before = reports[at];
      if (before === undefined || before.attestation.place?.article === report.attestation.place?.article)
        return [];
      const [verdict, because] = judge(before, report);
      return [
        {
          kind: "post",
          subject: `Posts of ${nameOf(person)}`,
          series: null,
          entity: person,
          earlier: claimOf(before),
          later: claimOf(report),
          verdict,
          because,
        },
      ];
    }),
  );
}
