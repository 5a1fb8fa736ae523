/** How an article file is written. `text` is a page as captured, flattened to lines. */
export type SourceFormat = "markdown" | "text" | "html";

/**
 * One article file as it stands. `path` is relative to the content folder with `/` (or an id where there is no file);
 * `text` is the whole file, front matter included, decoded from UTF-8 with its byte-order mark kept out.
 * All source offsets count UTF-16 code units into `text`.
 */
export interface SourceFile {
  readonly path: string;
  readonly format: SourceFormat;
  readonly text: string;
}
