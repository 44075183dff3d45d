import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** Folder of the project's documentation. */
export const docsFolder = join(import.meta.dirname, "..", "..", "..", "docs");

/** Page of the documentation. */
export interface Guide {
  /** Name of its file in {@link docsFolder}. */
  file: string;
  title: string;
  /** Its first sentence, without markup. */
  summary: string;
}

/** Page that developers read first. */
const FIRST = "quickstart.md";

/** Reads title and first sentence of each page of the documentation, the quickstart first. */
export function readGuides(folder = docsFolder): Guide[] {
  const files = readdirSync(folder).filter((name) => name.endsWith(".md"));
  files.sort((one, other) => (one === FIRST ? -1 : other === FIRST ? 1 : one < other ? -1 : 1));
  return files.map((file) => ({ file, ...headOf(readFileSync(join(folder, file), "utf8")) }));
}

function headOf(text: string): Pick<Guide, "title" | "summary"> {
  const blocks = text.split(/\n{2,}/);
  const paragraph = blocks.find((block) => /^[A-Za-z`[]/.test(block)) ?? "";
  const plain = paragraph.replaceAll("\n", " ").replaceAll(/\[([^\]]*)\]\([^)]*\)/g, "$1");
  return {
    title: (blocks[0] ?? "").replace(/^# /, ""),
    summary: /^.*?[.:](?= |$)/.exec(plain)?.[0].replace(/:$/, ".") ?? plain,
  };
}
