import { join } from "node:path";
import { register } from "tsx/esm/api";
import { ROOT } from "./own-version.ts";

let isReading = false;

/** Lets this thread import TypeScript and JSX by the program's own settings, as Eleventy does with the templates. */
export function readTypeScript(): void {
  if (isReading) return;
  isReading = true;
  register({ tsconfig: join(ROOT, "tsconfig.json") });
}
