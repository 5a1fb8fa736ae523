const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** Forms of address that stand before a person's name and are no part of it. Lower case, without the stop. */
export const HONORIFICS = words(`
  mr mrs ms miss mx dr prof professor sir dame lord lady madam madame mme mlle monsieur herr frau signor signora señor señora senor senora shri sri smt shrimati pandit ustad sheikh shaikh sheik haji hajji alhaji alhaja hajia imam mullah maulana maulvi
  ayatollah hojatoleslam rabbi rev reverend fr father sister brother mother pope bishop archbishop cardinal pastor deacon monsignor evangelist apostle swami hon honourable honorable justice judge chief engr barr barrister arc comrade tan datuk dato datuk-seri tengku tunku
  prince princess king queen emperor empress emir sultan duke duchess count countess baron baroness earl viscount crown tsar kaiser
  pte private cpl corporal sgt sergeant lt lieutenant capt captain maj major col colonel gen general brig brigadier cmdr commander adm admiral marshal commodore constable inspector supt superintendent insp detective
  sen senator rep representative congressman congresswoman gov governor mayor councillor councilman councilor alderman assemblyman delegate ambassador consul attorney mullah bro ustaz ooni otumfuo
`);

/**
 * Posts printed with a capital before a name (`President Biden`, `Environment Minister Ruth Okoye`). Lower case, one word: the last
 * word of the post.
 */
export const TITLES = words(`
  president vice-president premier chancellor minister secretary undersecretary under-secretary secretary-general director director-general governor governor-general mayor chairman chairwoman chairperson chair chief ceo cfo cto coo commissioner spokesman spokeswoman spokesperson ambassador envoy consul consul-general
  general attorney-general solicitor-general prosecutor judge justice speaker leader coach manager captain commander inspector superintendent sergeant lieutenant colonel major admiral marshal brigadier officer deputy senator congressman congresswoman representative lawmaker mp mep mla mlc councillor
  professor doctor dean rector provost principal chancellor vice-chancellor economist analyst editor reporter correspondent columnist journalist photographer author writer actor actress singer director producer founder co-founder owner partner lawyer attorney advocate engineer
  king queen prince princess emperor sheikh sultan pope cardinal archbishop bishop patriarch imam rabbi reverend pastor father sister chief-executive treasurer registrar comptroller auditor ombudsman administrator coordinator convener convenor head undersecretary defender midfielder striker goalkeeper winger forward champion champions
  pm cm dg md dgp igp cj sg ag vp rep sen gov gen col capt maj lt sgt adm cmdr mep mps detective constable brigadier-general major-general lieutenant-general vice-admiral rear-admiral field-marshal chief taoiseach tanaiste magistrate adviser advisor
`);

/** Nouns for what a person is or does, lower case: before a name (`striker Ana Ruiz`) or after it (`Ana Ruiz, a teacher`). */
export const ROLE_NOUNS = words(`
  president vice-president premier chancellor minister secretary director governor mayor chairman chairwoman chairperson chair chief ceo commissioner spokesman spokeswoman spokesperson ambassador envoy consul prosecutor judge justice speaker leader co-leader coach manager captain skipper commander inspector superintendent officer deputy magistrate senator congressman congresswoman
  representative lawmaker legislator parliamentarian politician councillor professor lecturer researcher scientist physicist chemist biologist epidemiologist virologist historian sociologist anthropologist psychologist archaeologist geologist seismologist meteorologist economist analyst strategist trader broker dealer banker economist editor reporter correspondent columnist journalist blogger photographer author writer novelist poet playwright
  actor actress singer musician rapper composer conductor pianist violinist guitarist dancer choreographer artist painter sculptor filmmaker director producer designer architect engineer developer programmer founder co-founder owner entrepreneur businessman businesswoman tycoon billionaire magnate industrialist investor partner lawyer attorney advocate solicitor barrister activist campaigner
  dissident rebel guerrilla militant terrorist warlord general colonel soldier policeman doctor physician surgeon nurse midwife dentist vet veterinarian pharmacist teacher tutor principal headmaster student pupil graduate farmer fisherman worker driver pilot captain sailor cook chef waiter shopkeeper trader vendor resident villager witness survivor victim suspect defendant plaintiff convict killer murderer gunman
  bomber hijacker priest bishop cardinal imam cleric preacher monk nun pastor rabbi king queen prince princess monarch emperor sultan sheikh striker midfielder defender goalkeeper winger forward fullback batsman bowler all-rounder wicketkeeper opener seamer spinner pitcher catcher quarterback outfielder shortstop golfer boxer cyclist sprinter runner swimmer jockey driver rider player
  champion medallist medalist winner runner-up rookie veteran teenager teammate team-mate compatriot countryman rival opponent seed wife husband son daughter father mother brother sister uncle aunt nephew niece cousin grandfather grandmother grandson granddaughter widow widower girlfriend boyfriend fiancee colleague friend boss aide adviser advisor assistant expert specialist consultant
  candidate nominee contender incumbent frontrunner ex-president ex-minister ex-mayor ex-wife ex-husband predecessor successor head member colleague man woman boy girl volunteer organiser organizer coordinator administrator superstar star legend hero actor comedian presenter host broadcaster commentator umpire referee trainer instructor
`);

/** Verbs of speech and thought whose subject is most often a person (or an office). Lower case. */
export const SPEECH_VERBS = words(`
  said says say saying told tells added adds explained explains stated states noted notes argued argues asked asks replied replies answered insisted insists warned warns claimed claims denied denies recalled recalls wrote writes tweeted remarked remarks observed commented comments joked quipped lamented laments complained believes thinks believed thought hopes hoped
  stressed emphasised emphasized emphasizes emphasises urged urges declared declares acknowledged admitted admits concluded concludes suggested suggests cautioned pledged vowed promised predicted described describes pointed continued continues mentioned expressed opined quoted testified countered retorted shouted
  smiled laughed nodded sighed grew married
`);

/** Verbs whose subject in sport or life is a person or team, lower case. */
export const DEED_VERBS = words(`
  scored scores scoring won wins beat beats defeated defeats finished finishes struck hit hits shot shoots netted headed equalised equalized converted saved retired resigned died dies born graduated joined joins replaced succeeded appeared testified pleaded travelled arrived visited met meets played plays ran bowled batted injured fouled substituted missed led leads
  fired fires faced faces trailed edged upset served signed signs outpointed overtook clinched
`);

/** Lower-case particles inside a personal name. */
export const NAME_PARTICLES = words(
  "de del della las los les di da do dos das du la le van von der den ten ter bin ibn bint ben al el es ad abu af av zu y e i d' e' ould wa san st",
);

/** Qualifiers that open a post: `Deputy`, `Acting`, `Former`. Lower case. */
export const POST_QUALIFIERS = words(`
  deputy acting former vice assistant associate senior junior chief executive managing general interim outgoing incoming prime first second foreign finance interior defence defense justice home health education trade economy economic environment energy transport labour labor agriculture culture sports information planning development cabinet union federal national state regional provincial municipal district party permanent special principal lead co- honorary parliamentary opposition majority minority house senate police army navy military attorney solicitor
  crown grand supreme high political commercial cultural press communications marketing operating financial technology legal board club team ex-prime ex- then-president then-prime
`);

/** Words that open or join a post in apposition: `chief executive of`, `head of`. Lower case heads of posts. */
export const POST_HEADS = words(`
  president vice-president premier chancellor minister secretary secretary-general undersecretary director director-general deputy governor mayor chairman chairwoman chairperson chair chief ceo cfo cto coo commissioner spokesman spokeswoman spokesperson ambassador envoy consul consul-general attache prosecutor judge justice speaker leader coach manager captain commander inspector superintendent officer senator congressman congresswoman representative
  professor lecturer researcher scientist fellow dean rector provost principal vice-chancellor economist analyst strategist editor editor-in-chief reporter correspondent columnist founder co-founder owner partner lawyer attorney advocate head member treasurer registrar comptroller auditor ombudsman administrator coordinator convener executive expert specialist consultant adviser advisor curator librarian architect engineer doctor surgeon physician nurse teacher
  bishop archbishop cardinal imam rabbi pastor king queen prince princess sultan director candidate activist campaigner lawmaker legislator mp author farmer resident student chef trainer delegate organiser organizer chairman-elect president-elect producer artist designer photographer broker trader dealer
`);
