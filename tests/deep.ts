/** How often a test repeats: `few` times in `npm test`, `many` times in `npm run test:deep`. */
export function times(few: number, many: number): number {
  return process.env["DATELINE_DEEP"] === "1" ? many : few;
}
