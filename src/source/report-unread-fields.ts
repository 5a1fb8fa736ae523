import { diagnose } from "../diagnostics/diagnose.ts";
import type { Report } from "../diagnostics/diagnostic.ts";
import type { FrontMatter } from "./front-matter.ts";
import type { SourceFile } from "./source-file.ts";
import type { Written } from "./written.ts";

/** A file with its front matter. */
interface ReadFile {
  readonly source: SourceFile;
  readonly frontMatter: Pick<FrontMatter, "unread">;
}

/** Reports each field that nothing knows once for the archive, at the first file that has it, with the number of files. */
export function reportUnreadFields(files: readonly ReadFile[], report: Report): void {
  const fields = new Map<
    string,
    { readonly source: SourceFile; readonly first: Written<string>; files: number }
  >();
  for (const { source, frontMatter } of files)
    for (const first of frontMatter.unread) {
      const field = fields.get(first.value) ?? { source, first, files: 0 };
      field.files += 1;
      fields.set(first.value, field);
    }
  for (const { source, first, files } of fields.values()) {
    const place = { path: source.path, text: source.text, span: first.span };
    const count = files === 1 ? "one article" : `${files} articles`;
    report(diagnose("front-matter/unread-field", place, { field: first.value, count }));
  }
}
