import type { VNode } from "preact";
import { languageRuns } from "../../src/publish/language-runs.ts";

/** Text whose East Asian words are announced in their language. */
export function Words({ text }: { readonly text: string }): VNode {
  const runs = languageRuns(text);
  // Nearly all text is of one run.
  if (runs.length === 1 && runs[0]?.lang === null) return <>{text}</>;
  return <>{runs.map((run) => (run.lang === null ? run.text : <span lang={run.lang}>{run.text}</span>))}</>;
}
