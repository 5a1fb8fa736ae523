import {
  ALIASES,
  CORRECTION_SCHEMA,
  FIELD_NOTES,
  FRONT_MATTER_SCHEMA,
  SOURCE_SCHEMA,
} from "../src/source/front-matter-schema.ts";

const codes = (names: readonly string[]): string => names.map((name) => `\`${name}\``).join(", ");

function aliasesOf(field: string): readonly string[] {
  return [...ALIASES].filter(([, name]) => name === field).map(([alias]) => alias);
}

/** Composes docs/front-matter.md from the schema and what is said of each field. */
export function frontMatterPage(): string {
  const lines = [
    "# Front matter",
    "",
    "An article file may begin with fields between two lines of `---`, written in YAML. Every field is optional: an article",
    "without any is read by what it prints itself. What is given here outranks what is found. Dates are never made more",
    "precise than they are written. A field that is not listed is reported with the nearest one that is; a wrong value is an",
    "error and stops the build. Other languages than YAML (`---js`, `---json`, `---toml`) are refused.",
    "",
    "This page is written by `npm run docs` from `src/source/front-matter-schema.ts`.",
    "",
  ];
  for (const [field, note] of Object.entries(FIELD_NOTES)) {
    lines.push(`## ${field}`, "", note.says, "");
    const aliases = aliasesOf(field);
    if (aliases.length > 0) lines.push(`Also understood as: ${codes(aliases)}.`, "");
    if (field === "source") lines.push(`Fields of a source: ${codes(Object.keys(SOURCE_SCHEMA.shape))}.`, "");
    if (field === "corrections")
      lines.push(`Fields of a correction: ${codes(Object.keys(CORRECTION_SCHEMA.shape))}.`, "");
    lines.push(`Expects ${note.expects}.`, "", "```yaml", note.example, "```", "");
  }
  lines.push("## All fields", "", `${codes(Object.keys(FRONT_MATTER_SCHEMA.shape))}.`, "");
  return lines.join("\n");
}
