/**
 * Verbs between what is measured and its figure: `GDP grew 6 percent`, `turnover stood at`, `a value exceeding`.
 * Source: collected by hand from business and statistics reporting; forms as printed, lower case.
 */
const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

export const MEASURE_VERBS = set(
  `is are was were be been being stood stands stand standing totalled totaled totals totalling totaling total reached reaches reach reaching hit hits hitting
  exceeded exceeds exceed exceeding surpassed surpasses surpassing topped tops topping crossed crossing passed passing amounted amounts amounting came comes
  rose rises rise rising risen grew grows grow growing grown increased increases increase increasing surged surges surging soared soaring jumped jumps jumping
  climbed climbs climbing gained gaining expanded expanding advanced advancing doubled tripled fell falls fall falling fallen dropped drops dropping declined
  declines declining decreased decreases decreasing slid sliding slipped slipping sank sinking plunged plunging tumbled shrank shrinking shrunk contracted
  contracting slowed slowing dipped eased averaged averages averaging accounted accounts accounting represented represents representing made makes measured
  measures weighed weighs cost costs costing valued estimated put set ranged ranges ranging remained remains remaining worth broke maintained`,
);

/** Words between such a verb and its figure. */
export const AFTER_MEASURE_VERB = set(
  "by to at of for up down a an the in as high low much many more less than over about around nearly almost some only just out through record total approximately roughly under above least below",
);

/** Words a clause begins with; what is measured does not reach across them. */
export const CLAUSE_STARTS = set(
  "that which who while when where whereas although though because since if as but and or so with after before until despite including amid said says say told by than indicating showing meaning making seeing saw",
);

/** Helpers before a verb. */
export const AUXILIARIES = set(
  "has have had will would is are was were be been being also already now still then further even just slightly sharply steadily can could may might should to not never recently currently only actually again since annually",
);

/** Prepositions that lead to the place or body a figure is of. */
export const SCOPE_LEADS = set("in of across throughout within for at from");

/** Verbs of speech: the name before them speaks and is not what the figure is of. */
export const SPEECH_VERBS = set(
  "said says say told added adds noted notes announced announces reported reports explained stated stressed added introduced according",
);
