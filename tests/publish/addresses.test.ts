import { describe, expect, it } from "vitest";
import {
  absoluteUrl,
  basePath,
  hrefOf,
  mediaTopicUrl,
  safeUrl,
  sentenceHref,
} from "../../src/publish/addresses.ts";
import { SAMPLE_SITE } from "./sample-site.ts";

const root = { ...SAMPLE_SITE, base: "https://example.org/" };

describe("makes addresses ready to print", () => {
  it("keeps the path of the base", () => {
    expect(basePath(SAMPLE_SITE)).toBe("/archive/");
    expect(hrefOf(SAMPLE_SITE, "/people/x/")).toBe("/archive/people/x/");
    expect(absoluteUrl(SAMPLE_SITE, "/feed.xml")).toBe("https://example.org/archive/feed.xml");
  });

  it("works at the root of a host", () => {
    expect(hrefOf(root, "/people/x/")).toBe("/people/x/");
    expect(absoluteUrl(root, "/")).toBe("https://example.org/");
  });

  it("percent-encodes other scripts", () => {
    expect(hrefOf(root, "/people/海/")).toBe("/people/%E6%B5%B7/");
  });

  it("leads to a sentence, counted from 0 inside and from 1 in the address", () => {
    expect(sentenceHref(SAMPLE_SITE, "/articles/x/", 0)).toBe("/archive/articles/x/#s1");
  });
});

describe("leads to a topic of the IPTC", () => {
  it("by the number of its code", () => {
    expect(mediaTopicUrl("medtop:20000344")).toBe("http://cv.iptc.org/newscodes/mediatopic/20000344");
  });
});

describe("lets only addresses through that are safe to follow", () => {
  it.each(["https://example.org/x", "http://example.org", "mailto:desk@example.org"])("%s", (address) => {
    expect(safeUrl(address)).toBe(address);
  });
  it.each([
    "javascript:alert(1)",
    "JaVaScRiPt:alert(1)",
    "data:text/html,x",
    "vbscript:x",
    "ferries",
    "//x",
    null,
  ])("not %s", (address) => {
    expect(safeUrl(address)).toBeNull();
  });
});
