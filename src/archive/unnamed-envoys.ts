import {
  ENVOY_OFFICES,
  ENVOY_PHRASES,
  ENVOYS,
  LIST_OPENERS,
  OF_ENVOYS,
  SERVANTS,
} from "../mentions/words/envoy-words.ts";
import type { Span } from "../text/span.ts";
import type { Article } from "./article.ts";
import { countryMeant } from "./missions.ts";
import type { UnnamedEnvoys } from "./office.ts";

/** As far before a list of countries as the words are read that say what they are a list of. */
const REACH = 160;

/** Countries of one list, in the order of the text. */
interface CountryList {
  readonly sentence: number;
  readonly start: number;
  end: number;
  readonly countries: string[];
}

// Between two of a list: `, `, ` and the `, `, as well as `.
const JOINS = /^(?:, ?(?:and |or |as well as )?| and | or | & | as well as )(?:the )?$/u;

function countryLists({ document, names }: Article): readonly CountryList[] {
  const lists: CountryList[] = [];
  for (const { mention, sentence } of names) {
    const country = mention.kind === "place" ? countryMeant(mention.name) : null;
    if (country === null) continue;
    const last = lists.at(-1);
    const goesOn =
      last?.sentence === sentence &&
      mention.start - last.end < 16 &&
      JOINS.test(document.text.slice(last.end, mention.start));
    if (last !== undefined && goesOn) {
      last.end = mention.end;
      last.countries.push(country);
    } else lists.push({ sentence, start: mention.start, end: mention.end, countries: [country] });
  }
  return lists;
}

// `of `, `from the `; or `of 12 countries …: `, `from a dozen nations, among them `.
const DIRECT = / (of|from) (?:the )?$/u;
const COUNTED =
  / (?:of|from) (?:[\p{L}\p{N}-]+ ){1,3}(?:countries|nations|states)(?:,? [^,.;:()]{0,60})??(?:: |, (\p{Ll}[\p{Ll} ]*) | \()(?:the )?$/u;

/** Where the words before a list of countries say whose they are: the end of those words; null where they do not. */
function endOfOwners(before: string): { readonly end: number; readonly isDirect: boolean } | null {
  const direct = DIRECT.exec(before);
  if (direct !== null) return { end: direct.index, isDirect: direct[1] === "of" };
  const counted = COUNTED.exec(before);
  if (counted === null || (counted[1] !== undefined && !LIST_OPENERS.has(counted[1].trim()))) return null;
  return { end: counted.index, isDirect: false };
}

/** The words for envoys that end at the end of `text`, or null: `Consular officials`, `ambassadors`. */
function envoysAtEnd(text: string, isDirect: boolean): Span | null {
  const found = [...text.slice(-48).matchAll(/[\p{L}'’-]+/gu)].slice(-3);
  const [third, second, last] = [found.at(-3), found.at(-2), found.at(-1)];
  if (last === undefined || !text.endsWith(last[0])) return null;
  const from = (first: RegExpExecArray): Span => ({
    start: text.length - Math.min(48, text.length) + first.index,
    end: text.length,
  });
  const lower = (word: RegExpExecArray | undefined): string =>
    (word?.[0] ?? "").toLowerCase().replace(/’/g, "'");
  const two = `${lower(second)} ${lower(last)}`;
  if (third !== undefined && ENVOY_PHRASES.has(`${lower(third)} ${two}`)) return from(third);
  if (second !== undefined && (ENVOY_PHRASES.has(two) || ENVOY_OFFICES.has(two))) return from(second);
  if (second !== undefined && SERVANTS.has(lower(last)) && OF_ENVOYS.has(lower(second))) return from(second);
  if (ENVOYS.has(lower(last)) || ENVOY_OFFICES.has(lower(last))) return from(last);
  // `representatives of Chile`, and nobody's from Chile: those can be of a firm.
  return isDirect && lower(last) === "representatives" && !isOthers(lower(second)) ? from(last) : null;
}

/** True for a word that makes representatives those of something else: `media`, `business`. */
const isOthers = (lower: string): boolean =>
  lower !== "" &&
  !/^(?:the|and|by|with|to|all|official|high-level|senior|permanent|state|government|met|invited)$/.test(
    lower,
  );

/**
 * Envoys that an article tells of without their names, by country: those of each country of a list that hangs on words
 * for envoys (`consular officers of 12 countries: Chile, …`). A list of anything else gives none.
 */
export function findUnnamedEnvoys(
  article: Article,
): readonly (UnnamedEnvoys & { readonly country: string })[] {
  const { text } = article.document;
  return countryLists(article).flatMap(({ sentence, start, countries }) => {
    const from = Math.max(article.mentions.sentences[sentence]?.start ?? start, start - REACH);
    const before = text.slice(from, start);
    const owners = endOfOwners(before);
    const words = owners && envoysAtEnd(before.slice(0, owners.end), owners.isDirect);
    if (words === null) return [];
    const span = { start: from + words.start, end: from + words.end };
    return countries.map((country) => ({
      country,
      words: text.slice(span.start, span.end),
      said: { article, sentence, span },
    }));
  });
}
