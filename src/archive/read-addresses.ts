import { diagnose } from "../diagnostics/diagnose.ts";
import type { Report } from "../diagnostics/diagnostic.ts";
import { readRecordFile } from "../source/record-file.ts";
import type { RecordedAddress } from "./compose-addresses.ts";

const PATH = "addresses.yaml";

/** Reads content/addresses.yaml: under each old address the article's file, or the address, at which it stands now. */
export function readAddresses(content: string, report: Report): readonly RecordedAddress[] {
  const file = readRecordFile(content, PATH, report);
  const data = file?.block.data ?? null;
  if (file === null || data === null) return [];
  const { path, text, block } = file;
  if (typeof data !== "object" || Array.isArray(data)) {
    const facts = {
      found: "a list",
      field: "the file",
      expected: "old addresses, each with a file or address",
    };
    report(diagnose("authority/wrong-value", { path, text, span: block.spanOf([]) }, facts));
    return [];
  }
  return Object.entries(data).flatMap(([from, to]) => {
    const place = { path, text, span: block.spanOf([from]) };
    if (typeof to === "string" && to.trim() !== "") return [{ from, to, place }];
    const facts = { found: "no text", field: from, expected: "an article's file or address" };
    report(diagnose("authority/wrong-value", place, facts));
    return [];
  });
}
