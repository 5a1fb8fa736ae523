import { mkdirSync, writeFileSync } from "node:fs";
import { authorityPage } from "./authority-page.ts";
import { dependenciesPage } from "./dependencies-page.ts";
import { diagnosticsPage } from "./diagnostics-page.ts";
import { frontMatterPage } from "./front-matter-page.ts";

// The pages of docs/ that are made from the code, each by the function that a test compares it with.
const PAGES: readonly (readonly [file: string, compose: () => string])[] = [
  ["authority.md", authorityPage],
  ["dependencies.md", dependenciesPage],
  ["diagnostics.md", diagnosticsPage],
  ["front-matter.md", frontMatterPage],
];

const folder = new URL("../docs/", import.meta.url);
mkdirSync(folder, { recursive: true });
for (const [file, compose] of PAGES) writeFileSync(new URL(file, folder), compose());
