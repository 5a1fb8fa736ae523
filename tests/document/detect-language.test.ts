import { describe, expect, it } from "vitest";
import { detectLanguage } from "../../src/document/detect-language.ts";

describe("detectLanguage", () => {
  it.each([
    ["en", "The quay was opened by the mayor, and nine hundred guests came to see it."],
    ["en", "Leading results of the race in La Coruña de la Costa, with the names of all who rowed"],
    ["de", "Der Hafen ist nicht mehr der größte, sagte die Bürgermeisterin, und das wird auch so bleiben."],
    [
      "fr",
      "Le port de la ville est ouvert depuis une semaine, et les navires sont plus grands que ceux du sud.",
    ],
    [
      "es",
      "El puerto de la ciudad está abierto desde hace una semana, y los barcos son más grandes que los del sur.",
    ],
    [
      "pt",
      "O porto da cidade não é mais o maior, disse a prefeita, e isso também não vai mudar com as obras do cais.",
    ],
    [
      "it",
      "Il porto della città non è più il più grande, ha detto la sindaca, e questo non cambierà con i lavori nel molo.",
    ],
    [
      "nl",
      "De haven van de stad is niet meer de grootste, zei de burgemeester, en dat zal ook met het werk aan de kade zo zijn.",
    ],
    ["zh", "里斯本的新码头在四年工程之后于星期五正式开放，市长出席了仪式。"],
    ["ja", "リスボンの新しい岸壁は四年の工事を経て金曜日に開かれた。"],
    ["ko", "리스본의 새 부두가 사 년의 공사 끝에 금요일에 문을 열었다."],
    ["ru", "Новая набережная Лиссабона открылась в пятницу после четырёх лет работ."],
    ["ar", "افتتح الرصيف الجديد في لشبونة يوم الجمعة بعد أربع سنوات من العمل."],
    ["cs", "Přístav v Lisabonu byl v pátek otevřen po čtyřech letech prací, řekla starostka."],
    ["hu", "A kikötő pénteken nyílt meg négy év munka után, mondta a polgármester."],
    ["tl", "Binuksan noong Biyernes ang bagong daungan pagkatapos ng apat na taon ng paggawa."],
    ["uk", "Нова набережна Лісабона відкрилася в п'ятницю після чотирьох років робіт."],
    ["fa", "اسکله جدید لیسبون پس از چهار سال کار روز جمعه گشوده شد."],
    ["vi", "Cầu cảng mới của Lisbon đã mở cửa vào thứ Sáu sau bốn năm thi công."],
    // One to three sentences of English.
    ["en", "Ada Okoro opened it."],
    ["en", "The quay opened on Tuesday."],
    ["en", "Ana Ruiz leads Volta Bank. Ben Cole left."],
    ["en", "Harbour master Marta Nunes said on 5 May 2019 that 4 million euros were spent."],
    ["en", "Chongqing and Sri Lanka sign deal"],
    ["en", "Profits rose 4% in Lisgar, Ben Cole said. Ana Ruiz, his deputy, agreed."],
    ["en", "two million dollars"],
    // What is not known well enough stays open.
    ["und", "Bandari mpya ya Lisbon ilifunguliwa siku ya Ijumaa baada ya miaka minne ya kazi."],
    ["und", "Dh’fhosgail an cidhe ùr Dihaoine às dèidh ceithir bliadhna de dh’obair."],
    ["und", "Ana Ruiz"],
    ["und", "192."],
    ["und", ""],
    ["und", "Ruiz Cole Lund Prata Nunes Tamm Maas Dahl Berg Silva"],
  ])("finds %s in `%s`", (language, text) => {
    expect(detectLanguage(text)).toBe(language);
  });

  it("reads an English article with a line of Chinese as English", () => {
    expect(
      detectLanguage(
        "格拉茨月刊 2017年4期\n\nThe quay was opened by the mayor, and the guests came to see it.",
      ),
    ).toBe("en");
  });
});
