import { existsSync } from "node:fs";

const PLACES = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];

/**
 * The browser to test with: `CHROMIUM_PATH`, else a Chromium of the system; null where there is none, with the reason
 * printed once. With `DATELINE_REQUIRE_BROWSER=1` there being none is an error.
 */
export function findChromium(): string | null {
  const given = process.env["CHROMIUM_PATH"];
  const found = given === undefined || given === "" ? PLACES.find((path) => existsSync(path)) : given;
  if (found !== undefined && existsSync(found)) return found;
  const reason =
    given === undefined || given === ""
      ? `no browser: none of ${PLACES.join(", ")}; set CHROMIUM_PATH`
      : `no browser: CHROMIUM_PATH names ${given}, which is not there`;
  if (process.env["DATELINE_REQUIRE_BROWSER"] === "1") throw new Error(reason);
  process.stderr.write(`Browser tests are skipped: ${reason}.\n`);
  return null;
}
