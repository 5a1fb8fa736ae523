import type { Removed } from "../document.ts";

/** Words that give a notice of the site away, in lower case. */
export interface Notice {
  readonly words: string;
  /** One of these must stand after `words`; null where the words suffice. */
  readonly then: readonly string[] | null;
  readonly reason: Removed["reason"];
}

const AGREE = ["agree", "accept", "consent", "acknowledge"];
const notice = (reason: Removed["reason"], then: readonly string[] | null, list: string): readonly Notice[] =>
  list.split(";").map((words) => ({ words: words.trim(), then, reason }));

/**
 * Notices of consent, of rights and of law as news sites print them. Collected by reading sites in English and the
 * templates of consent managers, 2026. Each holds at least two words that no report puts together by chance.
 */
export const NOTICES: readonly Notice[] = [
  ...notice(
    "banner",
    null,
    `we use cookies; use of cookies; uses cookies; cookie settings; cookie policy; cookie preferences; our privacy policy;
     our terms of; in your browser; through your browser; your browser does; your browser is; enable javascript;
     requires javascript; adblock; ad blocker; recaptcha; open in a new window; opens in a new window; open in a new tab;
     opens in a new tab`,
  ),
  ...notice(
    "banner",
    AGREE,
    "by continuing; by using; by signing up; by subscribing; by clicking; by registering; by submitting",
  ),
  ...notice(
    "licence",
    null,
    `trademarks of; trademark of; registered trademark; property of their respective owners; provided on this website;
     contained on this website; information on this website; provided on this site; contained on this site;
     not intended to diagnose; not intended to be a substitute; material may not be published;
     may not be reproduced; may not be republished; may not be redistributed; views and opinions expressed; quotes delayed;
     quotes are delayed; market data provided; affiliate links; affiliate commission; terms and conditions;
     terms & conditions; all rights reserved`,
  ),
];
