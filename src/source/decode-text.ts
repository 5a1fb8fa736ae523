const decoder = (): TextDecoder => new TextDecoder("utf-8", { fatal: true });

function isSound(bytes: Uint8Array, isCut: boolean): boolean {
  try {
    decoder().decode(bytes, { stream: isCut });
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

const countLines = (bytes: Uint8Array): number =>
  bytes.reduce((lines, byte) => lines + (byte === 10 ? 1 : 0), 1);

// Every other byte of Latin text in UTF-16 is none: no text has so many.
const LOOKED_AT = 200;

function isWide(bytes: Uint8Array): boolean {
  const head = bytes.subarray(0, LOOKED_AT);
  const empty = head.reduce((count, byte) => count + (byte === 0 ? 1 : 0), 0);
  return (
    (head[0] === 0xff && head[1] === 0xfe) ||
    (head[0] === 0xfe && head[1] === 0xff) ||
    empty * 3 > head.length
  );
}

/**
 * The text of a file, which is strict UTF-8; the byte-order mark is not part of it. Throws a TypeError that says what the
 * bytes are instead, and in which line the first wrong one stands.
 */
export function decodeText(bytes: Uint8Array): string {
  if (isWide(bytes)) throw new TypeError("it is written in UTF-16; save it as UTF-8");
  try {
    return decoder().decode(bytes);
  } catch {
    const at = soundLength(bytes);
    const byte = (bytes[at] ?? 0).toString(16).toUpperCase().padStart(2, "0");
    throw new TypeError(
      `byte 0x${byte} in line ${countLines(bytes.subarray(0, at))} is no part of UTF-8; save it as UTF-8`,
    );
  }
}
