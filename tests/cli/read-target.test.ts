import { describe, expect, it } from "vitest";
import { readTarget } from "../../src/cli/read-target.ts";

const below = (parts: readonly string[], isFolder: boolean) => ({
  outcome: "below",
  target: { parts, isFolder },
});

describe("readTarget", () => {
  it.each([
    ["/", "/", below([], true)],
    ["/articles/", "/", below(["articles"], true)],
    ["/style.css?v=%", "/", below(["style.css"], false)],
    ["/news/articles/a%20b/", "/news/", below(["articles", "a b"], true)],
    ["/news/", "/news/", below([], true)],
    ["/%E5%8C%97", "/", below(["北"], false)],
    ["/a%252fb", "/", below(["a%2fb"], false)],
    ["/.git/config", "/", below([".git", "config"], false)],
    // What a base holds is taken as it is printed, escapes and slashes included.
    ["/st%C3%A4dte//a", "/st%C3%A4dte//", below(["a"], false)],
    ["/%/a", "/%/", below(["a"], false)],
  ])("reads %s below %s", (requested, base, read) => {
    expect(readTarget(requested, base)).toEqual(read);
  });

  it.each(["/", "/news", "/newspaper/", "/other"])("tells %s apart from what lies below /news/", (path) => {
    expect(readTarget(path, "/news/").outcome).toBe("outside");
  });

  it.each([
    "",
    "*",
    "articles/",
    "http://localhost/",
    "//",
    "//[",
    "//a:b:c/",
    "//host/x",
    "/a//b",
    "/articles//",
    "/%",
    "/%2",
    "/%zz",
    "/%E0%A4%A",
    "/%FF",
    "/%C0%AE%C0%AE/",
    "/%ED%A0%80",
    "/..",
    "/../x",
    "/a/../b",
    "/./a",
    "/%2e%2e/x",
    "/..%2fx",
    "/articles/..%2f..%2fx",
    "/a%5cb",
    "/a\\b",
    "/%00",
    "/a%0d%0ab",
    "/a b",
    "/a\u00e9",
    "/a\0b",
  ])("takes %j for malformed", (requested) => {
    expect(readTarget(requested, "/").outcome).toBe("malformed");
  });
});
