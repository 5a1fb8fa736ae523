/** Something printed that its sources do not say. */
export interface Disproof {
  /** File below the site's folder, or below the content folder where the fault is seen there. */
  readonly path: string;
  readonly why: string;
  readonly found: string;
  readonly expected: string;
}

/** Something printed that could not be read again. */
export interface Unread {
  readonly kind: string;
  readonly path: string;
  readonly words: string;
}

/** Where the proofs write down what they find. */
export interface Verdict {
  /** Counts one value, link or passage that was proved. */
  readonly prove: (kind: string) => void;
  readonly disprove: (disproof: Disproof) => void;
  /** For what is printed and cannot be read again: counted by kind, never passed off as proved. */
  readonly leave: (unread: Unread) => void;
}

export interface Tally extends Verdict {
  readonly disproofs: readonly Disproof[];
  /** How many of each kind were proved. */
  readonly proved: ReadonlyMap<string, number>;
  readonly unread: ReadonlyMap<string, { readonly count: number; readonly examples: readonly Unread[] }>;
}

const MOST_EXAMPLES = 3;

export function openTally(): Tally {
  const disproofs: Disproof[] = [];
  const proved = new Map<string, number>();
  const unread = new Map<string, { count: number; examples: Unread[] }>();
  return {
    disproofs,
    proved,
    unread,
    prove: (kind) => void proved.set(kind, (proved.get(kind) ?? 0) + 1),
    disprove: (disproof) => void disproofs.push(disproof),
    leave: (left) => {
      const entry = unread.get(left.kind) ?? { count: 0, examples: [] };
      entry.count += 1;
      if (entry.examples.length < MOST_EXAMPLES) entry.examples.push(left);
      unread.set(left.kind, entry);
    },
  };
}
