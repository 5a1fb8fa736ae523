import type { NameKind, NameMention } from "../../src/mentions/mention.ts";

/** The first place where `surface` stands in `text`, as the machine would report it. */
export function makeName(text: string, surface: string, kind: NameKind, name = surface): NameMention {
  const start = text.indexOf(surface);
  if (start < 0) throw new Error(`\`${surface}\` does not stand in the text`);
  return {
    kind,
    start,
    end: start + surface.length,
    name,
    subkind: null,
    rule: "test",
    evidence: [],
    parts: [],
  };
}
