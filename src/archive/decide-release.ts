import { dayOfPath } from "../source/path-date.ts";
import type { Withholding, WrittenInstant } from "../source/withholding.ts";
import { dayRangeOf } from "../text/edtf.ts";
import { readInstant } from "../text/instant.ts";
import { readWrittenDate } from "../text/written-date.ts";

/** By what an article is held back or released. */
export interface ReleaseTerms {
  /** The instant of the build, ISO 8601. */
  readonly now: string;
  /** The zone in which the desk's days begin. */
  readonly timeZone: string;
  /** True where what is dated in the future is held back; null where nobody says. */
  readonly holdsFuture: boolean | null;
  readonly isHugo: boolean;
  /** What the system says of the folder of an article, by its path; null where it says nothing of holding back. */
  readonly ofFolder?: (path: string) => { readonly file: string; readonly withholding: Withholding } | null;
}

/** Whether an article may be published, why not, and for how long that is true. */
export interface Release {
  readonly isReleased: boolean;
  /** The field that holds the article back, as written; null where it is released or in doubt. */
  readonly heldBy: string | null;
  /** True where a field could not be understood, and nothing else holds the article back. */
  readonly isDoubtful: boolean;
  /** The instant, ISO 8601, at which the answer changes next; null where it does not change. */
  readonly until: string | null;
  /** The date in the future of an article that is published; null for others. */
  readonly futureDate: WrittenInstant | null;
}

/** When a written day, month or time begins, in milliseconds; null where its words leave that open. */
function beginningOf({ words }: WrittenInstant, timeZone: string): number | null {
  const instant = readInstant(words, timeZone);
  if (instant !== null) return instant;
  const edtf = readWrittenDate(words)?.edtf ?? null;
  const day = edtf === null ? null : (dayRangeOf(edtf)?.earliest ?? null);
  return day === null ? null : readInstant(day, timeZone);
}

/** The day in the names of a file and its folders, as Jekyll's posts have: `2027-01-04-quay.md`. */
function dateOfPath(path: string): WrittenInstant | null {
  const words = dayOfPath(path);
  return words === null ? null : { field: "the file's name", words };
}

/** What an article's own fields say, with what its folder's say of all articles in it. */
function withFolder(own: Withholding, path: string, { ofFolder }: ReleaseTerms): Withholding {
  const folder = ofFolder?.(path) ?? null;
  if (folder === null) return own;
  const { heldBy, isDoubtful, until, after } = folder.withholding;
  return {
    ...own,
    heldBy: own.heldBy ?? (heldBy === null ? null : `${heldBy} in ${folder.file}`),
    isDoubtful: own.isDoubtful || isDoubtful,
    until: [...own.until, ...until],
    after: [...own.after, ...after],
  };
}

/**
 * Decides whether an article may be published at an instant: by its front matter, what its system says of its folder, and
 * the day it is dated.
 */
export function decideRelease(own: Withholding, path: string, terms: ReleaseTerms): Release {
  const withholding = withFolder(own, path, terms);
  const { timeZone, holdsFuture, isHugo } = terms;
  const now = Date.parse(terms.now);
  const { until, after, isDoubtful } = withholding;
  const dated = withholding.date ?? dateOfPath(path);
  // Hugo asks for the date only where no day of publication is given.
  const isAsked = !(isHugo && until.some(({ field }) => /^publish_?date$/i.test(field)));
  const begins = dated === null || !isAsked ? null : beginningOf(dated, timeZone);
  const isFuture = begins !== null && begins > now;
  const times = [...until, ...after].map((written) => ({
    written,
    at: beginningOf(written, timeZone) ?? Infinity,
  }));
  const later = [...times.map(({ at }) => at), begins ?? Number.NaN].filter(
    (at) => at > now && at < Infinity,
  );
  const waiting =
    times.find(({ written, at }) => (after.includes(written) ? at <= now : at > now))?.written ?? null;
  const held =
    withholding.heldBy ??
    (/(?:^|\/)_drafts\//.test(path) ? "_drafts/" : null) ??
    (waiting === null ? null : `${waiting.field}: ${waiting.words}`) ??
    (isFuture && holdsFuture === true ? `${dated?.field}: ${dated?.words}` : null);
  const isForEver = withholding.heldBy !== null || (isDoubtful && held === null);
  return {
    isReleased: held === null && !isDoubtful,
    heldBy: held,
    isDoubtful: isDoubtful && held === null,
    until: isForEver || later.length === 0 ? null : new Date(Math.min(...later)).toISOString(),
    futureDate: held === null && !isDoubtful && isFuture && holdsFuture === null ? dated : null,
  };
}
