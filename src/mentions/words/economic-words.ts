/**
 * Words by which a sentence shows that its quarters and halves are of a business year and not of a match.
 * Source: the recurring vocabulary of company results and national accounts (IFRS 8 and SNA 2008 headings).
 */
export const ECONOMIC_WORDS: ReadonlySet<string> = new Set(
  "profit profits revenue revenues sales earnings income growth gdp economy economic loss losses turnover shares shareholders dividend investment investments exports imports export import trade inflation output production demand orders shipments deliveries spending budget debt deficit surplus market markets quarter-on-quarter year-on-year results guidance forecast forecasts margin margins ebitda cash prices price rent rents rates unemployment jobs bank banks company firm fiscal percent % million billion trillion yuan dollars euros rupees crore lakh".split(
    " ",
  ),
);
