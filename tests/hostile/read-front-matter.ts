import type { Diagnostic } from "../../src/diagnostics/diagnostic.ts";
import { printDiagnostics } from "../../src/diagnostics/print-diagnostics.ts";
import { type FrontMatter, readFrontMatter } from "../../src/source/front-matter.ts";
import { reportUnreadFields } from "../../src/source/report-unread-fields.ts";

/** What a file's front matter gives and what is said of it, as its editor sees it. */
export interface Read {
  readonly found: FrontMatter;
  readonly faults: readonly Diagnostic[];
  readonly printed: string;
}

/** Reads the head of a Markdown file called `a.md`. */
export function readHead(text: string): Read {
  const faults: Diagnostic[] = [];
  const source = { path: "a.md", format: "markdown", text } as const;
  const report = (fault: Diagnostic): number => faults.push(fault);
  const found = readFrontMatter(source, report);
  reportUnreadFields([{ source, frontMatter: found }], report);
  let printed = "";
  printDiagnostics(faults, { folder: "content", isColoured: false }, (words) => {
    printed += words;
  });
  return { found, faults, printed };
}

/** Reads these lines as the front matter of an article. */
export const readFields = (yaml: string): Read => readHead(`---\n${yaml}\n---\nThe quay opened.\n`);
