import type { Span } from "../text/span.ts";
import type { EntityId } from "./authority-record.ts";

/** What every judgement carries: who decided, when and why, and where it is written in judgements.yaml. */
export interface Signed {
  readonly by: string;
  readonly on: string;
  readonly because: string;
  readonly span: Span;
}

/** An editor's ruling on words of one article: they mean `is`, or nothing on record (`null`). */
export interface Judgement extends Signed {
  readonly article: string;
  readonly words: string;
  readonly is: EntityId | null;
}

/** A split: in this article a name means another entity than elsewhere, one on record or one of its own. */
export interface Split extends Signed {
  readonly article: string;
  readonly name: string;
  readonly is: EntityId;
}

/** Two entities are one: `from` lives on as `into`, and its address leads there. */
export interface Merge extends Signed {
  readonly from: EntityId;
  readonly into: EntityId;
}

/** Two entities that are not one, however alike their names. */
export interface Difference extends Signed {
  readonly pair: readonly [EntityId, EntityId];
}

/** The signature of a judgement as evidence prints it. */
export function signatureOf({ by, on, because }: Signed): string {
  return `${by}, ${on}: ${because}`;
}
