// Scripts written from right to left. Source: Unicode Character Database, Scripts and Bidi_Class, version 15.1.
const RIGHT_TO_LEFT: ReadonlySet<string> = new Set(
  "Adlm Arab Aran Hebr Mand Mend Nkoo Rohg Samr Syrc Thaa Yezi".split(" "),
);

// Every page asks for the same few.
const known = new Map<string, Direction>();

type Direction = "ltr" | "rtl" | "auto";

function findDirection(language: string): Direction {
  try {
    return RIGHT_TO_LEFT.has(new Intl.Locale(language).maximize().script ?? "") ? "rtl" : "ltr";
  } catch {
    // What is no tag names no language.
    return "auto";
  }
}

/** Which way a language is written, by its BCP 47 tag; `auto`, for a browser to tell by the letters, where it is not known. */
export function directionOf(language: string): Direction {
  if (language === "und") return "auto";
  const direction = known.get(language) ?? findDirection(language);
  known.set(language, direction);
  return direction;
}
