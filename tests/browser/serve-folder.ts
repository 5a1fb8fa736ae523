import { createReadStream, statSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join, normalize } from "node:path";

const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".svg": "image/svg+xml",
  ".xml": "application/xml",
  ".json": "application/json",
  ".jsonl": "application/jsonl",
  ".csv": "text/csv; charset=utf-8",
  ".txt": "text/plain; charset=utf-8",
};

export interface ServedFolder {
  readonly origin: string;
  readonly close: () => void;
}

function fileFor(folder: string, base: string, address: string): string | null {
  const path = decodeURIComponent(new URL(address, "http://localhost").pathname);
  if (!path.startsWith(base)) return null;
  const file = join(folder, normalize(`/${path.slice(base.length)}`), path.endsWith("/") ? "index.html" : "");
  return statSync(file, { throwIfNoEntry: false })?.isFile() === true ? file : null;
}

/** Serves a built site on a free port of this machine, below the path of its base, as a static host would. */
export async function serveFolder(folder: string, base: string): Promise<ServedFolder> {
  const server: Server = createServer((request, response) => {
    const file = fileFor(folder, base, request.url ?? "/");
    response.statusCode = file === null ? 404 : 200;
    const served = file ?? join(folder, "404.html");
    response.setHeader("content-type", TYPES[extname(served)] ?? "application/octet-stream");
    createReadStream(served).pipe(response);
  });
  await new Promise<void>((resolve) => {
    server.listen(0, "127.0.0.1", resolve);
  });
  // A server that listens on a port has an address of this form.
  const { port } = server.address() as AddressInfo;
  return { origin: `http://127.0.0.1:${port}`, close: () => server.close() };
}
