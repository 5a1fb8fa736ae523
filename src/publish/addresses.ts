import type { Site } from "../archive/site.ts";
import type { PageUrl } from "../archive/urls.ts";
import { sentenceAnchor } from "../archive/urls.ts";

interface Base {
  readonly origin: string;
  readonly path: string;
}

// Asked for with every link: parsing the address once for a site is a tenth of composing its pages.
const bases = new WeakMap<Site, Base>();

function baseOf(site: Site): Base {
  const known = bases.get(site);
  if (known !== undefined) return known;
  const { origin, pathname } = new URL(site.base);
  const base = { origin, path: pathname.endsWith("/") ? pathname : `${pathname}/` };
  bases.set(site, base);
  return base;
}

/** The path of the site's base, with its closing slash: `/` or `/archive/`. */
export function basePath(site: Site): string {
  return baseOf(site).path;
}

// What encodeURI gives back as it is, as most addresses are.
const PLAIN = /^[\w/.-]*$/;

/**
 * The root-relative address of a page or file as a link prints it, the path of the base included and other scripts
 * percent-encoded: `/people/x/` under `https://example.org/archive/` is `/archive/people/x/`.
 */
export function hrefOf(site: Site, url: PageUrl): string {
  const path = url.slice(1);
  return basePath(site) + (PLAIN.test(path) ? path : encodeURI(path));
}

/** The same, to one sentence of an article, counted from 0. */
export function sentenceHref(site: Site, url: PageUrl, sentence: number): string {
  return `${hrefOf(site, url)}#${sentenceAnchor(sentence)}`;
}

/** The whole address of a page or file, for feeds, canonical links and data. */
export function absoluteUrl(site: Site, url: PageUrl): string {
  return baseOf(site).origin + hrefOf(site, url);
}

/** The address as given where following it is safe (http, https, mailto); null for anything else. */
export function safeUrl(address: string | null): string | null {
  if (address === null || !URL.canParse(address)) return null;
  const { protocol } = new URL(address);
  return protocol === "https:" || protocol === "http:" || protocol === "mailto:" ? address : null;
}

/**
 * The lasting address of an IPTC Media Topic, as the IPTC gives it in http.
 *
 * @example
 * mediaTopicUrl("medtop:20000344") //=> "http://cv.iptc.org/newscodes/mediatopic/20000344"
 */
export function mediaTopicUrl(code: string): string {
  return `http://cv.iptc.org/newscodes/mediatopic/${code.slice(code.indexOf(":") + 1)}`;
}
