/** Line of a CSV file. */
interface CsvLine {
  /** As it stands in the file, with its end. */
  text: string;
  cells: string[];
}

/** Divides a CSV file (RFC 4180) into lines, whose cells may hold line ends. A mark of its encoding stays before the first one. */
export function readCsv(text: string): CsvLine[] {
  const lines: CsvLine[] = [];
  let line: CsvLine = { text: "", cells: [] };
  // A cell, in quotes or without, and what ends it.
  for (const [whole, quoted, plain = "", end] of text.matchAll(
    /\uFEFF?(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r?\n|$)/g,
  )) {
    // At the end: an empty cell after a comma, or nothing.
    if (whole === "" && line.cells.length === 0) break;
    line.text += whole;
    line.cells.push(quoted === undefined ? plain : quoted.replaceAll('""', '"'));
    if (end === ",") continue;
    lines.push(line);
    line = { text: "", cells: [] };
  }
  return lines;
}
