/** Makes a text of a stranger one that PostgreSQL stores: it takes no NUL and no half of a character. */
export function storableText(text: string): string {
  return text.toWellFormed().replaceAll("\0", "");
}
