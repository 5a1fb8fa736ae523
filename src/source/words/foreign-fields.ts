/**
 * Fields of other systems that say how a page looks, is built or is sold, and nothing that an archive prints: they are
 * passed over in silence. Sources: the documentation of the systems named, read December 2026.
 */
export const FOREIGN_FIELDS: readonly string[] = [
  // Jekyll and its plugins and themes
  ...["layout", "comments", "sitemap", "author_profile", "classes", "header", "sidebar", "sidebars", "toc"],
  ...["read_time", "related", "share", "mathjax", "pin", "render_with_liquid", "collection", "nav_order"],
  ...["parent", "has_children", "has_toc", "nav_exclude", "search_exclude", "math", "mermaid", "pagination"],
  ...["excerpt_separator", "redirect_to", "order", "id", "guid", "jekyll", "show_date", "featured", "sticky"],
  // Hugo
  ...["weight", "type", "cascade", "menu", "menus", "outputs", "markup", "linkTitle", "isCJKLanguage"],
  ...["headless", "resources", "sitemap_exclude", "translationKey", "build", "_build", "series", "params"],
  ...["ShowToc", "TocOpen", "hideMeta", "disableShare", "searchHidden", "showtoc", "kind", "target"],
  // Eleventy
  ...["eleventyNavigation", "eleventyExcludeFromCollections", "eleventyComputed", "templateEngineOverride"],
  ...["pageClass", "dynamicPermalink", "tags_exclude"],
  // Astro, Docusaurus, Next
  ...["astro", "setup", "postSlug", "ogTitle", "sidebar_label", "sidebar_position", "sidebar_class_name"],
  ...["hide_table_of_contents", "hide_title", "pagination_label", "pagination_next", "pagination_prev"],
  ...["custom_edit_url", "toc_min_heading_level", "toc_max_heading_level", "slug_source", "heroAlt", "icon"],
  // Zola
  ...["template", "page_template", "sort_by", "in_search_index", "insert_anchor_links", "render", "extra"],
  ...["taxonomies", "generate_feeds", "generate_feed", "paginate_by", "transparent", "content_type"],
  // WordPress, as its exporters write it, and Tumblr
  ...["wordpress_id", "post_id", "post_name", "post_type", "post_format", "post_author", "ping_status"],
  ...["comment_status", "meta", "_wp_old_slug", "guid_url", "dsq_thread_id", "wordpress_url", "tumblr_url"],
  ...["tumblr_id", "tumblr_type", "author_login", "author_email", "wp_post_id", "post_status_note", "format"],
  // Ghost
  ...["ghost_id", "uuid", "comment_id", "codeinjection_head", "codeinjection_foot", "custom_template"],
  ...["canonical_url", "email_only", "visibility", "newsletter", "primary_tag", "primary_author"],
  ...["meta_title", "og_title", "og_description", "twitter_title", "twitter_description", "twitter_image"],
  ...["email_subject", "frontmatter", "feature_image_top", "mobiledoc", "lexical", "html", "plaintext"],
  // Quartz and Obsidian
  ...["cssclass", "cssclasses", "enableToc", "publish", "socialDescription", "socialImage", "noindex"],
  ...["kanban-plugin", "dg-publish", "dg-home", "up", "down", "position", "banner_y", "obsidianUIMode"],
  // Search engines, feeds and rights
  ...[
    "canonical",
    "canonicalURL",
    "robots",
    "seo",
    "seo_title",
    "seo_description",
    "og",
    "twitter",
    "schema",
  ],
  ...["license", "licence", "copyright", "rights", "link", "links", "external_url", "opengraph", "social"],
  ...["hide", "css", "js", "scripts", "styles", "body_class", "bodyclass", "color", "colour", "theme"],
];
