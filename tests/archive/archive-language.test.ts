import { describe, expect, it } from "vitest";
import { buildArchive } from "../../src/build-archive.ts";
import type { Diagnostic } from "../../src/diagnostics/diagnostic.ts";
import { makeFolder } from "../make-folder.ts";

const FACES = {
  "articles/a.md": "# Ada Okoro\n\nAda Okoro, Ben Cole.\n",
  "articles/en.md": "# The quay opens\n\nHarbour master Marta Nunes said that the quay was open.\n",
  "articles/es.md":
    "# El puerto\n\nEl puerto de la ciudad está abierto desde hace una semana, dijo la alcaldesa.\n",
  "articles/es-2.md":
    "# El muelle\n\nEl muelle de la ciudad está cerrado desde hace un año, dijo la alcaldesa.\n",
  "articles/own.md": "---\nlanguage: it\n---\n# Il porto\n\nIl porto della città è aperto.\n",
};

function languagesWith(settings: string) {
  const faults: Diagnostic[] = [];
  const content = makeFolder({ ...FACES, "site.yaml": `base: https://example.org/\n${settings}` });
  const { articles } = buildArchive(content, (fault) => faults.push(fault), { now: "2026-12-01T00:00:00Z" });
  return {
    languages: Object.fromEntries(
      articles.map(({ id, document }) => [id.replace(/^articles\/|\.md$/g, ""), document.language]),
    ),
    searched: articles
      .filter(({ names }) => names.length > 0)
      .map(({ id }) => id.replace(/^articles\/|\.md$/g, "")),
    told: faults.filter(({ code }) => code === "document/other-language").map(({ message }) => message),
  };
}

describe("the language of articles", () => {
  it("is found where nobody says it, and told once a language where it is not searched", () => {
    const { languages, searched, told } = languagesWith("");
    expect(languages).toEqual({ a: "und", en: "en", es: "es", "es-2": "es", own: "it" });
    expect(searched).toEqual(["en"]);
    expect(told).toEqual([
      expect.stringContaining("in 1 article: one that cannot be told, expected English"),
      expect.stringContaining("in 2 articles: `es`, expected English"),
    ]);
  });

  it("is the archive's where it cannot be told; another that is plain stays", () => {
    const { languages, searched, told } = languagesWith("language: en-GB\n");
    expect(languages).toEqual({ a: "en-GB", en: "en", es: "es", "es-2": "es", own: "it" });
    expect(searched).toEqual(["a", "en"]);
    expect(told).toHaveLength(1);
  });

  it("is the archive's in an archive that is not English, but for what is English", () => {
    const { languages, searched, told } = languagesWith("language: gl\n");
    expect(languages).toEqual({ a: "gl", en: "en", es: "gl", "es-2": "gl", own: "it" });
    expect([searched, told]).toEqual([["en"], []]);
  });
});
