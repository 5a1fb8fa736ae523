/** Folders in which no article is: what is held back, what was built, and what programs are made of. */
const NEVER: ReadonlySet<string> = new Set(["_drafts", "_site", "node_modules"]);

/** Folders of a site's root in which systems keep what pages are made with. Sources: their documentation. */
const OF_ROOT: ReadonlySet<string> = new Set(
  (
    "_includes _layouts _data _sass _plugins _pages vendor public static assets images img themes templates layouts " +
    "archetypes includes scripts test tests spec docs bin lib config data i18n"
  ).split(" "),
);

/** True for a folder below which articles are never looked for. */
export const isPassedOver = (name: string): boolean => name.startsWith(".") || NEVER.has(name);

/** True for a folder of a site's root that holds no articles. */
export const isOfRoot = (name: string): boolean => OF_ROOT.has(name);

// What is written about a folder, for those who keep it.
const README = /^readme(?:[.-][\w.-]*)?$/i;
const PAPERWORK =
  /^(?:LICEN[CS]E|CHANGELOG|CONTRIBUTING|CONTRIBUTORS|CODE_OF_CONDUCT|SECURITY|SUPPORT|AUTHORS|MAINTAINERS|COPYING|NOTICE)(?:[.-][\w.-]*)?$/;

/** True for a file that is written about a folder, such as `README.md`. */
export const isPaperwork = (name: string): boolean => README.test(name) || PAPERWORK.test(name);

/** Endings of files that stand beside articles: pictures, attachments, settings and pieces of pages. */
const BESIDE: ReadonlySet<string> = new Set(
  [
    "jpg jpeg png gif webp avif svg bmp tif tiff ico heic psd ai eps",
    "mp3 mp4 m4a m4v mov webm ogg ogv wav flac avi vtt srt",
    "pdf epub csv tsv xls xlsx ods ppt pptx odp key zip gz tar ics kml geojson gpx",
    "json json5 yaml yml toml xml js mjs cjs ts jsx tsx css scss sass less map woff woff2 ttf otf eot",
    "njk liquid hbs ejs pug mustache webc vto astro vue svelte php erb haml tmpl ipynb r py rb sh bib lock",
  ]
    .join(" ")
    .split(" "),
);

/** True for the name of a file that stands beside articles and is none. */
export const standsBeside = (name: string): boolean =>
  BESIDE.has(name.slice(name.lastIndexOf(".") + 1).toLowerCase());
