// Source: RFC 5646 (BCP 47), the grammar of `langtag` but for languages of four letters and more, of which
// there are none, and private tags such as `x-klingon`.
const TAG =
  /^[a-z]{2,3}(?:-[a-z]{3}){0,3}(?:-[a-z]{4})?(?:-(?:[a-z]{2}|\d{3}))?(?:-(?:[a-z\d]{5,8}|\d[a-z\d]{3}))*(?:-[a-wy-z\d](?:-[a-z\d]{2,8})+)*(?:-x(?:-[a-z\d]{1,8})+)?$|^x(?:-[a-z\d]{1,8})+$/i;
const LONGEST = 60;

/** True where a text is a language tag such as `en`, `pt-BR` or `zh-Hant-TW`; whether the language exists is not asked. */
export function isLanguageTag(text: string): boolean {
  return text.length <= LONGEST && TAG.test(text);
}

/** True for `en`, `en-GB` and their kind. */
export function isEnglish(tag: string): boolean {
  return /^en(?:-|$)/i.test(tag);
}
