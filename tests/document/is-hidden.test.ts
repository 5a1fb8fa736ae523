import { parseFragment } from "parse5";
import { describe, expect, it } from "vitest";
import { isHidden } from "../../src/document/is-hidden.ts";

function isFirstHidden(source: string): boolean {
  const [element] = parseFragment(source).childNodes;
  if (element === undefined || !("tagName" in element)) throw new Error(`no element in ${source}`);
  return isHidden(element);
}

describe("isHidden", () => {
  it.each([
    ["<p hidden>Quay</p>", true],
    ['<p hidden="until-found">Quay</p>', true],
    ['<p aria-hidden="true">Quay</p>', true],
    ['<p style="color: red; Display : None">Quay</p>', true],
    ['<p style="visibility:hidden">Quay</p>', true],
    ["<p>Quay</p>", false],
    ['<p aria-hidden="false">Quay</p>', false],
    ['<p class="hidden">Quay</p>', false],
    ['<p style="display: block; overflow: hidden">Quay</p>', false],
    ['<p title="display: none">Quay</p>', false],
  ])("reads %s as hidden: %s", (source, expected) => {
    expect(isFirstHidden(source)).toBe(expected);
  });
});
