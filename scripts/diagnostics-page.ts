import { CATALOGUE, type Entry, type Facts } from "../src/diagnostics/catalogue.ts";

// Answers each fact a message asks for by its own name, so that the page shows where the words of the article stand.
const NAMES: Facts = new Proxy<Record<string, string>>(
  {},
  { get: (_, name) => (typeof name === "string" ? `<${name}>` : undefined) },
);

/** Composes docs/diagnostics.md: every fault Dateline can report, what it says and what to do. */
export function diagnosticsPage(): string {
  const entries: readonly (readonly [code: string, entry: Entry])[] = Object.entries(CATALOGUE);
  const lines = [
    "# Diagnostics",
    "",
    "What `dateline build` and `dateline check` can report of the content folder. All faults are shown at once, each with",
    "its file, line and column, the words meant, and what to do. Columns count UTF-16 code units from 1.",
    "",
    "An **error** means that publishing would be false, unsafe or a leak. One in an article costs that article, which is left",
    "out; one in a record or setting costs the build, and the site that was there stays ([publishing.md](publishing.md)).",
    "A **warning** means that the article is published without the doubtful part. Codes never change their meaning.",
    "Words in `<angle brackets>` stand for what was found.",
    "",
    "    content/articles/2024/03/levy.md:14:9  warning  mention/ambiguous",
    "      13 │",
    "      14 │ He told Sam Levin that the levy would rise.",
    "         │         ^^^^^^^^^",
    "      Ambiguous name `Sam Levin`, expected one of `person/sam-levin`, `person/sam-levin-mp`.",
    "      hint: Add a judgement to content/authority/judgements.yaml.",
    "",
    "This page is written by `npm run docs` from `src/diagnostics/catalogue.ts`.",
    "",
  ];
  let subject = "";
  for (const [code, entry] of entries) {
    const of = code.slice(0, code.indexOf("/"));
    if (of !== subject) lines.push(`## ${of}`, "");
    subject = of;
    lines.push(
      `### ${code}`,
      "",
      `${entry.title} (${entry.severity}).`,
      "",
      `> ${entry.message(NAMES)}`,
      "",
      entry.hint(NAMES),
      "",
    );
  }
  return lines.join("\n");
}
