import { describe, expect, it } from "vitest";
import { findFurniture, findNotice, noticesOf } from "../../src/document/find-furniture.ts";
import { splitLines } from "../../src/document/split-lines.ts";

function read(text: string): string | null {
  const [line] = splitLines(text);
  if (line === undefined) return null;
  const found = findFurniture(text, line) ?? findNotice(text, line, noticesOf(text));
  return found === null ? null : `${found.reason} ${found.role}`;
}

describe("findFurniture", () => {
  it.each([
    ["Home > City > Reports", "navigation item"],
    ["Home » City » Reports", "navigation item"],
    ["About | Contact | Terms of Use", "navigation item"],
    ["fontLarger fontSmaller", "control item"],
    ["Share on Facebook", "control item"],
    ["Share or comment on this article: Quay opens at last", "control item"],
    ["I would like to be emailed about offers from Harbour Times.", "control item"],
    ["We apologize, but this video has failed to load.", "control item"],
    ["This article contains affiliate links.", "control item"],
    ["12 Comments", "footer closing"],
    ["12 Shares", "control item"],
    ["• 2 min read", "control item"],
    ["1 of 23", "control item"],
    ["@harbourtimes", "control item"],
    ["3 hours ago", "control item"],
    ["Related Articles:", "related related"],
    ["More from Harbour Times", "related related"],
    ["More Harbour Times", "related related"],
    ["READ MORE: Tram reaches the airport", "related item"],
    ["Leave a Reply", "footer closing"],
    ["34 responses to “The quay opens”", "footer closing"],
    ["© 2019 Harbour Times", "licence item"],
    ["All rights reserved.", "footer item"],
    ["https://harbour.example/quay", "navigation item"],
    ["For any inquiries, please email desk@harbour.example", "contact item"],
    ["Unlawful content can be reported by telephone:+351-22-5550199", "contact item"],
    ["Sign up for our newsletter and get the day's stories.", "banner item"],
    ["By using this site you agree to our use of cookies.", "banner item"],
    ["The opinions are those of the writer; views and opinions expressed here are not ours.", "licence item"],
    ["Advertisement", "advertisement item"],
    ["Ben Cole is our harbour reporter. Follow him on Twitter @bencole.", "contact item"],
    ["I agree that the Harbour Times can send me its newsletter.", "banner item"],
    ["You have successfully subscribed to our newsletter.", "banner item"],
    ["An email with a link has just been sent to your inbox.", "banner item"],
    ["These links open in a new window", "banner item"],
    ["Política de privacidad", "footer item"],
    ["Mehr zum Thema", "related related"],
  ])("knows `%s`", (text, found) => {
    expect(read(text)).toBe(found);
  });

  it.each([
    "The quay opened on Friday.",
    "Share prices fell",
    "We apologise to the sailors, said the mayor.",
    "He wrote a comment on the plan.",
    "Ana Ruiz and Ben Cole met the mayor / the council.",
    "More than twenty ships",
    "The bakery sells cookies to sailors.",
    "Nunes said the port would sign up three firms.",
    "In 2019 the copyright law was changed by parliament.",
    "Call it luck, said Prata.",
    "Families may ask the harbour office for help from Friday. Call 0800-555-1234 before noon.",
    "Thousands follow him on his walks.",
    "An email with the plan was sent to the staff on Friday.",
    "The shop will open in a new building.",
    "N / A",
    "Heavier trains",
  ])("leaves `%s`", (text) => {
    expect(read(text)).toBeNull();
  });
});
