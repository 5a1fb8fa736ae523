import type { TokenSpan } from "./find-quoted-events.ts";
import type { NameDraft } from "./name-draft.ts";
import { IS } from "./name-lexicon.ts";
import type { TokenFacts } from "./token-facts.ts";

/** The names of one article as they are asked after while posts are read, by token number. */
export interface PrintedNames {
  /** The token after the name that begins at a token; 0 where none does. */
  readonly ends: Int32Array;
  /** One more than the first token of the name that ends before a token; 0 where none does. */
  readonly starts: Int32Array;
  /** 1 at the first tokens of names that their words and neighbours tell to be bodies. */
  readonly bodies: Uint8Array;
  /** The last body read so far by a head noun of its name: `agency` leads to `Coast Guard Agency`. */
  readonly byHead: ReadonlyMap<string, TokenSpan>;
  /** The body that opened the last sentence read so far that a name opened; null where that name was none. */
  readonly opening: TokenSpan | null;
}

/** Names while an article is read from its beginning; `pass` tells that a name lies behind. */
export interface PassingNames extends PrintedNames {
  opening: TokenSpan | null;
  readonly pass: (draft: NameDraft) => void;
}

/** True where a name begins at the token. */
export const opensName = ({ ends }: PrintedNames, at: number): boolean => (ends[at] ?? 0) > 0;

/** True where a name ends before the token. */
export const closesName = ({ starts }: PrintedNames, at: number): boolean => (starts[at] ?? 0) > 0;

/** True where a name that is told to be a body begins at the token. */
export const isBodyAt = ({ bodies }: PrintedNames, at: number): boolean => bodies[at] === 1;

/** The token after the name that begins at the token, or undefined where none does. */
export function endOfName({ ends }: PrintedNames, at: number): number | undefined {
  const end = ends[at] ?? 0;
  return end > 0 ? end : undefined;
}

/** The first token of the name that ends before the token, or undefined where none does. */
export function startOfName({ starts }: PrintedNames, at: number): number | undefined {
  const start = starts[at] ?? 0;
  return start > 0 ? start - 1 : undefined;
}

function isBody({ candidate: { inside, around } }: NameDraft): boolean {
  const body = inside[1] + around[1];
  return (
    body >= 1 &&
    body > inside[0] + around[0] &&
    body > inside[2] + around[2] &&
    body > inside[3] + around[3] &&
    body > inside[4] + around[4]
  );
}

/** Composes what is asked of the names of an article. A common word alone is what a post is for, never a name. */
export function composePrintedNames(facts: TokenFacts, drafts: readonly NameDraft[]): PassingNames {
  const { tokens, bits, starts: opens } = facts;
  const size = tokens.length + 1;
  const room = new ArrayBuffer(size * 9);
  const ends = new Int32Array(room, 0, size);
  const starts = new Int32Array(room, size * 4, size);
  const bodies = new Uint8Array(room, size * 8, size);
  const byHead = new Map<string, TokenSpan>();
  for (const draft of drafts) {
    if (draft.piece.isCommon) continue;
    ends[draft.from] = draft.to;
    starts[draft.to] = draft.from + 1;
    if (isBody(draft)) bodies[draft.from] = 1;
  }
  const names: PassingNames = {
    ends,
    starts,
    bodies,
    byHead,
    opening: null,
    pass({ from, to }) {
      const isNamed = bodies[from] === 1;
      const isOpening = opens[from] === 1 || (opens[from - 1] === 1 && tokens[from - 1]?.lower === "the");
      if (isOpening) names.opening = isNamed ? { from, to } : null;
      if (!isNamed || to - from < 2) return;
      for (let index = from; index < to; index += 1)
        if (((bits[index] ?? 0) & IS.organisationHead) !== 0)
          byHead.set(tokens[index]?.lower ?? "", { from, to });
    },
  };
  return names;
}
