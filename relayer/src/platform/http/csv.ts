/** What spreadsheets take for the beginning of a formula, in any script or after white space they drop. */
const formula = /^[=+\-@\t\r\n＝＋－＠]/;

/** What ends a field, for one reader or another, unless it stands in quotes. */
const special = /[",;\t\r\n]/;

/**
 * One line of CSV (RFC 4180). A text that a spreadsheet would calculate gets an apostrophe in front,
 * which shows it as it is.
 * @param cells null: empty
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
