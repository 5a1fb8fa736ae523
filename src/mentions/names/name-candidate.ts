import type { Span } from "../../text/span.ts";
import type { NameKind } from "../mention.ts";
import type { Votes } from "./ballot.ts";
import type { RoleClue } from "./role-clue.ts";

/** What one article says of one printed name; JSON, so that it can be cached and typed later with other articles' counts. */
export interface NameCandidate extends Span {
  /** The name as printed. */
  readonly words: string;
  /** Lower case, words one space apart, stops left out. */
  readonly key: string;
  /** What the name's own words say. */
  readonly inside: Votes;
  /** What stands around it says, at this place. */
  readonly around: Votes;
  readonly evidence: readonly string[];
  /** True where its capital may only be the sentence's. */
  readonly isStart: boolean;
  /** The key of the longer name of the article that this one is a short form of, with how; null where none. */
  readonly fuller: { readonly key: string; readonly how: "surname" | "acronym" | "part" } | null;
  /** Finer kind for each of organisation and place, where the words say it. */
  readonly subkinds: { readonly organisation: string | null; readonly place: string | null };
  /** Listed names inside this one. */
  readonly parts: readonly (Span & { readonly kind: NameKind; readonly name: string })[];
  /** Posts printed beside it, to be its roles where it proves a person. The best first. */
  readonly roles: readonly RoleClue[];
}
