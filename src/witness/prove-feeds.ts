import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parseFragment } from "parse5";
import { bonesOf, foldedBones, squeeze } from "./bones.ts";
import { attributeOf, byTag, findAll, findFirst, textOf } from "./html-tree.ts";
import { fileOfHref, type WitnessedSite } from "./load-site.ts";
import { disproveAt, type PageProof, wordsIn } from "./page-proof.ts";
import { isBeginning } from "./prove-values.ts";
import { stringsOf } from "./read-authority-files.ts";
import type { WitnessedArticle } from "./site-model.ts";
import type { Verdict } from "./verdict.ts";

const decodeXml = (text: string): string => textOf(parseFragment(text));
const elementsNamed = (xml: string, name: string): readonly string[] =>
  [...xml.matchAll(new RegExp(`<${name}(?:\\s[^>]*)?>([\\s\\S]*?)</${name}>`, "g"))].map(
    ([, text]) => text ?? "",
  );
const oneNamed = (xml: string, name: string): string | null => {
  const [first] = elementsNamed(xml, name);
  return first === undefined ? null : decodeXml(first);
};

const MONTHS = "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split(" ");

/** The day an article was added or stands dated by, for the order of a feed. */
function addedOf({ source }: WitnessedArticle): string {
  return (
    /^(?:added|['"]added['"])\s*[:=]\s*['"]?(\d{4}-\d\d-\d\d)/m.exec(
      source.text.slice(0, source.head),
    )?.[1] ?? ""
  );
}

/** Proves `feed.xml`: its articles, their titles, first words and days. */
export function proveFeed(site: WitnessedSite, verdict: Verdict): void {
  const path = "feed.xml";
  const file = join(site.folder, path);
  if (!existsSync(file)) {
    verdict.disprove({ path, why: "the file is missing", found: "", expected: path });
    return;
  }
  const xml = readFileSync(file, "utf8");
  const wrong = (why: string, found: string | null, expected: string): void =>
    verdict.disprove({ path, why, found: found ?? "", expected });
  const [head = "", ...items] = xml.split("<item>");
  if (site.title !== "" && oneNamed(head, "title") !== site.title)
    wrong("the title is not that of the site", oneNamed(head, "title"), site.title);
  if (oneNamed(head, "link") !== site.base)
    wrong("the feed leads to another site", oneNamed(head, "link"), site.base);
  const { description, language } = site.fields;
  if (
    typeof description === "string" &&
    squeeze(oneNamed(head, "description") ?? "") !== squeeze(description)
  )
    wrong("the description is not that of the site", oneNamed(head, "description"), description);
  if (typeof language === "string" && oneNamed(head, "language") !== language)
    wrong("the language is not that of the site", oneNamed(head, "language"), language);
  const wanted = Math.min(50, site.articles.size);
  if (site.isWhole && items.length !== wanted)
    wrong("the feed has another number of articles", String(items.length), String(wanted));
  let last = "9999";
  for (const item of items) {
    const link = oneNamed(item, "link") ?? "";
    const article = site.articles.get(site.basePath + link.slice(site.base.length));
    if (article === undefined) {
      if (site.isWhole) wrong("an entry leads to no article", link, "");
      continue;
    }
    if (squeeze(oneNamed(item, "title") ?? "") !== article.page.title)
      wrong("an entry has another title than its article", oneNamed(item, "title"), article.page.title);
    else verdict.prove("entry of the feed");
    if (oneNamed(item, "guid") !== link)
      wrong("an entry has another mark than its address", oneNamed(item, "guid"), link);
    const told = oneNamed(item, "description") ?? "";
    if (!isBeginning(article, told))
      wrong("an entry does not say how its article begins", told, article.record.body[0] ?? "");
    const day = oneNamed(item, "pubDate");
    const parts = /^\w{3}, (\d\d) (\w{3}) (\d{4})/.exec(day ?? "");
    const printed =
      parts === null
        ? null
        : `${parts[3]}-${String(MONTHS.indexOf(parts[2] ?? "") + 1).padStart(2, "0")}-${parts[1]}`;
    const published = article.record.published;
    const stated =
      published !== null && /^\d{4}-\d\d-\d\d/.test(published) && !published.includes("/")
        ? published.slice(0, 10)
        : null;
    if (
      printed !== null &&
      stated !== printed &&
      !article.appeared.some(({ earliest, latest }) => earliest === printed && latest === printed)
    )
      wrong("an entry has another day than its article", day, published ?? "");
    if (printed === null && stated !== null)
      wrong("an entry has no day, though its article has", link, stated);
    const topics = elementsNamed(item, "category").map(decodeXml);
    const filed = topicsOf(site, article);
    for (const topic of topics)
      if (!filed.has(topic))
        wrong("an entry has a topic that its article is not filed under", topic, [...filed].join(", "));
    if (topics.length !== filed.size)
      wrong(
        "an entry has another number of topics than its article",
        topics.join(", "),
        [...filed].join(", "),
      );
    const added = addedOf(article);
    if (added > last) wrong("the entries are not in the order the archive took them in", link, last);
    if (added !== "") last = added;
  }
}

/** The topics an article's page says it is filed under. */
function topicsOf(site: WitnessedSite, article: WitnessedArticle): ReadonlySet<string> {
  const html = readFileSync(join(site.folder, article.file), "utf8");
  const list = /<nav class="topics"[^>]*>([\s\S]*?)<\/nav>/.exec(html)?.[1] ?? "";
  return new Set(
    list
      .split('<a href="')
      .slice(1)
      .map((part) => squeeze(decodeXml(part.slice(part.indexOf(">") + 1, part.indexOf("</a>"))))),
  );
}

/** Proves the sitemap: it lists every page that may be found, none else, and the last day on each. */
export function proveSitemap(
  site: WitnessedSite,
  verdict: Verdict,
  isStrange: (path: string) => boolean,
): void {
  const path = "sitemap.xml";
  const file = join(site.folder, path);
  if (!existsSync(file)) {
    verdict.disprove({ path, why: "the file is missing", found: "", expected: path });
    return;
  }
  const parts = elementsNamed(readFileSync(file, "utf8"), "sitemap").map(
    (part) => oneNamed(part, "loc") ?? "",
  );
  const texts =
    parts.length === 0
      ? [readFileSync(file, "utf8")]
      : parts.map((url) => {
          const part = join(site.folder, url.slice(site.base.length));
          return existsSync(part) ? readFileSync(part, "utf8") : "";
        });
  const listed = new Set<string>();
  for (const url of texts.flatMap((text) => elementsNamed(text, "url"))) {
    const loc = oneNamed(url, "loc") ?? "";
    const href = site.basePath + loc.slice(site.base.length);
    const target = loc.startsWith(site.base) ? fileOfHref(site, href) : null;
    if (target === null || !site.files.has(target))
      verdict.disprove({ path, why: "an address leads to no page", found: loc, expected: "" });
    else if (listed.has(target))
      verdict.disprove({ path, why: "an address stands twice", found: loc, expected: "" });
    else {
      listed.add(target);
      verdict.prove("address of the sitemap");
    }
    const changed = oneNamed(url, "lastmod");
    const article = site.articles.get(href);
    if (article !== undefined) proveChanged(site, article, changed, verdict);
    else if (changed !== null && site.isWhole)
      verdict.disprove({
        path,
        why: "a page without a day of its own has one",
        found: changed,
        expected: loc,
      });
  }
  for (const page of site.isWhole ? site.htmlFiles : [])
    if (!listed.has(page) && !isStrange(page) && !mayBeLeftOut(site, page))
      verdict.disprove({ path, why: "a page is not listed", found: page, expected: "" });
}

/** Pages that the sitemap may leave out: those that ask not to be found, that lead on, and the one for what is not found. */
function mayBeLeftOut(site: WitnessedSite, path: string): boolean {
  const facts = site.facts(path);
  return path === "404.html" || facts === undefined || facts.leadsTo !== null || facts.isHidden;
}

function proveChanged(
  site: WitnessedSite,
  article: WitnessedArticle,
  changed: string | null,
  verdict: Verdict,
): void {
  const html = readFileSync(join(site.folder, article.file), "utf8");
  const head = html.slice(0, html.indexOf('<div class="body">'));
  const days = [...head.matchAll(/<time datetime="(\d{4}-\d\d-\d\d)/g)].map(([, day]) => day ?? "");
  const corrected = [
    ...article.source.text.slice(0, article.source.head).matchAll(/date\s*[:=]\s*['"]?(\d{4}-\d\d-\d\d)/g),
  ].map(([, day]) => day ?? "");
  const latest = [...days].sort().at(-1) ?? null;
  const isRight =
    changed === latest ||
    (changed !== null && [...days, ...corrected].includes(changed) && (latest === null || changed >= latest));
  if (isRight) verdict.prove("day of the sitemap");
  else
    verdict.disprove({
      path: "sitemap.xml",
      why: "the last day of an article is another",
      found: changed ?? "none",
      expected: `${latest ?? "none"} (${article.href})`,
    });
}

type Json = Readonly<Record<string, unknown>>;
const isJson = (value: unknown): value is Json => typeof value === "object" && value !== null;
const listOf = (value: unknown): readonly Json[] => (Array.isArray(value) ? value : [value]).filter(isJson);
const namesIn = (value: unknown): readonly string[] => listOf(value).flatMap(({ name }) => stringsOf(name));

const TYPES: Readonly<Record<string, string>> = {
  person: "Person",
  organisation: "Organization",
  place: "Place",
  event: "Event",
  topic: "DefinedTerm",
};

/** Proves what the head of a page says of it to machines: its title, its address, its description, its JSON-LD. */
export function proveHead(proof: PageProof): void {
  const { site, own, root, verdict, href } = proof;
  const address = site.base + href.slice(site.basePath.length);
  const title = findFirst(root, byTag("title"));
  const heading = site.facts(proof.path)?.title ?? "";
  const words = title === null ? "" : wordsIn(title);
  const entity = site.entitiesByHref.get(href.replace(/page\/\d+\/$/, ""));
  const name = own?.page.title ?? entity?.name ?? "";
  if (name !== "" && !words.startsWith(name))
    disproveAt(proof, "the title of a page does not begin with its name", words, name);
  else if (site.title !== "" && !words.endsWith(site.title))
    disproveAt(proof, "the title of a page does not end with that of the site", words, site.title);
  else verdict.prove("title of a page");
  if (entity !== undefined && foldedBones(heading) !== foldedBones(entity.name))
    disproveAt(proof, "the heading of a page is not the name", heading, entity.name);
  for (const link of findAll(root, byTag("link")))
    if (
      attributeOf(link, "rel") === "canonical" &&
      attributeOf(link, "href") !== address &&
      site.facts(proof.path)?.leadsTo == null &&
      proof.path !== "404.html"
    )
      disproveAt(
        proof,
        "a page gives another address than its own",
        attributeOf(link, "href") ?? "",
        address,
      );
  for (const meta of findAll(root, byTag("meta"))) {
    const kind = attributeOf(meta, "name") ?? attributeOf(meta, "property") ?? "";
    const told = attributeOf(meta, "content") ?? "";
    if (
      own !== null &&
      /^(?:og:|twitter:)?description$/.test(kind) &&
      !isBeginning(own, told) &&
      bonesOf(told) !== bonesOf(own.page.title)
    )
      disproveAt(proof, "the description is not how the article begins", told, own.record.body[0] ?? "");
    if (/^(?:og:|twitter:)title$/.test(kind) && name !== "" && !told.startsWith(name))
      disproveAt(proof, "the title for sharing is another", told, name);
    if (kind === "og:url" && told !== address)
      disproveAt(proof, "the address for sharing is another", told, address);
    if (kind === "og:site_name" && site.title !== "" && told !== site.title)
      disproveAt(proof, "the name of the site is another", told, site.title);
  }
  const script = findFirst(
    root,
    (element) => element.tagName === "script" && attributeOf(element, "type") === "application/ld+json",
  );
  if (script === null) {
    if (own !== null || (entity !== undefined && href === entity.href && entity.kind !== "topic"))
      disproveAt(proof, "a page says nothing of itself to machines", "", "JSON-LD");
    return;
  }
  let data: Json = {};
  try {
    const read: unknown = JSON.parse(textOf(script));
    if (isJson(read)) data = read;
  } catch {
    disproveAt(proof, "what a page says to machines is no JSON", textOf(script), "{");
    return;
  }
  for (const thing of thingsIn(data)) proveThing(proof, thing);
  if (own !== null) proveArticleData(proof, own, data, address);
  else if (entity !== undefined) proveEntityData(proof, entity.id, data);
}

/** Everything within JSON-LD that has a name and an address. */
function* thingsIn(data: unknown): Generator<Json> {
  if (Array.isArray(data)) for (const each of data) yield* thingsIn(each);
  else if (isJson(data)) {
    yield data;
    for (const value of Object.values(data)) yield* thingsIn(value);
  }
}

function proveThing(proof: PageProof, thing: Json): void {
  const { site } = proof;
  const { url, name } = thing;
  if (typeof url !== "string" || typeof name !== "string") return;
  const entity = site.entitiesByHref.get(site.basePath + url.slice(site.base.length));
  if (entity === undefined) {
    if (url === site.base && site.title !== "" && name !== site.title)
      disproveAt(proof, "the site is named otherwise", name, site.title);
    return;
  }
  if (name !== entity.name || thing["@type"] !== TYPES[entity.kind] || thing["@id"] !== url)
    disproveAt(
      proof,
      "something is told to machines under another name or kind",
      `${thing["@type"]} ${name}`,
      `${TYPES[entity.kind]} ${entity.name}`,
    );
  else proof.verdict.prove("name told to machines");
}

function proveArticleData(
  proof: PageProof,
  { record, page, proof: line, source }: WitnessedArticle,
  data: Json,
  address: string,
): void {
  const { site } = proof;
  const same = (what: string, found: unknown, expected: unknown): void => {
    if (JSON.stringify(found) === JSON.stringify(expected)) proof.verdict.prove("word to machines");
    else
      disproveAt(
        proof,
        `machines are told another ${what}`,
        JSON.stringify(found) ?? "",
        JSON.stringify(expected) ?? "",
      );
  };
  const dayOf = (value: string | null): string | undefined =>
    value !== null && /^\d{4}-\d\d-\d\d$/.test(value) ? value : undefined;
  same("headline", squeeze(String(data["headline"])), page.title);
  same("address", data["url"], address);
  same("address", data["@id"], address);
  if (dayOf(record.published) !== undefined || data["datePublished"] !== undefined)
    same(
      "day of publication",
      String(data["datePublished"]).slice(0, 10),
      dayOf(record.published) ?? String(stringsOf(data["datePublished"])[0]).slice(0, 10),
    );
  if (typeof data["datePublished"] === "string" && !isGiven(proof, data["datePublished"]))
    disproveAt(proof, "machines are told a day the page does not print", data["datePublished"], "");
  if (typeof data["dateModified"] === "string" && !isGiven(proof, data["dateModified"]))
    disproveAt(proof, "machines are told a day the page does not print", data["dateModified"], "");
  if (data["inLanguage"] !== undefined && data["inLanguage"] !== record.language)
    same("language", data["inLanguage"], record.language);
  const wanted = new Set(line.names.map(([, , id]) => site.entities.get(id)?.name));
  const told = namesIn(data["mentions"]);
  const missing = [...wanted].filter((name) => name !== undefined && !told.includes(name));
  const added = told.filter((name) => !wanted.has(name));
  if (missing.length + added.length > 0)
    disproveAt(
      proof,
      "machines are told other names than the text has",
      [...added, ...missing].join(", "),
      "",
    );
  const filed = topicsOf(site, { ...proof.own, file: proof.path } as WitnessedArticle);
  for (const topic of namesIn(data["about"]))
    if (!filed.has(topic))
      disproveAt(
        proof,
        "machines are told a topic the article is not filed under",
        topic,
        [...filed].join(", "),
      );
  for (const name of [...namesIn(data["author"]), ...namesIn(data["editor"])]) {
    const heads = [record.editor ?? "", ...record.authors];
    const entity = [...site.entities.values()].find((one) => one.name === name);
    const spellings = [name, ...(entity?.variants ?? []), ...(entity?.record?.names ?? [])].map(foldedBones);
    if (
      !heads.some((head) => spellings.includes(foldedBones(head))) &&
      !foldedBones(source.text).includes(foldedBones(name))
    )
      disproveAt(proof, "machines are told an author the file does not name", name, heads.join(", "));
  }
  for (const name of namesIn(data["sourceOrganization"]))
    if (
      !record.sources.some((one) => one.name === name) &&
      !foldedBones(source.text).includes(foldedBones(name))
    )
      disproveAt(proof, "machines are told a source the file does not name", name, "");
  for (const based of stringsOf(data["isBasedOn"]))
    if (!source.text.includes(based))
      disproveAt(proof, "machines are told an address the file does not have", based, "");
  for (const { text } of listOf(data["correction"]))
    if (!foldedBones(source.text).includes(foldedBones(String(text))))
      disproveAt(proof, "machines are told a correction the file does not have", String(text), "");
}

const isGiven = ({ root, own }: PageProof, day: string): boolean =>
  findAll(root, byTag("time")).some(
    (time) => (attributeOf(time, "datetime") ?? "").slice(0, 10) === day.slice(0, 10),
  ) || [own?.record.published, own?.record.updated].includes(day);

function proveEntityData(proof: PageProof, id: string, data: Json): void {
  const entity = proof.site.entities.get(id);
  if (entity === undefined || data["url"] === undefined) return;
  if (data["name"] !== entity.name)
    disproveAt(proof, "machines are told another name", String(data["name"]), entity.name);
  const text = foldedBones(entity.record?.text ?? "");
  for (const words of [...stringsOf(data["alternateName"]), ...stringsOf(data["description"])])
    if (!text.includes(foldedBones(words)))
      disproveAt(proof, "machines are told what the record does not say", words, "");
    else proof.verdict.prove("word to machines");
  for (const address of stringsOf(data["sameAs"])) {
    const code = /mediatopic\/(\d+)$/.exec(address)?.[1];
    const isRecorded =
      entity.record?.text.includes(address) === true ||
      (code !== undefined && entity.record?.text.includes(code) === true);
    if (!isRecorded) disproveAt(proof, "machines are told an address the record does not have", address, "");
  }
}
