/** A cell: words, a number, or nothing. */
export type Cell = string | number | null;

// A spreadsheet runs a cell of words that begins so as a formula. Source: OWASP, CSV injection, read 2026.
const FORMULA = /^[=+\-@\t\r]/;

function printCell(cell: Cell): string {
  if (cell === null) return "";
  if (typeof cell === "number") return String(cell);
  const safe = FORMULA.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** A row as a line of CSV (RFC 4180, CRLF). Words that a spreadsheet would run as a formula get an apostrophe before them; numbers stay numbers. */
export function printCsvRow(row: readonly Cell[]): string {
  return `${row.map(printCell).join(",")}\r\n`;
}
