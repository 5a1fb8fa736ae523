import type { Span } from "../text/span.ts";
import type { Removed } from "./document.ts";
import type { Line } from "./split-lines.ts";
import { CLOSING_HEADINGS, FURNITURE, RELATED_HEADINGS } from "./words/page-furniture.ts";
import { NOTICES, type Notice } from "./words/page-notices.ts";

/**
 * What a line of a page is for, where it is not the article's. `related` heads a list of other articles, `closing`
 * heads what comes after the article, `item` stands alone.
 */
export interface Furniture {
  readonly reason: Removed["reason"];
  readonly role: "item" | "related" | "closing";
  /** True where the line could not stand in an article of its own accord: a button's or a menu's words, a notice. */
  readonly isTelling: boolean;
}

const item = (reason: Removed["reason"]): Furniture => ({ reason, role: "item", isTelling: true });
const doubtful = (reason: Removed["reason"]): Furniture => ({ reason, role: "item", isTelling: false });
const CONTROL = item("control");
const NAVIGATION = item("navigation");
const BANNER = item("banner");
const LICENCE = item("licence");
const CONTACT = doubtful("contact");
const COUNT = doubtful("control");
const ADDRESS = doubtful("navigation");
const RELATED_ITEM = item("related");
const ADVERTISEMENT = item("advertisement");

const SHORT = 60;
const LONGEST = 700;
const LONGEST_PROMPT = 260;

// The form under which FURNITURE and the headings are looked up: without figures, bullets and marks at the ends.
const bare = (words: string): string =>
  words
    .toLowerCase()
    .replaceAll("’", "'")
    .replace(/[\s\u00a0]+/g, " ")
    .replace(/^[^\p{L}]+|(?<![^\p{L}+])[^\p{L}+]+$/gu, "");

const COUNTER = /^[\s\d.,:/|%()+–—-]*(?:of[\s\d]+)?$/u;
const COUNTED =
  /^[•·|\s]*[\d.,]+\s?[km]?\+?\s*(?:shares?|comments?|likes?|views?|followers?|fans?|subscribers?|replies|reply|retweets?|photos?|videos?|images?|min(?:ute)?s?(?: read)?|(?:minutes?|hours?|days?|weeks?|months?|years?|hrs?|mins?) ago)(?:\s*(?:shares?|follow|like|subscribe|read))?[\s•·|]*$/iu;
const AGO = /^(?:about |an? |\d+ ?)(?:minutes?|hours?|days?|weeks?|months?|years?|mins?|hrs?|[smhdw]) ago$/i;
const REPLY = /^\S(?:.{0,40}\S)? (?:says|said|wrote|replied|commented):?$/i;
// A writer's or a site's word on where to find more of them.
const FOLLOW =
  /\bfollow (?:him|her|them|me|us|@\w+) (?:on|at) (?:twitter|facebook|instagram|linkedin|youtube|threads|x)\b/i;
const ADDRESS_ALONE = /^(?:https?:\/\/|www\.)\S+$/i;
const HANDLE_ALONE = /^@[\w.]+$/;
const MAIL_ALONE = /^[\w.+-]+@[\w-]+(?:\.[\w-]+)+$/;
const MAIL = /[\w.+-]@[\w-]+\.\w/;
const CODE =
  /^\s*(?:\{|\}|<\/?\w|function\s*\(|var\s|window\.|document\.|\$\(|@media|\.[\w-]+\s*\{|\/\*)|\}\s*\)?;\s*$/;
const PHONE = /(?:\+|\(0|\b0|\b1-|\()\d[\d\s().-]{6,}\d/;
const PHONE_WORDS = /\b(?:tel|phone|telephone|call|fax|hotline|toll.free|switchboard|enquiries|inquiries)\b/i;
const CONTACT_WORDS =
  /\b(?:e-?mail|contact|inquiries|enquiries|feedback|tips?|write to|reach us|complaints?|reported)\b/i;
// A © without a year credits a picture.
const LICENCE_SIGN =
  /©[^\n]{0,40}\d{4}|\d{4}[^\n]{0,20}©|© copyright|\(c\)\s?(?:19|20)\d\d|\bcopyright\b|all rights reserved|ICP备|ICP证|公网安备|许可证/i;
const PROMPT =
  /^(?:sign up (?:for|to|now|here)|sign-up (?:for|to)|subscribe (?:to|for|now|today|here)|get (?:the|our|more|all|breaking|daily|unlimited|it|this|notified) |download (?:the|our) |follow (?:us|@|\w+ on)|like us|join (?:us|our|the conversation)|click (?:here|on|to|the)|tap here|register (?:for|now|to)|log ?in |sign in |support (?:our|independent|quality)|donate |become a |already (?:a |have )|i agree (?:that|to) |get (?:access to|the day's) |don't have an account|not a (?:member|subscriber)|want (?:more|to)|stay (?:up|informed|updated|connected|on top)|thank(?:s| you) for (?:signing|subscribing|reading|your)|please (?:log|sign|enter|check|subscribe|register|enable|note: )|enter your |your (?:email|e-mail|account|subscription) |we(?:'ll| will) (?:send|never|use your)|you(?:'ve| have) (?:been )?succes\w+ |please,? fill |an? (?:activation |confirmation )?e-?mail .{0,60}\byour (?:e-?mail|inbox)\b|you (?:can|must|need to|have to|will) (?:be logged|log|sign|unsubscribe|receive)|there was an (?:error|problem)|have a (?:tip|story|news)|got a (?:tip|story)|keep an eye on your inbox|see all |view all |load more |more from|more in|more on|more stories|this site is protected|all times are|sorry!)/i;
const PROMPT_WORDS =
  /\b(?:newsletters?|inbox|subscri\w+|sign(?:ed|ing)? ?up|e-?mail|app|account|facebook|twitter|instagram|alerts?|cookies|log(?:ged)? in|comments?|click|tap|here|unlimited|membership|member|offers?|podcasts?|free|notifications?|daily|updates?|latest|more|whatsapp|telegram|your browser|journalism)\b/i;
// What a site says of its players, its lists and its rules, whatever follows.
const SITE_LINE =
  /^(?:share or comment on this article|i would like to be emailed about|for reprints and permissions|report an? (?:editorial )?error|you can also check:|access articles from across|want to bookmark your favou?rite|we apologi[sz]e, but this video|try refreshing your browser|this article contains affiliate links|as an? \w+ associate,? (?:i|we) (?:may )?earn)/i;
const READ_MORE =
  /^(?:[•»>*-]\s*)?(?:read more|read also|also read|read next|read|see more|see also|more|related|related story|related stories|related article|watch|watch now|watch live|listen|don't miss|must read|must-read|recommended|up next|next|previous post|next post|previous|next article|previous article|in pictures|gallery|photos|video|weiterlesen|leia mais|lire aussi|lea también)\s*[:|»–—→-]+\s*\S/i;
const MORE_FROM =
  /^(?:more (?:from|in|on|about|by|stories from)|latest (?:from|in)|most (?:read|popular|viewed|watched) (?:in|from|on)|trending (?:in|on)|popular (?:in|on)|also (?:in|on|from)|other (?:news|stories) (?:in|from)|top stories (?:in|from)|recommended (?:for|by)|you (?:may|might) (?:also )?(?:like|enjoy|be interested))\b/i;
// `More Harbour Times`: the name of the site or of a section, with nothing after it.
const MORE_OF = /^(?:More|MORE)(?:\s\p{Lu}[\p{L}\p{N}'’.&-]*){1,4}$/u;
const CLOSING =
  /^(?:\d+ comments?|\d+ (?:responses?|replies|thoughts?) (?:to|on)\b|word ?count:?\s*\d|comments? \(\d+\)|\(\d+\) comments?|about the authors?|leave a (?:reply|comment)|post (?:a |your )comment|comments are closed|showing \d+ comments?|sort by|view comments|filed (?:under|in)|posted in|tagged(?: with| under| as|:)|tags:|topics:|categories:|category:|share this|share:|related tags)\b/i;

const ADVERTISED =
  /^(?:advertisement|advert|sponsored|promoted)\b|^(?:the )?(?:story|article) continues (?:below|after)(?: (?:this )?(?:ad|advert|advertisement))?$/i;
const FOR_SUBSCRIBERS =
  /\b(?:this (?:article|story|content|page) is (?:for|only for|available (?:only )?to|exclusive to|reserved for) (?:paying |paid |our )?(?:subscribers|members)|(?:subscribers|members)[ -]only (?:article|story|content)|(?:this )?discussion is closed (?:for|to) comments|comments (?:on this (?:article|story) )?are (?:now )?closed)\b/i;

/** The parts that hold anything, without the white space round them. */
const trimmed = (parts: readonly string[]): readonly string[] =>
  parts.map((part) => part.trim()).filter((part) => part !== "");

function isTrail(words: string): boolean {
  const parts = trimmed(words.split(/[>»›→]/u));
  return parts.length >= 3 && parts.every((part) => part.length <= 40);
}

/** "About | Contact | Terms": three or more short items with a sign between them, none of them a sentence. */
function isMenu(words: string): boolean {
  const parts = trimmed(words.split(/[|•·]|\s\/\s/u));
  return (
    parts.length >= 3 &&
    parts.every((part) => part.length <= 32 && part.split(" ").length <= 5 && /\p{L}{3}/u.test(part))
  );
}

function furnitureOfShort(words: string): Furniture | null {
  if (COUNTER.test(words)) return COUNT;
  const key = bare(words);
  if (key === "") return /[\p{L}\p{N}]/u.test(words) ? null : COUNT;
  if (RELATED_HEADINGS.has(key)) return { reason: "related", role: "related", isTelling: true };
  if (CLOSING_HEADINGS.has(key)) return { reason: "footer", role: "closing", isTelling: true };
  const reason = FURNITURE.get(key);
  if (reason !== undefined) return item(reason);
  if (COUNTED.test(words) || AGO.test(words)) return CONTROL;
  if (REPLY.test(words) && /[:]$/.test(words)) return item("footer");
  if (HANDLE_ALONE.test(words)) return COUNT;
  if (MORE_FROM.test(words) || MORE_OF.test(words))
    return { reason: "related", role: "related", isTelling: true };
  return null;
}

/** The notices of which the words stand anywhere in a text. Looked up once, so that most texts look for none line by line. */
export function noticesOf(text: string): readonly Notice[] {
  const lower = text.toLowerCase();
  return NOTICES.filter(({ words }) => lower.includes(words));
}

/** The furniture a line is by the words of a notice; null where it holds none. */
export function findNotice(text: string, line: Span, notices: readonly Notice[]): Furniture | null {
  const lower = text.slice(line.start, line.end).toLowerCase();
  for (const notice of notices) {
    const at = lower.indexOf(notice.words);
    if (at >= 0 && (notice.then === null || notice.then.some((word) => lower.includes(word, at))))
      return item(notice.reason);
  }
  return null;
}

const FIRST_SENTENCE = /^[^.!?]*[.!?]["”’)]*\s/;

/** True where a whole sentence of prose stands before the number or address: then it is the article that gives it. */
function tellsFirst(words: string, contact: RegExp): boolean {
  const [first] = FIRST_SENTENCE.exec(words.slice(0, words.search(contact))) ?? [];
  return first !== undefined && first.trim().split(/\s+/).length > 5;
}

/**
 * Says what of a page's furniture a line is, or null where it may be the article's: by its whole words where it is
 * short, by its shape (trails, menus, counters, addresses alone), and by the words of notices, prompts, licences and
 * contacts where it is longer. A paragraph of more than 700 characters is never furniture.
 */
export function findFurniture(text: string, line: Line): Furniture | null {
  const length = line.end - line.start;
  if (length > LONGEST) return null;
  const words = text.slice(line.start, line.end);
  if (length <= SHORT) {
    const found = furnitureOfShort(words);
    if (found !== null) return found;
  }
  if (ADDRESS_ALONE.test(words)) return ADDRESS;
  if (MAIL_ALONE.test(words)) return CONTACT;
  if (CODE.test(words)) return doubtful("markup");
  if (SITE_LINE.test(words)) return CONTROL;
  if (length <= 160) {
    const spaced = words.replace(/\u00a0/g, " ");
    if (isTrail(spaced)) return NAVIGATION;
    if (isMenu(spaced)) return NAVIGATION;
    if (READ_MORE.test(spaced)) return RELATED_ITEM;
    if (CLOSING.test(spaced) && !(line.isStopped && line.words > 8))
      return { reason: "footer", role: "closing", isTelling: true };
  }
  if (
    line.words < 45 &&
    LICENCE_SIGN.test(words) &&
    !(line.isStopped && !/©|\(c\)|reserved|copyright\W{1,3}\d{4}|ICP|许可证/i.test(words))
  )
    return LICENCE;
  if (length <= LONGEST_PROMPT) {
    if (FOLLOW.test(words)) return CONTACT;
    if (PROMPT.test(words) && PROMPT_WORDS.test(words)) return BANNER;
    if (MAIL.test(words) && CONTACT_WORDS.test(words) && line.words < 30 && !tellsFirst(words, MAIL))
      return CONTACT;
    if (
      PHONE.test(words) &&
      (PHONE_WORDS.test(words) || CONTACT_WORDS.test(words)) &&
      line.words < 25 &&
      !tellsFirst(words, PHONE)
    )
      return CONTACT;
    if (ADVERTISED.test(words) && line.words < 12 && !line.isStopped) return ADVERTISEMENT;
    if (FOR_SUBSCRIBERS.test(words) && line.words < 16) return BANNER;
  }
  return null;
}
