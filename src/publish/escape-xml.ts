// What XML 1.0 cannot hold at all, lone surrogates included. Source: XML 1.0 (5th ed.), production 2.
const FORBIDDEN = /[^\t\n\r\x20-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;

const ENTITIES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

/** Text for an XML or SVG element or attribute: markup escaped, characters that XML forbids left out. */
export function escapeXml(text: string): string {
  return text.replace(FORBIDDEN, "").replace(/[&<>"]/g, (mark) => ENTITIES[mark] ?? mark);
}
