const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/**
 * Last words of capitalised phrases that name laws, plans, works, awards, tongues and other things that are neither people nor
 * bodies nor places. Lower case, by hand.
 */
export const THING_HEADS = words(`
  act acts code law laws bill agreement agreements accord accords treaty pact convention protocol charter constitution declaration resolution amendment decree order ordinance clause statute memorandum understanding
  plan plans strategy policy policies programme program programmes programs project projects initiative initiatives scheme agenda framework roadmap vision goals targets principles guidelines regulations rules
  report reports survey study index review bulletin gazette-notice letter statement speech award prize prizes medal medals trophy title scholarship scholarships fellowship degree diploma certificate
  rights right freedom justice peace security change development management affairs language languages culture heritage people peoples community communities nation tribe tribes family families
  system systems technology technologies method model theory series edition collection song album film movie novel book app game software platform phone aircraft jet missile missiles satellite rocket tank rifle vaccine virus disease fever syndrome
  revolution-era era age century dynasty empire-era church-goers doctrine gospel testament bible code visa passport card bond bonds fund-raiser note notes dollar dollars pounds
`);

/** Capital-letter words that name no body: posts, degrees, measures, conditions, things. Lower case, by hand. */
export const PLAIN_ACRONYMS = words(`
  ceo cfo coo cto cro cio cmo md dg pm am mp mps mep mla mna mk sc qc kc hh he hm hrh vip vips ngo ngos ingo ingos npo cso csos sme smes msme msmes mnc igo ict it id ids ai vr ar ml iot api app pc tv hd dvd cd cv sms gps usb led lcd dna rna atm atms pin pos qr url html pdf nft nfts ipo ipos etf fdi gdp gnp gni cpi ppi pmi vat gst roi rfp kpi
  usd eur gbp jpy cny rmb chf aud cad nzd hkd sgd inr pkr zar ngn kes ghs egp sar aed kwd qar omr bhd jod mwk zmw tzs ugx rwf xaf xof brl mxn ars clp cop pen crc nio gtq
  tb hiv aids covid covid-19 sars mers ebola h1n1 ptsd adhd std sti icu er gp iv pcr ppe
  ba ma bsc msc phd mba llb llm md bcom beng gce gcse sat toefl stem steam
  lng lpg cng ev evs suv suvs uav uavs icbm wmd ied ieds rpg apc tnt ghg co2 mw gw kw kwh kv km kg mm cm ha sq ft mph kmh
  diy faq asap rsvp tba tbd aka btw lol omg ok r&d b2b hr pr gm cpd csr esg lgbt lgbtq lgbti lgbtq+ lgbtqi poc bame cbd cop mou moa tor
  ii iii iv vi vii viii ix xi xii xiii xiv xv xx xxi bc ad ce bce gmt utc est pst cet cest edt pdt cst cdt mst mdt bst aest aedt acst awst nzst nzdt jst kst hkt iou iq tlc se sw ne nw ssw nne cctv vp svp evp ui ux
  the and for not you all new who's no yes we our it's an of in on at to by is are be a so do or if my me
  w d l p pts gd gf ga pct gb rbi era hr ab tko ko mvp sos
`);
