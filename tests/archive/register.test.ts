import { describe, expect, it } from "vitest";
import { buildArchive } from "../../src/build-archive.ts";
import { makeFolder } from "../make-folder.ts";

function register(text: string): readonly string[] {
  const content = makeFolder({
    "articles/a.md": `---\ntitle: A day in Lisgar\npublished: 2020-03-02\n---\n\n${text}\n`,
  });
  const archive = buildArchive(content, () => {}, { now: "2026-11-16T00:00:00Z" });
  return archive.register.flatMap(({ name, country, posts }) =>
    posts.flatMap(({ title, holders }) =>
      holders.map(({ person }) => `${person}: ${title}, ${name ?? "no office"}, ${country ?? "no country"}`),
    ),
  );
}

describe("keeps a register of posts", () => {
  it("keeps posts of two countries apart where no office is named, and gives a country only where the words do", () => {
    const found = register(
      "Fabia Rossi, Consul-General of Italy in Lisgar, met Joan Perez, Consul-General of Chile in Lisgar.\n\n" +
        "The two consuls at the quay. (Photo/Ann Lee)",
    );
    expect(found).toEqual([
      "person/ann-lee: photographer, no office, no country",
      "person/joan-perez: Consul-General, no office, Chile",
      "person/fabia-rossi: Consul-General, no office, Italy",
    ]);
  });
});
