const words = (text: string): ReadonlySet<string> =>
  new Set(
    text
      .split(",")
      .map((word) => word.trim())
      .filter(Boolean),
  );

/** Those who stand for a country, several at once, by the last word of the phrase. Lower case; written by hand. */
export const ENVOYS = words(
  "ambassadors, attachés, attaches, consuls, consuls-general, diplomats, emissaries, envoys, plenipotentiaries",
);

/** Offices that stand for a country, several at once. Lower case. */
export const ENVOY_OFFICES = words(
  "embassies, consulates, consulates-general, legations, high commissions, consulates general, diplomatic missions",
);

/** Those who stand for a country where the word before says so: `consular officers`. Lower case. */
export const SERVANTS = words(
  "officials, officers, representatives, staff, personnel, missions, corps, delegations",
);

/** Words that make servants of a country's envoys. Lower case. */
export const OF_ENVOYS = words("consular, diplomatic, embassy, consulate, ambassadorial");

/** Phrases of two words for envoys whose last word alone is none. Lower case. */
export const ENVOY_PHRASES = words(
  "consuls general, high commissioners, foreign ministers, permanent representatives, heads of mission, chargés d'affaires",
);

/** What opens a list of countries after their number: `of 12 countries, among them`. Lower case. */
export const LIST_OPENERS = words("including, namely, among them, such as, like, notably, chiefly, mainly");

/** Posts of one who stands for a country, by their last words. Folded; written by hand. */
export const ENVOY_POSTS = words(
  "ambassador, attache, consul, consul-general, consul general, envoy, high commissioner, charge d'affaires, permanent representative, nuncio, minister plenipotentiary",
);

/** Posts that stand for a country where it holds them in a named place: `trade commissioner of Chile in Lisgar`. Lower case. */
export const ENVOY_POSTS_ABROAD = words(
  "commissioner, representative, counsellor, counselor, delegate, resident",
);
