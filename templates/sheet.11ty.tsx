import type { SheetView } from "../src/publish/views.ts";
import { definePages } from "./_define.ts";
import { PageHeading } from "./components/page-heading.tsx";
import { PageShell } from "./components/page-shell.tsx";
import { Pager } from "./components/pager.tsx";
import { SheetSections } from "./components/sheet-sections.tsx";
import { Words } from "./components/words.tsx";

function Sheet(view: SheetView) {
  return (
    <PageShell view={view} kind="sheet" isHidden={view.isForEditors}>
      <PageHeading title={view.title} kicker={view.kicker} introduction={view.introduction} />
      {view.notes.map((note) => (
        <p class="record-note">
          <Words text={note} />
        </p>
      ))}
      <SheetSections sections={view.sections} />
      {view.paging !== null && <Pager paging={view.paging} />}
    </PageShell>
  );
}

const template = definePages("sheets", Sheet);
export const data = template.data;
export const render = template.render;
