import type { Token } from "../../text/tokens.ts";

/** What name finding knows of each token, by token number; computed once per article. */
export interface TokenFacts {
  readonly tokens: readonly Token[];
  /** Lexicon bits of each token, 0 for marks and numbers. */
  readonly bits: Int32Array;
  /** 1 where a line or block begins at the token. */
  readonly breaks: Uint8Array;
  /** 1 where a capital may only be the sentence's. */
  readonly starts: Uint8Array;
  /** 1 where the token's capital may speak for a name. */
  readonly capital: Uint8Array;
  /** 1 where the line is cased as a title, 2 where it is all capitals. */
  readonly shapes: Uint8Array;
  /** 1 where the line is a row of a table or a list of scores: names and numbers, hardly a small word. */
  readonly tables: Uint8Array;
  /** How many tokens before this one a post with what it is for begins: 5 at `Ada` in `Minister of Energy and Water Ada Obi`; else 0. */
  readonly posts: Uint8Array;
  /** 1 in the words of a post that a name beside them holds; told once roles are found. */
  readonly titles: Uint8Array;
  /** 1 inside quotation marks that hold a title: three words or more, cased as a title. */
  readonly quoted: Uint8Array;
  /** True where the article is of sport. */
  readonly isSport: boolean;
}

/** A run of capitalised words with the small words that join them: `tokens.slice(from, to)`. */
export interface NameRun {
  readonly from: number;
  readonly to: number;
}
