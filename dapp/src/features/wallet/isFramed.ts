/**
 * Whether the page is shown within another, which could lie over the wallet's buttons and lead a press to them. Within a page
 * of the same site it has the same storage, and so would still be connected.
 */
export function isFramed(): boolean {
  const { parent } = globalThis as { parent?: unknown };
  return parent !== undefined && parent !== globalThis;
}
