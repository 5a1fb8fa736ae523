import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { makeFolder } from "../make-folder.ts";
import { runDateline } from "../sites/run-dateline.ts";

const lines = (out: string) =>
  out
    .split("\n")
    .filter(Boolean)
    .map((line) => JSON.parse(line));

const FIELDS =
  "id title published updated language sources authors editor body headings captions removed people organisations places events dates figures quotes statements mentions numerals";

describe("extract", { timeout: 30_000 }, () => {
  it("prints a record for each file, in the order given, and goes on after one it cannot read", () => {
    const folder = makeFolder({
      "b.txt":
        "Harbour opens in Lisgar\n\nThe harbour of Lisgar opened on 4 July 2023. It cost 3.5 million euros to build, the city said.\n",
      "a.md": "---\ntitle: Quay closes\npublished: 2024-02\n---\nThe quay closed on Friday.\n",
    });
    const [b, gone, a] = ["b.txt", "gone.txt", "a.md"].map((name) => join(folder, name));
    const run = runDateline(["extract", b ?? "", gone ?? "", a ?? ""]);
    const records = lines(run.out);
    expect(run.status).toBe(1);
    expect(records.map(({ id }) => id)).toEqual([b, gone, a]);
    expect(records[1]).toEqual({ id: gone, error: expect.stringContaining("ENOENT") });
    expect(Object.keys(records[0])).toEqual(FIELDS.split(" "));
    expect(records[2]).toMatchObject({ title: "Quay closes", published: "2024-02" });
  });

  it("reads JSON lines to their end, keeps their ids and order, and reads a weekday against `published`", () => {
    const input = [
      { id: "x", text: "The levy rose on Wednesday.", published: "2024-03-08" },
      { id: 7, text: "# Levy\n\nIt rose by **5** percent.", published: null, format: "markdown" },
      { id: "h", text: "<p>It fell by 3 percent.</p>", format: "html" },
    ];
    const run = runDateline(["extract", "--jsonl"], {
      input: input.map((line) => JSON.stringify(line)).join("\n"),
    });
    const [x, seven, h] = lines(run.out);
    expect(run.status).toBe(0);
    expect([x.id, seven.id, h.id]).toEqual(["x", "7", "h"]);
    expect(x.dates).toMatchObject([{ surface: "Wednesday", value: "2024-03-06" }]);
    expect(seven.title).toBe("Levy");
    for (const [record, number] of [
      [seven, 5],
      [h, 3],
    ] as const)
      expect(record.figures).toMatchObject([{ value: number, unit: "%" }]);
    const html = input[2]?.text ?? "";
    expect(html.slice(h.figures[0].start, h.figures[0].end)).toBe(h.figures[0].surface);
  });

  it("answers a line it cannot read with an error, and prints the others", () => {
    const run = runDateline(["extract", "--jsonl"], {
      input: 'nonsense\n{"id":"n","text":5}\n{"id":"y","text":"Yes."}\n',
    });
    expect(run.status).toBe(1);
    expect(lines(run.out)).toMatchObject([
      { id: "line 1", error: expect.any(String) },
      { id: "n", error: "expected `text` to be a string" },
      { id: "y", body: ["Yes."] },
    ]);
  });

  it("uses the records of a content folder only where one is named", () => {
    const folder = makeFolder({
      "content/authority/organisations/hbl.md": "---\nname: quayside works\n---\n",
      "a.txt": "They asked the quayside works to stop.",
    });
    const organisations = (...words: string[]) =>
      lines(runDateline(["extract", "a.txt", ...words], { cwd: folder }).out)[0].organisations;
    expect(organisations()).toEqual([]);
    expect(organisations("--content", "content")).toMatchObject([{ name: "quayside works" }]);
  });

  it("works from any folder", () => {
    const folder = makeFolder({ "a.txt": "Five ships left." });
    expect(lines(runDateline(["extract", "a.txt"], { cwd: folder }).out)[0].figures).toMatchObject([
      { value: 5 },
    ]);
  });
});
