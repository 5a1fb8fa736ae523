const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** Words that never open or make up a name: determiners, pronouns, prepositions, adverbs, verbs of the sentence. Lower case, by hand. */
export const FUNCTION_WORDS: ReadonlySet<string> = words(`
  a an the this that these those it its he she they we you i his her their our your my him them us me who whom whose which what when where why how whether if unless until till since because although though while whereas as than then so but and or nor yet for of in on at by to from with without within into onto upon over under above below between among amongst across through throughout during before after against about around near beside besides beyond behind beneath despite except following including concerning regarding per via versus vs like unlike
  not no none never always often sometimes usually also too very much many more most few fewer less least some any all both each every either neither one two three four five six seven eight nine ten eleven twelve twenty thirty forty fifty hundred thousand million billion first second third fourth fifth last next another other others same such own only just even still already again once twice here there now today tomorrow yesterday tonight
  is are was were be been being am has have had having do does did doing done will would shall should can could may might must ought let lets get gets got make makes made take takes took taken give gives gave given go goes went gone come comes came see sees saw seen say says said know knows knew known think thinks thought
  however moreover furthermore meanwhile therefore thus hence instead otherwise nevertheless nonetheless additionally consequently accordingly similarly likewise indeed perhaps maybe probably possibly certainly clearly obviously apparently reportedly allegedly unfortunately fortunately sadly surprisingly interestingly importantly finally eventually recently lately currently previously formerly originally initially later earlier soon afterwards afterward elsewhere everywhere anywhere nowhere somewhere anyone someone everyone nobody everybody somebody anything something everything nothing according due thanks given based asked speaking
  yes no oh well ok okay please hello thank sorry dear
`);

/** Nouns, adjectives and verbs of the news that open sentences and headings with a capital and alone are no names. Lower case, by hand. */
export const COMMON_WORDS: ReadonlySet<string> = words(`
  new old young big small large long short high low good bad best worst better worse great little major minor main key top early late final full total local national international global regional foreign domestic public private political economic social military civil legal medical religious financial commercial industrial agricultural environmental cultural
  official officials police troops soldiers forces authorities government governments president minister ministers prime parliament lawmakers experts analysts economists investigators prosecutors lawyers doctors nurses scientists researchers teachers students workers farmers residents people women men children families parents victims survivors witnesses protesters demonstrators activists critics supporters opponents voters citizens migrants refugees rebels militants gunmen
  shares stocks bonds prices oil gold gas markets traders dealers brokers investors analysts companies banks sales profits earnings revenue exports imports inflation growth unemployment trade talks peace war violence fighting shooting attack attacks bomb bombs explosion fire floods heavy rain rains storm
  results result scores score standings leading summary summaries scorers attendance halftime half-time team teams players women's men's singles doubles quarter-final quarter-finals semifinal semifinals semi-final semi-finals final finals round group division playing postponed table tabulate won drawn lost points goals batting bowling innings fall wickets total extras overs umpires toss match matches game games soccer football cricket tennis golf rugby baseball basketball hockey boxing cycling athletics swimming skiing motor racing sailing squash badminton volleyball handball gymnastics snooker
  editor editors note notes source sources photo photos image images picture video file copyright related read share subscribe click advertisement updated published posted by-line contents home news sport sports business opinion world politics culture entertainment technology health science lifestyle tags comments comment facebook-post email print
  background analysis review interview feature features report reports story stories article articles statement statements press release question questions answer answers q
  act bill law laws code treaty agreement accord protocol convention constitution charter resolution article section chapter part volume page annex appendix schedule clause policy plan plans project projects programme program campaign strategy
  january february march april may june july august september october november december monday tuesday wednesday thursday friday saturday sunday mon tue wed thu fri sat sun jan feb mar apr jun jul aug sep sept oct nov dec christmas easter ramadan ramadhan eid diwali passover hanukkah halloween thanksgiving lent yuletide
  north south east west northern southern eastern western central northeast northwest southeast southwest upper lower middle mid
  god allah bible koran quran qur'an gospel scripture heaven lord
  covid covid-19 coronavirus aids hiv ebola malaria cholera influenza flu gdp ceo tv dna pc suv it usd euro dollar dollars pound pounds yen yuan rupee rupees naira rand franc francs mark marks lira peso pesos ruble rouble am pm a.m p.m a.m. p.m. gmt est utc ad bc b.c. e.g. i.e. vs. etc no. nos. st. mr. internet web wi-fi sms online english-language
  internet earth sun moon mars
  why what's it's that's he's she's there's here's let's don't doesn't didn't isn't aren't wasn't weren't won't wouldn't can't couldn't shouldn't i'm i've i'll i'd you're you've they're they've they'll we're we've we'll he'd she'd who's
  being having getting making taking using working looking going coming trying adding saying noting citing calling asking describing referring commenting responding reacting building growing rising falling facing
  under amid amidst ahead along apart aside away back down off out up together alone ever else rather quite almost nearly roughly approximately
  nobel olympic senior junior former ex late veteran acting deputy chief head leader leaders member members chairman director manager captain coach owner author writer actor singer
  mother father brother sister son daughter wife husband uncle aunt grandmother grandfather man woman boy girl child baby friend friends neighbours neighbors
  life death love money food water power energy land house city town village country nation state states world school schools university hospital hospitals church mosque court courts prison road roads airport street
  year years month months week weeks day days hour hours minute minutes time times morning afternoon evening night weekend season spring summer autumn winter century decade
  data research study studies survey polls poll evidence information figures numbers statistics
  several various certain different similar early additional further extra special particular specific general common
  among asian-style anti pro pre post non multi inter intra semi sub super ultra
  opposition ruling party parties election elections campaign vote votes ballot candidate candidates democracy freedom justice rights human equality security defence defense intelligence army navy air force
  tourism culture education art arts music film films movie movies book books theatre dance fashion food wine beer coffee tea
  moderate rebel rival rivals hundreds thousands millions dozens scores tens half quarter
  behind closed-door clad born raised married educated
  spokesman spokeswoman spokesperson witness eyewitnesses bystanders onlookers
  blue red green white black yellow brown grey gray orange pink purple silver golden
`);
