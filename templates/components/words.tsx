import type { VNode } from "preact";
import { languageRuns } from "../../src/publish/language-runs.ts";

/** Text whose East Asian words are announced in their language. */
export function Words({ text }: { readonly text: string }): VNode {
  return (
    <>
      {languageRuns(text).map((run) =>
        run.lang === null ? run.text : <span lang={run.lang}>{run.text}</span>,
      )}
    </>
  );
}
