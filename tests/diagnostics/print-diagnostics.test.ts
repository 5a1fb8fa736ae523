import { describe, expect, it } from "vitest";
import { diagnose } from "../../src/diagnostics/diagnose.ts";
import type { Diagnostic } from "../../src/diagnostics/diagnostic.ts";
import { printDiagnostics } from "../../src/diagnostics/print-diagnostics.ts";

function printed(diagnostics: readonly Diagnostic[], isColoured = false): string {
  let text = "";
  printDiagnostics(diagnostics, { folder: "content", isColoured }, (part) => {
    text += part;
  });
  return text;
}

const text = "---\ntitel: Levy\n---\n\nAna Paz told the hall that the levy would rise.\n";

const ambiguous = diagnose(
  "mention/ambiguous",
  { path: "articles/2024/03/levy.md", text, span: { start: 21, end: 28 } },
  { name: "Ana Paz", candidates: "`person/ana-paz`, `person/ana-paz-mp`" },
);
const unknownField = diagnose(
  "front-matter/unknown-field",
  { path: "articles/2024/03/levy.md", text, span: { start: 4, end: 9 } },
  { field: "titel", nearest: "title" },
);
const noBase = diagnose("site/no-base", { path: "site.yaml", text: null, span: null }, { base: "http://x/" });
const unreadable = diagnose(
  "source/unreadable",
  { path: "articles/b.md", text: null, span: null },
  { why: "the bytes are not UTF-8" },
);

describe("printDiagnostics", () => {
  it("prints all of them by path and place, each with its frame, message and hint, and counts them", () => {
    expect(printed([noBase, ambiguous, unreadable, unknownField])).toMatchInlineSnapshot(`
      "content/articles/2024/03/levy.md:2:1  warning  front-matter/unknown-field
        1 │ ---
        2 │ titel: Levy
          │ ^^^^^
        Unexpected field \`titel\`, expected one of the documented fields (\`title\`?).
        hint: Rename or delete the field; docs/front-matter.md lists them all.

      content/articles/2024/03/levy.md:5:1  warning  mention/ambiguous
        4 │
        5 │ Ana Paz told the hall that the levy would rise.
          │ ^^^^^^^
        Ambiguous name \`Ana Paz\`, expected one of \`person/ana-paz\`, \`person/ana-paz-mp\`.
        hint: Add a judgement to content/authority/judgements.yaml.

      content/articles/b.md  error  source/unreadable
        Unreadable file, expected text: the bytes are not UTF-8.
        hint: Check the file's permissions and encoding, or move it out of the content folder.

      content/site.yaml  warning  site/no-base
        Missing \`base\`, expected the address the site is published at; \`http://x/\` is used.
        hint: Add \`base: https://…/\` to content/site.yaml.

      1 error, 3 warnings
      "
    `);
  });

  it("prints the same whatever order they were reported in", () => {
    const all = [noBase, ambiguous, unreadable, unknownField];
    expect(printed([...all].reverse())).toBe(printed(all));
  });

  it("prints nothing where there is none", () => {
    expect(printed([])).toBe("");
  });

  it("counts one as one", () => {
    expect(printed([noBase]).trim().split("\n").at(-1)).toBe("1 warning");
  });

  it("writes escape sequences only where colour is wanted, and none of the content's own", () => {
    const hostile = diagnose(
      "source/unknown-format",
      { path: "articles/\u001b[31m.exe", text: null, span: null },
      { name: "\u001b[2J.exe" },
    );
    expect(printed([ambiguous, hostile])).not.toContain("\u001b");
    const coloured = printed([ambiguous, hostile], true);
    expect(coloured).toContain("\u001b[33mwarning\u001b[0m");
    expect(coloured).not.toContain("\u001b[2J");
  });
});
