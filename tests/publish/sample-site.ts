import type { Site } from "../../src/archive/site.ts";

/** A site below a path, so that every link is seen to keep it. */
export const SAMPLE_SITE: Site = {
  title: "The Saltmere Record",
  description: "Three years of a harbour town, read line by line.",
  base: "https://example.org/archive/",
  language: "en",
  articleLanguage: null,
  system: null,
  showsJudgements: false,
  timeZone: "UTC",
  desk: { name: "The desk", email: "desk@example.org" },
  licence: { name: "CC BY 4.0", url: "https://creativecommons.org/licenses/by/4.0/" },
};
