const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** What people do for a living or do in the news, lower case: heads of posts beside those of `person-words.ts`. By hand. */
export const OCCUPATIONS = words(`
  abbess abbot accountant actuary agronomist alderman alderwoman anchor anchorman anchorwoman animator announcer apprentice arborist archivist assemblyman assemblywoman astronaut astronomer
  astrophysicist athlete auctioneer auditor-general ayatollah babysitter backbencher bailiff baker ballerina banker barber baritone barman bassist beekeeper biochemist biographer bodyguard bookseller
  boss botanist bricklayer builder burgess busker butcher cameraman cardiologist caregiver carer caretaker carpenter cartographer cartoonist cellist ceramicist chairlady chaplain chauffeur chemist
  chief-whip chieftain childminder choirmaster cinematographer clarinettist cleaner clerk climatologist climber co-author co-chair co-chairman co-director co-host co-owner co-pilot co-writer colleague
  conservationist conservator contractor coroner cosmonaut councilman councilor councilwoman counsel counsellor counselor countertenor courier craftsman cricketer criminologist cryptographer curate
  custodian dairyman deckhand dermatologist developer diarist dietician dietitian diplomat diver docker dramatist dressmaker drummer ecologist educator electrician embalmer endocrinologist engraver
  entomologist epidemiologist essayist ethicist ethnographer ethnologist exporter fabricator financier firefighter fireman fisherwoman fishmonger flautist florist footballer forager foreman forester
  forewoman fruiterer gamekeeper gardener geneticist geochemist geographer geophysicist glaciologist goldsmith grazier grocer groundsman guard guide gymnast gynaecologist hairdresser harbourmaster
  harpist hawker headman headmistress headteacher helmsman herder herdsman herpetologist hiker homemaker horticulturist housekeeper housewife hunter hydrologist ichthyologist illustrator immunologist
  importer impresario incumbent innkeeper inventor investigator janitor jeweller judoka keeper keyboardist kickboxer laborer labourer lama landlady landlord landowner leaseholder lexicographer
  librettist lieutenant-governor lifeguard limnologist linguist lobbyist locksmith logistician machinist magician magistrate maid manageress marathoner marksman mason mathematician mechanic mediator
  merchant metallurgist microbiologist milkman miller miner miniaturist missionary mountaineer mufti mycologist nanny naturalist negotiator neurologist neuroscientist neurosurgeon newsreader notary
  nun nutritionist oboist obstetrician oceanographer oncologist operator ophthalmologist optician optometrist orator ornithologist orthodontist paediatrician palaeontologist paleontologist paramedic
  parliamentarian pathologist patrolman pedagogue pediatrician penologist percussionist petitioner pharmacologist philanthropist philologist philosopher phonetician photojournalist physiologist
  physiotherapist plumber podcaster polemicist pollster porter postman postmaster postmaster-general potter practitioner primatologist printer printmaker proprietor psychiatrist psychotherapist
  publican publicist publisher puppeteer quartermaster quizmaster radiographer radiologist rancher ranger rapporteur rebbe receptionist recruiter regent registrar-general repairman restaurateur
  restorer retiree rower saddler salesman salesperson saleswoman sarpanch saxophonist scaffolder scholar schoolboy schoolgirl schoolteacher screenwriter scriptwriter seafarer seaman seamstress
  selectman servant shepherd sheriff shipbuilder shipowner shoemaker showrunner silversmith skater skier snowboarder sommelier songwriter soprano speechwriter statesman statistician stevedore steward
  stewardess stockbroker stonemason storyteller strongman stuntman stylist substitute superintendent-general supremo surfer surveyor surveyor-general tailor tanner taxidermist td technician
  technologist tenor theologian theorist therapist tiler timekeeper topographer toxicologist translator trawlerman trombonist trucker trumpeter trustee typist undersecretary-general understudy
  undertaker upholsterer urologist usher verger vicar vice-captain vice-chair vice-chairman vice-chairwoman vice-governor vice-mayor vice-minister vice-principal violist vocalist volcanologist
  vulcanologist warden weaver webmaster welder whip whistleblower winemaker woodcutter woodworker wrestler yachtsman yachtswoman youtuber zoologist
`);

/** Titles of several people at once, printed with a capital before their names: `Ministers Ada Obi and Femi Ojo`. Lower case. */
export const PLURAL_TITLES = words(`
  presidents ministers senators justices judges professors doctors secretaries governors mayors councillors commissioners generals colonels captains majors sergeants lieutenants officers directors ambassadors representatives congressmen deputies princes princesses kings queens cardinals bishops archbishops popes constables inspectors detectives mps meps
`);

/** Ranks and posts in short or for women, beside those of `person-words.ts`: before a name they are no part of it. Lower case. */
export const MORE_TITLES = words(
  "td mna mpa mlc acp dcp asp dsp csp ssp alderwoman councilwoman assemblywoman congresswoman atty mdm wpc det supt cpl cdr ltc",
);

/** Heads of posts that hold a seat: what follows `for` or `from` is the seat, what stands before is the party. Lower case. */
export const SEAT_HEADS = words(
  "mp mps mep meps mla mlc mna mpa mnp msp ms td senator congressman congresswoman representative lawmaker legislator deputy candidate nominee councillor councilman councilwoman councilor assemblyman assemblywoman alderman alderwoman delegate member",
);

/** Words for parties that are plain words too: before a seat's holder they name the party. Lower case. */
export const PARTY_WORDS = words(
  "labour labor conservative tory liberal republican democrat democratic green socialist communist nationalist unionist independent reform peronist",
);

/** Who lives at a place or loves a club, and holds no post there. Lower case. */
export const RESIDENTS = words(
  "resident residents native villager villagers fan fans supporter homeowner shopper commuter local pensioner student graduate farmer teenager mother father widow retiree tourist visitor survivor victim",
);

/** Letters after a name, lower case without stops and spaces. */
export const DEGREES = words(
  "md phd dphil msc mba ma ba bsc mph dds dvm llb llm jd rn cpa esq kc qc sc jr sr ii iii frs obe cbe mbe kbe gbe dbe am ao ac om ret frcs frcp mrcp ias ips ifs irs mla mlc san psc dsc",
);

/** Verbs that tell a post: `Ada Obi, who chairs the union`. */
export const LEADING_VERBS: ReadonlyMap<string, string> = new Map([
  ["chairs", "chair"],
  ["chaired", "chair"],
  ["heads", "head"],
  ["headed", "head"],
  ["leads", "leader"],
  ["led", "leader"],
  ["directs", "director"],
  ["directed", "director"],
  ["manages", "manager"],
  ["coaches", "coach"],
  ["captains", "captain"],
  ["edits", "editor"],
  ["founded", "founder"],
  ["owns", "owner"],
  ["runs", "head"],
]);

/** How reports from courts say who speaks for whom. */
export const PLEADING: ReadonlyMap<string, string> = new Map([
  ["prosecuting", "prosecutor"],
  ["defending", "defence counsel"],
  ["mitigating", "defence counsel"],
]);

/** Words of a credit, with the post that they tell. */
export const CREDITS: ReadonlyMap<string, string> = new Map([
  ["photo", "photographer"],
  ["photos", "photographer"],
  ["photograph", "photographer"],
  ["picture", "photographer"],
  ["editor", "editor"],
  ["editors", "editor"],
  ["edited", "editor"],
  ["reporter", "reporter"],
  ["translator", "translator"],
]);

/** Posts that firms give, lower case: an unknown word before one is the firm's name, `Zorbal CEO`. By hand. */
export const FIRM_POSTS = words(
  "ceo cfo cto coo co-founder founder spokesman spokeswoman spokesperson analyst",
);
