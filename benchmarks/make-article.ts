import { bodyKind, bodyName, EVENTS, MEASURES, MONTHS, POSTS, personName, townName } from "./made-names.ts";
import { seededRandom } from "./random.ts";

/** One generated article: where it is filed and what the file holds. */
export interface MadeArticle {
  readonly path: string;
  readonly text: string;
  /** What its front matter would list for a generator that finds nothing by itself. */
  readonly subjects: {
    readonly title: string;
    /** `YYYY-MM-DD`. */
    readonly published: string;
    readonly people: readonly string[];
    readonly organisations: readonly string[];
    readonly places: readonly string[];
  };
}

const SUBJECT = [
  "The council",
  "The committee",
  "Members of the board",
  "A small group of residents",
  "Traders at the old market",
  "Several teachers",
  "The engineers",
  "Most of the drivers",
  "Families in the lower streets",
  "The planners",
  "Shopkeepers near the station",
  "The owners of the mill",
];
const ACT = [
  "asked for more time to read the draft",
  "wanted the work to be done at night",
  "kept their doubts about the cost",
  "welcomed the change with some relief",
  "spoke of a quiet and careful beginning",
  "said little about what would follow",
  "had hoped for a simpler answer",
  "pointed to the mistakes of the past",
  "met behind closed doors until late in the evening",
  "were not ready to give up the older buildings",
  "took the longer road around the works",
  "saw no reason to hurry the matter",
];
const CLAUSE = [
  "and nothing suggests that they will change their minds",
  "although the rain had kept many of them at home",
  "while the machines stood idle behind the fence",
  "because the plan leaves the smaller streets as they are",
  "and a new hearing is expected before the summer",
  "as the lights along the river went out one by one",
  "though the rules would allow it in other cases",
  "and the papers were sent back with a short note",
  "even where the older pipes had already been replaced",
  "but the final word lies with the court",
];

/**
 * Makes the article of a number: about 600 words whose names follow a power law, dated within twenty years from 2004.
 * It names and counts as often as news does (benchmarks/README.md says how that was measured).
 */
export function makeArticle(number: number): MadeArticle {
  const random = seededRandom(number + 1);
  const upTo = (most: number): number => Math.floor(random() * most);
  const one = <T>(list: readonly T[]): T => list[upTo(list.length)] as T;
  // A power law: small ranks come again and again, large ones once.
  const rank = (most: number): number => Math.floor(most ** random()) - 1;
  const family = (name: string): string => name.split(" ")[1] ?? name;

  const year = 2004 + upTo(20);
  const month = upTo(12);
  const day = 1 + upTo(28);
  const people = [personName(rank(20_000)), personName(rank(20_000)), personName(rank(20_000))] as const;
  const towns = [townName(rank(400)), townName(rank(400)), townName(rank(400))] as const;
  const bodies = [bodyName(rank(5_000)), bodyName(rank(5_000)), bodyName(rank(5_000))] as const;
  const [here, there, far] = towns;
  const [first, second, third] = bodies;
  const event = `${here} ${EVENTS[rank(60) % EVENTS.length]} ${year}`;
  const anyone = (): string => family(one(people));
  const town = (): string => one(towns);
  const board = (): string => one(bodies);

  const telling: readonly (() => string)[] = [
    () =>
      `${first} said on ${MONTHS[month]} ${day} that ${one(MEASURES)} in ${here} rose ${1 + upTo(90)}.${upTo(9)} percent to ${1 + upTo(90)}.${upTo(9)} billion euros in the first quarter of ${year}.`,
    () => `More than ${100 + upTo(900)} companies from ${here} and ${there} took part in the ${event}.`,
    () =>
      `${people[1]}, who heads ${second}, told reporters in ${there} that nearly ${(1 + upTo(90)) * 1000} people worked at the plant last year.`,
    () =>
      `The road between ${here} and ${far} will be ${10 + upTo(300)} kilometres long, according to ${third}.`,
    () => `The price fell to $${1 + upTo(400)} a tonne in ${MONTHS[upTo(12)]} ${year - 1}.`,
    () =>
      `${second} signed an agreement with ${first} in ${year - 1 - upTo(6)}, which ${anyone()} called a success.`,
    () =>
      `${people[2]}, a ${one(POSTS)} at ${third}, noted that ${one(MEASURES)} in ${far} had grown by a third.`,
    () => `The council of ${far} voted ${20 + upTo(30)} to ${upTo(19)} for the plan of ${board()}.`,
  ];
  const spoken: readonly (() => string)[] = [
    () =>
      `"We have waited for this ${one(["a long time", "for years", "since the flood"])}," said ${people[0]}, ${one(POSTS)} of ${first}.`,
    () =>
      `"The figures speak for themselves," ${family(people[1])} added, "and nobody in ${far} doubts them."`,
    () => `"${one(SUBJECT)} ${one(ACT)}," ${anyone()} said in ${town()}.`,
    () => `${anyone()} said that ${board()} would publish its plan for ${town()} soon.`,
  ];
  const plain: readonly (() => string)[] = [
    () => `${one(SUBJECT)} ${one(ACT)}, ${one(CLAUSE)}.`,
    () => `${one(SUBJECT)} in ${town()} ${one(ACT)}, ${one(CLAUSE)}.`,
    () => `${anyone()} left for ${town()} before the vote, ${one(CLAUSE)}.`,
    () => `${one(SUBJECT)} ${one(ACT)}, ${one(CLAUSE)}, and ${one(SUBJECT).toLowerCase()} ${one(ACT)}.`,
    () => `${one(SUBJECT)} ${one(ACT)}, ${one(CLAUSE)}.`,
  ];
  // Each telling sentence once, the others as they come, in an order of the article's own.
  const pool = [...telling, ...spoken, one(spoken.slice(2)), ...Array.from({ length: 15 }, () => one(plain))];
  const order = pool.map((make) => ({ make, key: random() })).sort((a, b) => a.key - b.key);
  const sentences = order.map(({ make }) => make());
  const paragraphs: string[] = [];
  for (let from = 0; from < sentences.length; ) {
    const length = 2 + upTo(3);
    paragraphs.push(sentences.slice(from, from + length).join(" "));
    from += length;
  }

  const two = (value: number): string => String(value).padStart(2, "0");
  const title = `${here} and ${there} agree on ${bodyKind(upTo(90)).toLowerCase()} plan`;
  const published = `${year}-${two(month + 1)}-${two(day)}`;
  return {
    path: `articles/${year}/${two(month + 1)}/${title.toLowerCase().replace(/[^a-z]+/g, "-")}-${number}.md`,
    text: `---\ntitle: ${title}\npublished: ${published}\nsource: ${bodyName(rank(40))} News\ntopics: []\n---\n\n${paragraphs.join("\n\n")}\n`,
    subjects: { title, published, people, organisations: bodies, places: towns },
  };
}
