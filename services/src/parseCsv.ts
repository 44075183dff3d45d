/** Parses CSV strictly by the grammar of RFC 4180. @throws SyntaxError */
export function parseCsv(text: string): string[][] {
  const records: string[][] = [];
  const record: string[] = [];
  let at = 0;
  while (at < text.length) {
    const field = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/y;
    field.lastIndex = at;
    const match = field.exec(text);
    if (!match) throw new SyntaxError(`no field at ${at}: ${text.slice(at, at + 40)}`);
    const [all, quoted, plain = "", end] = match;
    record.push(quoted === undefined ? plain : quoted.replaceAll('""', '"'));
    at += all.length;
    if (end === "\r\n") records.push(record.splice(0));
  }
  if (record.length > 0) throw new SyntaxError("the last line does not end");
  return records;
}
