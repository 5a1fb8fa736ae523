/**
 * Words that place an article where summer begins in December, lower case: countries that lie south of the tropics for
 * the most part, their people and their largest cities. Source: the countries and cities of Natural Earth, by latitude.
 */
export const SOUTHERN_WORDS: ReadonlySet<string> = new Set(
  "australia australia's australian australians sydney melbourne brisbane adelaide canberra hobart perth queensland nsw tasmania tasmanian zealand zealanders auckland christchurch dunedin johannesburg pretoria durban soweto bloemfontein gqeberha lesotho eswatini argentina argentine argentinian buenos rosario chile chilean uruguay uruguayan montevideo".split(
    " ",
  ),
);

/** Words that place an article in the United States, lower case: its parties and elections. By hand. */
export const AMERICAN_WORDS: ReadonlySet<string> = new Set(
  "republican republicans democrats gop midterm midterms".split(" "),
);
