import type { TokenSpan } from "./find-quoted-events.ts";
import type { NameDraft } from "./name-draft.ts";
import { IS } from "./name-lexicon.ts";
import type { TokenFacts } from "./token-facts.ts";

/** The names of one article as they are asked after while posts are read, by token number. */
export interface PrintedNames {
  /** The token after the name that begins at a token. */
  readonly endOf: ReadonlyMap<number, number>;
  /** The first token of the name that ends before a token. */
  readonly startOf: ReadonlyMap<number, number>;
  /** The first tokens of names that their words and neighbours tell to be bodies. */
  readonly bodies: ReadonlySet<number>;
  /** The last body read so far by a head noun of its name: `agency` leads to `Coast Guard Agency`. */
  readonly byHead: ReadonlyMap<string, TokenSpan>;
  /** The body that opened the last sentence read so far that a name opened; null where that name was none. */
  readonly opening: TokenSpan | null;
}

/** Names while an article is read from its beginning; `pass` tells that a name lies behind. */
export interface PassingNames extends PrintedNames {
  readonly pass: (draft: NameDraft) => void;
}

function isBody({ candidate: { inside, around } }: NameDraft): boolean {
  const weight = (kind: 0 | 1 | 2 | 3 | 4): number => inside[kind] + around[kind];
  return weight(1) >= 1 && weight(1) > Math.max(weight(0), weight(2), weight(3), weight(4));
}

/** Composes what is asked of the names of an article. A common word alone is what a post is for, never a name. */
export function composePrintedNames(facts: TokenFacts, drafts: readonly NameDraft[]): PassingNames {
  const { tokens, bits, starts } = facts;
  const endOf = new Map<number, number>();
  const startOf = new Map<number, number>();
  const bodies = new Set<number>();
  const byHead = new Map<string, TokenSpan>();
  for (const draft of drafts) {
    if (draft.piece.isCommon) continue;
    endOf.set(draft.from, draft.to);
    startOf.set(draft.to, draft.from);
    if (isBody(draft)) bodies.add(draft.from);
  }
  let opening: TokenSpan | null = null;
  return {
    endOf,
    startOf,
    bodies,
    byHead,
    get opening() {
      return opening;
    },
    pass({ from, to }) {
      const isNamed = bodies.has(from);
      const isOpening = starts[from] === 1 || (starts[from - 1] === 1 && tokens[from - 1]?.lower === "the");
      if (isOpening) opening = isNamed ? { from, to } : null;
      if (!isNamed || to - from < 2) return;
      for (let index = from; index < to; index += 1)
        if (((bits[index] ?? 0) & IS.organisationHead) !== 0)
          byHead.set(tokens[index]?.lower ?? "", { from, to });
    },
  };
}
