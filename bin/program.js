// Reading some three hundred TypeScript files one by one takes a second at every start. They are joined into a few files
// of plain JavaScript once, and kept under node_modules/.cache until one of them changes; nothing there is ever needed,
// and where it cannot be written the program runs from its sources as it is.
import { createHash } from "node:crypto";
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
} from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));
const ENTRIES = {
  cli: "src/cli/cli.ts",
  extract: "src/cli/extract-worker.ts",
  render: "src/cli/render-worker.ts",
};
/** What Eleventy reads by itself: its settings and the templates. */
const SETTINGS = ".eleventy.ts";
const TEMPLATE = /\.11ty\.tsx$/;

/** A digest of what the joined files are made from: every source by name, size and time of change, and the packages. */
function keyOf() {
  const hash = createHash("sha256").update(`${ROOT}\n${process.version}\n`);
  for (const name of [
    "bin/program.js",
    "package.json",
    "package-lock.json",
    "node_modules/.package-lock.json",
    "tsconfig.json",
    SETTINGS,
  ])
    if (existsSync(join(ROOT, name))) hash.update(readFileSync(join(ROOT, name)));
  const files = ["src", "templates"].flatMap((name) =>
    readdirSync(join(ROOT, name), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name)),
  );
  for (const file of files.sort()) {
    const { size, mtimeMs, ctimeMs } = statSync(file);
    hash.update(`${file} ${size} ${mtimeMs} ${ctimeMs}\n`);
  }
  return hash.digest("hex").slice(0, 24);
}

/** Each module goes on seeing its own address, so that it finds the files beside it. */
const OWN_ADDRESSES = {
  name: "own-addresses",
  setup(build) {
    build.onLoad({ filter: /\.[jt]s$/ }, ({ path }) => {
      if (![join(ROOT, "src"), join(ROOT, "bin")].some((folder) => path.startsWith(folder))) return undefined;
      const text = readFileSync(path, "utf8");
      const own = JSON.stringify(pathToFileURL(path).href);
      return text.includes("import.meta.url")
        ? { contents: text.replaceAll("import.meta.url", own), loader: path.endsWith("ts") ? "ts" : "js" }
        : undefined;
    });
  },
};

/** Joins the program into files in `folder`, which will lie at `place`. */
async function joinInto(folder, place) {
  const { build } = await import("esbuild");
  const templates = readdirSync(join(ROOT, "templates")).filter((name) => TEMPLATE.test(name));
  await build({
    absWorkingDir: ROOT,
    entryPoints: {
      ...ENTRIES,
      eleventy: SETTINGS,
      ...Object.fromEntries(
        templates.map((name) => [`templates/${name.replace(TEMPLATE, ".11ty")}`, `templates/${name}`]),
      ),
    },
    define: { JOINED_PROGRAM: JSON.stringify(place) },
    outdir: folder,
    bundle: true,
    splitting: true,
    format: "esm",
    platform: "node",
    target: "node20",
    // Else each `/\p{L}/u` inside a function would be compiled anew at every call.
    supported: { "regexp-unicode-property-escapes": true },
    outExtension: { ".js": ".mjs" },
    // Eleventy and the reader of TypeScript look for files of their own.
    external: ["@11ty/*", "tsx", "esbuild"],
    banner: {
      js: 'import { createRequire as createOwnRequire } from "node:module"; const require = createOwnRequire(import.meta.url);',
    },
    plugins: [OWN_ADDRESSES],
    logLevel: "silent",
  });
}

/** Takes away what was made more than a day ago from other sources; a program that still runs reads its files from there. */
function clearOld(cache) {
  for (const name of readdirSync(cache)) {
    const age = Date.now() - statSync(join(cache, name)).mtimeMs;
    if (age > 86_400_000) rmSync(join(cache, name), { recursive: true, force: true });
  }
}

/** The address of an entry of the joined program, made where it is missing; null where that cannot be. */
async function joinedEntry(name) {
  if (process.env["DATELINE_FROM_SOURCE"] === "1" || !existsSync(join(ROOT, "node_modules"))) return null;
  const cache = join(ROOT, "node_modules", ".cache", "dateline");
  const folder = join(cache, keyOf());
  const entry = join(folder, `${name}.mjs`);
  if (existsSync(entry)) return pathToFileURL(entry).href;
  let beside = null;
  try {
    mkdirSync(cache, { recursive: true });
    beside = mkdtempSync(join(cache, "making-"));
    await joinInto(beside, folder);
    // Another start may have made the same files in the meantime; then these are as good as those.
    if (!existsSync(folder)) renameSync(beside, folder);
    clearOld(cache);
    return pathToFileURL(entry).href;
  } catch {
    return existsSync(entry) ? pathToFileURL(entry).href : null;
  } finally {
    if (beside !== null) rmSync(beside, { recursive: true, force: true });
  }
}

/** Runs an entry of the program in this thread, joined where that can be, else from its sources. */
export async function runProgram(name) {
  const joined = await joinedEntry(name);
  if (joined !== null) return import(joined);
  const { register } = await import("tsx/esm/api");
  register({ tsconfig: join(ROOT, "tsconfig.json") });
  return import(pathToFileURL(join(ROOT, ENTRIES[name])).href);
}
