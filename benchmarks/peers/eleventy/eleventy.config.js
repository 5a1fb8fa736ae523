// What a user of plain Eleventy would write: articles from Markdown, a page for each name in the front matter, indexes.
const PAGE = 100;

const cut = (list) =>
  Array.from({ length: Math.max(1, Math.ceil(list.length / PAGE)) }, (_, at) =>
    list.slice(at * PAGE, (at + 1) * PAGE),
  );

export default function configure(configuration) {
  configuration.addCollection("articles", (api) => api.getFilteredByGlob("content/articles/**/*.md"));
  for (const kind of ["people", "organisations", "places"])
    configuration.addCollection(`${kind}Pages`, (api) => {
      const byName = new Map();
      for (const article of api.getFilteredByGlob("content/articles/**/*.md"))
        for (const name of article.data[kind] ?? []) {
          const list = byName.get(name) ?? [];
          list.push(article);
          byName.set(name, list);
        }
      return [...byName].flatMap(([name, list]) =>
        cut(list).map((articles, at) => ({ name, number: at + 1, articles })),
      );
    });
  return { dir: { input: "content", includes: "../layouts", output: "site" }, markdownTemplateEngine: false };
}
