// Loaded before the program by build-harm.test.ts. Makes a disk on which no more than DATELINE_DISK_BYTES can be written to a
// path that holds DATELINE_DISK_PATH. Plain JavaScript, for it is loaded before anything reads TypeScript.
import fs from "node:fs";
import { syncBuiltinESMExports } from "node:module";

const most = Number(process.env.DATELINE_DISK_BYTES);
const place = process.env.DATELINE_DISK_PATH ?? "";
let written = 0;

function spend(path, bytes) {
  if (typeof path !== "string" || !path.includes(place)) return;
  written += bytes;
  if (written > most)
    throw Object.assign(new Error("ENOSPC: no space left on device, write"), {
      code: "ENOSPC",
      syscall: "write",
    });
}

const { writeFileSync, openSync, writeSync } = fs;
const paths = new Map();
fs.writeFileSync = (path, data, ...rest) => {
  spend(path, Buffer.byteLength(data));
  return writeFileSync(path, data, ...rest);
};
fs.openSync = (path, ...rest) => {
  const opened = openSync(path, ...rest);
  paths.set(opened, path);
  return opened;
};
fs.writeSync = (opened, data, ...rest) => {
  spend(paths.get(opened), Buffer.byteLength(data));
  return writeSync(opened, data, ...rest);
};
syncBuiltinESMExports();
