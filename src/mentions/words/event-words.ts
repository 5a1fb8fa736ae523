/** Head nouns of named events, lower case. A name that ends with one, or with one and a year, is an event. */
export const EVENT_HEADS: ReadonlySet<string> = new Set(
  `
  summit forum expo exposition fair festival conference convention congress symposium seminar workshop dialogue meeting games olympics paralympics cup championship championships tournament open grand-prix prix marathon rally race derby trophy series regatta masters classic ashes league
  war wars battle revolution uprising intifada spring massacre genocide holocaust famine crisis earthquake hurricane typhoon cyclone storm flood tsunami pandemic ceremony anniversary day week year season eve awards award prize election elections referendum census tour visit parade carnival biennale biennial exhibition show mission operation exercise plenum talks convention round
  gala mela jamboree hackathon riots coup siege insurrection rebellion mutiny jubilee coronation inauguration playoffs finals bombing bombings blitz conclave
  `
    .trim()
    .split(/\s+/),
);

/** Heads of this list count only in a name of several words, since alone or after a country they are seldom a name. Lower case. */
export const WEAK_EVENT_HEADS: ReadonlySet<string> = new Set(
  "meeting visit congress league day week year season eve series tour mission operation round talks show race rally storm crisis election elections spring open prize award awards census dialogue".split(
    " ",
  ),
);

/** Words before the given name of a storm or the code name of an operation, lower case: `Hurricane Katrina`. By hand. */
export const EVENT_OPENERS: ReadonlySet<string> = new Set(
  "hurricane typhoon cyclone storm operation".split(" "),
);

/** Heads of events that take `of` and go on, lower case: `Cup of Nations`, `Day of the Dead`. By hand. */
export const LINKING_EVENTS: ReadonlySet<string> = new Set("cup war games festival massacre".split(" "));

/**
 * Events known by a name that no head noun tells, lower case: sports, prizes, faiths and history. Source: general knowledge, as
 * in any almanac.
 */
export const KNOWN_EVENTS: ReadonlySet<string> = new Set(
  [
    "super bowl, wwi, wwii, wwiii, oscars, grammys, emmys, baftas, golden globes, brit awards, eurovision, wimbledon, roland garros, six nations, world series, stanley cup, ryder cup",
    "davis cup, tour de france, giro d'italia, vuelta a españa, kumbh mela, maha kumbh, burning man, glastonbury, coachella, lollapalooza, oktoberfest, mardi gras",
    "met gala, hajj, euromaidan, holodomor, nakba, holocaust, brexit, edinburgh fringe, final four, grand national, watergate",
    "arab spring, prague spring, cheltenham gold cup, tet offensive, normandy landings, d-day, great depression, black death",
  ]
    .join(", ")
    .split(", "),
);
