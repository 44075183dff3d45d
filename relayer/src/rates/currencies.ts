import { type Currency, currencies } from "@handsel/protocol";
import { z } from "zod";

export const currencyCodes = Object.keys(currencies) as [Currency, ...Currency[]];

/** Validates the currency of a request. */
export const currencyText = z.enum(currencyCodes, {
  error: `currency must be one of ${currencyCodes.join(", ")}.`,
});

/** Most currencies that a request may name in order of preference. */
const MOST_PREFERRED = 3;

const preferred = `currencies must be one to ${MOST_PREFERRED} of ${currencyCodes.join(", ")}, separated by commas.`;

const isCurrency = (code: string): code is Currency => Object.hasOwn(currencies, code);

/** Validates the currencies of a request, the preferred first. */
export const preferredCurrencies = z.string({ error: preferred }).transform((text, context) => {
  const [first = "", ...others] = text.split(",", MOST_PREFERRED + 1);
  if (isCurrency(first) && others.every(isCurrency) && others.length < MOST_PREFERRED) {
    return [first, ...others] as const;
  }
  context.addIssue({ code: "custom", message: preferred });
  return z.NEVER;
});
