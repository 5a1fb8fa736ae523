// Scripts written from right to left. Source: Unicode Character Database, Scripts and Bidi_Class, version 15.1.
const RIGHT_TO_LEFT: ReadonlySet<string> = new Set(
  "Adlm Arab Aran Hebr Mand Mend Nkoo Rohg Samr Syrc Thaa Yezi".split(" "),
);

/** Which way a language is written, by its BCP 47 tag; `auto`, for a browser to tell by the letters, where it is not known. */
export function directionOf(language: string): "ltr" | "rtl" | "auto" {
  if (language === "und") return "auto";
  try {
    return RIGHT_TO_LEFT.has(new Intl.Locale(language).maximize().script ?? "") ? "rtl" : "ltr";
  } catch {
    // What is no tag names no language.
    return "auto";
  }
}
