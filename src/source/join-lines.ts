import { lineFrom } from "./find-closing-line.ts";

// A field or an item whose value begins with a quotation mark or a bracket.
const OPENED = /^[ \t]*(?:-[ \t]+)*(?:[\w.$-]+[ \t]*:[ \t]+)?(?=["'[{])/;
const FIELD = /^[\w-]+[ \t]*:(?:\s|$)/;

const CLOSING: Readonly<Record<string, string>> = { "[": "]", "{": "}" };

/** Where a quoted or bracketed value that begins at `at` ends; -1 where it never does. */
function endOfValue(yaml: string, at: number): number {
  const open: string[] = [];
  let quote = "";
  for (let index = at; index < yaml.length; index += 1) {
    const sign = yaml.charAt(index);
    if (quote !== "") {
      if (quote === '"' && sign === "\\") index += 1;
      else if (sign === quote) {
        if (quote === "'" && yaml.charAt(index + 1) === "'") index += 1;
        else quote = "";
      }
    } else if ((sign === '"' || sign === "'") && /[\s[{,:]/.test(yaml.charAt(index - 1))) quote = sign;
    else if (sign in CLOSING) open.push(CLOSING[sign] ?? "");
    else if (sign === open.at(-1)) open.pop();
    // What a remark says would become part of the value.
    else if (sign === "#" && /\s/.test(yaml.charAt(index - 1))) return -1;
    if (quote === "" && open.length === 0) return index + 1;
  }
  return -1;
}

/**
 * YAML whose quoted and bracketed values go on in the first column, which the programs that people publish with read and
 * the standard does not, with each such value on one line. As long as before, so that places stay. A value is left alone
 * where one of its lines looks like a field: there the quotation mark was forgotten.
 */
export function joinLines(yaml: string): string {
  let joined = "";
  let kept = 0;
  for (let line = 0; line < yaml.length; ) {
    const { next, end } = lineFrom(yaml, line);
    const opened = OPENED.exec(yaml.slice(line, end));
    const start = line + (opened?.[0].length ?? 0);
    const to = opened === null ? -1 : endOfValue(yaml, start);
    line = next;
    if (to <= next) continue;
    const value = yaml.slice(start, to);
    const lines = value.split(/\r\n?|\n/).slice(1);
    if (!lines.some((words) => /^\S/.test(words)) || lines.some((words) => FIELD.test(words))) continue;
    joined += yaml.slice(kept, start) + value.replace(/[\r\n]/g, " ");
    kept = to;
    line = lineFrom(yaml, to).next;
  }
  return joined + yaml.slice(kept);
}
