const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** Words that never open or make up a name: determiners, pronouns, prepositions, adverbs, verbs of the sentence. Lower case, by hand. */
export const FUNCTION_WORDS: ReadonlySet<string> = words(`
  a an the this that these those it its he she they we you i his her their our your my him them us me who whom whose which what when where why how whether if unless until till since because although though while whereas as than then so but and or nor yet for of in on at by to from with without within into onto upon over under above below between among amongst across through throughout during before after against about around near beside besides beyond behind beneath despite except following including concerning regarding per via versus vs like unlike
  not no none never always often sometimes usually also too very much many more most few fewer less least some any all both each every either neither another other others same such own only just even still already again once twice here there now today tomorrow yesterday tonight
  is are was were be been being am has have had having do does did doing done will would shall should can could may might must ought let lets get gets got make makes made take takes took taken give gives gave given go goes went gone come comes came see sees saw seen say says said know knows knew known think thinks thought
  however moreover furthermore meanwhile therefore thus hence instead otherwise nevertheless nonetheless additionally consequently accordingly similarly likewise indeed perhaps maybe probably possibly certainly clearly obviously apparently reportedly allegedly unfortunately fortunately sadly surprisingly interestingly importantly finally eventually recently lately currently previously formerly originally initially later earlier soon afterwards afterward elsewhere everywhere anywhere nowhere somewhere anyone someone everyone nobody everybody somebody anything something everything nothing according due thanks given based asked speaking
  yes no oh well ok okay please hello thank sorry dear
`);

/** Nouns, adjectives and verbs of the news that open sentences and headings with a capital and alone are no names. Lower case, by hand. */
export const COMMON_WORDS: ReadonlySet<string> = words(`
  consular
  one two three four five six seven eight nine ten eleven twelve twenty thirty forty fifty hundred thousand million billion first second third fourth fifth last next
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
  ability absence academic access accident account accounting accounts achievement action actions activities activity adaptation address administration administrative adult adults
  adviser advisers advisory advocacy advocates affair affairs affordable age agency agenda agent agents agri-business agribusiness agriculture aid aircraft airports alcohol alert
  allies allowing ally alternative ambition amendment amount ancient animal animals anniversary annual apartment apartments appeal appeals applicant applicants application
  applications appointment approach approval aquaculture archive archives area areas argument arid armed arms arrest arrival artificial artist artists aspect assembly assessment
  asset assets assistance assistant association assurance asylum athlete athletes atmosphere attention attitude attorney auction audience audit authority authors automatic
  availability avenue aviation bachelor balance ball ban band bank banking bar barrel base basic basin basis bay beach bear beautiful beauty behaviour belief belt beneficial
  beneficiaries beneficiary benefit benefits bicycle bid bike biodiversity bird birds birth birthday bitcoin block blockchain blood board boat boats body bond border borders bottle
  bottom boundary box branch brand brands break breakfast breast bridge bridges brief briefing broadcast broker bronze budget budgets buildings burden bureau bureaucracy bus buses
  businesses button buyer cabinet cable cake call calls camera camp campus canal cancer cap capacity car carbon card cards care career careers cargo carrier cars case cases cash
  castle cat category cathedral cattle cause caution cave cell cement center centre ceremony certificate chain chair challenge challenges chamber champion championship chance
  change changes channel character charge charges charity chemical chemistry chicken childhood choice cinema circle circuit circumstances cities civic civilian civilians claim
  claims class classes classic classroom clean client clients climate clinic clinics clock closed closing cloth clothing cloud club clubs co-operation coal coalition coast coastal
  cocoa coin cold collection college colonial colony colour combating comedy comfort command commander commerce commission commissioner commitment committee commodity commons
  commonwealth communication communications communities community commuter company comparison compensation competition competitions complaint complex compliance component computer
  concept concern concert conclusion condition conduct conference confidence conflict congress connecting connection consequence conservation consideration constituency
  construction consultant consultation consumer consumers contact container content contest context continent contract contractor contribute contribution control conversation
  conviction cooperation copper core corner corporate corporation correction corridor corruption cost costs cotton council councils counsel counterpart couple courage course cover
  crash creating creation creative credit crew crime crimes criminal crisis critical crop crops cross crowd crown crude cruise cry crypto cryptocurrency cup currency curriculum
  custody custom customer customers customs cyber cycle cyclone dairy dam damage danger database date dates deadline deal dealer debate debt debut decision declaration decline
  decree decrees defeat defender defenders deficit definition degree delay delegate delegates delegation delivery demand demands department deposit depth deputies derby description
  desert design designer desk despair detail detention developer developing development developments device devices dialogue diamond diaspora dictatorship diesel diet difference
  difficulty digital dignity dinner diploma diplomacy diplomat diplomats direct direction directorate directory disability disaster discipline discount discovery discrimination
  discussion disease diseases display dispute distance distribution district diversity divorce doctor doctrine document documents dog dogs donation donor donors door doping
  downtown draft drama draw dream dress drink drinking drive driver drivers driving drone drones drop drought drug drugs duty e-commerce e-government earthquake ease eating ecology
  economics economy ecosystem edge edition educating educators effect effects effort efforts egg elder elders elders' electing electoral electric electrical electricity electronic
  elementary elephant eliminating elimination embassy emergence emergency emission emissions emotion emphasis empire employee employees employer employers employment empowerment
  enabling encouraging end ending enemies enemy enforced enforcement engagement engaging engine engineer engineering engineers enjoying ensuring entering enterprise enterprises
  entity entrance entrepreneur entrepreneurs entrepreneurship entry environment epidemic episode equal equipment equity era error escape establishing estate ethics ethnic
  evangelism event events evolution exam examination example exams excellence excellent exception exchange excise executive executives exercise exhibition exhibitions existence
  exit expanding expansion expats expect expectation expected expense experience experiment expert explanation exploration exploring exposure express expression extension extent
  exterior extreme eye eyes fabric face facility fact factor factors factory faculty failure fair faith falls family fan fans far farm farmer farming farms fast fate fault favour
  fear federal federation fee feedback feeding fees fellow fellowship female fertilizer festival festivals fiction field fight figure filling finance finances financing finding
  findings fine finger finishing fintech fish fisheries fishing fitness flag flagship flash flats fleet flight flights flood flooding floor flow flower fly flying focus folk foods
  foot forecast forest forestry forests form format formation formula fort fortune forum foster fostering foundation founder fox frame framework free freedoms freight frequency
  fresh front frontier fruit fruits fuel function fund funding funds fur furniture future gaining gallery gambling gang gap garden gardens gate gateway gathering gay gender gene
  generation generations genetic genius genre gift girls giving glass globalisation globalization goal goalkeeper goalkeepers goods governance governor grace grade graduate
  graduation grain grammar grand grant grants grass greenhouse grid grievance ground grounds groups guard guardian guerrilla guest guests guidance guide guidelines guitar gulf gun
  guns guy habitat hair haj hajj hall hand handling hands harbour harm harvest hate hazard headquarters healing healthcare hearing heart heat height heir helicopter help helping
  heritage hero heroes highness highway highways hill hills hiring historian historic historical history holding holiday holidays holocaust holy homes honor honour hope hoping
  horse horses host hostage hosting hotel hotels household households houses housing hub humanitarian humanity hunger hunters hunting hurricane hydro hydrogen hygiene ice icon idea
  ideas identification identifying identity ideology illegal imagination immigrant immigrants immigration immune immunity impact implementation implementing implications import
  importance improvement improving incident income increase increasing independence independent index indicator indicators indigenous individual individuals industries industry
  infant infection influence infrastructure initiative initiatives injury inland inmates inner innovation innovations input inquiry insect insight inspection inspector inspectors
  inspiration installation instance institute institution institutions instruction instrument insurance insurgents integrated integration integrity intention interaction interest
  interests interim interior internal intervention intifada introducing introduction invasion invention investigation investigations investing investment investments investor
  invitation involvement involving iron irrigation island islands issue issues item items jail jet jihad job jobs join joining joint journal journalism journalist journalists
  journey joy judge judgement judges judgment judicial judiciary juice jump junction jungle jury keeping kick kid kids killing kind king kingdom kings kitchen knife knowing
  knowledge lab labor laboratory labour lack lacking ladies lady lake landing landlord landmark lands landscape lane language languages lap laptop launch launching laundering
  laureate laureates lawn lawsuit lawyer lead leadership league learner learners learning leather leaving lecture lecturer left legacy legend legends legislation legislative
  legislature leisure lending length lesson lessons letter letters letting level liaison liberation liberty library licence license lifetime lift light lighting lights line lines
  link linking links lion lions liquid list listening literacy literature litigation liver livestock living load loan loans lobby location lock logistics look loss losses lot
  lottery lounge loyalty luck lunch luxury lying machine machinery magazine magic magistrate magistrates mail mainland maintaining maintenance majority maker makers male management
  managers managing mandate manual manufacturer manufacturers manufacturing map marathon marine maritime market marketing marking marriage mask mass massacre master masters
  material maternal mathematics matter maximum mayor meal meaning measure measures meat mechanism media mediation medicine medicines meeting meetings membership memoir memorandum
  memorial memory mental mention merchant merger message metal method metro metropolitan microphone migration milk mill mind mine mineral minerals miners mines minimum mining
  minorities minority miracle mirror missile missiles missing mission mistake mixing mobile mode model models modern module moment monitor monitoring monster monument mood moral
  mortality motion motivation motorists mountain mountains mouth movement movements mud mufti multimedia municipal municipalities municipality murder muscle museum museums musician
  musicians mutual mystery myth narrative nationality nationals nations native natives natural nature naval navigation needs neighbour neighbourhood net network networks newcomers
  newspaper newspapers noise nomination norm notice notification novel nuclear nun nurse nurturing nutrition obesity objective obligation observation observer observers occasion
  occupation ocean oceans offence offences offense offer offering office officer officers offices offshore olive onshore opec+ opening opera operating operation operational
  operations operator operators opportunities opportunity option options oral orchestra order orders organ organic organisation organisations organised organiser organisers
  organization organizations organizers organizing origin outcome outlook output outreach outside overall overcoming overseas oversight owners ownership owning oxygen pace pack
  package pain painter painting paintings pair palace palm pan pandemic panel paper parade paragraph parent park parking parks parliamentary participant participants participation
  partner partners partnership partnerships pass passage passenger passengers passing passion passport past pastor path patient patients patrol pattern pay paying payment payments
  peacekeepers peacekeeping peak peasant penal pension pensioners peoples performance performing period permanent permission permit person personnel persons perspective petition
  petrol petroleum pharmacy phase phenomenon philosophy phone phrase physics pick picking piece pilgrim pilgrimage pilgrims pillar pilot pioneer pioneers pipe pipeline pit pitch
  place placing plain plane planet plant planting plants plastic plate platform player plaza pleasure plenary plenty plot poem poems poet poetry point pole policies policing polio
  politician politicians pollution polytechnics pontiff pool poor pop popular population populations port portal portfolio ports position poster posting pot potato potential
  poultry poverty practice practices prayer precaution precinct predecessor pregnancy premier premiere premium preparation preparing presence present presentation presenting
  preservation presidency presidential preventing prevention price pride priest priests primary prince princess principal principle principles priorities priority prisoner
  prisoners prisons privacy privilege prize prizes probe problem problems procedure procedures proceedings process processing procurement produce producer producers producing
  product production productions productivity products professional professionals professor profile profit programming programs progress progressive prohibition promise promoting
  promotion proof property proposal proposals prosecution prosecutor prosecutorial prospect protecting protection protest protests protocols proud providing province provinces
  provincial provision provisional psychology publication publisher publishing pulling pupils purchase purpose pursuit pushing putting qualification qualifications qualifier
  qualifiers quality quantity quarantine quest quick quiet quota quote rabbit race races racism radical radio raid rail railway railways rainfall raising range rank ranking
  rankings rape rate rates rating ratio raw reach reaching reaction reader readers reading reality reason reasons rebellion receiving recession recognition recognizing
  recommendation recommendations reconciliation reconstruction record records recovery recreation recruitment recycling reducing reduction reference referendum reflecting reform
  reforms refugee region regions register registrar registration registry regular regulation regulations regulator regulators regulatory rehabilitation reintegration relation
  relations relationship relief religion remembering removal renewable renewal rent reopening repair reparations replacing reporter reporters representation representative
  representatives representing reproduction republic reputation request requirement requirements rescue reservation reserve reserves residence residential resilience resistance
  resort resorts resource resources respect respondent response responsibility rest restaurant restaurants restoration restoring restriction restrictions retail retaining
  retirement return returning returns revealing revenge revenues reward rewarding rhythm rice ride right ring rise risk risks river rivers robot rock role room root roots rope rose
  route routes routine royal royalty rubber rule ruler rulers rules run rural sacrifice safety saint salary sale salt sample sanction sanctions sand sanitation satellite satellites
  saving savings scale scandal scene scheme scholar scholars scholarship scholarships sciences scope scoring scratch screen script sculpture sea seafood search seat seats secret
  secretariat secretary sector sectors secular securing seed seeds seeing seeking segment selection self-defence seller selling seminar sending seniors sense sentence series
  serious service services serving session setting settlement settlements settlers sewage sex sexual shadow shape shareholder shareholders sharia shariah sharing sheet shelter
  shift ship shipping ships shock shoe shop shopping shops shore shot shoulder show showcase showing shows shutting side sight sign signal significance signing silence silk singers
  singing single site sites sitting situation size skill skills skin sky slave slavery sleep sleeping slow slum smart smartphone smile smoke smoking snow soap societies society
  soil solar soldier solidarity solution solutions solving song songs soul sound soup sovereign sovereignty space spaces speaker speakers specialised specialist specialists species
  specification spectrum speech speed spending spirit spokespeople sponsor sponsors spot spread square stability stable stadium staff stage stake stakeholder stakeholders stamp
  stand standard standardization star stars start startup startups station stations statue status statutory staying stealing steel stem step steps stigma stock stone stool stopping
  storage store stores stranger strategic strategies stream streets strength strengthening stress strike strikes structure student studio studying style subject submission subsidy
  substance suburb success succession suffering sugar suicide suit summit sunrise sunset supervision supervisor supplement suppliers supplies supply support supporting supreme
  surface surgery surplus surprise surrounding surveillance survival surviving suspect sustainability sustainable switch symbol sympathy syndrome synthesis system systems tackle
  tackling tactic tail talent talents talk tank tanks target targets tariff tariffs task tax taxation taxes taxi teacher teaching tears technical technique technologies
  telecommunications telecoms telephone television telling temperature temple tenants tender term terminal terms territories territory terror terrorism terrorist terrorists test
  testing tests text textile theft theme theory therapy thing things thinking threat ticket tickets tiger timber timing tiny tip tissue title tobacco toilet tomato ton tone tool
  tools tooth topic torch torture touch tour tourist tourists tournament tower track tracks trading tradition traditional traffic trafficking tragedy trail train trainer trainers
  training trains transaction transfer transformation transforming transition translation translator transmission transparency transport transportation trap travel traveler
  travelers traveling travellers travelling treasury treating treatment treatments tree trees trend trends trial trials tribal tribe tribes tribunal trick trip trips trophy trouble
  truce truces truck trucks trust truth tube tuition tunnel turning tutor twin type ultimate umbrella umrah uncertainty understanding uniform union unions unit units unity
  universal universe updating upgrade urban usage use user users utility vacation vaccination vaccine vaccines valley value values van vat vehicle vehicles venture venue verdict
  version vessel vessels veterans veto vice victim victory view viewers villagers villages vine virus visa visas vision visit visiting visitor visitors visual vital vocational
  voice volcano volunteers voter voting vulnerable wage wages wait waiting walk walking wall wanting wardens warehouse warning wars waste watch watching waterway wave waves wealth
  weapon weapons wear wearing weather wedding welcome welfare wellbeing wellness whale wheat wheel wild wildfire wildfires wildlife win wind window winds wing winner winners
  winning wire wisdom wish womanhood wonder wondering wood word wording workforce workplace works workshop workshops worldwide worry worship wound writers writing wrong yard yield
  youth youths zero zone zones zoo
`);
