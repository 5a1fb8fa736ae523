import { type Desk, foldKey, type GivenField } from "./read-fields.ts";
import { PICTURE_NAMES, PICTURE_PARTS } from "./words/field-names.ts";
import type { Written } from "./written.ts";

/** The picture that leads an article, as front matter gives it: nothing is known to be there. */
export interface Picture {
  /** As written: a path of the site, a file beside the article, or an address elsewhere. */
  readonly address: string;
  readonly alt: string | null;
  readonly caption: string | null;
  readonly credit: string | null;
}

type Given = ReadonlyMap<string, GivenField>;

const wordsOf = (value: unknown): string | null =>
  typeof value === "string" && value.trim() !== "" ? value.trim() : null;

/** The first of the names that holds words within a set of fields. */
function within(value: unknown, names: readonly string[]): string | null {
  if (typeof value !== "object" || value === null) return null;
  const fields = new Map(Object.entries(value).map(([key, item]) => [foldKey(key), item]));
  for (const name of names) {
    const words = wordsOf(fields.get(foldKey(name)));
    if (words !== null) return words;
  }
  return null;
}

/** The first of the names that holds words beside a picture's own field: `image_alt`. */
function beside(given: Given, picture: string, names: readonly string[]): string | null {
  for (const name of names) {
    const words = wordsOf(given.get(foldKey(`${picture}_${name}`))?.value);
    if (words !== null) return words;
  }
  return null;
}

/** The leading picture of an article with what is said of it; null where no field names one. */
export function readPicture({ block }: Desk, given: Given): Written<Picture> | null {
  for (const name of PICTURE_NAMES) {
    const field = given.get(foldKey(name));
    if (field === undefined) continue;
    const value = Array.isArray(field.value) ? field.value[0] : field.value;
    const address = wordsOf(value) ?? within(value, PICTURE_PARTS.address);
    if (address === null) continue;
    const { alt, caption, credit } = PICTURE_PARTS;
    const said = (names: readonly string[]): string | null =>
      within(value, names) ?? beside(given, name, names) ?? beside(given, "image", names);
    return {
      value: { address, alt: said(alt), caption: said(caption), credit: said(credit) },
      span: block.spanOf(field.path),
    };
  }
  return null;
}

/** The address that some systems write beside the name of a source; null where there is none. */
export function readSourceUrl(given: Given): string | null {
  const url = wordsOf(given.get("sourceurl")?.value);
  return url !== null && /^https?:\/\/\S+$/i.test(url) ? url : null;
}
