/**
 * Verbs that bring in what someone says, by how they take it.
 * Source: the reporting verbs named by Quirk et al., A Comprehensive Grammar of the English Language (1985), 14.28-29
 * and 16.31, with those that newspapers' style books warn of or allow; the grouping is our own.
 */

// Take direct speech and "that"; may stand before their subject: `"…," said Ann`.
const SAYING =
  "say add note disagree submit grin laugh chuckle smirk write tweet ask argue explain continue insist claim state declare conclude warn remark reply respond recall quip joke admit acknowledge announce exclaim charge observe stress emphasise emphasize comment maintain contend assert affirm confirm reiterate repeat agree concede deny predict promise vow pledge lament complain suggest propose reveal disclose confess recount reflect reason muse answer retort counter shout yell cry scream whisper mutter murmur chant sing plead beg implore caution advise recommend boast brag gush rave sigh post blog report testify opine elaborate clarify point highlight underline underscore proclaim protest allege hint imply indicate signal mention demand joke enthuse grumble interject scoff sneer snap stammer thunder venture volunteer urge read inquire enquire query wonder insist estimate forecast text email message telegraph bark drawl crow counsel declaim announce rejoin retweet persist begin marvel theorise theorize surmise speculate posit deadpan fume";

// Take a hearer first: `told reporters`; never stand before their subject.
const TELLING = "tell inform assure remind notify advise convince persuade brief lecture thank instruct";

// Say what someone holds or how someone speaks of a thing; their quotations are mostly parts of a clause.
const HOLDING =
  "believe reckon think feel hope expect express introduce praise hail commend applaud tout call describe label brand dub characterise characterize term portray depict denounce condemn decry slam blast criticise criticize attack mock deride dismiss accuse blame rebuke ridicule refer cite quote exhort challenge question dispute defend rule hold deem declare consider regard view see warn lash chide deplore bemoan welcome caution invoke lambast lambaste castigate threaten encourage appeal call compare liken speak talk go discuss address voice signal list sum conclude promise find swear argue apologise apologize joke liken echo invite share order stipulate specify note require outline detail publish offer issue rate tease credit commit recite explain urge push sound refuse paint frame cast extol laud lauded salute sneer rail rip trash pan";

const IRREGULAR: ReadonlyMap<string, string> = new Map(
  Object.entries({
    say: "said",
    tell: "told",
    write: "wrote written",
    think: "thought",
    feel: "felt",
    hold: "held",
    see: "saw seen",
    speak: "spoke spoken",
    go: "went gone",
    read: "read",
    sing: "sang sung",
    begin: "began begun",
    find: "found",
    swear: "swore sworn",
    cast: "cast",
    express: "expressed",
    lecture: "lectured",
    shoot: "shot",
    rip: "ripped",
    pan: "panned",
    refer: "referred",
    admit: "admitted",
    brag: "bragged",
    beg: "begged",
    snap: "snapped",
    commit: "committed",
    quip: "quipped",
    dub: "dubbed",
    slam: "slammed",
    plead: "pleaded pled",
    blog: "blogged",
    chat: "chatted",
    rebut: "rebutted",
  }),
);
const DOUBLED = new Set("grin refer admit brag beg snap commit quip dub slam blog rip pan begin".split(" "));

/** How a verb takes what is said: see the lists above. */
export type SpeechVerbGroup = "saying" | "telling" | "holding";

/** `finite` past or third person, `base` (plural present, infinitive), `participle` in -ing. */
export type SpeechVerbForm = "past" | "present" | "base" | "participle";

/** One form of a speech verb. */
export interface SpeechVerb {
  readonly lemma: string;
  readonly group: SpeechVerbGroup;
  readonly form: SpeechVerbForm;
}

function formsOf(lemma: string): readonly [string, SpeechVerbForm][] {
  const stem = DOUBLED.has(lemma) ? lemma + lemma.slice(-1) : lemma;
  const isConsonantY = /[^aeiou]y$/.test(lemma);
  const past = IRREGULAR.get(lemma)?.split(" ") ?? [
    isConsonantY ? `${lemma.slice(0, -1)}ied` : lemma.endsWith("e") ? `${lemma}d` : `${stem}ed`,
  ];
  const present = isConsonantY
    ? `${lemma.slice(0, -1)}ies`
    : /(?:s|x|z|ch|sh|o)$/.test(lemma)
      ? `${lemma}es`
      : `${lemma}s`;
  const participle = /[^eoy]e$/.test(lemma) && lemma !== "see" ? `${lemma.slice(0, -1)}ing` : `${stem}ing`;
  return [
    [lemma, "base"],
    ...past.map((form): [string, SpeechVerbForm] => [form, "past"]),
    [present, "present"],
    [participle, "participle"],
  ];
}

function compose(): ReadonlyMap<string, SpeechVerb> {
  const verbs = new Map<string, SpeechVerb>();
  const groups: readonly [SpeechVerbGroup, string][] = [
    ["saying", SAYING],
    ["telling", TELLING],
    ["holding", HOLDING],
  ];
  for (const [group, lemmas] of groups)
    for (const lemma of lemmas.split(" "))
      for (const [form, kind] of formsOf(lemma))
        if (
          !verbs.has(form) ||
          (kind === "past" && verbs.get(form)?.lemma === lemma && verbs.get(form)?.group === group)
        )
          verbs.set(form, { lemma, group, form: kind });
  return verbs;
}

/** Every form of every speech verb, in lower case. `read` is given as past, its commoner use with a quotation. */
export const SPEECH_VERBS: ReadonlyMap<string, SpeechVerb> = compose();

/**
 * Forms that are as often nouns or adjectives: they count as verbs only where a subject stands right before them.
 */
export const NOUN_FORMS: ReadonlySet<string> = new Set(
  "claim claims report reports comment comments note notes charge charges remark remarks state states call calls post posts tweet tweets question questions demand demands attack attacks promise promises hope hopes answer answers vow vows pledge pledges boast boasts joke jokes hint hints signal signals estimate estimates forecast forecasts estimated list lists rule rules view views offer offers issue issues order orders share shares address addresses message messages text texts email emails query queries blog blogs protest protests highlight highlights label labels brand brands term terms dispute disputes challenge challenges welcome welcomes object praise blame voice voices sound sounds read reads talk talks brief briefs rate rates credit credits cry cries counter counters point points detail details outline outlines reason reasons quip quips sigh whisper whispers murmur chant chants yell shout shouts scream screams frame push cast rail pan rip trash press see find finds go goes think feel hold holds addressed set reported published listed detailed mentioned rated ordered issued shared required concluded proposed suggested alleged written seen gone found quote quotes cite echo echoes appeal appeals invite thunder bark crow counsel advice wonder venture volunteer consider express".split(
    " ",
  ),
);

/** Nouns whose owner is the speaker: `the minister's statement that …`, `in the words of the judge`. */
export const SPEECH_NOUNS: ReadonlySet<string> = new Set(
  "statement remark remarks comment comments claim claims words assertion suggestion promise pledge vow warning call admission declaration tweet tweets speech letter email message insistence argument contention question reply answer response plea description characterisation characterization phrase quote".split(
    " ",
  ),
);

/**
 * Verbs that report a statement by themselves, whatever follows: `Ann praised the plan`. Verbs of saying and telling
 * that are not here (`continue`, `add`, `reveal`) report only before `that`, a colon or a whole clause.
 */
export const STATING_VERBS: ReadonlySet<string> = new Set(
  "say tell state reckon estimate remark emphasise emphasize stress insist assert reiterate explain argue announce acknowledge deny lament urge vow pledge caution warn praise commend applaud hail denounce condemn decry deplore criticise criticize express promise inform notify believe complain recall predict opine apologise apologize highlight recommend advise concede admit allege mention thank rebuke".split(
    " ",
  ),
);

/** Verbs that report a statement only of a person: `she sees potential`, `he hopes to return`. */
export const MINDED_VERBS: ReadonlySet<string> = new Set(
  "see think hope feel expect agree describe call accuse blame welcome dismiss want note propose suggest add point consider regard".split(
    " ",
  ),
);
