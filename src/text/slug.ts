import { createHash } from "node:crypto";
import { fold } from "./fold.ts";

declare const slug: unique symbol;

/**
 * A name as part of an address: letters and digits of any script in lower case, single hyphens between, never empty,
 * at most 80 UTF-16 code units (no file system takes a name of more than 255 bytes).
 */
export type Slug = string & { readonly [slug]: true };

const LAW =
  /^[\p{Ll}\p{Lo}\p{Lm}\p{N}][\p{Ll}\p{Lo}\p{Lm}\p{M}\p{N}]*(?:-[\p{Ll}\p{Lo}\p{Lm}\p{M}\p{N}]+)*$/u;
const LONGEST = 80;
// Hexadecimal digits by which what was cut is told apart.
const DIGEST = 8;

/** True where `text` already obeys the law of slugs. */
export function isSlug(text: string): text is Slug {
  return text.length <= LONGEST && LAW.test(text);
}

/** Cuts at the last hyphen that leaves at least half, else between two characters. */
function shorten(text: string, longest = LONGEST): string {
  if (text.length <= longest) return text;
  const hyphen = text.lastIndexOf("-", longest);
  if (hyphen >= longest / 2) return text.slice(0, hyphen);
  const unit = text.charCodeAt(longest - 1);
  return text.slice(0, unit >= 0xd800 && unit <= 0xdbff ? longest - 1 : longest);
}

/**
 * The slug of a name; `untitled` where the name holds no letter or digit. Two names may share one slug: whoever gives
 * out addresses tells them apart.
 *
 * @example
 * slugOf("Crédit Agricole S.A.") //=> "credit-agricole-s-a"
 */
export function slugOf(name: string): Slug {
  // The law was just established: only letters, digits and single inner hyphens are left.
  return shorten(wholeSlugOf(name)) as Slug;
}

/** The slug of a name that must not become another's by being cut: a digest of what is cut ends it. */
export function longSlugOf(name: string): Slug {
  const whole = wholeSlugOf(name);
  if (whole.length <= LONGEST) return whole as Slug;
  const digest = createHash("sha256").update(whole).digest("hex").slice(0, DIGEST);
  return `${shorten(whole, LONGEST - DIGEST - 1).replace(/-$/, "")}-${digest}` as Slug;
}

function wholeSlugOf(name: string): string {
  const made = fold(name)
    .replace(/['"]/g, "")
    .replace(/[^\p{Ll}\p{Lo}\p{Lm}\p{M}\p{N}]+/gu, "-")
    // A mark with no letter to stand on is none of the name.
    .replace(/(^|-)\p{M}+/gu, "$1")
    .replace(/-{2,}/g, "-")
    .replace(/^-|-$/g, "");
  return made === "" ? "untitled" : made;
}
