import { CREDITS, DEGREES, LEADING_VERBS, PLEADING } from "../words/post-words.ts";
import { findPostBefore } from "./find-post-before.ts";
import { findTies } from "./find-ties.ts";
import { composeRole, type FoundRole } from "./found-role.ts";
import { IS, keyOf } from "./name-lexicon.ts";
import { endOfName, isBodyAt, opensName, type PrintedNames } from "./printed-names.ts";
import { type Post, readPost } from "./read-post.ts";
import type { NamePiece } from "./split-name-runs.ts";
import { textOf } from "./text-of.ts";
import type { TokenFacts } from "./token-facts.ts";

/**
 * Finds what is printed beside a name that may be a person's: posts after it, before it or in a credit, then whose the
 * person is. The best first.
 */
export function findRoles(facts: TokenFacts, piece: NamePiece, names: PrintedNames): readonly FoundRole[] {
  const found: FoundRole[] = [];
  const after = postAfter(facts, piece, names);
  if (after !== null) found.push(composeRole(facts, after, "roles/apposition"));
  const before = findPostBefore(facts, piece, names);
  if (before !== null) found.push(before);
  const told = leadingAfter(facts, piece, names) ?? pleading(facts, piece) ?? creditBefore(facts, piece);
  if (told !== null) found.push(told);
  // What the posts tell already is not told again.
  found.push(
    ...findTies(facts, piece, names).filter(
      ({ clue }) =>
        !found.some(
          (post) => post.clue.affiliation === clue.affiliation && post.clue.country === clue.country,
        ),
    ),
  );
  return found;
}

/** `Name, 45, a teacher from Kano`, `Name, PhD, Consul of Chile in Kano,`, `Name (head of sales)`. */
function postAfter(facts: TokenFacts, piece: NamePiece, names: PrintedNames): Post | null {
  const { tokens, breaks } = facts;
  let at = piece.to;
  const mark = tokens[at]?.text;
  if (breaks[at] === 1 || (mark !== "," && mark !== "(" && mark !== "–" && mark !== "—")) return null;
  at = afterAsides(facts, at + 1);
  if (breaks[at] === 1) return null;
  const post = readPost(facts, at, names);
  if (post === null) return null;
  // `Ada Obi, Director Femi Ojo`: the post is the next name's.
  const behind = tokens[post.to]?.text === "." ? post.to + 1 : post.to;
  const next = tokens[behind];
  const isOfNext =
    next?.kind === "word" &&
    next.casing === "capital" &&
    breaks[behind] === 0 &&
    facts.starts[behind] === 0 &&
    opensName(names, behind);
  if (isOfNext) return null;
  if (mark === "," && isNextSubject(facts, piece, at, post)) return null;
  return post.affiliation === null && post.of === null ? withBodyBehind(facts, post, names) : post;
}

const PREPOSITIONS = new Set(
  "with by from to of for in at on after before about against like than and".split(" "),
);

/** True for `After talks with Name, the president said`: the post opens the clause that the sentence's opening leads to. */
function isNextSubject(
  { tokens, bits, starts }: TokenFacts,
  piece: NamePiece,
  at: number,
  post: Post,
): boolean {
  const verb = Math.max(post.to, post.title.to);
  if (tokens[at]?.lower !== "the" || ((bits[verb] ?? 0) & IS.speech) === 0) return false;
  let from = piece.post?.from ?? piece.from;
  for (let step = 0; step < 8 && from > 0 && starts[from] !== 1; step += 1) {
    if (PREPOSITIONS.has(tokens[from - 1]?.lower ?? "")) return true;
    from -= 1;
  }
  return false;
}

/** `Name, Director, Volta Institute, said`: the body behind the post's comma, where it closes the phrase. */
function withBodyBehind(facts: TokenFacts, post: Post, names: PrintedNames): Post {
  const { tokens, breaks, bits } = facts;
  const from = tokens[post.to + 1]?.lower === "the" ? post.to + 2 : post.to + 1;
  if (tokens[post.to]?.text !== "," || breaks[post.to] === 1 || breaks[from] === 1) return post;
  const to = endOfName(names, from);
  if (to === undefined || !isBodyAt(names, from)) return post;
  const next = tokens[to];
  const isClosed =
    next === undefined ||
    breaks[to] === 1 ||
    /^[,.;)]$/.test(next.text) ||
    ((bits[to] ?? 0) & IS.speech) !== 0;
  return isClosed ? { ...post, to, affiliation: { from, to } } : post;
}

// `M . Sc .`
const MOST_OF_DEGREE = 4;
const OPENS_DEGREE: ReadonlySet<string> = new Set(
  [...DEGREES].flatMap((degree) =>
    Array.from({ length: degree.length + 1 }, (_, end) => degree.slice(0, end)),
  ),
);

/** The token after an age and degrees, each with its comma: `45,`, `Ph.D.,`. */
function afterAsides(facts: TokenFacts, from: number): number {
  const { tokens } = facts;
  let at = from;
  for (let step = 0; step < 3; step += 1) {
    let end = at;
    if (tokens[at]?.kind === "number") end = at + 1;
    else {
      let letters = "";
      for (let stop = at + 1; stop <= at + MOST_OF_DEGREE; stop += 1) {
        letters += keyOf(tokens, stop - 1, stop);
        if (!OPENS_DEGREE.has(letters)) break;
        if (DEGREES.has(letters)) end = stop;
      }
    }
    if (end > at && tokens[end]?.text === ".") end += 1;
    if (end === at || tokens[end]?.text !== ",") return at;
    at = end + 1;
  }
  return at;
}

/** `Name, who chairs the Volta Union`. */
function leadingAfter(facts: TokenFacts, piece: NamePiece, names: PrintedNames): FoundRole | null {
  const { tokens, breaks } = facts;
  let at = piece.to;
  if (tokens[at]?.text === ",") at += 1;
  if (tokens[at]?.lower !== "who" || breaks[at] === 1 || breaks[at + 1] === 1) return null;
  const verb = tokens[at + 1];
  const title = LEADING_VERBS.get(verb?.lower ?? "");
  if (title === undefined || verb === undefined) return null;
  at += tokens[at + 2]?.lower === "the" ? 3 : 2;
  const end = endOfName(names, at);
  if (end === undefined || !isBodyAt(names, at)) return null;
  return {
    title: { from: at - 1, to: at - 1 },
    clue: {
      start: verb.start,
      end: tokens[end - 1]?.end ?? verb.end,
      rule: "roles/who-leads",
      title,
      affiliation: textOf(facts, at, end),
      country: null,
      of: null,
    },
  };
}

/** `Name, defending, said`, `Prosecuting, Name said`: how courts are reported. */
function pleading(facts: TokenFacts, piece: NamePiece): FoundRole | null {
  const { tokens, breaks } = facts;
  const isAfter = tokens[piece.to]?.text === "," && /^[,.]$/.test(tokens[piece.to + 2]?.text ?? "");
  const isBefore = tokens[piece.from - 1]?.text === "," && facts.starts[piece.from - 2] === 1;
  for (const at of [isAfter ? piece.to + 1 : -1, isBefore ? piece.from - 2 : -1]) {
    const word = tokens[at];
    const title = PLEADING.get(word?.lower ?? "");
    if (word === undefined || title === undefined || breaks[Math.max(at, piece.from)] === 1) continue;
    return {
      title: { from: at, to: at + 1 },
      clue: {
        start: word.start,
        end: word.end,
        rule: "roles/pleading",
        title,
        affiliation: null,
        country: null,
        of: null,
      },
    };
  }
  return null;
}

/** `Photo/Name`, `Photo by Name`, `Editor: Name`. */
function creditBefore(facts: TokenFacts, piece: NamePiece): FoundRole | null {
  const { tokens, breaks } = facts;
  const mark = tokens[piece.from - 1];
  const word = tokens[piece.from - 2];
  if (breaks[piece.from] === 1 || breaks[piece.from - 1] === 1 || mark === undefined || word === undefined)
    return null;
  if (mark.text !== "/" && mark.text !== ":" && mark.lower !== "by") return null;
  const title = CREDITS.get(word.lower);
  if (title === undefined) return null;
  return {
    title: { from: piece.from - 2, to: piece.from - 1 },
    clue: {
      start: word.start,
      end: word.end,
      rule: "roles/credit",
      title,
      affiliation: null,
      country: null,
      of: null,
    },
  };
}
