const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/** Characters that no page may have, or that change the direction of the text around them. */
const unwanted = /[\p{Cc}\p{Bidi_Control}]/gu;

/** Makes text of others safe for an element's content and for a quoted attribute. */
export function escapeHtml(text: string): string {
  return text.replace(unwanted, " ").replace(/[&<>"']/g, (character) => entities[character] ?? "");
}

/** Writes data into a page, where no text in it can end the element. */
export function dataElement(id: string, data: unknown): string {
  const json = JSON.stringify(data).replace(/</g, "\\u003c");
  return `<script type="application/json" id="${escapeHtml(id)}">${json}</script>`;
}
