/** Head nouns of named events, lower case. A name that ends with one, or with one and a year, is an event. */
export const EVENT_HEADS: ReadonlySet<string> = new Set(
  `
  summit forum expo exposition fair festival conference convention congress symposium seminar workshop dialogue meeting games olympics paralympics cup championship championships tournament open grand-prix prix marathon rally race derby trophy series regatta masters classic ashes league
  war wars battle revolution uprising intifada spring massacre genocide holocaust famine crisis earthquake hurricane typhoon cyclone storm flood tsunami pandemic ceremony anniversary day week year season eve awards award prize election elections referendum census tour visit parade carnival biennale biennial exhibition show mission operation exercise plenum talks convention round
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
