import type { Severity } from "./diagnostic.ts";

/** Everything said about one kind of fault but its place. `title` is its heading in docs/diagnostics.md. */
export interface Entry {
  readonly severity: Severity;
  readonly title: string;
  readonly message: (facts: Facts) => string;
  readonly hint: (facts: Facts) => string;
}

/** The words a message is made of, by name. */
export type Facts = Readonly<Record<string, string>>;

const one = (facts: Facts, name: string): string => facts[name] ?? "?";

/**
 * Every fault Dateline can report. Codes are `subject/what` and permanent. An error means that publishing would be
 * false or broken; a warning, that the article is published without the doubtful part.
 */
export const CATALOGUE = {
  "source/no-content": {
    severity: "error",
    title: "There is no content folder",
    message: (f) => `Missing content folder, expected a folder of articles: ${one(f, "why")}.`,
    hint: () => "Name the folder with --content; it is the one that holds `articles/`.",
  },
  "source/unreadable": {
    severity: "error",
    title: "A file cannot be read",
    message: (f) => `Unreadable file, expected text: ${one(f, "why")}.`,
    hint: () => "Check the file's permissions and encoding, or move it out of the content folder.",
  },
  "source/guessed-encoding": {
    severity: "warning",
    title: "A file's encoding had to be guessed",
    message: (f) => `Unexpected encoding, expected UTF-8: ${one(f, "doubt")}.`,
    hint: () => "Look whether its letters are right, and save it as UTF-8.",
  },
  "source/unprocessed": {
    severity: "error",
    title: "Dateline fails on a file",
    message: (f) => `Unexpected fault of Dateline's while it read the file: ${one(f, "why")}.`,
    hint: () => "The article is left out. Report the fault with the file, or take out of it what is unusual.",
  },
  "source/too-large": {
    severity: "error",
    title: "A file holds too much",
    message: (f) => `Too large: the file holds ${one(f, "holds")}, expected at most ${one(f, "most")}.`,
    hint: () => "Divide it into several files.",
  },
  "source/empty": {
    severity: "warning",
    title: "An article has no words",
    message: () => "Missing words, expected an article.",
    hint: () => "Write the article or delete the file.",
  },
  "source/unknown-format": {
    severity: "warning",
    title: "A file is no kind of article",
    message: (f) =>
      `Unexpected file \`${one(f, "name")}\`, expected \`.md\`, \`.mdx\`, \`.txt\` or \`.html\`.`,
    hint: () => "Save it as one of these, or move it out of the folder of articles.",
  },
  "source/no-articles": {
    severity: "error",
    title: "No article is found",
    message: (f) => `Missing articles, expected them in one of ${one(f, "looked")}.`,
    hint: () =>
      "Name their folder in site.yaml (`articles: path/`), or name another folder with `--content`.",
  },
  "source/no-article": {
    severity: "warning",
    title: "A file among the articles is none",
    message: (f) => `Unexpected file \`${one(f, "name")}\` among the articles: ${one(f, "why")}.`,
    hint: () => "Nothing need be done; rename the file where it is an article.",
  },
  "source/unread": {
    severity: "warning",
    title: "A file stands where nothing reads it",
    message: (f) => `Unexpected ${one(f, "what")}, expected ${one(f, "place")}.`,
    hint: () => "Move it there, or out of the content folder.",
  },
  "source/link-outside": {
    severity: "warning",
    title: "A link leads out of the content folder",
    message: (f) =>
      `Unexpected link \`${one(f, "name")}\`, expected it to lead to a file of the content folder.`,
    hint: () => "Copy the file into the content folder in place of the link.",
  },
  "source/address-parted": {
    severity: "warning",
    title: "Two articles of different days have one address",
    message: (f) =>
      `Unexpected address \`${one(f, "url")}\`, expected one of its own; \`${one(f, "other")}\` has it, so \`${one(f, "own")}\` is used.`,
    hint: () => "Nothing need be done; to choose the address yourself, give the article a `slug`.",
  },
  "source/address-taken": {
    severity: "error",
    title: "Two articles claim one address",
    message: (f) =>
      `Unexpected address \`${one(f, "url")}\`, expected one of its own; \`${one(f, "other")}\` has it.`,
    hint: () => "Rename one of the files or give one of them a `slug`.",
  },
  "source/address-reserved": {
    severity: "error",
    title: "An article stands where the archive has a page of its own",
    message: (f) =>
      `Unexpected address \`${one(f, "url")}\`, expected one of its own: ${one(f, "own")} is written there.`,
    hint: () => "Rename the file or give the article a `slug`.",
  },
  "front-matter/not-yaml": {
    severity: "error",
    title: "Front matter is in a language that is not read",
    message: (f) => `Unexpected front-matter language \`${one(f, "engine")}\`, expected YAML, TOML or JSON.`,
    hint: () => "Begin the file with `---` alone on its line and write YAML.",
  },
  "front-matter/broken": {
    severity: "error",
    title: "Front matter cannot be parsed",
    message: (f) => `Broken ${one(f, "language")}: ${one(f, "why")}.`,
    hint: () => "Mend the line; put a value that holds `:` or `#` in quotes.",
  },
  "front-matter/unknown-field": {
    severity: "warning",
    title: "A field of front matter seems to be misspelt",
    message: (f) =>
      `Unexpected field \`${one(f, "field")}\`, expected one of the documented fields${f["nearest"] ? ` (\`${f["nearest"]}\`?)` : ""}.`,
    hint: () => "Rename or delete the field; docs/front-matter.md lists them all.",
  },
  "front-matter/unread-field": {
    severity: "warning",
    title: "A field of front matter is not read",
    message: (f) =>
      `Unexpected field \`${one(f, "field")}\` in ${one(f, "count")}, expected one of the documented fields.`,
    hint: () =>
      "Nothing need be done: what it holds is printed nowhere. docs/front-matter.md lists what is read.",
  },
  "front-matter/passed-over": {
    severity: "warning",
    title: "A field's value is passed over",
    message: (f) =>
      `Unexpected ${one(f, "found")} in \`${one(f, "field")}\`, expected ${one(f, "expected")}; it is passed over.`,
    hint: () => "Correct the value; docs/front-matter.md shows each field.",
  },
  "front-matter/wrong-value": {
    severity: "error",
    title: "A field has the wrong kind of value",
    message: (f) =>
      `Unexpected ${one(f, "found")} in \`${one(f, "field")}\`, expected ${one(f, "expected")}.`,
    hint: () => "Correct the value; docs/front-matter.md shows each field.",
  },
  "front-matter/near-withholding": {
    severity: "error",
    title: "A field is nearly one that withholds",
    message: (f) =>
      `Unexpected field \`${one(f, "field")}\`, expected \`${one(f, "nearest")}\` at the top level; the article is held back.`,
    hint: (f) => `Write \`${one(f, "nearest")}\`, or rename the field where it means something else.`,
  },
  "front-matter/unclear-withholding": {
    severity: "error",
    title: "A field that withholds is not understood",
    message: (f) =>
      `Unexpected ${one(f, "found")} in \`${one(f, "field")}\`, expected ${one(f, "expected")}; the article is held back.`,
    hint: () => "Write the value out, or delete the field where the article may be published.",
  },
  "front-matter/future-date": {
    severity: "warning",
    title: "An article is dated in the future",
    message: (f) =>
      `Unexpected future day in \`${one(f, "field")}\`: \`${one(f, "words")}\`, expected a day that has come; the article is published.`,
    hint: () =>
      "Add `publishAt:` with that day to hold the article back until then, or `system: jekyll` or `system: hugo` to content/site.yaml, which hold back all such.",
  },
  "front-matter/unknown-topic": {
    severity: "warning",
    title: "An article names a topic that has no record, and one has nearly its name",
    message: (f) =>
      `Unexpected topic \`${one(f, "topic")}\`, expected one recorded in authority/topics (\`${one(f, "nearest")}\`?).`,
    hint: () => "Correct the slug, or leave it: without a record it is a topic of its own.",
  },
  "text/hidden-characters": {
    severity: "warning",
    title: "Characters that are not seen were left out",
    message: (f) => `Hidden characters left out: ${one(f, "hidden")}; expected text that shows all it holds.`,
    hint: () => "Delete them in the file if they should not stand there; nothing that is seen is lost.",
  },
  "text/mixed-scripts": {
    severity: "warning",
    title: "A word is spelt with letters of two scripts",
    message: (f) =>
      `Unexpected letters in ${one(f, "words")}, expected one script: they look like Latin letters and are none.`,
    hint: () => "Type the words anew in Latin letters: a name so spelt is another name.",
  },
  "address/taken": {
    severity: "warning",
    title: "An old address is another article's",
    message: (f) =>
      `Unexpected old address \`${one(f, "address")}\`, expected one of its own; \`${one(f, "other")}\` has it.`,
    hint: () => "Delete it where it is wrong; it leads to the article that is named.",
  },
  "address/unknown": {
    severity: "warning",
    title: "A recorded address leads to no article",
    message: (f) => `Unexpected \`${one(f, "address")}\`, expected an address, or the file of an article.`,
    hint: () => "Write the path of the article's file, such as `articles/2019/05/quay.md`.",
  },
  "link/nowhere": {
    severity: "warning",
    title: "A link leads nowhere",
    message: (f) =>
      `Unexpected link \`${one(f, "href")}\`, expected an article or heading that there is${f["nearest"] ? ` (\`${f["nearest"]}\`?)` : ""}.`,
    hint: () => "Correct the link, or add the address to content/addresses.yaml.",
  },
  "document/other-language": {
    severity: "warning",
    title: "Articles are in another language",
    message: (f) =>
      `Unexpected language in ${one(f, "count")}: ${one(f, "language")}, expected English; published whole, and not searched for names, figures and speech.`,
    hint: () => "Nothing need be done. Set `language: en` in the front matter of what is English.",
  },
  "document/unsafe-markup": {
    severity: "warning",
    title: "Unsafe markup was dropped",
    message: (f) =>
      `Unsafe ${one(f, "what")} dropped, expected text, Markdown or a link to http, https or mailto.`,
    hint: () => "Delete the markup, or write what it should show in Markdown.",
  },
  "document/left-out": {
    severity: "warning",
    title: "Template code was taken out",
    message: (f) => `Unexpected ${one(f, "what")}, expected text, Markdown or HTML; taken out.`,
    hint: () => "Look at the page; where words are missing, write what the template would have printed.",
  },
  "document/no-title": {
    severity: "warning",
    title: "An article has no title",
    message: () => "Missing title, expected one in front matter or as the first line.",
    hint: () => "Add `title:` to the front matter.",
  },
  "document/no-article": {
    severity: "warning",
    title: "A saved page holds no article",
    message: (f) => `Missing article, expected one on the page; it holds ${one(f, "lack")}.`,
    hint: () => "Save the article's own page, or delete the file.",
  },
  "document/no-second-reading": {
    severity: "warning",
    title: "A page is too large to be read twice",
    message: (f) => `Missing second reading of the page by Readability: ${one(f, "why")}.`,
    hint: () => "Look whether the article is whole; cut the file down to the article where it is not.",
  },
  "authority/broken": {
    severity: "error",
    title: "An authority record cannot be parsed",
    message: (f) => `Broken YAML: ${one(f, "why")}.`,
    hint: () => "Mend the line; put a value that holds `:` or `#` in quotes.",
  },
  "authority/wrong-value": {
    severity: "error",
    title: "An authority record has a wrong value",
    message: (f) =>
      `Unexpected ${one(f, "found")} in \`${one(f, "field")}\`, expected ${one(f, "expected")}.`,
    hint: () => "Correct the value; docs/authority.md shows each field.",
  },
  "authority/unknown-field": {
    severity: "warning",
    title: "An authority record has an unknown field",
    message: (f) =>
      `Unexpected field \`${one(f, "field")}\`, expected one of the documented fields${f["nearest"] ? ` (\`${f["nearest"]}\`?)` : ""}.`,
    hint: () => "Rename or delete the field; docs/authority.md lists them all.",
  },
  "authority/unknown-record": {
    severity: "error",
    title: "A record names another that does not exist",
    message: (f) =>
      `Unexpected record \`${one(f, "id")}\`, expected one that exists${f["nearest"] ? ` (\`${f["nearest"]}\`?)` : ""}.`,
    hint: () => "Correct the slug or add the record.",
  },
  "mention/ambiguous": {
    severity: "warning",
    title: "A name could be two records'",
    message: (f) => `Ambiguous name \`${one(f, "name")}\`, expected one of ${one(f, "candidates")}.`,
    hint: () => "Add a judgement to content/authority/judgements.yaml.",
  },
  "judgement/stale": {
    severity: "error",
    title: "A judgement's words no longer stand in the article",
    message: (f) =>
      `Missing words \`${one(f, "words")}\` in \`${one(f, "article")}\`, expected them where the judgement says${f["nearest"] ? ` (\`${f["nearest"]}\`?)` : ""}.`,
    hint: () => "Correct the words or delete the judgement.",
  },
  "judgement/contradiction": {
    severity: "error",
    title: "A judgement contradicts another",
    message: (f) =>
      `Unexpected merge of \`${one(f, "from")}\` into \`${one(f, "into")}\`, expected judgements that agree: ${one(f, "why")}.`,
    hint: () => "Delete the judgement that is wrong.",
  },
  "judgement/unknown-entity": {
    severity: "error",
    title: "A judgement names an entity the archive does not have",
    message: (f) =>
      `Unexpected entity \`${one(f, "id")}\`, expected one that has a record or is named in an article${f["nearest"] ? ` (\`${f["nearest"]}\`?)` : ""}.`,
    hint: () => "Correct the id or delete the judgement.",
  },
  "arithmetic/does-not-hold": {
    severity: "warning",
    title: "An article's figures do not fit together",
    message: (f) =>
      `Unexpected figure \`${one(f, "words")}\`, expected one that fits \`${one(f, "trace")}\`: ${one(f, "why")}.`,
    hint: () => "Compare the figure with the source; the article is published as it stands, with a note.",
  },
  "series/no-points": {
    severity: "warning",
    title: "A series finds no figures",
    message: (f) => `Missing figures for series \`${one(f, "series")}\`, expected at least one.`,
    hint: () => "Loosen its `match` words or delete the series.",
  },
  "expectations/below-floor": {
    severity: "error",
    title: "The archive holds less than it should",
    message: (f) => `Unexpected ${one(f, "found")} ${one(f, "what")}, expected at least ${one(f, "floor")}.`,
    hint: () => "Find out what is no longer found; lower the floor only where less is right.",
  },
  "picture/missing": {
    severity: "warning",
    title: "A picture is not there",
    message: (f) =>
      `Missing picture \`${one(f, "name")}\`, expected a file beside the article, in \`images/\`, or below \`static/\`, \`public/\` or \`assets/\`.`,
    hint: () => "Put the file there or mend its name; until then its alternative text stands in its place.",
  },
  "picture/refused": {
    severity: "warning",
    title: "A picture is not published",
    message: (f) =>
      `Unexpected picture \`${one(f, "name")}\`, expected a JPEG, PNG, GIF, WebP, AVIF, TIFF or plain SVG of the content folder: ${one(f, "why")}.`,
    hint: () =>
      "Put a picture of one of these kinds into the content folder; its alternative text stands in its place.",
  },
  "site/no-base": {
    severity: "warning",
    title: "The site has no address of its own",
    message: (f) =>
      `Missing \`base\`, expected the address the site is published at; \`${one(f, "base")}\` is used.`,
    hint: () => "Add `base: https://…/` to content/site.yaml.",
  },
} as const satisfies Record<string, Entry>;

export type DiagnosticCode = keyof typeof CATALOGUE;
