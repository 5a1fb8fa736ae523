import type { Token } from "../../text/tokens.ts";

const SCHEMES = new Set(["www", "http", "https", "ftp"]);

/**
 * Composes a test whether the token at an index stands in an address on the internet: whether what is glued before it
 * begins with its scheme. Asked in order it looks at each token once.
 */
export function composeInAddress(tokens: readonly Token[]): (index: number) => boolean {
  let asked = 0;
  let answer = false;
  return (index) => {
    let at = index;
    while (at > 0 && at !== asked && tokens[at]?.glued) at -= 1;
    answer = at === asked && at > 0 ? answer : SCHEMES.has(tokens[at]?.lower ?? "");
    asked = index;
    return answer;
  };
}
