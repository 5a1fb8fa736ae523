import type { DefaultTreeAdapterMap } from "parse5";

const HIDDEN_STYLE = /display\s*:\s*none|visibility\s*:\s*hidden/i;

/** True for an element that its own attributes keep from being printed. Style sheets are not read. */
export function isHidden({ attrs }: DefaultTreeAdapterMap["element"]): boolean {
  return attrs.some(
    ({ name, value }) =>
      name === "hidden" ||
      (name === "aria-hidden" && value === "true") ||
      (name === "style" && HIDDEN_STYLE.test(value)),
  );
}
