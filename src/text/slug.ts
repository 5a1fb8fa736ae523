import { fold } from "./fold.ts";

declare const slug: unique symbol;

/** A name as part of an address: letters and digits of any script in lower case, single hyphens between, never empty. */
export type Slug = string & { readonly [slug]: true };

const LAW = /^[\p{Ll}\p{Lo}\p{N}]+(?:-[\p{Ll}\p{Lo}\p{N}]+)*$/u;

/** True where `text` already obeys the law of slugs. */
export function isSlug(text: string): text is Slug {
  return LAW.test(text);
}

/** The slug of a name; `untitled` where the name holds no letter or digit. */
export function slugOf(name: string): Slug {
  const made = fold(name)
    .replace(/['"]/g, "")
    .replace(/[^\p{L}\p{N}]+/gu, "-")
    .replace(/^-+|-+$/g, "")
    .toLowerCase();
  // The law was just established: only letters, digits and single inner hyphens are left.
  return (made === "" ? "untitled" : made) as Slug;
}
