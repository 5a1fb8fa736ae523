import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { extname } from "node:path";
import type { Duplex } from "node:stream";
import { isFileFault } from "../cache/file-fault.ts";
import { type Found, readServedFile } from "./read-served-file.ts";
import { readTarget, type Target } from "./read-target.ts";

// Source: IANA media types, for what a site holds.
const TYPES: ReadonlyMap<string, string> = new Map([
  [".html", "text/html; charset=utf-8"],
  [".css", "text/css; charset=utf-8"],
  [".js", "text/javascript; charset=utf-8"],
  [".svg", "image/svg+xml"],
  [".xml", "application/xml; charset=utf-8"],
  [".json", "application/json; charset=utf-8"],
  [".jsonl", "application/jsonl; charset=utf-8"],
  [".csv", "text/csv; charset=utf-8"],
  [".txt", "text/plain; charset=utf-8"],
  [".jpg", "image/jpeg"],
  [".jpeg", "image/jpeg"],
  [".png", "image/png"],
  [".gif", "image/gif"],
  [".webp", "image/webp"],
  [".avif", "image/avif"],
  [".ico", "image/x-icon"],
  [".pdf", "application/pdf"],
  [".mp3", "audio/mpeg"],
  [".mp4", "video/mp4"],
  [".woff2", "font/woff2"],
  [".webmanifest", "application/manifest+json"],
]);

/** For every answer: nothing is kept by a browser, guessed at, or read by the page of another site. */
const HEADERS = {
  "Cache-Control": "no-store",
  "X-Content-Type-Options": "nosniff",
  "Cross-Origin-Resource-Policy": "same-origin",
  "X-Frame-Options": "SAMEORIGIN",
};

const LOOPBACK = ["127.0.0.1", "::1"];
const HOST = /^([\w.-]+|\[[\da-f:.]+\])(?::\d{1,5})?$/i;
// A page of another site may have its name lead to this machine; its requests still carry that name.
const OWN_NAMES: readonly string[] = ["localhost", "127.0.0.1", "[::1]"];

/** Where the desk's own pages are, which are no part of the site. */
const DESK = "_desk";

type ServedFile = Extract<Found, { readonly outcome: "file" }>;

/** How many ports are tried, from the one asked for on. */
const MOST_PORTS = 20;

export interface ServedSite {
  readonly folder: string;
  /** The path of the site's base, as `/news/`; asked at each request, because a build may change it. */
  readonly base: () => string;
  /** A folder served under `/_desk/`, which is never part of the site; null for none. */
  readonly desk?: string | null;
  /** Answered with status 503 where the site has no page at all yet. */
  readonly absent?: string;
}

export interface SiteServer {
  readonly port: number;
  readonly close: () => Promise<void>;
}

function send(
  response: ServerResponse,
  status: number,
  type: string,
  body: Buffer,
  more: Readonly<Record<string, string>> = {},
): void {
  response.writeHead(status, { ...HEADERS, "Content-Type": type, "Content-Length": body.length, ...more });
  response.end(response.req.method === "HEAD" ? undefined : body);
}

const say = (response: ServerResponse, status: number, words: string, more?: Record<string, string>): void =>
  send(response, status, "text/plain; charset=utf-8", Buffer.from(`${words}\n`), more);

const sendFile = (response: ServerResponse, status: number, { bytes, name }: ServedFile): void =>
  send(response, status, TYPES.get(extname(name).toLowerCase()) ?? "application/octet-stream", bytes);

/** What is wrong with a request before its path is looked at; null where nothing is. */
function refusalOf(request: IncomingMessage): readonly [status: number, words: string] | null {
  const hosts = request.headersDistinct["host"] ?? [];
  const host = HOST.exec(hosts[0] ?? "")?.[1];
  if (hosts.length !== 1 || host === undefined) return [400, "Bad request: no sound host is named."];
  if (!OWN_NAMES.includes(host.toLowerCase()))
    return [403, "Forbidden: this server answers to localhost only."];
  if (request.method !== "GET" && request.method !== "HEAD") return [405, "Only GET and HEAD are answered."];
  return null;
}

/** Answers within one turn: a client that has closed its side of the connection is answered too. */
function respond(site: ServedSite, request: IncomingMessage, response: ServerResponse): void {
  const refusal = refusalOf(request);
  if (refusal !== null) {
    const [status, words] = refusal;
    say(response, status, words, status === 405 ? { Allow: "GET, HEAD", Connection: "close" } : {});
    return;
  }
  const base = site.base();
  const url = request.url ?? "";
  const read = readTarget(url, base);
  if (read.outcome === "malformed") {
    say(response, 400, "Bad request: the address is malformed.");
    return;
  }
  const { target } = read;
  const query = url.indexOf("?");
  const path = query < 0 ? url : url.slice(0, query);
  const redirect = (to: string): void => {
    // Whole, because a path may begin with two slashes. Only what HTTP itself allows in a path or query stands here.
    const location = `http://${request.headers.host}${to}${query < 0 ? "" : encodeURI(url.slice(query))}`;
    say(response, 302, `See ${location}`, { Location: location });
  };
  const sendFrom = (folder: string, wanted: Target): boolean => {
    const found = readServedFile(folder, wanted);
    if (found.outcome === "missing") return false;
    if (found.outcome === "file") sendFile(response, 200, found);
    else redirect(`${path}/`);
    return true;
  };
  if (site.desk != null && target.parts[0] === DESK) {
    if (sendFrom(site.desk, { ...target, parts: target.parts.slice(1) })) return;
  } else if (read.outcome === "below") {
    if (sendFrom(site.folder, target)) return;
  } else if (target.parts.length === 0 || `${path}/` === base) {
    redirect(base);
    return;
  }
  const missing = readServedFile(site.folder, { parts: ["404.html"], isFolder: false });
  if (missing.outcome === "file") sendFile(response, 404, missing);
  // Between two editions there is no site for a moment.
  else say(response, 503, site.absent ?? "There is no site yet.", { "Retry-After": "2", Refresh: "2" });
}

/** The answer to what is no request at all, written on the connection itself. */
function refuseOn(connection: Duplex, status: string): void {
  if (connection.writable)
    connection.end(`HTTP/1.1 ${status}\r\nContent-Length: 0\r\nConnection: close\r\n\r\n`);
  else connection.destroy();
}

function composeServer(site: ServedSite, tell: (fault: unknown) => void): Server {
  const server = createServer((request, response) => {
    try {
      respond(site, request, response);
    } catch (fault) {
      // A fault of ours must not end the program for one request.
      tell(fault);
      if (response.headersSent) response.destroy();
      else say(response, 500, "The server is at fault; the terminal says why.");
    }
  });
  server.on("clientError", (fault, connection) => {
    const isLong = isFileFault(fault, "HPE_HEADER_OVERFLOW");
    refuseOn(connection, isLong ? "431 Request Header Fields Too Large" : "400 Bad Request");
  });
  server.on("connect", (_, connection) => refuseOn(connection, "405 Method Not Allowed"));
  return server;
}

/** The port a server listens on at an address of this machine; `absent` where the machine has no such address. */
async function listen(server: Server, port: number, host: string): Promise<number | "taken" | "absent"> {
  return new Promise((resolve, reject) => {
    server.once("error", (fault) => {
      if (isFileFault(fault, "EADDRINUSE")) resolve("taken");
      else if (isFileFault(fault, "EADDRNOTAVAIL", "EAFNOSUPPORT")) resolve("absent");
      else reject(fault);
    });
    server.listen({ port, host, exclusive: true }, () => {
      const address = server.address();
      resolve(typeof address === "object" && address !== null ? address.port : port);
    });
  });
}

const close = async (server: Server): Promise<void> =>
  new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });

/**
 * Serves a built site to this machine and to no other, on `port` or the first free one after it (any for 0). Every
 * request is answered, whatever it holds; what it names is read and nothing else happens. `tell` is told of our own
 * faults. Throws what the system throws where no port can be had, and a RangeError where all that were tried are taken.
 */
export async function startSiteServer(
  site: ServedSite,
  port: number,
  tell: (fault: unknown) => void,
): Promise<SiteServer> {
  for (let wanted = port; wanted < Math.min(port + MOST_PORTS, 65536); wanted += 1) {
    const servers: Server[] = [];
    let isTaken = false;
    let found = wanted;
    for (const host of LOOPBACK) {
      const server = composeServer(site, tell);
      const listening = await listen(server, found, host);
      if (listening === "taken") isTaken = true;
      else if (listening !== "absent") {
        found = listening;
        servers.push(server);
      }
    }
    const closeAll = async (): Promise<void> => {
      await Promise.all(servers.map(close));
    };
    if (!isTaken && servers.length > 0) return { port: found, close: closeAll };
    await closeAll();
  }
  throw new RangeError(`ports ${port} to ${Math.min(port + MOST_PORTS, 65536) - 1} are taken`);
}
