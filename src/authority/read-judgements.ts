import type { z } from "zod";
import { diagnose } from "../diagnostics/diagnose.ts";
import type { Report } from "../diagnostics/diagnostic.ts";
import { nearest } from "../diagnostics/nearest.ts";
import { checkFields, type RecordFile, readRecordFile } from "../source/record-file.ts";
import type { EntityId } from "./authority-record.ts";
import type { Difference, Judgement, Merge, Split } from "./judgement.ts";
import { DIFFERENCE_SCHEMA, JUDGEMENT_SCHEMA, MERGE_SCHEMA, SPLIT_SCHEMA } from "./judgement-schema.ts";

/** All judgements of judgements.yaml, by what they decide, each list in the order of the file. */
export interface Judgements {
  readonly judgements: readonly Judgement[];
  readonly splits: readonly Split[];
  readonly merges: readonly Merge[];
  readonly differences: readonly Difference[];
  /** The text of judgements.yaml, for messages; null where there is none. */
  readonly judgementsText: string | null;
}

export const JUDGEMENTS_PATH = "authority/judgements.yaml";

export const NO_JUDGEMENTS: Judgements = {
  judgements: [],
  splits: [],
  merges: [],
  differences: [],
  judgementsText: null,
};

/** The field that says what a judgement decides; a ruling on words where none of the others is there. */
function decides(row: unknown): "merge" | "notSame" | "split" | "words" {
  const fields = typeof row === "object" && row !== null ? Object.keys(row) : [];
  for (const field of ["merge", "notSame", "split"] as const) if (fields.includes(field)) return field;
  return "words";
}

/** Reads content/authority/judgements.yaml. Faults are reported, all of them; a judgement that is wrong is left out. */
export function readJudgements(
  content: string,
  records: ReadonlyMap<EntityId, unknown>,
  report: Report,
): Judgements {
  const file: RecordFile | null = readRecordFile(content, JUDGEMENTS_PATH, report);
  if (file === null || file.block.data === null) return NO_JUDGEMENTS;
  const spanOf = (at: readonly PropertyKey[]) => file.block.spanOf(at);
  const place = (at: readonly PropertyKey[]) => ({ path: file.path, text: file.text, span: spanOf(at) });
  const rows = file.block.data;
  if (!Array.isArray(rows)) {
    report(
      diagnose("authority/wrong-value", place([]), {
        found: "fields",
        field: "judgements",
        expected: "a list of judgements",
      }),
    );
    return { ...NO_JUDGEMENTS, judgementsText: file.text };
  }
  const read = <S extends z.ZodObject>(schema: S, at: number) => checkFields(file, schema, report, [at]);
  const judgements: Judgement[] = [];
  const splits: Split[] = [];
  const merges: Merge[] = [];
  const differences: Difference[] = [];
  rows.forEach((row, at) => {
    const field = decides(row);
    // The schemas have checked that what is taken for an id has the form of one.
    switch (field) {
      case "merge": {
        const given = read(MERGE_SCHEMA, at);
        if (given === null) return;
        const { merge, into, ...signed } = given;
        merges.push({
          ...signed,
          from: merge as EntityId,
          into: into as EntityId,
          span: spanOf([at, field]),
        });
        return;
      }
      case "notSame": {
        const given = read(DIFFERENCE_SCHEMA, at);
        if (given === null) return;
        const { notSame, ...signed } = given;
        differences.push({ ...signed, pair: notSame as [EntityId, EntityId], span: spanOf([at, field]) });
        return;
      }
      case "split": {
        const given = read(SPLIT_SCHEMA, at);
        if (given === null) return;
        const { split, is, ...signed } = given;
        splits.push({ ...signed, name: split, is: is as EntityId, span: spanOf([at, field]) });
        return;
      }
      case "words": {
        const given = read(JUDGEMENT_SCHEMA, at);
        if (given === null) return;
        const is = given.is === null ? null : (given.is as EntityId);
        if (is === null || records.has(is)) judgements.push({ ...given, is, span: spanOf([at, field]) });
        else {
          const facts = { id: is, nearest: nearest(is, [...records.keys()]) ?? "" };
          report(diagnose("authority/unknown-record", place([at, "is"]), facts));
        }
        return;
      }
      default:
        field satisfies never;
    }
  });
  return { judgements, splits, merges, differences, judgementsText: file.text };
}
