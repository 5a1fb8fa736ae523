/**
 * Posts and forms of address that stand before a speaker's name with a capital and are no part of it, lower case.
 * Source: the titles that the AP, Guardian and Reuters style books set before names (read 2026), with the ranks of
 * armies, churches, courts and parliaments.
 */
export const SPEAKER_TITLES: ReadonlySet<string> = new Set(
  "mr mrs ms miss mx sir dame lord lady dr prof professor rev reverend fr father sister brother pastor bishop archbishop cardinal pope rabbi imam sheikh ayatollah king queen prince princess duke duchess emperor sultan emir president premier chancellor minister minister's secretary senator sen representative rep congressman congresswoman governor gov lieutenant lt mayor speaker leader whip chairman chairwoman chairperson chair chief commissioner commander captain capt colonel col general gen major maj sergeant sgt corporal cpl admiral adm marshal inspector superintendent constable officer detective sheriff deputy judge justice attorney prosecutor lawyer solicitor barrister ambassador consul consul-general envoy director director-general executive manager coach striker goalkeeper midfielder defender captain analyst economist spokesman spokeswoman spokesperson adviser advisor councillor councilman councilwoman alderman mp mep prime vice foreign finance defence defense interior home health education justice labour labor trade transport environment energy culture agriculture vice-president vice-premier undersecretary under-secretary assistant acting former interim senior majority minority house senate white press state democratic republican conservative labour liberal nominee candidate host correspondent reporter editor author actor actress singer rapper director producer comedian republicans democrats campaign first us u.s uk british french german chinese russian american".split(
    " ",
  ),
);

/** The noun that a shortened title stands for, by which the article may name its bearer later. */
export const TITLE_NOUNS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    sen: "senator",
    rep: "representative",
    gov: "governor",
    dr: "doctor",
    prof: "professor",
    rev: "reverend",
    gen: "general",
    capt: "captain",
    col: "colonel",
    sgt: "sergeant",
    maj: "major",
    adm: "admiral",
    lt: "lieutenant",
    fr: "father",
  }),
);

/** Words that mark a capitalised run as no person. */
export const BODY_WORDS: ReadonlySet<string> = new Set(
  "inc ltd corp corporation company co group university college school institute institution party department ministry agency office bureau commission committee council court congress parliament senate house assembly government administration association federation union league club bank fund foundation trust society times post journal news daily herald tribune guardian gazette review magazine network television tv radio press press's street avenue road square city county state states province district region republic kingdom nations north south east west northern southern eastern western hospital church centre center museum library airport station port forum summit conference initiative act bill treaty agreement force forces army navy police services service board authority organization organisation international national world cup olympics games project program programme war day week year island islands river lake sea ocean mountain valley bay coast hall tower building palace stadium park campaign convention".split(
    " ",
  ),
);
