/** Reads a file that a person chose; null if the browser cannot: it was moved or changed since, or is a folder. */
export async function readText(file: File): Promise<string | null> {
  return file.text().catch(() => null);
}
