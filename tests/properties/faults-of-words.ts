import { dayRangeOf } from "../../src/text/edtf.ts";
import { isSlug, slugOf } from "../../src/text/slug.ts";

/** What is wrong with the slug of a name; empty where nothing is. */
export function faultsOfSlug(name: string): readonly string[] {
  const made = slugOf(name);
  const faults: string[] = [];
  if (!isSlug(made)) faults.push(`no slug: ${JSON.stringify(made)}`);
  if (slugOf(made) !== made) faults.push(`${JSON.stringify(made)} becomes ${JSON.stringify(slugOf(made))}`);
  // One name has one address, however its accents are encoded.
  const forms = ["NFC", "NFD"].map((form) => slugOf(name.normalize(form)));
  if (forms[0] !== forms[1]) faults.push(`twins: ${JSON.stringify(forms)}`);
  return faults;
}

/** What is wrong with the days of a text taken for a date; empty where nothing is. */
export function faultsOfDate(text: string): readonly string[] {
  const range = dayRangeOf(text);
  if (range === null) return [];
  const { earliest, latest } = range;
  return earliest !== null && latest !== null && earliest > latest ? [`${earliest} is after ${latest}`] : [];
}
