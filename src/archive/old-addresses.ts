import { type AddressPatterns, jekyllPattern } from "../source/address-patterns.ts";
import type { FrontMatter } from "../source/front-matter.ts";
import type { Article } from "./article.ts";
import { expandPattern, type PatternFacts } from "./expand-pattern.ts";
import type { PageUrl } from "./urls.ts";

/** An article with what its front matter says of its addresses and its picture. */
export interface Addressed {
  readonly article: Article;
  readonly frontMatter: Pick<FrontMatter, "addresses" | "categories" | "picture" | "slug">;
}

const decode = (path: string): string => {
  try {
    return decodeURI(path);
  } catch {
    return path;
  }
};

// A part of a path that is a name of a file on any system, and leads nowhere else.
// biome-ignore lint/suspicious/noControlCharactersInRegex: no file has them in its name.
const UNFIT = /^\.{1,2}$|[\u0000-\u001f\\<>"|]/;
const LONGEST_PART = 200;

/**
 * A written address as the path of a page of the site: `https://old.example/2019/quay?x=1` is `/2019/quay/`. Null where it
 * is none: a name with spaces, a template, a path that leads out of the site.
 */
export function pathOfAddress(written: string): PageUrl | null {
  const path = decode(
    written
      .trim()
      .replace(/^https?:\/\/[^/]+/i, "")
      .replace(/[?#].*$/s, ""),
  );
  const parts = path.split("/").filter((part) => part !== "");
  if (parts.some((part) => UNFIT.test(part) || part.length > LONGEST_PART || /[{}*]/.test(part))) return null;
  if (/^index\.html?$/i.test(parts.at(-1) ?? "")) parts.pop();
  if (parts.length === 0 || (parts.length === 1 && /\s/.test(parts[0] ?? ""))) return null;
  return /\.html?$/i.test(parts.at(-1) ?? "") ? `/${parts.join("/")}` : `/${parts.join("/")}/`;
}

function factsOf({ article, frontMatter }: Addressed): PatternFacts {
  const parts = article.id.replace(/\.[^./]+$/, "").split("/");
  const last = parts.pop() ?? "";
  const name = /^index$/i.test(last) && parts.length > 0 ? (parts.pop() ?? last) : last;
  const { published, moment } = article.appeared;
  const day =
    moment?.slice(0, 10) ?? (published !== null && /^\d{4}-\d\d-\d\d$/.test(published) ? published : null);
  return {
    day,
    title: article.title,
    slug: frontMatter.slug?.value ?? null,
    name,
    sections: parts.filter((part) => part !== "content" && part !== "_posts" && part !== "src"),
    categories: frontMatter.categories,
  };
}

/** The addresses an article had: those its front matter gives, and the one its system made for it. */
export function oldAddressesOf(addressed: Addressed, patterns: AddressPatterns | null): readonly PageUrl[] {
  const facts = factsOf(addressed);
  const isJekyll = patterns?.system !== "hugo";
  const written = addressed.frontMatter.addresses.map(({ value }) => {
    const pattern = jekyllPattern(value);
    return pattern.includes("/:") || pattern.startsWith(":")
      ? expandPattern(pattern, facts, isJekyll)
      : value;
  });
  const pattern = patterns?.patterns[facts.sections[0] ?? ""] ?? patterns?.patterns["*"];
  const name = patterns?.system === "zola" ? facts.name.replace(/^\d{4}-\d\d-\d\d[-_]/, "") : facts.name;
  const made = pattern === undefined ? null : expandPattern(pattern, { ...facts, name }, isJekyll);
  const paths = [...written, made].map((address) => (address === null ? null : pathOfAddress(address)));
  return [...new Set(paths.filter((path) => path !== null))];
}

/** One form of a path for finding it again: small letters, no closing slash, no ending. */
export const addressKey = (path: string): string =>
  decode(path)
    .replace(/(?:\/index)?\.html?$|\/index$|\/{1,9}$/i, "")
    .toLowerCase();
