const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

// All lists here are lower case and written by hand (2026). Superlatives themselves are no list: `-est`, `most` and
// `least` make them of any adjective; only words that merely look like one are listed.

/** Words that end in `-est` and are no superlative. */
export const NOT_SUPERLATIVE = words(`
  abreast armrest arrest attest backrest behest bequest breast brest bucharest budapest chest conquest contest crest decongest deforest detest digest disinterest dishonest divest earnest ernest everest
  footrest forest guest harvest headrest honest houseguest immodest incest infest ingest inquest interest invest manifest midwest modest molest northwest overinvest palimpsest pretest priest protest
  quest rainforest reforest reinvest request self-interest southwest suggest tempest trieste unrest wrest
`);

/** Superlatives that rank nothing: of time and place from here, of degree (`the slightest doubt`), of brothers and sisters. */
export const NO_RANK = words(`
  barest best-known closest dearest eldest faintest fullest latest merest nearest slightest strictest utmost
`);

/** What superlatives rank only where a scope is told: `the best in the country`, not `he did his best`. */
export const LOOSE_SUPERLATIVES = words("best worst least greatest finest furthest farthest");

/** After `most` or `least`: no superlative, or one of time. */
export const NOT_AFTER_MOST = words(
  "part of recent recently likely i you he she it we they that if bit common commonly",
);

/** Verbs that rank their subject by what it has: `runs the most trains`. */
export const RANKING_VERBS = words(`
  has have had having boasts boast boasted runs run ran running operates operate operated owns own owned holds hold held makes make made making sells sell sold carries carry carried handles handle handled
  produces produce produced covers cover covered hosts host hosted houses house housed attracts attract attracted employs employ employed earns earn earned wins win won scores score scored records record
  recorded posts posted reports reported sees saw exports export exported imports import imported builds build built receives receive received draws drew gets got spends spent offers
`);

/** Verbs that say what their subject is. */
export const COPULAS = words(
  "is are was were be been being becomes become became remains remain remained stays stayed ranks ranked",
);

/** Between a verb and its superlative: `is now the largest`. */
export const BETWEEN = words(
  "now still also already currently today by far once again perhaps probably arguably easily",
);

/** Adverbs and phrases of one word that are a scope. */
export const SCOPE_ADVERBS = words("ever yet worldwide nationwide globally anywhere alive");

/** Prepositions that open a scope. */
export const SCOPE_PREPOSITIONS = words(
  "in of on across among amongst within around throughout along outside under",
);

/** Prepositions that go on after a participle that opens a scope: `linking with the coast`. */
export const AFTER_PARTICIPLE = words("with to from into through for by");

/** Participles that stand after their noun and are no past tense there. */
export const PARTICIPLES = words(
  "built made seen found known recorded grown written published discovered registered measured",
);

/** What opens the noun of a scope, beside a capital. */
export const SCOPE_DETERMINERS = words("the its their our this these all any his her");

/** Nouns for what has a first, a second and a last in the course of things: to be their first claims nothing. */
export const SEQUENCE_NOUNS = words(`
  quarter half day days week weeks weekend month months year years decade century hour hours minute minutes phase stage round session sitting section part parts step steps batch floor storey person name
  place lady minister secretary class grade game match set leg inning innings lap goal goals point points try thing time times chapter line page sentence paragraph word term reading draft look glance
  sight aid love choice cousin responder responders half-year semester trimester instance language degree team test tests edition episode series season instalment installment part-time of one ones two
  three four five few couple dose shot meeting visit child son daughter wife husband born
`);

/** Nouns for places that are a scope: `the city's first`, `the only one in the country`. */
export const SCOPE_NOUNS = words(`
  world country nation continent region province state county district city town village island islands globe earth planet coast valley area hemisphere history empire kingdom republic union industry
  sector market league sport business field
`);

/** What `only` stands before without claiming anything. */
export const NOT_ONLY = words(
  "way thing reason time one ones child son daughter problem question option choice chance hope difference people person exception",
);

/** Words that claim a first place by themselves. */
export const PEERLESS = words(`
  pioneered first-ever unprecedented unrivalled unrivaled unmatched unequalled unequaled unparalleled unsurpassed peerless
`);
