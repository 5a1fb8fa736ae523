/** The text of a file, its byte-order mark left out. */
export interface DecodedText {
  readonly text: string;
  /** Why its letters may be wrong, where its encoding had to be guessed; null where it is known. */
  readonly doubt: string | null;
}

const FALLBACK = "windows-1252";

// What windows-1252 prints for the bytes 0x80 to 0x9F; the five it has no letter for stand as they are.
// Source: WHATWG Encoding Standard, index windows-1252. Node 20 reads these bytes as ISO-8859-1 has them.
const HIGH = "€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ";

function decodeLatin(bytes: Uint8Array): string {
  const text = new TextDecoder("latin1").decode(bytes);
  return text.replace(/[\x80-\x9f]/g, (unit) => HIGH.charAt(unit.charCodeAt(0) - 0x80));
}

/** The text of bytes in an encoding; null where they are none, or the encoding is unknown. */
function decodeAs(encoding: string, bytes: Uint8Array): string | null {
  if (encoding === FALLBACK) return decodeLatin(bytes);
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

function isSound(bytes: Uint8Array, isCut: boolean): boolean {
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(bytes, { stream: isCut });
    return true;
  } catch {
    return false;
  }
}

/** How many bytes from the first on are whole characters of UTF-8. */
function soundLength(bytes: Uint8Array): number {
  let sound = 0;
  let broken = bytes.length + 1;
  while (broken - sound > 1) {
    const middle = (sound + broken) >> 1;
    if (isSound(bytes.subarray(0, middle), true)) sound = middle;
    else broken = middle;
  }
  // The last character may have been begun and not ended: it has at most three bytes so far.
  for (let begun = 0; begun < 3 && !isSound(bytes.subarray(0, sound), false); begun += 1) sound -= 1;
  return sound;
}

const lineOf = (bytes: Uint8Array, at: number): number =>
  bytes.subarray(0, at).reduce((lines, byte) => lines + (byte === 10 ? 1 : 0), 1);

function wrongByte(bytes: Uint8Array): string {
  const at = soundLength(bytes);
  const byte = (bytes[at] ?? 0).toString(16).toUpperCase().padStart(2, "0");
  return `byte 0x${byte} in line ${lineOf(bytes, at)} is no part of UTF-8`;
}

function refuseNul(bytes: Uint8Array): void {
  const at = bytes.indexOf(0);
  if (at < 0) return;
  // Every other byte of Latin text in UTF-16 is none.
  const empty = bytes.subarray(0, 200).reduce((count, byte) => count + (byte === 0 ? 1 : 0), 0);
  if (empty * 3 > Math.min(bytes.length, 200))
    throw new TypeError("it is written in UTF-16 without a byte-order mark; save it as UTF-8");
  throw new TypeError(`it holds a NUL in line ${lineOf(bytes, at)}, as no text does`);
}

// As far as a declaration is looked for, in bytes. Source: HTML Living Standard, prescan a byte stream, doubled for heads
// that begin with comments.
const HEAD = 2048;
const DECLARED =
  /<meta\b[^>]*?\bcharset\s*=\s*["']?\s*([\w:.-]+)|<\?xml\b[^>]*?\bencoding\s*=\s*["']([\w:.-]+)/i;
const LATIN = /^(?:windows-125\d|iso-8859-\d+|macintosh|x-mac-cyrillic|koi8-.|ibm866)$/;

/** The encoding a page declares, by its standard name; null where it declares none that is known. */
function declaredIn(bytes: Uint8Array): string | null {
  const head = String.fromCharCode(...bytes.subarray(0, HEAD));
  const found = DECLARED.exec(head.replace(/<!--[\s\S]*?-->/g, ""));
  const label = found?.[1] ?? found?.[2];
  if (label === undefined) return null;
  try {
    const { encoding } = new TextDecoder(label);
    // A declaration that can be read as ASCII is none of UTF-16.
    return encoding.startsWith("utf-16") ? "utf-8" : encoding;
  } catch {
    return null;
  }
}

/**
 * The text of a file. A byte-order mark of UTF-8 or UTF-16 says what it is; then the encoding that HTML declares; else it
 * is UTF-8, and where it is not, it is read as windows-1252 and said to be doubtful. A page that declares an encoding of
 * single bytes and is sound UTF-8 beyond ASCII is UTF-8: whoever saved it has left the old declaration there. Throws a
 * TypeError that says why where the bytes are no text: NUL, or none of UTF-16 after its mark.
 */
export function decodeText(bytes: Uint8Array, isHtml: boolean): DecodedText {
  const [first, second] = bytes;
  const wide =
    first === 0xff && second === 0xfe ? "utf-16le" : first === 0xfe && second === 0xff ? "utf-16be" : null;
  if (wide !== null) {
    const text = decodeAs(wide, bytes);
    if (text === null) throw new TypeError("it begins as UTF-16 does and is none; save it as UTF-8");
    if (text.includes("\0"))
      throw new TypeError(
        `it holds a NUL in line ${text.slice(0, text.indexOf("\0")).split("\n").length}, as no text does`,
      );
    return { text, doubt: null };
  }
  refuseNul(bytes);
  const utf8 = decodeAs("utf-8", bytes);
  const isMarked = first === 0xef && second === 0xbb && bytes[2] === 0xbf;
  const declared = isHtml && !isMarked ? declaredIn(bytes) : null;
  if (declared !== null && declared !== "utf-8" && !(utf8 !== null && LATIN.test(declared))) {
    const text = decodeAs(declared, bytes);
    if (text !== null) return { text, doubt: null };
  }
  if (utf8 !== null) return { text: utf8, doubt: null };
  return { text: decodeLatin(bytes), doubt: `${wrongByte(bytes)}, and is read as ${FALLBACK}` };
}
