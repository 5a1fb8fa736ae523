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
  measures weighed weighs cost costs costing valued estimated put set ranged ranges ranging remained remains remaining worth broke maintained widened widens widening
  narrowed narrows narrowing edged accelerated quickened swelled swollen peaked inched ticked spiked rebounded plummeted halved quadrupled`,
);

/** Verbs that hold or set the noun behind them at its figure: `kept its key rate at 27 percent`. */
export const HOLDING_VERBS = set(
  "keep keeps kept keeping hold holds held holding leave leaves left leaving maintain maintains maintained maintaining retain retains retained set sets setting fix fixes fixed fixing cap caps capped capping peg pegs pegged put puts estimate estimates estimated",
);

/** What has happened to those counted: `12 people were killed, 30 injured`. */
export const OUTCOMES = set(
  "killed injured wounded hurt dead missing arrested detained displaced evacuated rescued hospitalised hospitalized infected destroyed damaged affected stranded trapped died drowned homeless",
);

/** What an adjective behind a measure measures: `340 km long`. */
export const DIMENSIONS: ReadonlyMap<string, string> = new Map([
  ["long", "length"],
  ["high", "height"],
  ["tall", "height"],
  ["wide", "width"],
  ["deep", "depth"],
  ["thick", "thickness"],
  ["away", "distance"],
]);

/** What a verb or adjective before a sum or a weight measures, where its subject stands elsewhere: `, worth $2 billion`. */
export const MEASURES_OF_VERBS: ReadonlyMap<string, string> = new Map([
  ["cost", "cost"],
  ["costs", "cost"],
  ["costing", "cost"],
  ["worth", "value"],
  ["valued", "value"],
  ["weighs", "weight"],
  ["weighed", "weight"],
  ["weighing", "weight"],
]);

/** What a verb tells of the sum behind it, where no noun does: `earned $2 billion`. */
export const SUMS_OF_VERBS: ReadonlyMap<string, string> = new Map([
  ["earned", "earnings"],
  ["earns", "earnings"],
  ["earn", "earnings"],
  ["earning", "earnings"],
  ["spent", "spending"],
  ["spends", "spending"],
  ["spend", "spending"],
  ["spending", "spending"],
  ["invested", "investment"],
  ["invests", "investment"],
  ["invest", "investment"],
  ["investing", "investment"],
  ["paid", "payment"],
  ["pays", "payment"],
  ["pay", "payment"],
  ["paying", "payment"],
  ["lost", "loss"],
  ["loses", "loss"],
  ["lose", "loss"],
  ["losing", "loss"],
  ["lent", "loan"],
  ["lends", "loan"],
  ["lend", "loan"],
  ["borrowed", "loan"],
  ["borrow", "loan"],
  ["donated", "donation"],
  ["donates", "donation"],
  ["donate", "donation"],
  ["pledged", "pledge"],
  ["pledges", "pledge"],
  ["pledge", "pledge"],
  ["fined", "fine"],
  ["owed", "debt"],
  ["owes", "debt"],
  ["owe", "debt"],
  ["allocated", "allocation"],
  ["allocates", "allocation"],
  ["allocate", "allocation"],
  ["saved", "savings"],
  ["saves", "savings"],
  ["save", "savings"],
]);

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
