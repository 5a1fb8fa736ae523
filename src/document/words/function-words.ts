// The commonest function words of the languages of news in Latin script, without those that two languages share in
// spelling with English ("in", "die", "an"). Source: the stop-word lists of the Snowball stemmers (BSD), cut to the head, 2026.
const LISTS: readonly (readonly [language: string, words: string])[] = [
  [
    "en",
    "the of and to in that is was for it with as his on be at by had not are but from or have they which one were her all she there would their we him been has when who will more if said into its than about after this an",
  ],
  [
    "de",
    "der und das den dem des ist nicht von mit sich auf für ein eine einer eines einen auch als sind werden wurde bei nach zum zur über aus wird hat oder noch wie",
  ],
  [
    "fr",
    "le les des et est une dans que qui pour pas sur par au aux avec du ce cette sont mais été plus leur elle il nous vous ont où selon était",
  ],
  [
    "es",
    "el los las que del y una por con para su se al lo como más pero sus le ya fue este ha sí porque esta entre cuando muy sin sobre también hasta desde está según",
  ],
  [
    "pt",
    "o os as do da dos das que e um uma não em no na nos nas para com por se mais ao pelo pela são foi como mas seu sua ou já também até está segundo você",
  ],
  [
    "it",
    "il lo gli di che è per un una del della dei delle dal dalla nel nella con non si sono come ma anche più alla al suo questo ha hanno dopo",
  ],
  [
    "nl",
    "het een van en dat niet op te zijn voor met aan er maar om ook als dan werd bij nog wordt naar uit heeft hij deze zij",
  ],
  ["pl", "i w na z się do nie że jest to o jak po przez od ale za dla oraz który był jego są tym"],
  ["sv", "och att det som på är av för med den till inte har om ett han var men sig från också kan vid"],
  ["da", "og at det er en af på til som med for de den der ikke har et han var om sig fra også kan blev"],
  [
    "id",
    "yang dan di ini itu dengan untuk tidak dari dalam akan pada juga ke karena tersebut oleh bisa mereka saat sudah",
  ],
  ["tr", "ve bir bu için ile da de olarak daha çok en olan gibi kadar sonra ise var ancak değil"],
  ["vi", "và của là các có được cho trong không một với những người đã này để từ"],
  ["ro", "și în de la cu care este pe nu din pentru un o mai au fost sunt că prin"],
];

function byWord(): ReadonlyMap<string, readonly string[]> {
  const words = new Map<string, string[]>();
  for (const [language, list] of LISTS)
    for (const word of list.split(" ")) words.set(word, [...(words.get(word) ?? []), language]);
  return words;
}

/** The languages in which a word in lower case is a function word. */
export const FUNCTION_WORDS: ReadonlyMap<string, readonly string[]> = byWord();
