import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { buildArchive } from "../src/build-archive.ts";
import { tellStory } from "./stories/tell-story.ts";

// A folder for each story: `content/` as it is written, `story.yaml` with what the archive must and must not make of it.
const STORIES = join(import.meta.dirname, "stories");
const folders = readdirSync(STORIES, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name)
  .sort();

interface Story {
  readonly told: readonly string[];
  readonly never: readonly string[];
}

const read = (folder: string): Story => parse(readFileSync(join(STORIES, folder, "story.yaml"), "utf8"));

function tell(folder: string): readonly string[] {
  const faults: string[] = [];
  const archive = buildArchive(
    join(STORIES, folder, "content"),
    ({ code, severity, message }) => {
      if (severity === "error") faults.push(`${code}: ${message}`);
    },
    { now: "2026-11-16T00:00:00Z" },
  );
  expect(faults).toEqual([]);
  return tellStory(archive);
}

describe("a story", () => {
  it.each(folders)("is told as it happened: %s", (folder) => {
    const told = tell(folder);
    const { told: wanted, never } = read(folder);
    expect(
      wanted.filter((line) => !told.includes(line)),
      told.join("\n"),
    ).toEqual([]);
    expect(never.filter((line) => told.some((other) => other.startsWith(line)))).toEqual([]);
  });

  it("says as often what must not join as what must", () => {
    const all = folders.map(read);
    const count = (of: keyof Story) => all.reduce((sum, story) => sum + story[of].length, 0);
    expect(count("never")).toBeGreaterThanOrEqual(count("told"));
  });
});
