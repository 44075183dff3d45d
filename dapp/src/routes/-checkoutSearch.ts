interface CheckoutSearch {
  /** Id of the checkout that the payment paid. */
  checkout?: string;
}

/** Reads the search part of an address about a payment. */
export function checkoutSearch({ checkout }: Record<string, unknown>): CheckoutSearch {
  return typeof checkout === "string" && /^cs_\w+$/.test(checkout) ? { checkout } : {};
}
