import { type BigIntStats, lstatSync } from "node:fs";
import { join } from "node:path";

/** How a file stands on the disk: whoever changes its bytes changes one of these. Times are nanoseconds since 1970. */
export interface FileStamp {
  readonly size: number;
  /** When its bytes were written, which anybody may set back. */
  readonly modified: string;
  /** When anything of it was changed, which nobody can set. */
  readonly changed: string;
  readonly inode: string;
}

export const composeStamp = ({ size, mtimeNs, ctimeNs, ino }: BigIntStats): FileStamp => ({
  size: Number(size),
  modified: String(mtimeNs),
  changed: String(ctimeNs),
  inode: String(ino),
});

/** The stamp of a regular file, links not followed; null where there is none. */
export function readStamp(folder: string, path: string): FileStamp | null {
  const found = lstatSync(join(folder, path), { bigint: true, throwIfNoEntry: false });
  return found?.isFile() === true ? composeStamp(found) : null;
}

export const isSameStamp = (a: FileStamp, b: FileStamp): boolean =>
  a.changed === b.changed && isSameFile(a, b);

/** True where two stamps are one file's with the same bytes as far as its size and time tell; links to it may have come and gone. */
export const isSameFile = (a: FileStamp, b: FileStamp): boolean =>
  a.size === b.size && a.modified === b.modified && a.inode === b.inode;
