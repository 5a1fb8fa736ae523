import { describe, expect, it } from "vitest";
import { countNames, findNames, typeNames } from "../../../src/mentions/names/find-names.ts";
import { makeReading } from "../make-reading.ts";

function rolesIn(text: string): readonly string[] {
  const candidates = findNames(makeReading(text), []);
  const { roles } = typeNames(candidates, countNames([candidates]));
  return roles.map(
    ({ person, title, affiliation, country, start, end }) =>
      `${person}: ${title} | ${affiliation} | ${country} | ${text.slice(start, end)}`,
  );
}

describe("findRoles", () => {
  it.each([
    [
      "a post after the name",
      "Ana Rojas, director of Harare Zoo, wept.",
      ["Ana Rojas: director | Harare Zoo | null | director of Harare Zoo"],
    ],
    [
      "an envoy's country",
      "Ana Rojas, Consul-General of Peru in Kano, left.",
      ["Ana Rojas: Consul-General | null | Peru | Consul-General of Peru in Kano"],
    ],
    [
      "two posts as one title",
      "The plan, said Ruth Amollo, Deputy Secretary of the Lagos Port Authority and Mayor of Lagos.",
      [
        "Ruth Amollo: Deputy Secretary of the Lagos Port Authority and Mayor of Lagos | Lagos Port Authority | null | Deputy Secretary of the Lagos Port Authority and Mayor of Lagos",
      ],
    ],
    [
      "what a post is for",
      "Ana Rojas, Head of Retail Lending at Volta Bank, agreed.",
      ["Ana Rojas: Head of Retail Lending | Volta Bank | null | Head of Retail Lending at Volta Bank"],
    ],
    [
      "commas before the head of the post",
      "They met Mr. Okello, Energy, Water and Transport Commissioner of Volta Bank.",
      [
        "Okello: Energy, Water and Transport Commissioner | Volta Bank | null | Energy, Water and Transport Commissioner of Volta Bank",
      ],
    ],
    [
      "a post before the name",
      "Environment Minister Ruth Amollo resigned.",
      ["Ruth Amollo: Environment Minister | null | null | Environment Minister"],
    ],
    [
      "a demonym's country",
      "Brazilian singer Ana Rojas won.",
      ["Ana Rojas: singer | null | Brazil | singer"],
    ],
    [
      "a trade in small letters after the name",
      "Ana Rojas, a hydrologist at the Volta Institute, agreed.",
      ["Ana Rojas: hydrologist | Volta Institute | null | hydrologist at the Volta Institute"],
    ],
    [
      "a trade that opens the sentence",
      "Beekeeper Ana Rojas lost 40 hives.",
      ["Ana Rojas: Beekeeper | null | null | Beekeeper"],
    ],
    [
      "a post before an honorific",
      "It was lead engineer Dr. Ana Rojas who called.",
      ["Ana Rojas: lead engineer | null | null | lead engineer"],
    ],
    [
      "the whole phrase before the comma",
      "The registrar of the court, Ms. Ana Rojas, who came late, wept.",
      ["Ana Rojas: registrar of the court | null | null | registrar of the court"],
    ],
    [
      "whose premier it is",
      "Chile's foreign minister, Ana Rojas, flew home.",
      ["Ana Rojas: foreign minister | null | Chile | foreign minister"],
    ],
    [
      "a minister by the people's name",
      "A Chilean minister, Ana Rojas, flew home.",
      ["Ana Rojas: minister | null | Chile | minister"],
    ],
    [
      "a post told of the body that opened the sentence before",
      "The Volta Port Union went on strike. Its deputy head, Ana Rojas, was firm.",
      ["Ana Rojas: deputy head | Volta Port Union | null | deputy head"],
    ],
    [
      "a body told before by its head noun",
      "He fined the Lagos Harbour Agency. The chief engineer of the agency, Ana Rojas, agreed.",
      ["Ana Rojas: chief engineer | Lagos Harbour Agency | null | chief engineer of the agency"],
    ],
    [
      "the party and the seat of a member",
      "said Ana Rojas, the Labour MP for Volta West.",
      ["Ana Rojas: MP for Volta West | Labour | null | MP for Volta West"],
    ],
    [
      "an envoy's host as part of the post",
      "Ana Rojas, the ambassador to Chile, left.",
      ["Ana Rojas: ambassador to Chile | null | null | ambassador to Chile"],
    ],
    [
      "a body with a noun before it",
      "Ana Rojas, an analyst at the consultancy Volta Data, agreed.",
      ["Ana Rojas: analyst | Volta Data | null | analyst at the consultancy Volta Data"],
    ],
    [
      "degrees before the post",
      "said Ana Rojas, Ph.D., Chief Nurse of Volta Bank.",
      ["Ana Rojas: Chief Nurse | Volta Bank | null | Chief Nurse of Volta Bank"],
    ],
    [
      "who heads a body",
      "Ana Rojas, who chairs the Volta Port Union, agreed.",
      ["Ana Rojas: chair | Volta Port Union | null | chairs the Volta Port Union"],
    ],
    [
      "who speaks for whom in court",
      "Ana Rojas, defending, said he was sorry.",
      ["Ana Rojas: defence counsel | null | null | defending"],
    ],
    [
      "a body with no post",
      "said Ana Rojas of the Volta Port Union.",
      ["Ana Rojas: null | Volta Port Union | null | Volta Port Union"],
    ],
    ["a country with no post", "She beat Ana Rojas of Chile.", ["Ana Rojas: null | null | Chile | Chile"]],
    ["a country's own", "She beat Chile's Ana Rojas.", ["Ana Rojas: null | null | Chile | Chile"]],
    [
      "a party and a country in brackets",
      "said Ana Rojas (EPP, Chile) in the debate.",
      ["Ana Rojas: null | EPP | Chile | EPP, Chile"],
    ],
    [
      "what is said of two at once",
      "She met Ministers Ana Rojas and Ruth Amollo there.",
      ["Ana Rojas: Ministers | null | null | Ministers", "Ruth Amollo: Ministers | null | null | Ministers"],
    ],
    [
      "the people of two at once",
      "They beat the Kenyans Ana Rojas and Ruth Amollo.",
      ["Ana Rojas: null | null | Kenya | Kenyans", "Ruth Amollo: null | null | Kenya | Kenyans"],
    ],
    [
      "where one lives as no body",
      "The Kano resident Ana Rojas agreed.",
      ["Ana Rojas: resident | null | null | resident"],
    ],
    [
      "nouns between a body and the post",
      "Then Volta Gas Company pipelines executive Ana Rojas left.",
      ["Ana Rojas: pipelines executive | Volta Gas Company | null | pipelines executive"],
    ],
    [
      "where the post before a name is held",
      "So the national government delegate in Lima, Ana Rojas, told us.",
      ["Ana Rojas: national government delegate | null | null | national government delegate in Lima"],
    ],
    [
      "the trade of an engineer",
      "The mechanical engineer Ana Rojas left.",
      ["Ana Rojas: mechanical engineer | null | null | mechanical engineer"],
    ],
    [
      "no day as a post",
      "It was the day president Ana Rojas left.",
      ["Ana Rojas: president | null | null | president"],
    ],
    [
      "a post without the form of address behind it",
      "Then KWS Commissioner Sheikh Ana Rojas left.",
      ["Ana Rojas: Commissioner | KWS | null | Commissioner"],
    ],
    [
      "a wife of nobody's body",
      "So Ana Rojas, 37, wife of Bob Okello, left.",
      ["Ana Rojas: wife | null | null | wife of Bob Okello"],
    ],
    [
      "a post that ends the sentence before the next name",
      "It was opened by Ana Rojas, chair of the Volta Port Union. Ruth Amollo left.",
      ["Ana Rojas: chair | Volta Port Union | null | chair of the Volta Port Union"],
    ],
    [
      "an age before the post",
      "Ana Rojas, 45, a teacher from Kano, won.",
      ["Ana Rojas: teacher from Kano | null | null | teacher from Kano"],
    ],
    [
      "the photographer of a caption",
      "The port at dawn. (Photo/Ana Rojas)",
      ["Ana Rojas: photographer | null | null | Photo"],
    ],
    [
      "a people's name before a post in capitals",
      "Kenyan Foreign Minister Ana Rojas met South Korean President Femi Ojo.",
      [
        "Ana Rojas: Foreign Minister | null | Kenya | Foreign Minister",
        "Femi Ojo: President | null | South Korea | President",
      ],
    ],
    [
      "a state with its own word before a post",
      "Benue State Governor Ana Rojas left.",
      ["Ana Rojas: Governor | Benue State | null | Governor"],
    ],
    [
      "a post of a body, and the name behind it without a comma",
      "They met Mayor of London Ana Rojas, Deputy Governor of Benue State Obafemi Tarka and CEO of Volta Bank Femi Ojo.",
      [
        "Ana Rojas: Mayor of London | null | null | Mayor of London",
        "Obafemi Tarka: Deputy Governor of Benue State | null | null | Deputy Governor of Benue State",
        "Femi Ojo: CEO | Volta Bank | null | CEO of Volta Bank",
      ],
    ],
    [
      "a secretary in a ministry",
      "Permanent Secretary in the Ministry of Works Ana Rojas agreed.",
      [
        "Ana Rojas: Permanent Secretary | Ministry of Works | null | Permanent Secretary in the Ministry of Works",
      ],
    ],
    [
      "what a minister is for before the name",
      "Minister for Road Transport and Highways Ana Rojas met Superintendent of Police Ruth Amollo.",
      [
        "Ana Rojas: Minister for Road Transport and Highways | null | null | Minister for Road Transport and Highways",
        "Ruth Amollo: Superintendent of Police | null | null | Superintendent of Police",
      ],
    ],
    [
      "a subject before the body",
      "Ana Rojas, a lecturer in economics at the Volta Institute, agreed.",
      [
        "Ana Rojas: lecturer in economics | Volta Institute | null | lecturer in economics at the Volta Institute",
      ],
    ],
    [
      "a matter in capitals before the body",
      "Ana Rojas, Director of Public Health at the Volta Institute, agreed.",
      [
        "Ana Rojas: Director of Public Health | Volta Institute | null | Director of Public Health at the Volta Institute",
      ],
    ],
    [
      "a body in small letters",
      "Ana Rojas, director of the provincial department of commerce, met Femi Ojo, deputy head of the state power company.",
      [
        "Ana Rojas: director | provincial department of commerce | null | director of the provincial department of commerce",
        "Femi Ojo: deputy head | state power company | null | deputy head of the state power company",
      ],
    ],
    [
      "a firm with its town",
      "Ana Rojas, founder of Kano-based startup Volta Data, agreed.",
      ["Ana Rojas: founder | Volta Data | null | founder of Kano-based startup Volta Data"],
    ],
    [
      "a post behind letters after the name",
      "Mr. Ana Rojas, IAS, Secretary to the Volta Council, agreed.",
      ["Ana Rojas: Secretary | Volta Council | null | Secretary to the Volta Council"],
    ],
    [
      "a forum with an adjective before it",
      "Ana Rojas, a senior fellow at the right-wing Volta Policy Forum, agreed.",
      [
        "Ana Rojas: senior fellow | Volta Policy Forum | null | senior fellow at the right-wing Volta Policy Forum",
      ],
    ],
    [
      "a post in short that is the next name's",
      "Then Benue Sen. Ana Rojas, Kano Rep. Femi Ojo, and others left.",
      ["Ana Rojas: Sen | Benue | null | Sen", "Femi Ojo: Rep | Kano | null | Rep"],
    ],
    [
      "a body behind the post's own comma",
      "Ana Rojas, Managing Director, Volta Steel Limited, said so.",
      ["Ana Rojas: Managing Director | Volta Steel Limited | null | Managing Director, Volta Steel Limited"],
    ],
    [
      "a post that opens after a comma, before the name that speaks",
      "It grew again, Retail Manager, Ana Rojas said.",
      ["Ana Rojas: Retail Manager | null | null | Retail Manager"],
    ],
    [
      "who speaks for a body",
      "Ana Rojas, a senior representative for the Volta Union, left.",
      ["Ana Rojas: senior representative | Volta Union | null | senior representative for the Volta Union"],
    ],
  ])("reads %s", (_, text, expected) => {
    expect(rolesIn(text)).toEqual(expected);
  });

  it.each([
    ["a verb before the name", "They were assigned to guard Ana Rojas."],
    ["the subject of the clause behind", "After a meeting with Ana Rojas, the president said it was late."],
    ["an aside that names no post", "Ana Rojas, however, stayed."],
    ["a place after the name", "Ana Rojas, Kano, wrote in."],
    ["the post of the next name", "They saw Ana Rojas, Director Ruth Amollo."],
    ["an honorific", "Mr. Okello left."],
    ["a post of an earlier clause", "After talks with the mayor, Ana Rojas agreed."],
    ["the apposition of the name before", "They saw Ruth Amollo, the mayor, Ana Rojas, and others."],
    ["a town after of", "They saw Ana Rojas of Kano."],
    ["initials in brackets that open no party", "They saw Ana Rojas (Kano) there."],
  ])("gives no role for %s", (_, text) => {
    expect(rolesIn(text).filter((role) => !role.startsWith("Ruth"))).toEqual([]);
  });
});
