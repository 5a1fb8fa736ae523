// What the names of elements, classes and identifiers say of a stretch of a page. The class words are those by which
// Mozilla's Readability (Apache 2.0, version 0.6, 2025) tells content from page, regrouped.

/** Elements whose words are never printed or are not words. */
export const UNREAD: ReadonlySet<string> = new Set(
  "script style noscript template iframe object embed svg math canvas audio video select option datalist button input textarea label progress meter map area head title meta link base dialog".split(
    " ",
  ),
);

/** Elements that stand within a line. All others break it. */
export const INLINE: ReadonlySet<string> = new Set(
  "a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd mark nobr q rp rt ruby s samp small span strike strong sub sup time tt u var wbr".split(
    " ",
  ),
);

/** Elements that frame the page around the article. */
export const AROUND: ReadonlySet<string> = new Set("nav footer aside form menu search".split(" "));

/** Classes and identifiers of what is not the article. */
export const NOT_ARTICLE =
  /(?:^|[\s_-])(?:ad|ads|advert\w*|agegate|banner|breadcrumbs?|combx|comments?|community|cookie\w*|consent|disqus|extra|footer|gdpr|legends|masthead-nav|menu|menus|modal|nav|navbar|navigation|newsletter|outbrain|pager|pagination|popup|popular|promo\w*|recommended|related|remark|replies|rss|share|sharing|shoutbox|sidebar|skyscraper|social|sponsor\w*|subscribe|taboola|tags|toolbar|tools|trending|widget|yom-remote)(?=$|[\s_-])/i;

/** Classes, identifiers and elements of what is. */
export const ARTICLE =
  /(?:^|[\s_-])(?:article|articlebody|article-?body|blog|body-?text|body-?copy|content|entry|entry-?content|main|news-?text|post|post-?content|prose|story|story-?body|text)(?=$|[\s_-])/i;
