import {
  CORRECTION_SCHEMA,
  FIELD_NOTES,
  type FieldName,
  FRONT_MATTER_SCHEMA,
  SOURCE_SCHEMA,
} from "../src/source/front-matter-schema.ts";
import { STRICT_NAMES, WITHHOLDING_FIELDS } from "../src/source/withholding.ts";
import { FIELD_NAMES, PICTURE_NAMES } from "../src/source/words/field-names.ts";

const codes = (names: readonly string[]): string => names.map((name) => `\`${name}\``).join(", ");

const aliasesOf = (field: FieldName): readonly string[] =>
  FIELD_NAMES[field].filter((name) => name !== field);

/** The table of the fields that keep an article out of the site. */
function withholdingLines(): readonly string[] {
  return [
    "## What holds an article back",
    "",
    "An article that is held back is nowhere in the site, its feeds, search and data, and what is known from it alone waits",
    "with it ([publishing.md](publishing.md)). These fields of any system hold back, at the top or within `extra`, `params`,",
    "`meta`, `metadata`, `data` or `frontmatter`; so do `_build: {render: never}`, a folder named `_drafts`, and what",
    "a system says of a whole folder (Jekyll's `defaults` in `_config.yml`, Hugo's `cascade`, Eleventy's directory data). `true` may be",
    "written `yes`, `on` or `1`, in quotes or not. A day begins at midnight in the `timeZone` of site.yaml, and so is a time",
    "without a zone read.",
    "",
    "| field | | example |",
    "| --- | --- | --- |",
    ...WITHHOLDING_FIELDS.map(({ names, says, example }) => `| ${codes(names)} | ${says} | \`${example}\` |`),
    "",
    `A blank or unclear value of ${codes(STRICT_NAMES)} is an error, and so is a name that is nearly one of these`,
    "(`Draft`, `embarg`, `publish_at`), or one of them on a file's head without its fence: the article is left out until it is",
    "clear. A date in the future (`date`, `published`, `pubDate`, or a day in the file's name) holds back where the system",
    "that wrote the articles does: Jekyll and Hugo, told by `system:` in site.yaml or by their settings beside the content",
    "folder (`_config.yml`, `hugo.toml`, `config.toml`). Elsewhere such an article is published, with a warning.",
    "",
  ];
}

/** Composes docs/front-matter.md from the schema and what is said of each field. */
export function frontMatterPage(): string {
  const lines = [
    "# Front matter",
    "",
    "An article file may begin with fields: YAML between two lines of `---`, TOML between two lines of `+++`, JSON between",
    "two lines of `;;;` or as the object that the file begins with. Every field is optional: an article without any is read",
    "by what it prints itself. What is given here outranks what is found. Dates are never made more precise than they are",
    "written. Capitals, hyphens and underscores in a field's name make no difference, and fields within `extra`, `params` and",
    "`taxonomies` are read as if they stood beside them. The fields of other systems that say how a page looks are passed",
    "over; one that nothing knows is reported once for the archive with its count, one that is misspelt with the name that",
    "was probably meant. A block in another language, such as `---js`, is refused and never run.",
    "",
    "This page is written by `npm run docs` from `src/source/front-matter-schema.ts` and `src/source/withholding.ts`.",
    "",
  ];
  for (const [field, note] of Object.entries(FIELD_NOTES)) {
    lines.push(`## ${field}`, "", note.says, "");
    // The notes' own keys are the names of fields.
    const aliases = aliasesOf(field as FieldName);
    if (aliases.length > 0) lines.push(`Also understood as: ${codes(aliases)}.`, "");
    if (field === "source") lines.push(`Fields of a source: ${codes(Object.keys(SOURCE_SCHEMA.shape))}.`, "");
    if (field === "corrections")
      lines.push(`Fields of a correction: ${codes(Object.keys(CORRECTION_SCHEMA.shape))}.`, "");
    lines.push(`Expects ${note.expects}.`, "", "```yaml", note.example, "```", "");
  }
  lines.push(
    "## The leading picture",
    "",
    `The picture that leads an article stands under one of ${codes(PICTURE_NAMES)}; the first that is given is taken. What`,
    "is said of it stands within (`src`, `alt`, `caption`, `credit`) or beside it (`image_alt`, `image_caption`, `image_credit`).",
    "",
    "```yaml",
    "image: {src: quay.jpg, alt: Two ships at a quay, caption: The eastern quay., credit: Ana Ruiz}",
    "```",
    "",
  );
  lines.push(...withholdingLines());
  lines.push(
    "## All fields",
    "",
    `${codes([...Object.keys(FRONT_MATTER_SCHEMA.shape), ...WITHHOLDING_FIELDS.flatMap(({ names }) => names)])}.`,
    "",
  );
  return lines.join("\n");
}
