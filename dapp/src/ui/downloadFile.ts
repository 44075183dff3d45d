import { CSV_MARK } from "@handsel/protocol";

/** Saves a text as a file on this device. */
export function downloadFile(name: string, type: string, content: string): void {
  // Reading an answer as text takes the mark away that spreadsheets know its encoding by.
  const mark = type === "text/csv" && !content.startsWith(CSV_MARK) ? CSV_MARK : "";
  const url = URL.createObjectURL(new Blob([mark, content], { type }));
  const link = document.createElement("a");
  link.href = url;
  link.download = name;
  link.click();
  URL.revokeObjectURL(url);
}
