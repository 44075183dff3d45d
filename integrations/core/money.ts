/** Currencies of two decimals in ISO 4217 and at a Handsel server, of which the language's data has none. */
const TWO_DECIMALS: readonly string[] = ["HUF", "IDR"];

/** Decimals of a currency by ISO 4217: cents, yen, fils. */
export function exponentOf(currency: string): number {
  const code = currency.toUpperCase();
  if (TWO_DECIMALS.includes(code)) return 2;
  const format = new Intl.NumberFormat("en", { style: "currency", currency: code });
  return format.resolvedOptions().maximumFractionDigits ?? 2;
}

/**
 * Converts an amount as shops write it, such as `19.99`, to the currency's smallest unit. What is finer than that is rounded
 * half up.
 * @throws RangeError for what is no amount
 */
export function toMinor(amount: string | number, currency: string): bigint {
  const [, sign, whole = "", fraction = ""] = MAJOR.exec(plain(amount)) ?? [];
  if (sign === undefined) throw new RangeError(`${amount} is no amount`);
  const exponent = exponentOf(currency);
  const digits = BigInt(whole + fraction.padEnd(exponent, "0").slice(0, exponent));
  const roundsUp = (fraction[exponent] ?? "0") >= "5";
  const minor = digits + (roundsUp ? 1n : 0n);
  return sign === "-" ? -minor : minor;
}

/** Amount of the smallest unit as shops write it: 1999 cents are `19.99`. */
export function toMajor(minor: bigint, currency: string): string {
  return formatUnits(minor, exponentOf(currency));
}

/** Writes an amount of the smallest unit in whole units, with all their decimals. */
export function formatUnits(amount: bigint, decimals: number): string {
  const digits = amount.toString().padStart(decimals + 1, "0");
  const whole = digits.slice(0, digits.length - decimals);
  const fraction = digits.slice(digits.length - decimals);
  return fraction === "" ? whole : `${whole}.${fraction}`;
}

const MAJOR = /^(-?)(\d+)(?:\.(\d+))?$/;

/** Digits of a number without an exponent. */
function plain(amount: string | number): string {
  const text = String(amount).trim();
  return text.includes("e") ? Number(text).toFixed(20) : text;
}
