const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

const pairs = (text: string): ReadonlyMap<string, string> =>
  new Map(
    text
      .trim()
      .split(/\s+/)
      .map((entry): [string, string] => {
        const [word = "", kind = word] = entry.split("=");
        return [word, kind];
      }),
  );

/** Head nouns that end a place's name, lower case, with the finer kind. */
export const PLACE_HEADS = pairs(`
  river rivers=river creek=river stream=river canal=river lake lakes=lake sea ocean=sea bay=sea gulf=sea strait=sea straits=sea channel=sea coast=region beach lagoon=lake falls=waterfall waterfall reservoir=lake dam
  mountain mountains=mountain mount=mountain hill hills=hill peak=mountain volcano=mountain valley plateau=region desert=region forest=park jungle=region island islands=island isle=island isles=island islet=island peninsula=region cape=region delta=region basin=region reef archipelago=island glacier=mountain ridge=mountain pass=mountain cave=park caves=park swamp=region
  city town village=town township=town hamlet=town suburb=district district districts=district county counties=county province provinces=province prefecture=province region regions=region state=state states=state territory=region territories=region governorate=province canton=province municipality=city municipalities=city parish=district borough=district ward=district wards=district subdistrict=district oblast=province krai=province commune=district emirate=state republic=country kingdom=country federation=country zone=region corridor=region belt=region area=region trail=route circle=region
  street avenue=street road=street boulevard=street lane=street highway=street expressway=street motorway=street freeway=street route=street drive=street causeway=street turnpike=street parkway=street marina=port quay=port wetlands=region land=region cove=sea inlet=sea estuary=river fjord=sea heights=district bridge tunnel square plaza=square piazza=square crossing=street junction=street interchange=street roundabout=street
  airport airfield=airport airstrip=airport airbase=airport aerodrome=airport station port harbour=port harbor=port terminal=station pier=port wharf=port dock=port docks=port
  park gardens=park garden=park reserve=park sanctuary=park zoo=park stadium arena=stadium coliseum=stadium racecourse=stadium gymnasium=stadium velodrome=stadium oval=stadium
  hotel=building lodge=building casino=building courthouse=building pavilion=building lighthouse=building inn=building tower=building towers=building building mall=building plaza=building market=building palace=building castle=building fort=building fortress=building cathedral=building mosque=building temple=building shrine=building synagogue=building chapel=building basilica=building monastery=building abbey=building pagoda=building church=building cemetery=park prison jail=prison penitentiary=prison barracks=camp camp camps=camp base=camp monument=building memorial=building statue=building hall=building auditorium=building mansion=building villa=building estate=building farm=building ranch=building
  mine=mine refinery=plant pipeline=pipeline plant=plant reactor=plant observatory=building
`);

/** Words that open a place's name, lower case: `Mount Elgon`, `Lake Chad`, `Fort Worth`, `San Pedro`. */
export const PLACE_OPENERS = pairs(
  "mount=mountain mt=mountain lake=lake river=river cape=region fort=city port=city ft=city san=city santa=city santo=city são=city sao=city saint=city st=city ste=city new=city el=city los=city las=city la=city north=region south=region east=region west=region northern=region southern=region eastern=region western=region central=region upper=region lower=region greater=region inner=region outer=region bandar=city kota=city kuala=city nova=city novo=city villa=city ciudad=city puerto=city rio=river wadi=region tel=city bir=city umm=city ban=city nakhon=city ho=city jebel=mountain gunung=mountain pulau=island koh=island ile=island isla=island playa=beach monte=mountain mont=mountain sierra=mountain glen=region loch=lake bad=city",
);

/** Heads of facilities that news treats now as a place, now as a body: `Centre`, `School`, `Hospital`. Lower case. */
export const FACILITY_HEADS = words(
  "centre center hospital clinic museum gallery library theatre theater school college laboratory complex headquarters house church hall institute",
);

/** Nouns after a place's name, lower case: `the Kaduna refinery`, `Bishan districts`. */
export const AFTER_PLACE = words(
  "city town village district districts province provinces region state county municipality suburb neighbourhood neighborhood area border coast airport port river valley mountains island islands peninsula highway road street residents streets prison hospital refinery capital suburb slum township governorate prefecture basin",
);

/** Prepositions after which a name is likely a place, with how strongly. Lower case. */
export const PLACE_PREPOSITIONS: ReadonlyMap<string, number> = new Map([
  ["in", 1.6],
  ["near", 1.6],
  ["outside", 1],
  ["inside", 0.8],
  ["throughout", 1.4],
  ["across", 1.2],
  ["around", 0.8],
  ["from", 0.6],
  ["to", 0.4],
  ["at", 0.5],
  ["into", 0.7],
  ["toward", 0.6],
  ["towards", 0.6],
  ["via", 0.8],
  ["off", 0.6],
  ["within", 0.7],
  ["between", 0.2],
  ["visiting", 0.8],
  ["northern", 1.5],
  ["southern", 1.5],
  ["eastern", 1.5],
  ["western", 1.5],
  ["central", 1.3],
  ["north", 0.8],
  ["south", 0.8],
  ["east", 0.8],
  ["west", 0.8],
  ["downtown", 1.8],
  ["southeastern", 1.6],
  ["southwestern", 1.6],
  ["northeastern", 1.6],
  ["northwestern", 1.6],
  ["north-western", 1.6],
  ["north-eastern", 1.6],
  ["south-western", 1.6],
  ["south-eastern", 1.6],
]);

/** Nouns that take `of` and a place: `the city of`, `the capital of`. Lower case. */
export const OF_PLACE = words(
  "city town village suburb district province region state county municipality port island capital outskirts north south east west coast shores streets people republic kingdom towns cities villages districts provinces counties islands municipalities invasion occupation northeast northwest southeast southwest part parts centre center mayor governor ambassador kilometres kilometers miles km border residents emirate commune department township prefecture area gulf",
);

/** Nouns that stand right before a place's name, lower case: `the town Gao`, `the capital Bamako`. */
export const BEFORE_PLACE = words(
  "city town village capital suburb island port district province state river neighbouring neighboring resort stronghold enclave township",
);
