import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parseFragment } from "parse5";
import { textOf } from "./html-tree.ts";
import { fileOfHref, type WitnessedSite } from "./load-site.ts";

// What every site has, though no page need lead there.
const ALWAYS =
  /^(?:\.dateline[\w.-]*|index\.html|404\.html|robots\.txt|feed\.xml|sitemap(?:-\d+)?\.xml|data\/datapackage\.json)$/;

/** The addresses that a text in HTML, CSS or XML leads to. */
function* addressesIn(text: string): Generator<string> {
  for (const [, quoted, url, loc] of text.matchAll(
    /\s(?:href|src|srcset|content)="([^"]*)"|url\(["']?([^"')]+)|<loc>([^<]*)<\/loc>/g,
  )) {
    const address = quoted ?? url ?? loc ?? "";
    for (const one of address.split(/,\s+/))
      yield one.includes("&")
        ? (textOf(parseFragment(one)).split(/\s/)[0] ?? "")
        : (one.split(/\s/)[0] ?? "");
  }
}

/**
 * Files that nothing of the site leads to: no page, style sheet, sitemap or description of data. A build leaves what it did not make
 * where it is, so that they may be there; nothing is proved of them.
 */
export function findStrangers(site: WitnessedSite): ReadonlySet<string> {
  const known = new Set<string>();
  const read = (path: string): string => readFileSync(join(site.folder, path), "utf8");
  for (const path of site.files) {
    if (!/\.(?:html|css|xml|svg)$/.test(path)) continue;
    for (const address of addressesIn(read(path))) {
      const href = address.startsWith(site.base) ? site.basePath + address.slice(site.base.length) : address;
      const file = href.startsWith("/") ? fileOfHref(site, href) : null;
      // A page of ours says where it stands, though nothing may lead to it.
      if (file !== null && (file !== path || address !== href)) known.add(file);
    }
  }
  const descriptor = join(site.folder, "data/datapackage.json");
  if (existsSync(descriptor))
    for (const [, name] of read("data/datapackage.json").matchAll(/"path": "([^"]+)"/g))
      known.add(`data/${name}`);
  return new Set(
    [...site.files].filter(
      (path) => !known.has(path) && !ALWAYS.test(path) && site.facts(path)?.leadsTo == null,
    ),
  );
}
