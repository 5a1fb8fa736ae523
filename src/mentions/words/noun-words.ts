/**
 * Word lists that find the noun a number counts without a dictionary: words a noun phrase cannot go on with, plurals
 * without `s`, and words in `s` that are no plurals. Source: closed word classes of English (Quirk et al., 1985) and the
 * commonest verbs after numbers in news, collected by hand.
 */
const set = (words: string): ReadonlySet<string> => new Set(words.split(" "));

/** Words at which the phrase of a counted noun ends. */
export const PHRASE_ENDS = set(
  `of in on at to from by for with without within into onto over under above below between among amongst through throughout during since until till
  before after against along across around behind beyond near off out up down about like than as per via despite including excluding according
  and or but nor yet so because if while when where whereas although though unless whether that which who whom whose what how why
  the a an this these those my your his her its our their each every either neither some any no all both another such
  i you he she it we they me him us them one ones himself herself itself themselves
  is are was were be been being am has have had having do does did done will would shall should can could may might must
  isn't aren't wasn't weren't hasn't haven't hadn't don't doesn't didn't won't wouldn't can't couldn't not n't never
  said says say told reported according came come comes went go goes made make makes took take takes got get gets
  also only just even still already now then there here today yesterday tomorrow ago later earlier soon instead respectively apiece together away
  killed injured wounded arrested died dead missing affected displaced detained rescued hospitalised hospitalized infected tested signed attended
  showed shows visited joined met held won lost gathered marched protested voted agreed called began started left remain remained remains
  operating operated participating participated working living including being making taking using attending competing covering
  worth away apart ahead behind et al`
    .split(/\s+/)
    .join(" "),
);

/** Plurals and collectives without `s`. */
export const PLAIN_PLURALS = set(
  `people men women children persons police personnel cattle staff aircraft spacecraft sheep fish deer media data criteria phenomena bacteria
  teeth feet geese mice oxen alumni nuclei species series headquarters crossroads means works fishermen policemen firefighters servicemen
  businessmen businesswomen sportsmen congressmen schoolchildren grandchildren townspeople tradespeople salespeople spokespeople troops youth
  livestock poultry head crew aircrew homeless unemployed faithful elite yuan yen baht won dalasi percent`
    .split(/\s+/)
    .join(" "),
);

/** Words in `s` that are no plural noun. */
export const NO_PLURALS = set(
  `this is was has does less plus as us his its always perhaps across towards besides says minus versus yes gas bus per makes remains includes means puts gives sends helps keeps comes goes
  business process access success loss class press mass pass cross illness various previous serious famous religious dangerous anonymous numerous
  continuous consecutive overseas besides afterwards backwards forwards upwards downwards nevertheless nonetheless sometimes thus unless whereas
  plus minus virus status campus census bonus basis crisis analysis emphasis thesis news politics economics mathematics physics athletics
  congress progress stress stainless homeless helpless express fitness wireless grass glass bass boss precious conscious indigenous simultaneous`
    .split(/\s+/)
    .join(" "),
);

/** Plurals that are counted with another after `and`, and are no verbs: `12 countries and regions`. */
export const PAIRED_PLURALS = set(
  `areas regions territories provinces states counties districts cities towns villages communities neighbourhoods countries nations islands
  homes houses buildings shops businesses companies firms enterprises corporations institutions organisations organizations agencies banks schools hospitals
  clinics universities colleges churches mosques temples factories warehouses offices stores restaurants hotels vehicles cars lorries trucks buses motorcycles
  women men girls boys children people families households relatives residents citizens civilians soldiers police officers officials workers employees
  teachers students pupils doctors nurses medics farmers traders fishermen artists musicians players members leaders lawyers journalists scientists researchers
  scholars experts engineers technicians entrepreneurs investors customers passengers tourists visitors refugees migrants volunteers representatives
  deaths injuries activities events exhibitions performances projects programmes programs products services technologies patents animals species goats sheep`
    .split(/\s+/)
    .join(" "),
);

/** Plurals that stand before another noun: `sports teams`, `women leaders`. */
export const ATTRIBUTIVE_PLURALS = set(
  "sports arms sales goods drugs women men savings customs electronics communications operations systems human-rights rights children news media data youth species police series gas people's",
);

/** Words before a counted noun that add nothing to it: `more people`, `other countries`. */
export const VAGUE_MODIFIERS = set(
  "more other others additional further extra different such full total whole entire consecutive straight separate respective successive or so odd plus ever strong new-found remaining",
);
