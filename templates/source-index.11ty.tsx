import type { SourceIndexView } from "../src/publish/views.ts";
import { definePages } from "./_define.ts";
import { CountedList } from "./components/counted-list.tsx";
import { PageHeading } from "./components/page-heading.tsx";
import { PageShell } from "./components/page-shell.tsx";
import { Pager } from "./components/pager.tsx";

function SourceIndex(view: SourceIndexView) {
  return (
    <PageShell view={view} kind="source-index">
      <PageHeading title={view.title} introduction="Where the articles come from, as they say themselves." />
      <CountedList items={view.sources} of="article" />
      <Pager paging={view.paging} />
    </PageShell>
  );
}

const template = definePages("sourceIndexes", SourceIndex);
export const data = template.data;
export const render = template.render;
