/**
 * First characters of a spreadsheet formula, in any script, or white space that spreadsheets drop.
 */
const formula = /^[=+\-@\t\r\n＝＋－＠]/;

/** Whole of a text that is a number with digits that spreadsheets drop: beyond the fifteenth, or leading zeros. */
const lossy = /^(?:0\d[\d.,]*|(?:[.,]*\d){16,}[.,]*|[\d.,]*\d[Ee]\d+)$/;

/** Byte-order mark: without it Excel takes UTF-8 for the code page of the machine. */
export const CSV_MARK = "\uFEFF";

/** Number in decimal digits, which a reader may calculate with. */
export interface CsvNumber {
  number: string;
}

/** Characters that end an unquoted field for one reader or another. */
const special = /[",;\t\r\n]/;

/**
 * Formats one line of CSV (RFC 4180). An apostrophe in front of a formula, or of digits that would be
 * lost in a number, makes spreadsheets show it as text.
 * @param cells null for an empty cell
 */
export function csvLine(cells: readonly (string | number | CsvNumber | null)[]): string {
  return `${cells.map(csvCell).join(",")}\r\n`;
}

function csvCell(value: string | number | CsvNumber | null): string {
  if (value === null) return "";
  if (typeof value === "number") return String(value);
  if (typeof value === "object") return value.number;
  const harmless = formula.test(value) || lossy.test(value) ? `'${value}` : value;
  return special.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}
