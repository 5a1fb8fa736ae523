import type { FieldName } from "../front-matter-schema.ts";

/**
 * The names under which a field is understood, its own first: one row a field, and a system's dialect is a name in the row.
 * Where a file gives several, the first that has a value is taken; of lists, all are. Capitals, hyphens and underscores
 * make no difference. Sources: the documentation of Jekyll, Hugo, Eleventy, Astro, Zola, WordPress (as exported to
 * Markdown), Ghost, Quartz and Docusaurus, read December 2026.
 */
export const FIELD_NAMES: Readonly<Record<FieldName, readonly string[]>> = {
  title: ["title", "headline"],
  published: [
    "published",
    "date",
    "pubDate",
    "datePublished",
    "published_at",
    "published_date",
    "date_published",
    "publishDate",
    "created",
    "created_at",
  ],
  updated: [
    "updated",
    "lastmod",
    "modified",
    "last_modified_at",
    "last_modified",
    "last_update",
    "updated_at",
    "updatedDate",
    "dateModified",
    "date_updated",
  ],
  source: ["source", "sources"],
  authors: ["authors", "author", "byline", "writer"],
  editor: ["editor"],
  topics: ["topics", "topic", "tags", "tag", "categories", "category", "keywords", "subjects"],
  people: ["people"],
  organisations: ["organisations", "organizations"],
  places: ["places"],
  events: ["events"],
  standfirst: [
    "standfirst",
    "deck",
    "dek",
    "subtitle",
    "excerpt",
    "custom_excerpt",
    "description",
    "summary",
    "abstract",
    "meta_description",
  ],
  added: ["added"],
  language: ["language", "lang", "locale"],
  slug: ["slug"],
  addresses: ["addresses", "aliases", "alias", "redirect_from", "permalink", "path", "url"],
  corrections: ["corrections"],
};

/** Names of an article's leading picture, the first that is given is taken; what is said of it stands within or beside it. */
export const PICTURE_NAMES: readonly string[] = [
  "image",
  "cover",
  "featured_image",
  "feature_image",
  "primary_image",
  "cover_image",
  "hero_image",
  "heroImage",
  "header_image",
  "lead_image",
  "banner",
  "thumbnail",
  "images",
  "og_image",
];

/** What is said of a picture: `alt` within `image`, or `image_alt` beside it. */
export const PICTURE_PARTS: Readonly<Record<"address" | "alt" | "caption" | "credit", readonly string[]>> = {
  address: ["src", "url", "path", "file", "filename", "image", "uid", "feature", "teaser"],
  alt: ["alt", "alt_text", "description"],
  caption: ["caption", "figcaption", "title"],
  credit: ["credit", "credits", "attribution", "source", "copyright"],
};

/** Fields whose own fields are read as if they stood beside them; what is unknown in them is passed over. */
export const OPENED_FIELDS: readonly string[] = ["taxonomies", "extra", "params"];
