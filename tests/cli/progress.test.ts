import { describe, expect, it } from "vitest";
import { formatDuration, showProgress } from "../../src/cli/progress.ts";

function run(isInteractive: boolean): string {
  let written = "";
  let time = 0;
  const progress = showProgress({ write: (text) => (written += text), now: () => time, isInteractive });
  progress.phase("articles", 4);
  time = 2000;
  progress.step(1);
  time = 4000;
  progress.phase("pages", 1200);
  time = 4500;
  progress.end();
  return written;
}

describe("shows how far a build is", () => {
  it("prints one plain line a phase where nothing can be drawn over", () => {
    expect(run(false)).toBe("  articles           4  4.0 s\n  pages          1,200  0.50 s\n");
  });
  it("draws over its line on a terminal, with the rate and the time left", () => {
    expect(run(true)).toContain("\r\u001b[2K  articles   1 of 4  2.0 s, 0.5 a second, 6.0 s left");
  });
  it("shows on a terminal at once what counts no steps", () => {
    let written = "";
    const write = (text: string) => (written += text);
    showProgress({ write, now: () => 0, isInteractive: true }).phase("joining");
    expect(written).toContain("joining");
  });
  it.each([
    [40, "0.04 s"],
    [2100, "2.1 s"],
    [185_000, "3 min 05 s"],
  ])("says %d milliseconds as %s", (milliseconds, words) => {
    expect(formatDuration(milliseconds)).toBe(words);
  });
});
