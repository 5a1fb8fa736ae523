import { describe, expect, it } from "vitest";
import { readPlainBlock, readYamlBlock } from "../../src/source/yaml-block.ts";

const PLAIN = [
  "title: Quay opens\n",
  'title: The mayor\'s "last" quay, again\n',
  "title: Café at the quay\npublished: 2019-05-14\ntopics: []\n",
  "title: yes\npublished: 2019-05\nslug: on\n",
  "title: A - b [c] {d} & e * f ! | > % @\n",
];

describe("readPlainBlock", () => {
  it.each(PLAIN)("reads %j as the library does, places included", (yaml) => {
    const [plain, whole] = [readPlainBlock(yaml, 4), readYamlBlock(yaml, 4)];
    expect(plain?.data).toEqual(whole.data);
    expect(plain?.faults).toEqual([]);
    for (const key of ["title", "published", "topics", "slug", "absent"]) {
      expect(plain?.keySpanOf(key)).toEqual(whole.keySpanOf(key));
      for (const path of [[key], [key, 0], [key, "name"], []])
        expect(plain?.spanOf(path)).toEqual(whole.spanOf(path));
    }
  });

  it.each([
    ["a number", "title: 1984\n"],
    ["a word the schema takes for a value", "draft: true\n"],
    ["a key the schema takes for a value", "null: quay\n"],
    ["a colon in the value", "title: Quay: open\n"],
    ["a comment", "title: Quay # of the east\n"],
    ["quotation marks round the value", 'title: "Quay"\n'],
    ["a list of items", "topics: [ports]\n"],
    ["white space at the end", "title: Quay \n"],
    ["a value that goes on", "title: Quay\n  opens\n"],
    ["an indented field", "source:\n  name: Quay\n"],
    ["a key twice", "title: Quay\ntitle: Pier\n"],
    ["a carriage return", "title: Quay\r\n"],
    ["no line break at the end", "title: Quay"],
    ["nothing", ""],
  ])("leaves %s to the library", (_, yaml) => {
    expect(readPlainBlock(yaml, 0)).toBeNull();
  });
});
