import type { RedirectView } from "../src/publish/views.ts";
import { definePages } from "./_define.ts";
import { PageHeading } from "./components/page-heading.tsx";
import { PageShell } from "./components/page-shell.tsx";
import { Words } from "./components/words.tsx";

function Redirect(view: RedirectView) {
  return (
    <PageShell view={view} kind="redirect" isHidden leadsTo={view.to.href}>
      <PageHeading title={view.title} kicker="Moved" />
      <p>
        This is{" "}
        <a href={view.to.href}>
          <Words text={view.to.text} />
        </a>
        .
      </p>
      <p class="note">
        <Words text={view.why} />
      </p>
    </PageShell>
  );
}

const template = definePages("redirects", Redirect);
export const data = template.data;
export const render = template.render;
