import { describe, expect, it } from "vitest";
import { cleanDocument } from "../../src/document/clean-document.ts";

const BODY = "The quay of Lisbon was opened by the mayor after four years of work. Nine hundred guests came.";
const titleOf = (text: string): string | null =>
  cleanDocument({ path: "a.txt", format: "text", text }, { published: null }).masthead.title?.value ?? null;

describe("the title of an article", () => {
  it.each([
    ["its first line", `Quay opens at last\n\n${BODY}`, "Quay opens at last"],
    ["a question", `Who paid for the quay?\n\n${BODY}`, "Who paid for the quay?"],
    ["capitals with a stop", `ROWING - HEATS AT LUCERNE.\n${BODY}`, "ROWING - HEATS AT LUCERNE."],
    [
      "title case with a stop",
      `Mayor Opens Quay After Four Years.\n\n${BODY}`,
      "Mayor Opens Quay After Four Years.",
    ],
  ])("is %s", (_, text, title) => {
    expect(titleOf(text)).toBe(title);
  });

  it.each([
    ["a sentence", `The quay opened on Friday.\n\n${BODY}`],
    ["a dateline by itself", `PORTO, Portugal (AP) _\n\n${BODY}`],
    ["a line that announces", `The quay has three parts:\n\n${BODY}`],
    ["a line that goes on", `The mayor of Lisbon said that\nthe quay would open soon. ${BODY}`],
    ["a line with nothing after it", "Quay opens at last"],
  ])("is not %s", (_, text) => {
    expect(titleOf(text)).toBeNull();
  });

  it("is the line of a page that shares its words with the article, not the nearest", () => {
    const page = `Home > News > City\nSubscribe\nQuay of Lisbon opened after four years\nYou are reading as a guest\nSign in\n${BODY}\n${BODY.replace("Nine", "Some nine")}\nPrivacy Policy\nContact Us`;
    expect(titleOf(page)).toBe("Quay of Lisbon opened after four years");
  });

  const page = (...lines: readonly string[]): string =>
    [
      "Home > News > City",
      "Subscribe",
      "Sign in",
      ...lines,
      BODY,
      BODY.replace("Nine", "Some nine"),
      "Privacy Policy",
      "Contact Us",
    ].join("\n");
  const TITLE = "Quay of Lisbon opened after four years";

  it.each([
    [
      "its standfirst",
      page(TITLE, "Nine hundred guests came to see the mayor open it", "By Ana Rojas", "3 May 2019"),
    ],
    [
      "a picture's text below the byline",
      page(TITLE, "By Ana Rojas", "3 May 2019", "The mayor of Lisbon opens the new quay"),
    ],
    [
      "the way to it with its words at the end",
      page("HomeNewsQuay of Lisbon opened after four years", TITLE, "By Ana Rojas"),
    ],
  ])("is not %s", (_, text) => {
    expect(titleOf(text)).toBe(TITLE);
  });

  it("is not a menu above it", () => {
    expect(titleOf(page("Lisbon Mayor Quay Work Guests Years", TITLE, "By Ana Rojas"))).toBe(TITLE);
  });
});
