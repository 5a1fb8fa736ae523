import type { Edtf } from "../../text/edtf.ts";

/** What a figure says beside its value: of what, of whom, and when it holds. Each null where the words do not say. */
export interface Measured {
  readonly measures: string | null;
  readonly scope: string | null;
  readonly asOf: Edtf | null;
  /** What a bare number counts by its subject: "routes" of "the number of routes rose to 108"; null elsewhere. */
  readonly counts: string | null;
}
