import type { Token } from "../../text/tokens.ts";

const NEAR = 12;

/** Words that make `25C` a temperature. */
export const WARM_WORDS = new Set(
  "temperature temperatures degrees celsius fahrenheit heat heatwave hot hotter cold colder warm warmed warmer warming warms cool cooled cooler cooling freezing weather forecast thermometer mercury highs lows thermostat chill chilly climate minus snow frost".split(
    " ",
  ),
);

/** True where one of `words` stands within twelve tokens of `index`. */
export function isNear(tokens: readonly Token[], index: number, words: ReadonlySet<string>): boolean {
  const to = Math.min(tokens.length, index + NEAR);
  for (let at = Math.max(0, index - NEAR); at < to; at += 1)
    if (words.has(tokens[at]?.lower ?? "")) return true;
  return false;
}
