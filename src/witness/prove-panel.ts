import { bonesOf, foldedBones, isThreadedThrough, squeeze, wordsOf } from "./bones.ts";
import { byClass, byTag, type Element, findAll, findFirst, hasClass, isElement } from "./html-tree.ts";
import { pathOfHref } from "./load-site.ts";
import { cover, disproveAt, hrefIn, linksIn, type PageProof, wordsIn } from "./page-proof.ts";
import { rangeOf, readPrintedDate, sameRange } from "./read-dates.ts";
import { readPrintedFigure, saysFigure } from "./read-quantities.ts";
import type { FigureRecord, WitnessedArticle } from "./site-model.ts";

const isDateOf = (words: string, value: string | null): boolean => {
  const printed = readPrintedDate(words);
  const wanted = value === null ? null : rangeOf(value);
  return printed !== null && wanted !== null && sameRange(printed, wanted);
};

/** The note beside a figure: its value, what it measures, of what, and when. */
function isNoteOf(note: string, figure: FigureRecord): boolean {
  const [value = "", ...rest] = note.split("; ");
  if (!saysFigure(readPrintedFigure(value), figure)) return false;
  return rest.every((piece) => {
    if (piece === figure.measures || piece === `of ${figure.scope}`) return true;
    return (
      isDateOf(piece, figure.asOf) ||
      foldedBones(`${figure.measures}${figure.scope}`).includes(foldedBones(piece))
    );
  });
}

const isCut = (words: string, whole: string): boolean => {
  const bones = bonesOf(words.replace(/…(?=”?$)/, ""));
  return bones !== "" && bonesOf(whole).startsWith(bones);
};

/** Proves what stands beside an article's text: whom it names and in which sentences, its dates, figures and speech. */
export function provePanel(proof: PageProof, article: WitnessedArticle): void {
  const panel = findFirst(proof.root, byClass("panel"));
  if (panel === null) return;
  for (const entry of findAll(panel, byTag("li"))) proveEntry(proof, article, entry);
  for (const section of findAll(panel, byTag("section"))) {
    const count = findFirst(section, byClass("count"));
    const entries = findAll(section, byTag("li")).length;
    if (count === null) continue;
    if (Number(wordsIn(count)) === entries) proof.verdict.prove("count");
    else disproveAt(proof, "a part of the panel counts other than it lists", wordsIn(count), String(entries));
    cover(proof, count);
  }
}

function proveEntry(proof: PageProof, article: WitnessedArticle, entry: Element): void {
  const first = entry.childNodes.find(isElement);
  const link = first !== undefined && first.tagName === "a" ? first : null;
  const href = link === null ? "" : (hrefIn(link) ?? "");
  const notes = entry.childNodes
    .filter(isElement)
    .filter((child) => hasClass(child, "note") || (child !== link && child.tagName === "a"));
  const note = notes.map(wordsIn).join(" ");
  const words =
    link === null
      ? squeeze(entry.childNodes.map((child) => ("value" in child ? child.value : "")).join(""))
      : wordsIn(link);
  const numbers = findAll(entry, byClass("sentences"))
    .flatMap((list) => [...linksIn(list)])
    .map((each) => Number((hrefIn(each) ?? "").slice(2)) - 1);
  const [, kind, digits] = /^#(figure|date|quote|s)-?(\d+)$/.exec(href) ?? [];
  const at = Number(digits) - 1;
  const say = (isRight: boolean, why: string, expected: string): void => {
    if (isRight) proof.verdict.prove("entry beside the text");
    else disproveAt(proof, why, `${words}: ${note}`, expected);
    cover(proof, entry);
  };
  const within = (sentence: number): boolean => numbers.every((number) => number === sentence);
  if (kind === "figure") {
    const figure = article.record.figures[at];
    const isSame =
      figure !== undefined && bonesOf(words) === bonesOf(figure.surface) && isNoteOf(note, figure);
    say(
      isSame && within(article.figureSentences[at] ?? -1),
      "a figure beside the text is not what its words say",
      figure === undefined ? href : `${figure.surface}: ${figure.bound} ${figure.value} ${figure.unit}`,
    );
  } else if (kind === "date") {
    const date = article.record.dates[at];
    const open = note.endsWith(")") ? note.indexOf(" (") : -1;
    const told = open < 0 ? note : note.slice(0, open);
    const isSame =
      date !== undefined &&
      bonesOf(words) === bonesOf(date.surface) &&
      (date.value === null ? !/\d/.test(note) : isDateOf(told, date.value));
    say(
      isSame && within(article.dateSentences[at] ?? -1),
      "a date beside the text is not what its words say",
      date === undefined ? href : `${date.surface}: ${date.value}`,
    );
  } else if (kind === "quote") {
    const quote = article.record.quotes[at];
    const speaker = quote?.speakerName ?? null;
    const isSpeaker =
      speaker === null ? !isNameInFile(article, note) || note === (quote?.speaker ?? "") : note === speaker;
    say(
      quote !== undefined && isCut(words, quote.text) && isSpeaker,
      "a quotation beside the text is not the article's",
      quote === undefined ? href : `${quote.text}: ${speaker ?? "no speaker"}`,
    );
  } else if (kind === "s") {
    const statement = article.record.statements.find(
      ({ text, speaker }) => isCut(words, text) && (note === "" || note === speaker),
    );
    say(
      statement !== undefined,
      "a statement beside the text is not the article's",
      article.page.sentences[at] ?? "",
    );
  } else if (link !== null) proveNamed(proof, article, { entry, href, note, numbers, words });
  else proveUnlinked(proof, article, { entry, words, numbers, note });
}

const isNameInFile = ({ source }: WitnessedArticle, words: string): boolean =>
  foldedBones(source.text).includes(foldedBones(words));

interface NamedEntry {
  readonly entry: Element;
  readonly href: string;
  readonly note: string;
  readonly words: string;
  readonly numbers: readonly number[];
}

/** A name beside the text: each sentence it counts names it, and the post is one the article gives it. */
function proveNamed(
  proof: PageProof,
  article: WitnessedArticle,
  { entry, href, note, numbers, words }: NamedEntry,
): void {
  const entity = proof.site.entitiesByHref.get(pathOfHref(href));
  if (entity === undefined) return;
  const sentences = article.proof.names
    .filter(([, , id]) => id === entity.id)
    .map(([start]) => article.proof.sentences.findIndex(([from, to]) => start >= from && start < to));
  const isTopic = entity.kind === "topic";
  const isRight =
    isTopic ||
    (numbers.every((number) => sentences.includes(number)) &&
      sentences.every((number) => numbers.includes(number)));
  const roles = article.record.people.flatMap(({ role }) => (role === null ? [] : [role]));
  const isPost =
    note === "" ||
    entity.kind !== "person" ||
    roles.some((role) => note.startsWith(role) && isPersonOf(article, role, entity.name, entity.variants));
  if (!isRight)
    disproveAt(
      proof,
      "a name beside the text leads to other sentences than name it",
      `${words}: ${numbers.map((number) => number + 1).join(" ")}`,
      sentences.map((number) => number + 1).join(" "),
    );
  else if (!isPost)
    disproveAt(proof, "the article gives this person no such post", `${words}: ${note}`, roles.join("; "));
  else proof.verdict.prove("entry beside the text");
  for (const list of findAll(entry, byClass("sentences"))) cover(proof, list);
  for (const told of findAll(entry, byClass("note"))) if (entity.kind === "person") cover(proof, told);
}

function isPersonOf(
  { record }: WitnessedArticle,
  role: string,
  name: string,
  variants: readonly string[],
): boolean {
  const words = new Set([name, ...variants].flatMap(wordsOf));
  return record.people.some(
    (person) => person.role === role && wordsOf(person.name).some((word) => words.has(word)),
  );
}

function proveUnlinked(
  proof: PageProof,
  article: WitnessedArticle,
  { entry, words, numbers }: Omit<NamedEntry, "href">,
): void {
  const isSaid = numbers.every((number) => {
    const sentence = foldedBones(article.page.sentences[number] ?? "");
    return wordsOf(words).some((word) => sentence.includes(word));
  });
  if (isSaid) proof.verdict.prove("entry beside the text");
  else
    disproveAt(
      proof,
      "a sentence does not name what stands beside it",
      words,
      numbers.map((number) => article.page.sentences[number]).join(" "),
    );
  for (const list of findAll(entry, byClass("sentences"))) cover(proof, list);
}

/** Numbers of sentences are those of the anchors they lead to. */
export function proveSentenceNumbers(proof: PageProof): void {
  for (const list of findAll(proof.root, byClass("sentences")))
    for (const link of linksIn(list)) {
      const number = /^#s(\d+)$/.exec(hrefIn(link) ?? "")?.[1];
      const printed = wordsIn(link).replace(/^sentence /, "");
      if (number !== undefined && printed === number) {
        proof.verdict.prove("number of a sentence");
        cover(proof, link);
      } else if (number !== undefined)
        disproveAt(proof, "a link to a sentence prints another number", printed, number);
    }
}

/** Whom each name was taken for, as the page accounts for it: words, sentence and page are those of the proof. */
export function proveJoins(proof: PageProof, article: WitnessedArticle): void {
  const part = findFirst(proof.root, byClass("provenance"));
  if (part === null) return;
  for (const row of findAll(part, byTag("tr"))) {
    const [words, taken, because, where] = row.childNodes.filter(isElement).filter(byTag("td"));
    if (words === undefined || taken === undefined || because === undefined || where === undefined) continue;
    const link = [...linksIn(taken)][0];
    const entity =
      link === undefined ? undefined : proof.site.entitiesByHref.get(pathOfHref(hrefIn(link) ?? ""));
    const number = Number((hrefIn([...linksIn(where)][0] ?? where) ?? "").slice(2)) - 1;
    const isThere = article.proof.names.some(([start, end, id]) => {
      if (entity !== undefined && id !== entity.id) return false;
      const sentence = article.proof.sentences.findIndex(([from, to]) => start >= from && start < to);
      return (
        sentence === number &&
        isThreadedThrough(bonesOf(wordsIn(words)), bonesOf(article.source.text.slice(start, end)))
      );
    });
    const isLeft =
      entity === undefined && bonesOf(article.page.sentences[number] ?? "").includes(bonesOf(wordsIn(words)));
    if (isThere || isLeft) {
      proof.verdict.prove("account of a name");
      cover(proof, row);
    } else if (entity !== undefined && !isThere)
      disproveAt(proof, "a name is accounted for that the proof does not have", wordsIn(row), "");
  }
  for (const line of findAll(part, byTag("dd"))) {
    const head = /^(\p{L}[\p{L} ]*) \((\d+)\)$/u.exec(
      wordsIn(
        line.parentNode !== null && isElement(line.parentNode)
          ? (findFirst(line.parentNode, byTag("dt")) ?? line)
          : line,
      ),
    );
    if (head === null) continue;
    const CLASSES: Readonly<Record<string, string>> = {
      Figures: "figure",
      Dates: "date",
      Ordinals: "ordinal",
      "Parts of names": "name",
      Identifiers: "identifier",
      "Set aside": "ignored",
    };
    const wanted = article.record.numerals.filter((numeral) => numeral.class === CLASSES[head[1] ?? ""]);
    const expected = wanted
      .map(
        ({ start, end, reason }) =>
          article.source.text.slice(start, end) + (reason === undefined ? "" : ` (${reason})`),
      )
      .join(", ");
    if (Number(head[2]) === wanted.length && bonesOf(wordsIn(line)) === bonesOf(expected))
      proof.verdict.prove("numerals");
    else
      disproveAt(
        proof,
        "the numerals listed are not those of the text",
        `${head[2]}: ${wordsIn(line)}`,
        `${wanted.length}: ${expected}`,
      );
    if (line.parentNode !== null) cover(proof, line.parentNode);
  }
  for (const code of findAll(part, byTag("code"))) {
    if (wordsIn(code) === article.record.id) cover(proof, code);
    else disproveAt(proof, "the page names another file", wordsIn(code), article.record.id);
  }
  proveRemoved(proof, article, part);
}

/** Where each stretch that was left out begins; what only white space parts, and has one reason, is one. */
function firstRemoved({ record, source }: WitnessedArticle): readonly { readonly start: number }[] {
  return record.removed.filter(({ start, reason }, at) => {
    const last = record.removed[at - 1];
    const isOne =
      last?.reason === reason &&
      (reason === "front-matter" || source.text.slice(last.end, start).trim() === "");
    return !isOne;
  });
}

/** What the page says was left out stands in those lines of the file. */
function proveRemoved(proof: PageProof, article: WitnessedArticle, part: Element): void {
  const lines = article.source.text.split("\n");
  for (const item of findAll(part, byTag("li"))) {
    const told = /^lines? (\d+)(?:–(\d+))?: ([\s\S]*)$/.exec(wordsIn(item));
    if (told === null) continue;
    const stretch = lines.slice(Number(told[1]) - 1, Number(told[2] ?? told[1])).join("\n");
    const printed = told[3] ?? "";
    const quoted = printed
      .slice(printed.indexOf("“") + 1, Math.max(0, printed.lastIndexOf("”")))
      .replace(/…$/, "");
    const isThere = Number(told[2] ?? told[1]) <= lines.length && bonesOf(stretch).includes(bonesOf(quoted));
    const starts = firstRemoved(article).some(
      ({ start }) => article.source.text.slice(0, start).split("\n").length === Number(told[1]),
    );
    if (isThere && starts) proof.verdict.prove("what was left out");
    else
      disproveAt(
        proof,
        "the file does not have in these lines what is said to be left out",
        wordsIn(item),
        stretch,
      );
    cover(proof, item);
  }
}
