import { existsSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { composeArticleRecord } from "../../src/archive/article-record.ts";
import { cleanDocument } from "../../src/document/clean-document.ts";
import { countCandidates, findCandidates, typeMentions } from "../../src/mentions/find-mentions.ts";
import { readSourceFile } from "../../src/source/read-source-file.ts";
import { EXPECTED } from "./expected-captures.ts";
import { digestOf, findLineFates } from "./line-fates.ts";

/** Where the captured reports stand beside a checkout. They are no part of it, so elsewhere there is nothing to read. */
const FOLDER = "../shared/captures";

if (existsSync(FOLDER)) readCaptures();
else
  describe("the five captured reports", () => {
    it("are not here, so that nothing was compared", () => {
      console.log(`not here, so not tested: ${FOLDER}`);
      expect(EXPECTED).toHaveLength(5);
    });
  });

function readCaptures(): void {
  const documents = EXPECTED.map(({ file }) =>
    cleanDocument(
      readSourceFile(join(FOLDER, file), file, () => {}),
      { published: null },
    ),
  );
  const candidates = documents.map(findCandidates);
  const counts = countCandidates(candidates);
  const read = EXPECTED.map((expected, at) => {
    const [document, found] = [documents[at], candidates[at]];
    if (document === undefined || found === undefined) throw new Error(`${expected.file} was not read`);
    const record = composeArticleRecord(expected.file, document, typeMentions(found, counts));
    return { expected, document, record };
  });

  describe.each(read)("$expected.file", ({ expected, document, record }) => {
    const fates = findLineFates(document);

    it("keeps or takes away each line once, and changes no letter of it", () => {
      expect(fates.filter(({ fates: told, lost }) => told.length !== 1 || lost !== "")).toEqual([]);
    });

    it("takes for body, title, caption, heading and furniture what a reader would", () => {
      expect(fates.map(({ line, fates: told, digest }) => `${line} ${told.join("+")} ${digest}`)).toEqual(
        expected.lines,
      );
    });

    it("prints every paragraph in the body and nothing else", () => {
      const paragraphs = expected.lines.filter((line) => line.includes(" paragraph "));
      expect(record.body).toHaveLength(paragraphs.length);
      expect(record.captions).toHaveLength(expected.credits.length);
    });

    it("has the title line as its title", () => {
      const title = expected.lines.find((line) => line.includes(" title "));
      expect(title?.split(" ").at(-1)).toBe(digestOf(record.title ?? ""));
    });

    it("dates itself no further than it says, and names its source and editor", () => {
      const { published, updated, editor } = record;
      expect({ published, updated, editor, sources: record.sources.map(({ name }) => name) }).toEqual({
        published: expected.published,
        updated: expected.updated,
        editor: expected.editor,
        sources: expected.sources,
      });
    });

    it("knows every person with role, affiliation and country", () => {
      expect(
        record.people.map(({ name, role, affiliation, country }) => [name, role, affiliation, country]),
      ).toEqual(expected.people);
    });

    it("knows every figure with value, unit, bound, what it measures, of whom and as of when", () => {
      const figures = record.figures.filter(({ kind }) => kind !== "ordinal");
      expect(
        figures.map(({ surface, value, unit, bound, measures, scope, asOf }) => [
          surface,
          value,
          unit,
          bound,
          measures,
          scope,
          asOf,
        ]),
      ).toEqual(expected.figures);
      const ordinals = record.figures.filter(({ kind }) => kind === "ordinal");
      expect(ordinals.map(({ surface, value, measures }) => [surface, value, measures])).toEqual(
        expected.ordinals,
      );
    });

    it("knows every date with its value, or honestly none", () => {
      expect(record.dates.map(({ surface, value }) => [surface, value])).toEqual(expected.dates);
    });

    it("knows who speaks every quotation and every reported statement, and whose the pictures are", () => {
      expect(record.quotes.map(({ speaker, cue, text }) => [speaker, cue, digestOf(text)])).toEqual(
        expected.quotes,
      );
      expect(record.statements.map(({ speaker }) => speaker)).toEqual(expected.statements);
      expect(record.captions.map(({ credit }) => credit)).toEqual(expected.credits);
    });
  });
}
