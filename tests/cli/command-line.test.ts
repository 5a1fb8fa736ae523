import { describe, expect, it } from "vitest";
import { readCommandLine } from "../../src/cli/command-line.ts";

describe("reads the command line", () => {
  it("gives every option its default", () => {
    expect(readCommandLine(["build"])).toEqual({
      outcome: "run",
      line: {
        command: "build",
        files: [],
        content: "content",
        hasContent: false,
        output: "_site",
        cache: undefined,
        port: 8080,
        isQuiet: false,
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
  ])("refuses %j", (words, why) => {
    expect(readCommandLine(words)).toEqual({ outcome: "wrong", why });
  });
  it.each([[["--help"]], [["help"]], [["build", "--help"]]])("helps at %j", (words) => {
    expect(readCommandLine(words)).toEqual({ outcome: "help" });
  });
});
