/** Words that say what follows or precedes is still to come. Source: English modals and the planning verbs of news diaries. */
export const FUTURE_CUES: ReadonlySet<string> = new Set(
  "will shall won't would scheduled expected expects expect await awaits awaiting due slated planning hopes upcoming poised forthcoming intends aims if unless begins starts opens takes meets closes ends expires kicks resumes reopens reconvenes convenes commences plays faces hosts goes travels arrives departs sails flies premieres airs".split(
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
  "was were had did said told went came took made got gave found saw met held led left lost won began broke brought built bought caught chose fell felt fled flew fought hit hurt kept knew laid lay lit meant paid put ran rose sent set shook shot shut sold spoke spent stood stole struck sued swore taught thought threw understood wore wrote died heard became read has have sang swam ate drank drove rode grew blew drew woke wept slept swept dealt dug fed hung hid knelt leapt lent overcame overtook rang sank sat sought shone slid spun sprang stuck stung swung tore undertook upheld withdrew forbade forgave forgot froze bore beat bled burst crept cut arose awoke clung flung mistook outran overthrew shrank slew sped stank strode strove trod undid wove".split(
    " ",
  ),
);

/** Plain forms of such verbs that are not also nouns, as the plural has them: `Talks resume Friday`. */
export const PLAIN_FORMS: ReadonlySet<string> = new Set("resume begin reopen reconvene commence".split(" "));

/** Words that tell a plan only with one of these after them: `set for Friday`, `snow is forecast for Friday`, `is on Friday`. */
export const PLANS_WITH: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ["set", new Set(["for", "to"])],
  ["forecast", new Set(["for", "to"])],
  ["returns", new Set(["to", "from", "home"])],
  ["is", new Set(["on", "to"])],
  ["are", new Set(["on", "to"])],
  ["plan", new Set(["to", "a", "an", "another", "the"])],
  ["plans", new Set(["to", "a", "an", "another", "the"])],
  ["deadline", new Set(["of", "for"])],
  ["possible", new Set(["on", "from", "this", "next"])],
  ["likely", new Set(["on", "to", "this", "next"])],
  ["was", new Set(["to"])],
  ["were", new Set(["to"])],
]);

/** Modals that leave open whether it will be so, but not when: `should be ready on Friday`; with `have` they look back. */
export const MODALS: ReadonlySet<string> = new Set("should must may might can".split(" "));

/** Verbs that move a thing to a later day: `adjourned to Friday`. Source: the verbs of court lists and fixture lists. */
export const DEFERRALS: ReadonlySet<string> = new Set(
  "adjourned postponed rescheduled moved pushed delayed deferred extended brought posted listed remanded".split(
    " ",
  ),
);
