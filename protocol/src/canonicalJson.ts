/** Any value JSON can represent. */
export type JsonValue =
  | null
  | boolean
  | number
  | string
  | readonly JsonValue[]
  | { readonly [key: string]: JsonValue };

/**
 * Serializes a value as canonical JSON (RFC 8785): no white space, object keys sorted by UTF-16
 * code units. Signatures and hashes cover its UTF-8 bytes.
 * @throws TypeError for a number JSON cannot represent, or a lone surrogate
 */
export function canonicalJson(value: JsonValue): string {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(",")}]`;
  if (value !== null && typeof value === "object") {
    const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
    return `{${entries.map(([key, item]) => `${text(key)}:${canonicalJson(item)}`).join(",")}}`;
  }
  if (typeof value === "number" && !Number.isFinite(value)) {
    throw new TypeError(`JSON has no number ${value}`);
  }
  return typeof value === "string" ? text(value) : JSON.stringify(value);
}

function text(value: string): string {
  if (!value.isWellFormed()) throw new TypeError("The text has a lone surrogate.");
  return JSON.stringify(value);
}
