/**
 * Small closed classes of English words that bound a noun phrase.
 * Source: the closed classes of Quirk et al., A Comprehensive Grammar of the English Language (1985), chapters 3-9;
 * adverbs: those that newspapers set between a subject and its verb.
 */
const set = (words: string): ReadonlySet<string> => new Set(words.split(" "));

export const PREPOSITIONS = set(
  "of in on at for from with by to into onto about against among amid amidst around across after before behind below beneath beside besides between beyond despite during except inside like near off outside over past per since through throughout toward towards under underneath unlike until up upon via within without regarding concerning following ahead alongside including versus aboard down out than",
);

/** Prepositions that tie a noun to the one before it: `a spokesman for the company`. */
export const TYING_PREPOSITIONS = set("of for at in from with on to near behind against by");

export const DETERMINERS = set(
  "the a an this that these those his her its their my our your one another some any every each no both all several many most few two three four five six seven eight nine ten",
);

export const CONJUNCTIONS = set("and but or nor yet so plus");

/** Words that begin a clause under another. */
export const SUBORDINATORS = set(
  "that when while because if as since although though unless until whereas where whether once after before who whom whose which what how why than lest",
);

export const AUXILIARIES = set(
  "is are was were be been being am has have had having do does did will would shall should can could may might must 'll 've 'd 're isn't aren't wasn't weren't hasn't haven't hadn't don't doesn't didn't won't wouldn't shouldn't can't couldn't cannot",
);

/** The forms of `be`: before a past form they make it passive. */
export const BE_FORMS = set(
  "is are was were be been being am isn't aren't wasn't weren't get gets got getting",
);

export const NEGATIONS = set(
  "not never n't isn't aren't wasn't weren't hasn't haven't hadn't don't doesn't didn't won't wouldn't shouldn't can't couldn't cannot",
);

/** Verbs before `to say` that mean it was not said. */
export const REFUSALS = set(
  "declined declines decline declining refused refuses refuse refusing failed fails fail failing neglected",
);

/** Adverbs not in -ly that stand between a subject and its verb or open a sentence. */
export const ADVERBS = set(
  "also then later now once again still even just soon thus therefore however meanwhile nevertheless nonetheless moreover furthermore additionally always often sometimes today yesterday tomorrow tonight earlier afterwards afterward instead too only perhaps maybe indeed ever never not already further first second finally here there elsewhere otherwise both all themselves himself herself itself myself ourselves since long yet back twice rather quite almost nearly together apart besides likewise hence well so",
);

export const PRONOUNS = set(
  "he she they it i we you everyone someone nobody anyone many some others another most one",
);

/** Days and months: capitals that do not begin or belong to a speaker's name. */
export const CALENDAR_WORDS = set(
  "monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december mon tue tues wed thu thur thurs fri sat sun jan feb mar apr jun jul aug sep sept oct nov dec",
);

/** Joins inside a name. */
export const NAME_JOINS = set(
  "de da do dos das del della di du la le van von der den ter ten el al bin bint ibn ben of y e and & the für und zu af",
);

/** Words before marks that give a title or a name: `a film called "…"`. */
export const NAMING_WORDS = set(
  "titled entitled called named dubbed nicknamed codenamed code-named known labelled labeled subtitled headlined so-called tagged themed branded billed marked reading word words phrase term slogan slogans motto hashtag book novel film movie song album single show series programme program play poem essay article exhibition seminar forum conference festival workshop campaign project initiative theme topic event magazine newspaper documentary lecture concert painting column podcast headline dish hit sign signs banner banners",
);

/** Nouns right after marks that make what stands in them a name: `the "Belt and Road" forum`. */
export const NAMED_NOUNS = set(
  "initiative forum event seminar conference festival project programme program campaign plan strategy policy clusters cluster week month year day award prize exhibition fair summit series show album song film movie book law bill act rule theory doctrine corridor system brand model meme party movement market scheme label logo sign signs banner banners hashtag",
);

/** Times that stand between a subject and its verb and are no subject: `the minister last week said`. */
export const TIME_NOUNS = set("morning afternoon evening night week weekend month year noon midnight");

/** Number words that stand before a noun or alone. */
export const NUMBER_WORDS = set("one two three four five six seven eight nine ten");

/** Stand alone as a subject and before a noun too: `one official`, `many voters`. */
export const QUANTIFIERS = set("one others many some most");

const union = (...lists: readonly ReadonlySet<string>[]): ReadonlySet<string> =>
  new Set(lists.flatMap((list) => [...list]));

/** Words that can only bound a noun phrase, never stand in it. */
export const BOUND_WORDS: ReadonlySet<string> = new Set(
  [...union(PREPOSITIONS, CONJUNCTIONS, SUBORDINATORS, AUXILIARIES, ADVERBS, PRONOUNS)].filter(
    (word) => !QUANTIFIERS.has(word),
  ),
);

/** Every word of a closed class: no part of a description. */
export const FUNCTION_WORDS = union(
  PREPOSITIONS,
  CONJUNCTIONS,
  SUBORDINATORS,
  AUXILIARIES,
  ADVERBS,
  PRONOUNS,
  DETERMINERS,
);
