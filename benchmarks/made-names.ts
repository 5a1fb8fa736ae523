/** The names and nouns that generated articles are made of; towns, families and bodies are put together from parts. */
const words = (text: string): readonly string[] => text.split(" ");

const at = <T>(list: readonly T[], index: number): T => list[index % list.length] as T;

const GIVEN = words(
  "Ada Amara Anton Beatriz Bruno Carla Chidi Dana Daniel Elena Emeka Farid Fatima Greta Hana Hugo Ines Ivan Joana Jonas Kofi Laila Lars Lin Lucia Marta Mateo Mei Mina Nadia Noor Olga Omar Paula Pedro Rana Rosa Samir Sofia Tariq Tomas Uma Vera Viktor Wei Yara Yusuf Zara Zoltan Zuri",
);
const FAMILY_STEM = words(
  "Aba Alm Bakk Bau Cast Dahl Dem Eriks Fark Ferr Gar Had Hans Horv Iva Jans Kam Kov Kum Lars Lop Mor Nak Nav Nov Okaf Ols Per Petr Rahm Ram Ross Schm Silv Sous Tan Var Web Yilm Zhan",
);
const FAMILY_TAIL = words("ara er eira in ato ek en ez idis ings ini ka ko lund mann o ov owski ra son");
const TOWN_STEM = words(
  "Ald Bar Cast Dor Elm Fen Gal Har Ist Kal Lis Mar Nor Ost Pel Quar Ros Sel Tor Ul Ver Wes Yar Zel",
);
const TOWN_TAIL = words(
  "bridge burg dale ford gar ham haven holm ington land mouth port stad ton vale ville wick worth",
);
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

export const POSTS = [
  "chairman",
  "chief executive",
  "director",
  "spokeswoman",
  "mayor",
  "chief economist",
  "secretary-general",
  "deputy director",
] as const;
export const EVENTS = [
  "Trade Fair",
  "Energy Forum",
  "Water Summit",
  "Film Festival",
  "Science Congress",
] as const;
export const MEASURES = [
  "exports",
  "harbour traffic",
  "output",
  "tax income",
  "the number of visitors",
  "orders for new ships",
  "school attendance",
] as const;
export const MONTHS = words(
  "January February March April May June July August September October November December",
);

/** The person, town or body of a rank, the first being the most named; the same name for the same rank. */
export const personName = (rank: number): string =>
  `${at(GIVEN, rank * 7)} ${at(FAMILY_STEM, Math.floor(rank / 3) * 11 + rank)}${at(FAMILY_TAIL, Math.floor(rank / 40) * 3 + rank)}`;
export const townName = (rank: number): string =>
  at(TOWN_STEM, rank * 5) + at(TOWN_TAIL, Math.floor(rank / 2) * 3 + rank);
export const bodyName = (rank: number): string => `${townName(rank * 3)} ${at(BODY, rank)}`;
export const bodyKind = (rank: number): string => at(BODY, rank);
