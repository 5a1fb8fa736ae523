/** What a masthead says of its article. */
export type MastheadField = "published" | "updated" | "source" | "author" | "editor" | "contact";

const list = (words: string, field: MastheadField): [string, MastheadField][] =>
  words.split(",").map((word) => [word.trim(), field]);

/** What labels in front of a masthead's values say, in lower case. Source: the mastheads of news sites of some forty countries, read 2026. */
export const LABELS: ReadonlyMap<string, MastheadField> = new Map<string, MastheadField>([
  ...list("updated,last updated,update,last update,modified,last modified", "updated"),
  ...list(
    `published,first published,originally published,posted,date posted,created,date,publish date,publication date,
    published date,date published,release date,publish time,release time,issue date,issued,filed,filed on,
    for immediate release,for release`,
    "published",
  ),
  ...list("source,sources,origin,news provided by,来源", "source"),
  ...list(
    `by,posted by,published by,author,authors,written by,reporter,reporters,reported by,reporting by,writing by,story by,
    text by,words by,compiled by,contributed by,additional reporting by,correspondent,por,von,par,作者`,
    "author",
  ),
  ...list(
    "editor,editors,edited by,editing by,web editor,editor in charge,responsible editor,copy editor,编辑,责任编辑",
    "editor",
  ),
  ...list("contact,contacts", "contact"),
]);

/** What a line of dates and times says beside them, in lower case and without full stops. */
export const FILLERS: ReadonlySet<string> = new Set(
  (
    "mon monday tue tues tuesday wed weds wednesday thu thur thurs thursday fri friday sat saturday sun sunday at on am pm et est edt ct cst cdt mt mst mdt pt pst pdt gmt utc bst ist jst hkt sgt cet cest aest aedt wat eat cat sast pkt npt pht wib myt nzst nzdt local time hrs hours h o'clock " +
    "get short url updated published posted last first modified date t z and the of noon midnight ago"
  ).split(" "),
);

/** Particles and small words inside names. */
export const NAME_GLUE: ReadonlySet<string> = new Set(
  "and & of the for in at with de da do dos das del della di du la le van der den von zu ter ten bin ibn binti al el af av y e".split(
    " ",
  ),
);

/** Words of posts, which follow a name on a byline and are not its second author. */
export const POST_WORDS: ReadonlySet<string> = new Set(
  `correspondent reporter reporters writer editor staff contributor columnist producer journalist analyst freelance freelancer
  chief senior deputy assistant political parliamentary diplomatic managing associate special follow head director intern trainee`.split(
    /\s+/,
  ),
);

/** Words of what publishes, of networks and of agencies. */
export const OUTLET_WORDS: ReadonlySet<string> = new Set(
  `news press bureau service agency agencies reuters afp ap upi pti ani ians xinhua bloomberg times post daily journal herald
  tribune gazette guardian media desk team university magazine tv radio online digital network broadcasting telegraph chronicle
  wire newswire courier observer examiner sentinel quarterly weekly monthly review bulletin dispatch advertiser
  inquirer twitter facebook linkedin`.split(/\s+/),
);

/** Words of sections, of buttons and of places which make two capitalised words no person. */
export const SECTION_WORDS: ReadonlySet<string> = new Set(
  `world local national international nation home politics political business economy economic finance markets money sport sports
  football soccer cricket tennis opinion opinions editorial editorials comment comments culture arts entertainment lifestyle life
  style fashion food drink travel health science tech technology environment climate education weather video videos photo photos
  picture pictures gallery podcast podcasts features feature analysis explainer exclusive breaking latest live top stories story
  article articles release releases statement report reports research blog blogs archive archives index page section sections menu
  share tweet email print copy link links subscribe newsletter newsletters sign login search more read related updated published
  crime court courts law security defence defense energy property real estate motoring cars books film films movies music tv games
  africa african asia asian europe european americas america american east west north south middle central southern northern eastern
  western pacific gulf city county state states district province region
  kingdom republic united islands island capital government ministry department office council university college school institute
  company group inc ltd limited corp corporation foundation association society bank fund union council committee commission
  the our your all this that key about contact january february march april june july august september october november december
  monday tuesday wednesday thursday friday saturday sunday image images credit courtesy file illustration getty listen watch
  minutes minute hours days ago follow view back front`.split(/\s+/),
);

/** With what the names of many places begin, and no person's. */
export const PLACE_OPENERS: ReadonlySet<string> = new Set(
  "new san santa são port fort cape hong sri saint st los las el mount lake puerto tel abu addis kuala buenos rio costa".split(
    " ",
  ),
);
