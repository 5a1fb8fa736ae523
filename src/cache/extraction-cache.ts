import { createHash } from "node:crypto";
import { closeSync, mkdirSync, openSync, readdirSync, readSync, rmSync, statSync, writeSync } from "node:fs";
import { join } from "node:path";
import { deflateRawSync, inflateRawSync } from "node:zlib";
import { compactJson, readCompactJson } from "./compact-json.ts";
import { fileFault, isFileFault } from "./file-fault.ts";
import { readSealedFile, writeSealedFile } from "./sealed-file.ts";

/**
 * What was found in articles, kept from build to build. An entry is trusted only where its bytes are those that were
 * written; else it is as if it were not there. Nothing that goes wrong with the cache is a failure of the build.
 */
export interface ExtractionCache<T> {
  /** The value kept under a key, or null. `near` is the text it was set with. `T` must survive JSON. */
  readonly get: (key: string, near?: string) => T | null;
  /**
   * Keeps a value. It is on disk, but found by the next build only after `save`. `near` is a text that the key tells and
   * whose words the value repeats: they are not kept twice.
   */
  readonly set: (key: string, value: T, near?: string) => void;
  /** Keeps a value that `packValue` packed with the same text near, on another thread perhaps. */
  readonly setPacked: (key: string, bytes: Uint8Array) => void;
  /** True where a value is kept under a key, whole or not. */
  readonly has: (key: string) => boolean;
  /** Makes what was got and set in this run all that the cache holds. Call it once, when every article was read. */
  readonly save: () => void;
}

/** Where an entry lies: `length` bytes at `offset` of a pack, with the checksum of key and bytes. */
interface Entry {
  readonly pack: string;
  readonly offset: number;
  readonly length: number;
  readonly checksum: string;
}

interface OpenPack {
  readonly name: string;
  readonly file: number;
  size: number;
  /** Bytes not yet written, which begin at `size - waiting`. */
  readonly parts: Buffer[];
  waiting: number;
}

const KIND = "dateline-extractions-2";
const INDEX = "extractions";
const PACK = /^extractions-(\d+)\.pack$/;
const BLOCK = 1 << 20;
// Packs are never changed, so each edit adds a small one; beyond this many, or this much for each byte in use, all are
// made one.
const MOST_PACKS = 8;
const MOST_WASTE = 1.5;

const checksumOf = (key: string, bytes: Buffer): string =>
  createHash("sha256").update(key).update(bytes).digest("base64url").slice(0, 22);

// The farthest that deflate looks back.
const WINDOW = 1 << 15;
// Level 3 packs closer than 1 in the same time, for what is found in an article.
const LEVEL = 3;

const windowOf = (near: string): Buffer => Buffer.from(near.slice(0, WINDOW)).subarray(0, WINDOW);

/** A value as the cache keeps it: packed JSON, deflated with the start of `near` for a dictionary. */
export function packValue(value: unknown, near = ""): Uint8Array {
  return deflateRawSync(compactJson(value), { level: LEVEL, dictionary: windowOf(near) });
}

function unpackValue(bytes: Uint8Array, near: string): unknown {
  return readCompactJson(inflateRawSync(bytes, { dictionary: windowOf(near) }).toString("utf8"));
}

/** A cache for one run, in memory: what threads found ahead is handed over in it. What the run itself finds is not kept. */
export function openMemoryCache<T>(): ExtractionCache<T> {
  const kept = new Map<string, Uint8Array>();
  return {
    get: (key, near = "") => {
      const bytes = kept.get(key);
      // What packValue packed for a `T` under this key.
      return bytes === undefined ? null : (unpackValue(bytes, near) as T);
    },
    set: () => {},
    setPacked: (key, bytes) => void kept.set(key, bytes),
    has: (key) => kept.has(key),
    save: () => kept.clear(),
  };
}

function readIndex(folder: string, version: string, note: (text: string) => void): Map<string, Entry> {
  const entries = new Map<string, Entry>();
  const sealed = readSealedFile(join(folder, INDEX), KIND);
  if (sealed.outcome === "damaged") note("The cache is damaged. Every article is read anew.");
  if (sealed.outcome !== "read") return entries;
  const [of, ...lines] = sealed.text.split("\n");
  if (of !== version) return entries;
  for (const line of lines) {
    const [key = "", pack = "", offset, length, checksum = ""] = line.split(" ");
    entries.set(key, { pack, offset: Number(offset), length: Number(length), checksum });
  }
  return entries;
}

const sizeOf = (file: string): number => statSync(file, { throwIfNoEntry: false })?.size ?? 0;

/** Reads the bytes of an entry; null where they are not those that were written. */
function readEntry(file: number, key: string, { offset, length, checksum }: Entry): Buffer | null {
  const bytes = Buffer.allocUnsafe(length);
  let read = 0;
  while (read < length) {
    const got = readSync(file, bytes, read, length - read, offset + read);
    if (got === 0) return null;
    read += got;
  }
  return checksumOf(key, bytes) === checksum ? bytes : null;
}

/** Makes a new pack under the first number that is free. */
function makePack(folder: string): OpenPack {
  mkdirSync(folder, { recursive: true });
  const numbers = readdirSync(folder).map((name) => Number(PACK.exec(name)?.[1] ?? 0));
  for (let number = Math.max(0, ...numbers) + 1; ; number += 1) {
    const name = `extractions-${number}.pack`;
    try {
      return { name, file: openSync(join(folder, name), "wx+"), size: 0, parts: [], waiting: 0 };
    } catch (fault) {
      // Another build with this cache took the number.
      if (!isFileFault(fault, "EEXIST")) throw fault;
    }
  }
}

function flush(pack: OpenPack): void {
  const bytes = Buffer.concat(pack.parts);
  const start = pack.size - pack.waiting;
  let written = 0;
  while (written < bytes.length)
    written += writeSync(pack.file, bytes, written, bytes.length - written, start + written);
  pack.parts.length = 0;
  pack.waiting = 0;
}

function append(pack: OpenPack, key: string, bytes: Buffer): Entry {
  const entry = {
    pack: pack.name,
    offset: pack.size,
    length: bytes.length,
    checksum: checksumOf(key, bytes),
  };
  pack.parts.push(bytes);
  pack.size += bytes.length;
  pack.waiting += bytes.length;
  if (pack.waiting >= BLOCK) flush(pack);
  return entry;
}

/**
 * Opens the cache in `folder`, which need not exist. Entries of another `version` are as if they were not there. What
 * goes wrong is said once through `note`; a folder that cannot be written leaves the cache readable.
 */
export function openExtractionCache<T>(
  folder: string,
  version: string,
  note: (text: string) => void,
): ExtractionCache<T> {
  const kept = readIndex(folder, version, note);
  const used = new Map<string, Entry>();
  const files = new Map<string, number | null>();
  let fresh: OpenPack | null = null;
  let isWritable = true;
  let isDamageTold = false;

  const fileOf = (pack: string): number | null => {
    let file = files.get(pack);
    if (file === undefined) {
      try {
        file = PACK.test(pack) ? openSync(join(folder, pack), "r") : null;
      } catch (fault) {
        if (fileFault(fault) === null) throw fault;
        file = null;
      }
      files.set(pack, file);
    }
    return file;
  };

  /** Does what writes to the cache; once that has failed, nothing more is written. */
  const writing = (work: () => void): void => {
    if (!isWritable) return;
    try {
      work();
    } catch (fault) {
      const why = fileFault(fault);
      if (why === null) throw fault;
      isWritable = false;
      note(`The cache cannot be written: ${why}. The next build reads again what changed.`);
    }
  };

  const read = (key: string, entry: Entry): Buffer | null => {
    let bytes: Buffer | null = null;
    const pack = fresh;
    if (pack !== null && entry.pack === pack.name) {
      if (pack.waiting > 0) writing(() => flush(pack));
      // What could not be written is not there; that was said already.
      if (pack.waiting > 0) return null;
      bytes = readEntry(pack.file, key, entry);
    } else {
      const file = fileOf(entry.pack);
      if (file !== null) bytes = readEntry(file, key, entry);
    }
    if (bytes === null && !isDamageTold) {
      note("The cache is damaged in part. The articles it fails for are read anew.");
      isDamageTold = true;
    }
    return bytes;
  };

  const setPacked = (key: string, bytes: Uint8Array): void => {
    writing(() => {
      fresh ??= makePack(folder);
      used.set(key, append(fresh, key, Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)));
    });
  };

  const set = (key: string, value: T, near = ""): void => setPacked(key, packValue(value, near));

  const has = (key: string): boolean => used.has(key) || kept.has(key);

  const get = (key: string, near = ""): T | null => {
    const entry = used.get(key) ?? kept.get(key);
    if (entry === undefined) return null;
    const bytes = read(key, entry);
    if (bytes === null) {
      kept.delete(key);
      used.delete(key);
      return null;
    }
    used.set(key, entry);
    // The checksum holds, so these are the bytes that `set` wrote for a `T`.
    return unpackValue(bytes, near) as T;
  };

  /** Copies every entry in use into one new pack. */
  const compact = (): void => {
    const into = makePack(folder);
    const moved = new Map<string, Entry>();
    for (const [key, entry] of used) {
      const bytes = read(key, entry);
      if (bytes !== null) moved.set(key, append(into, key, bytes));
    }
    flush(into);
    for (const [key, entry] of moved) used.set(key, entry);
    if (fresh !== null) closeSync(fresh.file);
    fresh = into;
  };

  const save = (): void => {
    writing(() => {
      if (fresh === null && used.size === kept.size) return;
      if (fresh !== null) flush(fresh);
      const packs = new Set([...used.values()].map((entry) => entry.pack));
      let stored = 0;
      let wanted = 0;
      for (const name of packs) stored += name === fresh?.name ? fresh.size : sizeOf(join(folder, name));
      for (const { length } of used.values()) wanted += length;
      if (packs.size > MOST_PACKS || stored > wanted * MOST_WASTE) compact();
      const lines = [...used].map(
        ([key, { pack, offset, length, checksum }]) => `${key} ${pack} ${offset} ${length} ${checksum}`,
      );
      writeSealedFile(join(folder, INDEX), KIND, [version, ...lines].join("\n"));
      const live = new Set([...used.values()].map((entry) => entry.pack));
      for (const name of readdirSync(folder))
        if (PACK.test(name) && !live.has(name)) rmSync(join(folder, name), { force: true });
    });
    for (const file of files.values()) if (file !== null) closeSync(file);
    files.clear();
    if (fresh !== null) {
      closeSync(fresh.file);
      if (!isWritable) rmSync(join(folder, fresh.name), { force: true });
      fresh = null;
    }
  };

  return { get, set, setPacked, has, save };
}
