import type { EntityId } from "./authority-record.ts";

/** An editor's ruling on words of one article: they mean `is`, or nothing on record (`null`). Signed and dated. */
export interface Judgement {
  readonly article: string;
  readonly words: string;
  readonly is: EntityId | null;
  readonly by: string;
  readonly on: string;
  readonly because: string;
  readonly span: { readonly start: number; readonly end: number };
}
