import { PAYLOADS } from "./payloads.ts";

/** A title of its own for each few payloads, so that each stands in every place a title stands. */
export interface HostileArticle {
  readonly path: string;
  readonly title: string;
  /** What its page must show as text, white space aside. */
  readonly shown: readonly string[];
}

const TOGETHER = 4;
const groups: readonly string[][] = Array.from(
  { length: Math.ceil(PAYLOADS.length / TOGETHER) },
  (_, number) => PAYLOADS.slice(number * TOGETHER, (number + 1) * TOGETHER),
);

// JSON in double quotation marks is YAML.
const yaml = (fields: Readonly<Record<string, unknown>>): string =>
  Object.entries(fields)
    .map(([key, value]) => `${key}: ${JSON.stringify(value)}\n`)
    .join("");
const file = (fields: Readonly<Record<string, unknown>>, body: string): string =>
  `---\n${yaml(fields)}---\n\n${body}\n`;

export const HOSTILE_ARTICLES: readonly HostileArticle[] = groups.map((group, number) => ({
  path: `articles/2020/hostile-${number}.md`,
  title: `Quay ${number} ${group.join(" ")} opens`,
  shown: [
    `Writer ${group.join(" ")} Ruiz`,
    `Editor ${group.join(" ")} Lund`,
    `Corrected ${group.join(" ")} here`,
    `The words were ${group.join(" ")} before`,
    `Wire ${group.join(" ")} News`,
  ],
}));

function article(group: readonly string[], number: number): string {
  const all = group.join(" ");
  const { title = "", shown = [] } = HOSTILE_ARTICLES[number] ?? {};
  const [author, editor, text, was, source] = shown;
  return file(
    {
      title,
      published: `2020-03-${String(number + 1).padStart(2, "0")}`,
      added: "2020-04-01",
      source: [{ name: source, title: all, url: `https://wire.example/?q=${encodeURIComponent(all)}` }],
      authors: [author],
      editor,
      topics: ["ports"],
      corrections: [{ date: "2020-04-02", text, was }],
    },
    [
      "Harbour master Marta Nunes said on 3 March 2020 that 4 million euros were spent on the Port of Vell.",
      ...group,
      group.map((payload) => `Words before ${payload} and after.`).join("\n"),
      `# ${all}`,
      `> ${all.replaceAll("\n", " ")}`,
      `- ${all}\n- ${all}`,
      `| a | b |\n|---|---|\n| ${all.replaceAll("|", "\\|")} | 5 euros |`,
      `\`${all.replaceAll("`", "")}\``,
      `    ${all}`,
      `The quay at night. Photo: ${all}`,
      `![${all.replaceAll("]", "")}](/quay.png "${all.replaceAll('"', "'")}")`,
      `“${all} is all there is,” Marta Nunes said.`,
      `[note]: javascript:hacked(${900 + number}) "${number}"\n\nSee the [note] and a footnote.[^1]\n\n[^1]: ${all}`,
    ].join("\n\n"),
  );
}

/** Names that tools might take for markup or templates; no slash and no NUL can stand in a file's name. */
export const HOSTILE_NAMES: readonly string[] = [
  "<img src=x onerror=hacked(701)>",
  "{{ 191 * 7 }}",
  '" onmouseover="hacked(702)',
  "=1+1",
  "&lt;b&gt;",
  "\u202egnp",
  "javascript:hacked(703)",
];

/** A content folder in which payloads stand in every field that has words, in file names, and in texts of every format. */
export function hostileContent(): Readonly<Record<string, string>> {
  const files: Record<string, string> = {};
  groups.forEach((group, number) => {
    const all = group.join(" ");
    files[HOSTILE_ARTICLES[number]?.path ?? ""] = article(group, number);
    const kinds = [
      ["people", "Marta Nunes"],
      ["organisations", "Port Office"],
      ["places", "Vell"],
      ["events", "Open Quays"],
      ["topics", "Ports"],
    ] as const;
    for (const [folder, name] of kinds)
      files[`content/authority/${folder}/hostile-${number}.md`.slice("content/".length)] = file(
        {
          name: `${name} ${number} ${all}`,
          sort: all,
          variants: [`${name} ${number}`, all],
          kind: all,
          ...(folder === "people" ? { roles: [{ title: all, organisation: all, attested: "2020-03" }] } : {}),
          ...(folder === "events" ? { organisers: [all], participants: [all], series: all } : {}),
          ...(folder === "topics" ? { terms: [all] } : { country: all }),
        },
        `Note ${all}`,
      );
    files[`authority/phrases/hostile-${number}.md`] = file(
      { name: `Phrase ${all}`, wordings: ["words before", all] },
      `Note ${all}`,
    );
    files[`series/hostile-${number}.md`] = file(
      {
        label: `Series ${all}`,
        measure: all,
        of: all,
        unit: all,
        units: ["EUR", "euros"],
        match: { words: [["spent"]] },
        scope: all,
      },
      all,
    );
    files[`articles/2021/hostile-${number}.txt`] =
      `Quay ${number} in text ${all}\n\nHarbour master Marta Nunes said on 3 March 2020 that 4 million euros were spent.\n\n${group.join("\n\n")}\n`;
    files[`articles/2022/hostile-${number}.html`] =
      `<!doctype html><title>Page ${number}</title><article><h1>Page ${number}</h1><p>Harbour master Marta Nunes said on 3 March 2020 that 4 million euros were spent.</p>${group.map((payload) => `<p>Words before ${payload} and after.</p>`).join("\n")}</article>`;
  });
  HOSTILE_NAMES.forEach((name, number) => {
    files[`articles/2023/${name}/${name}.md`] = `# Named ${number}\n\nThe quay opened.\n`;
  });
  files["authority/topics/ports.md"] = file({ name: "Ports", terms: ["quay"] }, "");
  const all = PAYLOADS.join(" ");
  files["site.yaml"] = yaml({
    title: all,
    description: all,
    base: "https://coast.example/",
    desk: { name: all, email: `${all}@coast.example` },
    licence: { name: all, url: `https://coast.example/?q=${encodeURIComponent(all)}` },
  });
  return files;
}
