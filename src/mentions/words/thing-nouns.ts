/**
 * Nouns of what cannot speak, in lower case. Source: abstract and concrete nouns that stand as subjects in news reports,
 * collected by hand; bodies (`delegation`, `administration`) are left out on purpose.
 */
const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

/** Events, doings, goods and qualities: what is said beside them is somebody else's. */
export const THING_NOUNS = set(
  `visit visits trip trips tour tours journey event events project projects cooperation co-operation collaboration exchange exchanges trade growth
  development developments performance achievement achievements success result results market markets technology technologies product products
  platform platforms system systems price prices sales exports imports output production investment investments economy industry industries
  area areas zone zones city cities road roads railway airport port building buildings bridge vehicle vehicles car cars train trains ship ships
  festival exhibition expo fair concert ceremony match game season race weather rain storm fire crash accident attack outbreak pandemic crisis war
  opening closure merger deal sale purchase launch start end beginning change changes move step steps effort efforts measure measures way day year`,
);

/** What is written: it may say something in full, but a word or two in marks that it "calls" something is nobody's speech. */
export const DOCUMENT_NOUNS = set(
  `report reports study studies survey surveys poll article articles book books paper papers document documents letter text website page headline
  plan plans strategy policy law bill act rule rules agreement treaty contract programme program project film song poster sign slogan label list`,
);
