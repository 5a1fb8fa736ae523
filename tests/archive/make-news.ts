const GIVEN = ["Ada", "Ruth", "Ines", "Tomas", "Omar", "Lena", "Hugo", "Mira", "Paul", "Nadia"];
const FAMILY = ["Okoro", "Amin", "Carvalho", "Rey", "Haddad", "Lund", "Varga", "Castell", "Moreau", "Sokol"];
const TOWNS = [
  "Lisgar",
  "Port Maria",
  "Northwick",
  "Saltmere",
  "Eastholm",
  "Varen",
  "Quayside",
  "Hollowford",
];
const BODIES = [
  "Port Office",
  "Town Library",
  "Harbour Board",
  "Rail Company",
  "Boat Club",
  "Grain Exchange",
];

/** A generator of numbers below `most` that is the same in every run. */
function numbers(seed: number): (most: number) => number {
  let state = seed >>> 0;
  return (most) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * most);
  };
}

const day = (at: number): string => new Date(Date.UTC(2000, 0, 1 + at)).toISOString().slice(0, 10);

/**
 * Files of an archive of `count` short articles of our own words: some people and bodies are in many articles, most in few,
 * as in a real archive. The same in every run; the larger archive begins with the smaller.
 */
export function makeNews(count: number): Readonly<Record<string, string>> {
  const next = numbers(11);
  const files: Record<string, string> = {
    "series/ships.md":
      "---\nlabel: Ships counted\nmeasure: ships\nunit: ships\ncourse: rising\nmatch:\n  words: [[ships], [counted]]\n---\n",
    "authority/phrases/open-harbour.md":
      "---\nname: Open harbour\nwordings: [open harbour, harbour for all]\n---\n",
    "authority/topics/trade.md": "---\nname: Trade\nterms: [grain, ships]\n---\n",
  };
  for (const body of BODIES)
    files[`authority/organisations/${body.toLowerCase().replace(" ", "-")}.md`] = `---\nname: ${body}\n---\n`;
  for (let at = 0; at < count; at += 1) {
    // Every second article is of someone who is in few others.
    const isKnown = at % 2 === 0;
    const person = isKnown
      ? `${GIVEN[next(GIVEN.length)]} ${FAMILY[next(FAMILY.length)]}`
      : `${GIVEN[at % GIVEN.length]} ${FAMILY[Math.floor(at / 10) % FAMILY.length]}${"aeiou"[Math.floor(at / 100) % 5]}${"lmnrst"[Math.floor(at / 500) % 6]}${"aeiou"[Math.floor(at / 3000) % 5]}`;
    const [town, body] = [TOWNS[next(TOWNS.length)], BODIES[next(BODIES.length)]];
    const ships = 100 + at;
    files[`articles/${String(at % 97).padStart(2, "0")}/a${at}.md`] = [
      "---",
      `title: News number ${at} of ${town}`,
      `published: ${day(at % 7000)}`,
      "---",
      "",
      `Director ${person} of the ${body} said on Monday that ${ships} ships had been counted in ${town}. The open harbour took in ${20 + next(80)} boats, ${5 + next(60)}% more than in the year before.`,
      "",
      `The ${body} and the ${BODIES[next(BODIES.length)]} will meet in ${TOWNS[next(TOWNS.length)]} in June. “We count grain every day,” ${person} said.`,
      "",
    ].join("\n");
  }
  return files;
}
