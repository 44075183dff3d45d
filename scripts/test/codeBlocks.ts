type Language = "ts" | "sh" | "json" | "sql" | "ini";

/** Code blocks of a section of a page, by language. */
export function blocksOf(page: string, heading: string): Record<Language, string[]> {
  const section = page.split(/^## /m).find((text) => text.startsWith(`${heading}\n`)) ?? "";
  const blocks = [...section.matchAll(/^```(\w+)\n([\s\S]*?)^```$/gm)];
  const of = (language: string) =>
    blocks.filter(([, name]) => name === language).map(([, , block = ""]) => block);
  return { ts: of("ts"), sh: of("sh"), json: of("json"), sql: of("sql"), ini: of("ini") };
}
