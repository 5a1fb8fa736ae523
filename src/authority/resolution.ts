import type { EntityId } from "./authority-record.ts";

/**
 * The judgement that joins a name to an entity. `linked`: to a record; `provisional`: to an entity that no record covers
 * yet; `ambiguous`: several records claim the name, so it is not linked; `unlinked`: too little to join on, or an editor's ruling.
 */
export type Resolution =
  | {
      readonly outcome: "linked";
      readonly entity: EntityId;
      readonly rule: string;
      readonly evidence: string;
      /** The entity it was before editors merged it into this one; absent where it was this one all along. */
      readonly was?: EntityId;
    }
  | {
      readonly outcome: "provisional";
      readonly entity: EntityId;
      readonly rule: string;
      readonly evidence: string;
      readonly was?: EntityId;
    }
  | {
      readonly outcome: "ambiguous";
      readonly candidates: readonly EntityId[];
      readonly rule: string;
      readonly evidence: string;
    }
  | { readonly outcome: "unlinked"; readonly rule: string; readonly evidence: string };
