import type { Token } from "../text/tokens.ts";
import type { Finding } from "./figure-finding.ts";
import type { DateMention } from "./mention.ts";
import type { Reading } from "./reading.ts";

export function measureOfFigure(
  _reading: Reading,
  _tokens: readonly Token[],
  _figure: Finding,
  _dates: readonly DateMention[],
): { readonly measures: string | null; readonly scope: string | null; readonly asOf: string | null } {
  return { measures: null, scope: null, asOf: null };
}
