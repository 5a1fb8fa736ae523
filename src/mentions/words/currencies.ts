/**
 * Currencies as the news prints them. Codes: ISO 4217 list one (active currencies), read 2026; symbols and short forms
 * from Unicode CLDR 45 and the currencies' central banks. A currency that has been withdrawn has no row: it stays as printed.
 */
interface CurrencyRow {
  readonly code: string;
  /** Singular nouns; the plural adds `s` or is the same. */
  readonly nouns: string;
  /** Signs and short forms printed before or after the amount, as cased. */
  readonly signs: string;
  /** Words of country, people, city or public broadcaster, lower case, `_` for a space, that choose this currency where its noun is shared. */
  readonly countries: string;
}

const ROWS: readonly CurrencyRow[] = [
  [
    "USD",
    "dollar greenback",
    "$ US$ USD U.S.$",
    "us u.s. american united_states america washington new_york wall_street chicago california texas florida",
  ],
  ["EUR", "euro", "€ EUR", "european"],
  ["GBP", "pound sterling quid", "£ GBP UK£", "british uk u.k. britain england london scotland wales"],
  ["JPY", "yen", "¥ JPY", "japanese japan"],
  ["CNY", "yuan renminbi kuai", "CNY RMB CN¥ 元", "chinese china beijing"],
  ["HKD", "dollar", "HK$ HKD", "hong_kong"],
  ["TWD", "dollar", "NT$ TWD", "taiwan taiwanese new_taiwan"],
  ["MOP", "pataca", "MOP MOP$", "macau macanese"],
  ["KRW", "won", "₩ KRW", "south_korean korean korea"],
  ["KPW", "won", "KPW", "north_korean"],
  [
    "INR",
    "rupee",
    "₹ INR Rs",
    "indian india delhi mumbai bengaluru bangalore chennai kolkata maharashtra gujarat kerala karnataka tamil_nadu uttar_pradesh",
  ],
  ["PKR", "rupee", "PKR Rs", "pakistani pakistan islamabad karachi lahore peshawar sindh balochistan"],
  ["LKR", "rupee", "LKR ரூ Rs", "sri_lankan lanka colombo kandy jaffna"],
  ["NPR", "rupee", "NPR Rs", "nepalese nepali nepal kathmandu"],
  ["MUR", "rupee", "MUR", "mauritian mauritius"],
  ["SCR", "rupee", "SCR", "seychelles seychellois"],
  ["MVR", "rufiyaa", "MVR Rf", "maldives maldivian"],
  ["BDT", "taka", "৳ BDT Tk", "bangladesh bangladeshi dhaka"],
  ["BTN", "ngultrum", "BTN Nu", "bhutan bhutanese"],
  ["IDR", "rupiah", "IDR Rp", "indonesian indonesia jakarta"],
  ["MYR", "ringgit", "MYR RM", "malaysian malaysia"],
  ["SGD", "dollar", "S$ SGD", "singapore singaporean"],
  ["BND", "dollar", "BND B$", "brunei bruneian"],
  ["THB", "baht", "฿ THB", "thai thailand"],
  ["VND", "dong", "₫ VND", "vietnamese vietnam"],
  ["PHP", "peso", "₱ PHP Php P", "philippine filipino philippines manila cebu davao luzon mindanao"],
  ["KHR", "riel", "KHR ៛", "cambodian cambodia"],
  ["LAK", "kip", "LAK ₭", "lao laotian laos"],
  ["MMK", "kyat", "MMK", "burmese myanmar"],
  ["MNT", "tugrik", "MNT ₮", "mongolian mongolia"],
  ["KZT", "tenge", "KZT ₸", "kazakh kazakhstan"],
  ["UZS", "sum som", "UZS", "uzbek uzbekistan"],
  ["KGS", "som", "KGS", "kyrgyz kyrgyzstan"],
  ["TJS", "somoni", "TJS", "tajik tajikistan"],
  ["TMT", "manat", "TMT", "turkmen turkmenistan"],
  ["AZN", "manat", "AZN ₼", "azerbaijani azeri azerbaijan"],
  ["AMD", "dram", "AMD ֏", "armenian armenia"],
  ["GEL", "lari", "GEL ₾", "georgian georgia tbilisi"],
  ["RUB", "rouble ruble", "RUB ₽", "russian russia moscow"],
  ["BYN", "rouble ruble", "BYN", "belarusian belarus minsk"],
  ["UAH", "hryvnia", "UAH ₴", "ukrainian ukraine kyiv"],
  ["MDL", "leu lei", "MDL", "moldovan moldova"],
  ["RON", "leu lei", "RON", "romanian romania"],
  ["BGN", "lev leva", "BGN", "bulgarian bulgaria"],
  ["HUF", "forint", "HUF Ft", "hungarian hungary"],
  ["CZK", "koruna crown", "CZK Kč", "czech"],
  ["PLN", "zloty zlotych złoty", "PLN zł", "polish poland"],
  ["ALL", "lek", "", "albanian albania"],
  ["MKD", "denar", "MKD", "macedonian macedonia"],
  ["RSD", "dinar", "RSD", "serbian serbia belgrade"],
  ["BAM", "", "BAM", "bosnian bosnia convertible"],
  ["CHF", "franc", "CHF SFr", "swiss switzerland zurich zürich geneva basel"],
  ["SEK", "krona kronor crown", "SEK", "swedish sweden"],
  ["NOK", "krone kroner crown", "NOK", "norwegian norway"],
  ["DKK", "krone kroner crown", "DKK", "danish denmark"],
  ["ISK", "krona kronur", "ISK", "icelandic iceland"],
  ["TRY", "lira", "TRY ₺ TL", "turkish turkey türkiye ankara istanbul izmir"],
  [
    "CAD",
    "dollar",
    "C$ CAD CA$ CDN$ Can$ CAN$",
    "canadian canada toronto ottawa ontario quebec montreal alberta saskatchewan manitoba vancouver calgary edmonton winnipeg nova_scotia british_columbia cbc",
  ],
  [
    "AUD",
    "dollar",
    "A$ AUD AU$",
    "australian australia sydney melbourne brisbane canberra queensland adelaide perth hobart tasmania tasmanian new_south",
  ],
  [
    "NZD",
    "dollar",
    "NZ$ NZD",
    "new_zealand kiwi zealand auckland christchurch aotearoa dunedin waikato otago rnz māori",
  ],
  ["FJD", "dollar", "FJ$ FJD F$", "fijian fiji"],
  ["SBD", "dollar", "SI$ SBD", "solomon"],
  ["PGK", "kina", "PGK", "papua"],
  ["WST", "tala", "WST WS$", "samoan samoa"],
  ["TOP", "pa'anga", "", "tongan tonga"],
  ["VUV", "vatu", "VUV VT", "vanuatu"],
  ["XPF", "franc", "XPF", "pacific polynesia caledonia"],
  [
    "MXN",
    "peso",
    "MXN Mex$ MX$ MEX$",
    "mexican mexico oaxaca jalisco guadalajara monterrey tijuana yucatán yucatan",
  ],
  ["ARS", "peso", "ARS AR$", "argentine argentinian argentina buenos_aires"],
  ["CLP", "peso", "CLP CLP$", "chilean chile santiago valparaíso valparaiso"],
  ["COP", "peso", "COP COP$ COL$", "colombian colombia bogotá bogota medellín medellin"],
  ["CUP", "peso", "CUP", "cuban cuba havana"],
  ["DOP", "peso", "DOP RD$", "dominican"],
  ["UYU", "peso", "UYU $U", "uruguayan uruguay montevideo"],
  ["BRL", "real reais", "R$ BRL", "brazilian brazil"],
  ["PEN", "sol soles", "PEN S/ S/.", "peruvian peru lima"],
  ["BOB", "boliviano", "BOB Bs", "bolivian bolivia"],
  ["PYG", "guarani guaraní", "PYG ₲", "paraguayan paraguay"],
  ["VES", "bolivar bolívar bolivare bolívare", "VES", "venezuelan venezuela"],
  ["CRC", "colon colón colone", "CRC ₡", "costa_rican rica"],
  ["GTQ", "quetzal quetzale", "GTQ", "guatemalan guatemala"],
  ["HNL", "lempira", "HNL", "honduran honduras"],
  ["NIO", "cordoba córdoba", "NIO C$", "nicaraguan nicaragua"],
  ["PAB", "balboa", "PAB B/. B/", "panamanian panama"],
  ["JMD", "dollar", "J$ JMD JA$", "jamaican jamaica kingston"],
  ["TTD", "dollar", "TT$ TTD", "trinidad trinidadian tobago"],
  ["BBD", "dollar", "BBD BDS$ Bds$", "barbadian barbados"],
  ["XCD", "dollar", "EC$ XCD", "eastern_caribbean east_caribbean"],
  ["BSD", "dollar", "BSD", "bahamian bahamas"],
  ["BZD", "dollar", "BZ$ BZD", "belizean belize"],
  ["GYD", "dollar", "G$ GYD", "guyanese guyana"],
  ["SRD", "dollar", "SRD", "surinamese suriname"],
  ["HTG", "gourde", "HTG", "haitian haiti"],
  ["ZAR", "rand", "ZAR R", "south_african south_africa johannesburg pretoria durban"],
  ["NAD", "dollar", "N$ NAD", "namibian namibia windhoek"],
  ["BWP", "pula", "BWP P", "botswana gaborone"],
  ["LSL", "loti maloti", "LSL", "lesotho basotho"],
  ["SZL", "lilangeni emalangeni", "SZL", "swazi eswatini"],
  ["ZWL", "dollar", "ZWL ZWL$ Z$ RTGS$ ZiG", "zimbabwean zimbabwe harare"],
  ["ZMW", "kwacha", "ZMW K", "zambian zambia lusaka"],
  ["MWK", "kwacha", "MWK K", "malawian malawi lilongwe"],
  ["MZN", "metical meticais", "MZN", "mozambican mozambique"],
  ["AOA", "kwanza", "AOA Kz", "angolan angola"],
  ["KES", "shilling bob", "KES KSh Ksh Kshs Sh Shs", "kenyan kenya nairobi mombasa kisumu nakuru eldoret"],
  ["UGX", "shilling", "UGX USh Ush Shs Sh", "ugandan uganda kampala entebbe gulu jinja"],
  ["TZS", "shilling", "TZS TSh Tsh Sh Shs", "tanzanian tanzania dodoma salaam zanzibar arusha mwanza"],
  ["SOS", "shilling", "SOS", "somali somalia mogadishu"],
  ["RWF", "franc", "RWF Rwf Frw FRw", "rwandan rwanda kigali"],
  ["BIF", "franc", "BIF", "burundian burundi"],
  ["CDF", "franc", "CDF", "congolese congo kinshasa"],
  ["DJF", "franc", "DJF", "djibouti djiboutian"],
  ["XAF", "franc", "XAF FCFA CFAF", "cfa cameroonian cameroon gabon gabonese chad chadian yaoundé"],
  [
    "XOF",
    "franc",
    "XOF CFA FCFA",
    "cfa senegalese senegal ivorian ivoire benin togo mali malian burkina niger",
  ],
  ["GNF", "franc", "GNF", "guinean guinea"],
  ["KMF", "franc", "KMF", "comoros comorian"],
  ["NGN", "naira", "NGN ₦ N", "nigerian nigeria lagos abuja"],
  ["GHS", "cedi", "GHS GH₵ GH¢ GHC GH ₵ GH₡", "ghanaian ghana accra"],
  ["SLE", "leone", "SLE SLL Le", "sierra leonean leone freetown"],
  ["LRD", "dollar", "LRD L$", "liberian liberia monrovia"],
  ["GMD", "dalasi", "GMD D", "gambian gambia banjul"],
  ["CVE", "escudo", "CVE", "cape_verdean verde"],
  ["ETB", "birr", "ETB", "ethiopian ethiopia"],
  ["ERN", "nakfa", "ERN", "eritrean eritrea"],
  ["SDG", "pound", "", "sudanese sudan khartoum"],
  ["SSP", "pound", "SSP", "south_sudanese juba"],
  ["EGP", "pound", "EGP E£ LE L.E.", "egyptian egypt cairo alexandria"],
  ["LBP", "pound lira", "LBP", "lebanese lebanon beirut"],
  ["SYP", "pound", "SYP", "syrian syria damascus"],
  ["ILS", "shekel sheqel", "ILS NIS ₪", "israeli israel"],
  ["JOD", "dinar", "JOD", "jordanian jordan amman"],
  ["IQD", "dinar", "IQD", "iraqi iraq baghdad"],
  ["KWD", "dinar", "KWD KD", "kuwaiti kuwait"],
  ["BHD", "dinar", "BHD BD", "bahraini bahrain"],
  ["TND", "dinar", "TND", "tunisian tunisia"],
  ["DZD", "dinar", "DZD", "algerian algeria"],
  ["LYD", "dinar", "LYD", "libyan libya tripoli"],
  ["MAD", "dirham", "", "moroccan morocco rabat"],
  ["AED", "dirham", "AED Dh Dhs", "emirati uae u.a.e. emirates dubai dhabi"],
  ["SAR", "riyal", "SAR SR", "saudi riyadh"],
  ["QAR", "riyal", "QAR QR", "qatari qatar doha"],
  ["OMR", "rial riyal", "OMR", "omani oman muscat"],
  ["YER", "rial riyal", "YER", "yemeni yemen"],
  ["IRR", "rial toman", "IRR", "iranian iran tehran"],
  ["AFN", "afghani", "AFN Afs", "afghan afghanistan kabul"],
  ["MGA", "ariary", "MGA", "malagasy madagascar"],
].map(([code = "", nouns = "", signs = "", countries = ""]) => ({ code, nouns, signs, countries }));

function gather(pick: (row: CurrencyRow) => string): ReadonlyMap<string, readonly string[]> {
  const codes = new Map<string, string[]>();
  for (const row of ROWS)
    for (const word of pick(row).split(" ").filter(Boolean)) {
      const list = codes.get(word);
      if (list === undefined) codes.set(word, [row.code]);
      else list.push(row.code);
    }
  return codes;
}

/** Currency nouns, singular and plural, lower case, to the codes that share them, the commonest first. */
export const CURRENCY_NOUNS: ReadonlyMap<string, readonly string[]> = gather(({ nouns }) =>
  nouns
    .split(" ")
    .filter(Boolean)
    .flatMap((noun) => [noun, `${noun}s`])
    .join(" "),
);

/** Signs and short forms as cased to the codes that share them. */
export const CURRENCY_SIGNS: ReadonlyMap<string, readonly string[]> = gather(({ signs }) => signs);

/** Country and people words, lower case (`south african` with a space), to the code of their currency. */
export const CURRENCY_COUNTRIES: ReadonlyMap<string, readonly string[]> = new Map(
  [...gather(({ countries }) => countries)].map(
    ([word, codes]) => [word.replaceAll("_", " "), codes] as const,
  ),
);

/** Every ISO 4217 code read here. `ALL`, `TOP` and `MAD` are English words too and are read only with digits glued to them. */
export const CURRENCY_CODES: ReadonlySet<string> = new Set(ROWS.map(({ code }) => code));

/** Currency nouns that mean one currency wherever they are not qualified. */
export const DEFAULT_CURRENCIES: ReadonlyMap<string, string> = new Map([
  ["dollar", "USD"],
  ["dollars", "USD"],
  ["greenbacks", "USD"],
  ["pound", "GBP"],
  ["pounds", "GBP"],
  ["won", "KRW"],
  ["rupee", "INR"],
  ["rupees", "INR"],
  ["rouble", "RUB"],
  ["roubles", "RUB"],
  ["ruble", "RUB"],
  ["rubles", "RUB"],
  ["lira", "TRY"],
  ["liras", "TRY"],
  ["riyal", "SAR"],
  ["riyals", "SAR"],
  ["dirham", "AED"],
  ["dirhams", "AED"],
]);

/**
 * Dollars that their own country's press prints with the bare sign. Source: Australian Government Style Manual, The
 * Canadian Press Stylebook, New Zealand Government web guidance, Monetary Authority of Singapore; read 2026.
 */
export const BARE_DOLLARS: readonly string[] = ["AUD", "CAD", "NZD", "SGD"];

/**
 * Dollars meant by the bare sign where an article marks American ones (`US$`) and names the country. Source: house styles
 * of the Straits Times, the New Zealand Herald, the Gleaner and the Trinidad Guardian, read 2026.
 */
export const LOCAL_DOLLARS: readonly string[] = [
  ...BARE_DOLLARS,
  ..."JMD TTD BBD GYD BSD BZD XCD FJD NAD HKD".split(" "),
];

/** Nouns that are common words too: read as money only with a country word before them or a scale word (`million won`). */
export const DOUBTFUL_NOUNS: ReadonlySet<string> = new Set(
  "won real sol som sum mark marks crown crowns bob colon pound pounds leone dram lek kip rand guarani sterling kina".split(
    " ",
  ),
);

/** A hundredth of a currency: what it is called where its currency is not known, and the currencies that have it. */
interface SubunitRow {
  readonly unit: string;
  readonly names: string;
  /** ISO 4217 codes, the commonest first. */
  readonly codes: readonly string[];
  /** True where the first currency is meant though the article names none. */
  readonly isPlain: boolean;
}

const DOLLARS: readonly string[] = ROWS.filter(({ nouns }) => nouns.split(" ").includes("dollar")).map(
  ({ code }) => code,
);

const SUBUNIT_ROWS: readonly SubunitRow[] = [
  {
    unit: "cents",
    names: "cent cents ¢",
    codes: [...DOLLARS, "EUR", "ZAR", "KES", "MUR", "LKR", "SCR"],
    isPlain: false,
  },
  { unit: "pence", names: "pence p", codes: ["GBP"], isPlain: false },
  { unit: "penny", names: "penny", codes: ["GBP", "USD", "CAD"], isPlain: false },
  { unit: "paise", names: "paise paisa", codes: ["INR", "PKR", "NPR"], isPlain: true },
  { unit: "kobo", names: "kobo", codes: ["NGN"], isPlain: true },
  { unit: "pesewas", names: "pesewa pesewas", codes: ["GHS"], isPlain: true },
  { unit: "kopecks", names: "kopeck kopecks kopek kopeks", codes: ["RUB", "UAH", "BYN"], isPlain: true },
  {
    unit: "centavos",
    names: "centavo centavos",
    codes: ["MXN", "BRL", "PHP", "ARS", "COP", "CLP", "CUP", "GTQ", "HNL", "BOB", "MZN"],
    isPlain: false,
  },
  { unit: "centimes", names: "centime centimes", codes: ["CHF", "EUR", "MAD", "DZD", "XOF"], isPlain: false },
  { unit: "piastres", names: "piastre piastres", codes: ["EGP", "SYP", "LBP"], isPlain: true },
  { unit: "kuruş", names: "kuruş kurus", codes: ["TRY"], isPlain: true },
  { unit: "öre", names: "öre", codes: ["SEK"], isPlain: true },
  { unit: "øre", names: "øre", codes: ["NOK", "DKK"], isPlain: false },
  { unit: "satang", names: "satang", codes: ["THB"], isPlain: true },
  { unit: "stotinki", names: "stotinki stotinka", codes: ["BGN"], isPlain: true },
  { unit: "groszy", names: "groszy grosz", codes: ["PLN"], isPlain: true },
  { unit: "agorot", names: "agorot agora", codes: ["ILS"], isPlain: true },
  { unit: "ngwee", names: "ngwee", codes: ["ZMW"], isPlain: true },
  { unit: "thebe", names: "thebe", codes: ["BWP"], isPlain: true },
  { unit: "poisha", names: "poisha", codes: ["BDT"], isPlain: true },
];

/** Hundredths, as printed, to the unit shown where their currency is not known; a hundredth has no ISO code. */
export const SUBUNITS: ReadonlyMap<string, string> = new Map(
  SUBUNIT_ROWS.flatMap(({ unit, names }) => names.split(" ").map((name) => [name, unit] as const)),
);

/** The unit shown for a hundredth to the currencies that have it. */
export const SUBUNIT_CURRENCIES: ReadonlyMap<string, Pick<SubunitRow, "codes" | "isPlain">> = new Map(
  SUBUNIT_ROWS.map(({ unit, codes, isPlain }) => [unit, { codes, isPlain }] as const),
);

/** Money that ISO 4217 does not list, and withdrawn currencies, to the unit shown; the adjective before it is kept. */
export const OTHER_MONEY: ReadonlyMap<string, string> = new Map([
  ["bitcoin", "bitcoin"],
  ["bitcoins", "bitcoin"],
  ["btc", "bitcoin"],
  ["₿", "bitcoin"],
  ["satoshi", "satoshi"],
  ["satoshis", "satoshi"],
  ["ether", "ether"],
  ["markka", "markka"],
  ["markkaa", "markka"],
  ["peseta", "peseta"],
  ["pesetas", "peseta"],
  ["guilder", "guilder"],
  ["guilders", "guilder"],
  ["drachmas", "drachma"],
  ["dime", "dime"],
  ["dimes", "dime"],
  ["sen", "sen"],
]);
