import { isPersonLike } from "./read-byline.ts";

// An id of a system's list of authors: `ana-ruiz`, `aruiz2`.
const ID = /^[a-z0-9][\w.-]*$/;

/**
 * The people one field names: `Ana Ruiz and Ben Cole`, `Ana Ruiz, Ben Cole`. Words of which any part is no person's name
 * stay whole, for they may be an office's: `Health and Safety Board`.
 */
export function splitAuthors(words: string): readonly string[] {
  const whole = words.replace(/\s+/g, " ").trim().replace(/^by /i, "");
  const parts = whole.split(/ ?[,;] (?:(?:and|&) )?| ?; ?| (?:and|&|with) /iu).filter((part) => part !== "");
  if (parts.length > 1 && parts.every(isPersonLike)) return parts;
  const ids = whole.split(/ ?[,;] ?/);
  return ids.length > 1 && ids.every((id) => ID.test(id)) ? ids : [whole];
}
