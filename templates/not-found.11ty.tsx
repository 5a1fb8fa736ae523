import type { NotFoundView } from "../src/publish/views.ts";
import { definePages } from "./_define.ts";
import { PageHeading } from "./components/page-heading.tsx";
import { PageShell } from "./components/page-shell.tsx";

function NotFound(view: NotFoundView) {
  return (
    <PageShell view={view} kind="not-found">
      <PageHeading
        title="No such page"
        introduction="There is no page at this address. Addresses here do not change, so the link that led you may be misspelt."
      />
      <ul>
        {view.suggestions.map(({ text, href }) => (
          <li>
            <a href={href}>{text}</a>
          </li>
        ))}
      </ul>
    </PageShell>
  );
}

const template = definePages("notFound", NotFound);
export const data = template.data;
export const render = template.render;
