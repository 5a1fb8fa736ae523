import { readNumbers } from "./read-numbers.ts";

const SCALED = /(\d[\d,]*(?:\.\d+)?)(\s(?:thousand|million|billion|trillion))?\s?(%?)/g;

/** The parts of a calculation: numbers, signs and brackets; null where other things stand in it. */
function partsOf(words: string): readonly (number | string)[] | null {
  const parts: (number | string)[] = [];
  let rest = words;
  const numbers = [...words.matchAll(SCALED)].flatMap(([whole, digits = "", scale = "", percent]) => {
    const value = readNumbers(digits + scale)[0]?.[0];
    return value === undefined ? [] : [{ whole, value: percent === "%" ? value / 100 : value }];
  });
  for (const { whole, value } of numbers) {
    const at = rest.indexOf(whole);
    parts.push(...(rest.slice(0, at).match(/[()+×÷−]|\s-\s/g) ?? []).map((sign) => sign.trim()), value);
    rest = rest.slice(at + whole.length);
  }
  parts.push(...(rest.match(/[()+×÷−]/g) ?? []));
  return numbers.length < 2 || /[=·;]/.test(words) ? null : parts;
}

/**
 * What a calculation comes to, as schools write it: `24 ÷ (1 + 84.6%)`. Null where it is no such calculation.
 */
export function workOut(words: string): number | null {
  const parts = partsOf(words);
  if (parts === null) return null;
  let at = 0;
  const one = (): number => {
    const part = parts[at];
    at += 1;
    if (typeof part === "number") return part;
    if (part !== "(") return Number.NaN;
    const inner = sum();
    at += 1;
    return inner;
  };
  const product = (): number => {
    let value = one();
    for (; parts[at] === "×" || parts[at] === "÷"; ) {
      const sign = parts[at];
      at += 1;
      const next = one();
      value = sign === "×" ? value * next : value / next;
    }
    return value;
  };
  const sum = (): number => {
    let value = product();
    for (; parts[at] === "+" || parts[at] === "−" || parts[at] === "-"; ) {
      const sign = parts[at];
      at += 1;
      const next = product();
      value = sign === "+" ? value + next : value - next;
    }
    return value;
  };
  const value = sum();
  return Number.isFinite(value) && at === parts.length ? value : null;
}

/** True where the numbers of a result lie about a value, or one of them is it: to three digits, as it may be rounded. */
export function isResult(words: string, value: number): boolean {
  const numbers = [...words.replace(/^[^:]*: /, "").matchAll(SCALED)].flatMap(
    ([, digits = "", scale = "", percent]) => {
      const read = readNumbers(digits + scale)[0]?.[0];
      return read === undefined ? [] : [percent === "%" ? read / 100 : read];
    },
  );
  if (numbers.length === 0) return true;
  const size = Math.abs(value);
  const isAbout = numbers.some((number) => Math.abs(number - size) <= size * 0.006);
  return isAbout || (Math.min(...numbers) <= size && size <= Math.max(...numbers));
}
