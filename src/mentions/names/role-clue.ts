/** A post that the words give to the name beside it, offsets into the text; JSON. */
export interface RoleClue {
  readonly start: number;
  readonly end: number;
  readonly rule: string;
  /** Null where the words tell only whose the person is: `Ana Rojas of Volta Bank`. */
  readonly title: string | null;
  readonly affiliation: string | null;
  readonly country: string | null;
  /** The country or place that the post is of, as printed: `Kano` of `Mayor of Kano`. */
  readonly of: string | null;
}
