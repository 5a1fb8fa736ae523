import { slugOf } from "../text/slug.ts";

/** What a pattern of addresses is filled in from. */
export interface PatternFacts {
  readonly day: string | null;
  readonly title: string;
  readonly slug: string | null;
  /** The file's name without its ending, or the folder's of a page bundle. */
  readonly name: string;
  /** The folders between the content folder and the file. */
  readonly sections: readonly string[];
  readonly categories: readonly string[];
}

const MONTHS = "January February March April May June July August September October November December".split(
  " ",
);

const withoutDay = (name: string): string => name.replace(/^\d{4}[-_.]?\d{1,2}[-_.]?\d{1,2}[-_.]/, "");

const dayOfYear = (day: string): string =>
  String(Math.round((Date.parse(day) - Date.parse(`${day.slice(0, 4)}-01-01`)) / 86_400_000) + 1).padStart(
    3,
    "0",
  );

function fill(name: string, facts: PatternFacts, isJekyll: boolean): string | null {
  const { day } = facts;
  const [year, month, date] = day?.split("-") ?? [];
  switch (name) {
    case "year":
    case "month":
    case "day":
      return { year, month, day: date }[name] ?? null;
    case "i_month":
    case "i_day":
      return (name === "i_month" ? month : date)?.replace(/^0/, "") ?? null;
    case "short_year":
      return year?.slice(2) ?? null;
    case "monthname":
      return month === undefined ? null : (MONTHS[Number(month) - 1] ?? null);
    case "y_day":
    case "yearday":
      return day === null ? null : dayOfYear(day);
    case "title":
      // Jekyll's is the file's name, or the slug; Hugo's is the headline.
      return isJekyll ? (facts.slug ?? withoutDay(facts.name)) : slugOf(facts.title);
    case "slug":
    case "slugorfilename":
    case "slugorcontentbasename":
      return (
        facts.slug ??
        slugOf(name === "slug" && !isJekyll ? facts.title : isJekyll ? withoutDay(facts.name) : facts.name)
      );
    case "filename":
    case "contentbasename":
    case "name":
      return isJekyll ? slugOf(withoutDay(facts.name)) : facts.name;
    case "section":
      return facts.sections[0] ?? "";
    case "sections":
    case "path":
      return facts.sections.join("/");
    case "categories":
      return facts.categories.map((category) => category.toLowerCase().replace(/\s+/g, "-")).join("/");
    case "output_ext":
      return ".html";
    case "collection":
      return "posts";
    default:
      return null;
  }
}

/**
 * The address a pattern of Jekyll's or Hugo's makes for an article; null where it asks for what is not known.
 *
 * @example
 * expandPattern("/:year/:month/:title/", {day: "2011-02-03", name: "2011-02-03-levy", …}, true) //=> "/2011/02/levy/"
 */
export function expandPattern(pattern: string, facts: PatternFacts, isJekyll: boolean): string | null {
  let isKnown = true;
  const path = pattern.replace(/:([a-z_]+)(?:\[[^\]]*\])?/g, (_, name: string) => {
    const words = fill(name, facts, isJekyll);
    if (words === null) isKnown = false;
    return words ?? "";
  });
  if (!isKnown || /[:{}]/.test(path)) return null;
  return `/${path}`.replace(/\/{2,}/g, "/");
}
