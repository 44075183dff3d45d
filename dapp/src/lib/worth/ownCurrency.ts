import { currencies } from "@handsel/protocol";

/** Countries that pay in euros, or whose own currency has no rates and that count in euros. */
const euros = new Set(
  "AD AL AT AX BA BE BG CY DE EE ES FI FR GF GP GR HR IE IT LT LU LV MC MD ME MF MK MQ MT NL PM PT RE RO RS SI SK SM UA VA XK YT".split(
    " ",
  ),
);

/** Countries that pay in another one's currency. */
const borrowed: Readonly<Record<string, string>> = {
  ...{ FO: "DKK", GL: "DKK", GG: "GBP", IM: "GBP", JE: "GBP", LI: "CHF", SJ: "NOK" },
};

/**
 * Returns the currencies that somebody may count in, the likeliest first: that of the country which the browser's language
 * names or is mostly spoken in, and euros or dollars.
 */
export function ownCurrencies(language: string = navigator.language): string[] {
  const country = countryOf(language);
  // Codes of ISO 4217 begin with the country's.
  const own = borrowed[country] ?? Object.keys(currencies).find((code) => code.startsWith(country));
  const isEuropean =
    euros.has(country) || /^(CHF|CZK|DKK|GBP|HUF|ISK|NOK|PLN|SEK)$/.test(own ?? "");
  const common = isEuropean ? ["EUR", "USD"] : ["USD", "EUR"];
  const first = euros.has(country) ? "EUR" : (own ?? "USD");
  return [first, ...common.filter((code) => code !== first)];
}

/** Returns a language's country; browsers tell some, such as "en-US@posix", that are none. */
function countryOf(language: string): string {
  try {
    return new Intl.Locale(language).maximize().region ?? "US";
  } catch {
    return "US";
  }
}
