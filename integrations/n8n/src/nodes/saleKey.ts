/**
 * Returns the key under which the server makes one checkout for one reference and price. A key is short and visible ASCII; a
 * reference may be long, and in any script.
 */
export async function saleKey(
  reference: string,
  currency: string,
  amount: string,
): Promise<string> {
  const text = new TextEncoder().encode(JSON.stringify([reference, currency, amount]));
  const digest = await crypto.subtle.digest("SHA-256", text);
  return Buffer.from(digest).toString("hex");
}
