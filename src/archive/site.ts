import type { WritingSystem } from "../source/writing-system.ts";

/** The archive's own settings, from content/site.yaml; every field has a default. */
export interface Site {
  readonly title: string;
  readonly description: string;
  /** Absolute, ends with `/`, may have a path. */
  readonly base: string;
  /** Of the pages. */
  readonly language: string;
  /** Of the articles, where the archive says it; null where it does not. */
  readonly articleLanguage: string | null;
  readonly timeZone: string;
  /** The system that the archive is said to be written by. */
  readonly system: WritingSystem | null;
  /** True where pages print who decided a judgement, and why. */
  readonly showsJudgements: boolean;
  readonly desk: { readonly name: string | null; readonly email: string | null };
  readonly licence: { readonly name: string; readonly url: string | null } | null;
}
