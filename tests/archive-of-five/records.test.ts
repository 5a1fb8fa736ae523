import { describe, expect, it } from "vitest";
import { composeArticleRecord } from "../../src/archive/article-record.ts";
import { buildArchive } from "../../src/build-archive.ts";

const faults: string[] = [];
const archive = buildArchive("content", ({ code, path }) => faults.push(`${code} ${path}`), {
  now: "2026-11-22T00:00:00Z",
});

/** A record as text, one entry a line, so that a change is read as a line of a diff. */
function print(value: unknown): string {
  const lines = Object.entries(value as object).map(([field, entry]) =>
    Array.isArray(entry) && entry.length > 0
      ? `${field}:\n${entry.map((item) => `  ${JSON.stringify(item)}`).join("\n")}`
      : `${field}: ${JSON.stringify(entry)}`,
  );
  return `${lines.join("\n")}\n`;
}

/** Whole articles would drown what is told of them: each is shown by its path. */
function shown(_key: string, value: unknown): unknown {
  return typeof value === "object" && value !== null && "document" in value && "id" in value
    ? value.id
    : value;
}

describe("the archive of five reports", () => {
  it("builds with the one warning that it has no address yet", () => {
    expect(faults).toEqual(["site/no-base site.yaml"]);
  });

  it.each(archive.articles.map((article) => [article.slug, article] as const))(
    "holds what %s says",
    async (slug, article) => {
      const record = composeArticleRecord(article.id, article.document, article.mentions);
      await expect(print(record)).toMatchFileSnapshot(`snapshots/${slug}.txt`);
    },
  );

  it("joins names to these entities", async () => {
    const lines = archive.articles.flatMap((article) => [
      `${article.id}`,
      ...article.names.map(({ mention, resolution, sentence }) => {
        const words = article.document.text.slice(mention.start, mention.end);
        const to = "entity" in resolution ? resolution.entity : "";
        return `  s${sentence + 1} ${words} | ${resolution.outcome} ${to} (${resolution.rule})`;
      }),
    ]);
    await expect(`${lines.join("\n")}\n`).toMatchFileSnapshot("snapshots/names.txt");
  });

  it("follows these figures through time", async () => {
    const lines = archive.series.flatMap((series) => [
      `${series.slug}: ${series.label} (${series.unit})`,
      ...series.points.map(
        ({ date, dateFrom, low, high, scope, figure }) =>
          `  ${date} from ${dateFrom}: ${low ?? "…"} to ${high ?? "…"}, ${scope}, ${figure.article.id}`,
      ),
    ]);
    await expect(`${lines.join("\n")}\n`).toMatchFileSnapshot("snapshots/series.txt");
  });

  it("dates these events of the text", async () => {
    const lines = archive.timeline.map(
      ({ edtf, article, mention }) =>
        `${edtf} | ${article.document.text.slice(mention.start, mention.end)} | ${mention.value.basis} | ${article.id}`,
    );
    await expect(`${lines.join("\n")}\n`).toMatchFileSnapshot("snapshots/timeline.txt");
  });

  it("finds that its reports agree, or do not", async () => {
    const lines = archive.agreements.map((agreement) => JSON.stringify(agreement, shown));
    await expect(`${lines.join("\n")}\n`).toMatchFileSnapshot("snapshots/agreement.txt");
  });

  it("registers these posts", async () => {
    const lines = archive.register.flatMap(({ name, country, posts }) => [
      `${name ?? "no office named"}${country === null ? "" : ` (${country})`}`,
      ...posts.flatMap(({ title, holders, gaps }) => [
        ...holders.map(
          ({ person, attestations }) =>
            `  ${title}: ${person}, reported ${attestations.map(({ edtf }) => edtf).join(", ")}`,
        ),
        ...gaps.map(({ from, to }) => `  ${title}: not known from ${from} to ${to}`),
      ]),
    ]);
    await expect(`${lines.join("\n")}\n`).toMatchFileSnapshot("snapshots/register.txt");
  });
});
