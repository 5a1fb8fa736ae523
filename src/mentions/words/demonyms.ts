/**
 * Words for a people, language or faith and for what belongs to a country: never names of people, organisations or places by
 * themselves, but they may open a name (`African Union`). Lower case; written by hand.
 */
export const DEMONYMS: ReadonlyMap<string, string | null> = new Map(
  `
  afghan=Afghanistan, albanian=Albania, algerian=Algeria, american=United States, andorran=Andorra, angolan=Angola, argentine=Argentina, argentinian=Argentina, argentinean=Argentina, armenian=Armenia, australian=Australia, austrian=Austria, azerbaijani=Azerbaijan, azeri=Azerbaijan, bahamian=Bahamas, bahraini=Bahrain, bangladeshi=Bangladesh, barbadian=Barbados, belarusian=Belarus, belarussian=Belarus, belgian=Belgium, belizean=Belize, beninese=Benin, bhutanese=Bhutan, bolivian=Bolivia, bosnian=Bosnia and Herzegovina, botswanan=Botswana, brazilian=Brazil, british=United Kingdom, briton=United Kingdom, brit=United Kingdom, kiwi=New Zealand, quebecer=Canada, bruneian=Brunei, bulgarian=Bulgaria, burkinabe=Burkina Faso, burmese=Myanmar, burundian=Burundi, cambodian=Cambodia, cameroonian=Cameroon, canadian=Canada, chadian=Chad, chilean=Chile, chinese=China, colombian=Colombia, comorian=Comoros, congolese=Congo, costa-rican=Costa Rica, croatian=Croatia, croat=Croatia, cuban=Cuba, cypriot=Cyprus, czech=Czech Republic, dane=Denmark, danish=Denmark, djiboutian=Djibouti, dominican=Dominican Republic, dutch=Netherlands, dutchman=Netherlands, ecuadorian=Ecuador, ecuadorean=Ecuador, egyptian=Egypt, emirati=United Arab Emirates, english=England, englishman=England, eritrean=Eritrea, estonian=Estonia, ethiopian=Ethiopia, fijian=Fiji, filipino=Philippines, filipina=Philippines, finn=Finland, finnish=Finland, french=France, frenchman=France, gabonese=Gabon, gambian=Gambia, georgian=Georgia, german=Germany, ghanaian=Ghana, greek=Greece, grenadian=Grenada, guatemalan=Guatemala, guinean=Guinea, guyanese=Guyana, haitian=Haiti, honduran=Honduras, hungarian=Hungary, icelandic=Iceland, indian=India, indonesian=Indonesia, iranian=Iran, iraqi=Iraq, irish=Ireland, irishman=Ireland, israeli=Israel, italian=Italy, ivorian=Ivory Coast, ivoirian=Ivory Coast, jamaican=Jamaica, japanese=Japan, jordanian=Jordan, kazakh=Kazakhstan, kazakhstani=Kazakhstan, kenyan=Kenya, korean=Korea, kosovar=Kosovo, kosovan=Kosovo, kuwaiti=Kuwait, kyrgyz=Kyrgyzstan, lao=Laos, laotian=Laos, latvian=Latvia, lebanese=Lebanon, lesothan=Lesotho, liberian=Liberia, libyan=Libya, lithuanian=Lithuania, luxembourgish=Luxembourg, macedonian=North Macedonia, malagasy=Madagascar, malawian=Malawi, malaysian=Malaysia, maldivian=Maldives, malian=Mali, maltese=Malta, mauritanian=Mauritania, mauritian=Mauritius, mexican=Mexico, moldovan=Moldova, mongolian=Mongolia, montenegrin=Montenegro, moroccan=Morocco, mozambican=Mozambique, namibian=Namibia, nepalese=Nepal, nepali=Nepal, new-zealander=New Zealand, nicaraguan=Nicaragua, nigerian=Nigeria, nigerien=Niger, norwegian=Norway, omani=Oman, pakistani=Pakistan, palestinian=Palestine, panamanian=Panama, paraguayan=Paraguay, peruvian=Peru, polish=Poland, pole=Poland, portuguese=Portugal, qatari=Qatar, romanian=Romania, russian=Russia, rwandan=Rwanda, salvadoran=El Salvador, salvadorean=El Salvador, samoan=Samoa, saudi-arabian=Saudi Arabia, scot=Scotland, scottish=Scotland, scotsman=Scotland, senegalese=Senegal, serb=Serbia, serbian=Serbia, singaporean=Singapore, slovak=Slovakia, slovakian=Slovakia, slovene=Slovenia, slovenian=Slovenia, somali=Somalia, somalian=Somalia, spaniard=Spain, spanish=Spain, sri-lankan=Sri Lanka, sudanese=Sudan, surinamese=Suriname, swazi=Eswatini, swede=Sweden, swedish=Sweden, swiss=Switzerland, syrian=Syria, taiwanese=Taiwan, tajik=Tajikistan, tanzanian=Tanzania, thai=Thailand, tibetan=Tibet, togolese=Togo, tongan=Tonga, trinidadian=Trinidad and Tobago, tunisian=Tunisia, turk=Turkey, turkish=Turkey, turkmen=Turkmenistan, ugandan=Uganda, ukrainian=Ukraine, uruguayan=Uruguay, uzbek=Uzbekistan, venezuelan=Venezuela, vietnamese=Vietnam, welsh=Wales, welshman=Wales, yemeni=Yemen, yugoslav=Yugoslavia, zairean=Zaire, zairian=Zaire, zambian=Zambia, zimbabwean=Zimbabwe, soviet=Soviet Union,
  african, asian, european, latin, latino, latina, hispanic, arab, arabic, arabian, persian, slavic, nordic, scandinavian, baltic, balkan, caribbean, polynesian, aboriginal, caucasian, siberian, bavarian, catalan, basque, breton, sicilian, flemish, walloon, chechen, tatar, uighur, uyghur, kurdish, kurd, berber, tuareg, hutu, tutsi, zulu, xhosa, yoruba, igbo, hausa, fulani, kikuyu, pashtun, punjabi, bengali, tamil, sinhalese, sinhala, hindi, urdu, marathi, gujarati, telugu, malayalam, kannada, kashmiri, rohingya, kachin, cantonese, mandarin, tigrayan, oromo, amharic, swahili, afrikaans, afrikaner, maori, inuit, cossack, gypsy, jew, jewish, muslim, moslem, islamic, islamist, islam, christian, christianity, catholic, protestant, orthodox, anglican, methodist, baptist, evangelical, lutheran, calvinist, mormon, hindu, hinduism, sikh, buddhist, buddhism, shi'ite, shiite, shia, shi'a, sunni, alawite, druze, sufi, taoist, confucian, zionist, marxist, maoist, leninist, communist, socialist, fascist, nazi, republican, democrat, democratic, conservative, liberal, labour, tory, tories, western, eastern, northern, southern, westerner, londoner, parisian, muscovite, anglo, sino, afro, euro, franco, russo, eurasian, pan-african, pan-arab, non-aligned, anti-american, lankan, rican, korean, zealander, aussie, yankee, texan, californian, hawaiian, floridian, puerto-rican, roman, bolivarian, peronist, chavista, gaullist, trotskyist, stalinist, thatcherite, victorian, elizabethan, edwardian, olympic, paralympic, olympian, biblical, talmudic, koranic, quranic, ashkenazi, sephardic, copt, coptic, maronite, saudi,
  indigenous, aboriginal, aborigine, inuk, inuvialuit, innu, cree, metis, métis, mohawk, navajo, cherokee, sioux, apache, lakota, ojibwe, anishinaabe, mi'kmaw, mi'kmaq, mikmaq, kaska, tlingit, gwich'in, maasai, masai, pokot, kalenjin, luhya, kamba, acholi, baganda, banyamulenge, tutsis, hutus, himba, herero, ovambo, tswana, sotho, ndebele, tsonga, ashanti, asante, dagomba, wolof, mandinka, mandingo, bambara, dogon, songhai, kanuri, tiv, ijaw, efik, ibibio, urhobo, itsekiri, nubian, amazigh, kabyle, bedouin, yazidi, yezidi, assyrian, chaldean, turkoman, turkmens, baloch, baluch, sindhi, pushtun, hazara, gurkha, dalit, brahmin, adivasi, assamese, khasi, mizo, manipuri, odia, oriya, konkani, sanskrit, hebrew, yiddish, ladino, aramaic, farsi, dari, pashto, creole, pidgin, esperanto, latinate, mapuche, quechua, aymara, guarani, guaraní, nahuatl, mayan, aztec, incan, mestizo, garifuna, miskito, quiche, zapotec, tarahumara, yanomami, tupi, māori, pakeha, pākehā, pasifika, torres-strait-islander, sami, sámi, inuktitut, tagalog, cebuano, ilocano, lumad, igorot, javanese, sundanese, balinese, batak, dayak, malay, iban, hmong, khmer, ainu, hakka, hokkien, teochew, manchu, mongol, zhuang, buryat, yakut, circassian, ossetian, ingush, abkhaz, abkhazian, seychellois, mauritian, bahraini, yemenite, gulf-arab, levantine, maghrebi, sahelian, francophone, anglophone, lusophone, hispanophone, afro-american, african-american, asian-american, native-american, anglo-saxon, celtic-speaking, gaelic, viking, roman-catholic, pentecostal, presbyterian, quaker, jesuit, franciscan, salafi, salafist, wahhabi, ahmadi, ismaili, alevi, bahai, baha'i, rastafarian, rastafari, shinto, zoroastrian, parsi, atheist, judaism, hinduism, christianity, catholicism, protestantism, communism, socialism, capitalism, marxism, leninism, fascism, nazism, zionism, liberalism, nationalism, populism, feminism, apartheid, castroist, sandinista, kirchnerist, peronism, labourite, lib-dem, blairite, brexit, gaelic, neolithic, jurassic, paleolithic, bronze-age, renaissance, baroque, gothic, ottoman, byzantine, abbasid, umayyad, mughal, moghul, qing, ming-era, tang-era, habsburg, hashemite, amiri
  `
    .split(",")
    .map((entry): [string, string | null] => {
      const [word = "", country] = entry.trim().split("=");
      return [word, country ?? null];
    }),
);

/** Demonyms of two words, lower case; read the same way. */
export const TWO_WORD_DEMONYMS: ReadonlyMap<string, string> = new Map([
  ["south african", "South Africa"],
  ["south korean", "South Korea"],
  ["north korean", "North Korea"],
  ["new zealander", "New Zealand"],
  ["native american", "United States"],
  ["african american", "United States"],
  ["asian american", "United States"],
  ["new yorker", "United States"],
  ["costa rican", "Costa Rica"],
  ["puerto rican", "Puerto Rico"],
  ["sri lankan", "Sri Lanka"],
  ["saudi arabian", "Saudi Arabia"],
  ["sierra leonean", "Sierra Leone"],
  ["south sudanese", "South Sudan"],
  ["east timorese", "Timor-Leste"],
  ["papua new guinean", "Papua New Guinea"],
  ["west indian", "West Indies"],
  ["latin american", "Latin America"],
  ["north american", "North America"],
  ["south american", "South America"],
  ["central american", "Central America"],
  ["northern irish", "Northern Ireland"],
  ["hong konger", "Hong Kong"],
  ["cape verdean", "Cape Verde"],
  ["equatorial guinean", "Equatorial Guinea"],
  ["central african", "Central African Republic"],
  ["west african", "West Africa"],
  ["east african", "East Africa"],
  ["north african", "North Africa"],
  ["southern african", "Southern Africa"],
  ["east european", "Europe"],
  ["eastern european", "Europe"],
  ["western european", "Europe"],
  ["bosnian serb", "Bosnia and Herzegovina"],
  ["iraqi kurd", "Iraq"],
  ["middle eastern", "Middle East"],
  ["south asian", "South Asia"],
  ["southeast asian", "Southeast Asia"],
  ["central asian", "Central Asia"],
]);
