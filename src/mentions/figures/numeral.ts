/** Where a numeral stands, which decides how doubtful parts of it are read. */
export interface NumberContext {
  /** `document.text`, for the spaces inside `1 234 567`. */
  readonly text: string;
  /** Index of the token after the block's last: a numeral never crosses a block. */
  readonly limit: number;
  /** A currency stands before it, so that `3m` is three million. */
  readonly isMoney: boolean;
  /** "between" or "from" stands before it, so that "and" joins two numbers and not the parts of one. */
  readonly isPair: boolean;
}

/** A numeral read from `tokens`. */
export interface NumberRead {
  readonly value: number;
  /** Index of the token after it. */
  readonly next: number;
  readonly form: "cardinal" | "ordinal" | "fraction" | "multiple";
  /** The last word or letter of scale it was multiplied by, 1 without one: `530 billion` has 1e9. */
  readonly scale: number;
  readonly isInDigits: boolean;
}

/** What the last word taken was, which decides what may follow: `small` a number below twenty, `tens` twenty to ninety. */
export type LastPart = "none" | "small" | "tens" | "hundred" | "scale" | "digits" | "closed";

/** A numeral half read. */
export interface Sum {
  readonly total: number;
  readonly group: number;
  readonly last: LastPart;
  readonly scale: number;
  readonly next: number;
  readonly isInDigits: boolean;
}
