import { seededRandom } from "./random.ts";

/** One generated article: where it is filed and what the file holds. */
export interface MadeArticle {
  readonly path: string;
  readonly text: string;
}

const GIVEN =
  "Ada Amara Anton Beatriz Bruno Carla Chidi Dana Daniel Elena Emeka Farid Fatima Greta Hana Hugo Ines Ivan Joana Jonas Kofi Laila Lars Lin Lucia Marta Mateo Mei Mina Nadia Noor Olga Omar Paula Pedro Rana Rosa Samir Sofia Tariq Tomas Uma Vera Viktor Wei Yara Yusuf Zara Zoltan Zuri".split(
    " ",
  );
const FAMILY =
  "Abara Almeida Bakker Bauer Castro Chen Costa Dahl Demir Diallo Eriksen Farkas Ferreira Garcia Gomez Haddad Hansen Horvat Ito Ivanova Jansen Kamau Khan Kim Kovacs Kumar Larsen Lopez Mbeki Meyer Moreau Nakamura Navarro Novak Obi Okafor Olsen Park Pereira Petrov Rahman Ramos Rossi Sato Schmidt Silva Sousa Tanaka Varga Weber Yilmaz Zhang".split(
    " ",
  );
const STEM =
  "Ald Bar Cast Dor Elm Fen Gal Har Ist Kal Lis Mar Nor Ost Pel Quar Ros Sel Tor Ul Ver Wes Yar Zel".split(
    " ",
  );
const TAIL =
  "bridge burg dale ford gar ham haven holm ington land mouth port stad ton vale ville wick worth".split(" ");
const BODY = [
  "Port Authority",
  "Chamber of Commerce",
  "City Council",
  "University",
  "Energy Company",
  "Central Bank",
  "Water Board",
  "Institute of Statistics",
  "Shipping Group",
  "Airport Corporation",
  "Ministry of Trade",
  "Hospital Trust",
  "Railway Company",
  "Development Bank",
  "Teachers' Union",
];
const POST = [
  "chairman",
  "chief executive",
  "director",
  "spokeswoman",
  "mayor",
  "chief economist",
  "secretary-general",
  "deputy director",
];
const EVENT = ["Trade Fair", "Energy Forum", "Water Summit", "Film Festival", "Science Congress"];
const MEASURE = [
  "exports",
  "the harbour's traffic",
  "the city's output",
  "tax income",
  "the number of visitors",
  "orders for new ships",
  "the budget",
];
const MONTH = "January February March April May June July August September October November December".split(
  " ",
);

/** Makes the article of a number: about 600 words whose names follow a power law, dated within twenty years from 2004. */
export function makeArticle(number: number): MadeArticle {
  const random = seededRandom(number + 1);
  const upTo = (most: number): number => Math.floor(random() * most);
  // A power law: small ranks come again and again, large ones once.
  const rank = (most: number): number => Math.floor(most ** random()) - 1;
  const of = <T>(list: readonly T[], at: number): T => list[at % list.length] as T;
  const person = (at: number): string => `${of(GIVEN, at * 7)} ${of(FAMILY, Math.floor(at / 3) * 11 + at)}`;
  const town = (at: number): string => `${of(STEM, at * 5)}${of(TAIL, Math.floor(at / 2) * 3 + at)}`;
  const body = (at: number): string => `${town(at * 3)} ${of(BODY, at)}`;

  const year = 2004 + upTo(20);
  const month = upTo(12);
  const day = 1 + upTo(28);
  const [a, b, c] = [person(rank(20_000)), person(rank(20_000)), person(rank(20_000))];
  const family = (name: string): string => name.split(" ")[1] ?? name;
  const [here, there, far] = [town(rank(800)), town(rank(800)), town(rank(800))];
  const [first, second] = [body(rank(5_000)), body(rank(5_000))];
  const event = `${here} ${of(EVENT, rank(60))} ${year}`;
  const number1 = (1 + upTo(900)) / 10;
  const measure = (): string => of(MEASURE, upTo(50));
  const sentences: readonly (() => string)[] = [
    () =>
      `${first} said on ${of(MONTH, month)} ${day} that ${measure()} rose ${number1} percent to ${1 + upTo(90)}.${upTo(9)} billion euros in the first quarter of ${year}.`,
    () => `"We have waited for this for ${2 + upTo(9)} years," said ${a}, ${of(POST, upTo(50))} of ${first}.`,
    () =>
      `More than ${100 + upTo(900)} companies from ${here} and ${there} took part in the ${event}, held from ${of(MONTH, month)} ${day} to ${day + 1}.`,
    () =>
      `${family(a)} told reporters in ${there} that nearly ${(1 + upTo(90)) * 1000} people worked at the plant last year.`,
    () =>
      `According to ${b}, who heads ${second}, the road between ${here} and ${far} will be ${10 + upTo(300)} kilometres long.`,
    () =>
      `The price fell to $${1 + upTo(400)} a tonne, down from $${1 + upTo(400)} in ${year - 1}, and traders spoke of a quiet week.`,
    () =>
      `${second} signed an agreement with ${first} in ${year - 1 - upTo(6)}, and both sides called it a success.`,
    () =>
      `The council voted ${20 + upTo(30)} to ${upTo(19)} for the plan, which had been delayed since ${of(MONTH, upTo(12))} ${year - 1}.`,
    () => `"The figures speak for themselves," ${family(b)} added, "and nobody in ${far} doubts them."`,
    () =>
      `Residents gathered near the old market, where the work is expected to go on until the end of the summer.`,
    () =>
      `${c}, a ${of(POST, upTo(50))} at ${second}, noted that ${measure()} had grown by a third over the past ${2 + upTo(5)} years.`,
    () => `It was the ${3 + upTo(40)}th such meeting, and the largest that ${there} has seen.`,
    () =>
      `Nothing in the report suggests that the change was planned, though several members asked for more time to read it.`,
  ];
  const paragraphs = Array.from({ length: 9 }, () =>
    Array.from({ length: 4 }, () => (sentences[upTo(sentences.length)] as () => string)()).join(" "),
  );
  const two = (value: number): string => String(value).padStart(2, "0");
  const title = `${here} and ${there} agree on ${of(BODY, upTo(90)).toLowerCase()} plan`;
  return {
    path: `articles/${year}/${two(month + 1)}/${title.toLowerCase().replace(/[^a-z]+/g, "-")}-${number}.md`,
    text: `---\ntitle: ${title}\npublished: ${year}-${two(month + 1)}-${two(day)}\nsource: ${body(rank(40))} News\ntopics: []\n---\n\n${paragraphs.join("\n\n")}\n`,
  };
}
