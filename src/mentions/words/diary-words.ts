const words = (list: string): ReadonlySet<string> => new Set(list.split(" "));

const ON = words("on off");
const TO_POLLS = words("to on into before ahead live under head up");
const INTO = words("into");
const ONTO_SCREENS = words("cinemas theaters theatres shelves stores screens shops newsstands");

/**
 * Verbs that in the present tell a plan, with the words that must follow them (null: any). A form ending in -s is a
 * singular's; a plain form is also an infinitive and often a noun, so `PLAIN_VERBS` says what may stand before it.
 * Source: the verbs of news diaries, fixture lists and court lists; the forms that are mostly nouns are left out.
 */
export const DIARY_VERBS: ReadonlyMap<string, ReadonlySet<string> | null> = new Map([
  ["face", null],
  ["host", null],
  ["play", null],
  ["meet", null],
  ["travel", null],
  ["leave", null],
  ["arrive", null],
  ["depart", null],
  ["open", null],
  ["close", null],
  ["end", null],
  ["expire", null],
  ["fly", null],
  ["vote", words("on in to for this")],
  ["take", words("on place effect part to")],
  ["go", TO_POLLS],
  ["head", words("to into for")],
  ["kick", ON],
  ["come", INTO],
  ["return", words("to home from")],
  ["visit", null],
  ["visits", null],
  ["leaves", words("for on this next")],
  ["votes", words("on in this next")],
  ["heads", words("to into for")],
  ["comes", INTO],
  ["hits", ONTO_SCREENS],
  ["hit", ONTO_SCREENS],
  ["sits", words("on again next this")],
  ["drops", words("on")],
]);

/** What may stand before a plain form: `any` a name, a comma or a plural (`City face`), `plural` only a plural noun or pronoun. */
export const PLAIN_VERBS: ReadonlyMap<string, "any" | "plural"> = new Map([
  ["face", "any"],
  ["host", "any"],
  ["play", "any"],
  ["meet", "any"],
  ["travel", "any"],
  ["take", "any"],
  ["go", "any"],
  ["hit", "plural"],
  ["leave", "plural"],
  ["arrive", "plural"],
  ["depart", "plural"],
  ["open", "plural"],
  ["close", "plural"],
  ["end", "plural"],
  ["expire", "plural"],
  ["fly", "plural"],
  ["vote", "plural"],
  ["head", "plural"],
  ["kick", "plural"],
  ["come", "plural"],
  ["return", "plural"],
  ["visit", "plural"],
]);

/** Verbs that stand before a name of a place or a club: `visits Jakarta`, not `the visits on Friday`. */
export const BEFORE_NAME: ReadonlySet<string> = words("visit visits");

/** Words without a plural's ending that are the subject of a plural verb. */
export const DIARY_SUBJECTS: ReadonlySet<string> = words(
  "who they we people men women children police both then next also now all",
);

/** Words that no verb follows, so that what stands after them is a noun: `the votes`, `of hits`, `many visits`. */
export const NO_SUBJECTS: ReadonlySet<string> = words(
  "the a an this that these those his her its their our my your no any some each every many most more several few other such 's of in on at by for with from as to after before during over and or if but",
);

/** What a fixture list prints: `Sunday's final is at Leeds`. */
export const FIXTURES: ReadonlySet<string> = words(
  "final semi-final semifinal quarter-final quarterfinal match game clash fixture derby test race bout fight tie showdown opener deadline",
);

/** What a diary knows of beforehand, fixtures among it: `Monday's debate` may lie on either side of its article. */
export const SCHEDULED: ReadonlySet<string> = new Set([
  ...FIXTURES,
  ...words(
    "qualifier qualifiers debate debates encounter election elections referendum primary caucus ceremony festivities celebrations concert funeral holiday",
  ),
]);

/** Verbs of what goes on for a while: `kept going until 2 a.m. Friday` looks back. */
export const LASTING: ReadonlySet<string> = words(
  "kept stayed lasted continued ran worked waited talked sat slept went danced fought raged burned burnt remained",
);

/** Those who `to play` on a day is said of: `named the team to play Peru in Friday's match`. */
export const SIDES: ReadonlySet<string> = words("team squad side line-up lineup xi");

/** Verbs that call people together, for a day that the sentence may name: `called both sides to talks on Friday`. */
export const SUMMONS: ReadonlySet<string> = words(
  "called summoned convened announced arranged organised organized",
);

/** What people are called to. */
export const GATHERINGS: ReadonlySet<string> = words(
  "meeting meetings talks summit session strike strikes rally protest protests demonstration march conference election elections referendum vote hearing",
);

/** Verbs that take a plain form with them, so that it tells no time of its own: `helped voters go`. */
export const HELPING_VERBS: ReadonlySet<string> = words(
  "let lets make makes made help helps helped see sees saw seen watch watched hear heard do does did had have has to not",
);
