import { cleanDocument } from "../../src/document/clean-document.ts";

/** The blocks of a captured page as `kind: words`, after its menu and above its foot. */
export function blocksOfPage(...lines: readonly string[]): readonly string[] {
  const text = [
    "Home > News > City",
    "Sign In",
    "Subscribe",
    ...lines,
    "Privacy Policy",
    "Terms of Use",
  ].join("\n\n");
  const document = cleanDocument({ path: "a.txt", format: "text", text }, { published: null });
  return document.blocks.map(({ kind, start, end }) => `${kind}: ${document.text.slice(start, end)}`);
}
