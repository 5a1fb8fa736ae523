import { describe, expect, it } from "vitest";
import { readCommandLine } from "../../src/cli/command-line.ts";

describe("reads the command line", () => {
  it("gives every option its default", () => {
    expect(readCommandLine(["build"])).toEqual({
      outcome: "run",
      line: {
        command: "build",
        files: [],
        words: "",
        content: "content",
        hasContent: false,
        output: "_site",
        cache: undefined,
        shard: null,
        records: [],
        mayShrink: false,
        minimum: null,
        port: 8080,
        sample: null,
        isStrict: false,
        isAll: false,
        isQuiet: false,
        desk: null,
        isClockTrusted: false,
        isJson: false,
        isJsonl: false,
      },
    });
  });
  it("reads what is written", () => {
    const parsed = readCommandLine(["extract", "a.txt", "b.md", "--content", "desk"]);
    expect(parsed).toMatchObject({ line: { files: ["a.txt", "b.md"], content: "desk", hasContent: true } });
    expect(readCommandLine(["build", "--no-cache", "--output", "out"])).toMatchObject({
      line: { cache: null, output: "out" },
    });
    expect(readCommandLine(["serve", "--port", "9000"])).toMatchObject({ line: { port: 9000 } });
    expect(readCommandLine(["extract", "--shard", "2/3"])).toMatchObject({
      line: { shard: { number: 2, of: 3 }, files: [] },
    });
    expect(readCommandLine(["build", "--records", "a", "b", "--records", "c"])).toMatchObject({
      line: { records: ["a", "c", "b"], files: [] },
    });
    expect(readCommandLine(["why", "a.txt", "the", "old quay"])).toMatchObject({
      line: { files: ["a.txt"], words: "the old quay" },
    });
  });
  it.each([
    [[], "Missing command."],
    [["bild"], "Unexpected command `bild`."],
    [["build", "content"], "Unexpected `content`; folders are given with --content and --output."],
    [["build", "--port", "1"], "Unexpected option `--port` for `build`."],
    [["build", "--nonsense"], "Unknown option '--nonsense'."],
    [["serve", "--port", "http"], "Unexpected port `http`, expected 1 to 65535."],
    [["extract"], "Missing files."],
    [["extract", "a.txt", "--jsonl"], "Unexpected files beside --jsonl."],
    [["extract", "a.txt", "--shard", "1/2"], "Unexpected files beside --shard."],
    [["extract", "--jsonl", "--shard", "1/2"], "Unexpected `--jsonl` beside `--shard`."],
    [["extract", "--shard", "0/2"], "Unexpected shard `0/2`, expected one as `2/3`."],
    [["extract", "--shard", "3/2"], "Unexpected shard `3/2`, expected one as `2/3`."],
    [["extract", "--shard", "two"], "Unexpected shard `two`, expected one as `2/3`."],
    [["check", "--records", "a"], "Unexpected option `--records` for `check`."],
    [["build", "--minimum", "many"], "Unexpected minimum `many`, expected a number of articles."],
    [["check", "--shrink"], "Unexpected option `--shrink` for `check`."],
    [["why"], "Missing file."],
    [["why", "a.txt"], "Missing words, expected those the file prints."],
    [["why", "a.txt", " "], "Missing words, expected those the file prints."],
  ])("refuses %j", (words, why) => {
    expect(readCommandLine(words)).toEqual({ outcome: "wrong", why });
  });
  it.each([[["--help"]], [["help"]], [["build", "--help"]]])("helps at %j", (words) => {
    expect(readCommandLine(words)).toEqual({ outcome: "help" });
  });
});
