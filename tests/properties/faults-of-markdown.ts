import { remark } from "remark";
import remarkGfm from "remark-gfm";
import { parseMarkdown } from "../../src/document/parse-markdown.ts";

const whole = remark().use(remarkGfm).freeze();

/** True for a text that is taken for words on purpose: no author writes so many signs or goes so deep. */
const isBomb = (text: string): boolean => text.length > 3_000 || /^[ \t>*+\-\d.)]{100}/m.test(text);

/** Where the short way through Markdown gives another tree than remark; empty where it does not. */
export function faultsOfMarkdown(given: string): readonly string[] {
  // remark counts places without a byte-order mark at the head.
  const text = given.replace(/^\ufeff+/, "");
  if (isBomb(text)) return [];
  const found = JSON.stringify(parseMarkdown(text));
  const expected = JSON.stringify(whole.parse(text));
  return found === expected ? [] : [`remark gives ${expected}, not ${found}`];
}
