import countries from "i18n-iso-countries";
import english from "i18n-iso-countries/langs/en.json" with { type: "json" };

countries.registerLocale(english);

/** The English name of a country given by its ISO 3166 code; words that are no code stand as they are. */
export function countryName(country: string): string {
  return /^[A-Z]{2,3}$/.test(country) ? (countries.getName(country, "en") ?? country) : country;
}
