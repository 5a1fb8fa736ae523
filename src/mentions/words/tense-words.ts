/** Words that say what follows or precedes is still to come. Source: English modals and the planning verbs of news diaries. */
export const FUTURE_CUES: ReadonlySet<string> = new Set(
  "will shall won't would scheduled expected due slated plans plan planning hopes upcoming poised deadline forthcoming intends aims until till begins starts opens takes meets closes ends expires kicks resumes".split(
    " ",
  ),
);

/** Verbs that a plan follows: `agreed to meet in March` is told in the past and looks ahead. */
export const INTENTIONS: ReadonlySet<string> = new Set(
  "decided agreed voted vowed pledged promised offered wants wanted hoped asked urged ordered threatened proposed invited prepared".split(
    " ",
  ),
);

/** Past forms that do not end in -ed, as news uses them. Source: the irregular verbs of English grammars. */
export const PAST_VERBS: ReadonlySet<string> = new Set(
  "was were had did said told went came took made got gave found saw met held led left lost won began broke brought built bought caught chose fell felt fled flew fought hit hurt kept knew laid lay lit meant paid put ran rose sent set shook shot shut sold spoke spent stood stole struck sued swore taught thought threw understood wore wrote died heard became read has have".split(
    " ",
  ),
);
