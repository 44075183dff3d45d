/** Digits of a typed number, before and after the decimal sign. */
interface Decimal {
  whole: string;
  fraction: string;
}

/** Signs between thousands: point, comma, or apostrophes and every kind of space. */
const groups = { ".": String.raw`\.`, ",": ",", space: String.raw`['’\s]` };

/** Zeros of the scripts whose digits people type: Arabic, Persian, Devanagari, Bengali, Burmese, full width. */
const zeros = ["٠", "۰", "०", "০", "၀", "０"].map((zero) => zero.charCodeAt(0));

/**
 * Reads a number as people of any language write it: decimal comma or point, thousands grouped or not, the common digits.
 * One sign before three digits, as in "1,234", can mean either, and is read only where the languages leave no doubt.
 * @param most decimals that are possible
 * @param locales languages of the page and of the device
 */
export function readDecimal(
  text: string,
  most: number,
  locales: readonly string[],
): Decimal | "malformed" | "ambiguous" {
  const typed = inAscii(text);
  const whole = readWhole(typed, [".", ",", "space"]);
  const sign = /[.,](?=\d*$)/.exec(typed)?.[0] as "." | "," | undefined;
  const decimal = sign ? readWithDecimals(typed, sign) : null;
  if (whole === null || decimal === null || sign === undefined) {
    return decimal ?? (whole === null ? "malformed" : { whole, fraction: "" });
  }
  const decimalSigns = locales.filter(isLanguage).map(decimalSign);
  if (decimalSigns.every((known) => known === sign)) return decimal;
  const cannotBeDecimal = most < 3 && !decimalSigns.includes(sign);
  return cannotBeDecimal ? { whole, fraction: "" } : "ambiguous";
}

/** Whether a name is one of a language: browsers tell some, such as "en-US@posix", that are none. */
function isLanguage(name: string): boolean {
  try {
    return Intl.NumberFormat.supportedLocalesOf(name).length > 0;
  } catch {
    return false;
  }
}

function readWithDecimals(typed: string, sign: "." | ","): Decimal | null {
  const place = typed.lastIndexOf(sign);
  const fraction = typed.slice(place + 1);
  if (place === 0) return fraction === "" ? null : { whole: "0", fraction };
  const whole = readWhole(typed.slice(0, place), [sign === "." ? "," : ".", "space"]);
  return whole === null ? null : { whole, fraction };
}

/** Returns the digits of a whole number, whose thousands may be grouped by these signs; null if it is none. */
function readWhole(text: string, signs: readonly (keyof typeof groups)[]): string | null {
  const isPlain = /^\d+$/.test(text);
  const isGrouped = signs.some((name) => {
    const sign = groups[name];
    // Groups of three, or as in India: 12,34,567.
    return new RegExp(`^[1-9](\\d{0,2}(${sign}\\d{3})+|\\d?(${sign}\\d{2})*${sign}\\d{3})$`).test(
      text,
    );
  });
  return isPlain || isGrouped ? text.replace(/\D/g, "") : null;
}

/** Replaces other scripts' digits and signs, and leaves out marks of direction. */
function inAscii(text: string): string {
  return text
    .replace(/[\u061c\u200e\u200f\u2066-\u2069]/g, "")
    .trim()
    .replace(/[٠-٩۰-۹०-९০-৯၀-၉０-９]/g, (digit) => {
      const code = digit.charCodeAt(0);
      return String(code - Math.max(...zeros.filter((zero) => zero <= code)));
    })
    .replaceAll("٬", "’")
    .replaceAll("，", ",")
    .replace(/[٫．]/g, ".");
}

/** Returns the sign that a language writes before decimals, as `inAscii` has it. */
export function decimalSign(locale: string): string {
  const parts = new Intl.NumberFormat(locale).formatToParts(0.5);
  return inAscii(parts.find(({ type }) => type === "decimal")?.value ?? ".");
}
