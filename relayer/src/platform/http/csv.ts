/**
 * First characters of a spreadsheet formula, in any script, or white space that spreadsheets drop.
 */
const formula = /^[=+\-@\t\r\n＝＋－＠]/;

/** Characters that end an unquoted field for one reader or another. */
const special = /[",;\t\r\n]/;

/**
 * Formats one line of CSV (RFC 4180). An apostrophe in front of a formula makes spreadsheets show
 * it as text.
 * @param cells null for an empty cell
 */
export function csvLine(cells: readonly (string | number | null)[]): string {
  return `${cells.map(csvCell).join(",")}\r\n`;
}

function csvCell(value: string | number | null): string {
  if (value === null) return "";
  const text = String(value);
  const harmless = formula.test(text) ? `'${text}` : text;
  return special.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}
