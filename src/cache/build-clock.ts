import { fileFault } from "./file-fault.ts";
import { readSealedFile, writeSealedFile } from "./sealed-file.ts";

const KIND = "dateline-clock-1";

/** The latest instant, ISO 8601 in UTC, for which a site was built; null where none is kept. */
export function readLatestInstant(file: string): string | null {
  const sealed = readSealedFile(file, KIND);
  return sealed.outcome === "read" ? sealed.text : null;
}

/** Keeps the latest instant for which a site was built. Where it cannot be written, that is told and harms nothing else. */
export function writeLatestInstant(file: string, instant: string, note: (text: string) => void): void {
  try {
    writeSealedFile(file, KIND, instant);
  } catch (thrown) {
    const why = fileFault(thrown);
    if (why === null) throw thrown;
    note(`The time of this build cannot be kept (${why}): a clock that is put back will not be noticed.`);
  }
}
